namespace Survey.Analysis.Signals;

/// <summary>What people say in passing, without a word that alarms by itself: the last time, the plates, the chair, the only way out. Data, not logic.</summary>
internal static class PassingCues
{
    private const string Kid = "kind|kinderen|kindje|kindjes|kids|kleintje*|meisje*|jongetje*|jochie*|ventje*|kereltje*|manneke*|zoontje*|dochtertje*|peuter*|kleuter*|kleinzoon*|kleindochter*|kleinkind*|neefje*|nichtje*|broertje*|zusje*|tiener*|leerling*|buurjongen*|buurjongetje*|buurmeisje*|zoon|dochter|tweeling";
    private const string Young = "4|5|6|7|8|9|10|11|vier|vijf|zes|zeven|acht|negen|tien|elf";
    private const string Partner = "man|vriend|ex|exman|partner|vader|stiefvader|zoon|echtgenoot|vrouw|vriendin|moeder|schoonmoeder|broer|huisgenoot";
    private const string Land = "marokko|turkije|pakistan|irak|iran|afghanistan|syrie|somalie|india|egypte|algerije|eritrea|ethiopie|jemen|guinee|land|buitenland|vaderland|geboorteland|thuisland";
    private const string Noise = "herrie|lawaai|overlast|muziek|geluid*|verkeer|*bouw|bouw*|*heien|gehei*|heien|stank|geblaf|hond|honden|vuurwerk|motor*|scooter*|parkeer*|racen|geraas|*auto's|vrachtwagen*|gezeur|feest*|rommel|troep|afval|*afval|vliegtuig*|gedoe|gepest|renovatie|werkzaamheden|pesten|lekt|lekkage|regen|pijn";

    /// <summary>No reason to get up, the last time, nobody who stops me. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Suicide = $"""
        geen|nauwelijks|amper ~1 reden ~2 om ~2 op ~1 te ~0 staan !bus|tram|stoel|zitplaats|plaats|bankje|kerk
        geen|nauwelijks|amper ~0 reden|zin ~0 meer ~1 om ~1 uit|wakker ~1 bed|worden
        waarom|waarvoor|wie ~1 sta|stap|kom|word ~0 ik ~4 op|bed|wakker !bus|tram
        bed|slapen|liggen|ga|leg|lig ~7 hoop|hopen|hoopt|hoopte|bid|bidt|wens ~5 laatste ~1 keer|nacht|dag|is !{Noise}
        elke|iedere ~1 avond|nacht|ochtend ~2 ?hoop|bid|bidt|hoopt ~5 laatste ~1 keer|nacht|dag|is !{Noise}
        hoop|hoopt|hoopte|bid|bidt|wou|wens ~5 nooit|niet|morgen ~3 wakker ~0 word|wordt|werd|te|worden|hoef !van|door|{Noise}
        ik ~1 wil|wou|hoop ~2 dat ~1 het|alles ~1 stopt|ophoudt ~2 alles|allemaal|leven !{Noise}
        wil|wou|hoop|verlang* ~2 dat ~1 alles ~1 stopt|ophoudt|voorbij !{Noise}
        trek|kan|hou|houd|red ~1 dit|het ~1 niet ~0 meer ~8 dat ~1 het|alles ~1 stopt|ophoudt|over|voorbij !{Noise}
        vaak|soms|weleens|steeds|elke|elk ~4 gedacht|denk|denkt|dacht ~1 aan ~1 trein|spoor|pillen|touw|strop|overweg|perron|springen !reis*|kaartje*|station|ov|vakantie|opa|vroeger|fiets*|lawaai|speel*
        vaak|soms|weleens|steeds ~1 aan ~1 trein|spoor|pillen|touw|strop|overweg|perron ~1 gedacht|denk|denken|denkt
        dan|anders ~1 stap ~0 ik ~1 eruit|uit !bus|tram|trein|halte|*halte|lift|metro|auto|taxi|bestuur|commissie|*commissie|vve|contract|project|werkgroep|vereniging|bewoners*|club|station|vrijwillig*|vergader*|koor|team|abonnement|raad|groepsapp|app|bridge*|plan
        stap ~0 ik ~0 er ~1 uit !bus|tram|trein|halte|*halte|lift|metro|auto|taxi|bestuur|commissie|*commissie|vve|contract|project|werkgroep|vereniging|bewoners*|club|station|vrijwillig*|vergader*|koor|team|abonnement|raad|groepsapp|app|bridge*|plan
        niemand|niks|niets|wat ~1 houdt|houd|hield ~1 me|mij ~1 nog ~0 tegen !scootmobiel|*fiets|fiets|rollator|rijbewijs|e-bike|wandel*|zwem*|verhuiz*
        niemand|niks|niets ~2 die|dat|wat ~1 me|mij ~2 tegenhoudt|tegenhield !scootmobiel|*fiets|fiets|rollator|e-bike|verhuiz*
        me|mij|ik ~4 ?vinden|vindt|gevonden ~7 ?weken|dagen|maanden|maand|week ~14 ?beter|goed|best|rustig ~0 zo
        voor ~0 mij|me|hem|haar ~1 is ~1 het ~1 boek|verhaal|liedje|spel ~0 uit
        geen ~1 last ~0 meer ~2 van ~0 mij|me !stem|hond|muziek|drum*|piano
        straks|dan|binnenkort ~5 van ~0 mij|me ~1 geen ~1 last ~0 meer !stem|hond|muziek|drum*|piano
        ik ~6 ?verdwijn|verdwijnen ~3 ?voorgoed|altijd|liefst !auto*|winkel*
        spullen|alles ~3 weggegeven|weggeeft|weggaf ~12 ?touw|pillen|afscheid
        afscheid|vaarwel|afscheidsbericht ~2 gezet|geplaatst|gepost|gestuurd|geappt ~3 ?snap*|insta*|facebook|tiktok|story|groepsapp|app|online !juf|meester|collega*|dominee|pastoor|filmpje*|foto*|school|pensioen|club|trainer
        afscheid ~2 genomen|nemen ~5 hond|kat|poes|parkiet*|vogel*|planten|plantjes ~9 niks|niets|niemand !asiel|dierenarts|verhuis*
        niet ~1 meer ~9 mooi ~0 geweest ~9 ?eet|drinkt|wil|leven|slikt !feest|vakantie|optreden
        spoor|brug|kanaal|viaduct|overweg|water ~12 ?nachts|nacht|avonds ~14 niet ~1 terugkomt|terug|thuiskomt !hond|kat|poes|bus|trein
        klaar ~2 mee ~8 ?keek|kijkt|kijk|staart ~3 raam|balkon|spoor|water|beneden|reling !kozijn*|schimmel|uitzicht
        touw ~3 gekocht|klaargelegd ~12 ?spullen|weggegeven|zolder|schuur|hij|buurman !schommel|boot|was|tent|kinderen
        zin ~1 heeft|had|hep ~1 leven|bestaan !lang
        geen|gin|nie ~1 zin ~1 meer ~2 te ~0 leve|leven|lewe
        mijn|m'n|haar|zijn ~0 overleden|gestorven ~0 man|vrouw ~6 ?liggen ~4 ?liefst|liever|gauw|eerder
        liefst|liever ~2 naast|bij ~1 mijn|m'n ~0 man|vrouw|zoon|dochter|moeder ~0 liggen !ziekenhuis|bed|strand
        """;

    /// <summary>The secret, the parcels, the child who keeps house. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Children = $"""
        trainer*|*trainer|coach|leraar|*leraar|meester|buurman|man|oom|opa|vent|kerel|iemand|jongen|stiefvader|chauffeur|begeleider|leider|docent|vreemde|onbekende ~6 stuurt|stuurde|stuurden|sturen|appt|appte|vraagt|vroeg ~3 {Kid} ~6 foto*|filmpje*|naakt*|selfie* !schoolreis*|klas*|klassen*|wedstrijd*|toernooi|kamp|*kamp|album|optreden|groepsapp|vakantie|elftal*
        {Kid} ~14 geheim ~1 houden|houdt|blijven|gehouden ~12 ?foto*|filmpje*|cadeau*|geld|man|trainer*|*trainer|oom|opa|buurman|app*|bericht*|moet|meester|jongen !verjaardag|*feest|surprise|sint|sinterklaas|verrassing
        {Kid} ~9 niet|niets|niks ~4 mama|papa|thuis|ouders|mij ~2 vertellen|zeggen|verklappen ~12 ?mag|moet|trainer*|*trainer|*leraar|man|oom|opa|buurman|meester !verjaardag|*feest|surprise|sint|sinterklaas|verrassing|cadeau*
        {Kid} ~2 van ~0 {Young} ~3 doet|kookt|kookte|zorgt|wast|regelt|verzorgt ~5 ?boodschappen|huishouden|eten|broertje*|zusje*|baby|alles ~16 ?nooit|geen|alleen|elke|niemand|moeder|ouder|ouders|volwassene* !samen|leuk|trots|graag|lekker|helpt|cursus|kookles|gezellig|knap
        {Kid} ~2 van ~0 {Young} ~12 nooit|geen ~3 ouder|ouders|volwassene|volwassenen !speel*|*plein|vergader*|ouderavond|*veld|club|bibliotheek|bieb
        zie|zien|zag ~1 nooit|geen ~1 ouder|ouders|volwassene|volwassenen ~16 ?kookt|boodschappen|nachts|alleen|zorgt !speel*|*plein|vergader*|ouderavond|*veld|club
        {Kid}|jongen|jongens|neef ~9 pakjes|pakketjes|pakketje|pakje|zakjes|spul|tasjes|envelop* ~3 ?wegbrengen|rondbrengen|brengen|afleveren|ophalen|brengt|bezorgen ~12 ?moet|moeten|laten|durft|bang|gasten|dreig*|nee|schulden !postnl|dhl|bol|krantenwijk|bijbaan|baantje|folder*|verjaardag|sint|kerst|buren|postbode
        {Kid} ~14 durft|durven ~1 geen ~0 nee ~1 zeggen ~16 ?jongens|gasten|pakjes|pakketjes|geld|foto*|mannen|man|drugs|groep
        {Kid} ~5 zonder ~0 ontbijt|avondeten ~2 naar|op ~1 school|bed
        slaapt|slapen|sliep|sliepen ~2 in ~1 de|een|hun|haar ~0 auto|tent|kelder|berging|portiek|garage ~6 {Kid} !vakantie|camping|zomer*|file|kamp|autostoel*
        {Kid} ~6 slaapt|slapen|sliep|sliepen ~3 in ~1 de|een|hun|haar ~0 auto|kelder|berging|portiek|garage !vakantie|camping|autostoel*|rit
        """;

    /// <summary>Plates against the wall, eggshells, a chair under the door handle, a wedding abroad. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Domestic = $"""
        vliegt|vliegen|vloog|vlogen ~3 ?bord|borden|pan|pannen|glazen|kopjes|servies|spullen|asbak|flessen|meubels ~3 ?muur|muren|kamer|oren|keuken|gang ~12 ?gedronken|dronken|drank|stil|zij|haar|hij|man|vriend|vader|huilt|gil*|mij|me|buren !wind|storm|terras|vuurwerk|bruiloft|polterabend|meeuw*
        loop|loopt|lopen|liep|liepen ~3 ?op ~0 eieren ~9 ?thuis|hem|{Partner} !gemeente|werk|baas|vergader*|corporatie|vve|buurman|buren|commissie|kantoor|bestuur
        op ~0 eieren ~5 ?loop|loopt|lopen ~9 ?thuis|hem|{Partner} !gemeente|werk|baas|vergader*|corporatie|vve|buurman|buren|commissie|kantoor|bestuur
        krijg|krijgt|kreeg|krijgen|kregen ~4 ervan ~0 langs !gemeente|wethouder|krant|college|raad|corporatie|pers|ploeg|elftal|team|wedstrijd|bestuur|haha*|grap*|voetbal*|bridge*|burgemeester|politiek|club
        krijg|krijgt|kreeg|krijgen|kregen ~3 er ~0 van ~0 langs !gemeente|wethouder|krant|college|raad|corporatie|pers|ploeg|elftal|team|wedstrijd|bestuur|haha*|grap*|voetbal*|bridge*|burgemeester|politiek|club
        terugsturen|terugstuurt|teruggestuurd|sturen|stuurt|gestuurd|meenemen|dwingen|moet|moeten ~6 {Land} ~5 trouwen|trouw|huwelijk|uithuwelijken !zaal|duur|leuk|graag|vergunning|papieren|goedkoper|mooi
        terugsturen|terugstuurt|teruggestuurd|gedwongen|dwingen ~4 trouwen|huwelijk
        moet|moeten|moest ~3 trouwen ~2 met ~2 neef|oom|achterneef|man|iemand|hem !stadhuis|gemeente
        trouwen|trouw ~6 ?moet|moeten ~6 wil|wilt|wilde ~1 niet|nie !gemeente|stadhuis|kerk
        te ~0 schande ~3 ?maak|maakt|maken|gemaakt|zet|gezet ~9 ?familie|broers|vader|oom*|ooms|moeder !buurt|dorp|wijk|gemeente
        eer ~6 ?familie|vader|broers|broer|ooms ~5 ?geschonden|bezoedeld|besmeurd|aangetast|zuiveren
        {Partner}|hij ~9 ?zet|zette|gooit|gooide|stuurt ~0 me|mij|haar ~1 op|buiten ~2 gang|galerij|balkon|deur|trap|straat ~9 ?als|tegenspreek*|sleutels|ruzie|nachts|weer !monteur*|huismeester|corporatie|verhuurder|gemeente|school|juf|meester|klas|chauffeur|bus
        zet|zette|gooit ~0 me|mij|haar ~1 op|buiten ~2 gang|galerij|balkon|deur|straat ~4 als ~1 ik|ze|zij ~4 tegenspreek*|tegen*|zeg|zegt|weiger*|huil*|laat
        hij|{Partner} ~1 zegt|zei ~2 niemand ~1 mij|me|haar ~1 gelooft|geloven|helpt !gemeente|corporatie
        stoel|kast|kruk|kastje|stoeltje ~1 onder ~1 deurklink|klink|deurkruk|kruk ~12 ?hij|{Partner}|slaap|slapen|bang|sleutel|sleutels|nachts|avonds
        slaap|slapen ~4 stoel|kast ~1 onder|voor|tegen ~2 deurklink|klink|deur|slaapkamerdeur|voordeur
        hij|ex|exman|{Partner} ~4 sleutel|sleutels ~4 bijmaken|bijgemaakt|nagemaakt|namaken|nagemaakt ~14 ?slaap|bang|stoel|slot|sloten|durf*|stiekem !buurvrouw|thuiszorg|oppas
        van ~1 hem|haar|schoonfamilie|{Partner} ~6 ?binnen|thuis|huis ~0 blijven ~12 ?paspoort|telefoon|moet !ziek|griep|corona
        """;

    /// <summary>A list with a name on it. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Threat = """
        bijl|hakbijl|honkbalknuppel|kapmes|moker ~3 voor|tegen|op ~1 mijn|m'n|de|onze|zijn|haar ~0 deur|voordeur|raam
        ineens|opeens|plotseling|steeds|weer ~1 achter ~0 me|mij ~6 lift|hal|trap|steeg|tunnel|portiek|donker|deur !fiets*|auto|file|kassa|rij
        sta|staat|staan ~2 op ~1 een|hun|de ~0 lijst|dodenlijst ~9 slaap|slapen|ondergedoken|bang|durf* !wachtlijst|woning*|corporatie|dokter|huisarts|*arts
        """;

    /// <summary>Somebody who lies on the ground and is kicked again. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Violence = """
        bewusteloos|bewusteloze|knock-out|roerloos ~12 ?trappen|schoppen|slaan|schopten|trapten|sloegen|stampen|meppen|schoppend !gevallen|viel|hart*|suiker*|gleed|leuning
        gingen|ging|gaan|bleven|bleef|blijven ~4 door ~1 met ~1 trappen|slaan|schoppen|steken|meppen|stampen !deur*|heien|trommel*|paal|palen|bal|fiets*|munt*|alarm|wekker|klok*
        bleven|bleef ~2 trappen|slaan|schoppen|steken|stampen|meppen !deur*|heien|trommel*|paal|palen|bal|fiets*|munt*|alarm|wekker|klok*|hand
        vrouw|meisje|meid|dochter|ik|mij|me|haar|jogger|hardloopster|studente ~6 bosjes|struiken|steeg|busje|auto ~1 in ~0 getrokken|gesleurd|gesleept|geduwd|getrokke
        """;

    /// <summary>Nobody gets out when it goes wrong. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Fire = """
        trappenhuis|trapgat|gang|hal|portiek|galerij|entree|vluchtweg|trap ~5 ?vol|volgestouwd|volgezet|geblokkeerd|versperd|volgebouwd|dichtgezet ~14 ?misgaat|mis|calamiteit*|misloopt|noodgeval|nood|fout|gebeurt ~12 ?niemand|niet|geen ~6 uit|eruit|weg|buiten|naar|langs
        als|mocht|wanneer|bij ~4 misgaat|mis|misloopt|fout|calamiteit*|noodgeval ~6 niemand|niet|geen ~6 eruit|uit ~9 ?trappenhuis|gang|hal|galerij|portiek|flat|deur|deuren|uitgang|scootmobielen|karton|kelder|zaal|lift|zolder !informatie|bereikbaar
        kan|kunt|kunnen|komt|komen|kom ~3 ?calamiteit*|noodgeval|nood ~4 ?niet|niemand ~1 uit|eruit|weg|buiten ~9 ?trappenhuis|gang|hal|galerij|portiek|flat|deur|deuren|uitgang|scootmobielen|karton|kelder|zaal|lift|zolder
        calamiteit*|noodgeval ~3 kun|kan|kunt|kunnen|komt|kom|komen ~5 niet|niemand ~2 uit|eruit|weg|buiten !parkeer*
        ratten ~1 in ~1 val ~14 ?vluchten|uit|brand|mis|misgaat|fout|trappenhuis|uitgang|noodgeval|calamiteit*|gang|trap !rattenval*|gif|container*
        enige|een ~0 uitgang|vluchtweg|uitweg ~14 ?calamiteit*|nood|noodgeval|misgaat|misloopt|ramen|raam|keuken|werkplaats|brand|slot|paniek|volgestouwd|dichtgezet !parkeer*|*garage|wijk|snelweg|auto|auto's|verkeer|park|rotonde|dorp|supermarkt
        niet|geen|niemand ~6 uitgang|vluchten|eruit|ontsnappen ~6 ?tralies|ramen ~6 ?open|tralies
        """;
}
