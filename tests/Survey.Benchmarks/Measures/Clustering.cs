namespace Survey.Benchmarks.Measures;

/// <summary>
/// How well found groups agree with hand-given ones, whatever the groups are called. The definitions are those of scikit-learn, so
/// that figures can be laid beside others.
/// </summary>
internal static class Clustering
{
    /// <summary>
    /// Adjusted mutual information: 1 when the groups are the same, about 0 when they agree no more than chance. Vinh, Epps and Bailey
    /// 2010 (JMLR 11), exact expectation, normalised by the arithmetic mean of the two entropies.
    /// </summary>
    internal static double AdjustedMutualInformation<TLeft, TRight>(IReadOnlyList<TLeft> given, IReadOnlyList<TRight> found)
        where TLeft : notnull
        where TRight : notnull
    {
        var table = new Contingency<TLeft, TRight>(given, found);
        if ((table.Rows.Length == 1 && table.Columns.Length == 1) || table.Total == 0)
        {
            return 1;
        }

        var expected = ExpectedInformation(table.Rows, table.Columns, table.Total);
        var mean = (Entropy(table.Rows, table.Total) + Entropy(table.Columns, table.Total)) / 2;
        var room = mean - expected;
        room = room < 0 ? Math.Min(room, -double.Epsilon) : Math.Max(room, 2.2e-16);
        return (Information(table) - expected) / room;
    }

    /// <summary>V-measure: the harmonic mean of homogeneity and completeness. Rosenberg and Hirschberg 2007.</summary>
    internal static double VMeasure<TLeft, TRight>(IReadOnlyList<TLeft> given, IReadOnlyList<TRight> found)
        where TLeft : notnull
        where TRight : notnull
    {
        var table = new Contingency<TLeft, TRight>(given, found);
        if (table.Total == 0)
        {
            return 1;
        }

        var information = Information(table);
        var givenEntropy = Entropy(table.Rows, table.Total);
        var foundEntropy = Entropy(table.Columns, table.Total);
        var homogeneity = givenEntropy == 0 ? 1 : information / givenEntropy;
        var completeness = foundEntropy == 0 ? 1 : information / foundEntropy;
        return homogeneity + completeness == 0 ? 0 : 2 * homogeneity * completeness / (homogeneity + completeness);
    }

    private static double Entropy(int[] sizes, double total) => -sizes.Sum(size => size / total * Math.Log(size / total));

    private static double Information<TLeft, TRight>(Contingency<TLeft, TRight> table)
        where TLeft : notnull
        where TRight : notnull
    {
        double total = table.Total;
        return Math.Max(0, table.Cells.Sum(cell => cell.Value / total * Math.Log(total * cell.Value / ((double)table.Rows[cell.Key.Row] * table.Columns[cell.Key.Column]))));
    }

    /// <summary>Formula 24a of Vinh 2010. Groups of one size are computed once, so that thousands of groups of one stay quick.</summary>
    private static double ExpectedInformation(int[] rows, int[] columns, int total)
    {
        var logFactorial = new double[total + 1];
        for (var n = 2; n <= total; n++)
        {
            logFactorial[n] = logFactorial[n - 1] + Math.Log(n);
        }

        var expected = 0.0;
        foreach (var (a, manyA) in rows.CountBy(size => size))
        {
            foreach (var (b, manyB) in columns.CountBy(size => size))
            {
                var margins = logFactorial[a] + logFactorial[b] + logFactorial[total - a] + logFactorial[total - b] - logFactorial[total];
                var sum = 0.0;
                for (var n = Math.Max(1, a + b - total); n <= Math.Min(a, b); n++)
                {
                    var chance = Math.Exp(margins - logFactorial[n] - logFactorial[a - n] - logFactorial[b - n] - logFactorial[total - a - b + n]);
                    sum += (double)n / total * Math.Log((double)total * n / ((double)a * b)) * chance;
                }

                expected += sum * manyA * manyB;
            }
        }

        return expected;
    }

    /// <summary>How often each pair of groups meets.</summary>
    private sealed class Contingency<TLeft, TRight>
        where TLeft : notnull
        where TRight : notnull
    {
        internal Contingency(IReadOnlyList<TLeft> given, IReadOnlyList<TRight> found)
        {
            if (given.Count != found.Count)
            {
                throw new ArgumentException("Both sides label the same points.", nameof(found));
            }

            var rows = new Dictionary<TLeft, int>();
            var columns = new Dictionary<TRight, int>();
            for (var at = 0; at < given.Count; at++)
            {
                var row = rows.TryGetValue(given[at], out var r) ? r : rows[given[at]] = rows.Count;
                var column = columns.TryGetValue(found[at], out var c) ? c : columns[found[at]] = columns.Count;
                Cells[(row, column)] = Cells.GetValueOrDefault((row, column)) + 1;
            }

            Total = given.Count;
            Rows = Sizes(rows.Count, cell => cell.Row);
            Columns = Sizes(columns.Count, cell => cell.Column);
        }

        internal Dictionary<(int Row, int Column), int> Cells { get; } = [];

        internal int[] Rows { get; }

        internal int[] Columns { get; }

        internal int Total { get; }

        private int[] Sizes(int count, Func<(int Row, int Column), int> side)
        {
            var sizes = new int[count];
            foreach (var (cell, many) in Cells)
            {
                sizes[side(cell)] += many;
            }

            return sizes;
        }
    }
}
