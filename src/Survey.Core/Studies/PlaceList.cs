using System.Globalization;
using System.Text.RegularExpressions;
using Survey.Core.Tables;

namespace Survey.Core.Studies;

/// <summary>A place as it stands on a list: without the code that answers know it by.</summary>
public sealed record PlaceLine(string Name, PlaceKind Kind, GeoPoint? Point);

/// <summary>The outcome of reading a list of places: the places, or what stands in the way. With one problem there are no places.</summary>
public sealed record PlaceReading(IReadOnlyList<PlaceLine> Places, IReadOnlyList<TableProblem> Problems)
{
    /// <summary>No places, for this reason.</summary>
    internal static PlaceReading Refused(TableProblem problem) => new([], [problem]);
}

/// <summary>
/// A list of places as people type it, one a line: <c>naam</c>, <c>naam; soort</c>, <c>naam; noord; oost</c> or <c>naam; soort; noord; oost</c>.
/// What begins with a brace is GeoJSON: see <see cref="PlaceMap"/>.
/// </summary>
public static partial class PlaceList
{
    /// <summary>The most places of one study: residents have to choose from them on a phone.</summary>
    public const int MostPlaces = 150;

    internal const string Sheet = "plekken";

    /// <summary>What stands between the parts of a line; who copies cells from a spreadsheet pastes tabs.</summary>
    private static readonly char[] Between = [';', '\t'];

    /// <summary>The kinds of place, as they are written.</summary>
    public static IReadOnlyDictionary<PlaceKind, string> Kinds { get; } = new Dictionary<PlaceKind, string>
    {
        [PlaceKind.Other] = "overig",
        [PlaceKind.Street] = "straat",
        [PlaceKind.Square] = "plein",
        [PlaceKind.Green] = "groen",
        [PlaceKind.Play] = "speelplek",
        [PlaceKind.Building] = "gebouw",
    };

    /// <summary>Reads a list. All problems are reported at once.</summary>
    public static PlaceReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsMap(text))
        {
            return PlaceMap.Read(text);
        }

        var rows = text.Split('\n').Select((line, i) => (Number: i + 1, Cells: line.Split(Between, StringSplitOptions.TrimEntries))).Where(r => r.Cells.Any(c => c.Length > 0)).ToList();
        if (rows.Count > 1 && PlaceFile.IsHeader(rows[0].Cells))
        {
            rows.RemoveAt(0);
        }

        if (rows.Count > MostPlaces)
        {
            return PlaceReading.Refused(PlaceProblems.TooMany(rows.Count));
        }

        var found = new FoundPlaces(Sheet);
        foreach (var (row, cells) in rows)
        {
            var hasKind = cells.Length is 2 or 4;
            if (cells.Length > 4)
            {
                found.Problems.Add(PlaceProblems.TooManyParts(row));
            }
            else if (cells.Length == 1 && PointBehindCommas().IsMatch(cells[0]))
            {
                found.Problems.Add(PlaceProblems.Commas(row));
            }
            else
            {
                found.Add(row, cells[0], hasKind ? cells[1] : "", cells.Length > 2 ? cells[^2] : "", cells.Length > 2 ? cells[^1] : "");
            }
        }

        return found.Reading;
    }

    /// <summary>Whether a text is meant as GeoJSON.</summary>
    internal static bool IsMap(string text) => text.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>The list as <see cref="Read"/> reads it, in order of name.</summary>
    public static string Write(IEnumerable<PlaceLine> places) => string.Join('\n', places.OrderBy(p => p.Name, StringComparer.Ordinal).Select(Line));

    /// <summary>The kind that this word says, <see cref="PlaceKind.Other"/> for no word, or null for a word that says none.</summary>
    internal static PlaceKind? KindOf(string word) =>
        word.Length == 0 ? PlaceKind.Other : Kinds.Where(k => string.Equals(k.Value, word, StringComparison.OrdinalIgnoreCase)).Select(k => (PlaceKind?)k.Key).FirstOrDefault();

    /// <summary>Reads a number with a point or a comma.</summary>
    internal static double? Degrees(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;

    /// <summary>A line of another program: its point would become part of the name.</summary>
    [GeneratedRegex(@",\s*-?\d{1,6}\.\d+\s*,\s*-?\d{1,6}\.\d+\s*$")]
    private static partial Regex PointBehindCommas();

    private static string Line(PlaceLine place)
    {
        var kind = place.Kind == PlaceKind.Other ? [] : new[] { Kinds[place.Kind] };
        var point = place.Point is { } at ? new[] { at.Latitude, at.Longitude }.Select(d => d.ToString(CultureInfo.InvariantCulture)) : [];
        return string.Join("; ", [place.Name, .. kind, .. point]);
    }
}
