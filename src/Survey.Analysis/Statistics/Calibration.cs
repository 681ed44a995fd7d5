namespace Survey.Analysis.Statistics;

/// <summary>One variable whose weighted totals were fixed by weighting.</summary>
/// <param name="Variable">Its name.</param>
/// <param name="Groups">Per respondent the number of the category, from 0 up.</param>
/// <param name="Weights">Per respondent the weight as it stood just after this variable was fitted for the last time, above 0.</param>
public sealed record CalibratedMargin(string Variable, IReadOnlyList<int> Groups, IReadOnlyList<double> Weights);

/// <summary>
/// What weighting fixed. A total that is known beforehand cannot vary from sample to sample: only what a figure varies within the
/// categories still counts for its margin.
/// </summary>
/// <param name="Margins">The variables, in the order in which they were fitted.</param>
public sealed record Calibration(IReadOnlyList<CalibratedMargin> Margins)
{
    /// <summary>How often the projection goes round the margins; the figure that the R package survey uses.</summary>
    private const int Rounds = 10;

    /// <summary>
    /// Takes out of weighted values what the margins explain: per margin the mean of value / weight within each category, round and
    /// round. This is the linearised variance of a raked estimate (Deville, Särndal and Sautory 1993, JASA 88, 1013-1020), computed as
    /// <c>svyrecvar</c> of the R package survey does (Lumley, Complex Surveys, 2010, section 7.3).
    /// </summary>
    internal void Project(double[] values)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var margin in Margins)
            {
                var categories = margin.Groups.Max() + 1;
                var sums = new double[categories];
                var counts = new int[categories];
                for (var i = 0; i < values.Length; i++)
                {
                    sums[margin.Groups[i]] += values[i] / margin.Weights[i];
                    counts[margin.Groups[i]]++;
                }

                for (var i = 0; i < values.Length; i++)
                {
                    values[i] -= margin.Weights[i] * sums[margin.Groups[i]] / counts[margin.Groups[i]];
                }
            }
        }
    }
}
