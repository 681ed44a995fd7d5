using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Agreements;
using Survey.Core.History;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Tables;

namespace Survey.Core.Evenings;

/// <summary>An evening that was held, as written down in a workbook.</summary>
public sealed record EveningRecord(EveningFacts Facts, int WaveNumber, IReadOnlyList<(string Text, string ThemeKey, int Dots)> Votes,
    IReadOnlyList<(AgreementFacts Facts, IReadOnlyList<UpdateRecord> Updates)> Agreements);

/// <summary>One update as written down.</summary>
public sealed record UpdateRecord(DateOnly On, AgreementStatus Status, string Text, string By);

/// <summary>The outcome of reading an evening's workbook.</summary>
public sealed record EveningReading(EveningRecord? Record, IReadOnlyList<TableProblem> Problems);

/// <summary>Reads an evening with its votes, agreements and updates from a workbook with the sheets avond, stemmen, afspraken and berichten.</summary>
public sealed class EveningImport(LeefbaarheidDb db)
{
    private static readonly string[] Sheets = ["avond", "stemmen", "afspraken", "berichten"];

    /// <summary>Reads the workbook; all problems are reported at once.</summary>
    public static EveningReading Read(Workbook workbook, Study study)
    {
        var problems = new List<TableProblem>();
        var missing = Sheets.Where(s => workbook.Find(s) is null).ToList();
        if (missing.Count > 0)
        {
            return new(null, [.. missing.Select(m => new TableProblem("E-001", m, null, null, $"Het werkblad '{m}' ontbreekt.", "Gebruik het voorbeeldbestand als begin."))]);
        }

        var evening = workbook.Find("avond")!;
        var fields = evening.Rows.GroupBy(r => evening.Cell(r, "veld"), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => evening.Cell(g.Last(), "waarde"), StringComparer.OrdinalIgnoreCase);
        string Field(string name) => fields.GetValueOrDefault(name, "");
        if (!Date(Field("datum"), out var on))
        {
            problems.Add(new("E-002", "avond", null, "waarde", "De datum van de avond ontbreekt of klopt niet.", "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2024-05-23."));
        }

        if (!int.TryParse(Field("meting"), NumberStyles.None, CultureInfo.InvariantCulture, out var wave))
        {
            problems.Add(new("E-003", "avond", null, "waarde", "Het nummer van de meting ontbreekt.", "Zet bij 'meting' het nummer, bijvoorbeeld 1."));
        }

        var votes = Votes(workbook.Find("stemmen")!, problems);
        var agreements = Agreements(workbook.Find("afspraken")!, workbook.Find("berichten")!, study, problems);
        _ = int.TryParse(Field("aanwezig"), NumberStyles.None, CultureInfo.InvariantCulture, out var attendance);
        var facts = new EveningFacts(Field("titel"), on, Field("tijd"), Field("plek"), attendance, Field("stelvraag"));
        return new(problems.Count == 0 ? new(facts, wave, votes, agreements) : null, problems);
    }

    /// <summary>Stores the evening with everything that was agreed, in one transaction, with the vote closed.</summary>
    /// <returns>False when the study has no wave of that number.</returns>
    public async Task<bool> StoreAsync(Study study, EveningRecord record, Actor actor, CancellationToken cancel)
    {
        var wave = await db.Waves.SingleOrDefaultAsync(w => w.StudyId == study.Id && w.Number == record.WaveNumber, cancel);
        if (wave is null)
        {
            return false;
        }

        var evening = Evening.Create(study.Id, wave.Id, record.Facts, PrepareEvening.PhoneCode());
        evening.Options.AddRange(record.Votes.Select((v, i) => VoteOption.Create(evening.Id, i + 1, v.Text, v.ThemeKey, v.Dots)));
        evening.OpenVote();
        evening.CloseVote();
        db.Evenings.Add(evening);
        var partners = await db.Partners.Where(p => p.StudyId == study.Id).ToListAsync(cancel);
        var number = await db.Agreements.Where(a => a.StudyId == study.Id).MaxAsync(a => (int?)a.Number, cancel) ?? 0;
        foreach (var (facts, updates) in record.Agreements)
        {
            var partner = partners.Find(p => string.Equals(p.Name, facts.Owner, StringComparison.OrdinalIgnoreCase));
            var agreement = Agreement.Create(study.Id, evening.Id, ++number, facts, partner?.Id);
            foreach (var update in updates)
            {
                agreement.Post(update.On, update.Status, update.Text, update.By);
            }

            db.Agreements.Add(agreement);
        }

        db.Changes.Add(Change.Create(study.Id, actor, "bewonersavond ingevoerd", record.Facts.Title, after: $"{record.Agreements.Count} afspraken"));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private static List<(string, string, int)> Votes(Table sheet, List<TableProblem> problems)
    {
        var votes = new List<(string, string, int)>();
        foreach (var row in sheet.Rows)
        {
            if (int.TryParse(sheet.Cell(row, "stippen"), NumberStyles.None, CultureInfo.InvariantCulture, out var dots))
            {
                votes.Add((sheet.Cell(row, "optie"), sheet.Cell(row, "thema"), dots));
            }
            else
            {
                problems.Add(new("E-004", sheet.Name, row.Number, "stippen", "Het aantal stippen is geen getal.", "Schrijf een heel getal, 0 als niemand ervoor koos."));
            }
        }

        return votes;
    }

    private static List<(AgreementFacts, IReadOnlyList<UpdateRecord>)> Agreements(Table sheet, Table updates, Study study, List<TableProblem> problems)
    {
        var found = new List<(AgreementFacts, IReadOnlyList<UpdateRecord>)>();
        var posted = updates.Rows.ToLookup(r => updates.Cell(r, "afspraak"));
        var numbers = sheet.Rows.Select(r => sheet.Cell(r, "nummer")).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(updates.Rows.Where(r => !numbers.Contains(updates.Cell(r, "afspraak"))).Select(r => new TableProblem("E-011", updates.Name, r.Number, "afspraak",
            $"Afspraak '{updates.Cell(r, "afspraak")}' staat niet in het werkblad 'afspraken'.", "Zet hier het nummer van een afspraak die daar staat.")));
        foreach (var row in sheet.Rows)
        {
            TableProblem Problem(string number, string column, string cause, string wayOut) => new(number, sheet.Name, row.Number, column, cause, wayOut);
            var before = problems.Count;
            var what = sheet.Cell(row, "wat");
            if (what.Length is 0 or > MakeAgreement.LongestText)
            {
                problems.Add(Problem("E-005", "wat", $"Een afspraak heeft een tekst van 1 tot {MakeAgreement.LongestText} letters.", "Schrijf kort op wat er gebeurt."));
            }

            var owner = AgreementWords.OwnerKind(sheet.Cell(row, "eigenaar_soort"));
            if (owner is null)
            {
                problems.Add(Problem("E-006", "eigenaar_soort", $"Het soort eigenaar '{sheet.Cell(row, "eigenaar_soort")}' kennen wij niet.", $"Kies een van: {string.Join(", ", AgreementWords.AllOwners.Select(o => o.Code))}."));
            }

            var level = AgreementWords.Level(sheet.Cell(row, "niveau"));
            if (level is null)
            {
                problems.Add(Problem("E-007", "niveau", $"Het niveau '{sheet.Cell(row, "niveau")}' kennen wij niet.", $"Kies een van: {string.Join(", ", AgreementWords.AllLevels.Select(o => o.Code))}."));
            }

            if (!Date(sheet.Cell(row, "datum"), out var due))
            {
                problems.Add(Problem("E-008", "datum", "De datum klopt niet.", "Schrijf de datum als jaar-maand-dag."));
            }

            var records = posted[sheet.Cell(row, "nummer")].Select(r => Update(updates, r, problems)).OfType<UpdateRecord>().OrderBy(u => u.On).ToList();
            if (problems.Count == before)
            {
                var place = study.Places.Find(p => p.Code == sheet.Cell(row, "plek"))?.Name ?? sheet.Cell(row, "plek");
                found.Add((new(what, owner!.Value, sheet.Cell(row, "eigenaar"), level!.Value, due, sheet.Cell(row, "thema"), place), records));
            }
        }

        return found;
    }

    private static UpdateRecord? Update(Table sheet, TableRow row, List<TableProblem> problems)
    {
        var status = AgreementWords.Status(sheet.Cell(row, "status"));
        if (status is null)
        {
            problems.Add(new("E-009", sheet.Name, row.Number, "status", $"De status '{sheet.Cell(row, "status")}' kennen wij niet.", $"Kies een van: {string.Join(", ", AgreementWords.AllStatuses.Select(o => o.Code))}."));
        }

        if (!Date(sheet.Cell(row, "datum"), out var on))
        {
            problems.Add(new("E-008", sheet.Name, row.Number, "datum", "De datum klopt niet.", "Schrijf de datum als jaar-maand-dag."));
        }

        var text = sheet.Cell(row, "bericht");
        if (text.Length is 0 or > ProgressUpdate.LongestText)
        {
            problems.Add(new("E-010", sheet.Name, row.Number, "bericht", $"Een bericht heeft een tekst van 1 tot {ProgressUpdate.LongestText} letters.", "Schrijf kort op wat er gebeurd is."));
            return null;
        }

        return status is null ? null : new(on, status.Value, text, sheet.Cell(row, "door"));
    }

    private static bool Date(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
