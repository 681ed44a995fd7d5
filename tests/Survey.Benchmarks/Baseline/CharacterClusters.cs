using System.Numerics.Tensors;

namespace Survey.Benchmarks.Baseline;

/// <summary>
/// What one would do without knowing Dutch or neighbourhoods: TF-IDF over character n-grams, 100 directions of a truncated SVD, rows
/// of length 1, k-means from ten starts. No codebook, every text in some group.
/// </summary>
internal sealed class CharacterClusters(IReadOnlyList<string> texts)
{
    private const int Directions = 100;
    private const int Starts = 10;

    private readonly CharacterTfIdf _features = new(texts, LeastDocuments);
    private readonly Dictionary<int, double[][]> _rows = [];

    /// <summary>An n-gram of one text says nothing about others, but it does keep that text apart.</summary>
    internal const int LeastDocuments = 1;

    /// <summary>The number of the group of each text.</summary>
    internal int[] Cluster(int groups, int seed)
    {
        if (!_rows.TryGetValue(seed, out var rows))
        {
            _rows[seed] = rows = Rows(seed);
        }

        return KMeans.Cluster(rows, groups, Starts, seed);
    }

    private double[][] Rows(int seed)
    {
        var rows = TruncatedSvd.Project(_features.Rows, _features.Columns, Directions, seed);
        foreach (var row in rows)
        {
            var length = TensorPrimitives.Norm<double>(row);
            TensorPrimitives.Multiply(row, length > 0 ? 1 / length : 0, row);
        }

        return rows;
    }
}
