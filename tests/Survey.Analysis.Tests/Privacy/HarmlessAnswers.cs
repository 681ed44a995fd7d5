namespace Survey.Analysis.Tests.Privacy;

/// <summary>Sentences in which nobody is pointed at, though words and numbers look like it.</summary>
internal static class HarmlessAnswers
{
    public static readonly string[] Words =
    [
        "Het Plein 1940 is een zooitje.", "In het Beatrixpark is het fijn.", "De Anne Frankschool is te klein.", "Het Willem-Alexanderplantsoen staat onder water.", "De Dr. Schaepmanstraat is te smal.",
        "Bij de Albert Heijn is het druk.", "De Action en de Kruidvat zijn weg.", "Ik doe boodschappen bij de Jumbo.", "Sinterklaas komt dit jaar niet.", "Met Koningsdag is het feest.",
        "Jan en alleman parkeert hier.", "Jan met de pet betaalt het.", "Dat begrijpt Jan Modaal niet.", "Die Pietje Precies van de gemeente.", "De heer des huizes was niet thuis.",
        "Mijn buurman is aardig.", "mijn buurvrouw wil graag een bankje", "De buren zijn lawaaiig.", "Mijn zoon speelt graag buiten.", "Onze dochter wil naar het zwembad.",
        "De wijkagent komt nooit.", "De huismeester is er alleen op maandag.", "De dokter zit te ver weg.", "De meester van groep 8 is streng.", "Juf van groep 3 is lief.",
        "Een roos in elke tuin zou leuk zijn.", "Rozen en een bloem bij de deur.", "De markt op vrijdag is gezellig.", "De storm heeft bomen omgewaaid.", "Storm heeft de boom geknakt.",
        "Wil de gemeente hier eens kijken?", "Ik wil meer groen.", "Mees en mus zie je niet meer.", "De bas dreunt door de muur.", "Beer is los in de wijk.", "Een fleurige buurt.",
        "In de zomer is het hier warm.", "De zon schijnt op het bankje.", "Bakker en slager zijn verdwenen.", "De bakker op de hoek is dicht.", "Visser aan de kade.", "De smid is weg.",
        "De Mariakerk staat leeg.", "Het Sint Janscollege maakt herrie.", "De Prins Hendriklaan is opgebroken.", "Koning Willem-Alexander kwam langs.", "Café Bert is open tot twee uur.",
        "Slagerij Jansen is gesloten.", "Mijn hond Max blaft nooit.", "De kat Luna is weg.", "De lift doet het niet.", "Maandag is het rustig.", "In Maastricht is alles duur.",
        "De Turkse buren zijn vriendelijk.", "Meer Nederlandse les.", "Het Rode Kruis helpt.", "De Hema mag terugkomen.", "Servatius doet niks aan de schimmel.", "Trajekt organiseert koffie.",
        "Ik ben Turks en voel me thuis.", "Ik ben alleen.", "Ik ben blij met de buurt.", "Ik heet iedereen welkom.", "Hij heet ons altijd welkom.", "Dat noemt men vooruitgang.", "Dat noemen ze beleid.",
        "Groetjes uit de wijk!", "Met vriendelijke groet", "Mvg", "Alle jongens hangen rond.", "Een meisje durfde niet langs.", "Een vriend helpt mij.",
        "De familie van hiernaast.", "Mijn familie woont hier.", "Mevrouw, meneer, doe iets!", "meneer van de gemeente luistert niet", "mevrouw die altijd veegt", "De oma van mijn vriend.",
        "P.S. Graag meer licht.", "N.B. De lift is kapot.", "Blok B. Daar is het donker.", "Portiek C. De deur staat open.", "V.v.E. doet niks.", "z.s.m. repareren a.u.b.",
        "Alles is beter dan niks.", "Niemand groet meer.", "Ik hou van mijn buurt.", "Vertrouwen in de politie is weg.", "ALLES IS HIER KAPOT EN VIES", "DE LIFT IS STUK EN NIEMAND DOET IETS",
        "Wij wonen hier met plezier.", "Overlast van scooters.", "Buurvrouw en ik drinken koffie.", "De vuilniswagen komt te laat.", "Het Leger des Heils is fijn.", "De Cruijff Court is top.",
        "Buurtbus 14 rijdt niet meer.", "de vries is ingezet", "Ome Agent", "Joost mag weten waarom.", "Zwarte Piet mag blijven.", "Zuid is beter dan Noord.", "Het Vrijthof is ver weg.",
        "De Jan van Galenstraat is te druk.", "Bij de Burgemeester Kesslerlaan is het glad.", "Hans Anders is verhuisd.", "De Karel Doormanflat is oud.", "In de Vincent van Goghstraat is een gat.",
        "Mijn man en ik gaan verhuizen.", "mijn ex wil niet", "Mijn kind moet oversteken.", "Kinderen en ouderen samen.", "Een vrouw alleen durft niet.", "Dank jullie wel!", "Lieve buren, ruim op.",
    ];

    public static readonly string[] Numbers =
    [
        "De A2 maakt lawaai.", "De N325 is te druk.", "De A79 ligt te dicht bij.", "Mijn nummer 1 ergernis is hondenpoep.", "Op nummer 1 staat het vuil.", "Afval: nr 1 probleem.", "Nummer één is de lift.",
        "Lijn 14 rijdt niet meer.", "Bus 32 komt nooit.", "Bel 112 bij brand.", "Ik bel 14 043 maar niemand neemt op.", "14 020 is altijd bezet.", "Bel 0900-8844.", "De politie: 0900 8844.", "0800-1234567 is gratis.", "113 kun je altijd bellen.",
        "Route 66 is mooier.", "Het jaar 2024 was slecht.", "In 2019 is het gesloopt.", "De flat is 100 jaar oud.", "Er staan 5 auto's op de stoep.", "Mijn kind zit in groep 8.", "Blok 4 is het ergst.", "Portiek C stinkt.",
        "3 hoog is het warm.", "Ik woon op 3 hoog.", "Ik woon op 12 hoog zonder lift.", "Top 10 van de ergernissen.", "Hier geldt 30 km.", "Het is 24/7 herrie.", "In de 1e van Swindenstraat is het druk.", "Wilgenstraat is glad.",
        "In de Wilgenstraat 5 auto's minder.", "Op het fietspad 2 meter ruimte.", "Onderweg 3 keer gevallen.", "De snelweg 12 keer overgestoken.", "Het schoolplein 2 uur per dag open.", "Wilgenstraat 30 km maken.", "In de Wilgenstraat 20 jaar gewoond.",
        "jongens van 14 hangen rond", "Een man van 80 valt.", "De buurman van 80 is eenzaam.", "Mensen van 65 plus.", "kinderen van 12 jaar", "Ik woon hier al 41 jaar.", "Om 14 uur is het druk.", "Het kost 1500 euro.", "€ 123.456.782 is veel geld.",
        "2024 is slecht begonnen.", "1500 km lopen.", "2000 en nog wat.", "In 2023 is er niks gedaan.", "3000 op de teller.", "Sinds 1998 WE WONEN HIER.", "01-02-2024 is de lift gemaakt.", "Op 06-12-2023 14 uur was de lift stuk.", "12-mei-24 was het feest.",
        "Klachtnummer 123456782 is nooit beantwoord.", "Dossiernummer 111222333.", "Ordernummer 1234567890.", "123456789 mensen", "000000000", "Zaaknummer 2024-12345.", "100.000 euro.", "1.250.000,00 euro per jaar",
        "een twee drie vier vijf zes zeven acht negen tien", "twee of drie keer per week", "vier vijf keer", "Van 22.00 tot 06.00 uur lawaai.", "Tussen 08:00-17:00 parkeren.", "Maat 43-44.", "4x4 auto's", "Covid-19 was zwaar.",
        "Het weer-12 keer", "Begane grond, 2 trappen.", "Verdieping 12 is stil.", "Kamer 3 in het buurthuis.", "Vraag 12 begrijp ik niet.", "Punt 7: groen.", "Prioriteit nummer 4 is licht.", "Lantaarnpaal nummer 127 is stuk.", "Container nr 12 zit vol.",
        "De lift is kapot.nu al weken", "Kapot.De lift ook", "e-mail werkt niet", "De site is traag.", "@gemeente doe iets", "Half 3 's nachts.", "5 G mast", "AB-lijn", "A-12-B", "Op het Stadsplein 1945 herdacht.", "Plein 1992 is kaal.", "Het pad 12 meter breder.", "de weg 3 keer opgebroken",
        "huis 3 jaar geleden gekocht", "Een woning 2 kamers.", "De helft van 14.", "Groep 5 en 6 spelen hier.", "klas 2b is druk", "6 van de 10 lampen", "top 3b", "Lijn 3a rijdt om.", "Op 4 mei herdenken we.", "Voor 18 jaar verboden.", "16.50 per uur",
    ];
}
