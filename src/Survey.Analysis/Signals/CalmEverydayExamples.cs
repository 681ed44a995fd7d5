namespace Survey.Analysis.Signals;

/// <summary>What residents might write that only sounds like a signal, or is dull, made up for learning. Data, not logic.</summary>
internal static class CalmEverydayExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        er is een auto te water geraakt jaren terug
        auto's met uitlaten die knallen
        knallende uitlaten
        racen op de ringweg
        spugen op straat is vies
        schelden doet niet zeer maar het is niet prettig op het plein
        er wordt veel gescholden op het voetbalveld
        ze schelden de buschauffeur uit, schande
        mensen zijn kort af
        de mensen zijn niet aardig tegen nieuwkomers
        discriminatie bij de sollicitatie in de winkel
        ik krijg rare blikken om mijn hoofddoek
        ze doen alsof ik er niet ben, de buren
        Ik hoor er niet bij hier.
        ik mis mijn land maar hier is het veilig
        in mijn land was oorlog, hier is rust
        in mijn land dood en bommen, hier goed en stil
        ik ben gevlucht uit Syrië en ik voel mij welkom
        gevlucht voor de oorlog en nu hier thuis
        wij zijn blij dat er hier geen bommen vallen
        mijn dochter mag hier naar school, ik ben dankbaar
        mijn man zoekt werk
        mijn man leert Nederlands
        ik niet goed Nederlands, buurvrouw helpt
        ik wil graag werken en praten met mensen
        ik niet slapen door muziek
        kinderen lawaai, ik niet slapen
        buurman veel muziek, niet goed
        lift kapot, ik niet naar buiten
        veel vuil op straat, niet mooi
        hond bijten niet maar ik bang
        licht kapot ik bang donker
        winkel ver, benen pijn
        huis koud, kind hoest
        schimmel in slaapkamer kind, kind veel ziek
        ik alleen, geen familie, graag vrienden
        mijn hart blij als kinderen lachen
        chill hier man
        beetje saai bro, er is niks te doen
        dikke vibe op het veldje
        parkje is dood joh, niemand komt
        die gast vermoordt me met zijn muziek
        ik ging stuk van het lachen
        ik ga kapot in die hitte
        ik ga dood van de honger, waar blijft de snackbar
        ik sterf van de kou in mijn woonkamer
        ik stik van de hitte
        ik stik in het afval
        ik barst van de ideeën
        ik plof bijna als ik die rekening zie
        ik ontplof van die herrie
        ik klap uit elkaar als het nog langer duurt
        uit elkaar gevallen bankjes
        kapotte banken
        kapot speeltoestel
        kapotte ruit in de hal
        mijn fiets is in elkaar getrapt
        ze hebben de buitenkast in elkaar getrapt
        ik heb het tuinhuis zelf in elkaar gezet
        in elkaar geflanst, die nieuwbouw
        we slaan de handen in elkaar
        ze zitten elkaar dwars in de VvE
        ze vliegen elkaar in de haren tijdens vergaderingen, om niks
        de vergadering liep uit op een verhitte discussie
        de emoties liepen hoog op bij de inspraak
        de avond over het azc liep uit de hand met geroep
        ze schreeuwden tegen de wethouder
        ik heb de wethouder de oren gewassen
        koppen moeten rollen bij de corporatie
        de wethouder moet weg
        zet die lui eens een week in deze flat
        gooi die subsidie er niet uit
        gooi het plat en bouw iets moois
        sloop die handel
        slopen die flat
        breek de muur af tussen de tuinen
        steek de handen uit de mouwen
        steek er geld in
        steek over bij het licht
        steek niet de draak met ons
        de draak steken met bewoners
        stekelbaarsjes vangen
        stekken ruilen met buren
        het steekt dat we niks horen
        het steekt mij dat ze het zonder ons beslisten
        hij stak zijn hand op
        hij stak zijn nek uit voor de buurt
        hij stak de kaarsen aan bij de kerstviering
        de kachel aansteken in de winter
        lampionnen aansteken
        ze steken lichtjes aan met diwali, prachtig
        de vlag in top
        Er zit wel pit in deze buurt.
        de pitbull van beneden is een schatje
        loslopende honden zijn vervelend
        een hond beet in mijn broekspijp, het was niks
        hondenbaasjes groeten elkaar
        de hond blaft als hij alleen is
        die hond is hele dagen alleen op het balkon, zielig
        het dier wordt slecht verzorgd
        er zwerven katten
        iemand mishandelt de eenden door brood te voeren
        muizen in de keuken
        ratten bij de container
        kakkerlakken, ik sla er elke dag tien dood
        ik sla muggen dood op het balkon
        vliegen mep ik dood
        Er zijn veel spinnen in de box.
        in de box is ingebroken
        een box om te huren
        mijn fietsbox is te klein
        de kelderbox staat blank
        mijn broek bleef haken aan het hek
        broek vies van de modder
        kleren ruilen in het buurthuis
        naaktslakken in de tuin
        naaktstrand aan de plas, ook dat nog
        blote voeten pad
        blote konijntjes in de kinderboerderij
        in zijn blootje rende die peuter door de sproeier, zo leuk
        knuffelen met de dieren
        ik knuffel mijn kleinkinderen elke dag
        een aai over de bol
        ze zit aan de planten van anderen
        blijf van mijn fiets af
        blijf van ons park af
        handen af van de bieb
        ik wil niet dat ze aan de kerk komen
        aan de weg timmeren
        de timmerman sloeg de boel in elkaar voor een habbekrats
        het hek is dichtgetimmerd
        dichtgetimmerde winkels
        de ramen van het oude café zijn dichtgespijkerd
        het gebouw staat leeg
        er zijn krakers maar die zijn netjes
        er wonen studenten, soms een feestje
        te veel mensen op een adres, parkeren is een ramp
        arbeidsmigranten zetten de muziek hard
        de poolse buren zijn hard werkende mensen
        een dealer van tweedehands auto's op de hoek
        hij dealt in oude fietsen
        een pakketje voor de buren aannemen doe ik graag
        pakketbezorgers parkeren overal
        bezorgers op scooters rijden op de stoep
        wachten tot het weer misgaat
        het gaat van kwaad tot erger met de bestrating
        het loopt de spuigaten uit met de hondenpoep
        het is te gek voor woorden
        het is schandalig
        bah
        niks te klagen
        alles prima
        ik heb geen idee
        mooie buurt, lieve mensen
        meer groen, minder stenen
        graag een zebrapad
        de bus gaat te weinig
        bankjes bij de vijver
        te weinig prullenbakken
        zwerfvuil
        hondenpoep
        gezelligheid
        de buren
        rust en ruimte
        ik wil wel helpen in de tuin
        ik kan koken voor de buurt
        iets voor de jeugd
        een markt op zaterdag
        de huur is te hoog
        lekkage in de badkamer
        tocht door de ramen
        gehorige vloeren
        de stoep is ongelijk
        parkeren is lastig
        vrachtwagens door de straat
        verlichting achter de flat
        fijne speeltuin
        de kapper en de bakker
        contact met buren
        meer politie op straat
        jongeren met scooters
        drugs op het pleintje
        onveilig gevoel in het donker
        's avonds durf ik niet goed door de tunnel
        ik voel me hier veilig
        Ik sta elke morgen om zes uur bij de halte en de bus komt een kwartier later.
        Ze hebben de container drie weken niet geleegd.
        Ze hebben bij ons de stoep opengebroken en nooit meer dichtgemaakt.
        ze hebben mijn aanvraag twee keer afgewezen
        Ze zeiden dat er in maart iemand zou komen, het is nu juni.
        Hij zei dat hij het zou doorgeven en daarna heb ik niets meer gehoord.
        de man van de gemeente zei: dat zit niet in mijn pakket
        de monteur stond voor de deur op de dag dat ik naar mijn moeder moest
        Een meneer aan de telefoon zei dat ik een mail moest sturen, ik heb geen computer.
        Ik heb acht keer gebeld en elke keer een ander aan de lijn.
        Mijn dochter heeft drie jaar gewacht op een woning.
        mijn zoon slaapt bij mij op de bank omdat hij geen kamer kan vinden
        met vier kinderen in twee kamers, dat is krap
        Wij wonen met zijn vijven op veertig meter.
        Mijn zoontje van vier valt in slaap bij de fontein.
        mijn dochtertje van zeven wil graag op turnen
        Mijn jongste is twaalf en verveelt zich.
        de oudste van drie gaat naar de middelbare school
        twee kinderen op school en een in de wieg
        De tweeling van hiernaast is acht geworden, hele galerij versierd.
        Met een baby en een kinderwagen kom ik de trap niet op.
        een kinderwagen, twee tassen en geen lift
        mijn kleinzoon van tien bracht zijn vriendjes mee
        Op zijn verjaardag stond de hele klas bij ons in de tuin.
        kinderen van alle leeftijden spelen door elkaar
        De juf van groep vier is met pensioen.
        De jongens van hier tillen altijd mijn rollator de trap op.
        Een jongen van een jaar of zestien hield de deur voor mij open.
        drie jongens uit de straat hebben mijn tuin gespit
        Een groep jongens zat op mijn stoepje maar ze gingen netjes weg toen ik het vroeg.
        een man met een hond maakt elke ochtend een praatje met mij
        Een vrouw die ik niet kende bracht mij thuis toen ik gevallen was.
        iemand heeft mijn portemonnee teruggebracht met alles erin
        De buurvrouw belde aan met een pan soep.
        de buurman stond om elf uur 's avonds voor de deur om mijn kraan te maken
        hij kwam midden in de nacht toen mijn kelder onder water liep
        de hele nacht staan de ramen open en hoor je de uilen
        elke nacht om drie uur gaat de wasmachine van boven aan
        elke avond loop ik een rondje met de hond
        elke dag dezelfde file
        Iedere zaterdag poetst hij zijn auto midden op de stoep.
        hij zet elke avond zijn televisie harder
        hij boort op zondag en zegt dat het zijn huis is
        zij gooit haar kleed uit boven mijn was
        zij rookt op het balkon onder mij
        ze roken op de trap en gooien de peuken in mijn plantenbak
        hij laat zijn hond op mijn stoep zitten en lacht erom
        als ik er iets van zeg krijg ik een grote mond
        Als je er iets van zegt krijg je een middelvinger.
        als je klaagt ben jij de zeur
        ik heb er iets van gezegd en hij bood zijn excuses aan
        We praten niet meer met elkaar sinds het gedoe over de schutting.
        mijn buurman en ik groeten elkaar niet meer
        Ik ken niemand in dit portiek.
        Ik woon hier twee jaar en nog nooit heeft iemand aangebeld.
        niemand komt hier nog een kop koffie drinken
        Ik zit vaak alleen thuis, de middag duurt lang.
        De zondag is de langste dag als je alleen bent.
        Na de dood van mijn man kwam iedereen, nu komt er niemand meer.
        sinds mijn vrouw er niet meer is kook ik voor een
        mijn man is vorig jaar gestorven, de buren hebben zijn kist gedragen
        mijn zus overleed in maart en de straat hing bloemen op
        Mijn moeder is dood en haar tuin is nu van ons allemaal.
        Toen mijn vader op sterven lag zetten de jongens de muziek zacht.
        Mijn buurman ligt in het ziekenhuis, wij zorgen voor zijn vogels.
        mijn man heeft een beroerte gehad en kan de stoep niet op
        """;
}
