using Survey.Analysis.Text;

namespace Survey.Analysis.Learning;

/// <summary>
/// Runs of one to three words, with the edges of the text: how something is said ("ik wil wel", "er moet") rather than what about.
/// Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal static class WordGrams
{
    private const int Longest = 3;
    private const int Beginning = 5;
    private const ulong FnvBasis = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>The features of a text in order; one that occurs twice is there twice.</summary>
    public static List<Gram> Of(IReadOnlyList<WordToken> words)
    {
        var grams = new List<Gram>((words.Count + 1) * Longest);
        for (var start = -1; start < words.Count; start++)
        {
            var hash = FnvBasis;
            for (var at = start; at <= Math.Min(words.Count, start + Longest - 1); at++)
            {
                hash = Mix(hash, at < 0 ? "^" : at == words.Count ? "$" : words[at].Text);
                if (at > start || (at >= 0 && at < words.Count))
                {
                    grams.Add(new(hash, Math.Max(start, 0)));
                }
            }
        }

        return grams;
    }

    /// <summary>The same and the beginning of each word, in which inflections and compounds meet.</summary>
    public static List<Gram> WithBeginnings(IReadOnlyList<WordToken> words)
    {
        var grams = Of(words);
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Text;
            grams.Add(new(Mix(FnvPrime, word[..Math.Min(Beginning, word.Length)]), at));
        }

        return grams;
    }

    private static ulong Mix(ulong hash, string word)
    {
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * FnvPrime;
        }

        return (hash ^ ' ') * FnvPrime;
    }
}
