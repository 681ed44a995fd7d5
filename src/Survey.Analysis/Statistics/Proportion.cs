namespace Survey.Analysis.Statistics;

/// <summary>A range with both ends included, in the unit of the estimate it belongs to.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Low, double High);

/// <summary>A share of the residents, with its margin.</summary>
public static class Proportion
{
    /// <summary>The 97.5% point of the standard normal distribution.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>
    /// Wilson's 95% score interval (Wilson 1927; Newcombe 1998, Statistics in Medicine 17, method 3) for a share between 0 and 1,
    /// with a finite population by an effective sample n_eff = n (N - 1) / (N - n). At n = N there is no sampling margin: width 0.
    /// That says nothing about who did not answer.
    /// </summary>
    /// <param name="successes">How many said so, 0..n.</param>
    /// <param name="n">How many answered, at least 1.</param>
    /// <param name="population">How many live there, at least n.</param>
    public static Interval Wilson(int successes, int n, int population)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, n);
        ArgumentOutOfRangeException.ThrowIfLessThan(population, n);
        var share = (double)successes / n;
        if (n == population)
        {
            return new(share, share);
        }

        var effective = n * (population - 1.0) / (population - n);
        var centre = share + (Z * Z / (2 * effective));
        var half = Z * Math.Sqrt((share * (1 - share) / effective) + (Z * Z / (4 * effective * effective)));
        var scale = 1 + (Z * Z / effective);
        return new(successes == 0 ? 0 : Math.Max(0, (centre - half) / scale), successes == n ? 1 : Math.Min(1, (centre + half) / scale));
    }
}
