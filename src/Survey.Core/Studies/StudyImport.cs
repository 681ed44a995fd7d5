using System.Globalization;
using System.Text.RegularExpressions;
using Survey.Core.Tables;

namespace Survey.Core.Studies;

/// <summary>The outcome of reading a study's workbook: facts, or the problems that stand in the way.</summary>
public sealed record StudyReading(StudyFacts? Facts, IReadOnlyList<TableProblem> Problems);

/// <summary>Reads a study from a workbook with the sheets onderzoek, deelgebieden, plekken and metingen.</summary>
public static partial class StudyImport
{
    /// <summary>Reads the facts of a study. All problems are reported at once.</summary>
    public static StudyReading Read(Workbook workbook)
    {
        var problems = new List<TableProblem>();
        var fields = Fields(workbook, problems);
        string Field(string name)
        {
            if (fields.TryGetValue(name, out var value) && value.Length > 0)
            {
                return value;
            }

            problems.Add(new("S-002", "onderzoek", null, null, $"Het veld '{name}' ontbreekt of is leeg.", "Zet het in de kolom 'veld' met de waarde ernaast."));
            return "";
        }

        var slug = Field("korte_naam");
        if (slug.Length > 0 && !SlugPattern().IsMatch(slug))
        {
            problems.Add(new("S-003", "onderzoek", null, "waarde", $"De korte naam '{slug}' kan niet in een webadres.", "Gebruik kleine letters, cijfers en streepjes."));
        }

        var facts = new StudyFacts(slug, Field("naam"), Field("gemeente"), Field("aanleiding"), Field("contact_naam"), Field("contact_telefoon"),
            [.. fields.GetValueOrDefault("partners", "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            SubAreas(workbook, problems), Places(workbook, problems), Waves(workbook, problems));
        facts = StudyImportAbout.Read(fields, facts, problems);
        return new(problems.Count == 0 ? facts : null, problems);
    }

    private static Dictionary<string, string> Fields(Workbook workbook, List<TableProblem> problems)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (Sheet(workbook, "onderzoek", ["veld", "waarde"], problems) is { } sheet)
        {
            foreach (var row in sheet.Rows)
            {
                fields[sheet.Cell(row, "veld")] = sheet.Cell(row, "waarde");
            }
        }

        return fields;
    }

    private static List<SubAreaFacts> SubAreas(Workbook workbook, List<TableProblem> problems)
    {
        var found = new List<SubAreaFacts>();
        if (Sheet(workbook, "deelgebieden", ["code", "naam", "adressen"], problems) is not { } sheet)
        {
            return found;
        }

        foreach (var row in sheet.Rows)
        {
            var code = sheet.Cell(row, "code");
            if (!int.TryParse(sheet.Cell(row, "adressen"), NumberStyles.None, CultureInfo.InvariantCulture, out var addresses) || addresses < SubArea.SmallestSize)
            {
                problems.Add(new("S-004", sheet.Name, row.Number, "adressen", $"Een deelgebied heeft minstens {SubArea.SmallestSize} adressen.",
                    "Voeg kleine deelgebieden samen, zodat een code weinig zegt over een adres."));
            }
            else if (found.Exists(s => s.Code == code))
            {
                problems.Add(new("S-005", sheet.Name, row.Number, "code", $"De code '{code}' staat er twee keer.", "Geef elk deelgebied een eigen code."));
            }
            else
            {
                found.Add(new(code, sheet.Cell(row, "naam"), addresses));
            }
        }

        if (sheet.Rows.Count == 0)
        {
            problems.Add(new("S-010", sheet.Name, null, null, "Er staat geen deelgebied in.", "Zet onder de bovenste rij een deelgebied per rij."));
        }

        return found;
    }

    /// <summary>Residents can be asked to choose a place: its code is what is stored.</summary>
    private static List<PlaceFacts> Places(Workbook workbook, List<TableProblem> problems)
    {
        var found = new List<PlaceFacts>();
        foreach (var (sheet, row) in workbook.Find("plekken") is { } places ? places.Rows.Select(r => (places, r)) : [])
        {
            var (code, name) = (sheet.Cell(row, "code"), sheet.Cell(row, "naam"));
            if (!PlaceCode().IsMatch(code) || name.Length == 0)
            {
                problems.Add(new("S-012", sheet.Name, row.Number, "code", "Een plek heeft een naam en een code zonder spaties nodig.", "Vul een korte code in, zoals 'speeltuin', met de naam ernaast."));
            }
            else if (found.Exists(p => p.Code == code))
            {
                problems.Add(new("S-013", sheet.Name, row.Number, "code", $"De code '{code}' staat er twee keer.", "Geef elke plek een eigen code."));
            }
            else
            {
                // Kind and point are read as on a typed list; what they are called there is what they are called here.
                var line = new FoundPlaces(sheet.Name);
                line.Add(row.Number, name, sheet.Cell(row, "soort"), sheet.Cell(row, "noord"), sheet.Cell(row, "oost"));
                problems.AddRange(line.Problems);
                found.AddRange(line.Reading.Places.Select(p => new PlaceFacts(code, p.Name, p.Kind, p.Point)));
            }
        }

        return found;
    }

    private static List<WaveFacts> Waves(Workbook workbook, List<TableProblem> problems)
    {
        var found = new List<WaveFacts>();
        if (Sheet(workbook, "metingen", ["nummer", "naam", "van", "tot"], problems) is not { } sheet)
        {
            return found;
        }

        foreach (var row in sheet.Rows)
        {
            if (!int.TryParse(sheet.Cell(row, "nummer"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                problems.Add(new("S-006", sheet.Name, row.Number, "nummer", "Het nummer van de meting is geen getal.", "Schrijf 1 voor de eerste meting."));
            }
            else if (!Date(sheet.Cell(row, "van"), out var from) || !Date(sheet.Cell(row, "tot"), out var to) || to < from)
            {
                problems.Add(new("S-007", sheet.Name, row.Number, "van", "De eerste en laatste dag kloppen niet.", "Schrijf ze zo: 2-3-2026, de eerste dag eerst."));
            }
            else if (found.Exists(w => w.Number == number))
            {
                problems.Add(new("S-009", sheet.Name, row.Number, "nummer", $"Meting {number} staat er twee keer.", "Geef elke meting een eigen nummer."));
            }
            else if (found.Find(w => w.OpensOn <= to && from <= w.ClosesOn) is { } other)
            {
                problems.Add(new("S-014", sheet.Name, row.Number, "van", $"In deze dagen valt ook meting {other.Number}.", "Kies dagen die niet in een andere meting vallen."));
            }
            else
            {
                found.Add(new(number, sheet.Cell(row, "naam"), from, to));
            }
        }

        if (sheet.Rows.Count == 0)
        {
            problems.Add(new("S-011", sheet.Name, null, null, "Er staat geen meting in.", "Zet onder de bovenste rij een meting per rij, de eerste met nummer 1."));
        }

        return found;
    }

    private static Table? Sheet(Workbook workbook, string name, string[] columns, List<TableProblem> problems)
    {
        var sheet = workbook.Find(name);
        if (sheet is null)
        {
            problems.Add(new("S-001", name, null, null, $"Het werkblad '{name}' ontbreekt.", "Gebruik het voorbeeldbestand als begin."));
            return null;
        }

        var missing = columns.Where(c => !sheet.Has(c)).ToList();
        problems.AddRange(missing.Select(c => new TableProblem("S-008", name, 1, c, "Deze kolom ontbreekt.", "Zet de naam van de kolom in de bovenste rij.")));
        return missing.Count == 0 ? sheet : null;
    }

    private static bool Date(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();

    [GeneratedRegex(@"^(?!weet_niet$|ergens_anders$)\S+$")]
    private static partial Regex PlaceCode();
}
