namespace Survey.Analysis.Signals;

/// <summary>More of what residents might write, by another hand, made up for learning. Data, not logic.</summary>
internal static class MoreHomeExamples
{
    /// <summary>Somebody thinks of ending a life. One text a line.</summary>
    public const string Suicide = """
        Ik zie het niet meer zitten.
        Het heeft geen zin meer, liever dood.
        soms denk ik was ik maar dood
        Ik wil niet meer leven.
        Als ik er niet meer ben merkt niemand het.
        ik wil er gewoon niet meer zijn
        Iedereen is beter af zonder mij.
        Mijn buurman praat over zelfmoord.
        Ik sta soms op het balkon en denk eraan te springen van de flat.
        Ik wil een einde aan mijn leven maken.
        ik maak er een keer een eind aan
        voor mij hoeft het allemaal niet meer
        Ik hoop elke avond dat ik niet meer wakker word.
        Mijn leven heeft geen zin meer.
        Niemand zou mij missen.
        ik heb pillen opgespaard
        Mijn zoon heeft zichzelf gesneden.
        Ze heeft al een afscheidsbrief geschreven.
        Ik denk vaak aan de dood.
        Er is geen uitweg meer voor mij.
        Ik ben levensmoe.
        waarvoor leef ik nog
        Mijn buurvrouw zei dat ze voor de trein wil springen.
        Suïcide komt hier vaker voor.
        Ik zie het leven niet meer zitten sinds mijn man dood is.
        ik wou dat ik dood was
        Ik heb 113 gebeld maar het hielp niet.
        Hij wilde zich ophangen in de berging.
        Ik heb niets meer om voor te leven.
        klaar met het leven ben ik
        Het liefst zou ik er niet meer zijn, zo voelt het elke dag.
        Mijn buurman heeft vorige maand geprobeerd zich op te hangen.
        Ik wil dood en niemand luistert.
        wat heeft het leven nog voor zin
        Ik denk er elke dag over om ermee te stoppen, met leven bedoel ik.
        Soms vraag ik me af waarom ik nog opsta, het houdt voor mij op.
        Laatst stond ik op de rand van het dak en dacht: waarom niet.
        als dit zo doorgaat doe ik mezelf wat aan
        Mijn buurvrouw zegt steeds dat ze niet meer verder wil.
        Ik wil slapen en nooit meer wakker worden.
        Sinds de dood van mijn vrouw wil ik ook niet meer.
        ik ben iedereen alleen maar tot last, beter dat ik er niet ben
        k wil dood
        Zonder mij zou iedereen rust hebben.
        Mijn pillen liggen klaar voor als het te veel wordt.
        Ik zie er geen heil meer in, het leven is een straf.
        Wat mij betreft is het genoeg geweest, ik hoef niet meer.
        Ik fantaseer erover om van de galerij te stappen.
        mn leven is toch niks waard
        Ik heb het touw al liggen.
        Soms wil ik er een eind aan maken, zo alleen ben ik.
        Mijn man zegt dat hij liever dood is dan nog een jaar zo.
        Niemand heeft het door als ik morgen dood in huis lig.
        Ik ben al twee keer opgenomen na een poging.
        Ik weet niet of ik de kerst nog haal, ik wil niet meer leven zo.
        Ik ben op. Ik wil gewoon dood.
        Laat mij maar inslapen, ik ben 87 en niemand komt meer langs.
        Mijn zus heeft geprobeerd zich van het leven te beroven.
        soms denk ik als ik spring is alles voorbij
        Het is dat ik een hond heb, anders was ik er niet meer geweest.
        Ik zie geen andere oplossing dan er zelf uit te stappen.
        Mijn zoon zegt dat hij niet meer wil leven sinds het pesten.
        Mijn tante bewaart haar slaaptabletten, voor als het niet meer gaat.
        Vaak zit ik op de reling van het viaduct en kijk naar beneden. Dan is het voorbij.
        ik weet precies hoe hoog het is vanaf mijn balkon, vallen duurt maar even
        Er hangt in de schuur een touw klaar, dat weet niemand.
        Hij heeft zijn brieven klaargelegd voor de kinderen, zegt hij.
        Het hoeft voor mij niet meer sinds zij weg is.
        Nog even en jullie zijn allemaal van mij verlost.
        Mevrouw zegt: ik leef alleen nog voor de kat.
        ik heb alle papieren in een map gedaan zodat mijn dochter niet hoeft te zoeken, het is mooi geweest
        soms sta ik op de tiende en denk ik één stap en ik ben overal vanaf
        Ik heb geen zin meer in leven hier, ik denk alleen aan slapen en niet wakker worden.
        Ik wil er een einde aan maken, elke dag die eenzaamheid.
        Als ik er morgen niet meer ben dan zal geen mens dat doorhebben.
        Laatst liep ik naar het spoor en ben ik een uur blijven staan, de volgende keer weet ik het niet.
        Mijn zoon van 19 heeft al een keer geprobeerd om er een eind aan te maken en ik ben bang dat hij het weer doet.
        Als ik op de galerij sta kijk ik naar beneden en dan denk ik, één stap.
        De wereld is beter af zonder mij.
        ik heb afscheid genomen van mijn hond en mijn plantjes, verder is er niks meer
        Mijn overbuurman zegt dat hij zich ophangt als hij uit huis wordt gezet.
        Soms denk ik: het spoor is hier maar vijf minuten lopen.
        heb geen zin meer om te leve hier
        leven is klaar voor mij, ik ben moe, ik wil gaan slapen en niet meer opstaan
        Mn vriendin snijdt zichzelf en niemand weet het
        Mijn buurvrouw praat steeds over doodgaan en ze geeft haar spullen weg.
        ik zou het liefst verdwijnen voorgoed
        wat doe ik hier nog, niemand zou het merken als ik weg was
        Het is voor mij wel genoeg geweest met leven.
        """;

    /// <summary>Children are hurt, alone or approached. One text a line.</summary>
    public const string Children = """
        Ik hoor klappen en dan huilt dat kind.
        Een kind van 6 is 's nachts alleen thuis.
        Het meisje van boven heeft blauwe plekken.
        De buurman slaat zijn kinderen.
        Dat jongetje krijgt elke dag slaag.
        Er rijdt een busje rond en een man lokt kinderen met snoep.
        De baby huilt uren en er is niemand.
        Die kinderen krijgen thuis geen eten.
        De kinderen worden geslagen door hun vader.
        Ik maak me zorgen: het kind wordt mishandeld.
        Kinderen van 4 en 6 worden hele avonden alleen gelaten.
        Er is hier een pedofiel komen wonen.
        Een man filmt kinderen bij de speeltuin.
        Ze verkopen drugs aan kinderen van 12.
        Jongens van 13 worden geronseld om drugs rond te brengen.
        Het jongetje van hiernaast is bang voor zijn vader.
        Het kind durft niet naar huis.
        De kleuter loopt alleen op straat.
        Een peuter hangt over de reling van het balkon.
        de kinderen van beneden zijn verwaarloosd, geen jas en honger
        Er zit een kind opgesloten in de auto.
        Moeder is vaak dronken en dan zitten de kinderen op de trap.
        Meisjes van 14 worden opgehaald door loverboys.
        Ik hoor een meisje gillen en de vader slaan.
        Kindermishandeling hiernaast, niemand doet iets.
        Die man kan zijn handen niet thuishouden bij meisjes.
        Het dochtertje vraagt ons om brood.
        Mijn zoontje is door een man betast in het park.
        Er wordt een kind opgesloten in de kelder
        hij schudt de baby als die huilt
        Het zoontje van de buren heeft brandwonden en is heel stil.
        Kinderen van hiernaast worden elke avond uitgescholden en geslagen.
        Er hangt een vieze man rond bij de school die meisjes aanraakt.
        Een peuter van 2 liep vannacht in zijn luier over straat.
        De kindjes van nr boven zitten avonden alleen, ouders zijn weg.
        Ik hoor door de muur hoe ze dat ventje slaan.
        Er staat altijd een man naar de kinderen te kijken bij school en hij biedt snoep aan.
        Een kleuter zwerft 's avonds laat over straat.
        Hun dochter komt met blauwe armen op school.
        Die baby ligt hele dagen te krijsen en niemand doet open.
        kinderen moeten van hun ouders stelen
        Mijn kleinkind is meegelokt naar een auto.
        de buurjongen van 8 eet elke dag bij ons omdat er thuis niks is
        Het meisje hiernaast gilt 'papa niet doen'.
        Hiernaast wonen 3 kleine kinderen die 's nachts alleen zijn als moeder werkt.
        Vader gooit met spullen en de kinderen vluchten naar buiten.
        Een onbekende man probeerde mijn dochter mee te nemen.
        Ik zie hoe de oppas het jongetje hardhandig aanpakt en knijpt.
        De kinderen lopen in de winter zonder jas en hebben altijd honger.
        Mijn dochtertje vertelde dat de trainer aan haar zit.
        Ik hoor een kind huilen en roepen om mama, de hele nacht.
        Ouders gebruiken drugs waar de kinderen bij zijn.
        Op 9-hoog zit een peutertje alleen op het balkon.
        Jongens van tien brengen pakketjes rond voor dealers.
        De buurman schreeuwt tegen zijn dochtertje en dan hoor ik een klap.
        Een man probeert meisjes in zijn auto te krijgen.
        Het jongetje van nummer 5 heeft vaak striemen op zijn armen.
        Twee kleine kinderen alleen in huis terwijl de ouders in de kroeg zitten.
        Mijn neefje wordt gedwongen om drugs te dealen.
        De baby krijgt te weinig eten denk ik, moeder is verslaafd.
        Een vent maakt foto's van kinderen in het zwembad.
        De baas van hiernaast sluit dat jongetje op in de schuur.
        Kinderen van 4 en 7 zijn 's nachts alleen boven, hun vader rijdt vrachtwagen.
        Dat ventje zit tot laat op de trap omdat hij niet naar binnen mag.
        De tweeling van hiernaast komt vragen om een boterham, elke middag weer.
        Het oudste meisje is al weken niet naar school en past op de kleintjes.
        De peuter loopt dagen in dezelfde volle luier.
        een hele avond alleen, die kleuters van 3 hoog
        Die kleine jongen onder ons heeft steeds andere blauwe plekken en durft niks te zeggen.
        de moeder van de tweeling slaat ze met een riem, ik hoor het door de muur
        Een kereltje van zes vroeg mij gisteren om iets te eten, hij had sinds vrijdag niks gehad.
        Ze sluiten die jongen op in de berging als hij straf heeft.
        Er rijdt een witte bus rond die kinderen snoep aanbiedt bij de school.
        Er zit een man van veertig met kinderen te appen uit de wijk en vraagt om blote foto's.
        kind van buurvrouw altijd honger, altijd zelfde kleren, stinkt naar plas
        er staat altijd een man bij het speeltuintje die snoepjes geeft en foto's maakt van de kinderen
        een man heeft zijn broek laten zakken voor de meisjes van school
        Ik maak me zorgen om het zusje van mijn vriendinnetje, die heeft steeds blauwe plekken.
        Vreemde man wacht elke dag mijn dochtertje op na school
        Een meisje van 13 gaat met oudere mannen mee de kelderbox in
        Ze lieten de peuter in de auto zitten, ramen dicht, 30 graden.
        Het jongetje van hiernaast zit tot elf uur s avonds alleen op de trap.
        Kinderen op nummer zoveel krijgen volgens mij geen eten, ze vragen bij iedereen om brood.
        Een kindje van een jaar of 3 loopt hier in haar luier over straat zonder iemand erbij
        kinderen van boven slapen op de grond in de kou, geen verwarming, moeder is dagen weg
        De moeder van de tweeling gebruikt en laat die kleintjes dan alleen in bad
        Mijn dochter is aangesproken door een kerel in een busje of ze mee wilde rijden.
        """;

    /// <summary>Violence and control behind a front door. One text a line.</summary>
    public const string Domestic = """
        Hij slaat haar.
        Mijn man slaat mij.
        De buurvrouw loopt met blauwe plekken.
        Ik heb al een tas klaarstaan.
        Ik durf niet naar huis, mijn vriend is er.
        Ik hoor haar gillen en daarna bonken.
        Mijn ex heeft mij vroeger geslagen en nu weer.
        Ik mag van mijn man niet naar buiten.
        Ik mag met niemand praten van mijn vriend.
        Hij controleert mijn telefoon en pakt mijn geld af.
        Er is huiselijk geweld bij de bovenburen.
        Ik ben bang voor mijn man.
        zij wordt door haar vriend geslagen
        Mijn zoon wordt agressief als hij geen geld krijgt.
        Hij sluit me op in huis.
        De buurvrouw heeft een blauw oog.
        Als hij gedronken heeft ben ik bang.
        Hij heeft losse handjes.
        Ik hoor elke nacht een vrouw huilen en smeken.
        De buurvrouw roept om hulp 's nachts.
        ik durf niet bij hem weg
        Mijn vader wordt thuis geslagen door mijn broer.
        Veilig Thuis is al gebeld.
        Thuis ben ik niet veilig.
        Hij kneep mijn keel dicht.
        Mijn schoonfamilie wil haar uithuwelijken.
        Ik krijg klappen als het eten niet klaar is, van hem.
        Hij dwingt mij tot dingen in bed.
        Ze zit opgesloten, haar man heeft de sleutel.
        Ik wil naar een blijf-van-mijn-lijfhuis.
        mn man heeft me weer geslagen gisteren
        Achter die deur wordt een vrouw mishandeld, dat hoor je.
        Ze mag geen Nederlands leren van haar man en komt nooit buiten.
        Ik word thuis vernederd en opgesloten.
        Mijn dochter durft haar vriend niet te verlaten.
        Ze komt nooit meer buiten, hij laat haar niet gaan.
        Hiernaast gaat het er hard aan toe, hij scheldt en zij huilt.
        Hij heeft me van de trap geduwd.
        Ik slaap met een stoel tegen de deur vanwege mijn ex.
        Mijn zoon slaat me als ik geen geld geef.
        Door de muur hoor ik hem tekeergaan en haar gillen.
        mijn partner bepaalt alles, ik heb geen eigen geld en mag niemand zien
        Ik zit ondergedoken voor mijn man.
        Mijn moeder (82) wordt door mijn broer geknepen en uitgescholden.
        Mijn buurman mishandelt zijn vrouw.
        Zij verstopt haar blauwe plekken onder een sjaal.
        Ik ben bij mijn vriend weggelopen en hij mag niet weten waar ik ben.
        Hij houdt mijn paspoort en ik mag het huis niet uit.
        als mijn man thuiskomt word ik bang
        De ruzies van de onderburen eindigen altijd met klappen.
        Mijn broer terroriseert mijn moeder en pakt haar geld af.
        elke nacht geschreeuw en dan hoor je haar smeken
        Hij wurgde haar bijna vorige week.
        Een buurvrouw kwam huilend bij ons schuilen voor haar man.
        Ik zit met blauwe plekken thuis en schaam me.
        mijn vriend wordt snel boos en dan slaat hij
        Ik zou willen scheiden maar ik ben doodsbang voor hem.
        De bovenbuurman schopt zijn vriendin het huis uit.
        Ik hoor door de vloer hoe zij in elkaar geslagen wordt.
        Zij mag de deur niet uit zonder haar man.
        Mijn volwassen zoon bedreigt mij in mijn eigen huis.
        Van haar vriend mag ze geen telefoon hebben.
        Van hem moet ik mijn telefoon afgeven als ik thuiskom.
        Ze heeft geen eigen pasje en vraagt mij om muntjes voor de was.
        Eerst schreeuwt ze, dan is het opeens doodstil boven, we zitten met kloppend hart.
        De vriendin van hiernaast had in november binnen een zonnebril op.
        Zij zegt dat ze van de trap gevallen is, voor de derde keer.
        Hij controleert de bonnetjes van elke boodschap die ik doe.
        'S nachts hoor ik haar smeken of hij op wil houden.
        Er wordt bij de onderburen geschreeuwd, dan een bons en dan hoor je haar niet meer.
        Mijn ex vriend wacht me elke dag op en leest mijn telefoon.
        Zij mag geen Nederlands leren van haar man en komt nooit buiten.
        Ik mag van mijn man de deur niet uit en mijn pas heeft hij.
        Van mijn schoonfamilie mag ik niet praten met mensen uit de flat.
        mijn zus wordt geslagen door haar vriend maar ze gaat niet weg bij hem
        Hij pakt mijn telefoon af en kijkt alles na.
        Mijn buurvrouw heeft weer een zonnebril op terwijl het regent.
        Hij knijpt in mijn keel als hij boos is.
        Me vader mept me moeder als hij verloren heeft met gokken
        Mijn vriend heeft een app op mijn mobiel gezet zodat hij altijd weet waar ik ben
        Ik ben bang voor mijn broer, hij beslist alles en wie niet luistert krijgt klappen
        mijn man zegt altijd sorry daarna maar volgende week weer
        sinds corona is mijn man thuis en durf ik niks meer te zeggen
        De zoon van mevrouw hiernaast pakt haar pinpas en geeft haar een duw als ze wat zegt.
        Ik slaap met de deur op slot vanwege mijn eigen zoon.
        hij heeft gezegd als ik weg ga dat hij mij en de kinderen wat aandoet
        """;
}
