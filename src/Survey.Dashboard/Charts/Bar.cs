using System.Globalization;

namespace Survey.Dashboard.Charts;

/// <summary>What a bar is about; the words beside it say the same as its colour.</summary>
public enum BarTone
{
    /// <summary>Green: a share, or something good.</summary>
    Plain,

    /// <summary>Brick: a concern.</summary>
    Concern,

    /// <summary>Sky: an idea.</summary>
    Idea,
}

/// <summary>One bar with its words.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Value">The number as people read it: "45%", "30".</param>
/// <param name="Length">Its length in percent of the longest a bar can be; what does not fit is cut off at 0 and 100.</param>
public sealed record Bar(string Name, string Value, double Length)
{
    /// <summary>The length as an SVG attribute.</summary>
    public string Width => Math.Clamp(Length, 0, 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>A bar for a share in percent.</summary>
    public static Bar OfPercent(string name, double percent) =>
        new(name, Math.Round(percent, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + "%", percent);

    /// <summary>Bars for counts; the largest count gets the longest bar.</summary>
    public static IReadOnlyList<Bar> OfCounts(IReadOnlyList<(string Name, int Count)> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var largest = counts.Count == 0 ? 0 : counts.Max(c => c.Count);
        return [.. counts.Select(c => new Bar(c.Name, c.Count.ToString(CultureInfo.InvariantCulture), largest == 0 ? 0 : 100.0 * c.Count / largest))];
    }
}
