namespace Survey.Analysis.Weighting;

/// <summary>Respondents and margins that fit each other.</summary>
/// <param name="Margins">The margins as given.</param>
/// <param name="Shares">Per margin the shares, summing to 1.</param>
/// <param name="Groups">Per margin the category of each respondent, as its place in the margin.</param>
/// <param name="BaseWeights">Per respondent, above 0, summing to <paramref name="Total"/>.</param>
/// <param name="Total">What weights sum to.</param>
internal sealed record RakingInput(IReadOnlyList<Margin> Margins, double[][] Shares, int[][] Groups, double[] BaseWeights, double Total)
{
    internal static (RakingInput? Input, RakingRefusal? Refusal) Read(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<Margin> margins, IReadOnlyList<double>? baseWeights, RakingSettings settings)
    {
        if (Unfit(rows, margins, baseWeights, settings) is { } unfit)
        {
            return (null, unfit);
        }

        var shares = new double[margins.Count][];
        var groups = new int[margins.Count][];
        for (var m = 0; m < margins.Count; m++)
        {
            (shares[m], var refusal) = margins[m].Normalised();
            (groups[m], refusal) = refusal is null ? GroupsOf(rows, margins[m], m, shares[m]) : ([], refusal);
            if (refusal is not null)
            {
                return (null, refusal);
            }
        }

        var total = settings.Total ?? rows.Count;
        var weights = baseWeights ?? [.. Enumerable.Repeat(1.0, rows.Count)];
        var largest = weights.Max();
        var sum = weights.Sum(w => w / largest);
        return (new(margins, shares, groups, [.. weights.Select(w => w / largest / sum * total)], total), null);
    }

    private static RakingRefusal? Unfit(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<Margin> margins, IReadOnlyList<double>? baseWeights, RakingSettings settings)
    {
        if (rows.Count == 0)
        {
            return new(RakingRefusalKind.NoRows, null, null, "Er zijn geen antwoorden om te wegen.");
        }

        if (margins.Count == 0)
        {
            return new(RakingRefusalKind.NoMargins, null, null, "Er zijn geen kenmerken om op te wegen. Geef ten minste één kenmerk met de aandelen in de buurt.");
        }

        if (margins.GroupBy(m => m.Variable, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return new(RakingRefusalKind.Duplicate, twice.Key, null, $"Het kenmerk '{twice.Key}' staat er twee keer. Laat er één staan.");
        }

        for (var i = 0; i < (baseWeights?.Count ?? 0); i++)
        {
            if (!(baseWeights![i] > 0) || double.IsInfinity(baseWeights[i]))
            {
                return new(RakingRefusalKind.InvalidBaseWeight, null, null, "Het startgewicht is geen getal boven 0. Verbeter het of laat het antwoord weg.") { Row = i };
            }
        }

        return settings.Bounds is { } b && !(b.Low >= 0 && b.Low < 1 && b.High > 1)
                ? new(RakingRefusalKind.InvalidBounds, null, null, "De ondergrens van gewichten ligt van 0 tot 1 en de bovengrens boven 1: het gemiddelde gewicht is 1.")
            : settings.Total is { } total && (!(total > 0) || double.IsInfinity(total))
                ? new(RakingRefusalKind.InvalidTotal, null, null, "Het aantal mensen waarvoor gewogen wordt moet boven 0 zijn.")
            : null;
    }

    private static (int[] Groups, RakingRefusal? Refusal) GroupsOf(IReadOnlyList<IReadOnlyList<string>> rows, Margin margin, int column, double[] shares)
    {
        var places = margin.Categories.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i, StringComparer.Ordinal);
        var groups = new int[rows.Count];
        var counts = new int[shares.Length];
        int missing = 0, firstMissing = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var name = rows[i][column];
            if (string.IsNullOrWhiteSpace(name))
            {
                firstMissing = missing++ == 0 ? i : firstMissing;
            }
            else if (!places.TryGetValue(name, out groups[i]))
            {
                return ([], new(RakingRefusalKind.UnknownCategory, margin.Variable, name,
                    $"'{name}' bij '{margin.Variable}' staat niet bij de bekende aandelen. Daar staan: {string.Join(", ", margin.Categories.Select(c => c.Name))}.")
                { Row = i });
            }
            else if (shares[groups[i]] == 0)
            {
                return ([], new(RakingRefusalKind.UnknownCategory, margin.Variable, name,
                    $"Het aandeel van '{name}' bij '{margin.Variable}' is 0, maar hier is het antwoord toch '{name}'. Verbeter het aandeel of het antwoord.")
                { Row = i });
            }
            else
            {
                counts[groups[i]]++;
            }
        }

        if (missing > 0)
        {
            return ([], new(RakingRefusalKind.MissingValue, margin.Variable, null,
                $"Bij '{margin.Variable}' {(missing == 1 ? "mist één antwoord" : $"missen {missing} antwoorden")} een waarde. Vul aan, laat weg, of laat '{margin.Variable}' buiten de weging.")
            { Row = firstMissing });
        }

        var empty = Array.FindIndex(counts, 0, counts.Length, c => c == 0);
        while (empty >= 0 && shares[empty] == 0)
        {
            empty = empty + 1 < counts.Length ? Array.FindIndex(counts, empty + 1, c => c == 0) : -1;
        }

        return empty < 0 ? (groups, null) : ([], new(RakingRefusalKind.EmptyCategory, margin.Variable, margin.Categories[empty].Name,
            $"Niemand die antwoordde heeft '{margin.Categories[empty].Name}' bij '{margin.Variable}'.{Merge(margin, counts, empty)}"));
    }

    /// <summary>The nearest category with respondents, the one before it first.</summary>
    private static string Merge(Margin margin, int[] counts, int empty)
    {
        var near = Enumerable.Range(0, counts.Length).Where(i => counts[i] > 0).OrderBy(i => Math.Abs(i - empty)).ThenBy(i => i).Cast<int?>().FirstOrDefault();
        return near is { } other ? $" Voeg '{margin.Categories[empty].Name}' samen met '{margin.Categories[other].Name}', in de antwoorden en bij de aandelen." : "";
    }
}
