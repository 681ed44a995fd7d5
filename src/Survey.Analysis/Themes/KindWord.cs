using Survey.Analysis.Learning;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>What the kind of a point is read by in one of its words; worked out once, however often the word is written.</summary>
/// <param name="Itself">The word.</param>
/// <param name="Beginning">Its first letters, in which inflections and compounds meet.</param>
/// <param name="Shape">What it is in the build of a sentence.</param>
/// <param name="HasShape">Whether that is more general than the word.</param>
internal readonly record struct KindWord(ulong Itself, ulong Beginning, ulong Shape, bool HasShape)
{
    private const int LongestBeginning = 5;

    /// <summary>Reads a word in lower case.</summary>
    public static KindWord Of(string word)
    {
        var shape = ShapeOf(word);
        return new(WordGrams.Of(word), WordGrams.Of(word.AsSpan(0, Math.Min(LongestBeginning, word.Length))), WordGrams.Of(shape), shape[0] is '+' or '-' or '!' or '0' || char.IsUpper(shape[0]));
    }

    /// <summary>A common word stands for itself; another one for praise, trouble, a request, or how it ends. Shapes are in capitals, words are not.</summary>
    private static string ShapeOf(string word) => word switch
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
