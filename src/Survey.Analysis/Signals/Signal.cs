using Survey.Analysis.Text;

namespace Survey.Analysis.Signals;

/// <summary>A reason for a professional to read an answer first. It says nothing about what is true, only what was written.</summary>
/// <param name="Kind">What it seems to be about.</param>
/// <param name="Start">Position of the first word that gave rise to it.</param>
/// <param name="Length">Number of characters from there to the end of the last word that gave rise to it.</param>
/// <param name="Words">The words that gave rise to it, as written, in the order of the text; at least one.</param>
/// <param name="IsFaint">Whether no word of it alarms and nothing known was said: the sentence as a whole resembles what people in need write. Among everyday answers it is mostly nothing.</param>
public sealed record Signal(SignalKind Kind, int Start, int Length, IReadOnlyList<string> Words, bool IsFaint)
{
    /// <summary>A signal for the words that gave rise to it, in the order of the text; at least one.</summary>
    internal static Signal Told(SignalKind kind, string text, IEnumerable<WordToken> reasons, bool isFaint)
    {
        var words = reasons.ToList();
        return new(kind, words[0].Start, words[^1].Start + words[^1].Length - words[0].Start, [.. words.Select(word => text.Substring(word.Start, word.Length))], isFaint);
    }
}
