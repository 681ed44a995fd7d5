namespace Survey.Analysis.Weighting;

/// <summary>Cuts weights to bounds, as <c>trimWeights</c> of the R package survey: what is taken off is spread evenly over the weights inside the bounds.</summary>
internal static class Trimming
{
    /// <summary>Strict trimming approaches its end by ever smaller steps; more of them change nothing that shows.</summary>
    private const int MostSteps = 1000;

    /// <summary>The trimmed weights, with the same sum. When no weight lies inside the bounds there is nobody to take the rest, and all are scaled.</summary>
    /// <param name="weights">Weights above 0.</param>
    /// <param name="low">Lowest weight.</param>
    /// <param name="high">Highest weight.</param>
    /// <param name="strict">Whether to go on until none lies outside.</param>
    /// <param name="cut">Is set to true for each weight that was outside.</param>
    internal static double[] Apply(double[] weights, double low, double high, bool strict, bool[] cut)
    {
        var now = (double[])weights.Clone();
        for (var step = 0; step < (strict ? MostSteps : 1); step++)
        {
            var outside = Array.ConvertAll(now, w => w < low || w > high);
            var inside = outside.Count(o => !o);
            if (inside == now.Length)
            {
                break;
            }

            var sum = now.Sum();
            var taken = 0.0;
            for (var i = 0; i < now.Length; i++)
            {
                if (outside[i])
                {
                    cut[i] = true;
                    var bounded = Math.Clamp(now[i], low, high);
                    taken += now[i] - bounded;
                    now[i] = bounded;
                }
            }

            if (inside == 0)
            {
                var scale = sum / now.Sum();
                return Array.ConvertAll(now, w => w * scale);
            }

            for (var i = 0; i < now.Length; i++)
            {
                now[i] += outside[i] ? 0 : taken / inside;
            }
        }

        return now;
    }
}
