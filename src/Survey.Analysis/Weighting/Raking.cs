using Survey.Analysis.Statistics;

namespace Survey.Analysis.Weighting;

/// <summary>
/// Weights that make the respondents look like the population on variables of which the shares are known: iterative proportional fitting
/// (Deming and Stephan 1940, Annals of Mathematical Statistics 11; Deville, Särndal and Sautory 1993, JASA 88). With the same margins,
/// tolerance and rounds the weights are those of <c>rake</c> of the R package survey.
/// </summary>
public static class Raking
{
    /// <summary>By how much, as a part of it, a weight may lie over a bound before it counts as outside.</summary>
    private const double Slack = 1e-6;

    /// <summary>Rakes.</summary>
    /// <param name="rows">One row per respondent, with a category per margin in the order of the margins; an empty text for none.</param>
    /// <param name="margins">The known margins.</param>
    /// <param name="baseWeights">Weights to start from, one per respondent, above 0, in any scale; null for all the same.</param>
    /// <param name="settings">How to rake; null for the defaults.</param>
    /// <returns>Weights, also when the tolerance was not met (the report says so), or a refusal.</returns>
    /// <exception cref="ArgumentException">A row or the list of base weights has another length than it should.</exception>
    public static RakingOutcome Fit(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<Margin> margins, IReadOnlyList<double>? baseWeights = null, RakingSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(margins);
        settings ??= new();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.Tolerance);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.MaxIterations, 1);
        if (rows.Any(r => r.Count != margins.Count) || (baseWeights is not null && baseWeights.Count != rows.Count))
        {
            throw new ArgumentException("Every row has one category per margin, and there is one base weight per row.", nameof(rows));
        }

        var (input, refusal) = RakingInput.Read(rows, margins, baseWeights, settings);
        if (input is null)
        {
            return new(null, refusal);
        }

        var run = Run(input, settings);
        return run.Weights.Any(w => !(w > 0) || double.IsInfinity(w))
            ? new(null, new(RakingRefusalKind.NotPossible, null, null, "Deze aandelen kunnen met deze antwoorden niet tegelijk worden gehaald. Voeg kleine categorieën samen of weeg op minder kenmerken."))
            : new(new(run.Weights, CalibrationOf(input, run.Passed), RakingReports.Of(input, settings, run)), null);
    }

    private static RakingRun Run(RakingInput input, RakingSettings settings)
    {
        var pass = Rake(input, input.BaseWeights, settings);
        var run = new RakingRun(pass.Weights, pass, pass.Iterations, pass.Converged, 0, 0, 0);
        if (settings.Bounds is not { } bounds)
        {
            return run;
        }

        var mean = input.Total / input.BaseWeights.Length;
        double low = bounds.Low * mean, high = bounds.High * mean;
        var cut = new bool[input.BaseWeights.Length];
        int Outside(double[] weights) => weights.Count(w => w < low * (1 - Slack) || w > high * (1 + Slack));
        for (var round = 0; ; round++)
        {
            // The first time every weight over a bound is cut, as in R; later what is left over a bound by rounding is let be.
            var outside = round == 0 ? run.Weights.Count(w => w < low || w > high) : Outside(run.Weights);
            if (outside == 0 || (round > 0 && round >= bounds.MostRerakes))
            {
                return run with { Trimmed = cut.Count(c => c), OutsideBounds = Outside(run.Weights) };
            }

            var trimmed = Trimming.Apply(run.Weights, low, high, bounds.Strict, cut);
            if (bounds.MostRerakes == 0)
            {
                return run with { Weights = trimmed, Trimmed = cut.Count(c => c), OutsideBounds = Outside(trimmed) };
            }

            pass = Rake(input, trimmed, settings);
            run = run with { Weights = pass.Weights, Passed = pass, Iterations = run.Iterations + pass.Iterations, Converged = pass.Converged, Rerakes = round + 1 };
        }
    }

    /// <summary>
    /// Fits the margins in turn, round and round. Respondents with the same categories are one cell: their weights keep their ratio, so
    /// that a round costs as much as there are cells, however many respondents there are.
    /// </summary>
    private static RakingPass Rake(RakingInput input, double[] baseWeights, RakingSettings settings)
    {
        var (cellOf, cells) = Cells(input.Groups, baseWeights.Length);
        var start = new double[cells.Count];
        for (var i = 0; i < baseWeights.Length; i++)
        {
            start[cellOf[i]] += baseWeights[i];
        }

        var now = (double[])start.Clone();
        var after = Array.ConvertAll(input.Shares, _ => new double[cells.Count]);
        var iterations = 0;
        var converged = false;
        var tolerance = settings.Convergence == Convergence.CellChange && settings.Tolerance < 1 ? settings.Tolerance * input.Total : settings.Tolerance;
        while (!converged && iterations < settings.MaxIterations)
        {
            var before = (double[])now.Clone();
            for (var m = 0; m < input.Shares.Length; m++)
            {
                var totals = Totals(now, cells, m, input.Shares[m].Length);
                for (var c = 0; c < now.Length; c++)
                {
                    now[c] *= input.Shares[m][cells[c][m]] * input.Total / totals[cells[c][m]];
                    after[m][c] = now[c] / start[c];
                }
            }

            iterations++;
            converged = settings.Convergence == Convergence.CellChange
                ? now.Zip(before, (a, b) => Math.Abs(a - b)).Max() < tolerance
                : Enumerable.Range(0, input.Shares.Length).All(m => Totals(now, cells, m, input.Shares[m].Length).Zip(input.Shares[m], (t, s) => Math.Abs((t / input.Total) - s)).Max() <= tolerance);
        }

        double[] Spread(double[] factors) => [.. baseWeights.Select((w, i) => w * factors[cellOf[i]])];
        return new(Spread(after[^1]), [.. after.Select(Spread)], iterations, converged);
    }

    private static double[] Totals(double[] cellWeights, List<int[]> cells, int margin, int categories)
    {
        var totals = new double[categories];
        for (var c = 0; c < cellWeights.Length; c++)
        {
            totals[cells[c][margin]] += cellWeights[c];
        }

        return totals;
    }

    private static (int[] CellOf, List<int[]> Cells) Cells(int[][] groups, int rows)
    {
        var cellOf = new int[rows];
        foreach (var margin in groups)
        {
            var numbers = new Dictionary<(int, int), int>();
            for (var i = 0; i < rows; i++)
            {
                numbers.TryAdd((cellOf[i], margin[i]), numbers.Count);
                cellOf[i] = numbers[(cellOf[i], margin[i])];
            }
        }

        var cells = new List<int[]>();
        for (var i = 0; i < rows; i++)
        {
            if (cellOf[i] == cells.Count)
            {
                cells.Add(Array.ConvertAll(groups, g => g[i]));
            }
        }

        return (cellOf, cells);
    }

    private static Calibration CalibrationOf(RakingInput input, RakingPass pass) =>
        new([.. input.Margins.Select((m, at) => new CalibratedMargin(m.Variable, input.Groups[at], pass.AfterMargin[at]))]);
}

/// <summary>One raking: the weights, and how they stood after each margin in the last round.</summary>
internal sealed record RakingPass(double[] Weights, double[][] AfterMargin, int Iterations, bool Converged);

/// <summary>Raking with its trimming and rerakes.</summary>
internal sealed record RakingRun(double[] Weights, RakingPass Passed, int Iterations, bool Converged, int Trimmed, int OutsideBounds, int Rerakes);
