namespace Survey.Analysis.Statistics;

/// <summary>One item in a list of comparisons between two waves.</summary>
/// <param name="Item">Its name.</param>
/// <param name="Guard">Whether it may be compared.</param>
/// <param name="Difference">How it differs, or too few to say.</param>
public sealed record ComparedItem(string Item, ItemComparison Guard, Finding<WaveDifference> Difference);

/// <summary>What may be said of one item, as one of a list.</summary>
/// <param name="Item">Its name.</param>
/// <param name="Verdict">What may be said.</param>
/// <param name="AdjustedP">p-value of "nothing changed" after Holm, 0..1; null when the item was not tested.</param>
/// <param name="Reasons">In plain Dutch: why nothing is said, or what to read beside the verdict; may be empty.</param>
public sealed record ItemVerdict(string Item, DifferenceVerdict Verdict, double? AdjustedP, IReadOnlyList<string> Reasons)
{
    /// <summary>Key of the sentence to show: <c>veranderd</c>, <c>ongeveer_gelijk</c> or <c>niet_te_zeggen</c>.</summary>
    public string Key => Verdict switch
    {
        DifferenceVerdict.Changed => "veranderd",
        DifferenceVerdict.AboutEqual => "ongeveer_gelijk",
        _ => "niet_te_zeggen",
    };
}

/// <summary>A list of items, judged together.</summary>
/// <param name="Items">The verdicts, in the order given.</param>
/// <param name="Tests">How many items were tested: the family of the correction.</param>
public sealed record JudgedItems(IReadOnlyList<ItemVerdict> Items, int Tests)
{
    /// <summary>Name of the correction, to print below a table.</summary>
    public string Correction => "Holm";
}

/// <summary>Guards against the one item in twenty that changes by chance.</summary>
public static class MultipleComparisons
{
    /// <summary>
    /// p-values adjusted by Holm's step-down method (Holm 1979, Scandinavian Journal of Statistics 6, 65-70): the i-th smallest times
    /// (m - i + 1), never falling, at most 1. An adjusted value below 0.05 keeps the chance of any false claim in the list below 5%,
    /// however the items hang together.
    /// </summary>
    /// <param name="pValues">Between 0 and 1, in any order; NaN for what was not tested, which stays NaN and does not count.</param>
    /// <returns>The adjusted values, in the order given.</returns>
    public static IReadOnlyList<double> Holm(IReadOnlyList<double> pValues)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        if (pValues.Any(p => p is < 0 or > 1))
        {
            throw new ArgumentOutOfRangeException(nameof(pValues), "A p-value lies between 0 and 1.");
        }

        var adjusted = pValues.ToArray();
        var order = Enumerable.Range(0, adjusted.Length).Where(i => !double.IsNaN(pValues[i])).OrderBy(i => pValues[i]).ToList();
        var highest = 0.0;
        for (var rank = 0; rank < order.Count; rank++)
        {
            highest = Math.Max(highest, Math.Min(1, (order.Count - rank) * pValues[order[rank]]));
            adjusted[order[rank]] = highest;
        }

        return adjusted;
    }

    /// <summary>
    /// Judges a list of items together. "Changed" needs an adjusted p-value below 0.05 and so holds for the whole list; "about equal"
    /// is a claim per item, at 5% each. An item that may not be compared or has too few answers is not tested and costs the others nothing.
    /// </summary>
    /// <param name="items">All items that were looked at, also the ones without a result: leaving these out afterwards undoes the correction.</param>
    public static JudgedItems Judge(IReadOnlyList<ComparedItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var tested = items.Select(i => i.Guard.Comparability == Comparability.NotComparable ? null : i.Difference.Value).ToList();
        var adjusted = Holm([.. tested.Select(t => t?.ChangedP ?? double.NaN)]);
        var verdicts = items.Select((item, i) => tested[i] is { } difference
            ? new ItemVerdict(item.Item, WaveDifference.Judge(adjusted[i], difference.EqualP), adjusted[i], [.. item.Guard.Remarks.Select(r => r.Sentence)])
            : new ItemVerdict(item.Item, DifferenceVerdict.CannotSay, null, [.. WhyNot(item)])).ToList();
        return new(verdicts, tested.Count(t => t is not null));
    }

    private static IEnumerable<string> WhyNot(ComparedItem item) => item.Guard.Comparability == Comparability.NotComparable
        ? item.Guard.Remarks.Where(r => r.Blocks).Select(r => r.Sentence)
        : [item.Difference.TooFew!.Sentence];
}
