namespace Survey.Analysis.Statistics;

/// <summary>A range with both ends included, in the unit of the estimate it belongs to.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Low, double High);

/// <summary>A share of the residents with its margin.</summary>
/// <param name="Share">Between 0 and 1.</param>
/// <param name="StandardError">Of the share, with the finite population correction.</param>
/// <param name="Interval">95% interval, Wilson's, within 0 and 1.</param>
/// <param name="Answers">How many people answered, weighted or not.</param>
/// <param name="EffectiveSize">How many answers of an endless population would give this margin; infinite when everybody answered.</param>
public sealed record ShareEstimate(double Share, double StandardError, Interval Interval, int Answers, double EffectiveSize);

/// <summary>Shares of the residents.</summary>
public static class Proportion
{
    /// <summary>The 97.5% point of the standard normal distribution.</summary>
    internal const double Z = 1.959963984540054;

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
        return Score((double)successes / n, EffectiveSize(n, population), Z);
    }

    /// <summary>
    /// A share with its margin, or too few to say. The standard error is Cochran's for a finite population, sqrt(p (1 - p) / (n - 1) (1 - n/N))
    /// (Sampling Techniques, 3rd ed., 1977, formula 3.8); the interval is Wilson's.
    /// </summary>
    /// <param name="successes">How many said so, 0..n.</param>
    /// <param name="n">How many answered, 0 or more.</param>
    /// <param name="population">How many live there, at least n.</param>
    /// <param name="fewest">From how many answers something is said, at least 2.</param>
    public static Finding<ShareEstimate> Of(int successes, int n, int population, int fewest = Finding.FewestAnswers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fewest, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (n < fewest)
        {
            return Finding.TooFew<ShareEstimate>(n, fewest);
        }

        var interval = Wilson(successes, n, population);
        var share = (double)successes / n;
        var error = Math.Sqrt(share * (1 - share) / (n - 1) * (1 - ((double)n / population)));
        return Finding.Of(new ShareEstimate(share, error, interval, n, EffectiveSize(n, population)));
    }

    /// <summary>Wilson's interval for a share of an effective number of answers; without width when that number is infinite.</summary>
    internal static Interval Score(double share, double effective, double z)
    {
        if (double.IsPositiveInfinity(effective))
        {
            return new(share, share);
        }

        var centre = share + (z * z / (2 * effective));
        var half = z * Math.Sqrt((share * (1 - share) / effective) + (z * z / (4 * effective * effective)));
        var scale = 1 + (z * z / effective);
        return new(share <= 0 ? 0 : Math.Clamp((centre - half) / scale, 0, share), share >= 1 ? 1 : Math.Clamp((centre + half) / scale, share, 1));
    }

    private static double EffectiveSize(int n, int population) => n == population ? double.PositiveInfinity : n * (population - 1.0) / (population - n);
}
