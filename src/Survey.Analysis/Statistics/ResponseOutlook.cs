namespace Survey.Analysis.Statistics;

/// <summary>
/// How many answers there may be at the end of a period, from what came in per day. Our own rule, on purpose a simple one:
/// the last seven whole days give the pace. At the lowest the pace halves each week, as it does after letters when nobody asks again;
/// at the highest it stays. Both ends carry the chance in counting that week, W ± 1.96 √W (Poisson). It knows nothing of a second letter to come.
/// </summary>
public static class ResponseOutlook
{
    /// <summary>Whole days that have to be over before anything is said.</summary>
    public const int FewestDays = 7;

    /// <summary>Answers that have to be in before anything is said.</summary>
    public const int FewestAnswers = 20;

    /// <summary>The range in answers, both ends whole numbers and never below what is in; null when it is too early to say.</summary>
    /// <param name="wholeDays">Answers per day of the days that are over, the first day of the period first.</param>
    /// <param name="today">Answers of today so far.</param>
    /// <param name="daysLeft">Days that still take answers, today among them; 0 or less when the period is over.</param>
    /// <param name="most">More than this cannot come in, for instance the number of residents.</param>
    public static Interval? Of(IReadOnlyList<int> wholeDays, int today, int daysLeft, int most)
    {
        ArgumentNullException.ThrowIfNull(wholeDays);
        var past = wholeDays.Sum();
        var now = past + today;
        if (daysLeft <= 0)
        {
            return new(now, now);
        }

        if (wholeDays.Count < FewestDays || now < FewestAnswers)
        {
            return null;
        }

        double week = wholeDays.Skip(wholeDays.Count - FewestDays).Sum();
        var chance = Proportion.Z * Math.Sqrt(week);
        var halving = Enumerable.Range(1, daysLeft).Sum(day => Math.Pow(2, -(double)day / FewestDays));
        var low = past + (Math.Max(0, week - chance) / FewestDays * halving);
        var high = past + ((week + chance) / FewestDays * daysLeft);
        var ceiling = Math.Max(now, most);
        return new(Math.Clamp(Math.Floor(low), now, ceiling), Math.Clamp(Math.Ceiling(high), now, ceiling));
    }
}
