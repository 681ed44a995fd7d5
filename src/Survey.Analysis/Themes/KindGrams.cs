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
    private const int LongestBuild = 4;
    private const int Beginning = 5;

    /// <summary>What tells the features apart that would otherwise have the same letters.</summary>
    private const string First = "^", Last = "$", Begins = "*", Build = "#";

    /// <summary>Adds the words of a point themselves, whatever the question.</summary>
    public static void AddWords(ReadOnlySpan<string> words, List<ulong> grams) => WordGrams.Add(words, grams);

    /// <summary>Adds the beginnings of its words, and what it says under this question.</summary>
    /// <param name="words">Its words in lower case.</param>
    /// <param name="role">What the question asked for.</param>
    /// <param name="grams">The list they are added to.</param>
    public static void AddRest(ReadOnlySpan<string> words, QuestionRole role, List<ulong> grams)
    {
        WordGrams.AddBeginnings(words, grams);
        var question = WordGrams.Of(role.Dutch());
        for (var at = 0; at < words.Length; at++)
        {
            grams.Add(WordGrams.Mix(question, words[at]));
            grams.Add(WordGrams.Mix(WordGrams.Mix(question, Begins), words[at].AsSpan(0, Math.Min(Beginning, words[at].Length))));
        }

        if (words.Length > 0)
        {
            grams.Add(WordGrams.Mix(WordGrams.Mix(question, First), words[0]));
        }

        AddBuild(words, WordGrams.Mix(question, Build), grams);
    }

    /// <summary>Runs of two to four words and edges, each word by its shape; a common word also by itself.</summary>
    private static void AddBuild(ReadOnlySpan<string> words, ulong question, List<ulong> grams)
    {
        var shapes = new string[words.Length + 2];
        (shapes[0], shapes[^1]) = (First, Last);
        for (var at = 0; at < words.Length; at++)
        {
            shapes[at + 1] = Shape(words[at]);
        }

        for (var start = 0; start < shapes.Length; start++)
        {
            var run = question;
            for (var at = start; at < Math.Min(shapes.Length, start + LongestBuild); at++)
            {
                run = WordGrams.Mix(run, shapes[at]);
                if (at > start || IsShape(shapes[start]))
                {
                    grams.Add(run);
                }
            }
        }
    }

    private static bool IsShape(string shape) => shape[0] is '+' or '-' or '!' or '0' || char.IsUpper(shape[0]);

    /// <summary>A common word stands for itself; another one for praise, trouble, a request, or how it ends. Shapes are in capitals, words are not.</summary>
    private static string Shape(string word) => word switch
    {
        _ when DutchWords.IsStopWord(word) || KindCues.Negations.Contains(word) => word,
        _ when KindCues.Praise.Contains(word) => "+",
        _ when KindCues.Trouble.Contains(word) => "-",
        _ when KindCues.Requests.Contains(word) => "!",
        _ when DutchVerbs.IsFinite(word) => Ending(word, "VEN", "VT", "VDE", "V"),
        _ when char.IsDigit(word[0]) => "0",
        ['g', 'e', _, _, _, .., 't' or 'd'] or ['g', 'e', _, _, .., 'e', 'n'] => "GE",
        [.., 'i', 'n', 'g'] or [.., 'h', 'e', 'i', 'd'] => "ING",
        [.., 'j', 'e'] or [.., 'j', 'e', 's'] => "JE",
        [.., 'e', 'r', 'e', 'n'] => "EREN",
        _ => Ending(word, "EN", "T", "E", "X"),
    };

    private static string Ending(string word, string en, string t, string e, string other) => word switch
    {
        [.., 'e', 'n'] => en,
        [.., 't'] => t,
        [.., 'e'] => e,
        _ => other,
    };
}
