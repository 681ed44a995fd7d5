namespace Survey.Dashboard.Evenings;

/// <summary>How many promises or agreements fit on the screen under each other, at most five, counted in hundredths of its height.</summary>
internal static class LinesThatFit
{
    private const int Most = 5;
    private const int LettersOnALine = 40;
    private const double Room = 54;
    private const double Line = 5.6;
    private const double OwnerLine = 4.6;
    private const double Between = 2.6;

    /// <summary>How many of these texts can be shown; when not all of them, there is also room for a line that says how many more.</summary>
    internal static int Of(IReadOnlyList<string> texts, bool withOwner)
    {
        var heights = texts.Select(t => (Math.Ceiling((double)t.Length / LettersOnALine) * Line) + (withOwner ? OwnerLine : 0) + Between).ToList();
        if (heights.Count <= Most && heights.Sum() <= Room)
        {
            return heights.Count;
        }

        var (fit, used) = (0, Line + Between);
        while (fit < Math.Min(Most, heights.Count) && used + heights[fit] <= Room)
        {
            used += heights[fit++];
        }

        return Math.Max(1, fit);
    }
}
