namespace Survey.Analysis.Themes;

/// <summary>
/// A text as weighted features of length 1 (or 0 when it has none). Indices ascend. Own code because Microsoft.ML cannot be restored here.
/// </summary>
/// <param name="Indices">Ascending feature numbers.</param>
/// <param name="Values">Their weights.</param>
internal sealed record SparseVector(int[] Indices, float[] Values)
{
    /// <summary>From so many times as many features it is quicker to look each one up than to walk past all of them.</summary>
    private const int MuchLonger = 8;

    /// <summary>Cosine similarity of two unit vectors, 0..1.</summary>
    public double Cosine(SparseVector other)
    {
        if (other.Indices.Length > MuchLonger * Indices.Length)
        {
            return CosineWithLonger(other);
        }

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

    private double CosineWithLonger(SparseVector other)
    {
        double sum = 0;
        var passed = 0;
        for (var here = 0; here < Indices.Length; here++)
        {
            var there = other.Indices.AsSpan(passed).BinarySearch(Indices[here]);
            passed += there < 0 ? ~there : there;
            sum += there < 0 ? 0 : Values[here] * other.Values[passed];
        }

        return sum;
    }
}
