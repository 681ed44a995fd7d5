namespace Survey.Analysis.Signals;

/// <summary>Wordings of somebody who thinks of ending a life, plain and veiled. Data, not logic.</summary>
internal static class LifeCues
{
    /// <summary>One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Suicide = """
        - zelfmoord*|zelfdoding*|suicid*|levensmoe|afscheidsbrief*
        einde|eind ~1 aan ~0 mijn|m'n|zijn|haar|hun|het ~0 leven|allemaal
        ik ~3 er ~3 eind|einde ~0 aan !kom*|overlast|herrie|parkeren|gemeente|lawaai
        liever|beter ~1 dood
        wil|wou|wilde|willen|wilt ~1 dood !rat*|mug*|onkruid|duiven|hond
        ik ~3 dood ~0 wil|was|wou|zou|wilde
        was ~0 ik ~2 dood
        ga ~2 maar|gewoon|liever ~0 dood
        ik ~4 dood ~0 neervallen|gevonden
        dood ~1 van ~1 eenzaamheid|verdriet
        denk*|dacht|gedachte* ~3 aan ~1 dood|doodgaan|sterven
        denk*|dacht ~3 dood ~0 gaan|zijn
        verlang* ~4 dood|sterven
        hoop|hoopte|wens|wil|wou|zou ~5 niet ~0 meer ~0 wakker
        liever ~2 niet ~0 meer ~0 wakker
        wil|wilde|hoef|hoeft|wou ~4 niet ~0 meer ~1 leven !hier|buurt|wijk
        ik ~2 er ~2 niet ~0 meer ~1 ben|zijn|was|wil|hoef|wilde|hoefde
        er ~1 niet ~0 meer ~0 wil|willen|hoef ~0 zijn
        zie|zag|ziet|zien ~3 het|t|leven ~4 niet ~0 meer ~1 zitten !parkeer*|parkeren|verhuiz*|vrijwillig*|vergader*|inspraak*|bewonersavond*|project*|bouwplan*|fietsen|meedoen|melden|stemmen
        het|leven ~3 niet ~0 meer ~1 zie|ziet|zien ~0 zitten !parkeer*|parkeren|verhuiz*|vrijwillig*|vergader*|inspraak*|bewonersavond*|project*|bouwplan*|fietsen|meedoen|melden|stemmen
        geen ~1 uitweg|uitkomst !auto*|parkeer*|straat|parkeergarage|verkeer
        beter|fijner|makkelijker|rustiger ~3 zonder ~0 mij|me
        zonder ~0 mij|me ~4 beter|af|makkelijker
        niemand ~3 mij|me ~2 mis|mist|missen
        niemand ~4 merk*|mist|missen ~5 ik ~3 er|weg|dood|lig|verdwijn
        leven ~3 geen ~2 zin|nut|waarde|doel
        geen ~2 zin ~2 leven|bestaan|doorgaan
        leven ~2 niet|niets|niks ~3 waard
        leven ~2 zat|moe|beu
        klaar|moe|genoeg ~1 met|van ~2 leven
        zin ~1 leven ~2 weg|verloren|kwijt
        van|voor ~0 mij|me ~0 hoeft ~0 het ~0 niet ~0 meer
        van|voor ~0 mij|me ~0 hoeft ~0 het ~0 allemaal|leven|echt|eigenlijk ~0 niet ~0 meer
        hoeft ~0 allemaal|het ~1 voor|van ~0 mij|me ~0 niet ~0 meer
        niks|niets|nergens|niemand ~3 voor ~1 te ~0 leven
        waarom|waarvoor ~2 ik ~3 leef|besta|doorga|opsta
        waarom|waarvoor ~0 leef|besta ~0 ik
        spring*|gesprongen ~4 van ~2 balkon|dak|flat|brug|galerij|gebouw|toren|viaduct|dakrand|tiende|achtste !kinderen|jongens|jeugd|water|zwem*|spelen
        van ~2 balkon|dak|flat|brug|galerij|gebouw|toren|viaduct ~3 spring*|gesprongen|gooi*|laat|stap !kinderen|jongens|jeugd|water|zwem*|afval|vuil*|peuk*|rommel|eten|troep|spullen|sigaret*|zakken
        balkon|dak ~3 af|afspringen ~1 spring*|te !kinderen|jongens|water|vallen
        spring*|gesprongen|gooi ~4 voor ~2 trein|metro|bus|vrachtwagen
        voor ~1 trein|metro ~3 spring*|gooi*|stap*|gesprongen|lopen|ga
        pillen|slaappillen|tabletten|medicijnen ~5 ?tegelijk|sparen|spaar|gespaard|opgespaard|klaarliggen|genoeg|allemaal
        slik* ~3 pillen|slaappillen|tabletten
        pillen|slaappillen|tabletten ~3 slik*|innemen|ingenomen|nemen
        - overdosis
        mezelf|mijzelf|zichzelf|zich|jezelf ~2 iets|wat ~1 aan|aandoen|aandoet|aandoe|aangedaan
        mezelf|mijzelf|zichzelf ~3 snij*|sneed|gesneden|verwond*|ophang*|opgehangen|kant|pijn|verminken|krassen|vermoord*|doden|beschadig*|dood*
        snij*|snijdt|verwond*|beschadig* ~3 mezelf|mijzelf|zichzelf|polsen
        snij* ~2 armen|pols
        zich|mij|me ~2 opgehangen|verhangen|ophangen|verdronken|verdrinken|opknopen
        van ~0 kant ~2 maak*|maken|gemaakt
        uit ~1 leven ~0 stap*|gestapt
        ik ~1 stap|stappen ~1 eruit ~2 leven|definitief|voorgoed
        tegen ~2 boom ~1 rij*|aanrijden|aan ~4 mij|me|mezelf|mijzelf|leven|klaar|over
        113 ~3 ?gebeld|bel|bellen|gepraat|praat !112|nummer
        mijn|m'n ~0 leven ~0 is ~1 over|voorbij|niets|niks|klaar|zinloos|kapot|hel
        wereld|iedereen|gezin|kinderen ~3 beter ~0 af ~2 zonder ~0 mij
        kan|trek|hou|houd|red ~0 het|dit ~3 niet ~0 meer ~5 huil*|leven|dood|eenzaam|uitweg|alleen
        huil* ~5 kan|trek|hou|houd|red ~1 het ~2 niet ~0 meer
        laatste ~0 brief|kerst|verjaardag|groet ~4 ik|mij
        niet ~0 lang ~0 meer ~3 dan ~2 ik ~2 er ~0 niet
        nooit ~1 meer ~1 wakker
        rand ~3 dak|balkon|flat|brug|perron|spoor ~8 ?ik|hij|zij|ze|stond|springen !stad|bos
        wil|wilt|hoef|hoeft|kan ~3 niet ~0 meer ~0 verder !hier|lopen|fiets*|rollator|trap*|rijden|parkeren
        niet ~0 meer ~0 verder ~0 wil|kan|hoef|hoeft !hier|lopen|fiets*|rollator|trap*|rijden|parkeren
        dood|overlijden|overleden|overleed ~6 wil|hoef ~1 ik|het|zij|hij ~3 niet ~0 meer
        ik ~6 tot ~0 last
        beter|liever ~3 ik ~2 er ~1 niet
        zonder ~0 mij ~5 rust|beter|gelukkig*|fijner
        pillen|slaappillen|tabletten ~4 klaar*
        houdt|hield ~1 voor ~0 mij ~1 op
        voorgoed|eeuwig ~1 slapen|rusten|inslapen
        hij|zij|ze|zoon|dochter|buurvrouw|buurman|vriend|moeder|vader ~8 er ~2 eind|einde ~0 aan ~1 maken|maakt|maak !politie|gemeente|moet*|corporatie|overlast|herrie|lawaai
        om ~0 dood ~0 te ~0 zijn|gaan
        wil|wilt|wilde ~5 naar|bij ~3 overleden
        zelf ~2 van ~0 leven ~1 beroofd|beroven
        leven ~2 beroofd|benomen|beroven|benemen|beneemt|berooft
        gedachten ~3 zelf ~2 doding|moord
        leven ~3 straf|lijden|ondraaglijk|zinloos|uitzichtloos|nutteloos
        ik ~0 hoef ~1 niet ~0 meer !te|naar|boodschappen|parkeer*
        van|over ~2 galerij|balkon|dak|flat|brug|reling|balustrade|rand ~2 te ~0 stappen|springen|klimmen !kinderen|jongens
        ik|hij|zij|ze ~6 touw|strop|scheermes* ~4 klaar*|liggen|gekocht|nek !kinderen|spring*
        ik ~5 dood ~3 lig|ligt|gevonden
        poging ~7 ?zelf|opgenomen|leven|psychiatri*|ggz !inbraak|diefstal|overval
        voor ~0 altijd|eeuwig ~2 slapen|inslapen
        leven ~2 beeindig*
        geen ~1 reden ~4 leven|opstaan|bed|doorgaan
        waarom ~3 nog ~1 opstaan|leven|doorgaan !hier
        wanhopig|wanhoop|radeloos ~9 ?leven|dood|uitweg|huil*
        ik|hij|zij ~6 kanaal|rivier|spoor|trein ~3 inlopen|inrijden|springen|stappen !hond|wandel*|zwem*|fiets*|station|kinderen
        niet ~0 meer ~1 wil|wilt|wilde|wou|hoef ~2 leven|verder|doorgaan !hier|buurt|wijk
        ik ~1 spring|sprong !touw|water|trampoline|bal|gat|plas|fiets|auto|stoep|opzij|weg|voor|bij
        was|waren ~0 ik|zij|hij ~1 er ~1 niet ~0 meer
        zelf ~3 uit ~1 te ~0 stappen
        laat|liet ~1 mij|me ~1 maar|gewoon ~1 inslapen|doodgaan|sterven|gaan
        inslapen|sterven|doodgaan ~4 ?wil|liefst|wilde|laat|verlang* !hond|kat|hier|planten|bomen
        geen ~1 andere ~2 uitweg|oplossing ~4 dan ~6 ?leven|uit|dood|einde !verhuizen|gemeente
        leven ~2 nog ~3 zin|doel|nut
        stoppen|stop ~4 leven !hier
        zich|mij|me|zichzelf|mezelf ~1 op ~1 te ~0 hangen|knopen
        """;
}
