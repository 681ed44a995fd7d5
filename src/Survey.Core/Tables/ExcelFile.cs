using System.Globalization;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Survey.Core.Tables;

/// <summary>What the library for Excel cannot do by itself: open files with pictures on a machine that cannot draw, and show formulas that it does not know.</summary>
internal static class ExcelFile
{
    /// <summary>Opens a workbook; when that does not go, without its pictures, which the library cannot read on every machine.</summary>
    internal static XLWorkbook Open(byte[] content)
    {
        try
        {
            return new(new MemoryStream(content));
        }
        catch (TypeInitializationException)
        {
            var stream = new MemoryStream();
            stream.Write(content);
            using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
            {
                foreach (var part in document.WorkbookPart!.WorksheetParts.Where(p => p.DrawingsPart is not null))
                {
                    part.Worksheet!.RemoveAllChildren<Drawing>();
                    part.DeletePart(part.DrawingsPart!);
                }
            }

            return new(stream);
        }
    }

    /// <summary>What a cell shows. Of a formula that is what the program that saved the file made of it: its functions may not be known here.</summary>
    private static object? ValueOf(IXLCell cell) => !cell.HasFormula ? cell.Value : cell.CachedValue is { } shown and not "" ? shown : cell.NeedsRecalculation ? $"={cell.FormulaA1}" : "";

    /// <summary>A cell as text: a date as 2026-03-01, a number with a point, a tick as true.</summary>
    internal static string TextOf(IXLCell cell) => ValueOf(cell) switch
    {
        DateTime date when date.TimeOfDay == TimeSpan.Zero => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("hh\\:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => other?.ToString() ?? "",
    };
}
