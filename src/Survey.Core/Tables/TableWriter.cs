using System.Globalization;
using System.Text;
using ClosedXML.Excel;

namespace Survey.Core.Tables;

/// <summary>Writes tables as Excel or CSV. No cell can become a formula in the reader's spreadsheet program.</summary>
public static class TableWriter
{
    private const string FormulaStarts = "=+-@\t\r＝＋－＠";

    /// <summary>One sheet per table, header bold and frozen. Whole numbers become numbers, everything else stays text.</summary>
    public static byte[] ToExcel(IEnumerable<Table> tables)
    {
        using var workbook = new XLWorkbook();
        foreach (var table in tables)
        {
            var sheet = workbook.AddWorksheet(table.Name.Length > 31 ? table.Name[..31] : table.Name);
            for (var c = 0; c < table.Columns.Count; c++)
            {
                Write(sheet.Cell(1, c + 1), table.Columns[c]);
                sheet.Cell(1, c + 1).Style.Font.Bold = true;
                var longest = table.Rows.Select(r => c < r.Cells.Count ? r.Cells[c].Length : 0).Append(table.Columns[c].Length).Max();
                sheet.Column(c + 1).Width = Math.Clamp(longest + 2, 8, 60);
            }

            for (var r = 0; r < table.Rows.Count; r++)
            {
                for (var c = 0; c < table.Rows[r].Cells.Count; c++)
                {
                    Write(sheet.Cell(r + 2, c + 1), table.Rows[r].Cells[c]);
                }
            }

            sheet.SheetView.FreezeRows(1);
        }

        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }

    /// <summary>UTF-8 with byte order mark and semicolons, as Dutch Excel opens it with a double click.</summary>
    public static byte[] ToCsv(Table table)
    {
        var text = new StringBuilder();
        foreach (var cells in table.Rows.Select(r => r.Cells).Prepend(table.Columns))
        {
            text.AppendJoin(';', cells.Select(Quoted)).Append("\r\n");
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Write(IXLCell cell, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (text.Length == 1 || text[0] != '0'))
        {
            cell.SetValue(number);
        }
        else
        {
            cell.DataType = XLDataType.Text;
            cell.SetValue(Printable(text));
            cell.Style.IncludeQuotePrefix = StartsAsFormula(text);
        }
    }

    private static string Quoted(string text)
    {
        var safe = StartsAsFormula(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(";\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool StartsAsFormula(string text) => text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Excel's XML cannot hold control characters.</summary>
    private static string Printable(string text) => new([.. text.Where(c => c is '\n' or '\t' || !char.IsControl(c))]);
}
