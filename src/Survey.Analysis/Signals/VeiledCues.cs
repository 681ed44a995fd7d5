namespace Survey.Analysis.Signals;

/// <summary>What people say around it: what happened to a body, who holds the key, what hangs ready. Data, not logic.</summary>
internal static class VeiledCues
{
    private const string Kid = "kind|kinderen|kindje|kindjes|kleintje*|kleinzoon|kleinzoons|kleindochter*|kleinkind*|meisje*|jongetje*|ventje*|zoontje*|dochtertje*|peuter*|kleuter*|ukkie*|broertje*|zusje*|oudste|jongste|neefje*|nichtje*|tweeling|buurjongetje|buurmeisje";
    private const string Age = "2|3|4|5|6|7|8|9|10|twee|drie|vier|vijf|zes|zeven|acht|negen|tien";
    private const string Tool = "mes|messen|bijl|kettingzaag|knuppel|honkbalknuppel|hamer|koevoet|moker|riek|hooivork|geweer|jachtgeweer|luchtbuks|windbuks|pistool|staaf|zwaard|machete|boksbeugel|hakmes";
    private const string Victim = "me|mij|hem|haar|ons|ik|neef|neefje|broer|broertje|zus|zusje|zoon|zoontje|dochter|jongen|iemand|vriend|maat|collega|kleinzoon|man|vrouw|chauffeur|buurman|buurvrouw|opa|oma";

    /// <summary>Heights, knots and farewells. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Suicide = """
        sta|stond|zit|zat|kijk|keek ~7 galerij|balkon|brug|dak|viaduct|perron|reling ~7 beneden|diepte|tellen|hoog|water|sporen ~10 ?tel|tellen|duurt|springen|spring|merken|missen|klap|voorbij !uitzicht|vogel*|genieten|kinderen|mooi|mooie|auto's
        ik ~9 hoe ~0 hoog|diep|lang ~4 ?is|val|vallen|duurt ~6 ?galerij|balkon|brug|dak|springen !hek|heg|drempel|lift|bus|wachten
        ik ~2 niemand ~2 die ~4 merk*|mist|missen|zoekt|zoeken !parkeer*
        niemand ~5 merk*|merken|missen|opvallen ~3 als ~1 ik
        knoop|strop ~3 gelegd|leggen|leg|hangt|gemaakt|geoefend|oefen* !schoen*|boot|hond|zeil*|scout*|veter*|das
        touw ~5 ?balk|nek|schuur|berging|zolder|haak ~5 ?hangt|klaar|klaarliggen|gekocht|ligt|gehangen !schommel|was|speel*|hond|kinderen|boot|klim*
        alleen|nog ~2 wacht|leef|blijf ~2 tot|totdat|voor|om ~2 hond|kat|poes|beest !buren|buurman|blaf*|bus
        ik|hij|zij|ze ~3 alles|brieven|wachtwoorden ~3 opgeschreven|geregeld|uitgezocht|klaargelegd|klaar|weggegeven ~5 voor ~1 mijn|m'n|mn|zijn|haar|de ~1 kinderen|zoon|dochter|familie|nabestaanden|begrafenis|uitvaart|crematie !feest|speel*|school|opvang
        leef|wacht|blijf ~1 alleen ~1 nog ~1 tot|voor|om ~2 hond|kat|poes|beest
        afscheid ~3 genomen|nemen|neem ~4 iedereen|kinderen|leven|familie !school|buurthuis|collega*|pensioen
        het|t ~0 hoeft ~0 voor ~0 mij|me ~1 niet ~0 meer !feest*|bankje*|verbouw*|renovatie
        iedereen|jullie|kinderen|allemaal ~2 van ~0 mij|me ~1 af|verlost !pak*|afpak*|nemen|neemt|blijf*
        ik ~4 niemand ~2 nog ~2 nodig ~6 ?weg|dood|slapen|stoppen
        weg|inslapen|slapen ~3 en ~2 niet|nooit ~1 meer ~1 terug|wakker|terugkomen !verhuis*|vakantie
        """;

    /// <summary>Young and alone, hungry, or locked out. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Children = $"""
        hele|halve|elke ~1 nacht|nachten|avond|avonden|weekend|dag ~2 alleen ~12 ?{Kid} !ik|mij|oppas|oma
        van ~0 {Age} ~7 alleen ~5 ?thuis|binnen|huis|nacht|nachts|boven|flat ~9 ?{Kid} !niet|nooit|fiets*|lopen
        niet ~1 naar ~0 binnen|huis ~1 mag|mogen|mocht|durf* ~20 ?{Kid} !school*|zwembad|speeltuin|winkel|bieb|bibliotheek|buurthuis|hond*|feest|club|kantine|schoenen|gymzaal|inbra*
        {Kid} ~14 mag|mogen|mocht ~2 niet|pas ~2 naar ~0 binnen|huis !school*|zwembad|speeltuin|winkel|bieb|bibliotheek|buurthuis|hond*|feest|club|kantine|schoenen|gymzaal
        {Kid} ~12 buitengesloten|buitengezet !school*|club|pest*|spel*
        vraagt|vragen|bedelt|bedelen ~5 om ~2 brood|eten|boterham* ~18 ?{Kid} !eend*|hond*|kat|meeuw*|voedselbank|actie
        niemand ~4 naar ~0 school ~1 brengt|brengen|stuurt ~12 ?{Kid}
        {Kid} ~6 gaat|gaan|komt|komen|zijn|is ~4 niet|nooit ~3 naar|op ~0 school !bus|fiets*|ziek|vakantie|veilig|alleen|lopend|plek|plaats
        luier|luiers ~9 ?niemand|vieze|dagen|nachts|volle ~9 ?{Kid} !verschonen|verschoon*|container*|afval|inzamel*|wc|speelgroep
        van|of ~0 {Age} ~8 avonds|nachts ~5 ?laat|tienen|elven|twaalven|middernacht|alleen ~9 ?straat|water|buiten|trap|kanaal !uur
        """;

    /// <summary>Who holds the key, the phone and the money. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Domestic = """
        haar|mijn|m'n|mn ~0 telefoon|mobiel|mobieltje|gsm ~5 inleveren|inlevert|afgeven|afgeeft !school|klas|leraar|les|politie|werk|concert|reparatie|winkel
        - geen ~1 eigen ~1 sleutel|geld|pas|pinpas|pasje|bankpas|rekening|telefoon ~5 ?ze|zij|haar|ik|buurvrouw|vrouw|dochter !fiets*|kelder|berging|lift|poort|hek|brievenbus|container*|corporatie|huismeester|tuin|vereniging|buurthuis
        zij|ze|buurvrouw|vrouw|haar|moeder ~4 gilt|gilde|krijst|krijste|schreeuwt|gillen|krijsen|huilt ~4 dan|daarna|opeens|ineens|plotseling ~5 stil !baby|film|tv|meeuw*|feest|toneel
        gilt|gilde|krijst|krijste|schreeuwt|schreeuwde ~0 zij|ze|buurvrouw ~4 dan|daarna|opeens|ineens|plotseling ~5 stil|doodstil !baby|film|tv|meeuw*|feest|toneel
        buren|bovenburen|onderburen|hiernaast|beneden|boven ~7 los|tekeer|raak|mis ~7 gilt|gillen|gegil|huilt|krijst|smeekt !feest|vuurwerk|voetbal|meeuw*
        zonnebril* ~9 ?binnen|winter|kerk|regen|regent|regende|bewolkt|herfst|november|december|januari|weer|supermarkt|avond|donker|blauw|trap ~9 ?ze|zij|haar|buurvrouw|dochter|vriendin|collega !zon|zomer|strand|terras|zonnig|vakantie|zonnetje
        dik|blauw ~0 oog ~6 ?weer|alweer|opnieuw|derde !bal|voetbal|wesp|allergie|boks*
        zegt|zei|zogenaamd ~6 trap|deur|keukenkastje ~3 gevallen|gelopen|gestoten ~9 ?weer|derde|vierde|steeds|telkens|geloof|alweer !tegel*|bus|lift*
        mag|mocht ~1 van ~0 hem ~5 niet|niks|geen|nergens|nooit|niemand|alleen !hond|parkeren
        haar|mijn|m'n ~0 loon|uitkering|salaris|pinpas|bankpas|toeslag|aow|pensioen ~8 ?hij|man|vriend|zoon ~5 ?afgeven|inleveren|afpak*|inneemt|opmaakt|beheert !gemeente|svb|bank
        hij|man|vriend ~5 telt|controleert|checkt|leest ~5 bonnetjes|kassabon*|kilometers|minuten|appjes|berichten !bus|meter
        """;

    /// <summary>What somebody says to be ready to do. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Threat = $"""
        los|lossen|regel|regelen ~1 ik|we|wij|hij|ze ~3 zelf ~5 met ~3 {Tool} !heg|onkruid|takken|tak|struik*|snoei*|kapt|kappen|klimop
        zelf ~3 met ~2 {Tool} ~3 op|oplossen|regelen !heg|onkruid|takken|tak|struik*|snoei*|klimop
        ga|kom|sta|stap|loop ~1 ik|we|wij ~6 langs|heen|naartoe|verhaal|deur ~6 ?{Tool} !heg|onkruid|takken|struik*|tuin|lenen
        slaap|slapen|slaapt ~3 met ~3 {Tool}
        {Tool} ~4 naast|onder ~3 bed|kussen|matras
        boel|tent|huis|flat|pand|zaak|straat|wijk|alles|gemeentehuis|kantoor|hut|caravan|schuur ~5 in ~1 hens|fik|brand ~2 steekt|steek|steken|zet|zetten !vuurwerk
        komen|komt|terugkomen|terugkomt|terug ~2 voor ~1 rest ~14 ?gezegd|zei|zeiden|riep|riepen|dreig*|zeggen|roepen|gasten !boodschappen|spullen|klus*|aannemer|monteur*|bomen|verhuiz*|schilder*
        doe|doen ~1 ik|we|wij ~0 hem|haar|ze ~1 wat|iets
        weet ~1 ik ~2 niet ~2 wat ~1 ik ~1 hem|haar|ze|die ~3 doe|aandoe
        volgende ~1 keer ~5 mes|kogel|raak|erger ~14 ?appje|appjes|bericht*|zei|zeiden|gezegd|zegt|riep !bal|doel
        """;

    /// <summary>What was done to a body. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Violence = $"""
        - geklapt|gestoken|gestompt|gehoekt|neergeslagen|neergehaald|neergetrapt|bewusteloosgeslagen ~5 ?{Victim} !handen|wesp*|bijen|mug*|applaus|band|bal|applaudis*|energie|tijd|geld|fik|brand|hens|auto|voorstelling|einde|hart|stokje|paal|hek
        - geklapt ~2 en ~0 gestoken
        van ~2 fiets|scooter|brommer|bankje|rollator|scootmobiel|fatbike|step ~2 getrapt|geslagen|getrokken|geduwd|geschopt|gesleurd
        {Victim} ~7 tegen ~2 muur|hek|deur|auto|kast|grond ~1 gezet|gesmeten|geduwd|gedrukt|geramd|gekwakt !fiets*|container*|bal|vuilnis*|spullen|stoel*|tafel*|rek|bank
        rib|ribben|tand|tanden|kaak|neus|jukbeen|hechtingen|hersenschudding|oogkas ~9 ?geklapt|geslagen|getrapt|geschopt|klap|klappen|trap|jongens|gasten|groep|vechten|muur|knie|vuist !gevallen|viel|stoep|tegel*|glad|ijs|bus|struikel*|rollator|uitgegleden|lift|bal|voetbal*
        jas|telefoon|schoenen|airpods|fatbike|tas ~4 afgepakt|afgenomen|afgerukt ~8 ?mes|dreig*|klap|klappen|geslagen|groep|jongens|broertje|zoon|zoontje|dochter !school|leraar|politie|conducteur
        gefilmd|filmden|filmen|filmt ~9 ?getrapt|geslagen|klappen|geschopt|slaan|trappen !trap
        haalde|haalt|uithaalde|uithaalt ~2 uit ~4 fles|mes|glas|knuppel|stok|hamer|vuist
        """;

    /// <summary>Home-made stoves, chargers on a reel, alarms that go on beeping. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Fire = """
        accu|accu's|accus|batterij*|fatbike*|step|steps|scootmobiel*|bikes ~9 ?laden|opladen|opgeladen|laadt|oplaadt|lader|laders|stekker* ~8 ?haspel*|stekkerdoos|stekkerdozen|verlengsnoer*|verlengkabel*|matras|bed|gordijn*|bank !laadpaal*
        zelf ~1 gelast*|gebouwd*|gemaakt*|geknutseld*|gemetseld* ~12 ?kachel*|rook|schoorsteen|allesbrander|brander|gas|ketel !pizza*|soep|gezellig|bakoven
        zelfgebouwd*|zelfgemaakt*|zelfgelast*|zelfgeknutseld* ~2 kachel*|allesbrander|schoorsteen|brander|geiser|gasleiding
        melder|rookmelder|rookmelders|comelder ~4 piept|piepen|loeit|gilt|afgaat|gaat ~9 ?rook|kachel|nachts|nachten|geiser|ketel|walm|buurman|buren !inbraak*|batterij*|getest|test|beweging*
        - hoofdpijn|duizelig|misselijk ~7 ?geiser|kachel|ketel|gaskachel|houtkachel !lawaai|herrie
        uitgang|uitgangen|achterdeur|buitendeur|deuren ~6 slot|ketting|hangslot|dichtgeschroefd|dichtgespijkerd|dichtgelast ~9 ?brand|vluchten|noodgeval !fiets*
        gasfles*|propaan*|butaan* ~6 ?trap|bed|gordijn*|vuur|lekt|sist|stookt|slaapt|kachel !camping|barbecue*|bbq*
        """;
}
