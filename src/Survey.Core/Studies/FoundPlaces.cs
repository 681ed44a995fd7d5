using System.Globalization;
using Survey.Core.Tables;

namespace Survey.Core.Studies;

/// <summary>Places as they are found in a list, a map or a workbook, with what is wrong with the others.</summary>
/// <param name="sheet">What the list is called in a problem.</param>
internal sealed class FoundPlaces(string sheet)
{
    private readonly Dictionary<string, int> _rows = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PlaceLine> _places = [];

    /// <summary>What is wrong, in the order in which it was found.</summary>
    internal List<TableProblem> Problems { get; } = [];

    /// <summary>What came of it: with one problem there are no places.</summary>
    internal PlaceReading Reading => new(Problems.Count == 0 ? _places : [], Problems);

    /// <summary>Takes a place as it is written; empty texts were not filled in.</summary>
    internal void Add(int row, string name, string kind, string latitude, string longitude)
    {
        var (north, east) = (PlaceList.Degrees(latitude), PlaceList.Degrees(longitude));
        var hasPoint = latitude.Length > 0 || longitude.Length > 0;
        if (hasPoint && (north is null || east is null))
        {
            Problems.Add(PlaceProblems.NoNumbers(sheet, row, $"{latitude}; {longitude}"));
        }
        else
        {
            Add(row, name, kind, hasPoint ? (north!.Value, east!.Value) : null);
        }
    }

    /// <summary>Takes a place with its point in degrees, north first.</summary>
    internal void Add(int row, string name, string kind, (double North, double East)? at)
    {
        // Marks that nobody sees come along from a page or a form, and can turn the writing round.
        name = string.Concat(name.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)).Trim();
        var point = at is { } degrees ? GeoPoint.Of(degrees.North, degrees.East) : null;
        if (!IsName(name))
        {
            Problems.Add(PlaceProblems.NoName(sheet, row));
        }
        else if (PlaceList.KindOf(kind) is not { } known)
        {
            Problems.Add(PlaceProblems.NoKind(sheet, row, kind));
        }
        else if (at is not null && point is null)
        {
            Problems.Add(PlaceProblems.NotHere(sheet, row, at.Value.North, at.Value.East));
        }
        else if (!_rows.TryAdd(name, row))
        {
            Problems.Add(PlaceProblems.Twice(sheet, row, name, _rows[name]));
        }
        else
        {
            _places.Add(new(name, known, point));
        }
    }

    /// <summary>A name can stand on one line of a list, and begins as no map does.</summary>
    private static bool IsName(string name) =>
        name.Length is > 0 and <= StudyAbout.LongestName && name == name.Trim() && name[0] is not ('{' or '[') && !name.Any(c => c == ';' || char.IsControl(c) || c is '\u2028' or '\u2029');
}
