using System.Globalization;

namespace Survey.Dashboard.Charts;

/// <summary>What residents think of one statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Percents">Five shares, from "helemaal oneens" to "helemaal eens". Rounded shares need not add up to a hundred.</param>
/// <param name="Note">What is said beside the bar: "4 weet niet". May be empty.</param>
public sealed record LikertRow(string Statement, IReadOnlyList<double> Percents, string Note)
{
    private const double SmallestWithNumber = 4;

    /// <summary>The names of the five steps, from left to right.</summary>
    public static IReadOnlyList<string> Steps { get; } = ["helemaal oneens", "oneens", "niet eens, niet oneens", "eens", "helemaal eens"];

    /// <summary>The parts of the bar. Together they are exactly as long as the bar; a part of nothing is left out.</summary>
    public IReadOnlyList<LikertSegment> Segments
    {
        get
        {
            var total = Percents.Sum();
            var segments = new List<LikertSegment>();
            var from = 0.0;
            for (var step = 0; step < Percents.Count && total > 0; step++)
            {
                var width = 100 * Percents[step] / total;
                if (width > 0)
                {
                    segments.Add(new(step + 1, Attribute(from), Attribute(width), Attribute(from + (width / 2)), Percents[step] < SmallestWithNumber ? "" : Whole(Percents[step])));
                }

                from += width;
            }

            return segments;
        }
    }

    internal static string Whole(double percent) => Math.Round(percent, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    private static string Attribute(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

/// <summary>One part of a bar, as SVG attributes.</summary>
/// <param name="Step">1 for "helemaal oneens" to 5 for "helemaal eens".</param>
/// <param name="X">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Middle">Where its number stands.</param>
/// <param name="Number">The percentage, or empty when there is no room for it.</param>
public sealed record LikertSegment(int Step, string X, string Width, string Middle, string Number)
{
    /// <summary>Whether the number stands on a dark part.</summary>
    public bool OnDark => Step is 1 or 5;
}
