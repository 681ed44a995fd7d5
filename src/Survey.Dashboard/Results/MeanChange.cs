using Survey.Analysis.Statistics;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Results;

/// <summary>A mean beside the one of the wave before.</summary>
/// <param name="Before">The earlier mean.</param>
/// <param name="Now">The later mean.</param>
/// <param name="Difference">What lies between.</param>
/// <param name="Judged">What may be said of it, as one of all questions of the questionnaire.</param>
internal sealed record MeanChange(MeanEstimate Before, MeanEstimate Now, WaveDifference Difference, ItemVerdict Judged)
{
    /// <summary>What may be said, in a few words.</summary>
    internal string Verdict => Judged.InWords();

    /// <summary>The interval of the difference: "+0,3 tot +1,1".</summary>
    internal string Range => $"{Signed(Difference.Interval.Low)} tot {Signed(Difference.Interval.High)}";

    private static string Signed(double value)
    {
        var text = value.Decimal().TrimStart('-');
        return text == "0,0" ? text : $"{(value < 0 ? "−" : "+")}{text}";
    }
}
