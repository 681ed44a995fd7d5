namespace Survey.Analysis.Signals;

/// <summary>
/// Patterns made of families of words (who, with what, where on the body, what was done) instead of wordings that somebody once
/// used: any member of one family with any member of the next. Data, not logic.
/// </summary>
internal static class WiderCues
{
    private const string Body = "hoofd|kop|gezicht|smoel|bek|kaak|neus|tanden|ribben|rib|buik|maag|rug|borst|nek|keel|strot|hersens|hersenen|schedel|been|benen|zij";
    private const string Weapon = "mes|messen|mesje|zakmes|keukenmes|vleesmes|stiletto|machete|bijl|hakbijl|hamer|knuppel|honkbalknuppel|pistool|geweer|wapen|wapens|vuurwapen|zwaard|staaf|boksbeugel|koevoet|schroevendraaier|slagwapen|gun|klapper|fles|flessen|stok|stokken|riem|baksteen|ketting";
    private const string Done = "geslagen|getrapt|geschopt|gestoken|gestompt|gebeukt|gemept|geramd|geramd|getremd|gerost|getikt|gekopt|geknald|bewerkt|bekogeld|toegetakeld|neergehaald|afgetuigd|mishandeld|ingeslagen|neergelegd|geveld|gesloopt|lens|gehakt";
    private const string Living = "mij|me|mn|hem|haar|ons|ik|man|mannen|vrouw|jongen|jongens|meisje|meid|gast|gozer|gasten|kerel|vent|broer|broertje|zus|zusje|zoon|dochter|vader|moeder|opa|oma|neef|nicht|vriend|vriendin|buurman|buurvrouw|bewoner|chauffeur|buschauffeur|agent|boa|conducteur|homo*|stel|koppel|student|oudere|bejaarde|iemand|mensen|kind|kinderen|collega|verkoper|medewerker|caissiere|bezorger|voorbijganger|ouderen";
    private const string Kid = "kind|kinderen|kids|kleintje*|kleine|meisje*|meiske|meiskes|jongetje*|jochie*|jochies|ventje*|kereltje*|mannetje|zoontje*|dochtertje*|peuter*|kleuter*|baby*|dreumes|broertje*|zusje*|kleinzoon*|kleindochter*|kleinkind*|neefje*|nichtje*|tweeling|buurjongetje|buurmeisje*|leerling*|scholier*|jongen|jongens|tiener*";
    private const string Partner = "man|vriend|ex|partner|exman|ex-man|ex-vriend|vent|vader|stiefvader|zoon|echtgenoot|vrouw|vriendin|schoonmoeder|schoonvader|broer";
    private const string Edge = "spoor|sporen|rails|perron|viaduct|brug|dak|flat|galerij|balkon|tiende|twaalfde|negende|achtste|bovenste|reling|kanaal|kade|waterkant|dakrand";
    private const string Burns = "benzine|diesel|petroleum|spiritus|thinner|verf|gas|butaan|propaan|kerosine|olie|vuurwerk|chemisch*|lachgas";
    private const string Store = "*box|boxen|*kelder|kelder|*berging|bergingen|schuur|schuurtje|garage|zolder|trapgat|trappenhuis|portiek|gang|hal|galerij|balkon|meterkast|kamer|slaapkamer|keuken|onder";

    /// <summary>One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Suicide = $"""
        een|één|1 ~0 stap|sprong|stapje ~9 ?overal|vanaf|beneden|voorbij|klaar|eraf|af !vooruit|trap*|buiten|deur
        ik ~9 {Edge} ~6 ?gestaan|stond|sta|staan|blijven|liep|loop|zit|gezeten ~14 ?moed|bijna|durf|durfde|overal|einde|tegenhield|tegenhoudt|volgende|voorbij|stap !auto*|fiets*|trein|treinen|bus|wacht*|uitzicht|hond|aangereden|wandel*|was|planten|herrie|rommel|parkeer*|scooter*
        overal ~0 vanaf|van ~6 ?ben|zijn|stap|dood|dan !parkeer*
        papieren|map|testament|brief|brieven|uitvaart|begrafenis|codes|wachtwoorden ~5 ?geregeld|klaar*|klaargelegd|gedaan|geschreven|opgeschreven|opgeruimd|uitgezocht ~16 ?dochter|zoon|kinderen|familie|zus|broer ~16 ?mooi|genoeg|zoeken|klaar|straks|als !gemeente|school|huurcontract
        hoeft ~2 het|leven ~4 van|voor ~0 mij|me ~5 niet ~0 meer !feest*|bankje*|verbouw*|renovatie
        {Living}|hij|zij|ze|er ~8 liever|beter ~2 er ~1 niet ~0 meer ~2 zijn|was|waren|is|ben
        liever|beter ~1 niet ~0 meer ~1 er ~1 zijn|was|waren
        als|wanneer ~1 ik ~2 er ~2 niet ~0 meer ~0 ben ~12 ?niemand|geen|mens|mist|missen|merkt|merken|opvalt|doorhebben|door
        morgen ~3 niet ~0 meer ~1 ben|wakker|leef !thuis|werk
        spaar|spaart|sparen|spaarde|bewaar|bewaart|bewaarde|verzamel|verzamelt|hamster ~5 pillen|slaappillen|slaaptabletten|tabletten|medicijnen|medicatie
        pillen|slaappillen|slaaptabletten|tabletten|medicatie ~4 op|bewaar|spaar|verzameld|opzij ~8 ?als|langer|gaat|voor
        - poging ~2 gedaan|ondernomen|gehad ~12 ?gordijnen|ziekenhuis|opgenomen|vorig*|maand|week|alleen|crisisdienst !inbraak|gesprek|contact|gemeente|inbreken|schoon*|diefstal|maken|praten
        geen ~1 zin|nut|lol ~2 in|aan|van ~1 leven|bestaan
        wil|wilt|wou|hoef ~4 niet|nie ~0 meer ~1 leven|bestaan|verder !hier|buurt|wijk
        donkere|zwarte ~0 gedachten|gedachtes
        uit ~1 het ~0 leven ~2 stappen|gaan|wil
        mezelf|mijzelf|zichzelf|me|zich ~3 ophangen|opgehangen|verdrinken|verhangen|doodmaken|vergiftigen|snijden|snijdt|krassen|krast
        pillen|slaappillen|tabletten ~3 verzameld|gespaard|opgespaard|verzamelen
        eind|einde ~0 aan ~0 te ~0 maken ~16 ?ik|hij|zij|mijn|pillen|leven !overlast|herrie|lawaai|gedoe|discussie|troep|parkeer*|situatie
        ik ~9 {Edge} ~9 ?spring|springen !kinderen|water|zwem*|zomer
        geen ~2 volgend ~0 jaar|kerst|verjaardag ~3 meer
        afscheid ~3 genomen|nemen ~9 ?liefheb|kinderen|familie|iedereen|allemaal|mensen !school|collega*|pensioen|buurthuis|juf
        kan|kunnen|trek|hou ~1 niet ~0 meer ~3 ik|en ~4 niet ~0 meer
        - euthanasie|levenseinde*|stervenshulp|drion
        over|aan ~1 dood ~0 zijn|gaan|willen
        polsen ~3 doorgesneden|opengesneden|opengehaald|gesneden|snijden|door|open !slag*
        tegen|in ~1 boom|muur|pijler|vrachtwagen|tegenligger ~1 rijden|aanrijden|aan ~9 ?wil|soms|mezelf|expres
        leef|leven ~1 niet|amper ~1 meer ~6 ?besta|bestaan|zin|hoeft
        hoeft ~1 niet ~1 lang|langer ~1 meer ~9 ?leef|leven|besta|ik|mij !wachten|duren
        god|heer|allah ~4 halen|haalt|ophalen|roept
        twee|drie|al|eerdere|weer ~1 poging|pogingen ~1 gedaan|achter|ondernomen !inbra*|contact|gesprek|melding
        bang|angst ~5 mezelf|mijzelf|zichzelf ~4 aandoen|aandoe|doen|doe
        dat ~1 hij|ze|zij|ik ~1 dood ~0 wil|wou|wilde|wilt
        weer ~2 proberen|probeert ~16 ?op ~0 tijd|vonden|gevonden|dood
        scheermes*|scheermesje* ~9 ?bad|polsen|nodig|armen|pols
        dood ~9 merkt|merken|vindt|vinden ~9 ?niemand|geen|mens|ik !muis|rat|vogel
        iets|niets|niks ~1 waard ~9 ?stap|leven|weg|er
        ik ~1 stap ~1 eruit ~9 ?waard|leven|niemand|genoeg !bus|tram|trein
        wil|hoop|verlang* ~3 dat ~2 het|alles ~2 voorbij|over|stopt|ophoudt ~14 ?op ~0 te ~0 staan|ik !overlast|herrie|lawaai|verbouwing|bouw|werk*|muziek|geblaf
        spullen|alles|bezittingen ~3 weggegeven|weggedaan|weggeven ~14 ?nodig|heen|niet !kringloop|verhuis*|kast
        hang|hangt|hangen ~5 balk|trapgat|strop|haak ~9 ?ik|gedachten|hij|morgen !jas|fiets|schommel|lamp|was
        """;

    /// <summary>One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Children = $"""
        slaat|sloeg|slaan|mept|ramt|schopt|knijpt|schudt|gooit ~3 ?ze|hem|haar|die|dat|{Kid} ~4 ?riem|stok|pantoffel|pollepel|lat|snoer|kabel|slipper|bezem|vuist* ~14 ?{Kid}|moeder|vader !bal|trommel|deur
        auto|busje|bus|bestelbus*|man|vent|kerel|mannen|onbekende|vreemde|oudere|opa ~9 ?{Kid} ~7 ?snoep*|ijsje*|lolly*|lok*|meelokt|meeneemt|meenemen|meegaan|cadeautjes !traktatie|sint|piet|halloween|maarten|bakker|kermis|bushalte|feest|markt
        {Kid} ~6 ?op ~0 schoot ~9 ?man|vent|kerel|oude*|vreemde|onbekende|foto's|foto|filmt !trein|sint|voorlees*|moeder|mama
        {Kid} ~14 vraagt|vroeg|vragen|vroegen|bedelt|bedelen|kwam ~6 eten|brood|boterham*|honger ~14 ?niks|niets|dagen|sinds|honger|nooit|gehad|gegeten !koekje|ijsje|hond|eend*|voedselbank|deur|kookles
        {Kid} ~14 niks|niets|geen ~3 gehad|gegeten|eten|ontbijt ~12 ?sinds|dagen|honger|gisteren|thuis|vrijdag|school !zin|trek|mogen|gymles
        sluit|sluiten|sloot|sloten|opsluiten|opgesloten|stopt|zetten|zet|gezet ~8 {Kid}|hem|haar ~8 ?berging|kast|kelder|schuur|hok|donker|kamer|badkamer ~12 ?op|straf|opgesloten|slot|uren|nacht !fiets*|auto*|speelgoed|lift
        {Kid} ~9 vastgebonden|opgesloten|ingesloten|geketend
        alleen|eentje|zonder ~3 ?ouders|toezicht|trap|straat|thuis|galerij|portiek|binnen|huis ~10 ?avonds|nachts|nacht|elf|twaalf|middernacht|dagen|weekend|donker ~14 ?meisje*|jongetje*|ventje*|jochie*|kereltje*|peuter*|kleuter*|baby*|kleintje*|kindje*|kinderen !ik|mij|durf*|mijn|fiets*|eng|onze|mogen|licht|verlichting
        - {Kid} ~9 blauwe ~0 plek* !gevallen|val|viel|fiets*|voetbal*|schommel|glijbaan|bal|tegel*|stoep
        blote ~1 voeten|voetjes ~10 ?winter|kou|vorst|sneeuw|nachts|ijs|regen ~12 ?{Kid} !gras|zomer|zand|strand
        blote ~1 voeten|voetjes ~10 ?pis|stinken|luier|honger|vies ~12 ?{Kid} !gras|zomer|zand|strand
        {Kid} ~9 pakjes|pakketjes|pakjes|zakjes|spul|tasjes ~5 ?wegbrengen|brengen|rondbrengen|bezorgen|afleveren|rijden|lopen ~14 ?jongens|klappen|geld|dealers|moet|moeten|bang|gasten !postnl|dhl|bol|verjaardag|sint|kerst|buren
        dronken|stomdronken|bezopen|high|stoned|bewusteloos|laveloos|gebruikt ~9 ?moeder|vader|ouders|oppas|stiefvader ~14 ?{Kid} !jongeren|plein
        aan|bij ~1 haar|hem|mij|me|ze|meisjes|{Kid} ~1 zit|zat|zitten|friemelt|voelt|aangezeten ~16 ?opa|oom|stiefvader|buurman|trainer|leraar|meester|vader|oppas !tafel|lijn|telefoon|voeten|bed|koffie
        {Kid} ~12 ?ontucht*|misbruik*|misbruikt|aangerand|uitgekleed|naaktfoto*|naakt
        {Kid} ~9 ?littekens|brandwonden|brandplekken|striemen|bulten ~9 ?rug|armen|benen|lijf|steeds|nieuwe|sigaret*
        vent|kerel|man|mannen|kerels|type|engerd ~12 ?{Kid}|speeltuin|school|schoolplein ~9 ?loert|loeren|gluurt|gluren|filmt|filmen|foto's|aanraakt|broek|naakt|bloot !gemeente|trots|rommel|verkeer|optreden
        {Kid} ~6 meegenomen|meegesleurd|meegetrokken|weggelokt ~6 ?man|vrouw|onbekende|vreemde|auto
        {Kid} ~4 hangt|klimt|zit|staat|klimmen|hangen ~5 rand|reling|dakgoot|vensterbank|balustrade ~6 ?balkon|raam|niemand|dak|hoog
        dagen|weken|altijd|steeds ~5 dezelfde|vieze|volle ~1 vieze|luier|luiers|kleren ~14 ?{Kid} !voetbal
        {Kid} ~4 slapen|slaapt|leven|leeft|liggen|wonen ~12 ?vuil|ratten|matras|uitwerpselen|stront|vloer|schimmel|beschimmeld !logeren|kamp
        meisje*|{Kid}|dochter|scholiere ~2 van ~0 twaalf|dertien|veertien|vijftien|zestien|12|13|14|15|16 ~12 ?mannen|klanten|betaalt|gedwongen|loverboy
        mannen|man ~9 meisje* ~1 van ~0 twaalf|dertien|veertien|vijftien|zestien|12|13|14|15|16 ~6 ?week|nacht|binnen|elke|andere
        gedwongen|dwingen|dwingt|moet|moeten ~12 ?mannen|seks|stelen|steelt|dealen|bedelen|trouwen|verkopen ~12 ?{Kid}|veertien|dertien|vijftien|pas !gemeente|sport
        aan ~2 {Kid} ~1 gezeten|zitten|zat|zit|gefriemeld
        {Kid} ~4 eet|eten|zoeken|zoekt|graaien ~4 vuilnis*|prullenbak*|container*|afval !opruimen|project
        trekt|trok|sleurt|sleurde|sleept|sleepte ~4 {Kid} ~5 haren|oor|arm|nek|straat|trap !fiets|slee|kar
        {Kid} ~9 vermist|weggelopen|spoorloos|zoek
        {Kid} ~6 verwaarloosd|verwaarloosde|mishandeld|ondervoed|uitgehongerd !speel*|plein*|tuin|park
        mama|papa|moeder|vader ~3 niet ~1 wakker ~3 wordt|werd|krijgt|te
        {Kid} ~6 past|passen ~6 baby|broertje*|zusje* ~9 ?nacht|nachten|hele|weekend|dagen !geld|oppas*
        schreeuwt|schreeuwde|brult|tiert ~3 tegen ~2 {Kid} ~14 ?angst|plast|huilt|bang|trilt|elke|nacht
        {Kid} ~5 niet|nooit ~2 naar ~0 school ~9 ?nooit|buiten|komen|binnen !bus|fiets|ziek|vakantie
        in ~1 eentje ~9 ?middernacht|nacht|nachts|laat ~12 ?{Kid} !ik|mij
        """;

    /// <summary>One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Domestic = $"""
        dikke|kapotte|gescheurde ~0 lip ~9 ?zegt|trap|weer|alweer|hij|man|ze !bal|gevallen
        hij|{Partner} ~1 slaat|sloeg|mept|ramt|schopt|trapt|wurgt|duwt|duwde|knijpt|bijt ~3 haar|mij|me|mama|moeder|vrouw|zus !over|bal|record|brug
        slaat|sloeg|duwt|duwde|schopt|schopte|trapte|gooit|gooide|smijt|smeet|knijpt ~1 hij|ie ~3 mij|me|haar|mama
        gooit|gooide|smijt|smeet|gooien ~6 naar|tegen ~2 mama|mijn|moeder|mij|me|haar|vrouw|vriendin|zus ~12 ?stiefvader|vader|hij|man|vriend|boven|papa|zoon !bal|sneeuw*|water|jongens|jongeren|jeugd|eieren
        agressief|agressie|gewelddadig|handtastelijk|driftig ~9 ?{Partner} ~12 ?geld|mij|me|thuis|drank|gedronken|duwde|bang|sloeg !jongeren|hond|baliemedewerker|verkeer|buurt|overlast|loket
        mag|mocht|mogen ~8 niet|niks|niets|geen|nooit|nergens ~9 van ~0 haar|mijn|me|mn|m'n|d'r|der|zijn ~0 {Partner}
        van ~0 haar|mijn|me|mn|m'n|d'r|der|zijn ~0 {Partner} ~7 niet|niks|niets|geen|nooit|nergens ~6 ?uit|buiten|werken|leren|alleen|bellen|praten|hebben|deur|huis|telefoon|geld|mag !roken|parkeren|snoepen|hond|klagen|bemoeien
        smeek*|smeekt|smeken|smeekte ~8 ophoudt|ophouden|stoppen|stopt|wil|houden|genade
        ophouden|stoppen|stop ~6 ?smeek*|gil*|gillen|smeken|schreeuwt|huilt ~9 ?haar|zij|ze|vrouw|buurvrouw !herrie|muziek
        als|wanneer ~3 {Partner}|hij|ie|papa ~3 gedronken|dronken|bezopen|zat|boos|thuiskomt|drinkt ~14 ?slot|badkamer|verstop*|schuil*|wegkruip*|kast|bang|weg|vlucht*|buiten|klappen|slaat|kapot
        slot|badkamer|verstop*|verstoppen|schuilen|bang|vluchten|vluchten|buiten ~14 als|wanneer ~3 {Partner}|hij|ie|papa ~3 gedronken|dronken|bezopen|boos|thuiskomt|drinkt
        ex|exman|exvriend ~9 leest|controleert|hackt|bespioneert|slaat|opsluit ~9 ?mij|me|mijn|haar|telefoon|deur|dag|woon !kinderen|alimentatie
        schreeuw*|geschreeuw*|gegil|gil*|ruzie|tekeer ~8 bons|bonk|klap|dreun|plof|doffe ~12 ?stil|niks|niets|niet !vuurwerk|bal|deuren|bouw
        hoor*|gehoord ~9 bons|dreun|klap|klappen|gebonk ~6 ?tegen|muur|trap ~9 ?huil*|gil*|stil|haar|zij|buurvrouw !vuurwerk|bal|bouw*|deur|deuren|container*|hei*
        mag|mocht ~4 deur|huis ~1 niet ~1 uit ~9 ?{Partner} !corona|hond
        pas|pinpas|bankpas|paspoort|telefoon|sleutels|sleutel|geld ~4 heeft|houdt|pakt|verstopt ~1 hij|{Partner} !vergeten|bibliotheek|boodschappen
        hoor|hoorde|horen|gehoord ~6 hulp|help ~2 roepen|roept|schreeuwen|gillen|gilt
        zonder ~1 zijn|hun ~1 toestemming ~9 ?mag|nergens|niets|buiten|geld
        mag|mogen|mocht ~3 nergens|niemand ~9 ?hem|man|vriend|broer|hij|toestemming|schoonfamilie
        {Partner}|hij ~3 gooit|gooide|smijt|smeet|duwt|duwde|sleurt|sleurde|trekt|trok ~3 haar|mij|me|vrouw|moeder|vriendin|mama ~6 ?muur|trap|grond|deur|haren|kast|tafel|straat|vloer
        sleurt|sleurde|trekt|trok ~2 haar|mij ~4 haren|trap|vloer
        geschreeuw|gegil|geruzie|ruzie ~6 ?glas|borden|servies|kapot|gebonk|klappen ~12 ?huilde|huilt|huilen|snikt|gesnik|stil|zij|haar !jongeren|fans|kroeg|hond
        gebroken ~0 arm|pols|neus|rib|kaak|jukbeen ~12 ?zegt|gevallen ~14 ?gehoord|weer|geloof|man|vriend|hij
        {Partner}|schoonfamilie|hij|familie ~4 houdt|hield|neemt|nam|pakt ~4 ?mij|me|haar|mijn ~4 ?binnen|paspoort|gevangen|gaten|vast|opgesloten
        hij|{Partner} ~1 drinkt|gedronken|dronken ~9 vluchten|vlucht|buren|schuilen|verstoppen|weg
        haar|mij ~2 eruit ~1 gezet|gegooid|gooit|zet|gesmeten|gooide ~14 ?hij|{Partner}|huilen|huilt|nacht|voeten !huisbaas|corporatie|woningbouw|deurwaarder
        kleinzoon|zoon|dochter|kleindochter|neef|verzorger|verzorgster|thuishulp ~6 slaat|duwt|schopt|steelt|knijpt|bedreigt|dwingt ~6 mij|me|vader|moeder|pensioen|geld|oma|opa|hem|haar !bal|fiets*
        bij ~2 keel|strot|nek ~2 gegrepen|greep|gepakt|pakte|vast
        bepaalt|beslist|controleert ~2 wat|wie|wanneer|alles|hoe ~5 ik|zij|ze ~9 ?draag|zie|slaap|eet|eten|bel|spreek|uitgeef|aan
        stiekem ~9 hij ~3 leest|ziet|controleert|weet
        kruipt|kroop|krimpt|duikt ~6 elkaar|ineen|weg ~9 ?stem|hij|man|vader|schreeuwt !kou
        hete|heet|kokend|kokende ~3 thee|water|olie|koffie|pan ~6 ?gezicht|mij|me|haar|lichaam|arm ~6 ?gooide|gooit|gegooid|hij|goot
        adem ~3 in|inhouden|stokt ~9 als ~5 thuis*|sleutel|auto|oprijdt|binnenkomt !rekening|scooter
        deur ~2 ingetrapt|ingeslagen|ingebeukt ~9 ?hij|{Partner}|mij|achter ~9 ?mij|kinderen|baby|ik|haar|achter !portiek|kelder|inbre*|politie
        """;

    /// <summary>One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Threat = $"""
        sla|schiet|steek|trap|hak|ram|knal|snij|rij|schop|beuk|timmer|sloop|maak ~1 ik|we|wij ~6 {Body}|lek|neer|overhoop|dood|verrot|kapot|af|lens|plat !bal|erger|lach|gras|hout|afspraak|taart|weg|foto*
        steek|schiet|sla|snij|rij|trap|schop ~3 hem|haar|ze|die|je|hun|mij|me|er|iemand ~4 lek|neer|overhoop|dood|kapot|verrot|plat|hersens|kop|bek|strot !band|banden|bal|schrik*
        ik|hij|ze|we ~4 steek|steekt|schiet|snijdt|slaat ~3 hem|haar|je|mij|me|ons|ze ~3 lek|neer|overhoop|dood|kapot !banden|band
        {Weapon} ~8 ?zwaai*|zwaait|zwaaien|dreig*|bedreig*|achterna|uitdaag* ~9 ?gang|deur|straat|hal|trap|galerij|portiek|winkel|plein|man|gast|mij|me|mensen !speelgoed*|nep*|wandel*|hond
        briefje|brief|bericht|appje|apps|sms|dm|muur|stoep|deur|verf ~12 ?weten|weet|kapot|eraan|dood|oppassen|krijgen|pakken ~14 ?waar|dochter|zoon|kinderen|je|jij|ik|jou|jullie|hoer|ga|ging !gemeente|corporatie|afval|lift|lamp|deurbel|bandje|stuk|reparatie|huur*|container*|pakket*|graffiti
        {Living}|hij|zij|ze ~3 zei|riep|schreeuwde|zegt|roept|schreeuwt|zeiden ~7 afmaken|afmaakt|kapot|dood|neer|lek|vermoord*|verkracht*|pakken|hoofd ~9 ?mij|me|ons|je|haar|hem|allemaal|zou|gaat|ga !bomen|auto|accu|moe|hond|fiets|planten
        allemaal|iedereen|ons|mij|me|haar|hem|jullie ~1 af|kapot|dood ~1 gaat|ging|gaan|zou|wil|wilde ~1 maken
        beter ~3 verhuizen|oppassen|wegwezen|vertrekken|zwijgen ~9 ?anders|vinden|zei|riep|gedreigd|dreig*|waarschuw* ~12 ?hij|ze|zij|man|gasten|jongens !huur*|corporatie|gemeente|doorstroom*|seniorenwoning|fiets*|dokter
        praat|praten|aangifte|melden|getuig* ~9 ?fik|brand|dood|kapot|ramen|mes|vermoord*|pakken|krijgen ~12 ?mij|me|mijn|ons|je !buurt|gemeente
        door ~2 {Living} ~3 bedreigd|gestalkt|achtervolgd|opgewacht|klemgezet|ingesloten
        mijn|m'n|ons|onze ~1 kinderen|gezin|dochter|zoon|familie|moeder|vrouw ~2 weten|weet ~1 te ~0 vinden
        gooien|gooit|gooiden|gegooid ~4 ?steen|stenen|stoeptegel|verfbom|eieren ~4 ruit|raam|ramen ~9 ?roepen|weg|moet|rot|mijn|wij
        straks|dadelijk|binnenkort ~2 vallen|gaan|komen ~2 doden|dode|slachtoffers|gewonden !vogel*|kruispunt|kruising|rotonde|oversteek*|verkeer
        rij|rijd|rijdt ~6 op|in ~1 die|de|een ~2 groep|menigte|mensen ~1 in
        aangifte|politie|praat|praten|klaagt|melding ~6 krijgt|krijg|gaat|vindt|verliest ~6 fik|brand|kapot|mes|klappen|ramen|eraan
        doodskop|doodskoppen|galg|strop|doodskist|grafkrans|rouwkaart|rat ~9 ?huis|deur|naam|muur|brievenbus|gestuurd|sturen|mij !halloween|carnaval|versier*
        mijn|ons ~0 leven ~2 niet ~1 zeker
        niet ~0 zeker ~2 van ~0 mijn|ons ~0 leven
        doe ~1 ik ~2 die|dat|hem|haar|ze ~3 wat|iets ~0 aan
        hou|houd ~2 mezelf|mij|me ~3 niet ~1 in|langer|meer
        blaas|blazen|blaast ~2 ?ik|we ~6 ?boel|tent|zaak|gemeentehuis|kantoor|huis|flat|alles|stadhuis ~4 ?op !bladeren|ballon*|springkussen
        bang ~5 hij|ze|die ~4 weer|terug ~9 deur|huis|komt|komen|staat ~9 ?vrienden|nacht|vannacht|mij|mes !hond|bus|winkel
        {Living}|hij|exman|ex ~2 zei|zegt|gezegd|heeft ~9 kerst|verjaardag|morgen|volgende ~2 haal|haalt|ben|is ~9 ?niet|ik|jij
        vergiftig*|vergif|gif ~4 ?mij|hond|kat|eten|ons|water ~9 ?mij|ons|dreigt|zegt|zei|volgende !rat*|muizen|lood|grond|lucht|onkruid
        neem|neemt|breng|pak|haal|koop ~4 {Weapon} ~3 mee|meenemen ~9 ?gemeentehuis|school|straat|kantoor|morgen|kom|volgende !lenen|keuken|klus*
        staan|staat|zitten ~9 nacht|nachts|avond ~9 ?auto*|mannen|kerels|man ~9 ?voor|raam|deur ~9 ?aangifte|bedreig*|wachten|bang|mij
        """;

    /// <summary>One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Violence = $"""
        in ~0 elkaar ~2 {Done}|slaan|slaat|sloegen|rossen|rammen|trappen|beuken|tremmen|hakken|timmeren
        {Living} ~9 met ~3 {Weapon} ~3 {Done}|geslagen|slaan|steken|bewerkten
        {Weapon} ~3 in|op|tegen ~2 {Body} ~12 ?{Living} !huur|kosten|schuld*|water
        {Weapon} ~1 in ~1 zijn|zn|z'n|haar|mijn|mn|m'n|der|de ~0 {Body} !huur|kosten
        vuist|klap|trap|knietje|stoot|kopstoot|elleboog|stomp ~3 in|tegen|op|naar ~2 {Body} ~14 ?{Living} !bal|deur|wind|financieel
        vuist|klap|trap|stoot|stomp ~2 in|tegen|op ~2 zijn|haar|mijn|zn|mn|m'n ~0 {Body} !bal|wind
        {Living} ~12 ?{Done} ~5 ?ziekenhuis|ic|bewusteloos|coma|hechtingen|ambulance|spoedeisende|bewegen|bewoog !gevallen|fiets|paal|wesp*|auto
        niet ~0 meer ~1 bewoog|bewegen|bewogen|ademde|bijkwam ~16 ?{Living} !gordijn*|lift|deur*|rug|oud|sport
        aan ~2 lichaam|lijf|kont|billen|borsten|borst|benen|kruis ~2 gezeten|zat|zitten|gevoeld|geknepen|gegrepen|betast|gefriemeld
        onder|in ~2 rok|broek|shirt ~3 gevoeld|gegrepen|gezeten|voelde|greep|graaide
        op ~0 de ~0 vuist ~4 gegaan|gaan|ging|gingen
        kaak|neus|ribben|rib|jukbeen|arm|pols|tand|tanden|oogkas|schedel ~2 gebroken|ingeslagen|uitgeslagen|verbrijzeld ~16 ?vechten|vuist|ruzie|feest|klap|jongens|gasten|man|knokken|geslagen|ging|groep !gevallen|viel|stoep|tegel*|glad|ijs|bus|struikel*|rollator|uitgegleden|lift|trap|fiets
        plas|plassen|spoor ~1 bloed
        overvallen|overval|overviel*|beroven|beroofd|bestelen|bestolen ~9 ?{Weapon}|geweld|gewapend|bedreig*|pinautomaat
        gewapende|gewapend
        hulzen|kogelhuls*|kogelregen|beschoten
        trok|trokken|sleurde|sleurden|trekken ~3 {Living} ~3 van|uit|tegen ~2 fiets|auto|scooter|grond|bosjes|brommer|muur
        schop*|schopten|trapten|stampten|sprongen|trappen ~4 tegen|op|in ~2 {Body} !bal
        trapten|schopten|sloegen|trappen|trapte|sloeg ~2 door|na ~9 ?grond|lag|hem
        vuist|vuisten|klap|dreun|knal ~3 op|tegen|in ~1 mijn|zijn|haar|mn|m'n|zn ~0 oog|gezicht|neus|kop|hoofd|kaak|mond
        door ~1 groep|groepje|bende|jongens|gasten|jongeren|mannen|meiden ~6 aangevallen|geslagen|getrapt|geschopt|belaagd|ingesloten|onderuit|mishandeld|gepakt
        door ~2 {Living} ~2 aangevallen|belaagd !hond|meeuw*
        afgerukt|gerukt|getrokken ~9 ?tas|tasje|ketting|portemonnee|telefoon|nek|handtas ~9 ?heup|gebroken|ziekenhuis|oma|grond|oud|oude|vrouw|vrouwtje|gegooid|nek
        {Living}|vrijwilliger|vrijwilligster|leraar|portier|postbode|taxichauffeur ~6 met ~2 stoel|kruk|steen|fles|stok|helm|slot|fietsketting|glas|ketting ~3 {Done}|gegooid|geslagen|bewerkt
        stompte|stompt|schopte|trapte|beukte|ramde|sloeg|knalde ~3 {Living} ~5 {Body}
        uit|van ~2 raam|balkon|trap|dak|brug|perron ~1 geduwd|gegooid|gesmeten
        met ~1 zuur|zoutzuur|bijtend ~3 gegooid|gooien|goot|aanval
        {Living}|taxichauffeur|leraar|student ~2 gestoken|doorgestoken|opengesneden|neergelegd !wesp*|mug*|bij|brand|auto|stokje|hart|hand*
        {Weapon} ~3 op|naar|tegen ~1 elkaar
        bloedt|bloedde|bloedend|bloedende|bebloed|bloeden ~9 ?slaan|slaat|geslagen|vechten|man|jongen|klap* !tandvlees|neus|vinger|knie|rozen|hart
        onderuit|omver|neer|tegen ~1 grond ~1 getrapt|geschopt|geslagen|gewerkt|gegooid
        onderuit ~0 getrapt|geschopt|geslagen
        """;

    /// <summary>One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Fire = $"""
        stook*|stookt|verbrand*|brandt|vuur|fikt|fikkie* ~6 ?olievat|ton|vat|pallets|vuurkorf|barrel|emmer|hout|kool|houtskool ~8 ?balkon|galerij|binnen|kamer|kelder|flat|portiek|keuken|schuurtje !gezellig|terras|tuin
        vaten|vat|jerrycan*|flessen|tank|tanks|blikken|voorraad|opslag|partij|dozen ~2 {Burns} ~14 ?{Store} !stookolie|olijf*|muur
        {Burns} ~9 ?bewaar*|bewaren|bewaart|opslaan|opgeslagen|opslag|staan|liggen|hamsteren ~9 ?{Store} !gasmeter|verf
        gas|fornuis|pitten|gaspit|kookplaat|oven|strijkijzer|pan ~3 aan|open|op ~1 ?staan|laat|laten|liet ~14 ?vergeet*|vergeten|dement*|alzheimer|war|oude|steeds|alweer|mevrouw|meneer !verwarming
        steeds|alweer|telkens|weer|vaak ~6 pan|pannen|oven|gas ~5 vuur|aan|open ~9 ?vergeet|vergeten|dement*|rook*
        rookmelder*|melder*|brandmelder*|brandalarm|blusser*|brandblusser*|sprinkler* ~8 ?leeg|weggehaald|weg|ontbreken|uit|gesloopt|eraf|kapot|werken|doen|ophangen|hangen|nergens|stuk|nooit !werkt|prima
        uitgang|nooduitgang|nooddeur|vluchtroute|vluchtweg|branddeur|brandtrap ~7 ?ketting*|kettingslot|slot|vergrendeld|dichtgeschroefd|barricade|versperd|volgebouwd|geblokkeerd|vastgezet !garage|parkeer*|auto|auto's
        huis|woning|flat|kamer|gang|trappenhuis|zolder|galerij ~4 ?vol|volgestouwd|volgepropt|stampvol ~9 ?kranten|spullen|papier|dozen|rommel|troep|oud ~14 ?brand|rookt|roken|vluchten|kaarsen|peuken|vlam !wietlucht|jongeren
        dozen|karton|papier|kranten|matras*|banken|kliko*|vuilnis*|prullenbak*|container*|fietsen|scooter*|auto's|deurmat* ~5 aangestoken|aanstak|aansteken|stichten|fik|fikken|vlammen
        damp|dampen|walm|rook|lucht|uitlaatgas* ~12 ?melder|koolmonoxide*|co|duizelig|hoofdpijn|misselijk|flauw !uitlaat*|verkeer|auto*|wiet|hasj|snelweg|vliegtuigen|barbecue*|bbq*
        vonkt|vonken|knettert|knetteren|smeult|smelt|gesmolten|schroeit|schroeiplek*|rookt ~8 ?meterkast|stopcontact*|stekker*|kabel*|lamp|zekering*|groepenkast|lader|bedrading|snoer !houtkachel|vuurwerk
        accu's|accu|accus|batterijen|fatbikes|fatbike|scooters|steps|scootmobielen ~9 ?laden|opladen|opgeladen|laadt|oplaadt|lader ~9 ?trap|gang|hal|portiek|uitgang|deur|bed|slaapkamer|keuken|vluchtweg !laadpaal|plek|plekken|graag|mogen
        brandend*|smeulend*|gloeiend* ~2 peuk*|sigaret*|joint*|kool|kolen|as|lucifer* ~9 ?gooi*|gegooid|container*|balkon|zonnescherm|luifel|was|bak*
        stoppen|zekering*|aardlek* ~4 door|doorslaan|springen|doorgeslagen ~9 ?rook|oud|vonk*|heet|brand|ruikt
        rook ~3 uit|vol|in ~2 muur|huis|meterkast|plafond|kamer|trappenhuis|stopcontact ~9 ?schoorsteen|elektra|kachel|stoppen|kabel*|oven !wiet*|sigaret*|joint*|buren
        schoorsteen ~4 ?verstopt|vol|brand|scheur*|nooit ~12 ?rook|kachel|geveegd|binnen|huis
        brandweer*|brandweerauto|brandweerwagen|ladderwagen ~4 niet|nooit|onmogelijk ~4 langs|door|bij|erdoor|binnen|komen
        speelt|spelen|speelde|klooit|klooien ~1 met ~1 vuur|lucifers|aanstekers|aansteker|gas|benzine
        kaars*|waxinelicht* ~6 ?tussen|naast|onder|bij ~4 kranten|papier|gordijn*|dozen|spullen|stapels
        gevaarlijke|giftige|brandbare|explosieve ~1 stoffen|vloeistof*|spullen|goederen|gassen ~9 ?vaten|loods|schuur|lekt|lekken|opgeslagen|kelder|garage
        trappenhuis|gang|galerij|portiek|hal ~6 vol|volgestouwd|geblokkeerd|versperd ~12 ?uitgang|vluchten|brand|rolstoel|weg
        stroomkabel*|stroomdraad*|elektriciteitskabel*|kabel|kabels|draden ~9 ?water|plas|los|losse|bloot|hangen|hangt|muur ~9 ?vonk*|kortsluiting|schok*|gevaar*|plas|muur|kinderen !internet*|glasvezel*|tv|ziggo|kpn
        geiser|ketel|kachel|gaskachel ~6 ?walmt|walm|sist|plof|ploft|roet|stinkt|hoofdpijn|koppijn|misselijk|duizelig !lawaai|koud|warm|onderhoud
        gas*|butagas|gasflessen|gasfles|propaan|benzine|spiritus ~6 naast|bij|tegen|onder ~3 kachel|fornuis|vuur|haard|bed|geiser|ketel|kaars*
        - brand ~2 gesticht|aangestoken|stichten|stichting
        """;
}
