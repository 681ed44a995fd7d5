using Survey.Analysis.Signals;

namespace Survey.Analysis.Tests.Signals;

/// <summary>Sentences somebody has to read today, per kind, made up after what residents write.</summary>
internal static class WorryingAnswers
{
    public static readonly string[] Suicide =
    [
        "Ik zie het niet meer zitten.", "Het heeft geen zin meer, liever dood.", "soms denk ik was ik maar dood", "Ik wil niet meer leven.", "Als ik er niet meer ben merkt niemand het.",
        "ik wil er gewoon niet meer zijn", "Iedereen is beter af zonder mij.", "Mijn buurman praat over zelfmoord.", "Ik sta soms op het balkon en denk eraan te springen van de flat.", "Ik wil een einde aan mijn leven maken.",
        "ik maak er een keer een eind aan", "voor mij hoeft het allemaal niet meer", "Ik hoop elke avond dat ik niet meer wakker word.", "Mijn leven heeft geen zin meer.", "Niemand zou mij missen.",
        "ik heb pillen opgespaard", "Mijn zoon heeft zichzelf gesneden.", "Ik ben bang dat ik mezelf iets aandoe.", "Ze heeft al een afscheidsbrief geschreven.", "Ik denk vaak aan de dood.",
        "Er is geen uitweg meer voor mij.", "Ik ben levensmoe.", "waarvoor leef ik nog", "Mijn buurvrouw zei dat ze voor de trein wil springen.", "Suïcide komt hier vaker voor.",
        "Ik zie het leven niet meer zitten sinds mijn man dood is.", "ik wou dat ik dood was", "Ik heb 113 gebeld maar het hielp niet.", "Hij wilde zich ophangen in de berging.", "Ik heb niets meer om voor te leven.",
        "klaar met het leven ben ik",
    ];

    public static readonly string[] Children =
    [
        "Ik hoor klappen en dan huilt dat kind.", "Een kind van 6 is 's nachts alleen thuis.", "Het meisje van boven heeft blauwe plekken.", "De buurman slaat zijn kinderen.", "Dat jongetje krijgt elke dag slaag.",
        "Er rijdt een busje rond en een man lokt kinderen met snoep.", "De baby huilt uren en er is niemand.", "Die kinderen krijgen thuis geen eten.", "De kinderen worden geslagen door hun vader.", "Ik maak me zorgen: het kind wordt mishandeld.",
        "Kinderen van 4 en 6 worden hele avonden alleen gelaten.", "Er is hier een pedofiel komen wonen.", "Een man filmt kinderen bij de speeltuin.", "Ze verkopen drugs aan kinderen van 12.", "Jongens van 13 worden geronseld om drugs rond te brengen.",
        "Het jongetje van hiernaast is bang voor zijn vader.", "Het kind durft niet naar huis.", "De kleuter loopt alleen op straat.", "Een peuter hangt over de reling van het balkon.", "de kinderen van beneden zijn verwaarloosd, geen jas en honger",
        "Er zit een kind opgesloten in de auto.", "Moeder is vaak dronken en dan zitten de kinderen op de trap.", "Meisjes van 14 worden opgehaald door loverboys.", "Ik hoor een meisje gillen en de vader slaan.", "Kindermishandeling hiernaast, niemand doet iets.",
        "Die man kan zijn handen niet thuishouden bij meisjes.", "Het dochtertje vraagt ons om brood.", "Mijn zoontje is door een man betast in het park.", "Er wordt een kind opgesloten in de kelder", "hij schudt de baby als die huilt",
    ];

    public static readonly string[] Domestic =
    [
        "Hij slaat haar.", "Mijn man slaat mij.", "De buurvrouw loopt met blauwe plekken.", "Ik heb al een tas klaarstaan.", "Ik durf niet naar huis, mijn vriend is er.",
        "Ik hoor haar gillen en daarna bonken.", "Mijn ex heeft mij vroeger geslagen en nu weer.", "Ik mag van mijn man niet naar buiten.", "Ik mag met niemand praten van mijn vriend.", "Hij controleert mijn telefoon en pakt mijn geld af.",
        "Er is huiselijk geweld bij de bovenburen.", "Ik ben bang voor mijn man.", "zij wordt door haar vriend geslagen", "Mijn zoon wordt agressief als hij geen geld krijgt.", "Hij sluit me op in huis.",
        "De buurvrouw heeft een blauw oog.", "Als hij gedronken heeft ben ik bang.", "Hij heeft losse handjes.", "Ik hoor elke nacht een vrouw huilen en smeken.", "De buurvrouw roept om hulp 's nachts.",
        "ik durf niet bij hem weg", "Mijn vader wordt thuis geslagen door mijn broer.", "Veilig Thuis is al gebeld.", "Thuis ben ik niet veilig.", "Hij kneep mijn keel dicht.",
        "Mijn schoonfamilie wil haar uithuwelijken.", "Ik krijg klappen als het eten niet klaar is, van hem.", "Hij dwingt mij tot dingen in bed.", "Ze zit opgesloten, haar man heeft de sleutel.", "Ik wil naar een blijf-van-mijn-lijfhuis.",
    ];

    public static readonly string[] Threat =
    [
        "Hij zei dat hij mij weet te vinden.", "Er stond iemand met een mes voor de deur.", "Ik word bedreigd door de buurman.", "Ze weten waar ik woon, zeiden ze.", "Hij gaat mij vermoorden.",
        "ze zeiden we steken je neer", "Mijn ex staat elke nacht voor de deur.", "Ik word gestalkt.", "Hij dreigt met een pistool.", "We krijgen dreigbrieven in de bus.",
        "Er is een explosie geweest bij de voordeur.", "Hij volgt mijn dochter tot aan huis.", "Hij stond mij op te wachten in de hal.", "Ze dreigen ons huis in brand te steken.", "Hij zwaait met een bijl op de galerij.",
        "Ik word afgeperst door die jongens.", "Straks doe ik hem iets aan.", "Dan neem ik het recht in eigen hand.", "Er is vuurwerk door de brievenbus gegooid.", "De jongens bedreigen de huismeester.",
        "ik ga hem doodslaan als het zo doorgaat", "Hij maakt me dood zegt hij.", "Hij beukt 's nachts op mijn deur en schreeuwt.", "Mijn zoon is met een mes bedreigd.", "Een man volgde mij naar huis.",
        "Ik vrees voor mijn leven.", "Er ligt een handgranaat bij de kroeg.", "We zijn bang na de doodsbedreigingen.", "ze gooien stenen naar ons", "ik pak hem nog wel",
    ];

    public static readonly string[] Violence =
    [
        "Er was een steekpartij op het plein.", "Er is geschoten in de straat.", "Een man werd in elkaar geslagen.", "Mijn moeder is beroofd bij de pinautomaat.", "Jongeren vechten elke avond bij de kiosk.",
        "Hier is vorige week iemand neergestoken.", "Een vrouw is aangerand in het park.", "De conducteur werd geschopt en geslagen.", "Jongens lopen met messen op zak.", "Er ligt bloed in het trappenhuis.",
        "Ik ben overvallen in de tunnel.", "Mijn zoon kreeg een vuistslag in zijn gezicht.", "Er was een moord in de flat.", "Veel geweld na elf uur.", "Ze slaan elkaar verrot voor de snackbar.",
        "vechtpartijen en niemand grijpt in", "Er zijn vuurwapens gevonden in de bosjes.", "Een oude man werd mishandeld om zijn telefoon.", "Ik hoorde schoten vannacht.", "De vrijwilliger is geslagen door een bezoeker.",
        "Er is iemand verkracht in de steeg.", "zinloos geweld bij de halte", "Er is een dode gevonden in de flat.", "Ze schopten een zwerver.", "Mijn buurman is afgetuigd.",
        "Een ambulance kwam, iemand was geslagen.", "Mijn man is aangevallen door twee jongens.", "Er werd gestoken met een schroevendraaier.", "Hij deelt klappen uit op het plein", "Er wordt geknokt achter de school.",
    ];

    public static readonly string[] Fire =
    [
        "Er hangt een gaslucht in de berging.", "De brandslangen zijn afgesloten en de nooduitgang zit op slot.", "De bovenbuurman stookt open vuur op zijn balkon.", "Het ruikt naar gas in de hal.", "De vluchtweg staat vol fietsen.",
        "Als er brand komt kunnen we niet weg.", "De rookmelders doen het niet.", "Er zijn geen brandblussers meer.", "De meterkast vonkt.", "Kortsluiting in de lift, het rook verbrand.",
        "Er staan gasflessen in de kelder.", "Jongeren steken containers in brand.", "Er is weer brandstichting geweest.", "De branddeur is geblokkeerd met kasten.", "Hij bewaart benzine in de berging.",
        "Scootmobielen staan in de gang op te laden, accu's worden heet", "Het is hier brandgevaarlijk.", "Het stopcontact is gesmolten.", "vuurkorf op het balkon met rieten scherm", "De flat is niet brandveilig.",
        "Er smeult elke week iets in de prullenbak.", "Koolmonoxide bij de buren, oude geiser.", "Ze stoken fikkies in het portiek.", "De nooddeur is dichtgespijkerd.", "brandlucht in het trappenhuis",
        "Wietplantage boven ons met losse kabels en stroom afgetapt.", "De gasleiding lekt.", "Er werd een auto in de fik gestoken.", "Er is twee keer brand geweest in de kelder.", "Vuurwerkopslag in de garagebox van de buurman.",
    ];

    public static IEnumerable<(SignalKind Kind, string Answer)> All =>
    [
        .. Suicide.Select(answer => (SignalKind.Suicide, answer)), .. Children.Select(answer => (SignalKind.ChildrenInDanger, answer)),
        .. Domestic.Select(answer => (SignalKind.DomesticViolence, answer)), .. Threat.Select(answer => (SignalKind.AcuteThreat, answer)),
        .. Violence.Select(answer => (SignalKind.Violence, answer)), .. Fire.Select(answer => (SignalKind.FireHazard, answer)),
    ];
}
