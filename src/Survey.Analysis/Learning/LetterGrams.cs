using Survey.Analysis.Text;

namespace Survey.Analysis.Learning;

/// <summary>One feature of a text: which one, and the word it came from.</summary>
/// <param name="Hash">Hash of the letters, the same on every machine.</param>
/// <param name="Word">Position of the word in the list of words.</param>
internal readonly record struct Gram(ulong Hash, int Word);

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

    /// <summary>The features of a text in order; one that occurs twice is there twice.</summary>
    public static List<Gram> Of(IReadOnlyList<WordToken> words)
    {
        var grams = new List<Gram>(words.Count * 20);
        for (var word = 0; word < words.Count; word++)
        {
            Add(words[word].Text, word, grams);
        }

        return grams;
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

    private static void Add(string word, int number, List<Gram> grams)
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
                    grams.Add(new(hash, number));
                }
            }
        }

        grams.Add(new(WordOf(word), number));
    }
}
