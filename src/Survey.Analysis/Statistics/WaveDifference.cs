namespace Survey.Analysis.Statistics;

/// <summary>How one figure differs between two waves.</summary>
/// <param name="Value">The later minus the earlier, in the unit of the figure; a share between -1 and 1.</param>
/// <param name="Interval">95% interval of the difference.</param>
/// <param name="EqualMargin">Up to which difference, either way, the two count as about equal; above 0, in the unit of the figure.</param>
/// <param name="ChangedP">p-value of "nothing changed", two-sided, 0..1; below 0.05 exactly when <paramref name="Interval"/> leaves out 0.</param>
/// <param name="EqualP">p-value of "the difference is the margin or more", by two one-sided tests, 0..1.</param>
/// <param name="Verdict">What may be said of this figure alone.</param>
public sealed record WaveDifference(double Value, Interval Interval, double EqualMargin, double ChangedP, double EqualP, DifferenceVerdict Verdict)
{
    /// <summary>Above which p-value nothing is claimed.</summary>
    public const double Alpha = 0.05;

    /// <summary>
    /// What two p-values allow. About equal goes first: a difference that is surely smaller than the margin is about equal, also
    /// when it is surely not 0. No finding of a change is no finding of equality: that is <see cref="DifferenceVerdict.CannotSay"/>.
    /// </summary>
    internal static DifferenceVerdict Judge(double changedP, double equalP) =>
        equalP < Alpha ? DifferenceVerdict.AboutEqual : changedP < Alpha ? DifferenceVerdict.Changed : DifferenceVerdict.CannotSay;
}
