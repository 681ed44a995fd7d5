using MathNet.Numerics.Distributions;

namespace Survey.Analysis.Statistics;

/// <summary>A figure about one part of the residents.</summary>
/// <typeparam name="T">The figure.</typeparam>
/// <param name="Domain">The part, such as a sub-area or an age group.</param>
/// <param name="Finding">The figure, or too few to say.</param>
public sealed record DomainFinding<T>(string Domain, Finding<T> Finding)
    where T : class;

/// <summary>
/// Weighted means with standard errors that follow the design: the linearised ratio mean of Särndal, Swensson and Wretman (1992, section
/// 5.7), as <c>svymean</c> and <c>svyby</c> of the R package survey give it. A part is a domain: who is outside counts as 0, not as absent.
/// </summary>
public static class DesignMean
{
    /// <summary>The mean of everybody who answered.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="values">Per respondent the value; NaN for no answer.</param>
    /// <param name="fewest">From how many answers something is said, at least 2; also counted as Kish's effective number.</param>
    public static Finding<MeanEstimate> Of(DesignSample sample, IReadOnlyList<double> values, int fewest = Finding.FewestAnswers) =>
        Linear.Of(sample, values, null, fewest).As(e => e.Mean());

    /// <summary>The mean of each part of the residents, in the alphabetical order of the parts.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="values">Per respondent the value; NaN for no answer.</param>
    /// <param name="domains">Per respondent the part; an empty text for none.</param>
    /// <param name="fewest">From how many answers in a part something is said, at least 2.</param>
    public static IReadOnlyList<DomainFinding<MeanEstimate>> ByDomain(DesignSample sample, IReadOnlyList<double> values, IReadOnlyList<string> domains, int fewest = Finding.FewestAnswers) =>
        Linear.PerDomain(domains, part => Linear.Of(sample, values, part, fewest).As(e => e.Mean()));
}

/// <summary>
/// Weighted shares. The standard error is that of <see cref="DesignMean"/> over zeros and ones; the interval is Wilson's with the
/// effective size p (1 - p) / se^2 (Franco, Little, Louis and Slud 2019, Journal of Survey Statistics and Methodology 7, 334-364), made
/// smaller by (z/t)^2 for the degrees of freedom (Korn and Graubard 1998, Survey Methodology 24). At a share of 0 or 1, where no variance
/// can be seen, the effective size is Kish's with the finite population correction.
/// </summary>
public static class DesignShare
{
    /// <summary>The share of everybody who answered.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="values">Per respondent whether it is so; null for no answer.</param>
    /// <param name="fewest">From how many answers something is said, at least 2; also counted as Kish's effective number.</param>
    public static Finding<ShareEstimate> Of(DesignSample sample, IReadOnlyList<bool?> values, int fewest = Finding.FewestAnswers) =>
        Linear.Of(sample, Numbers(values), null, fewest).As(e => e.Share(sample));

    /// <summary>The share within each part of the residents, in the alphabetical order of the parts.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="values">Per respondent whether it is so; null for no answer.</param>
    /// <param name="domains">Per respondent the part; an empty text for none.</param>
    /// <param name="fewest">From how many answers in a part something is said, at least 2.</param>
    public static IReadOnlyList<DomainFinding<ShareEstimate>> ByDomain(DesignSample sample, IReadOnlyList<bool?> values, IReadOnlyList<string> domains, int fewest = Finding.FewestAnswers)
    {
        var numbers = Numbers(values);
        return Linear.PerDomain(domains, part => Linear.Of(sample, numbers, part, fewest).As(e => e.Share(sample)));
    }

    private static double[] Numbers(IReadOnlyList<bool?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return [.. values.Select(v => v is { } known ? (known ? 1.0 : 0.0) : double.NaN)];
    }
}

/// <summary>A weighted mean and its linearised variance.</summary>
/// <param name="Value">The mean.</param>
/// <param name="Variance">Of the mean.</param>
/// <param name="Answers">How many values.</param>
/// <param name="Kish">The effective number of values, (sum w)^2 / sum w^2.</param>
/// <param name="Freedom">Degrees of freedom, at least 1.</param>
internal sealed record Linear(double Value, double Variance, int Answers, double Kish, int Freedom)
{
    /// <summary>Below this part of p (1 - p) a variance is rounding: the share was fixed by the weighting, or everybody answered.</summary>
    private const double Rounding = 1e-20;

    private double Point => StudentT.InvCDF(0, 1, Freedom, 0.975);

    internal static Finding<Linear> Of(DesignSample sample, IReadOnlyList<double> values, Func<int, bool>? part, int fewest)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewest, 2);
        if (values.Count != sample.Weights.Count)
        {
            throw new ArgumentException("There is one value per respondent.", nameof(values));
        }

        var inside = Enumerable.Range(0, values.Count).Select(i => !double.IsNaN(values[i]) && (part?.Invoke(i) ?? true)).ToArray();
        double weight = 0, squares = 0, total = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            var w = inside[i] ? sample.Weights[i] : 0;
            weight += w;
            squares += w * w;
            total += inside[i] ? w * values[i] : 0;
        }

        var answers = inside.Count(i => i);
        var kish = answers == 0 ? 0 : weight * weight / squares;

        // Weights that are all the same come back as n but for rounding.
        var worth = Math.Min(answers, (int)Math.Floor(kish + 1e-9));
        var freedom = sample.DegreesOfFreedom(inside);
        if (worth < fewest || freedom < 1)
        {
            return Finding.TooFew<Linear>(worth, fewest);
        }

        var mean = total / weight;
        var parts = inside.Select((there, i) => there ? sample.Weights[i] * (values[i] - mean) / weight : 0).ToArray();
        return Finding.Of(new Linear(mean, sample.VarianceOfSum(parts), answers, kish, freedom));
    }

    internal static IReadOnlyList<DomainFinding<T>> PerDomain<T>(IReadOnlyList<string> domains, Func<Func<int, bool>, Finding<T>> find)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(domains);
        return [.. domains.Where(d => d.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(d => new DomainFinding<T>(d, find(i => domains[i] == d)))];
    }

    internal MeanEstimate Mean()
    {
        var error = Math.Sqrt(Variance);
        return new(Value, error, new(Value - (Point * error), Value + (Point * error)), Answers) { DegreesOfFreedom = Freedom };
    }

    internal ShareEstimate Share(DesignSample sample)
    {
        var spread = Value * (1 - Value);
        var size = spread > 0
            ? Variance <= Rounding * spread ? double.PositiveInfinity : spread / Variance
            : sample.LeftOut == 0 ? double.PositiveInfinity : Kish / sample.LeftOut;
        var adjusted = size * Proportion.Z * Proportion.Z / (Point * Point);
        return new(Value, Math.Sqrt(Variance), Proportion.Score(Value, adjusted, Proportion.Z), Answers, adjusted);
    }
}
