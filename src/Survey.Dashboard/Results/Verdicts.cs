using Survey.Analysis.Statistics;

namespace Survey.Dashboard.Results;

/// <summary>What may be said of a difference, in the three words of this house.</summary>
internal static class Verdicts
{
    /// <summary>The words for a verdict.</summary>
    internal static string InWords(this ItemVerdict judged) => judged.Verdict switch
    {
        DifferenceVerdict.Changed => "veranderd",
        DifferenceVerdict.AboutEqual => "ongeveer gelijk",
        _ => "niet te zeggen",
    };
}
