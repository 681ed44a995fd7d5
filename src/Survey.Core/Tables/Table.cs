namespace Survey.Core.Tables;

/// <summary>One sheet or one CSV file: named columns and the rows beneath them, all as text.</summary>
/// <param name="Name">Name of the sheet, or of the file for formats that hold one table.</param>
/// <param name="Columns">Column names as written in the first row, trimmed.</param>
/// <param name="Rows">The rows that hold at least one filled cell.</param>
public sealed record Table(string Name, IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    /// <summary>True when a column of this name exists; capitals make no difference.</summary>
    public bool Has(string column) => IndexOf(column) >= 0;

    /// <summary>The cell of a row in the named column; an empty text when the column or the cell is not there.</summary>
    public string Cell(TableRow row, string column)
    {
        var index = IndexOf(column);
        return index >= 0 && index < row.Cells.Count ? row.Cells[index].Trim() : "";
    }

    private int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i], column, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Number">The row as a spreadsheet numbers it: the header is row 1.</param>
/// <param name="Cells">The cells from left to right; may be shorter than the header.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);

/// <summary>Everything one file holds: one table for CSV and JSONL, a table per sheet for Excel.</summary>
public sealed record Workbook(IReadOnlyList<Table> Tables)
{
    /// <summary>The table of this name, or null; capitals make no difference.</summary>
    public Table? Find(string name) => Tables.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Something in a file that a person has to mend: place, cause and way out, in plain Dutch.</summary>
/// <param name="Number">Stable number of this kind of problem, for instance <c>T-003</c>.</param>
/// <param name="Sheet">Sheet or file.</param>
/// <param name="Row">Row as the spreadsheet numbers it, or null when it concerns the whole sheet.</param>
/// <param name="Column">Column name, or null when it concerns the whole row.</param>
/// <param name="Cause">What is wrong.</param>
/// <param name="WayOut">What to do about it.</param>
public sealed record TableProblem(string Number, string Sheet, int? Row, string? Column, string Cause, string WayOut)
{
    /// <summary>The problem as one line of text.</summary>
    public override string ToString()
    {
        var place = Row is null ? Sheet : $"{Sheet}, rij {Row}";
        return $"{Number}, {place}{(Column is null ? "" : $", kolom '{Column}'")}: {Cause} {WayOut}";
    }
}
