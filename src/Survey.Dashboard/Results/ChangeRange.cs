using System.Globalization;
using Survey.Core.Results;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Results;

/// <summary>The interval of a difference as the pages write it.</summary>
internal static class ChangeRange
{
    /// <summary>Of means: "+0,3 tot +1,1".</summary>
    internal static string Range(this MeanChange change) => $"{Signed(change.Difference.Interval.Low)} tot {Signed(change.Difference.Interval.High)}";

    /// <summary>Of shares, in percentage points: "−3 tot +12".</summary>
    internal static string Range(this ShareChange change) => $"{Points(change.Difference.Interval.Low)} tot {Points(change.Difference.Interval.High)}";

    private static string Signed(double value)
    {
        var text = value.Decimal().TrimStart('-');
        return text == "0,0" ? text : $"{(value < 0 ? "−" : "+")}{text}";
    }

    private static string Points(double share)
    {
        var points = (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);
        return points == 0 ? "0" : $"{(points < 0 ? "−" : "+")}{Math.Abs(points).ToString(CultureInfo.InvariantCulture)}";
    }
}
