using System.Text;
using Survey.Core.Tables;

namespace Survey.Web.Commands;

/// <summary>The files that a command reads and writes.</summary>
internal static class CommandFiles
{
    private const string Half = ".half";

    /// <summary>The sheet with the first of these columns, once all of them are in it; or one sentence why not.</summary>
    internal static async Task<(Table? Table, string? Refusal)> ReadAsync(string file, params string[] columns)
    {
        if (!File.Exists(file))
        {
            return (null, $"Het bestand {file} is er niet.");
        }

        var reading = TableReader.Read(Path.GetFileName(file), await File.ReadAllBytesAsync(file), TableLimits.OwnMachine);
        if (reading.Workbook is null)
        {
            return (null, reading.Problem!.ToString());
        }

        var table = reading.Workbook.Tables.FirstOrDefault(t => t.Has(columns[0])) ?? reading.Workbook.Tables[0];
        return Array.Find(columns, c => !table.Has(c)) is { } missing
            ? (null, $"De kolom '{missing}' staat niet in het bestand {Path.GetFileName(file)}. Wel: {string.Join(", ", table.Columns)}.")
            : (table, null);
    }

    /// <summary>One sentence for a file that cannot be read or written.</summary>
    internal static string WhyNot(Exception e) => e switch
    {
        DirectoryNotFoundException => "De map voor het bestand is er niet. Maak eerst de map, of kies een andere.",
        UnauthorizedAccessException => "U mag dit bestand of deze map niet gebruiken. Kies een andere plek.",
        _ => $"Dit lukte niet: {e.Message} Kijk of de schijf vol is en of het bestand ergens anders open staat.",
    };

    /// <summary>Writes lines beside the targets first, so that a run that breaks or is stopped leaves no half file and no file of two.</summary>
    internal static async Task WriteAsync(CancellationToken cancel, params (string File, IEnumerable<string> Lines)[] files)
    {
        try
        {
            foreach (var (file, lines) in files)
            {
                await using var half = new StreamWriter(file + Half, append: false, new UTF8Encoding(false));
                foreach (var line in lines)
                {
                    cancel.ThrowIfCancellationRequested();
                    await half.WriteAsync(line);
                    await half.WriteAsync('\n');
                }
            }

            foreach (var (file, _) in files)
            {
                File.Move(file + Half, file, overwrite: true);
            }
        }
        finally
        {
            foreach (var (file, _) in files)
            {
                File.Delete(file + Half);
            }
        }
    }
}
