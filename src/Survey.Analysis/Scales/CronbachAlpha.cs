using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using Survey.Analysis.Statistics;

namespace Survey.Analysis.Scales;

/// <summary>How well the items of a scale hang together.</summary>
/// <param name="Alpha">At most 1; below 0 when items run against each other.</param>
/// <param name="Interval">95% interval.</param>
/// <param name="Answers">How many people answered every item.</param>
public sealed record AlphaEstimate(double Alpha, Interval Interval, int Answers);

/// <summary>The outcome: an estimate, or one Dutch sentence why there is none.</summary>
/// <param name="Value">The estimate, or null.</param>
/// <param name="Reason">Why there is none, or null.</param>
public sealed record AlphaOutcome(AlphaEstimate? Value, string? Reason);

/// <summary>Cronbach's alpha (1951, Psychometrika 16, 297-334).</summary>
public static class CronbachAlpha
{
    /// <summary>From how many complete answers alpha is given (Yurdugül 2008, Hacettepe University Journal of Education 35, 397-405).</summary>
    public const int FewestAnswers = 30;

    /// <summary>
    /// alpha = k / (k - 1) (1 - sum of the variances of the items / variance of their sum), over who answered every item, with Feldt's
    /// interval by the F distribution (Feldt 1965, Psychometrika 30, 357-370).
    /// </summary>
    /// <param name="rows">Per respondent the points per item, already turned round, NaN for no answer; all rows of one length, at least 2.</param>
    /// <param name="fewest">From how many complete rows something is said, at least 2.</param>
    public static AlphaOutcome Of(IReadOnlyList<IReadOnlyList<double>> rows, int fewest = FewestAnswers)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewest, 2);
        var complete = rows.Where(r => !r.Any(double.IsNaN)).ToList();
        if (complete.Count < fewest)
        {
            return new(null, new TooFew(complete.Count, fewest).Sentence);
        }

        var items = complete[0].Count;
        if (items < 2 || complete.Any(r => r.Count != items))
        {
            throw new ArgumentException("Every row has one value per item, and there are two items or more.", nameof(rows));
        }

        var total = complete.Select(r => r.Sum()).Variance();
        if (total <= 0)
        {
            return new(null, "Iedereen heeft dezelfde score. Of de vragen bij elkaar passen, is dan niet te zeggen.");
        }

        var alpha = items / (items - 1.0) * (1 - (Enumerable.Range(0, items).Sum(i => complete.Select(r => r[i]).Variance()) / total));
        double freedom = complete.Count - 1, within = freedom * (items - 1);
        double End(double point) => 1 - ((1 - alpha) * FisherSnedecor.InvCDF(freedom, within, point));
        return new(new(alpha, new(End(0.975), End(0.025)), complete.Count), null);
    }
}
