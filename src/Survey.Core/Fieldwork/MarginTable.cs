using System.Globalization;
using Survey.Analysis.Weighting;
using Survey.Core.Tables;

namespace Survey.Core.Fieldwork;

/// <summary>Reads known shares from a table with the columns <c>variable</c>, <c>category</c> and <c>share</c>.</summary>
public static class MarginTable
{
    /// <summary>The columns it needs.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["variable", "category", "share"];

    /// <summary>The same columns, as staff write them.</summary>
    public static IReadOnlyList<string> DutchColumns { get; } = ["kenmerk", "groep", "aandeel"];

    /// <summary>The table with its columns named as the command has them, whether they were in Dutch or not.</summary>
    public static Table Named(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        string Name(string column) => DutchColumns.Index().FirstOrDefault(d => string.Equals(d.Item, column, StringComparison.OrdinalIgnoreCase) && !table.Has(Columns[d.Index])) is (var at, { }) ? Columns[at] : column;
        return table with { Columns = [.. table.Columns.Select(Name)] };
    }

    /// <summary>The margins in the order of the table, or the first row that cannot be read as one sentence in Dutch.</summary>
    /// <param name="table">The table; its columns were checked.</param>
    /// <param name="file">Its name in that sentence.</param>
    public static (IReadOnlyList<Margin> Margins, string? Refusal) Read(Table table, string file)
    {
        ArgumentNullException.ThrowIfNull(table);
        var categories = new List<(string Variable, MarginCategory Category)>();
        foreach (var row in table.Rows)
        {
            string variable = table.Cell(row, Columns[0]), category = table.Cell(row, Columns[1]), text = table.Cell(row, Columns[2]);
            if (variable.Length == 0 || category.Length == 0)
            {
                return ([], $"{file}, rij {row.Number}: vul 'variable' en 'category' allebei in.");
            }

            if (!TryShare(text, out var share))
            {
                return ([], $"{file}, rij {row.Number}: '{text}' is geen aandeel. Schrijf bijvoorbeeld 0,25 of 25%.");
            }

            categories.Add((variable, new(category, share)));
        }

        return ([.. categories.GroupBy(c => c.Variable, StringComparer.OrdinalIgnoreCase).Select(g => new Margin(g.Key, [.. g.Select(c => c.Category)]))], null);
    }

    /// <summary>A share as people write it: 0,25 or 25 or 25%.</summary>
    public static bool TryShare(string text, out double share) => TryNumber(text.TrimEnd('%', ' '), out share);

    /// <summary>A number with a point or a comma for the decimals.</summary>
    public static bool TryNumber(string text, out double number) =>
        double.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
