using Survey.Analysis.Statistics;

namespace Survey.Core.Results;

/// <summary>What everybody may read of a report mark beside that of the last wave: never a bare difference, always with what may be said of it.</summary>
/// <param name="Before">The mark of the last wave as everybody may see it, one decimal.</param>
/// <param name="Judged">What may be said: the verdict that the team reads, as one of all questions of the questionnaire.</param>
public sealed record PublicChange(double Before, ItemVerdict Judged);

/// <summary>The report marks of a closed wave beside those of the last one that was closed.</summary>
/// <param name="Earlier">Name of the last wave.</param>
/// <param name="Marks">By the name of the question; only what was asked the same twice and may be shown of both waves.</param>
public sealed record PublicChanges(string Earlier, IReadOnlyDictionary<string, PublicChange> Marks)
{
    /// <summary>No last wave to compare with.</summary>
    public static PublicChanges None { get; } = new("", new Dictionary<string, PublicChange>());
}
