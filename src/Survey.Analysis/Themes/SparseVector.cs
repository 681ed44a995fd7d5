namespace Survey.Analysis.Themes;

/// <summary>
/// A text as weighted features of length 1 (or 0 when it has none). Indices ascend. Own code because Microsoft.ML cannot be restored here.
/// </summary>
/// <param name="Indices">Ascending feature numbers.</param>
/// <param name="Values">Their weights.</param>
internal sealed record SparseVector(int[] Indices, float[] Values)
{
    /// <summary>A unit vector of the given weights, in ascending order of feature.</summary>
    public static SparseVector Unit(IReadOnlyDictionary<int, double> weights)
    {
        var indices = weights.Keys.ToArray();
        Array.Sort(indices);
        var length = Math.Sqrt(indices.Sum(index => weights[index] * weights[index]));
        var values = new float[indices.Length];
        for (var at = 0; at < indices.Length; at++)
        {
            values[at] = length > 0 ? (float)(weights[indices[at]] / length) : 0f;
        }

        return new(indices, values);
    }

    /// <summary>The unit vector in the middle of others, each with a weight.</summary>
    public static SparseVector Middle(IEnumerable<(SparseVector Vector, double Weight)> members)
    {
        var sum = new Dictionary<int, double>();
        foreach (var (vector, weight) in members)
        {
            for (var at = 0; at < vector.Indices.Length; at++)
            {
                sum[vector.Indices[at]] = sum.GetValueOrDefault(vector.Indices[at]) + (vector.Values[at] * weight);
            }
        }

        return Unit(sum);
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
