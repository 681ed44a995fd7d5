namespace Survey.Analysis.Text;

/// <summary>
/// Takes Dutch compounds apart into words that are known: "portiekverlichting" is portiek + verlichting.
/// Knows only the words it is given, so that it never invents a part. Own code because Microsoft.ML cannot be restored here.
/// </summary>
public sealed class CompoundSplitter
{
    private const int ShortestPart = 3;
    private const int LongestCompound = 40;
    private static readonly string[] Links = ["", "s", "e", "en", "n", "er"];

    /// <summary>Everyday words that make up Dutch compounds about a neighbourhood; always known.</summary>
    private static readonly string[] OwnWords =
    [
        "achter", "avond", "berg", "binnen", "buiten", "buurt", "dag", "deel", "fiets", "flat", "fles", "gevaar", "gevoel", "gracht", "groep", "hangen",
        "hoek", "hoog", "huis", "huur", "kast", "kelder", "keuken", "kinder", "klacht", "koffie", "kost", "laag", "last", "leeg", "leef", "loop", "lucht",
        "middag", "muur", "nacht", "ochtend", "onder", "overlast", "paal", "pad", "pand", "park", "plaats", "plek", "poort", "probleem", "punt", "rand",
        "rek", "rommel", "ruimte", "school", "speel", "steen", "straat", "stad", "stuk", "toestel", "tuin", "veld", "voor", "vuil", "wandel", "water",
        "weg", "wijk", "winkel", "woon", "zak", "zit", "zomer", "zone", "zwerf", "bak", "box", "gang", "deur", "markt", "feest", "dier",
    ];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>A splitter over the words of the codebook and of the texts themselves.</summary>
    /// <param name="knownWords">Lower-case words; those shorter than three letters and stop words are left out.</param>
    public CompoundSplitter(IEnumerable<string> knownWords)
    {
        ArgumentNullException.ThrowIfNull(knownWords);
        foreach (var word in OwnWords.Concat(knownWords))
        {
            if (word.Length is >= ShortestPart and <= LongestCompound && !DutchWords.IsStopWord(word))
            {
                _known.Add(word);
                _keys.Add(DutchWords.Key(word));
            }
        }
    }

    /// <summary>
    /// The parts of a lower-case word, in order and at least two; nothing when it cannot be taken apart.
    /// The fewest parts win, and of those the longest last part, which is the head of a Dutch compound.
    /// </summary>
    public IReadOnlyList<string> Parts(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is < (2 * ShortestPart) or > LongestCompound)
        {
            return [];
        }

        // best[i]: fewest parts that fill word[i..]; next[i]: where the part that starts at i ends, next to where the following one starts.
        var best = new int[word.Length + 1];
        var part = new (int End, int Next)[word.Length + 1];
        Array.Fill(best, int.MaxValue);
        best[word.Length] = 0;
        for (var start = word.Length - ShortestPart; start >= 0; start--)
        {
            for (var end = start + ShortestPart; end <= word.Length; end++)
            {
                if ((start > 0 || end < word.Length) && Knows(word, start, end))
                {
                    Consider(word, start, end, best, part);
                }
            }
        }

        return best[0] is int.MaxValue or < 2 ? [] : Read(word, part);
    }

    /// <summary>A part is a known word as spelled; the last one, which carries the ending, may also be a form of a known word.</summary>
    private bool Knows(string word, int start, int end)
    {
        var part = word[start..end];
        return _known.Contains(part) || (end == word.Length && part.Length > ShortestPart && _keys.Contains(DutchWords.Key(part)));
    }

    private static void Consider(string word, int start, int end, int[] best, (int End, int Next)[] part)
    {
        foreach (var link in Links)
        {
            var next = end + link.Length;
            var isLast = end == word.Length;
            if (isLast ? link.Length > 0 : next >= word.Length || string.CompareOrdinal(word, end, link, 0, link.Length) != 0)
            {
                continue;
            }

            if (best[next] < int.MaxValue && best[next] + 1 < best[start])
            {
                best[start] = best[next] + 1;
                part[start] = (end, next);
            }
        }
    }

    private static List<string> Read(string word, (int End, int Next)[] part)
    {
        var parts = new List<string>();
        var at = 0;
        while (at < word.Length)
        {
            parts.Add(word[at..part[at].End]);
            at = part[at].Next;
        }

        return parts;
    }
}
