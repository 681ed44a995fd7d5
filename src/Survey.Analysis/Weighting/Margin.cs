namespace Survey.Analysis.Weighting;

/// <summary>One category of a known margin.</summary>
/// <param name="Name">As the respondents' rows name it.</param>
/// <param name="Share">Of the population: between 0 and 1, or in percent when the shares of the variable sum to about 100.</param>
public sealed record MarginCategory(string Name, double Share);

/// <summary>How a population is divided over one variable, known from a register.</summary>
/// <param name="Variable">Name of the variable.</param>
/// <param name="Categories">Its categories in their own order: neighbours are what is proposed for merging.</param>
public sealed record Margin(string Variable, IReadOnlyList<MarginCategory> Categories)
{
    /// <summary>How far a sum of shares may lie from 1 at most, however many categories were rounded.</summary>
    private const double MostRounding = 0.02;

    /// <summary>How far rounding to whole percents can move one share.</summary>
    private const double RoundingPerCategory = 0.005;

    /// <summary>The shares made to sum to exactly 1, or why that cannot be done.</summary>
    public (double[] Shares, RakingRefusal? Refusal) Normalised()
    {
        if (Categories.Count == 0)
        {
            return ([], new(RakingRefusalKind.NoMargins, Variable, null, $"'{Variable}' heeft geen categorieën. Geef ze met hun aandeel, of laat '{Variable}' weg."));
        }

        if (Categories.GroupBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return ([], new(RakingRefusalKind.Duplicate, Variable, twice.Key, $"'{twice.Key}' staat meer dan één keer bij '{Variable}'. Laat er één staan."));
        }

        if (Categories.FirstOrDefault(c => !(c.Share >= 0) || double.IsInfinity(c.Share)) is { } odd)
        {
            return ([], new(RakingRefusalKind.InvalidShare, Variable, odd.Name, $"Het aandeel van '{odd.Name}' bij '{Variable}' is geen getal van 0 of meer. Verbeter het."));
        }

        var sum = Categories.Sum(c => c.Share);
        var allowed = Math.Min(MostRounding, RoundingPerCategory * Categories.Count) + 1e-9;
        if (Math.Abs(sum - 1) > allowed && Math.Abs(sum - 100) > 100 * allowed)
        {
            return ([], new(RakingRefusalKind.SharesDoNotSum, Variable, null, string.Create(RakingRefusal.Dutch,
                $"De aandelen bij '{Variable}' tellen op tot {sum:0.###}. Dat moet 1 zijn, of 100 procent.")));
        }

        return ([.. Categories.Select(c => c.Share / sum)], null);
    }
}
