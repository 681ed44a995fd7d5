using Survey.Analysis.Text;

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

    /// <summary>Adds the features of a text in order; one that occurs twice is there twice. They are hashes of letters, the same on every machine.</summary>
    public static void Add(IReadOnlyList<WordToken> words, List<ulong> grams)
    {
        for (var word = 0; word < words.Count; word++)
        {
            Add(words[word].Text, grams);
        }
    }

    /// <summary>The feature of a whole word, the same for its inflections.</summary>
    public static ulong WordOf(string word)
    {
        var whole = FnvBasis ^ WholeWord;
        foreach (var letter in DutchWords.Key(word))
        {
            whole = (whole ^ letter) * FnvPrime;
        }

        return whole;
    }

    /// <summary>Adds the features of one word.</summary>
    public static void Add(string word, List<ulong> grams)
    {
        // One space before and one behind.
        var length = word.Length + 2;
        for (var start = 0; start < length - 1; start++)
        {
            var hash = FnvBasis;
            for (var at = start; at < Math.Min(length, start + Longest); at++)
            {
                hash = (hash ^ (at == 0 || at == length - 1 ? ' ' : word[at - 1])) * FnvPrime;
                if (at - start + 1 >= Shortest)
                {
                    grams.Add(hash);
                }
            }
        }

        grams.Add(WordOf(word));
    }
}
