using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace Survey.Analysis.Statistics;

/// <summary>
/// Compares one figure in two waves, with a margin within which waves count as about equal (two one-sided tests: Schuirmann 1987,
/// Journal of Pharmacokinetics and Biopharmaceutics 15). Both waves are taken as independent samples: with many of the same
/// residents in both, the real margin is smaller as a rule.
/// </summary>
public static class WaveComparison
{
    /// <summary>Beyond this normal point a p-value is given as 0.</summary>
    private const double FarthestPoint = 37;

    /// <summary>Two means: Welch's interval and t tests (1947, Biometrika 34), with the standard errors as given.</summary>
    /// <param name="earlier">The earlier mean, or too few to say.</param>
    /// <param name="later">The later mean, or too few to say.</param>
    /// <param name="equalMargin">Up to which difference the means count as about equal, above 0, in the unit of the means.</param>
    public static Finding<WaveDifference> Of(Finding<MeanEstimate> earlier, Finding<MeanEstimate> later, double equalMargin)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(equalMargin);
        if (earlier.Value is null || later.Value is null)
        {
            return new(null, Fewest(earlier.TooFew, later.TooFew));
        }

        var welch = Welch.Of(earlier.Value, later.Value);
        return Finding.Of(Judged(welch.Value, welch.Interval, equalMargin, 2 * welch.UpperTail(Math.Abs(welch.Value)),
            Math.Max(welch.UpperTail(equalMargin - welch.Value), welch.UpperTail(equalMargin + welch.Value))));
    }

    /// <summary>
    /// Two shares: the interval is the hybrid of Wilson's intervals (Newcombe 1998, Statistics in Medicine 17, 873-890, method 10), here
    /// with effective sample sizes. The p-values are that interval turned round: the level at which it just touches 0, or the margin.
    /// </summary>
    /// <param name="earlier">The earlier share, or too few to say.</param>
    /// <param name="later">The later share, or too few to say.</param>
    /// <param name="equalMargin">Up to which difference the shares count as about equal, between 0 and 1: 0.05 is five percentage points.</param>
    public static Finding<WaveDifference> Of(Finding<ShareEstimate> earlier, Finding<ShareEstimate> later, double equalMargin)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(equalMargin);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(equalMargin, 1);
        if (earlier.Value is not { } a || later.Value is not { } b)
        {
            return new(null, Fewest(earlier.TooFew, later.TooFew));
        }

        var value = b.Share - a.Share;
        var changed = value == 0 ? 1 : 2 * Tail(z => value > 0 ? Newcombe(a, b, z).Low : -Newcombe(a, b, z).High);
        var equal = Math.Abs(value) >= equalMargin
            ? 1
            : Math.Max(Tail(z => equalMargin - Newcombe(a, b, z).High), Tail(z => equalMargin + Newcombe(a, b, z).Low));
        return Finding.Of(Judged(value, Newcombe(a, b, Proportion.Z), equalMargin, changed, equal));
    }

    private static WaveDifference Judged(double value, Interval interval, double margin, double changed, double equal) =>
        new(value, interval, margin, changed, equal, WaveDifference.Judge(changed, equal));

    private static Interval Newcombe(ShareEstimate a, ShareEstimate b, double z)
    {
        Interval first = Proportion.Score(a.Share, a.EffectiveSize, z), second = Proportion.Score(b.Share, b.EffectiveSize, z);
        var value = b.Share - a.Share;
        return new(value - Root(b.Share - second.Low, first.High - a.Share), value + Root(second.High - b.Share, a.Share - first.Low));
    }

    private static double Root(double one, double two) => Math.Sqrt((one * one) + (two * two));

    /// <summary>The upper tail of the normal distribution where a bound that falls with z reaches 0; one half when it never was above.</summary>
    private static double Tail(Func<double, double> bound) =>
        bound(0) <= 0 ? 0.5 : bound(FarthestPoint) > 0 ? 0 : Normal.CDF(0, 1, -Brent.FindRoot(bound, 0, FarthestPoint, 1e-12, 200));

    private static TooFew Fewest(TooFew? one, TooFew? two) => one is null ? two! : two is null || one.Answers <= two.Answers ? one : two;
}
