namespace Survey.Analysis.Themes;

/// <summary>
/// A text as weighted features of length 1 (or 0 when it has none). Indices ascend. Own code because Microsoft.ML cannot be restored here.
/// </summary>
/// <param name="Indices">Ascending feature numbers.</param>
/// <param name="Values">Their weights.</param>
internal sealed record SparseVector(int[] Indices, float[] Values)
{
    /// <summary>A unit vector of the given weights.</summary>
    /// <param name="indices">Ascending feature numbers.</param>
    /// <param name="weights">A weight for each.</param>
    public static SparseVector Unit(int[] indices, double[] weights)
    {
        var length = Math.Sqrt(weights.Sum(weight => weight * weight));
        return new(indices, Array.ConvertAll(weights, weight => length > 0 ? (float)(weight / length) : 0f));
    }

    /// <summary>Cosine similarity of two unit vectors, 0..1.</summary>
    public double Cosine(SparseVector other)
    {
        double sum = 0;
        int here = 0, there = 0;
        while (here < Indices.Length && there < other.Indices.Length)
        {
            var difference = Indices[here] - other.Indices[there];
            if (difference == 0)
            {
                sum += Values[here++] * other.Values[there++];
            }
            else if (difference < 0)
            {
                here++;
            }
            else
            {
                there++;
            }
        }

        return sum;
    }
}
