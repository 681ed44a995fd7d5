namespace Survey.Analysis.Statistics;

/// <summary>What may be said about two waves.</summary>
public enum DifferenceVerdict
{
    /// <summary>"Veranderd": a difference of 0 is ruled out.</summary>
    Changed,

    /// <summary>"Ongeveer gelijk": a difference that matters is ruled out, by <see cref="WaveComparison"/>. <see cref="Difference"/> knows no margin and only says that its interval holds 0.</summary>
    AboutEqual,

    /// <summary>"Niet te zeggen": too few answers, an item that cannot be compared, or neither of the others ruled out.</summary>
    CannotSay,
}

/// <summary>The difference of two means.</summary>
/// <param name="Value">The second minus the first, in the unit of the means.</param>
/// <param name="StandardError">Of the difference.</param>
/// <param name="Interval">95% interval of the difference.</param>
/// <param name="Verdict">What may be said.</param>
public sealed record MeanDifference(double Value, double StandardError, Interval Interval, DifferenceVerdict Verdict);

/// <summary>Compares two waves of one place without a margin for equality; <see cref="WaveComparison"/> has one.</summary>
public static class Difference
{
    /// <summary>Below this many values in either wave nothing is said.</summary>
    public const int FewestValues = 20;

    /// <summary>
    /// The later mean minus the earlier one with a 95% interval after Welch (1947, Biometrika 34): se^2 = se_a^2 + se_b^2,
    /// degrees of freedom by Satterthwaite from the standard errors. Both waves are taken as independent samples. "About equal" here
    /// means no more than that no change was found.
    /// </summary>
    /// <param name="a">The earlier wave.</param>
    /// <param name="b">The later wave.</param>
    public static MeanDifference Of(MeanEstimate a, MeanEstimate b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var welch = Welch.Of(a, b);
        var interval = welch.Interval;
        var verdict = a.N < FewestValues || b.N < FewestValues ? DifferenceVerdict.CannotSay
            : interval.Low > 0 || interval.High < 0 ? DifferenceVerdict.Changed
            : DifferenceVerdict.AboutEqual;
        return new(welch.Value, welch.StandardError, interval, verdict);
    }
}
