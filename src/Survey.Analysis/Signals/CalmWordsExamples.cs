namespace Survey.Analysis.Signals;

/// <summary>What residents might write that only sounds like a signal, or is dull, made up for learning. Data, not logic.</summary>
internal static class CalmWordsExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        die dranger van de branddeur gaat te stroef, rolstoel komt er moeilijk door
        de brandtrap is een hangplek
        de brandweer kwam een kat uit de boom halen
        de brandweer kwam op bezoek op school
        de brandweerkazerne moet blijven
        de brandweer was er snel
        de open dag van de brandweer was leuk voor de kinderen
        wij zijn brandweervrijwilligers en zoeken leden
        een brandende kwestie is het parkeren
        het licht brandt de hele dag in de galerij
        de lampen branden niet
        lantaarn brandt niet
        de lamp in de hal brandt dag en nacht, zonde
        een kaarsje branden in de kapel
        kaarsjes op tafel in het buurthuis
        we zetten met kerst lichtjes en kaarsen voor het raam
        kampvuur met marshmallows bij scouting
        met het paasvuur is iedereen erbij
        paasvuur op het veld, dat hoort erbij
        vreugdevuur met oud en nieuw mag van mij weg
        de vuurkorf en warme chocolademelk, dat was fijn
        barbecueën in het park mag
        barbecue met de buren is ieder jaar gezellig
        de barbecueplek is goed
        ik vind barbecuelucht op zaterdag niet erg
        houtrook van de kachels in de winter, mijn was stinkt
        de houtkachel van de buren geeft rook, ik heb astma
        vuur en vlam voor onze club
        de vonk is overgeslagen, we zijn een tuingroep
        de vlam in de pan bij de kookclub, zo enthousiast
        ik loop het vuur uit mijn sloffen
        hij loopt zich het vuur uit de sloffen voor de buurt
        ik rook niet maar mijn buurman wel
        rookvrije speeltuin graag
        rook van sigaretten op de galerij
        het rookt zo gezellig die schoorsteen
        wietlucht in het portiek
        het stinkt naar frituur
        het ruikt naar vers brood
        het ruikt naar riool
        het ruikt muf in de kelder
        rioollucht in de badkamer
        stank van de fabriek
        de gasrekening is te hoog
        van het gas af, wie betaalt dat
        we gaan van het gas af en krijgen warmtepompen
        gas geven in deze straat, dat doen ze
        ze geven vol gas bij het stoplicht
        koken op inductie is wennen, gas was fijner
        de gasmeter moet vervangen
        de meterkast is te klein voor de slimme meter
        een stopcontact in de berging voor de fiets zou fijn zijn
        laadpalen graag
        een oplaadpunt voor scootmobielen met een dakje
        ik kan mijn scootmobiel nergens opladen
        de stroom viel uit
        de stroom viel een uur uit, verder niks
        kabels van internet liggen open in de straat
        draden van de glasvezel
        de ketel is vervangen, warm
        de ketel maakt herrie
        de verwarming doet het niet
        de verwarming staat te hoog in de hal
        geen warm water
        brandblussers zijn vorige maand gekeurd
        De rookmelders zijn opgehangen door vrijwilligers, top.
        we kregen gratis een rookmelder van de woningbouw
        de rookmelder piept soms door het koken
        ontruimingsoefening gehad, ging goed
        het alarm van de winkel gaat om zes uur af
        fietsen staan in de gang
        de gang staat vol schoenen en karretjes, niet netjes
        spullen op de galerij
        rommel in de berging
        de zolder staat vol, ik zoek iemand om te sjouwen
        de container zit vol
        de container stinkt
        as van de kachel hoort niet in de groenbak
        oude kranten ophalen door de fanfare
        kranten blijven liggen in de hal
        er is brand geweest vorig jaar maar alles is mooi hersteld
        na de brand hielp iedereen elkaar
        het oude schooltje is in 1986 afgebrand
        zonnebrand vergeten bij de buurtpicknick
        de zon brandt op het plein, geen schaduw
        hittestress in de bovenwoningen
        het is een hel in de zomer zo heet
        het is levensgevaarlijk oversteken bij de rotonde
        gevaarlijk kruispunt, kom eens kijken
        levensgevaarlijk glad op de brug
        er moeten eerst doden vallen voor er een drempel komt
        moet er eerst iemand doodgereden worden voordat er een zebrapad is
        straks ligt er iemand onder een auto
        Er zijn al drie ongelukken gebeurd op die kruising.
        die bocht wordt nog iemands dood
        de vorige eigenaar zei dat hij nog liever doodging dan te verhuizen, zo mooi is het hier
        wie hier weg wil is gek
        ik wil niets liever dan hier wonen
        ik zou niet weten waar ik heen moet als de huur nog hoger wordt
        ik ben ten einde raad met die lekkage
        ten einde raad door de schimmel, wie helpt
        wanhopig op zoek naar een parkeerplaats
        wanhopig word ik van die telefoonmenu's
        ik zit met mijn handen in het haar met dat formulier
        mijn handen jeuken om de tuin aan te pakken
        het water staat me aan de lippen met de rekeningen
        ik kan de huur niet meer betalen
        schulden lossen niet vanzelf op, een spreekuur zou helpen
        ik sta rood en schaam me daarvoor
        de voedselbank is een uitkomst
        armoede bij gezinnen, dat zie je op school
        gezinnen met te weinig geld krijgen een kledingpakket, mooi
        ik maak me zorgen over de jeugd
        ik maak me zorgen over mijn moeder die zo alleen is
        ik maak me zorgen over de huur
        ik maak me zorgen om de luchtkwaliteit voor de kinderen
        Ik ben bang dat de wijk achteruit gaat.
        bang dat er nog meer auto's komen
        bang dat de trap een keer instort
        het balkon is rot en gaat een keer naar beneden
        er vallen stukken steen van de gevel
        de balustrade zit los
        de reling van de galerij is te laag
        hekken langs het spoor zijn kapot
        ik pas op het kind van de buren
        ik pas op mijn kleinkind en we gaan graag naar de eendjes
        mijn kleindochter klimt in elke boom
        de meisjes van de turnclub zijn kampioen
        het meisje van de kassa is altijd vriendelijk
        de jongen van hiernaast brengt mijn vuilnis weg
        de jongen van boven helpt met tillen
        een jongetje bracht mijn portemonnee terug
        de buurman brengt mijn kinderen naar voetbal
        de buurman is op leeftijd maar nog kwiek
        buurman heeft een mooie stem
        de buurman komt elke dag even kijken of het gaat
        mijn buurvrouw is doodziek en wij doen boodschappen voor haar
        mijn buurvrouw is oud en ziet slecht
        de buurvrouw komt niet meer buiten door haar heup
        buurvrouw heeft een scootmobiel nodig
        de onderbuurvrouw heeft mij leren haken
        de oude mevrouw op drie zit altijd voor het raam te zwaaien
        de vrouw op de hoek verkoopt eieren
        een vrouw met een hoofddoek hielp mij overeind
        de vrouwengroep is gezellig
        mannen kookclub
        mannen en vrouwen zwemmen apart, prima
        er mag een ruimte komen waar vrouwen alleen kunnen praten
        voorlichting over geweld thuis is nuttig voor iedereen
        een poster van Veilig Thuis in de hal lijkt me goed
        wij hadden een avond over huiselijk geweld in de moskee, goed georganiseerd
        er is goede hulp voor slachtoffers
        de training tegen agressie was leerzaam voor ons vrijwilligers
        cursus weerbaarheid voor meisjes graag
        zelfverdediging voor ouderen lijkt me leuk
        agressie aan de balie komt gelukkig niet voor
        geweldig feest
        geweldige buren
        geweldig uitzicht
        het is een geweldloze buurt
        hij heeft losse handen als hij piano speelt
        ze heeft groene vingers
        hij heeft gouden handen
        een dreumes stal de show
        opgesloten gevoel door corona is voorbij
        ik zat opgesloten in de lift, een half uur
        ik zit vast in huis als de lift stuk is
        ik leef als een gevangene als de lift het niet doet
        het voelt hier als een gevangenis, grauwe flats
        Ik kan nergens heen met mijn rolstoel, overal stoepen.
        ik kan niemand bereiken bij de gemeente
        bel mij maar als er vrijwilligers nodig zijn
        bel niet na negen uur, dan slaap ik
        liever een appje dan een brief
        stuur de brief in grote letters
        niet bellen graag, ik werk
        mijn man vult dit samen met mij in
        ik vul dit snel in want ik moet naar mijn werk
        dit is de laatste keer dat ik een enquête invul
        de laatste jaren is het verbeterd
        het was mooi, de laatste viering in de kerk
        ik ben hier over een jaar weg, want ik ga naar een aanleunwoning
        als ik er niet meer ben moet iemand de geraniums verzorgen, verder gaat het prima
        als ik later oud ben wil ik hier nog wonen
        ik ben 90 en nog elke dag op de fiets
        ik hoop de honderd te halen in mijn eigen huis
        mijn tijd zal het wel duren
        de natuur moet een toekomst hebben
        laat ons met rust
        laat mij maar schuiven
        laat me maar gaan met mijn ommetje, elke dag
        ik ga slapen met de ramen open, zo rustig is het
        rust in de straat, rust in mijn hoofd
        rust, eindelijk rust na de bouw
        eindelijk klaar met de verbouwing
        geen wensen, alles is goed
        niks meer aan doen
        het komt zoals het komt
        ik heb er vrede mee
        voor mij is het goed zo
        voor mij is het genoeg
        ik ben tevreden
        het is mij om het even
        weg met die lelijke bak
        weg met die auto's
        weg met het beleid
        ik haat die paaltjes
        ik haat mijn keuken
        ik vind mezelf een bofkont hier
        ik wou dat ik hier geboren was
        ik wou dat we een bakker hadden
        was er maar een bankje
        waren er maar meer bomen
        Het spijt me maar het groenonderhoud is waardeloos.
        vaarwel oude buurtwinkel
        dag en nacht verkeer
        tot ziens op het zomerfeest
        ik kijk naar de trein vanuit mijn raam, leuk voor mijn kleinzoon
        de sneltrein stopt hier niet meer
        het perron is te laag
        de overweg is lang dicht
        Van het dak waait steeds grind.
        op het dak willen we zonnepanelen
        een daktuin zou fantastisch zijn
        de kinderen zitten op het dak van het fietsenhok
        uit het raam hangen en kletsen, heerlijk
        mijn geraniums hangen over de reling
        de reling moet geverfd
        sinds de renovatie lekt het balkon
        Het kanaal moet schoner.
        zwemmen in het kanaal is een traditie
        de roeivereniging op het kanaal
        stenen in het water gooien, dat vinden de kinderen leuk
        tegels eruit, groen erin
        stenen bankjes zijn koud
        steen des aanstoots is die kliko
        stenen gooien mogen ze niet van mij maar het blijft bij kiezels in de vijver
        met de hamer en spijkers een buurthuis opgeknapt
        gereedschap lenen bij de buren, een boor of een bijl
        de bijl gaat in het oude bos
        met een hakbijl hout gehakt voor het paasvuur
        de knuppel in het hoenderhok gooien
        de stok achter de deur ontbreekt
        een ketting voor het parkeervak
        honkbalclub zoekt jeugd
        de jacht op een parkeerplek
        ze jagen de oudjes de stuipen op het lijf met die scooters
        die fatbikes rijden je van je sokken
        ik werd bijna omver gereden door een fietser op de stoep
        een bezorger reed mij aan, hij bood zijn excuses aan
        er reed een auto tegen de lantaarnpaal
        """;
}
