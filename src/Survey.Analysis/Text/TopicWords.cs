using System.Collections.Frozen;

namespace Survey.Analysis.Text;

/// <summary>
/// What a sentence is about, as far as one word tells: a short list of the things everybody in a neighbourhood speaks of. Only for seeing that
/// a next sentence turns to something else; what a remark is about is for the codebook to say.
/// </summary>
internal static class TopicWords
{
    private const int ShortestPart = 5;

    /// <summary>In letters, of what is beside a topic in a compound: "verkeersdrempel", and not "verkeerde".</summary>
    private const int ShortestRest = 3;

    /// <summary>One line per topic. Words of five letters and more are also known at either end of a compound.</summary>
    private const string Lines = """
        lift liften traplift trap trappen galerij portiek hal trappenhuis intercom brievenbus brievenbussen buitendeur berging bergingen kelder kelders voordeur voordeuren portiekdeur fietsenkelder fietsenstalling deurbel huismeester schoonmaak leuning
        afval vuilnis vuil container containers zwerfvuil rommel grofvuil troep prullenbak prullenbakken vuilnisbak vuilnisbakken kliko kliko's blikjes peuken matrassen gedumpt statiegeld papierbak glasbak plastic kauwgom dumpen
        auto auto's parkeren parkeerplaats parkeerplek parkeerplaatsen parkeerplekken geparkeerd parkeerdek parkeerdruk laadpaal laadpalen parkeergarage foutparkeren foutparkeerders camper campers bestelbusjes garageboxen
        hard hardrijders racen gescheurd snelheid drempel drempels verkeer brommer scooter scooters fatbike fatbikes sluipverkeer kruispunt zebrapad oversteek rotonde stoplicht vrachtwagens hardrijden flitspaal wegversmalling zebra
        stoep stoepen tegel tegels trottoir bestrating fietspad fietspaden wegdek gaten kuilen klinkers voetpad stoeptegels opritten
        licht verlichting lantaarn lantaarns lantaarnpaal lantaarnpalen straatverlichting lamp lampen donker pikdonker
        hond honden hondenpoep poep drollen katten ratten muizen duiven ganzen meeuwen ongedierte hondenveld losloopveld uitlaatplek vogels meeuwenoverlast
        groen boom bomen gras struiken bloemen park plantsoen perken tuin tuinen moestuin onkruid gesnoeid gemaaid natuur bladeren hagen heg bos planten plantenbakken bloembakken geveltuin geveltuinen perkjes bloembollen fruitbomen
        water vijver sloot kanaal singel gracht
        speeltuin speeltuintje speelplek speelplaats schommel wipkip glijbaan speeltoestel speeltoestellen zandbak klimrek trapveldje speelveld speelveldje speelveldjes voetbalveld voetbalveldje basketbalveld basketbalveldje skatebaan trampoline pannakooi
        jongeren hangjongeren jeugd jeugdhonk hangplek tieners pubers chillplek hangplekken jongerenwerk jongerencentrum
        lawaai herrie geluid geluidsoverlast muziek gehorig kabaal stilte vuurwerk geluidshinder rust
        drugs dealen dealers gedeald inbraak inbraken ingebroken gestolen diefstal overval politie wijkagent vandalisme drugsoverlast drugshandel wiet blowen camera camera's cameratoezicht handhaving boa boa's criminaliteit coffeeshop coffeeshops inbrekers politieagent
        bus bushalte belbus trein tram halte metro station buslijn bussen treinen haltes
        winkel winkels supermarkt pinautomaat geldautomaat bakker slager markt kapper bieb bibliotheek postkantoor winkelcentrum zwembad drogist horeca terras kroeg snackbar geldautomaten
        huisarts dokter apotheek thuiszorg zorgpost tandarts ziekenhuis dokterspost
        huur huren huurprijs woningnood starterswoning eengezinswoning eengezinswoningen woningen starters nieuwbouw wachtlijst huurwoningen koopwoningen huizen sloop
        vocht schimmel tocht lekkage isolatie verwarming stookkosten energie gasrekening kozijnen dakgoot dakgoten lekkages kou ventilatie dak daken kozijn radiatoren
        buurthuis dorpshuis wijkcentrum buurtfeest feestweek activiteiten koffieochtend barbecue bbq bingo kermis ontmoetingsplek ontmoetingsruimte kookclub sportclub buurtkamer
        school scholen juf opvang kinderopvang
        gemeente wethouder woningbouw corporatie verhuurder woningcorporatie ambtenaar ambtenaren
        buren buurman buurvrouw buurtgenoten
        eenzaam eenzaamheid aanspraak
        uitkering schulden armoede toeslag toeslagen voedselbank werkloos
        bankje bankjes zitplek zitplekken zitbank zitbanken picknicktafel picknicktafels
        wifi internet glasvezel
        toilet toiletten wc waterpunt watertappunt drinkfontein
        fitness sporten voetbal zwemmen hardlopen
        uitzicht ruimte
        hitte wateroverlast zonnepanelen warmtepomp riool
        """;

    private static readonly FrozenDictionary<string, int> Topics = Lines.Split('\n')
        .SelectMany((line, topic) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => (word, topic)))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.topic, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Parts = Topics.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether both stretches have a topic and share none.</summary>
    public static bool Differ(IEnumerable<WordToken> one, IEnumerable<WordToken> other)
    {
        var here = Of(one);
        return here.Count > 0 && Of(other) is { Count: > 0 } there && !here.Overlaps(there);
    }

    /// <summary>Whether both stretches speak of one topic.</summary>
    public static bool Share(IEnumerable<WordToken> one, IEnumerable<WordToken> other) => Of(one).Overlaps(Of(other));

    /// <summary>Whether a word has a topic.</summary>
    public static bool Has(WordToken word) => Of([word]).Count > 0;

    private static HashSet<int> Of(IEnumerable<WordToken> words)
    {
        var topics = new HashSet<int>();
        foreach (var word in words)
        {
            if (Topics.TryGetValue(word.Text, out var topic))
            {
                topics.Add(topic);
                continue;
            }

            for (var length = ShortestPart; length <= word.Text.Length - ShortestRest; length++)
            {
                if (Parts.TryGetValue(word.Text.AsSpan(0, length), out var first))
                {
                    topics.Add(first);
                }

                if (Parts.TryGetValue(word.Text.AsSpan(word.Text.Length - length), out var last))
                {
                    topics.Add(last);
                }
            }
        }

        return topics;
    }
}
