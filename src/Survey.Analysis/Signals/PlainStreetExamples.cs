namespace Survey.Analysis.Signals;

/// <summary>What residents might write that rings no bell, taken from the examples of the themes because it sounds most like it, made up for learning. Data, not logic.</summary>
internal static class PlainStreetExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        De wiethandel droogt op denk ik, het gaat al beter
        Toen het hier overstroomde heb ik dagen gehoosd bij anderen, en ik sta er de volgende keer weer.
        m'n neef werd opgepakt tijdens zn psychose, geboeid op de grond alsof ie een crimineel was
        Kitnaden zwart
        Dat de brugklassers van hiernaast onze kleuters meenemen op de fiets
        Al die plannen voor deelfietsen terwijl ik met een looprek niet bij de brievenbus kom.
        beats maken met jongere jongens, heb al de apparatuur
        Ze laten het expres verkrotten zodat ze kunnen verkopen
        Een pakketkluis, een broodautomaat, desnoods een melktap: als er maar íets is.
        nog meer doorstroom, nog meer vreemden
        Bijtincident en het beest loopt nog steeds zonder muilkorf
        Ouders die hun kinderen met de auto afzetten en dan achteruit wegscheuren, juist bij school.
        Op de warmste dag van het jaar viel ook nog de stroom uit, en de insuline van mijn zoon lag in de koelkast.
        maak een lijst met wie wat kan en wil
        Laatst viel mijn zoontje van de trap omdat er iemand olie had gemorst.
        ambulant begeleider wisselt elke drie maanden
        De toneelclub heeft haar decor verbrand omdat er geen opslag meer was
        Beveiligde voordeur met beeldscherm, ik zie wie er belt
        zwaaiende kleuters
        't Hele sociale leven draait om stelletjes
        Iemand heeft stroom afgetapt van de algemene meter
        dalvrij abonnement is afgeschaft en nu zit ik thuis
        Geef me een kantine en over vijf jaar heb ik al die jongens aan een diploma
        top, weer iemand z'n oude matras in de gang gezet
        Ik heb een kassa, een koelkast en een tapinstallatie over
        Op nieuwjaarsdag is die oude Golf uitgebrand en hij staat er met Pasen nog steeds.
        Ik betaal dan nog meer voor dezelfde natte slaapkamer
        Dat ze dan nog steeds 'in gesprek' zijn.
        Poolse arbeiders helpen als hun baas ze bedondert
        Idee? Dat heb ik in 2017 al ingediend en sindsdien is er een meisje aangereden.
        mijn balkon, behalve als die stalschijnwerpers aangaan
        watertappunt en gieters in een kist
        Geef mij een sleutel en een telefoon en ik ben uw huismeester voor twee dagen.
        Vaste opzichter met een sleutel en een mandaat
        Eerst halen jullie alle bakken weg 'om mensen bewust te maken' en nu ligt het bewust op de grond.
        Elke vrijdag na het gebed stonden wij mannen buiten te praten, nu ook in regen, geen ruimte
        Bezoekersknop met vertraging, zodat je de tijd hebt om op te staan
        Waarom zou ik nog wat doen? Ik heb die moeite al genomen en werd afgescheept met een standaardmail.
        een echte matrooster bij binnenkomst tegen de modder
        Organiseer een avond waar boven- en onderburen hun leefgeluiden bespreken
        rust is er overdag genoeg, doe er 's nachts nog wat bij
        Kattenpis. Je ruikt het al als je beneden binnenkomt
        Bespaarwedstrijd tussen de portieken, wie het minste gas verbruikt wint
        De metro rijdt om de tien minuten zeggen ze, maar 's avonds na half twaalf is het einde verhaal.
        Een plein waar opa's, kleuters en pubers allemaal wat te spelen hebben
        Of ik rondkom? Wisselt per maand.
        Een buurjongen stopte met dealen en heeft nu een loodgietersbedrijf, daar ben ik trots op
        ik kan knippen, ben kapster geweest, wil best bij ouderen aan huis komen
        Wie gaat dat allemaal dragen dan? ik niet meer
        appje elke ochtend van een wildvreemde die nu een vriendin is
        Er komt een opschoondag, hoera, en daarna weer 364 dagen niemand.
        Onderdeel in bestelling sinds maart
        Toen de winkel dichtging heb ik gezegd: geef mij de sleutel, dan doe ik het zelf. Dat meen ik nog steeds.
        Mijn dochter had haar pannenkoekenkraam klaar en de braderie bleek een week verschoven.
        Leg antislip op de houten brug.
        Mv-box ronkt maar zuigt niks
        Rust, reinheid, regelmaat, ook in de gang
        Over vijf jaar is elke zomer als 2022 en dan is er in deze steenwoestijn niet meer te leven.
        oudere mensen durven hun raam niet open in de nacht en worden gaar gestoofd
        Valys-kilometers zijn in september al op
        gewoon een busje erheen en peertje erin draaien
        Onze brievenbus zit zo laag dat mijn vrouw met haar rug er niet bij kan
        Hij viel, drukte op zijn knop en binnen drie minuten stond de buurman aan zijn bed
        In de zandbak liggen drollen, we nemen de peuters er niet meer mee naartoe.
        op een dag ik kon de brief niet lezen en toen was gas afgesloten
        Mijn moeder loopt om zeven uur al in pyjama want er gebeurt toch niks meer
        Ik wil wel klaar-over worden op dinsdag en donderdag.
        Ik tel wel eens een week lang hoeveel passagiers er instappen, zodat we cijfers hebben.
        in het weekend na het stappen kost n taxi naar huis me 60 euro want er rijdt niks
        een randweg, daar praten ze al dertig jaar over, leg hem nou eens aan
        Geen klachten, als er een lamp stuk is maken ze hem binnen een week.
        dat jullie laten zien wat er van deze vragenlijst gekomen is
        Gin dokter, gin apteek, gin pinpaol; 't wurdt hie unne spookstad
        Mijn tweeling loopt hand in hand zelf naar groep 3
        De mannen van het theehuis letten op de meisjes
        me broertje is geschept door zo'n flitskoerier, enkel op 2 plekken gebroken
        Mijn vader heeft al in geen jaar een arm om zich heen gehad
        Verzakte houtwal, de oude eikenstobben zijn eruit getrokken.
        De hond van de overburen heeft een week alleen gezeten, wij voerden hem door de brievenbus
        Overal gordijnen open
        Ik heb een keer om vier uur in pyjama voor zijn deur gestaan, hij deed open met een drankje in de hand
        Iedereen roept 'leuk!' en op de dag zelf sta je alleen de partytent op te zetten.
        als loodgieter controleer ik gratis de terugslagklep
        bruine sporen op de trap, weer iemand die er in is gestapt
        De straat was afgezet, mannen in witte pakken, kinderen keken toe
        pont vaart niet als er een beetje mist staat en dan moet je 40 minuten omrijden
        AirTag gevonden onder mijn auto, van hem
        wiet wordt legaal en dan gaan ze hier gewoon over op iets zwaarders
        Als het zo heet is haalt mijn moeder met haar longen geen adem.
        maak van kinderen 'verkeersagentjes' met megafoon, dan schrikken ze wel
        Bij ons is al een bemiddelaar actief
        Hoe dat met de GGZ werkt weet ik niet
        er gaan geloof ik twee lijnen, 34 en 36
        Na de hagel drie dakpannen eraf, emmer eronder, klaar
        Als het zo doorgaat is er over vijf jaar geen kind meer dat buiten komt
        Drie maanden chemo en geen dag heb ik zelf hoeven koken
        Niets is meer hetzelfde na zijn dood en geen mens die daar nog naar vraagt
        Als mijn man naar het tehuis moet heb ik weer handen vrij voor een ander
        In 2004 is er een plantage gevonden, meer weet ik er niet van
        Chauffeurs die in hun cabine overnachten en tegen de muur plassen
        Cobra's onder putdeksels, het deksel vloog tot op het balkon
        Kabelgoten in het trottoir voor eigen stroom.
        Elektrische bussen, dan hoeft niemand meer wakker te worden om zes uur
        Het kinderspeelhuisje ruikt naar urine en shag
        Bladeren en blik gescheiden, maar vooral: vaker legen.
        Als makelaar help ik gratis jonge mensen met bieden
        Ik zit elke dinsdag aan een bed, en krijg er meer voor terug dan ik geef
        op et pleintje zitten volwassenen te zuipen dus dr komt geen kind meer
        Badkuip waar ik niet meer uitkom
        Kapotte koelkast al 3 week, ik bel, zij zeggen: niet gemeld door eigenaar.
        mn kleine van 3 kan nergens veilig rondlopen, overal autos tot aan de deur
        de banenafspraak is een wassen neus, ik heb een wajong en zit thuis
        dan moet er wel jong bloed bij in de organisatie, anders is het over en sluiten met de jaarmarkt
        Ik sliep in mijn auto en kreeg via een ruil dit huisje, ik kus elke morgen de muur
        onze zaak draait weer, we hebben zelfs personeel aangenomen
        We hebben zelf geld ingezameld voor een wip en die heeft de gemeente weggehaald omdat hij niet gekeurd was
        Alle doeltjes zijn met kabelsloten vastgezet aan de kant
        Bouw ik die uilenkast? hout ligt klaar
        Ik heb geen familie meer, als contactpersoon vulde ik mijn kapper in
        De man van de storingsdienst kwam op kerstavond om het portieklicht te maken, wij hebben hem een stol gegeven.
        Ik krijg stem van computer, druk een, druk twee, en dan klaar.
        Ik trapte op een egel, we schrokken allebei.
        Meld ook wat níet gaat lukken en waarom
        Niemand loopt meer achterom
        Hij heeft een beugel met hangslot op openbare grond gezet!!
        kat met afgeknipte staart gevonden
        Ene man aan de overkant belt elke nacht met zijn familie, raam open, luidspreker aan
        De baas van de garage geeft jongens zoals ik een kans
        De begeleider is in een jaar vier keer gewisseld en elke keer moet ik alles opnieuw vertellen
        Ga met die gasten praten in plaats van over ze
        Een briefje met een reep erbij en het was klaar met het gebonk
        bro 1 bus per uur en hij rijdt dr langs als ie geen zin heeft
        Steenmarter onder de motorkap, kabels doorgebeten
        Mijn bril lag bij de gevonden voorwerpen, netjes in een envelop met een briefje.
        Oké behalve rond oudjaar, dan blijf ik bij mijn zus
        Ik gebruik niet en ken niemand die gebruikt
        de sociale supermarkt waar je je hoofd hoog houdt
        De agent haalde mijn moeder op uit de winkel, ze was haar huis vergeten
        De taxichauffeur bleef wachten tot ik binnen was, hij vond het hier niet te vertrouwen
        Voor elke bewoner maximaal twee tags, op naam geregistreerd.
        word elke dag nagesist bij de metro
        Spookbussen: ze staan in de app en komen nooit voorbij.
        Ik wil best op mijn sokken gaan lopen als zij dat boven ook doet
        mn scooter staat al twee jaar buiten, nog nooit kwijt geweest bro
        schoolreisje 45 euro, ik heb hem ziek gemeld
        Toeterend langsrijden omdat ik met 30 rij waar 30 geldt.
        Meldstickers met nummer op iedere paal zodat je weet welke stuk is.
        Huismeester terug, vijf dagen in de week, met een eigen kamertje beneden
        1953. Ik zat als meisje op het dak. Sindsdien vertrouw ik geen dijk meer.
        De geefkast loopt goed en ik vul hem elke zaterdag bij
        Kinderdisco in de aula, eens per maand
        Wij klopten terug op de muur en zo is met de buurman een spelletje ontstaan
        Jongens met capuchons die in de hal blijven staan als je erlangs wil
        De kleine lampjes in de grond zijn allemaal vertrapt.
        Niks, ik zit vast vanaf vijf uur omdat ik niets zie.
        Methadonbus niet naast de school zetten
        Omdat de brug openstaat jaagt iedereen daarna om de verloren tijd in te halen.
        Tijdens de modernisering zit de flat twaalf weken zonder, hoe moet dat met mijn man aan de zuurstof
        Ik zit al bij de vrijwillige brandweer
        maak een lotgenotenclub voor ouders van een psychisch kind, ik trek hem
        Mijn jongste durfde nergens heen tot de buurmeisjes haar kwamen halen om te touwtjespringen
        Kras op mijn deur omdat de vakken te smal zijn voor al die SUV's.
        Leuke straat om te zien. Levend? nee
        oproepen in het wijkblad zetten wat er besloten is, doe ik
        Al die regelingen zijn zo ingewikkeld dat niemand ze durft te gebruiken.
        Bezwaarschrift tegen de vliegroute opstellen, ik ben jurist
        Maak mijn slaapkamerraam dicht, meer ideeën heb ik niet
        wordt hier straks een voorbeeldwijk, helemaal zonder gas, ik kijk er naar uit
        Ik ben 6 jaar clean en wil jongens helpen die er nog in zitten
        Ze laten verslaafden gewoon creperen in de tunnel
        Omdat mijn buurman viel, veeg ik bij ijzel sindsdien zijn stoep, en ik wil er nog wel twee bij doen.
        Er woont een drummer onder mij
        Alle bruggetjes omlijst met peertjes, net een ansichtkaart.
        Er ligt al twee weken een matras tegen de gevel.
        Mijn zus woont in een wijk met een voedselbos en die kinderen weten wat een mispel is. Doe dat hier ook.
        Meelopen bij opleveringen, ik was opzichter
        bijdragen? ik draag al bij, 14 euro per dag aan de automaat
        Nog meer vluchten, dus nog minder slaap
        Hij sleutelt midden op straat aan auto's, krik eronder, bakken olie ernaast.
        Hoe krijg je nou een kind groot in een kamer met spikkels tot aan het plafond
        ik lever potloodpalen, heb een houtdraaierij
        Pikkezwart achter de garageboxen.
        Ik deed open voor een vriendelijke mevrouw met een bosje bloemen, toen ze weg was mijn sieraden ook
        Rapteksten schrijven met boys, ik ben spoken word artiest
        Hij was timmerman, verloor zijn zaak, toen zijn vrouw, toen zijn huis. Nu zit hij bij de AH met een bekertje.
        bewoners mochten meedenken; de schop stond al in de grond
        Dr geet hie neet ens mie eine bus nao Remunj 's aoves
        Stratenmakers komen, lappen, en na een maand ligt het er weer bij als een kerkhof.
        De peuterochtend is opgedoekt want er kwamen te weinig inschrijvingen zeiden ze
        Opruimen die drugspanden, hoeveel meldingen wil je nog
        ik wil naambordjes maken voor alle bellen, heb een lasersnijder
        Sinds de schuifpui er is kan mijn broer in zijn elektrische stoel eindelijk bij mij komen eten
        Bij elke gil hangt er een bejaarde over de reling te foeteren op de kleintjes
        Veteraan hierboven schreeuwt 's nachts, hij droomt van Srebrenica
        er is een brievenbus. die zit dicht.
        ik ben juist blij verrast hoe snel de wijkregisseur terugbelde
        ik ben met mn lunchpakket op een verkeersdrempel gaan zitten want anders was er niks
        Leg een matje met sensor bij de achterdeur
        zelfrijdende taxi's, dan hoeft er niks meer te staan
        Ik heb eens een verkeerd nummer gedraaid en anderhalf uur met die vrouw gepraat, zo blij was ik
        Opladen kan ik nergens, de app snap ik niet en contant bij de chauffeur mag niet meer.
        Fijn? De buurman die me rijdt, want een lijndienst is er niet.
        mijn hart klopt in mijn keel als ik om elf uur uit de late dienst kom
        Elke dinsdag haalde ik bij Riet een ons ham en alle nieuwtjes. Riet is gestopt.
        Als ik minder moe was van dat gebonk zou ik wat doen
        Als de jongste op school zit word ik leidster bij de welpen.
        Mijn moeder van 83 is omver gesprongen door een labrador en brak haar heup.
        Ik doe alsof ik bel als ik van de halte naar huis loop
        Ik spreek mensen erop aan en word uitgescholden, dus mijn bijdrage is op.
        Busbaan vrij van auto's, dan staat hij niet meer vast op de Singel
        Brood met pindakaas, drie dagen per week, en dat met een volle baan.
        Als ik mijn oprit af wil moet ik bidden.
        Ik verduurzaamde mijn huis en krijg straf met terugleververgoeding van niks.
        Zwerfkatten laten vangen en steriliseren en dan terugzetten
        leuke straat als je van gluren houdt, ze weten eerder dan ik wat ik eet
        gamehal
        Een voorleeshoek in de flat, en daar ga ik dan zelf zitten
        Vaste ruimte voor uitstallingen met een streep en daarbuiten vrij baan voor wie loopt.
        mensen lappen hun mat uit over de reling, alles op mijn balkon
        Mensen met een lichte beperking worden hier geplukt door foute vrienden
        Zwarte plekken achter de kast en de corporatie zegt dat ik meer moet ventileren
        Ik sta wel achter de kassa bij de sociale supermarkt
        Over een jaar of twee zijn de kinderen groter en dan neem ik de avondvierdaagse op me.
        dat opstapje
        Als de corporatie nou eens een ondervloer vergoedt voor gezinnen met jonge kinderen
        Niks bijzonders, je leeft hier achter je eigen gordijn
        Doe ergens een sensor zodat het aanspringt als er iemand aankomt.
        geef ons een pand dan runnen wij dat zelf wel met een volwassene erbij
        In de fietsenkelder kan ik er niet meer bij omdat er zestig wrakken hangen.
        een zaal van 1200 vierkante meter die leeg staat omdat hij te duur is om te stoken
        ik begrijp niet dat ze bij een park geen prullebak neerzetten en dan raar kijken
        Ik schepte in '95 al zandzakken en doe dat op mijn 70e nog een keer.
        Ze appen achter het stuur en kijken niet of er kinderen lopen.
        dat ik daar kan werken met mijn beperking en mijn eigen geld verdien
        Seks. Elke nacht om twee uur. Met geluidseffecten.
        De huidige masten zijn in 2012 geplaatst.
        Ik zou het niemand gunnen, maar ik word gedragen
        lucht is muf sinds ze alle kieren gedicht hebben
        De buurtapp: iemand zoekt een ladder en binnen vijf minuten staat ie er
        Een bewindvoerder van wie ik 55 euro leefgeld krijg, en die nooit opneemt.
        Om half zeven was de strooiploeg al op het fietspad geweest, chapeau.
        In '72 kregen wij de sleutel, en de terrazzovloer in de gang glimt nog precies zo
        Drie weken na de storm lag die paal daar nog, met de draden bloot, en de rest van de rij ook uit.
        Bewaakte stalling bij het station
        wij ouders niet goed Nederlands, school praat met kind van negen over papieren
        Over de auto's hoor je mij niet, ieder heeft zijn vaste stekje en daar houdt men zich aan.
        Drie dagen noodopvang per maand want leidsters ziek
        Vrijstaande kastanje gesnoeid als een lolly.
        een lijst met wie er alleen is en wie er wil komen
        Ik bleef expres lang bij de kassa staan zoeken naar kleingeld
        Ik wil best met zo'n lasergun meten, als iemand me leert hoe.
        Ik kwam beneden en de vloerbedekking dreef.
        Brede vakken, ook een oudere dame als ik draait er zo in.
        Nog vijf van zulke droge zomers en de hele laan is dood.
        vloerkoeling!
        Jongens met dure jassen en geen baan, reken maar uit
        Als huurder ben je een nummer.
        Ga zo door met het dichtgooien van drugspanden
        Zonder jonge aanwas is het sjoelbakkie snel dichtgeklapt.
        """;
}
