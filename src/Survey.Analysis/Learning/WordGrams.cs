namespace Survey.Analysis.Learning;

/// <summary>
/// Runs of one to three words, with the edges of the text: how something is said ("ik wil wel", "er moet") rather than what about.
/// Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal static class WordGrams
{
    private const int Longest = 3;
    private const ulong FnvBasis = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>Adds the features of a text in order; one that occurs twice is there twice. They are hashes of letters, the same on every machine.</summary>
    /// <param name="words">Its words in lower case.</param>
    /// <param name="grams">The list they are added to.</param>
    public static void Add(ReadOnlySpan<string> words, List<ulong> grams)
    {
        for (var start = -1; start < words.Length; start++)
        {
            var hash = FnvBasis;
            var end = Math.Min(words.Length, start + Longest - 1);
            for (var at = start; at <= end; at++)
            {
                hash = Mix(hash, at < 0 ? "^" : at == words.Length ? "$" : words[at]);
                if (at > start || (at >= 0 && at < words.Length))
                {
                    grams.Add(hash);
                }
            }
        }
    }

    /// <summary>The feature that a word is by itself.</summary>
    public static ulong Of(ReadOnlySpan<char> word) => Mix(FnvBasis, word);

    /// <summary>The feature that a word is behind another, when both are known: one step of FNV-1a that takes the whole word.</summary>
    /// <param name="others">The feature of the others.</param>
    /// <param name="word">What the word is by itself.</param>
    public static ulong Behind(ulong others, ulong word) => (others ^ word) * FnvPrime;

    private static ulong Mix(ulong hash, ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * FnvPrime;
        }

        return (hash ^ ' ') * FnvPrime;
    }
}
