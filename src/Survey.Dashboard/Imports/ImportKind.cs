using System.Globalization;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Imports;

/// <summary>What a file is meant to hold.</summary>
internal abstract record ImportKind
{
    private const string AnswersWord = "antwoorden-";
    private const string EveningWord = "avond";

    private ImportKind()
    {
    }

    /// <summary>Answers of a wave.</summary>
    internal sealed record Answers(Wave Wave) : ImportKind;

    /// <summary>An evening with what was agreed.</summary>
    internal sealed record HeldEvening : ImportKind;

    /// <summary>The value in the form.</summary>
    internal string Word => this is Answers answers ? AnswersWord + answers.Wave.Number.ToString(CultureInfo.InvariantCulture) : EveningWord;

    /// <summary>The words in the form.</summary>
    internal string Label => this is Answers answers ? $"Antwoorden van {answers.Wave.Name}" : "Een bewonersavond met afspraken";

    /// <summary>What can be imported into the open study: answers of waves that are not closed, and evenings.</summary>
    internal static IReadOnlyList<ImportKind> For(Desk desk) => [.. desk.Waves.Where(w => w.AcceptsPaper).Select(w => new Answers(w)), new HeldEvening()];

    /// <summary>Reads the value of the form; null when it is none of those that can be imported now.</summary>
    internal static ImportKind? Parse(string word, Desk desk) => For(desk).FirstOrDefault(k => k.Word == word);

    /// <summary>The mark on a kept file, so that a file for one study cannot be confirmed into another.</summary>
    internal string MarkFor(Desk desk) => $"{desk.Study.Slug}/{Word}";

    /// <summary>Reads the mark of a kept file; null when it belongs to another study or can no longer be imported.</summary>
    internal static ImportKind? OfMark(string mark, Desk desk) => For(desk).FirstOrDefault(k => k.MarkFor(desk) == mark);
}
