using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace Survey.Core.Tables;

/// <summary>How much a file may hold before it is refused.</summary>
/// <param name="Bytes">Size as sent.</param>
/// <param name="UnpackedBytes">Size of an Excel file once unpacked.</param>
/// <param name="Rows">Rows in one table.</param>
/// <param name="Columns">Columns in one table.</param>
public sealed record TableLimits(long Bytes, long UnpackedBytes, int Rows, int Columns)
{
    /// <summary>What a member of staff may upload: 5 MB, 50 MB unpacked, 20,000 rows, 1,000 columns.</summary>
    public static TableLimits Upload { get; } = new(5 << 20, 50 << 20, 20_000, 1000);

    /// <summary>What a command on one's own machine may read: as much as fits in memory.</summary>
    public static TableLimits OwnMachine { get; } = new(long.MaxValue, 1L << 31, int.MaxValue, int.MaxValue - 1);
}

/// <summary>The outcome of reading a file: a workbook, or the problem that stood in the way, and notes either way.</summary>
/// <param name="Workbook">What was read, or null.</param>
/// <param name="Problem">Why nothing was read, or null.</param>
/// <param name="Notes">What a person should check although the file could be read.</param>
public sealed record TableReading(Workbook? Workbook, TableProblem? Problem, IReadOnlyList<string> Notes);

/// <summary>Reads CSV, TSV, JSONL and Excel into tables of text. Never throws on a bad file: that is an outcome.</summary>
public static class TableReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly char[] Separators = [';', ',', '\t'];

    static TableReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads a file by its content first and its name second.</summary>
    /// <param name="fileName">Name as the person knows it; its extension tells CSV, TSV and JSONL apart, and whether text was to be Excel.</param>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="limits">How much may be read.</param>
    public static TableReading Read(string fileName, byte[] content, TableLimits limits)
    {
        if (content.Length == 0)
        {
            return Refused("T-001", fileName, "Het bestand is leeg.", "Kies het bestand opnieuw of sla het eerst op.");
        }

        if (content.LongLength > limits.Bytes)
        {
            return Refused("T-002", fileName, $"Het bestand is groter dan {limits.Bytes >> 20} MB.", "Deel het op in kleinere bestanden.");
        }

        if (content is [0x50, 0x4B, ..])
        {
            return ReadExcel(fileName, content, limits);
        }

        if (content is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            return Refused("T-003", fileName, "Dit is een oud Excel-bestand (.xls).", "Sla het op als .xlsx en probeer het opnieuw.");
        }

        return ReadText(fileName, content, limits);
    }

    private static TableReading ReadText(string fileName, byte[] content, TableLimits limits)
    {
        var notes = new List<string>();
        if (StrayNulls.Without(Decode(content, notes), notes) is not { } text)
        {
            return Refused("T-004", fileName, "Dit is geen tekstbestand en geen Excel-bestand.", "Gebruik een bestand dat eindigt op .csv of .xlsx.");
        }

        // No program that writes Excel files makes this, and Excel does not open it: somebody gave another file that name.
        if (fileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return Refused("T-011", fileName, "Dit is geen Excel-bestand, ook al eindigt de naam op .xlsx. Er staat gewone tekst in.", "Open het in Excel en sla het op als .xlsx. Is het een CSV-bestand? Geef het dan een naam die eindigt op .csv.");
        }

        return fileName.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            ? ReadJsonLines(fileName, text, limits, notes)
            : ReadSeparated(fileName, text, limits, notes);
    }

    /// <summary>A file as text, in whichever way its letters are stored; null for Excel and for what is no text at all.</summary>
    internal static string? TextOf(byte[] content) =>
        content is [0x50, 0x4B, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] || Decode(content, []) is not { } text || text.Contains('\0', StringComparison.Ordinal) ? null : text;

    private static string Decode(byte[] content, List<string> notes)
    {
        // "Unicode-tekst", as Excel calls it, is UTF-16.
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (content[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(content, 2, content.Length - 2);
        }

        try
        {
            var start = content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            return StrictUtf8.GetString(content, start, content.Length - start);
        }
        catch (DecoderFallbackException)
        {
            notes.Add("Dit bestand is opgeslagen in een oudere tekenset (Latin-1). Wij hebben het zo gelezen. "
                + "Kijk in het voorbeeld of letters als é en ë goed staan. Zo niet: sla het op als 'CSV UTF-8'.");
            return Encoding.GetEncoding(1252).GetString(content);
        }
    }

    private static TableReading ReadSeparated(string fileName, string text, TableLimits limits, List<string> notes)
    {
        // Excel writes "sep=;" above a table for itself, and counts it as no row.
        text = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and <= 6 and var end ? text[(end + 1)..] : text;
        CsvMalformedRecord? malformed = null;
        var options = CsvReaderOptions.Default with
        {
            Separator = fileName.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : SeparatorOf(text),
            HasHeader = false,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = found => malformed ??= found,
        };
        using var csv = CsvReader.FromText(text, options);
        IReadOnlyList<string>? columns = null;
        var rows = new List<TableRow>();
        var breaks = 0;

        // The reader counts lines of the file; a spreadsheet gives a cell with line breaks one row number.
        int RowOf(long line) => (int)line - breaks;
        while (rows.Count <= limits.Rows && csv.Read() && malformed is not { Reason: CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote })
        {
            var cells = csv.Current.ToArray();
            var number = RowOf(csv.LineNumber);
            breaks += cells.Sum(c => c.AsSpan().Count('\n'));
            if (columns is null)
            {
                columns = [.. cells.Select(c => c.Trim())];
                if (columns.Count > limits.Columns)
                {
                    return TooManyColumns(fileName, limits);
                }
            }
            else if (cells.Length > columns.Count && cells.Skip(columns.Count).Any(c => c.Length > 0))
            {
                return new(null, new("T-006", fileName, number, null, $"Deze rij heeft {cells.Length} cellen, de bovenste rij heeft er {columns.Count}.",
                    "Zet tekst met een scheidingsteken tussen aanhalingstekens, of sla het bestand opnieuw op vanuit Excel."), notes);
            }
            else if (cells.Any(c => !string.IsNullOrWhiteSpace(c)))
            {
                rows.Add(new(number, cells));
            }
        }

        // A quote inside an unquoted cell is a person's quote; only a quote that never closes means that the file is cut off.
        return malformed is { Reason: CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote } bad
            ? new(null, new("T-005", fileName, RowOf(bad.LineNumber), null, "Een aanhalingsteken gaat niet meer dicht: het bestand is half of beschadigd.", "Sla het bestand opnieuw op en kies het nog een keer."), notes)
            : Finish(fileName, [new(fileName, columns ?? [], rows)], limits, notes);
    }

    /// <summary>The separator that comes most often in the first row; whole questions stand there between quotes, with commas of their own.</summary>
    private static char SeparatorOf(string text)
    {
        var counts = new int[Separators.Length];
        var quoted = false;
        foreach (var letter in text)
        {
            if (letter == '\n' && !quoted)
            {
                break;
            }

            quoted ^= letter == '"';
            if (!quoted && Array.IndexOf(Separators, letter) is >= 0 and var at)
            {
                counts[at]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    private static TableReading ReadJsonLines(string fileName, string text, TableLimits limits, List<string> notes)
    {
        var columns = new List<string>();
        var objects = new List<(int Number, Dictionary<string, string> Cells)>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                foreach (var property in json.RootElement.EnumerateObject())
                {
                    cells[property.Name] = property.Value.ValueKind == JsonValueKind.String ? Text(property.Value)
                        : property.Value.ValueKind == JsonValueKind.Null ? "" : property.Value.GetRawText();
                    if (!columns.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
                    {
                        columns.Add(property.Name);
                        if (columns.Count > limits.Columns)
                        {
                            return TooManyColumns(fileName, limits);
                        }
                    }
                }

                objects.Add((number, cells));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                return new(null, new("T-007", fileName, number, null, "Deze regel is geen geldig JSON-object.", "Zet op elke regel een object, bijvoorbeeld {\"id\": 1, \"tekst\": \"...\"}."), notes);
            }
        }

        var rows = objects.Select(o => new TableRow(o.Number, [.. columns.Select(c => o.Cells.GetValueOrDefault(c, ""))])).ToList();
        return Finish(fileName, [new(fileName, columns, rows)], limits, notes);
    }

    /// <summary>JSON can carry half a surrogate pair, which .NET refuses to read as text: the broken half becomes U+FFFD.</summary>
    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return JsonTextRepair.Unescape(value.GetRawText());
        }
    }

    private static TableReading ReadExcel(string fileName, byte[] content, TableLimits limits)
    {
        try
        {
            using (var zip = new ZipArchive(new MemoryStream(content)))
            {
                if (zip.Entries.Sum(e => e.Length) > limits.UnpackedBytes)
                {
                    return Refused("T-002", fileName, $"Het bestand is uitgepakt groter dan {limits.UnpackedBytes >> 20} MB.", "Deel het op in kleinere bestanden.");
                }

                // Google Forms packs its CSV file. The stream ends at the length that was looked at above.
                if (zip.Entries is [{ Length: < int.MaxValue } only] && only.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                {
                    using var packed = new BinaryReader(only.Open());
                    return ReadText(only.Name, packed.ReadBytes((int)only.Length), limits);
                }
            }

            return Finish(fileName, ExcelFile.Read(content, limits), limits, []);
        }
#pragma warning disable CA1031 // The reader of a library meets every kind of broken file; whatever it throws, the file cannot be read.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Refused("T-008", fileName, "Dit Excel-bestand kan niet worden gelezen: het is beschadigd of beveiligd.",
                "Open het in Excel, sla het opnieuw op als .xlsx zonder wachtwoord en probeer het nog een keer.");
        }
    }

    private static TableReading Finish(string fileName, List<Table> tables, TableLimits limits, List<string> notes)
    {
        if (tables.FirstOrDefault(t => t.Rows.Count > limits.Rows) is { } big)
        {
            return Refused("T-009", big.Name, $"Er staan meer dan {Dutch(limits.Rows)} rijen in.", "Deel het op in kleinere bestanden.");
        }

        if (tables.FirstOrDefault(t => t.Columns.Count > limits.Columns) is { } wide)
        {
            return TooManyColumns(wide.Name, limits);
        }

        return tables.Count == 0 || tables.All(t => t.Columns.All(string.IsNullOrWhiteSpace))
            ? Refused("T-001", fileName, "Er staat niets in het bestand.", "Kies het bestand opnieuw of sla het eerst op.")
            : new(new(tables), null, notes);
    }

    private static TableReading TooManyColumns(string sheet, TableLimits limits) =>
        Refused("T-010", sheet, $"Er staan meer dan {Dutch(limits.Columns)} kolommen in.", "Kijk of er ver naar rechts nog iets staat, en haal dat weg.");

    private static string Dutch(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"));

    private static TableReading Refused(string number, string file, string cause, string wayOut) =>
        new(null, new(number, file, null, null, cause, wayOut), []);
}
