using MathNet.Numerics.Distributions;

namespace Survey.Analysis.Statistics;

/// <summary>A mean with its margin.</summary>
/// <param name="Mean">In the unit of the values.</param>
/// <param name="StandardError">In the unit of the values, with the finite population correction.</param>
/// <param name="Interval">95% interval by the t distribution.</param>
/// <param name="N">How many values, at least 2.</param>
public sealed record MeanEstimate(double Mean, double StandardError, Interval Interval, int N)
{
    /// <summary>Degrees of freedom of the interval: n - 1, or fewer when homes were drawn per stratum or in clusters.</summary>
    public double DegreesOfFreedom { get; init; } = N - 1;
}

/// <summary>The mean of marks or scale scores.</summary>
public static class MeanScore
{
    /// <summary>
    /// Mean, standard error and 95% interval: se^2 = s^2 / n (1 - n/N), Cochran, Sampling Techniques (3rd ed., 1977), formula 2.20,
    /// and Student's t with n - 1 degrees of freedom.
    /// </summary>
    /// <param name="values">The values; null comes back for fewer than two.</param>
    /// <param name="population">How many live there; at least the number of values.</param>
    public static MeanEstimate? Of(IReadOnlyList<double> values, int population)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(population, values.Count);
        if (values.Count < 2)
        {
            return null;
        }

        var n = values.Count;
        var mean = values.Average();
        var variance = values.Sum(value => (value - mean) * (value - mean)) / (n - 1);
        var error = Math.Sqrt(variance / n * (1 - ((double)n / population)));
        var margin = StudentT.InvCDF(0, 1, n - 1, 0.975) * error;
        return new(mean, error, new(mean - margin, mean + margin), n);
    }

    /// <summary>A mean with its margin as <see cref="Of"/> gives it, or too few to say.</summary>
    /// <param name="values">The values, in any number.</param>
    /// <param name="population">How many live there; at least the number of values.</param>
    /// <param name="fewest">From how many values something is said, at least 2.</param>
    public static Finding<MeanEstimate> Find(IReadOnlyList<double> values, int population, int fewest = Finding.FewestAnswers)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewest, 2);
        return values.Count < fewest ? Finding.TooFew<MeanEstimate>(values.Count, fewest) : Finding.Of(Of(values, population)!);
    }
}
