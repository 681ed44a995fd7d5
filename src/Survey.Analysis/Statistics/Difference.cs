using MathNet.Numerics.Distributions;

namespace Survey.Analysis.Statistics;

/// <summary>What may be said about two waves.</summary>
public enum DifferenceVerdict
{
    /// <summary>The interval of the difference leaves out 0.</summary>
    Changed,

    /// <summary>The interval of the difference holds 0.</summary>
    AboutEqual,

    /// <summary>One of the two has fewer than twenty values.</summary>
    CannotSay,
}

/// <summary>The difference of two means.</summary>
/// <param name="Value">The second minus the first, in the unit of the means.</param>
/// <param name="StandardError">Of the difference.</param>
/// <param name="Interval">95% interval of the difference.</param>
/// <param name="Verdict">What may be said.</param>
public sealed record MeanDifference(double Value, double StandardError, Interval Interval, DifferenceVerdict Verdict);

/// <summary>Compares two waves of one place.</summary>
public static class Difference
{
    /// <summary>Below this many values in either wave nothing is said.</summary>
    public const int FewestValues = 20;

    /// <summary>
    /// The later mean minus the earlier one with a 95% interval after Welch (1947, Biometrika 34): se^2 = se_a^2 + se_b^2,
    /// degrees of freedom by Satterthwaite from the standard errors. Both waves are taken as independent samples.
    /// </summary>
    /// <param name="a">The earlier wave.</param>
    /// <param name="b">The later wave.</param>
    public static MeanDifference Of(MeanEstimate a, MeanEstimate b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        double varianceA = a.StandardError * a.StandardError, varianceB = b.StandardError * b.StandardError;
        var variance = varianceA + varianceB;
        var value = b.Mean - a.Mean;
        var margin = 0.0;
        if (variance > 0)
        {
            var freedom = variance * variance / ((varianceA * varianceA / (a.N - 1)) + (varianceB * varianceB / (b.N - 1)));
            margin = StudentT.InvCDF(0, 1, freedom, 0.975) * Math.Sqrt(variance);
        }

        var interval = new Interval(value - margin, value + margin);
        var verdict = a.N < FewestValues || b.N < FewestValues ? DifferenceVerdict.CannotSay
            : interval.Low > 0 || interval.High < 0 ? DifferenceVerdict.Changed
            : DifferenceVerdict.AboutEqual;
        return new(value, Math.Sqrt(variance), interval, verdict);
    }
}
