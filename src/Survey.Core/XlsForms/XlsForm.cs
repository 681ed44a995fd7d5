using Survey.Core.Questionnaires;
using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>The outcome of reading a form.</summary>
/// <param name="Questionnaire">The questionnaire, or null when something has to be mended first.</param>
/// <param name="Problems">What has to be mended first.</param>
/// <param name="Notes">What is not taken over as it stands, and what happens to it; also when there are problems.</param>
public sealed record QuestionnaireReading(Questionnaire? Questionnaire, IReadOnlyList<TableProblem> Problems, IReadOnlyList<TableProblem> Notes);

/// <summary>
/// Reads and writes a questionnaire as an XLSForm workbook (xlsform.org: sheets survey, choices, settings). Our own additions stand in columns
/// that begin with <c>leef::</c>, which other tools pass over: <c>leef::rol</c>, <c>leef::omgekeerd</c>, <c>leef::waarom</c>,
/// <c>leef::schaal</c>, <c>leef::soort</c>, <c>leef::herkomst</c>. Everything is reported at once, and nothing is dropped in silence.
/// </summary>
public static class XlsForm
{
    private static readonly string[] Needed = ["type", "name"];
    private static readonly string[] Titles = ["form_title", "title"];

    /// <summary>Reads the form.</summary>
    public static QuestionnaireReading Read(Workbook workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var notes = new FormNotes();
        if ((workbook.Find("survey") ?? OnlySheet(workbook)) is not { } asked)
        {
            notes.Problems.Add(new("Q-001", "survey", null, null, "Het werkblad 'survey' ontbreekt.", "Een vragenlijst is een XLSForm met de werkbladen survey, choices en settings."));
            return new(null, notes.Problems, []);
        }

        var survey = FormColumns.Known(asked, notes);
        var choices = (workbook.Find("choices") ?? workbook.Find("choices and columns")) is { } lists ? FormColumns.Known(lists, notes) : null;
        var settings = workbook.Find("settings") is { } set ? FormColumns.Known(set, notes) : null;
        foreach (var column in Needed.Where(c => !survey.Has(c)))
        {
            notes.Mend("Q-002", survey, new(1, []), column, "Deze kolom ontbreekt.", "Zet de naam van de kolom in de bovenste rij.");
        }

        foreach (var (sheet, column) in new[] { survey, choices, settings }.OfType<Table>().SelectMany(t => t.Columns.Where(c => c.Length > 0).GroupBy(c => c, StringComparer.OrdinalIgnoreCase).Where(c => c.Skip(1).Any()).Select(c => (t, c.Key))))
        {
            notes.Mend("Q-002", sheet, new(1, []), column, "Deze kolom staat er twee keer.", "Geef elke kolom een eigen naam, of haal er een weg.");
        }

        if (notes.Problems.Count > 0)
        {
            return new(null, notes.Problems, []);
        }

        string Setting(string name) => settings?.Rows.Count > 0 ? settings.Cell(settings.Rows[0], name) : "";
        var words = new FormWords(choices is null ? [survey] : [survey, choices], Setting("default_language"), notes);
        var answers = new FormChoices(choices, words, notes);
        var questions = new FormRows(survey, words, answers, notes).Read();
        foreach (var problem in notes.Problems.Count == 0 ? ScalePlace.Incomplete(questions, survey.Name) : [])
        {
            notes.Problems.Add(problem);
        }

        if (questions.Count == 0 && notes.Problems.Count == 0)
        {
            notes.Mend("Q-003", survey, null, null, "Er staat geen vraag in die wij kunnen stellen.", "Zet onder de bovenste rij een vraag per rij.");
        }

        answers.SayWhatIsPassedOver();
        notes.Gather();
        SayWhatIsPassedOver(workbook, [.. new[] { survey, choices, settings }.OfType<Table>().Select(t => t.Name)], settings, notes);
        var title = Titles.Select(Setting).FirstOrDefault(t => t.Length > 0) ?? "Vragenlijst";
        return new(notes.Problems.Count == 0 ? new(title, questions) : null, notes.Problems, notes.Notes);
    }

    /// <summary>The sheets of a form: read back they give the same questionnaire, and other tools of the family can use them.</summary>
    public static IReadOnlyList<Table> Write(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new FormSheets(questionnaire).Write();
    }

    /// <summary>Text as it stands in a form: without marks of layout, and with dots where it names an answer.</summary>
    public static string Plain(string text) => FormWords.Plain(text);

    /// <summary>A file of one sheet needs no name for it.</summary>
    private static Table? OnlySheet(Workbook workbook) => workbook.Tables is [var only] && Needed.All(only.Has) ? only : null;

    private static void SayWhatIsPassedOver(Workbook workbook, IReadOnlyList<string> read, Table? settings, FormNotes notes)
    {
        foreach (var sheet in workbook.Tables.Where(t => t.Rows.Count > 0 && !read.Contains(t.Name)))
        {
            notes.Note("Q-108", sheet, null, null, "Dit werkblad lezen wij niet.", "Het vervalt.");
        }

        foreach (var (row, column) in settings?.Rows.SelectMany(r => settings.Columns.Select(c => (r, c))) ?? [])
        {
            var isRead = row == settings!.Rows[0] && (column == "default_language" || column == Titles.FirstOrDefault(t => settings.Cell(row, t).Length > 0));
            if (column.Length > 0 && !isRead && settings.Cell(row, column).Length > 0)
            {
                notes.Note("Q-108", settings, row, column, "Deze instelling gebruiken wij niet.", "Zij vervalt.");
            }
        }
    }
}
