using Survey.Analysis.Learning;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// What the kind of a point is learnt from: its words, and together with the question each word, each beginning of a word and the
/// build of the sentence. "Geen tegels" is a wish under "idee" and a complaint under "zorg". In the build only the common words
/// stand as they are, so that "zet daar een lamp neer" teaches something about "zet hier een kraan neer".
/// </summary>
internal static class KindGrams
{
    private const int LongestRun = 3;
    private const int LongestBuild = 4;

    /// <summary>What tells the features apart that would otherwise be made of the same words.</summary>
    private static readonly ulong First = WordGrams.Of("^"), Last = WordGrams.Of("$"), Begins = WordGrams.Of("*"), Build = WordGrams.Of("#");

    private static readonly ulong[] Questions = Array.ConvertAll(Enum.GetValues<QuestionRole>(), role => WordGrams.Of(role.Dutch()));

    /// <summary>Adds the words of a point themselves, in runs of one to three with its edges, whatever the question.</summary>
    public static void AddWords(ReadOnlySpan<KindWord> words, List<ulong> grams)
    {
        for (var start = -1; start < words.Length; start++)
        {
            var run = start < 0 ? First : words[start].Itself;
            if (start >= 0)
            {
                grams.Add(run);
            }

            for (var at = start + 1; at <= words.Length && at < start + LongestRun; at++)
            {
                run = WordGrams.Behind(run, at == words.Length ? Last : words[at].Itself);
                grams.Add(run);
            }
        }
    }

    /// <summary>Adds the beginnings of its words, and what it says under this question.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="role">What the question asked for.</param>
    /// <param name="grams">The list they are added to.</param>
    public static void AddRest(ReadOnlySpan<KindWord> words, QuestionRole role, List<ulong> grams)
    {
        var question = Questions[(int)role];
        var begins = WordGrams.Behind(question, Begins);
        foreach (var word in words)
        {
            grams.Add(WordGrams.Behind(Begins, word.Beginning));
            grams.Add(WordGrams.Behind(question, word.Itself));
            grams.Add(WordGrams.Behind(begins, word.Beginning));
        }

        if (words.Length > 0)
        {
            grams.Add(WordGrams.Behind(WordGrams.Behind(question, First), words[0].Itself));
        }

        AddBuild(words, WordGrams.Behind(question, Build), grams);
    }

    /// <summary>Runs of two to four words and edges, each word by its shape; a shape that is no word also by itself.</summary>
    private static void AddBuild(ReadOnlySpan<KindWord> words, ulong question, List<ulong> grams)
    {
        for (var start = -1; start <= words.Length; start++)
        {
            var run = question;
            for (var at = start; at <= words.Length && at < start + LongestBuild; at++)
            {
                run = WordGrams.Behind(run, at < 0 ? First : at == words.Length ? Last : words[at].Shape);
                if (at > start || (at >= 0 && at < words.Length && words[at].HasShape))
                {
                    grams.Add(run);
                }
            }
        }
    }
}
