using System.Numerics;
using Survey.Analysis.Learning;
using Survey.Analysis.Text;

namespace Survey.Analysis.Signals;

/// <summary>
/// What a text is read by for signals: letters, runs of words, and the families of its words with the order in which they follow each
/// other. "Hij slaat haar" and "die vent mept zijn vriendin" share hardly a letter, and their families nearly all.
/// </summary>
internal static class SignalGrams
{
    /// <summary>How many words further on a second family is still looked for.</summary>
    private const int Reach = 7;

    private const ulong One = 0xD6E8FEB86659FD93;
    private const ulong Two = 0xA5A3564E27F88919;

    private static readonly SignalStep[] Families = [.. SignalFamilies.All.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new SignalStep(line, 0, false))];

    /// <summary>The numbers of the families that hold a word with such a beginning (<see cref="SignalStep.BeginningOf"/>): few are looked at for one word.</summary>
    private static readonly int[][] ByBeginning = [.. Enumerable.Range(0, 64).Select(bit => Enumerable.Range(0, Families.Length).Where(family => (Families[family].Beginnings & (1UL << bit)) != 0).ToArray())];

    /// <summary>Adds the features of a text; one that occurs twice is there twice. They are hashes, the same on every machine.</summary>
    public static void Add(string[] words, List<ulong> grams)
    {
        foreach (var word in words)
        {
            LetterGrams.Add(word, DutchWords.Key(word), grams);
        }

        WordGrams.Add(words, grams);
        AddFamilies(words, grams);
    }

    /// <summary>Adds the families of the words, and which follow each other within reach.</summary>
    public static void AddFamilies(string[] words, List<ulong> grams)
    {
        var families = Array.ConvertAll(words, FamiliesOf);
        for (var at = 0; at < families.Length; at++)
        {
            foreach (var family in families[at])
            {
                grams.Add(One * (ulong)(family + 1));
                for (var next = at + 1; next < Math.Min(families.Length, at + 1 + Reach); next++)
                {
                    foreach (var other in families[next])
                    {
                        grams.Add((Two * (ulong)(family + 1)) ^ (One * (ulong)(other + 1)));
                    }
                }
            }
        }
    }

    private static int[] FamiliesOf(string word)
    {
        var plain = SignalWords.Plain(word);
        return plain.Length == 0 ? [] : Array.FindAll(ByBeginning[BitOperations.Log2(SignalStep.BeginningOf(plain))], family => Families[family].Fits(plain));
    }
}
