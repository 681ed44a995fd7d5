namespace Survey.Analysis.Weighting;

/// <summary>Says what raking did.</summary>
internal static class RakingReports
{
    /// <summary>Below this many respondents a category rests on too few people to speak for its group.</summary>
    private const int FewestInCategory = 10;

    /// <summary>From this design effect on, half of the respondents' worth is gone.</summary>
    private const double LargeDesignEffect = 2;

    internal static RakingReport Of(RakingInput input, RakingSettings settings, RakingRun run)
    {
        var categories = input.Margins.SelectMany((m, at) => Categories(input, run.Weights, m, at)).ToList();
        var deviations = input.Margins.Select(m => new MarginDeviation(m.Variable, categories.Where(c => c.Variable == m.Variable).Max(c => Math.Abs(c.After - c.Target)))).ToList();
        var n = run.Weights.Length;
        var sum = run.Weights.Sum();
        var effect = n * run.Weights.Sum(w => w / sum * (w / sum));
        return new(run.Iterations, run.Converged, deviations, categories, run.Trimmed, run.OutsideBounds, run.Rerakes, effect, n / effect,
            [.. Notes(input, settings, run, categories, deviations, effect)]);
    }

    private static IEnumerable<CategoryFit> Categories(RakingInput input, double[] weights, Margin margin, int at)
    {
        var counts = new int[margin.Categories.Count];
        double[] before = new double[counts.Length], after = new double[counts.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var category = input.Groups[at][i];
            counts[category]++;
            before[category] += input.BaseWeights[i] / input.Total;
            after[category] += weights[i] / input.Total;
        }

        return margin.Categories.Select((c, i) => new CategoryFit(margin.Variable, c.Name, counts[i], input.Shares[at][i], before[i], after[i]));
    }

    private static IEnumerable<string> Notes(RakingInput input, RakingSettings settings, RakingRun run, List<CategoryFit> categories, List<MarginDeviation> deviations, double effect)
    {
        var dutch = RakingRefusal.Dutch;
        yield return $"Gewogen op {string.Join(", ", input.Margins.Select(m => m.Variable))}. Wie niet antwoordde en anders denkt dan wie op hem lijkt, hoort u ook na weging niet.";
        if (!run.Converged)
        {
            var worst = deviations.MaxBy(d => d.LargestDeviation)!;
            yield return string.Create(dutch, $"De weging is na {run.Iterations} ronden niet klaar. Bij '{worst.Variable}' scheelt het nog {100 * worst.LargestDeviation:0.##} procentpunt.");
        }

        foreach (var few in categories.Where(c => c.Respondents is > 0 and < FewestInCategory))
        {
            yield return $"'{few.Category}' bij '{few.Variable}' rust op {(few.Respondents == 1 ? "één antwoord" : $"{few.Respondents} antwoorden")}: samenvoegen is veiliger.";
        }

        if (effect >= LargeDesignEffect)
        {
            yield return string.Create(dutch, $"De gewichten verschillen veel: {run.Weights.Length} antwoorden zijn zoveel waard als {Math.Floor(run.Weights.Length / effect):0}.");
        }

        if (settings.Bounds is { MostRerakes: 0 } && run.Trimmed > 0)
        {
            var worst = deviations.MaxBy(d => d.LargestDeviation)!;
            yield return string.Create(dutch, $"Na het afkappen van gewichten scheelt '{worst.Variable}' {100 * worst.LargestDeviation:0.##} procentpunt met de bekende aandelen.");
        }
        else if (run.OutsideBounds > 0)
        {
            yield return $"{(run.OutsideBounds == 1 ? "Eén gewicht ligt" : $"{run.OutsideBounds} gewichten liggen")} nog buiten de grenzen: anders kloppen de aandelen niet.";
        }
    }
}
