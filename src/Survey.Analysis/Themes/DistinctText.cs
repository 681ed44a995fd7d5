namespace Survey.Analysis.Themes;

/// <summary>One distinct text among the points, with the place it got. Equal texts are worked out once.</summary>
internal sealed class DistinctText(string text, string? pinned)
{
    public string Text { get; } = text;

    /// <summary>The theme a person gave it, or null.</summary>
    public string? Pinned { get; } = pinned;

    /// <summary>Number of points with this text.</summary>
    public int Points { get; set; }

    public string? Theme { get; private set; }

    /// <summary>The part of the theme, or null.</summary>
    public string? Part { get; set; }

    public double Confidence { get; private set; }

    public IReadOnlyList<string> Because { get; private set; } = [];

    public void Place(string theme, double confidence, IReadOnlyList<string> because)
    {
        Theme = theme;
        Confidence = Math.Clamp(Math.Round(confidence, 3), 0, 1);
        Because = because;
    }

    /// <summary>Its theme becomes a part of a broader one.</summary>
    public void GatherUnder(string theme) => (Theme, Part) = (theme, Theme);

    /// <summary>It has no theme after all.</summary>
    public void LetGo() => (Theme, Confidence, Because) = (null, 0, []);
}
