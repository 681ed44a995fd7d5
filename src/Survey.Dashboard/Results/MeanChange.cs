using Survey.Analysis.Statistics;
using Survey.Core.Results;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Results;

/// <summary>A mean beside the one of the wave before.</summary>
/// <param name="Before">The earlier mean.</param>
/// <param name="Now">The later mean.</param>
/// <param name="Difference">What lies between, and what may be said of it.</param>
internal sealed record MeanChange(MeanEstimate Before, MeanEstimate Now, MeanDifference Difference)
{
    /// <summary>Compares a question with the same question in an earlier wave; null when its words or its kind were changed, or there is no mean.</summary>
    internal static MeanChange? Of(QuestionResult now, WaveResults? earlier)
    {
        var before = earlier?.Find(now.Question.Name);
        return before is { Mean: { } then } && now.Mean is { } mean && AsksTheSame(before, now) ? new(then, mean, Analysis.Statistics.Difference.Of(then, mean)) : null;
    }

    /// <summary>What may be said, in a few words.</summary>
    internal string Verdict => Difference.Verdict switch
    {
        DifferenceVerdict.Changed => "veranderd",
        DifferenceVerdict.AboutEqual => "ongeveer gelijk",
        _ => "niet te zeggen",
    };

    /// <summary>The interval of the difference: "+0,3 tot +1,1".</summary>
    internal string Range => $"{Signed(Difference.Interval.Low)} tot {Signed(Difference.Interval.High)}";

    private static bool AsksTheSame(QuestionResult before, QuestionResult now) =>
        before.Question.Kind == now.Question.Kind && before.Question.Reversed == now.Question.Reversed
        && before.Question.Text.In("nl") == now.Question.Text.In("nl") && before.Counts.Select(c => c.Code).SequenceEqual(now.Counts.Select(c => c.Code));

    private static string Signed(double value)
    {
        var text = value.Decimal().TrimStart('-');
        return text == "0,0" ? text : $"{(value < 0 ? "−" : "+")}{text}";
    }
}
