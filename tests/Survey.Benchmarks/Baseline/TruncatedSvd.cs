using System.Numerics.Tensors;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Survey.Benchmarks.Baseline;

/// <summary>
/// The rows of a sparse matrix in its strongest directions, found with a random start and power iterations: Halko, Martinsson and
/// Tropp 2011 (SIAM Review 53), algorithm 4.4, ten extra directions and five iterations as in scikit-learn.
/// </summary>
internal static class TruncatedSvd
{
    private const int Extra = 10;
    private const int Iterations = 5;

    /// <summary>Each row in at most so many directions, strongest first; a seed gives one outcome.</summary>
    internal static double[][] Project(IReadOnlyList<SparseRow> rows, int columns, int directions, int seed)
    {
        var size = Math.Min(directions + Extra, Math.Min(rows.Count, columns));
        var normal = new Normal(0, 1, new Random(seed));
        var basis = Orthonormal(Times(rows, Enumerable.Range(0, size).Select(_ => normal.Samples().Take(columns).ToArray()).ToArray()));
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            basis = Orthonormal(Times(rows, Orthonormal(TransposedTimes(rows, basis, columns))));
        }

        // With B = basis' A, the directions of A within the basis are the eigenvectors of the small matrix B B'.
        var small = TransposedTimes(rows, basis, columns);
        var squares = Matrix<double>.Build.Dense(basis.Length, basis.Length, (i, j) => TensorPrimitives.Dot<double>(small[i], small[j])).Evd(Symmetricity.Symmetric);
        var strongest = Enumerable.Range(0, basis.Length).OrderByDescending(at => squares.EigenValues[at].Real).Take(directions).ToArray();
        var projected = rows.Select(_ => new double[strongest.Length]).ToArray();
        for (var direction = 0; direction < strongest.Length; direction++)
        {
            var strength = Math.Sqrt(Math.Max(0, squares.EigenValues[strongest[direction]].Real));
            for (var at = 0; at < basis.Length; at++)
            {
                var weight = strength * squares.EigenVectors[at, strongest[direction]];
                for (var row = 0; row < rows.Count; row++)
                {
                    projected[row][direction] += weight * basis[at][row];
                }
            }
        }

        return projected;
    }

    /// <summary>A X, with X and the outcome as lists of columns.</summary>
    private static double[][] Times(IReadOnlyList<SparseRow> rows, double[][] right) => Array.ConvertAll(right, column =>
    {
        var outcome = new double[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var (at, values) = rows[row];
            var sum = 0.0;
            for (var i = 0; i < at.Length; i++)
            {
                sum += values[i] * column[at[i]];
            }

            outcome[row] = sum;
        }

        return outcome;
    });

    /// <summary>A' X, with X and the outcome as lists of columns.</summary>
    private static double[][] TransposedTimes(IReadOnlyList<SparseRow> rows, double[][] right, int columns) => Array.ConvertAll(right, column =>
    {
        var outcome = new double[columns];
        for (var row = 0; row < rows.Count; row++)
        {
            var (at, values) = rows[row];
            for (var i = 0; i < at.Length; i++)
            {
                outcome[at[i]] += values[i] * column[row];
            }
        }

        return outcome;
    });

    /// <summary>Gram and Schmidt, twice for accuracy; a column that depends on those before it becomes zero.</summary>
    private static double[][] Orthonormal(double[][] columns)
    {
        for (var at = 0; at < columns.Length; at++)
        {
            var column = columns[at];
            var before = TensorPrimitives.Norm<double>(column);
            for (var pass = 0; pass < 2; pass++)
            {
                for (var earlier = 0; earlier < at; earlier++)
                {
                    TensorPrimitives.MultiplyAdd(columns[earlier], -TensorPrimitives.Dot<double>(column, columns[earlier]), column, column);
                }
            }

            var length = TensorPrimitives.Norm<double>(column);
            TensorPrimitives.Multiply(column, length > 1e-10 * before && length > 0 ? 1 / length : 0, column);
        }

        return columns;
    }
}
