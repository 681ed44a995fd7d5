namespace Survey.Analysis.Scales;

/// <summary>How the points of the items become a score.</summary>
public enum ScaleSum
{
    /// <summary>The mean of the items that were answered.</summary>
    Mean,

    /// <summary>The sum of the items that were answered.</summary>
    Total,
}

/// <summary>What a rule of a scale rests on.</summary>
public enum ScaleBasis
{
    /// <summary>Its published source was read.</summary>
    Source,

    /// <summary>Part of the rule is our own reading: never call the score equal to a national figure.</summary>
    OwnReading,
}

/// <summary>One item of a scale.</summary>
/// <param name="Name">Its stable name; the words are kept with the questionnaire.</param>
/// <param name="Points">Per answer the points, after recoding and turning round.</param>
/// <param name="Reversed">Whether agreeing lowers the score.</param>
public sealed record ScaleItem(string Name, IReadOnlyDictionary<string, double> Points, bool Reversed)
{
    /// <summary>An item that counts as it is answered.</summary>
    internal static ScaleItem As(string name, IReadOnlyDictionary<string, double> points) => new(name, points, false);

    /// <summary>An item turned round: the lowest points become the highest.</summary>
    internal static ScaleItem Turned(string name, IReadOnlyDictionary<string, double> points)
    {
        var both = points.Values.Min() + points.Values.Max();
        return new(name, points.ToDictionary(p => p.Key, p => both - p.Value, StringComparer.Ordinal), true);
    }
}

/// <summary>A named part of the range of a score.</summary>
/// <param name="Low">Lowest score in it.</param>
/// <param name="High">Highest score in it.</param>
/// <param name="Label">Its name in Dutch.</param>
public sealed record ScaleBand(double Low, double High, string Label);

/// <summary>A scale in one version. Another set of items, another recoding or another missing rule is another version, and begins a new series.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Version">Version, from 1.</param>
/// <param name="Items">The items in order, at least one.</param>
/// <param name="Sum">How points become a score.</param>
/// <param name="FewestAnswered">How many items must be answered for a score.</param>
/// <param name="Source">Where the items and the rule come from.</param>
/// <param name="Basis">What the rule rests on.</param>
public sealed record ScaleDefinition(string Name, int Version, IReadOnlyList<ScaleItem> Items, ScaleSum Sum, int FewestAnswered, string Source, ScaleBasis Basis)
{
    /// <summary>Its name on screen, in plain Dutch.</summary>
    public string Title { get; init; } = Name;

    /// <summary>Answers that count as missing.</summary>
    public IReadOnlySet<string> Missing { get; init; } = new HashSet<string>(StringComparer.Ordinal) { "", "weet_niet", "wil_niet_zeggen" };

    /// <summary>Named parts of the range, from low to high; empty when there are none.</summary>
    public IReadOnlyList<ScaleBand> Bands { get; init; } = [];

    /// <summary>Made for groups: a score is never shown for one person.</summary>
    public bool GroupsOnly { get; init; }

    /// <summary>Name with version, as it is stored beside a figure: <c>vm-cohesie/1</c>.</summary>
    public string Id => $"{Name}/{Version}";

    /// <summary>Lowest possible score.</summary>
    public double Low => Ends(i => i.Points.Values.Min());

    /// <summary>Highest possible score.</summary>
    public double High => Ends(i => i.Points.Values.Max());

    private double Ends(Func<ScaleItem, double> end) => Sum == ScaleSum.Mean ? Items.Average(end) : Items.Sum(end);
}
