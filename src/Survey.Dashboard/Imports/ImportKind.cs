using System.Globalization;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Imports;

/// <summary>What a file is meant to hold.</summary>
internal abstract record ImportKind
{
    private const string AnswersWord = "antwoorden-";
    private const string ElsewhereWord = "elders-";
    private const string EveningWord = "avond";

    private ImportKind()
    {
    }

    /// <summary>Answers of a wave.</summary>
    internal sealed record Answers(Wave Wave) : ImportKind;

    /// <summary>Answers of a wave that were gathered with another program.</summary>
    internal sealed record Elsewhere(Wave Wave) : ImportKind;

    /// <summary>An evening with what was agreed.</summary>
    internal sealed record HeldEvening : ImportKind;

    /// <summary>The value in the form.</summary>
    internal string Word => this switch
    {
        Answers(var wave) => AnswersWord + wave.Number.ToString(CultureInfo.InvariantCulture),
        Elsewhere(var wave) => ElsewhereWord + wave.Number.ToString(CultureInfo.InvariantCulture),
        _ => EveningWord,
    };

    /// <summary>The words in the form.</summary>
    internal string Label => this switch
    {
        Answers(var wave) => $"Antwoorden van {wave.Name}",
        Elsewhere(var wave) => $"Antwoorden uit Google Forms, LimeSurvey, KoboToolbox of een ander programma, voor {wave.Name}",
        _ => "Een bewonersavond met afspraken",
    };

    /// <summary>The wave that the file holds answers of, or null.</summary>
    internal Wave? OfWave => this switch { Answers(var wave) => wave, Elsewhere(var wave) => wave, _ => null };

    /// <summary>What can be imported into the open study: answers of waves that are not closed, and evenings.</summary>
    internal static IReadOnlyList<ImportKind> For(Desk desk) => [.. desk.Waves.Where(w => w.AcceptsPaper).SelectMany(w => new ImportKind[] { new Answers(w), new Elsewhere(w) }), new HeldEvening()];

    /// <summary>Reads the value of the form; null when it is none of those that can be imported now.</summary>
    internal static ImportKind? Parse(string word, Desk desk) => For(desk).FirstOrDefault(k => k.Word == word);

    /// <summary>The mark on a kept file, so that a file for one study cannot be confirmed into another.</summary>
    internal string MarkFor(Desk desk) => $"{desk.Study.Slug}/{Word}";

    /// <summary>Reads the mark of a kept file; null when it belongs to another study or can no longer be imported.</summary>
    internal static ImportKind? OfMark(string mark, Desk desk) => For(desk).FirstOrDefault(k => k.MarkFor(desk) == mark);
}
