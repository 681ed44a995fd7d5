namespace Survey.Analysis.Signals;

/// <summary>Wordings of what goes on behind a front door. Data, not logic.</summary>
internal static class HomeCues
{
    private const string Child = "kind|ventje*|jochie*|kereltje*|manneke*|buurjongen|kinderen|kindje|kindjes|kids|jongetje*|meisje*|baby|baby's|babytje|peuter*|kleuter*|zoontje*|dochtertje*|zoon|dochter|dreumes|kleintje*|buurjongetje|buurmeisje|kleinkind*|tiener*|minderjarige*|scholieren|kleuters|kleindochter|kleinzoon|neefje*|nichtje*";
    private const string Man = "man|vriend|ex|exman|partner|vader|zoon|echtgenoot|stiefvader|broer|schoonvader|schoonmoeder|schoonfamilie|moeder|vrouw|vriendin|huisgenoot";
    private const string Play = "plein*|schoolplein|speel*|spelen|school*|opvang|bso|kinderdagverblijf|zwembad|voetbal*|speeltuin";

    /// <summary>Children hurt, alone, hungry or approached. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Children = $"""
        - kindermishandel*|kindermisbruik*|kinderlok*|pedofiel*|pedo|pedo's|incest|kinderporno*|kinderprostitutie|loverboy*|kinderhandel
        {Child} ~8 geslagen|mishandeld|mishandelt|geschopt|afgeranseld|gemept|verkracht|misbruikt|aangerand|betast|aangeraakt|aanraakt|gelokt|lokt|meegelokt|ontvoerd|ontvoeren|uitgebuit|afgetuigd !bal|paal
        - slaat|sloeg|mept|schopt|mishandelt|mishandelen|knijpt|schudt|slaan|sla|mishandeling|slaag ~4 {Child} !ruit*|deur*|trommel*|stok*|ball*|bal|brug|alarm
        {Child} ~4 slaat|krijgt|kreeg|krijgen ~2 slaag|klappen|tik|tikken
        lok*|meelok*|ontvoer*|filmt|fotografeert|begluurt|betast|betasten|misbruik*|bespiedt|gluurt ~5 {Child}
        man|vent|mannen|auto|busje|kerel ~6 spreekt|aanspreekt|sprak|lokt|roept|volgt|filmt|kijkt ~4 {Child} !gemeente|bal
        {Child} ~6 snoep* ~6 auto|busje|mee*
        snoep* ~5 ?{Child} ~6 ?auto|busje|meegaan|mee
        - alleen ~1 thuis|gelaten|achter*|binnen ~8 ?{Child}
        nacht|nachts|avonds|urenlang|uren|dagenlang ~3 alleen ~8 ?{Child} !niet|naar|over*|straat|buiten|fiets*|durf*
        {Child} ~6 nacht|nachts|urenlang|dagenlang ~3 alleen !niet|over*|durf*
        klappen|klap|slaag|slaan|bonken|gebonk|slaat|meppen ~9 ?huil*|krijs*|gil*|gehuil ~9 ?{Child}
        {Child} ~5 huilt|huilen|krijst|gilt|krijsen|gillen|jammert|huil|schreeuwt ~7 ?uren|urenlang|nacht*|nachts|slaag|klappen|moeder|vader|ouders|opgesloten|alleen|hele|pijn|au !{Play}
        gehuil|gegil|gekrijs|huilende|krijsende ~4 {Child} ~7 ?uren|urenlang|nachts|klappen|hele|nacht|zorg*|ernst* !{Play}
        blauwe ~0 plek*|armen|benen|rug|wang* ~9 ?{Child} !gevallen|val|viel|struikel*|fiets|drempel|gestoten|voetbal*|glijbaan|schommel|bal|tegels
        blauw ~0 oog ~9 ?{Child} !gevallen|viel|bal|voetbal*|fiets
        striemen|brandplekken|brandwond* ~9 ?{Child}
        honger|uitgehongerd|vermagerd|ondervoed ~11 ?{Child}
        zonder ~0 jas|schoenen|eten|sokken ~11 ?{Child}
        {Child} ~4 mee ~1 te ~0 nemen|lokken|trekken|krijgen !school|plezier
        onbekende|vreemde|man|busje ~7 meenemen|meegenomen|meetrekken ~6 ?{Child}
        hardhandig|sleurt|knijpt|ruw ~6 ?{Child}
        aan ~0 haar|hem|mij|me|hen ~1 zit|zat|zitten ~12 ?{Child}
        jongens|jongen|jongetjes|kinderen|meisjes ~0 van ~0 acht|negen|tien|elf|twaalf|dertien|veertien|8|9|10|11|12|13|14|15 ~8 drugs|pakketjes|dealers|dealer|wiet|coke|messen|mes
        {Child}|jongens ~9 ?dealer|dealers|drugsdealer* ~6 ?brengen|werken|pakket*|pakketjes|koerier*
        {Child} ~6 geen|niet|niks ~2 eten|ontbijt|brood|gegeten ~3 ?thuis|dagen|krijg*|krijgt|nooit|school|vraagt|vragen|al
        {Child} ~6 bedelen|bedelt|vragen|vraagt ~3 eten|brood
        {Child} ~5 verwaarloos*|vervuild|luizen|stinkt|ongewassen !{Play}|tuin|straat|huis|plek|wijk
        verwaarloosde|verwaarlozing|verwaarlozen ~4 {Child} !{Play}
        {Child} ~6 opgesloten|vastgebonden|vastgeketend|opsluit*
        opgesloten|opsluit*|sluit ~3 {Child} !{Play}|lift
        {Child} ~5 bang ~3 vader|moeder|vriend|stiefvader|ouders|thuis|oom|opa|papa|mama
        {Child} ~6 durft|durven ~3 niet ~2 naar ~0 huis
        verko*|dealt|dealen|geven|geeft|biedt|bieden|slijt* ~4 drugs|wiet|pillen|lachgas|xtc|coke|hasj|vapes ~4 {Child}
        {Child} ~6 drugs|wiet|pakketjes|coke ~4 verko*|rondbreng*|bezorg*|dealen|dealt|smokkel*|rond*
        ronsel*|geronseld|ronselen ~5 ?{Child}|jongens|jongeren|jeugd|meisjes !vrijwillig*|leden|stemmen
        peuter|kleuter|baby|dreumes|kindje|peutertje ~5 alleen ~4 straat|buiten|balkon|auto|weg|galerij
        {Child} ~5 balkon|raam|kozijn|reling|dak ~4 hang*|klim*|klimt|staat|over
        {Child} ~5 auto ~3 achtergelaten|gelaten|opgesloten|alleen
        {Child} ~5 hang*|klim*|klimt ~4 balkon|raam|reling|kozijn|dak
        avonden|nachten|dagen|weekenden ~2 alleen ~9 ?{Child}
        {Child} ~6 zwerft|zwerven|dwaalt|dwalen|doolt ~6 ?straat|nachts|avonds|laat|alleen
        snoep|snoepje|snoepjes ~9 ?{Child} ~12 ?man|vent|auto|busje|onbekende
        moeten|moet ~5 stelen|bedelen ~6 ?{Child}
        thuis ~3 niks|niets|geen ~2 is|eten|krijg* ~12 ?{Child} !te
        papa|mama|pappa|mamma ~2 niet ~1 doen|slaan
        niet|nee|au|stop ~1 papa|mama|pappa|mamma
        krijst|krijsen|huilt ~8 ?baby|peuter|kindje|kindjes ~9 ?dag|dagen|uren|niemand
        klap|klappen|slaag|gebonk|slaan ~9 ?{Child} ~9 ?schreeuwt|vader|moeder|buurman|gil*|stiefvader !speel*|plein|vuurwerk|bal
        alleen ~0 in ~1 huis|woning|flat|appartement ~9 ?{Child} !niet|kan|kunnen
        {Child} ~4 in ~1 zijn|een|de ~0 auto|busje|bus ~2 te ~0 krijgen|trekken|lokken|praten
        foto's|foto|filmpjes|filmen|fotograferen ~6 ?{Child} ~9 ?man|vent|kerel|iemand|onbekende !feest|album|gemeente
        dwing*|gedwongen|dwingt ~6 ?{Child} ~6 ?drugs|stelen|dealen|bedelen|trouwen
        peuter|kleuter|dreumes|kindje ~9 ?vannacht|nachts|avonds|luier ~9 ?straat|buiten !met
        hoor*|gehoord ~9 slaan|slaat|slaag|meppen ~9 ?{Child} !deur*|klok*|trom*|bal|vuurwerk
        {Child} ~4 weggelopen|vermist
        handen ~2 niet ~1 thuis*|thuishouden ~7 ?{Child}
        {Child} ~8 ?naakt*|piemel|potloodvent*|aftrek*|uitkle* !zwem*
        vader|moeder|ouders|stiefvader|oppas ~5 slaat|slaan|mept|schopt|schreeuwt|sluit|gooit ~5 {Child} !{Play}
        moeder|vader|ouders ~5 dronken|bewusteloos|high|stoned|drugs|gebruikt|verslaafd ~8 ?{Child}
        {Child} ~6 zorg* ~4 buurmeisje|veiligheid|thuissituatie
        """;

    /// <summary>Violence and control between people who live together or did. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Domestic = $"""
        - huiselijk|huislijk|relationeel ~0 geweld
        - partnergeweld|eerwraak|eergerelateerd|uithuwel*|uitgehuwelijkt|vrouwenopvang|blijfhuis|vrouwenmishandeling
        blijf ~0 van ~0 mijn|m'n ~0 lijf*
        veilig ~0 thuis ~3 gebeld|bellen|ingeschakeld|melding|gemeld|bel
        - slaat|sloeg|mept|schopt|trapt|wurgt|knijpt|stompt|mishandelt|slaan|vernedert|schopte|trapte ~2 mij|me|haar|hem|vrouw|moeder|vriendin|echtgenote|partner|zus !bal|over|record|brommer|brug|jongeren|jeugd|groep|straat|plein|deur
        {Man}|hij|zij|buurman ~2 haar|mij|me|hem ~2 slaat|sloeg|mept|schopt|mishandelt|slaan|geslagen|wurgt|schopte|vernedert !jongeren|jeugd|groep|plein|bal
        - wordt|word|werd|worden|ben|is|was ~5 geslagen|mishandeld|gewurgd|vernederd|afgeranseld ~5 ?thuis|vriend|ex|partner|vader|haar|zij|ze|buurvrouw|vrouw !jongeren|jeugd|groep|plein|straat|elkaar|paal|palen|alarm|jongens|overvaller*|station
        geslagen|klappen|mishandeld|slaag|slaat ~4 ?door|van ~1 mijn|haar|m'n|zijn|d'r ~0 {Man}
        krijg|krijgt|kreeg|krijgen ~3 klappen|slaag|rake ~6 ?thuis|hem|man|vriend|hij|haar|als
        klappen ~3 hem|man|vriend|vader|zoon !vuurwerk|applaus
        blauwe ~0 plek* !gevallen|val|viel|struikel*|stoep|tegel*|fiets|drempel|gestoten|bank*|voetbal*|bal|trap
        blauw ~0 oog !bal|voetbal|viel|gevallen
        durf*|bang ~3 niet|om ~2 naar ~0 huis ~8 ?{Man}|hij
        durf|durft|durven ~2 niet ~2 naar ~0 huis !donker|straat|park|tunnel|fiets*|lopen|avond*|avonds|steeg|station|hangjongeren|jongeren|bus
        durf|durft|durven ~3 niet ~3 weg ~3 ?{Man}|hem|haar !park|straat|avond*|donker
        bang|angst|schrik|doodsbang|angstig ~2 voor|van ~0 mijn|haar|m'n|d'r|zijn|hun|eigen ~1 {Man}
        thuis ~3 niet ~1 veilig !inbra*|inbre*|voel*
        thuis ~2 onveilig !inbra*|inbre*
        mag|mogen|mocht ~2 van ~1 mijn|haar|m'n|de|d'r|hem ~0 {Man} ~5 niet|niks|niets|geen|niemand|nooit
        mag|mocht ~6 niet|niks|niets|geen|niemand|nooit ~7 van ~0 mijn|haar|m'n|d'r ~0 {Man}
        mag|mocht ~4 niet|niks|niets|niemand|nooit ~6 van ~0 hem
        hij|{Man} ~5 controleert|pakt|verbiedt|afpak*|afgepakt|houdt|neemt|checkt|verstopt ~2 mijn|m'n|haar|d'r|me ~1 telefoon|pinpas|paspoort|geld|bankpas|pasje|sleutels !straat|jongeren|gestolen
        {Man}|hij ~6 op ~0 slot|opgesloten|opsluit !jongeren|lift|fiets*|deur
        opgesloten|opsluit* ~5 ?{Man}|hij|haar|thuis !lift|trap*|rolstoel|scootmobiel|corona|voel*|buis
        hij|{Man}|zij|ze ~3 sluit|sluiten|sloot ~1 mij|me|haar|hem ~2 op|buiten
        tas|koffer|vluchttas|tasje ~6 klaar*|ingepakt|gepakt !school*|vakantie|ziekenhuis|boodschappen*|sport*|reis
        hoor*|gehoord ~7 klappen|slaan|slaag|hulpgeroep|smeken|smeekt|geslagen|mishandel*|rake !deur*|vuurwerk|hei*|bouw*|trommel*|hamer*|knal*|applaus|container*|klok*|bal|ball*|wind*|luik*|zeil|vlag*|motor*
        hoor*|gehoord ~6 vrouw|buurvrouw|moeder|meisje|haar|zij|buren ~5 gil*|krijs*|huil*|smeek*|schreeuwt|help|gillen|gegil|vernederen !hond|feest*|bal
        buurvrouw|vrouw|moeder|vriendin ~5 gilt|krijst|smeekt|gegil|huilt ~8 ?man|hij|nacht*|nachts|klappen|vriend|hulp|help|elke
        gilt|schreeuwt|krijst|roept|riep|smeekt|gilde|schreeuwde|roepen|gillen|schreeuwen ~3 help|hulp|genade
        man|hij|buurman|vriend ~4 schreeuwt|tiert|scheldt|schreeuwen|schelden ~4 vrouw|haar|vriendin ~8 ?elke|huil*|bang|klappen|gooit|slaat|kapot|kinderen
        losse ~0 hand*
        als|wanneer ~0 hij|ze|zij|papa ~3 gedronken|drinkt|dronken ~8 ?bang|agressief|slaat|thuis|schreeuw*|kapot|gevaarlijk|weg|klappen|gooit|buiten|huis
        dwing*|gedwongen ~4 mij|me|haar|seks|sex|trouwen|bed !verhui*|gemeente|corporatie|betalen
        mijn|haar|m'n|d'r ~0 {Man} ~5 agressi*|gewelddadig*|gevaarlijk|handtastelijk|doordraai*|slaat|sloeg|mishandel*|losse !school|over
        gooi* ~3 servies|borden|spullen|stoel* ~5 mij|haar|muur|hoofd
        niet ~1 weg ~3 bij ~0 hem
        ex ~6 ?slaat|geslagen|bang|mishandel*|misbruik*
        {Man}|hij ~4 drukt|knijpt|kneep|duwt|duwde ~3 keel|mij|me|haar|trap !bal
        keel ~2 dicht|dichtknijp*|dichtgeknepen ~5 ?hij|man|mij|me|haar
        gevlucht|vluchten|weglopen|ontsnappen ~4 ?{Man}|hem !oorlog|oekraine|syrie|land
        financieel|geld ~5 afhankelijk ~4 hem|man ~6 ?bang|mag|slaat
        verlaten|weggaan|scheiden ~9 ?durf*|bang|doodsbang|angst ~9 ?{Man}|hem
        hij|man|vriend|partner ~2 laat ~1 haar|mij|me ~2 niet ~2 gaan|weg|buiten|slapen|los|praten|bellen|werken
        scheldt|tiert|schreeuwt|tekeer*|brult|vloekt|schelden|schreeuwen ~9 ?huilt|huilen|gillen|gilt|smeekt|snik* ~9 ?hij|hem|man|haar|zij !plein|school*|jongeren
        geduwd|gegooid|gesmeten|geslagen|geschopt|geknepen|gestompt|gebeten|gewurgd ~7 ?{Man}|hij ~8 ?mij|me|haar|moeder|vader|ik !jongeren|jongens|bus|straat|plein|winkel|fiets*|hond|paal|alarm|station|afval|vuil
        bepaalt|beslist|controleert ~2 alles ~12 ?mag|geld|bang|telefoon
        mag|mocht ~2 niemand ~1 zien|spreken|bellen|ontvangen
        - ondergedoken
        ex ~9 ?stoel|sloten|angst|ondergedoken|slaap
        {Man}|hij ~5 vernederd|vernedert|kleineert|kleineren|mishandelt
        bij ~1 mijn|haar|m'n|d'r ~0 {Man} ~3 weggelopen|weggegaan|gevlucht|ontsnapt|vandaan
        mag|mogen ~1 niet ~0 weten ~3 waar ~1 ik|we|zij|ze
        bang|angstig|tril|beef ~8 ?{Man} ~8 ?thuiskom* !inbra*|vallen|bus
        ruzie|ruzies ~8 klappen|slaan|slaag|geslagen !deur*
        - wurgt|wurgde|wurgen|gewurgd|wurging
        schuilen|vluchten|gevlucht|schuilde|verstopt|verstoppen ~4 voor ~1 haar|mijn|zijn|m'n ~0 {Man}
        terrorise*|tirannise* ~5 ?{Man}|mij|haar|gezin !jongeren|jeugd|buurt|wijk|straat|plein
        mag|mogen ~3 deur|huis ~1 niet ~1 uit ~6 ?{Man}|hem
        mijn|m'n|haar ~1 {Man} ~3 bedreigt|bedreigde|dreigt ~4 mij|me|haar|ons
        doodsbang|bang ~1 voor ~0 hem !hond
        """;
}
