using System.Globalization;
using Survey.Core.Tables;

namespace Survey.Core.Studies;

/// <summary>What can be wrong with a list of places: place, cause and way out.</summary>
internal static class PlaceProblems
{
    private const int LongestQuote = 40;

    internal static TableProblem TooMany(int count) => new("P-001", PlaceList.Sheet, null, null,
        $"Er staan {count.ToString(CultureInfo.InvariantCulture)} plekken in.", $"Kies er hoogstens {PlaceList.MostPlaces}: bewoners moeten eruit kunnen kiezen op hun telefoon.");

    internal static TableProblem NoName(string sheet, int row) => new("P-002", sheet, row, "naam",
        "Deze plek heeft geen naam die wij kunnen gebruiken.", $"Geef een naam van hoogstens {StudyAbout.LongestName} tekens, zonder puntkomma en zonder accolade vooraan.");

    internal static TableProblem NoKind(string sheet, int row, string word) => new("P-003", sheet, row, "soort",
        $"De soort ‘{Short(word)}’ kennen wij niet.", $"Kies uit: {string.Join(", ", PlaceList.Kinds.Values)}.");

    internal static TableProblem NoNumbers(string sheet, int row, string typed) => new("P-004", sheet, row, "punt",
        $"‘{Short(typed)}’ is geen punt op de kaart.", "Schrijf twee getallen, eerst noord en dan oost, bijvoorbeeld: 52.0907; 5.1214.");

    internal static TableProblem NotHere(string sheet, int row, double north, double east) => GeoPoint.IsSwapped(north, east)
        ? new("P-005", sheet, row, "punt", "De twee getallen staan andersom.", "Zet eerst noord (ongeveer 52) en dan oost (ongeveer 5). In GeoJSON is het juist eerst oost en dan noord.")
        : new("P-006", sheet, row, "punt", "Dit punt ligt niet in Nederland.", "Kijk de getallen na. Noord ligt tussen 50,7 en 53,7, oost tussen 3,2 en 7,3. Staan er grote getallen? Dan zijn het meters; kies in uw kaartprogramma WGS 84.");

    internal static TableProblem Twice(string sheet, int row, string name, int first) => new("P-007", sheet, row, "naam",
        $"‘{Short(name)}’ staat er al, op nummer {first.ToString(CultureInfo.InvariantCulture)}.", "Geef elke plek een eigen naam.");

    internal static TableProblem TooManyParts(int row) => new("P-008", PlaceList.Sheet, row, null,
        "Op deze regel staan te veel puntkomma’s.", "Schrijf: naam; soort; noord; oost. Soort en punt mag u weglaten.");

    internal static TableProblem NoMap(long? line) => new("P-009", PlaceMap.Sheet, line is { } at ? (int)Math.Min(at, int.MaxValue) : null, null,
        "Dit is geen geldige GeoJSON.", "Sla de plekken in uw kaartprogramma opnieuw op als GeoJSON, of typ ze hier als lijst.");

    internal static TableProblem NoCollection() => new("P-010", PlaceMap.Sheet, null, null,
        "Dit is geen lijst van plekken (FeatureCollection).", "Sla in uw kaartprogramma de hele laag op als GeoJSON.");

    internal static TableProblem NoGeometry(int row, string type) => new("P-011", PlaceMap.Sheet, row, "punt",
        type.Length == 0 ? "Deze plek heeft geen vorm die wij kunnen lezen." : $"Een plek van de vorm ‘{Short(type)}’ kunnen wij niet lezen.", "Gebruik een punt of een vlak (Point, Polygon of MultiPolygon).");

    internal static TableProblem Commas(int row) => new("P-012", PlaceList.Sheet, row, null,
        "Tussen de delen van deze regel staan komma’s.", "Zet er een puntkomma tussen: naam; soort; noord; oost.");

    internal static TableProblem NoNames(string sheet) => new("P-013", sheet, null, null,
        "Er is geen kolom met de namen van de plekken.", "Zet ‘naam’ in de bovenste rij, boven de namen. Soort, noord en oost mogen ernaast.");

    internal static TableProblem Empty(string sheet) => new("P-014", sheet, null, null,
        "Er staat geen plek in.", "Kies een ander bestand. Wilt u alle plekken weghalen? Maak dan de lijst op het scherm leeg.");

    private static string Short(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
}
