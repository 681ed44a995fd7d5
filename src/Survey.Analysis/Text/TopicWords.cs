using System.Collections.Frozen;

namespace Survey.Analysis.Text;

/// <summary>
/// What a sentence is about, as far as one word tells: a short list of the things everybody in a neighbourhood speaks of. Only for seeing that
/// a next sentence turns to something else; what a remark is about is for the codebook to say.
/// </summary>
internal static class TopicWords
{
    private const int ShortestPart = 5;

    /// <summary>One line per topic. Words of five letters and more are also known at either end of a compound.</summary>
    private const string Lines = """
        lift liften traplift trap trappen galerij portiek hal trappenhuis
        afval vuilnis vuil container containers zwerfvuil rommel grofvuil troep prullenbak vuilnisbak kliko kliko's
        auto auto's parkeren parkeerplaats parkeerplek parkeerplaatsen parkeerplekken geparkeerd parkeerdek parkeerdruk
        hard hardrijders racen gescheurd snelheid drempel drempels verkeer brommer scooter scooters fatbike fatbikes sluipverkeer
        stoep stoepen tegel tegels trottoir bestrating fietspad wegdek gaten kuilen
        licht verlichting lantaarn lantaarns lantaarnpaal lantaarnpalen straatverlichting
        hond honden hondenpoep drollen katten ratten muizen duiven ganzen ongedierte
        groen boom bomen gras struiken bloemen park plantsoen perken tuin tuinen moestuin
        water vijver sloot kanaal singel gracht
        speeltuin speeltuintje speelplek speelplaats schommel wipkip glijbaan
        jongeren hangjongeren jeugd jeugdhonk
        lawaai herrie geluid geluidsoverlast muziek gehorig
        drugs dealen dealers gedeald inbraak inbraken diefstal overval politie wijkagent vandalisme
        bus bushalte belbus trein tram halte
        winkel winkels supermarkt pinautomaat geldautomaat bakker slager
        huisarts dokter apotheek thuiszorg zorgpost
        huur huren huurprijs woningnood starterswoning eengezinswoning eengezinswoningen
        vocht schimmel tocht lekkage isolatie verwarming stookkosten energie gasrekening
        buurthuis dorpshuis wijkcentrum buurtfeest feestweek activiteiten koffieochtend barbecue bbq
        school scholen juf opvang kinderopvang
        gemeente wethouder woningbouw corporatie verhuurder woningcorporatie
        buren buurman buurvrouw buurtgenoten
        eenzaam eenzaamheid aanspraak
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

            for (var length = ShortestPart; length < word.Text.Length; length++)
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
