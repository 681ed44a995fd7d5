namespace Survey.Analysis.Learning;

/// <summary>From counts per gram and class to the weights of complement naive Bayes: how much a gram speaks for a class, beside the mean of all.</summary>
internal static class ComplementWeights
{
    /// <summary>The weights, in the order of the counts.</summary>
    /// <param name="counts">Weighted counts, the classes of one gram next to each other.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="smoothing">What is added to every count.</param>
    public static float[] Of(double[] counts, int classes, double smoothing)
    {
        var features = counts.Length / classes;
        var all = new double[features];
        var total = new double[classes];
        for (var feature = 0; feature < features; feature++)
        {
            var row = counts.AsSpan(feature * classes, classes);
            foreach (var count in row)
            {
                all[feature] += count;
            }

            for (var one = 0; one < classes; one++)
            {
                total[one] += all[feature] - row[one] + smoothing;
            }
        }

        var weights = new float[counts.Length];
        for (var feature = 0; feature < features; feature++)
        {
            var row = weights.AsSpan(feature * classes, classes);
            for (var one = 0; one < classes; one++)
            {
                row[one] = (float)-Math.Log((all[feature] - counts[(feature * classes) + one] + smoothing) / total[one]);
            }

            var mean = Mean(row);
            for (var one = 0; one < classes; one++)
            {
                row[one] -= mean;
            }
        }

        return weights;
    }

    private static float Mean(ReadOnlySpan<float> row)
    {
        double sum = 0;
        foreach (var value in row)
        {
            sum += value;
        }

        return (float)(sum / row.Length);
    }
}
