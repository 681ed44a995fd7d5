using System.Numerics.Tensors;

namespace Survey.Benchmarks.Baseline;

/// <summary>
/// K-means as scikit-learn runs it: Lloyd's algorithm from several starts by greedy k-means++ (Arthur and Vassilvitskii 2007), the
/// start with the least squared distance wins.
/// </summary>
internal static class KMeans
{
    private const int MostIterations = 300;
    private const double Tolerance = 1e-4;

    /// <summary>The number of the group of each row.</summary>
    internal static int[] Cluster(double[][] rows, int groups, int starts, int seed)
    {
        var random = new Random(seed);
        var still = Tolerance * MeanVariance(rows);
        var best = Array.Empty<int>();
        var least = double.PositiveInfinity;
        for (var start = 0; start < starts; start++)
        {
            var (labels, distance) = Lloyd(rows, PlusPlus(rows, groups, random), still);
            if (distance < least)
            {
                (best, least) = (labels, distance);
            }
        }

        return best;
    }

    private static double MeanVariance(double[][] rows)
    {
        var variance = 0.0;
        for (var column = 0; column < rows[0].Length; column++)
        {
            var mean = rows.Average(row => row[column]);
            variance += rows.Average(row => (row[column] - mean) * (row[column] - mean));
        }

        return variance / rows[0].Length;
    }

    /// <summary>Each next centre is the best of a few rows drawn with a chance that grows with their squared distance to the centres so far.</summary>
    private static double[][] PlusPlus(double[][] rows, int groups, Random random)
    {
        var trials = 2 + (int)Math.Log(groups);
        var centres = new List<double[]> { rows[random.Next(rows.Length)] };
        var distances = Array.ConvertAll(rows, row => Squared(row, centres[0]));
        while (centres.Count < groups)
        {
            var total = distances.Sum();
            double[]? nearest = null;
            var centre = rows[0];
            for (var trial = 0; trial < trials; trial++)
            {
                var drawn = Draw(distances, random.NextDouble() * total);
                var shorter = distances.Select((distance, at) => Math.Min(distance, Squared(rows[at], rows[drawn]))).ToArray();
                if (nearest is null || shorter.Sum() < nearest.Sum())
                {
                    (nearest, centre) = (shorter, rows[drawn]);
                }
            }

            distances = nearest!;
            centres.Add(centre);
        }

        return [.. centres.Select(centre => (double[])centre.Clone())];
    }

    private static int Draw(double[] weights, double at)
    {
        for (var row = 0; row < weights.Length; row++)
        {
            at -= weights[row];
            if (at < 0)
            {
                return row;
            }
        }

        return weights.Length - 1;
    }

    private static (int[] Labels, double Distance) Lloyd(double[][] rows, double[][] centres, double still)
    {
        var labels = new int[rows.Length];
        var distances = new double[rows.Length];
        Assign(rows, centres, labels, distances);
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            var moved = Move(rows, centres, labels, distances);
            var before = (int[])labels.Clone();
            Assign(rows, centres, labels, distances);
            if (moved <= still || before.AsSpan().SequenceEqual(labels))
            {
                break;
            }
        }

        return (labels, distances.Sum());
    }

    private static void Assign(double[][] rows, double[][] centres, int[] labels, double[] distances)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            distances[row] = double.PositiveInfinity;
            for (var centre = 0; centre < centres.Length; centre++)
            {
                var distance = Squared(rows[row], centres[centre]);
                if (distance < distances[row])
                {
                    (distances[row], labels[row]) = (distance, centre);
                }
            }
        }
    }

    /// <summary>Puts each centre in the middle of its rows, an empty one on the row that lies worst; gives the squared way they went.</summary>
    private static double Move(double[][] rows, double[][] centres, int[] labels, double[] distances)
    {
        var sums = Array.ConvertAll(centres, centre => new double[centre.Length]);
        var sizes = new int[centres.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            TensorPrimitives.Add(sums[labels[row]], rows[row], sums[labels[row]]);
            sizes[labels[row]]++;
        }

        var moved = 0.0;
        for (var centre = 0; centre < centres.Length; centre++)
        {
            if (sizes[centre] > 0)
            {
                TensorPrimitives.Divide(sums[centre], sizes[centre], sums[centre]);
            }
            else
            {
                var worst = Array.IndexOf(distances, distances.Max());
                distances[worst] = 0;
                rows[worst].CopyTo(sums[centre], 0);
            }

            moved += Squared(centres[centre], sums[centre]);
            centres[centre] = sums[centre];
        }

        return moved;
    }

    private static double Squared(double[] left, double[] right)
    {
        var distance = TensorPrimitives.Distance<double>(left, right);
        return distance * distance;
    }
}
