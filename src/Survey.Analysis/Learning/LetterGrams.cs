namespace Survey.Analysis.Learning;

/// <summary>
/// The features a text is learnt by: runs of 2 to 5 letters within a word, its borders included, and the key of the whole word.
/// Runs of letters see through inflection, compounds and typing errors. Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal static class LetterGrams
{
    private const int Shortest = 2;
    private const int Longest = 5;
    private const ulong FnvBasis = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;
    private const ulong WholeWord = 0x9E3779B97F4A7C15;

    /// <summary>Adds the features of one word in order, that of the whole word last; one that occurs twice is there twice. They are hashes of letters, the same on every machine.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <param name="key">Its key.</param>
    /// <param name="grams">The list they are added to.</param>
    public static void Add(string word, string key, List<ulong> grams)
    {
        // One space before and one behind.
        var length = word.Length + 2;
        for (var start = 0; start < length - 1; start++)
        {
            var hash = FnvBasis;
            var end = Math.Min(length, start + Longest);
            for (var at = start; at < end; at++)
            {
                hash = (hash ^ (at == 0 || at == length - 1 ? ' ' : word[at - 1])) * FnvPrime;
                if (at - start + 1 >= Shortest)
                {
                    grams.Add(hash);
                }
            }
        }

        grams.Add(WordOf(key));
    }

    /// <summary>The feature of a whole word, the same for its inflections.</summary>
    /// <param name="key">The key of the word.</param>
    public static ulong WordOf(string key)
    {
        var whole = FnvBasis ^ WholeWord;
        foreach (var letter in key)
        {
            whole = (whole ^ letter) * FnvPrime;
        }

        return whole;
    }
}
