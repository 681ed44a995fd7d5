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

    /// <summary>Adds the features of a text in order; one that occurs twice is there twice. They are hashes of letters, the same on every machine.</summary>
    public static void Add(IReadOnlyList<WordToken> words, List<ulong> grams)
    {
        for (var start = -1; start < words.Count; start++)
        {
            var hash = FnvBasis;
            for (var at = start; at <= Math.Min(words.Count, start + Longest - 1); at++)
            {
                hash = Mix(hash, at < 0 ? "^" : at == words.Count ? "$" : words[at].Text);
                if (at > start || (at >= 0 && at < words.Count))
                {
                    grams.Add(hash);
                }
            }
        }
    }

    /// <summary>The same and the beginning of each word, in which inflections and compounds meet.</summary>
    public static void AddWithBeginnings(IReadOnlyList<WordToken> words, List<ulong> grams)
    {
        Add(words, grams);
        foreach (var word in words)
        {
            grams.Add(Mix(FnvPrime, word.Text.AsSpan(0, Math.Min(Beginning, word.Text.Length))));
        }
    }

    private static ulong Mix(ulong hash, ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * FnvPrime;
        }

        return (hash ^ ' ') * FnvPrime;
    }
}
