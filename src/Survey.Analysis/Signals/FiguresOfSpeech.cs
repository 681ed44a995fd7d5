namespace Survey.Analysis.Signals;

/// <summary>Sayings with a hard word in them. Their words are out of sight before any cue is tried. Data, not logic.</summary>
internal static class FiguresOfSpeech
{
    private const string Person = "meisje*|jongen*|kind*|dochter*|zoon*|zoontje*|baby*|broer*|zus*|vader|moeder|man|mannen|vrouw*|iemand|buurman|buurvrouw|buurjongen|buurmeisje|bewoner*|persoon|jongere*|oma|opa|vriend*|mensen|nicht*|neef*|oom|tante|collega*|mens|lijk|slachtoffer*";
    private const string Trees = "*bomen|*boom|eik|eiken|linde|linden|lindes|beuk|beuken|iep|iepen|plataan|platanen|kastanjes|wilgen|populieren|berken|heg|heggen|hagen|struiken|rozen|*heg|*planten|gazon|*struik|*struiken";
    private const string Weather = "regen|*regen|*bui|*buien|gevoel|kou|onweer|vraag|slaap|nieuws|verdriet|water|*water|storm|drukte|hitte|sneeuw|ijzel|wolkbreuk|kosten|*kosten|rekening*|emoties|toeristen|mist|duisternis|plannen|plan|paniek|heimwee|vloed|overstroming|brief|besluit|warmte|stilte|mail";
    private const string Keepers = "projectontwikkelaar*|ontwikkelaar*|vve|toerist*|toerisme|*evenement|evenement*|gemeente|corporatie|verhuurder*|*bouw|bouw*|verkeer|file|files|*werkzaamheden|bureaucratie|regels|*festival|festival*|netbeheerder|energie*|aannemer|woningbouw|stichting|belegger*|parkeer*|auto's|drukte|systeem|contract*|lift|sneeuw|*spoor|bestuur|huurders*|minderheid|hondenbezitters|horeca|feest*|algoritme|kerstmarkt|marathon|braderie";

    /// <summary>One saying a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string All = $"""
        erger*|schrik*|schrok*|lach*|verveel*|verveelde*|werk*|schaam*|zoek*|gooi* ~1 me|mij|je|ons|ze|zich|u ~2 dood|kapot
        dood ~1 van ~2 hitte|warmte|verveling|kou|lachen|stank|dorst
        dood ~0 spoor|punt|gewicht|licht|water
        licht|lamp|lampen|boom|bomen|plant|planten|vogel*|duif|duiven|rat|ratten|muis|vis|vissen|buurt|wijk|plein|gras|struik*|heg ~2 is|zijn|gaat|gaan ~1 dood
        vermoord* ~3 plein|park|groen|wijk|buurt|sfeer|straat|winkels|bomen|boom|dorp|stad|plantsoen|middenstand !mijn|onze|{Person}|hem|haar|hij|zij
        plein|park|groen|wijk|buurt|sfeer|straat|winkels|bomen|boom|middenstand ~2 vermoord* !mijn|onze|{Person}|hem|haar|hij|zij
        {Trees} ~1 vermoord*|gedood|geslacht|afgeslacht|omgebracht !{Person}
        vermoord*|gedood|geslacht|afgeslacht|omgebracht ~3 {Trees} !{Person}|hem|haar|onder
        slachting|moordpartij|moord ~0 onder|op ~2 {Trees}
        moord ~0 en ~0 brand
        mussen|meeuwen|eenden|katers|katten|honden|hanen|duiven|kraaien ~2 vechten|vecht
        *park|*plein|wijk|buurt|uitzicht|landschap|gevel ~3 verkracht*|vermoord*|mishandeld !mijn|onze|{Person}|hem|haar|hij|zij
        ze|hem ~0 wat ~0 aandoen ~5 lachend|haha|grap*
        *zwembad|*bad ~6 ?knokt|knokken|geknokt|vecht
        knokt|knokken|geknokt|vecht|vechten ~1 voor ~2 *bad|*bieb|*theek|*hof|*gebouw|*kerk|*molen|rechten|toekomst
        moord* ~1 doen|begaan ~3 voor
        doe|deed|zou|pleeg ~2 een ~0 moord ~3 voor
        moord* ~3 elkaar ~3 uit
        vermoord* ~5 drempel*|hobbel*|kuil*|kuilen|laadpaal|asfalt|nieuwbouw
        fiets|auto|rug|knie*|band|banden|linde|eik|beuk|iep|plataan|bomen|struik|tuin|humeur|gazon|nachtrust|slaap ~4 ?vermoord*
        mes ~1 op ~1 keel ~8 ?huur|kosten|schuld*|energie*|rekening*|hypotheek|betalen
        huur|kosten|schuld*|energie*|rekening*|hypotheek|gemeente|belasting ~5 mes ~1 op ~2 keel
        vecht*|vechten|gevochten|knok*|geknokt|knokken|strijd*|strijden|gestreden ~4 voor ~3 zebrapad|*paal|*plein|halte|bushalte|school|bieb|buurthuis|behoud|drempel*|speeltuin|*plek|*pad|*licht|*huis|*tuin|*winkel|onze|ons|mijn|betere|goede|nieuwe
        comite|*comite|vereniging|bewonersgroep|bewonerscommissie|actiegroep|werkgroep|wijkraad|dorpsraad ~5 geknokt|gevochten|vecht|vechten|knokt
        spring* ~3 de|een|die ~1 duiven|katten|kat|vogels|eekhoorn*|kikkers|honden|eenden|meeuwen|vissen
        brug|dak|balkon|flat|raam ~2 springen|afspringen ~9 grap|grapje|haha|lol|hahaha
        zie|zien|zag ~2 het ~3 niet ~0 meer ~1 zitten ~5 om ~9 inspraak*|*avond|vergader*|commissie|bestuur|klagen|bellen
        moordlustig*
        gun ~0 ik|we|wij ~2 iedereen|elk|elke|jou|je|u|hem|haar|hen|ze
        ik|je|jij|we|wij ~0 gun
        vecht*|vechten|gevochten ~0 om ~1 de|het|een|elk|elke|ieder|iedere !hoek|haverklap|dag|avond|mes|messen|drugs
        spring* ~5 van ~5 ellende ~14 haha|hahaha|lol
        gevallen|viel|gestruikeld|uitgegleden ~16 blauw ~0 oog !weer|zegt|zogenaamd|man|vriend
        geweld ~0 van ~1 randstad|stad|verkeer|wind|water|storm|zee|muziek|machines|natuur|reclame
        kindermishandel*|mishandel* ~0 van|door ~1 gemeente|corporatie|woningbouw|verhuurder|wethouder|aannemer|overheid
        steek ~0 daar|er|de|je ~1 hand|energie|tijd|geld
        aanslag ~2 op ~1 mijn|de|je|onze|het ~0 portemonnee|longen|oren|gezondheid|zenuwen|rust|milieu|groen|leefbaarheid|ogen|neus|trommelvliezen
        aanslag ~2 gemeente|belasting|ozb|waterschap
        mes ~0 snijdt
        schiet ~0 mij|me ~1 lek
        schiet*|schoot ~2 op !wapen|pistool
        schiet*|schoot ~1 uit ~1 slof
        slaat|slaan|sloeg ~1 nergens|alles|op|over|alarm|toe|linksaf|rechtsaf
        alarm ~1 geslagen|slaan|sla
        klap ~0 op|in ~1 vuurpijl|gezicht
        klappen ~1 in ~1 handen
        handen ~1 ineen* ~1 slaan|geslagen
        handen ~1 in ~0 elkaar ~0 slaan|geslagen
        slaan|sla|geslagen ~2 paal|palen|munt|slag|brug
        met ~0 alle ~0 geweld
        vecht*|vechten|gevochten|strijden ~2 voor|om|tegen|met ~2 woningbouw|verhuurder|instantie*|schimmel|wijk|buurt|straat|toekomst|plek|behoud|park|bomen|huis|rechten|buurthuis|parkeerplek*|parkeerplaats*|gemeente|corporatie|regels|instanties|eenzaamheid|armoede|bierkaai|windmolens|sloop|bureaucratie|stoel|kap
        vuur ~0 en ~0 vlam
        vuur ~1 uit ~1 sloffen
        storm* van kritiek
        brandende ~0 kwestie|vraag|zon|lampen|lamp
        uit ~0 brand
        brand ~0 los|er
        nood ~0 hoog
        bloed ~0 zweet
        bloed ~2 nagels
        bloed ~1 prikken|geprikt
        overvallen ~1 door ~3 {Weather} !mes|wapen*|pistool|gewapend*|man|mannen
        door ~2 {Weather} ~1 overvallen !mes|wapen*|pistool|gewapend*|man|mannen
        voel*|voelde|voelden ~4 overvallen !mes|wapen*|pistool|gewapend*
        overval|aanval|aanslag ~0 op ~2 zintuigen|oren|ogen|neus|zenuwen|rust|stilte|koelkast|buffet|longen|portemonnee
        gegijzel*|gijzel|gijzelt|gijzelen|gijzeling ~6 ?{Keepers} !mes|wapen*|pistool|gewapend*|overvaller*|politie|arrestatieteam
        gewurgd ~1 door ~2 auto*|verkeer|*verkeer|kosten|lasten|regels|parkeer*|huur|toeris*|klimop|onkruid|winde|drukte|hedera
        verkeer|*verkeer|auto's|klimop|kosten|lasten|regels|onkruid|hedera|bureaucratie|parkeer*|winde|autoverkeer ~1 wurgt|wurgen !{Person}|hem|haar|mij
        blauwe ~0 plek|plekken ~8 ?zone|parkeer*|parkeerplek*|*boete|*boetes !{Person}|haar|hem|arm|armen|gezicht|buurvrouw
        op ~0 het|mijn ~0 leven ~0 na
        over ~0 mijn ~0 lijk
        voor ~0 lijk
        gek|kapot|ziek ~0 van ~0 die|de|dat|het
        bom ~1 auto's|mensen|rommel|blikken
        mesje|messcherp
        bommetje*
        """;
}
