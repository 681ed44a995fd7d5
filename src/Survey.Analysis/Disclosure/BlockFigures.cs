namespace Survey.Analysis.Disclosure;

/// <summary>A table that may be shown.</summary>
/// <param name="Counts">Counts in multiples of five, in the order given.</param>
/// <param name="Total">The sum of these counts, so that subtracting tells nothing new.</param>
/// <param name="Percentages">Shares of <paramref name="Total"/> in percent, computed from the rounded counts; multiples of five below 100 respondents, whole otherwise.</param>
public sealed record RoundedTable(IReadOnlyList<int> Counts, int Total, IReadOnlyList<int> Percentages);

/// <summary>
/// Which figures about one block of homes may leave the house, version 1: no table below ten respondents, everything in fives,
/// totals and shares from what is shown and never from what is hidden. Rounding to base 5 follows the Handbook on Statistical
/// Disclosure Control (Hundepool et al. 2012, chapter 5).
/// </summary>
public static class BlockFigures
{
    /// <summary>Fewest respondents behind a table.</summary>
    public const int SmallestGroup = 10;

    /// <summary>Fewest respondents behind a mean.</summary>
    public const int SmallestForMean = 20;

    /// <summary>Fewest writers of a theme or group of remarks.</summary>
    public const int SmallestForWriters = 5;

    /// <summary>A table whose rounded counts add up to this share more or less than the exact ones tells something else than was answered.</summary>
    private const double MostLost = 0.2;

    private const int Base = 5;
    private const int WholePercentsFrom = 100;

    /// <summary>The nearest multiple of five; 0, 1 and 2 become 0.</summary>
    public static int RoundToFive(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return (count / Base * Base) + (count % Base > Base / 2 ? Base : 0);
    }

    /// <summary>
    /// A table of counts as it may be shown; null when fewer than ten people stand behind it, or when they are spread so thin that
    /// rounding loses a fifth of them.
    /// </summary>
    public static RoundedTable? Release(IReadOnlyList<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var respondents = counts.Sum();
        if (respondents < SmallestGroup)
        {
            return null;
        }

        var rounded = counts.Select(RoundToFive).ToArray();
        var total = rounded.Sum();
        if (Math.Abs(total - respondents) > MostLost * respondents)
        {
            return null;
        }

        var step = total < WholePercentsFrom ? Base : 1;
        return new(rounded, total, Array.ConvertAll(rounded, count => Nearest(100.0 * count / total, step)));
    }

    /// <summary>
    /// The mean of marks 1..10 to one decimal, computed from the rounded counts; null below twenty respondents or when <see cref="Release"/> shows no table.
    /// </summary>
    /// <param name="countsPerMark">How often each mark was given: position 0 is a 1, position 9 is a 10.</param>
    public static double? ReleaseMean(IReadOnlyList<int> countsPerMark)
    {
        ArgumentNullException.ThrowIfNull(countsPerMark);
        return countsPerMark.Sum() < SmallestForMean || Release(countsPerMark) is not { } table
            ? null
            : Math.Round(table.Counts.Select((count, at) => (double)count * (at + 1)).Sum() / table.Total, 1, MidpointRounding.AwayFromZero);
    }

    /// <summary>The number of people behind a theme, rounded to five; null below five.</summary>
    public static int? ReleaseWriters(int writers) => writers < SmallestForWriters ? null : RoundToFive(writers);

    private static int Nearest(double value, int step) => (int)Math.Round(value / step, MidpointRounding.AwayFromZero) * step;
}
