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

    private static readonly string[] Lines = SignalFamilies.All.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static readonly SignalStep[] Families = Array.ConvertAll(Lines, line => new SignalStep(line.Replace("! ", "", StringComparison.Ordinal).Replace("!", "", StringComparison.Ordinal), 0, false));

    private static readonly SignalStepIndex Index = new(Families);

    private static readonly SignalStep Alarming = new(string.Join('|', Lines.Select(AlarmingOf)), 0, false);

    /// <summary>What one word brings: read once for every word of the examples, of which most of what residents write is made.</summary>
    /// <param name="Word">The word in lower case.</param>
    /// <param name="Letters">Its runs of letters, and its key.</param>
    /// <param name="Families">The numbers of its families, ascending.</param>
    public sealed record ReadWord(string Word, ulong[] Letters, int[] Families);

    /// <summary>Reads a word in lower case.</summary>
    public static ReadWord Read(string word)
    {
        var letters = new List<ulong>();
        LetterGrams.Add(word, DutchWords.Key(word), letters);
        return new(word, [.. letters], FamiliesOf(word));
    }

    /// <summary>Adds the features of a text; one that occurs twice is there twice. They are hashes, the same on every machine.</summary>
    public static void Add(ReadWord[] words, List<ulong> grams)
    {
        foreach (var word in words)
        {
            grams.AddRange(word.Letters);
        }

        WordGrams.Add(Array.ConvertAll(words, word => word.Word), grams);
        AddFamilies(words, grams);
    }

    /// <summary>Adds the families of the words, and which follow each other within reach.</summary>
    public static void AddFamilies(ReadWord[] words, List<ulong> grams)
    {
        var families = Array.ConvertAll(words, word => word.Families);
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

    /// <summary>Whether a word, in lower case, alarms by itself.</summary>
    public static bool Alarms(string word) => Alarming.Fits(SignalWords.Plain(word));

    private static string AlarmingOf(string line) => line.StartsWith("! ", StringComparison.Ordinal) ? line[2..] : string.Join('|', line.Split('|').Where(word => word[0] == '!').Select(word => word[1..]));

    private static int[] FamiliesOf(string word)
    {
        var families = new SortedSet<int>();
        Index.AddFitting(SignalWords.Plain(word), families);
        return [.. families];
    }
}
