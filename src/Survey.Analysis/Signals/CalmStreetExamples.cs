namespace Survey.Analysis.Signals;

/// <summary>What residents might write that only sounds like a signal, or is dull, made up for learning. Data, not logic.</summary>
internal static class CalmStreetExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Ze schreeuwen als er gescoord wordt.
        de buurvrouw zingt de hele dag
        de buurvrouw gilt van het lachen
        de bovenbuurman laat steeds dingen vallen
        de bovenbuurman boort tot laat
        er wordt geklapt bij elk optreden
        applaus klinkt door de muur van het theater
        hij slaat nooit een vergadering over
        zij slaat geen koffieochtend over
        die muziek slaat nergens op
        het plan slaat nergens op
        de klok slaat ieder uur
        de regen slaat tegen het raam
        de wind slaat de deur dicht
        de deur slaat hard dicht
        ik sla de handen ineen met de buren
        de slag om de parkeerplek
        een klap in ons gezicht, die huurverhoging
        De bezuiniging is een klap voor de wijk.
        de corona was een klap voor de horeca
        we krijgen de klappen van het beleid
        hij heeft een blauw oog van het voetballen
        ik heb blauwe plekken van de kapotte trapleuning
        ik ben gevallen op de stoep en heb mijn pols gebroken
        ik viel over een losse tegel
        mijn rib is gekneusd door een val op het ijs
        ik loop langzaam met mijn stok
        mijn hond trok me om
        ik ben bang voor honden
        bang voor die scooters
        ik ben bang om te vallen op die gladde trap
        ik durf niet meer te fietsen op die weg
        ik durf in het donker niet door het park, er is geen licht
        mijn moeder durft niet met de lift want hij blijft steeds hangen
        ze durft niet over de drukke weg
        ik voel me onveilig bij de tunnel, er is te weinig licht
        Meer agenten op straat zou fijn zijn.
        de wijkagent komt nooit
        Er hangen camera's en dat helpt.
        sinds de camera's is het rustig
        Ik word niet goed van die bladblazers.
        ik word achterna gezeten door ganzen
        ik word gek van het gepiep van de vrachtwagens
        ik word lastiggevallen door colporteurs
        de ganzen vallen je aan
        een meeuw pikte mijn broodje
        de kat van de buren valt mijn kat aan
        de tijgermug komt eraan zeggen ze
        het groen wordt bedreigd door de nieuwbouw
        ons uitzicht wordt bedreigd
        de bijen worden bedreigd
        het voortbestaan van de club wordt bedreigd
        de gemeente dreigt de subsidie te stoppen
        de bushalte dreigt te verdwijnen
        de bibliotheek dreigt dicht te gaan
        de boom dreigt om te vallen
        ze dreigen met een boete
        de deurwaarder dreigt met beslag, ik heb hulp bij schulden nodig
        de woningbouw dreigt met huuruitzetting als ik de tuin niet opruim
        er dreigt een tekort aan vrijwilligers
        dreigende lucht boven het plein met het feest, maar het bleef droog
        er komt een aanslag van de belastingen
        de OZB aanslag is weer omhoog
        Het plan is een aanslag op het dorpsgezicht.
        het verkeer is moordend
        een moordende concurrentie voor de slager
        moordgriet die buurtverbinder
        een moordidee die deelauto's
        die scooters zijn moordwapens
        ik kan die hond wel wurgen met zijn geblaf, grapje
        Ik kan ze wel wat doen, die afvaldumpers.
        ik kan hem wel achter het behang plakken
        die fietsers zou je toch
        ze moesten die lui een schop onder hun kont geven
        een schop onder de kont van de gemeente
        Schop de plannenmakers wakker.
        de kogel is door de kerk, het wordt gesloopt
        een schot voor de boeg
        het schot tussen de balkons is kapot
        die vergunning schiet niet op
        het schiet niet op met de lift
        de prijzen schieten omhoog
        het onkruid schiet uit de grond
        ik schiet in de lach als ik hem zie
        ze schieten tekort bij de gemeente
        de schiettent op de kermis
        de schutterij schiet op de koningsvogel, mooie traditie
        de schutterij loopt met oude geweren, prachtig gezicht
        kermis met schiettent graag terug
        foto's schieten van de zwanen
        jagers schieten op ganzen buiten het dorp
        de carnavalskanonnen knallen om elf uur
        om twaalf uur knalt het vuurwerk en staan we allemaal buiten
        vuurwerk met oud en nieuw is te veel van het goede
        te veel vuurwerk, mijn hond is er bang van
        vuurwerkshow op de dijk was prachtig
        knallen in december, elk jaar weer, vervelend
        een vuurwerkvrije zone lijkt me wat
        Er ontploft altijd wel een vuilniszak met die meeuwen.
        de prijzen exploderen
        een explosie van kleur in het park
        een bom aan verkeersborden
        het sloeg in als een bom dat de school sluit
        Er is een bom uit de oorlog gevonden bij de bouw, die is netjes opgeruimd.
        de bommenberm moet weer groen
        de messen zijn geslepen voor de raadsvergadering
        met het mes op tafel onderhandelen met de huisbaas
        een mes in de begroting
        de slager heeft scherpe messen en scherpe prijzen
        kookles met echte messen voor kinderen, heel leerzaam
        snijden en koken in de buurtkeuken
        een zakmes mag mee met scouting
        een steek onder water van de wethouder
        steken laten vallen doet de gemeente
        de haak- en steekclub is gezellig
        een muggensteek, meer niet
        er zitten veel wespen, ik ben gestoken
        de brandnetels prikken
        de egel prikt
        we vechten al tien jaar voor een lift
        de bewoners vechten tegen de sloop
        vechten om een parkeerplek
        de honden vechten in het losloopgebied
        eksters vechten op het dak
        kinderen stoeien wat
        ze stoeien op het gras
        bokslessen voor jongeren zijn goed
        kickboksen in de gymzaal
        karate voor meiden graag
        worstelen met formulieren
        ik worstel met de trap
        de strijd tegen het zwerfvuil
        oorlog om het hofje, wat een onzin
        het lijkt wel oorlog met die bouw
        mijn opa vertelde over de oorlog
        in de oorlog is hier veel gebeurd, daarom het monument
        op 4 mei herdenken we de slachtoffers
        Een overval aan toeristen in de zomer.
        overvallen door de regen tijdens het feest
        de supermarkt overvalt je met muziek
        ze beroven ons van ons uitzicht
        we worden beroofd van ons groen
        ik voel me bestolen door de servicekosten
        die parkeertarieven zijn pure roof
        ons plein is verkracht door die architect
        onze taal wordt mishandeld op die borden
        de bomen zijn mishandeld bij het snoeien
        de fontein is vermoord
        een pistool van karton bij carnaval
        kinderen met speelgoedpistolen
        wapenstok nodig tegen die meeuwen
        het bloed kruipt waar het niet gaan kan
        ik geef bloed in het buurthuis
        bloedbank komt langs
        bloedprikken kan nu in de wijk
        bloedirritant dat gepiep
        een bloedhekel aan hondenpoep
        een bloedsinaasappelboom in de moestuin
        bloedheet in de bus
        de ambulance kan de straat niet in door de bloembakken, let daar op
        ambulances rijden vaak langs want het ziekenhuis is dichtbij
        het ziekenhuis is te ver
        ik lag in het ziekenhuis en de buren zorgden voor de kat
        een aed in de hal zou levens redden
        reanimatiecursus graag
        ik heb iemand gereanimeerd bij het voetbal, gelukkig hing er een aed
        vroeger was het hier onveilig, nu niet meer
        vroeger waren er steekpartijen, dat is al jaren voorbij
        er is hier nooit iets ergs gebeurd
        ik heb nooit iets gemerkt van geweld of zo
        hier wordt niet gevochten
        nog nooit bedreigd of zo, fijne buurt
        je leest over schietpartijen maar ik merk er niks van
        In de krant staat altijd ellende over onze wijk, onterecht.
        de overval van tien jaar geleden is een verhaal uit de oude doos
        de dader is gepakt en nu voelen we ons weer veilig
        inbrekers zijn opgepakt
        er is ingebroken in de schuur
        er is een fiets gestolen
        zakkenrollers op de markt
        ze hebben de kunstkerstboom gestolen
        vandalen hebben het bushokje gesloopt
        ze gooien ruiten in van het bushokje
        Er is een ruit ingegooid bij de school.
        graffiti op de muur
        ze trappen spiegels van auto's
        ze steken banden lek
        ze rijden met scooters over de stoep
        hangjongeren roepen naar meisjes
        ze fluiten naar vrouwen, hinderlijk
        mijn dochter wordt soms nagefloten
        dealers op de hoek
        er wordt gedeald bij de garages
        dronken mensen op het plein
        een dronken man lag te slapen op de bank
        een verwarde man praat tegen zichzelf maar doet niemand kwaad
        er loopt een verwarde vrouw rond die hulp nodig heeft met eten
        een zwerver slaapt in het portiek, hij doet geen vlieg kwaad
        daklozen krijgen soep van de kerk
        de politie was er met veel auto's, ik weet niet waarom
        politie rijdt vaak rond
        de politiehelikopter hangt vaak boven de wijk
        er was een oefening van de politie
        Ik volg het buurtnieuws op facebook.
        ik word gevolgd door de wijkverpleegkundige, fijn
        de buurtbus volgt een andere route
        ze wachten op de bus in de regen
        de kinderen wachten op de bus
        een man wacht altijd op zijn vrouw bij de halte, aandoenlijk
        er staat vaak een auto dubbel te wachten
        er staat een bus met een buitenlands kenteken
        iemand loopt steeds met reclame langs de deuren
        mannen bellen aan voor energiecontracten
        er wordt aangebeld door kinderen die dan wegrennen, belletje trekken
        belletje trekken, kwajongens
        de postbode gooit de pakjes over de heg
        ze gooien de krant in de heg
        ze gooien afval naar beneden van het balkon
        ze gooien brood naar beneden en dan komen de ratten
        duivenpoep op mijn raam
        mijn buurman kijkt graag naar vogels met zijn verrekijker
        de buurman weet alles van bloemen
        de gemeente weet mij wel te vinden als er betaald moet worden
        ze weten ons te vinden voor hulp
        hij weet waar ik woon want hij brengt de krant
        iedereen weet waar ik woon, de deur staat open
        Ik kom wel langs op kantoor om het uit te leggen
        ik kom ze halen met de auto, de dames van de bingo
        ze komen mij elke week halen voor de soos
        de vrijwilliger haalt me op met de duofiets
        ik pak mijn fiets
        ik ga ervoor, samen een tuin maken
        wacht maar af, de rozen komen
        kijk uit voor die drempel
        pas op voor de hond staat er op het hek, hij is lief
        brieven in de bus over de renovatie
        ik kreeg een leuke kaart in de bus van de buren
        rouwkaart gekregen van een buurvrouw die ik goed kende
        er zat een dode rat in de kelder, ongedierte moet bestreden
        gif tegen ratten mag wel veiliger
        ze spuiten gif tegen onkruid
        De huismeester heeft het slot vervangen.
        het slot van de voordeur is stuk
        de deur valt niet in het slot
        de portiekdeur staat altijd open
        ik ben buitengesloten en de buren hielpen
        de poort moet op slot
        de school gaat op slot
        mijn deur klemt
        ik heb geen sleutel van de berging
        de branddeur is zwaar voor mensen met een rollator
        """;
}
