namespace Survey.Analysis.Learning;

/// <summary>From sums per gram and class to the weights of complement naive Bayes: how much a gram speaks for a class, beside the mean of all.</summary>
internal static class ComplementWeights
{
    /// <summary>The weights, the classes of one gram next to each other.</summary>
    /// <param name="sums">What the grams weigh in each class.</param>
    /// <param name="smoothing">What is added to every sum.</param>
    public static float[] Of(GramSums sums, double smoothing)
    {
        var (classes, all) = (sums.Classes, new double[sums.Texts.Length]);
        var total = new double[classes];
        for (var gram = 0; gram < all.Length; gram++)
        {
            var row = sums.Weights.AsSpan(gram * classes, classes);
            foreach (var sum in row)
            {
                all[gram] += sum;
            }

            for (var one = 0; one < classes; one++)
            {
                total[one] += all[gram] - row[one] + smoothing;
            }
        }

        var whole = Array.ConvertAll(total, Math.Log);
        var weights = new float[sums.Weights.Length];
        for (var gram = 0; gram < all.Length; gram++)
        {
            // Most classes never had this gram: the same logarithm for all of them.
            var absent = Math.Log(all[gram] + smoothing);
            var (row, of) = (gram * classes, 0.0);
            for (var one = 0; one < classes; one++)
            {
                var sum = sums.Weights[row + one];
                weights[row + one] = (float)(whole[one] - (sum == 0 ? absent : Math.Log(all[gram] - sum + smoothing)));
                of += weights[row + one];
            }

            var mean = (float)(of / classes);
            for (var one = 0; one < classes; one++)
            {
                weights[row + one] -= mean;
            }
        }

        return weights;
    }
}
