namespace Survey.Analysis.Weighting;

/// <summary>When raking has converged.</summary>
public enum Convergence
{
    /// <summary>When no weighted share lies further from its margin than the tolerance, as a share between 0 and 1.</summary>
    MarginDeviation,

    /// <summary>
    /// When no cell of the table of all variables together changed by the tolerance or more in the last round, as <c>rake</c> of the R
    /// package survey counts: in the unit of the total, or below 1 as a part of the total.
    /// </summary>
    CellChange,
}

/// <summary>Bounds on weights.</summary>
/// <param name="Low">Lowest weight as a ratio to the mean weight, 0 or more and below 1.</param>
/// <param name="High">Highest weight as a ratio to the mean weight, above 1; may be infinite.</param>
public sealed record WeightBounds(double Low, double High)
{
    /// <summary>
    /// What is taken off is spread evenly over the weights inside the bounds, which can push these over. True repeats until none is
    /// outside, as <c>trimWeights(strict = TRUE)</c> of the R package survey; false does it once, as <c>strict = FALSE</c>.
    /// </summary>
    public bool Strict { get; init; } = true;

    /// <summary>
    /// How often the trimmed weights may be raked and trimmed again, because trimming moves the weighted shares off the margins. The last
    /// step is always raking: the margins are met, and what is then still outside the bounds is counted. 0 leaves it at trimming.
    /// </summary>
    public int MostRerakes { get; init; } = 50;
}

/// <summary>How to rake.</summary>
public sealed record RakingSettings
{
    /// <summary>When to stop.</summary>
    public Convergence Convergence { get; init; } = Convergence.MarginDeviation;

    /// <summary>How close, above 0; its unit is that of <see cref="Convergence"/>.</summary>
    public double Tolerance { get; init; } = 1e-10;

    /// <summary>Rounds at most, each over all margins, 1 or more.</summary>
    public int MaxIterations { get; init; } = 1000;

    /// <summary>Bounds on the weights, or null for none.</summary>
    public WeightBounds? Bounds { get; init; }

    /// <summary>What the weights sum to: the size of the population, or null for the number of respondents, which makes their mean 1.</summary>
    public double? Total { get; init; }

    /// <summary>The rule and the limits that <c>rake</c> of the R package survey has when nothing is said: at most 10 rounds, until no cell moves by 1 person.</summary>
    /// <param name="population">Size of the population.</param>
    public static RakingSettings AsInR(double population) => new() { Convergence = Convergence.CellChange, Tolerance = 1, MaxIterations = 10, Total = population };
}
