using System.Globalization;
using System.IO.Compression;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Survey.Core.Tables;

/// <summary>What the library for Excel cannot do by itself: open files with pictures on a machine that cannot draw or files without styles, and show formulas that it does not know.</summary>
internal static class ExcelFile
{
    /// <summary>
    /// The sheets that hold anything, as wide as their widest row. Only cells that hold something are looked at: one space far to the right
    /// or far below would make a table of millions of cells.
    /// </summary>
    internal static List<Table> Read(byte[] content, TableLimits limits)
    {
        using var workbook = Open(content);
        return [.. workbook.Worksheets.Select(s => (s.Name, Rows: s.RowsUsed().OrderBy(r => r.RowNumber()).Select(r => new TableRow(r.RowNumber(), CellsOf(r, limits.Columns))).Where(r => r.Cells.Count > 0).ToList())).Where(s => s.Rows.Count > 0).Select(s => TableOf(s.Name, s.Rows))];
    }

    private static Table TableOf(string name, List<TableRow> rows)
    {
        var width = rows.Max(r => r.Cells.Count);
        List<string> Wide(IReadOnlyList<string> cells) => [.. cells, .. Enumerable.Repeat("", width - cells.Count)];
        return new(name, [.. Wide(rows[0].Cells).Select(c => c.Trim())], [.. rows.Skip(1).Select(r => r with { Cells = Wide(r.Cells) })]);
    }

    /// <summary>The cells of a row up to the last one that says something; one more than the most when there are too many.</summary>
    private static List<string> CellsOf(IXLRow row, int most)
    {
        var cells = new List<string>();
        foreach (var cell in row.CellsUsed().OrderBy(c => c.Address.ColumnNumber))
        {
            if (TextOf(cell) is var text && !string.IsNullOrWhiteSpace(text))
            {
                var column = Math.Min(cell.Address.ColumnNumber, most + 1);
                cells.AddRange(Enumerable.Repeat("", Math.Max(0, column - 1 - cells.Count)));
                cells.Add(text);
            }
        }

        return cells;
    }

    /// <summary>Opens a workbook; when that does not go, without its pictures, which the library cannot read on every machine.</summary>
    private static XLWorkbook Open(byte[] content)
    {
        var styled = HasStyles(content) ? content : Mended(content, AddStyles);
        try
        {
            return new(new MemoryStream(styled));
        }
        catch (TypeInitializationException)
        {
            return new(new MemoryStream(Mended(styled, RemovePictures)));
        }
    }

    private static bool HasStyles(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        return zip.Entries.Any(e => e.Name.Equals("styles.xml", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A workbook may do without styles, as small programs write it; the library would then take every number for an empty cell.</summary>
    private static void AddStyles(WorkbookPart workbook)
    {
        if (workbook.WorkbookStylesPart is null)
        {
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new(new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellFormats(new CellFormat()));
        }
    }

    private static void RemovePictures(WorkbookPart workbook)
    {
        foreach (var part in workbook.WorksheetParts.Where(p => p.DrawingsPart is not null))
        {
            part.Worksheet!.RemoveAllChildren<Drawing>();
            part.DeletePart(part.DrawingsPart!);
        }
    }

    private static byte[] Mended(byte[] content, Action<WorkbookPart> mend)
    {
        var stream = new MemoryStream();
        stream.Write(content);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            mend(document.WorkbookPart!);
        }

        return stream.ToArray();
    }

    /// <summary>What a cell shows. Of a formula that is what the program that saved the file made of it: its functions may not be known here.</summary>
    private static object? ValueOf(IXLCell cell) => !cell.HasFormula ? cell.Value : cell.CachedValue is { } shown and not "" ? shown : cell.NeedsRecalculation ? $"={cell.FormulaA1}" : "";

    /// <summary>A cell as text: a date as 2026-03-01, a number with a point, a tick as true.</summary>
    private static string TextOf(IXLCell cell) => ValueOf(cell) switch
    {
        DateTime date when date.TimeOfDay == TimeSpan.Zero => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("hh\\:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => other?.ToString() ?? "",
    };
}
