namespace Survey.Analysis.Signals;

/// <summary>What residents might write that only sounds like a signal, or is dull, made up for learning. Data, not logic.</summary>
internal static class CalmStoryExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        mijn man ligt in het verpleeghuis en de bus erheen is opgeheven
        Ik ben ziek geweest en kreeg elke dag eten van de buren.
        ik ben gevallen in de douche en heb twee uur gelegen, toen kwam de buurman
        Mijn moeder valt vaak, een alarmknop zou fijn zijn.
        Mijn vader dwaalt soms, iedereen kent hem en brengt hem terug.
        Een oude meneer was de weg kwijt en de kapper bracht hem thuis.
        De vrouw van vier hoog is in de war maar we letten op haar.
        mijn buurvrouw vergeet haar afspraken dus ik bel even aan
        Zij hoort stemmen op de radio en zingt mee, wat een mens.
        hij praat in zichzelf maar hij is goed volk
        mijn zoon heeft autisme en de drukte op het plein is te veel voor hem
        mijn dochter zit in een rolstoel en kan niet bij de bibliotheek naar binnen
        Ik ben doof en mis de omroep op het station.
        ik ben slechtziend en struikel over fietsen
        ik loop met een stok en de bank is te laag
        ik heb pijn in mijn knieën van al die trappen
        Mijn rug is kapot van het sjouwen.
        mijn handen doen zeer van de boodschappentassen
        ik heb mijn arm gebroken op die gladde tegels
        mijn hoofd tolt van al dat papier
        ik krijg hoofdpijn van de kapsalonlucht
        ik word misselijk van de vuilnislucht in de zomer
        ik slaap met oordoppen in
        ik slaap al weken slecht door die stoomfluit van de trein
        Ik doe geen oog dicht met die koelwagen onder mijn raam.
        mijn hart gaat sneller van die sirenes maar je went eraan
        Ik ben bang dat ik de trap straks niet meer op kan.
        ik ben bang voor de rekening van december
        Bang voor de winter, want de kachel is duur.
        bang dat ze mijn volkstuin afpakken
        Mijn dochter is bang in het donker dus een lamp erbij graag.
        ik vrees dat de school verdwijnt
        ik durf de gemeente niet meer te bellen, je krijgt toch nul op het rekest
        Ik durf mijn fiets niet buiten te zetten.
        ik durf geen mensen te vragen want mijn huis is zo klein
        Wij durven het speeltuintje niet in als er losse honden zijn.
        ik mag niet klagen
        ik mag van de vereniging van eigenaren geen zonnescherm
        Je mag hier geen muziek maken na tien uur, prima regel.
        De kinderen mogen niet op het gras van de beheerder.
        wij moeten alles zelf doen
        je moet overal een pasje voor hebben
        ik moet twee keer overstappen voor het ziekenhuis
        Ik moet mijn fiets drie trappen op tillen.
        mijn man moet werken in het weekend dus ik ga alleen met de kinderen naar het bos
        mijn man zit hele dagen voor de televisie en ik ga naar de soos
        mijn vriend en ik hebben hier ons eerste huis gekocht
        mijn vriendin woont in Nijmegen en daar doen ze het beter
        haar man repareert alle fietsen van de straat
        zijn vrouw bakt taarten voor de hele flat
        Hij draagt elke week haar boodschappen naar boven.
        zij duwt haar man elke dag in de rolstoel langs de vijver
        hij tilt zijn vrouw over de drempel omdat er geen oprit is
        Ze wonen veertig jaar samen op drie hoog en houden elkaars hand vast op het bankje.
        ik zie ze elke dag hand in hand lopen
        Mijn ouders leerden elkaar kennen in de dansschool op de hoek.
        papa voetbalt met ons op het veldje
        mama zegt dat ik niet over de weg mag
        ik ben 10 en ik wil een hogere glijbaan
        ik ben 12 en wij willen een hut bouwen
        Ik ben 14 en er is niks te doen voor ons.
        ik ben 9 en ik vind de eendjes lief
        van mijn moeder moet ik om zes uur binnen zijn
        ik mag niet alleen naar de stad van mijn ouders
        mijn vader brengt mij met de auto naar hockey
        juf zegt dat we zuinig moeten zijn op het groen
        Ik wil een kabelbaan en een klimmuur.
        een zwembad met een glijbaan van vijf hoog
        een boomhut in de grote eik
        we bouwen hutten in de bosjes
        de bosjes zijn leuk om te spelen
        Verstoppertje in de fietsenkelder, dat deden wij vroeger.
        vroeger speelden wij tot het donker werd op straat
        Toen ik klein was sprongen wij van de brug in het water.
        vroeger stookten we met kerst een vuur van alle kerstbomen
        mijn opa vertelde dat hier een kasteel stond dat afbrandde
        in 1945 stonden hier de Canadezen
        Mijn vader zat in de oorlog ondergedoken op de boerderij hier, daarom hou ik van deze plek.
        de bunker is een museum geworden
        het wrak van die auto is na één telefoontje weggehaald
        er staat al maanden een boot op de parkeerplaats
        er ligt een matras bij de container
        een kapotte koelkast en twee stoelen staan tegen de gevel
        dozen naast de papierbak, altijd
        de papierbak zit vol met dozen van de winkel
        mijn naam stond op een doos en nu heb ik een boete
        ik kreeg een bon omdat mijn kenteken nog op de oude plek stond
        boete van honderd euro voor een verkeerd gezette zak
        ik heb een brief gekregen met een rekening van negenhonderd euro
        de brief was zo moeilijk dat mijn dochter hem moest uitleggen
        er hangt een briefje op de lift dat hij stuk is
        op het briefje staat dat je geen was mag ophangen
        ik krijg berichten van de buurtapp tot diep in de nacht
        ze appen over elke poes die loopt
        in de groepsapp ging het over de barbecue
        mijn telefoon doet het niet in de kelder
        ik ben mijn sleutel kwijt en nieuwe kost vijftig euro
        de sleutel van de zaal ligt bij Riet
        het slot van de berging gaat stroef
        het raam gaat niet open
        de deur is te zwaar voor mijn moeder
        de voordeur knalt de hele dag dicht
        de deurdranger is afgesteld, nu slaat hij niet meer
        het balkonhek is verroest
        op het balkon staat een kast van de vorige bewoner
        de galerij wordt nooit geveegd
        er staat een bank op de galerij, gezellig om te zitten
        op de galerij zitten we 's avonds met zijn allen
        zij zit in haar eentje op het bankje maar wil dat zo
        hij zit graag alleen te vissen
        mijn kat slaapt op de meterkast, lekker warm
        in de meterkast zit een wespennest
        er is één stopcontact in de hele kamer
        te weinig stopcontacten in de bergingen
        de stroom is duur geworden
        zonnepanelen op de garages zou goed zijn
        het licht in de garage knippert
        het licht in de kelder doet het niet
        de lamp boven de deur is al weken stuk
        in het trappenhuis ruikt het naar kool
        het ruikt in de lift naar honden
        mijn gordijnen ruiken naar de sigaretten van beneden
        ik ruik de wiet van de buurjongen door de ventilatie
        het stinkt bij de containers
        de roetlucht van de schepen
        de tuin staat blauw van de barbecues met mooi weer
        Elk weekend barbecue onder mijn balkon, mijn was ruikt naar worst.
        een vuurplaats bij de vijver met toezicht lijkt me mooi
        met oud en nieuw een gezamenlijk vuur onder leiding van de brandweer
        met het lichtfeest lopen alle kinderen met een lampion
        in de kerk branden we kaarsjes voor wie er niet meer is
        De rookmelders zijn gecontroleerd door de huismeester.
        de brandweer oefende in de lege flat, spannend voor de kinderen
        er kwam brandweer voor een duif in de schoorsteen
        er is een ruime trap en een goede uitgang in het nieuwe buurthuis
        De uitgang van de parkeergarage is onhandig.
        Er is geen achteruitgang, je moet altijd om.
        een loods vol oude meubels, daar kun je zo een weggeefwinkel van maken
        mijn schuur staat vol gereedschap dat jullie mogen lenen
        de kelder ligt vol herinneringen
        de garage wordt gebruikt als oefenruimte voor een band
        er wordt getimmerd en geslagen tot een uur of zes
        ze heien van zeven tot vier
        de stratenmakers slaan de hele dag met een hamer
        het carillon slaat om het kwartier
        er werd met stoelen geschoven tot laat in de nacht
        er viel een glas, er werd gelachen, zo gaat het elke vrijdag
        het gelach op het terras hoor ik tot in mijn bed
        ze zingen op straat na de kroeg
        dronken studenten zingen liedjes onder mijn raam
        iemand plast tegen mijn deur na het café
        ze kotsen in de bloembakken
        ze laten flesjes liggen en die waaien stuk
        scherven op het voetbalveld
        een lekke band door het glas
        mijn autospiegel is er voor de tweede keer afgereden
        kras op mijn auto op de parkeerplaats
        iemand reed mijn paaltje omver
        de vuilniswagen reed tegen mijn schutting
        een fietser botste tegen mij op en fietste door
        Ik moest opzij springen voor een fatbike.
        een scooter scheurt over het voetpad langs mijn deur
        ze racen met auto's op de lange weg, ik schrik me wezenloos
        ze toeteren bij elke bruiloft
        met een bruiloft staat de hele straat vol dansende mensen
        trouwen in de buurttuin, het was schitterend
        mijn zus is getrouwd in het buurthuis
        een huwelijk van twee buren, daar dronken we op
        het kindje van de buren is geboren en heel de flat hing vol slingers
        Bij de geboorte brachten ze beschuit met muisjes
        de baby boven huilt 's nachts en dan denk ik aan mijn eigen kinderen vroeger
        die baby huilt van de krampjes, de moeder doet haar best
        ik wieg de baby van de buurvrouw als zij even wil slapen
        ik wil een keer oppassen bij een gezin dat het zwaar heeft
        ik wil wel met iemand wandelen die niet alleen durft
        ik kan één op één taalles geven
        ik kan een spreekuur houden over schulden
        ik heb zelf schulden gehad en wil anderen helpen
        Ik ben nuchter sinds vier jaar en wil een groep beginnen.
        ik heb een zware tijd gehad en de inloop heeft mij geholpen
        ik was somber maar sinds ik in de tuin werk gaat het goed
        de wandelgroep heeft mij uit het dal geholpen
        nu gaat het goed met mij dankzij het buurthuis
        mijn zoon zat op het verkeerde pad, nu is hij kok
        mijn broer had vroeger verkeerde vrienden maar de boksschool heeft hem gered
        vroeger was ik bang op straat, nu ken ik iedereen
        toen ik hier kwam sprak ik geen woord, nu geef ik les
        de eerste winter hier was koud en stil maar nu heb ik vrienden
        In mijn land was ik leraar, hier zoek ik werk.
        ik kom uit Oekraïne en mijn kinderen slapen weer goed
        ik wacht op mijn familie, twee jaar al
        mijn man en kinderen zijn nog daar, ik hoop dat ze komen
        Ik geen auto, winkel ver, tas zwaar.
        ik praat weinig, taal moeilijk, mensen lief
        huis klein, vier kinderen, geen plek spelen
        buurvrouw geef mij eten, ik geef haar eten
        man zoek werk, vrouw leer taal
        kindje blij met schommel
        baby slapen, buurman muziek hard, ik vragen zacht, hij zacht
        ik bellen gemeente, zij zeggen wachten
        water komt van plafond, niemand komen
        ik heb er een hard hoofd in
        zij heeft het niet makkelijk met drie banen
        hij heeft niemand meer, daarom drink ik koffie met hem
        Ik heb niemand om mee naar de markt te gaan.
        ik mis de praatjes op de trap
        Ik mis mijn oude buren.
        niemand zou het bankje missen
        ik ben er klaar mee, volgende week bel ik de krant
        ik ben uitgekeken op die grijze blokken
        nog één winter met enkel glas en ik vries vast aan mijn bed
        de ramen zijn zo dun dat ik met mijn jas aan slaap
        ik kom mijn bed niet uit van de kou
        ik wil gewoon een dak dat niet lekt
        ik wil gewoon een keer rustig slapen
        ik wil iets doen voor de buurt maar weet niet wat
        ik wil stoppen als voorzitter
        Wij stoppen met de buurtmoestuin want er zijn geen helpers.
        stoppen met roken, daar wil ik een groep voor
        het café stopt ermee
        de bakker is gestopt, nu is er niks
        de soos houdt op te bestaan
        straks bestaat de buurt niet meer
        het dorp sterft uit
        de kerk gaat dicht en dat doet pijn
        het doet pijn om het oude badhuis gesloopt te zien
        het snijdt door mijn ziel dat de kastanjes weg zijn
        ik kan wel janken als ik die kale vlakte zie
        met tranen in mijn ogen stond ik bij de laatste mis
        Laat die oude linde staan, alstublieft niet kappen.
        alstublieft geen vijfde ijssalon
        help, ik snap de afvalkalender niet
        Help mij aan een parkeerplek!
        dit is een noodkreet: red de bibliotheek
        het is een ramp met die bus
        wat een drama met de afvalpas
        het is oorlog op de fietspaden
        de sfeer in de vereniging is om te snijden
        ze maken elkaar af op facebook over een boom
        ze kraken elk plan af
        ze breken je tent af als je iets voorstelt
        ik word overal weggestuurd met mijn hond
        ze sturen je van loket naar loket
        ze hebben ons voorgelogen over de sloop
        ze nemen ons in de maling
        ze pakken ons alles af, eerst de bank, toen de post
        de gemeente pakt de groenstrook af
        ze komen nooit hun beloften na
        we weten ze te vinden met de verkiezingen
        wacht maar tot de verkiezingen
        ze zullen van mij horen, ik ga inspreken
        """;
}
