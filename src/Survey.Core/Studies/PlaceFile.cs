using Survey.Core.Tables;

namespace Survey.Core.Studies;

/// <summary>A file of places: a map (<see cref="PlaceMap"/>), a table with a column <c>naam</c>, or a list as people type it (<see cref="PlaceList"/>).</summary>
public static class PlaceFile
{
    /// <summary>What a column or a property is called that holds the names, and the kinds.</summary>
    internal static readonly IReadOnlyList<string> Names = ["naam", "name", "plek"], Sorts = ["soort", "kind"];

    private static readonly string[] North = ["noord", "latitude", "lat", "breedtegraad"], East = ["oost", "longitude", "lon", "lng", "lengtegraad"];
    private static readonly char[] Between = [';', ',', '\t'];

    /// <summary>Reads a file. All problems are reported at once; a file without places is one.</summary>
    /// <param name="fileName">Name as the person knows it.</param>
    /// <param name="content">The bytes of the file.</param>
    public static PlaceReading Read(string fileName, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var text = TableReader.TextOf(content);
        var reading = text is not null && !IsTable(text) ? PlaceList.Read(text) : FromTable(TableReader.Read(fileName, content, TableLimits.Upload));
        return reading.Places.Count + reading.Problems.Count == 0 ? PlaceReading.Refused(PlaceProblems.Empty(fileName)) : reading;
    }

    /// <summary>Whether a row says what stands beneath it: names first, and nothing that is not known.</summary>
    internal static bool IsHeader(IReadOnlyList<string> cells) => cells.Count > 0 && Has(Names, cells[0]) && cells.Skip(1).All(c => Has([.. Sorts, .. North, .. East], c));

    private static bool Has(IReadOnlyList<string> names, string cell) => names.Contains(cell, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is a table: a map is not, nor is a list without names above its columns.</summary>
    private static bool IsTable(string text) =>
        !PlaceList.IsMap(text) && text.Split('\n', 2)[0].Split(Between).Select(c => c.Trim().Trim('"')).ToList() is { Count: > 1 } cells && cells.Exists(c => Has(Names, c));

    private static PlaceReading FromTable(TableReading file)
    {
        if (file.Workbook is not { } workbook)
        {
            return PlaceReading.Refused(file.Problem!);
        }

        if (workbook.Tables.FirstOrDefault(t => Names.Any(t.Has)) is not { } table)
        {
            return PlaceReading.Refused(PlaceProblems.NoNames(workbook.Tables[0].Name));
        }

        if (table.Rows.Count > PlaceList.MostPlaces)
        {
            return PlaceReading.Refused(PlaceProblems.TooMany(table.Rows.Count));
        }

        var found = new FoundPlaces(table.Name);
        foreach (var row in table.Rows)
        {
            string Cell(IReadOnlyList<string> columns) => columns.Select(c => table.Cell(row, c)).FirstOrDefault(c => c.Length > 0) ?? "";
            found.Add(row.Number, Cell(Names), Cell(Sorts), Cell(North), Cell(East));
        }

        return found.Reading;
    }
}
