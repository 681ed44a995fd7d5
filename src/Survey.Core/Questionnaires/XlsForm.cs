using System.Text.RegularExpressions;
using Survey.Analysis.Text;
using Survey.Core.Tables;

namespace Survey.Core.Questionnaires;

/// <summary>The outcome of reading a questionnaire: the questionnaire, or the problems that stand in the way.</summary>
public sealed record QuestionnaireReading(Questionnaire? Questionnaire, IReadOnlyList<TableProblem> Problems);

/// <summary>
/// Reads a questionnaire from an XLSForm workbook (sheets survey, choices, settings). Our own additions stand in columns
/// that begin with <c>leef::</c>, which other tools pass over: <c>leef::rol</c>, <c>leef::omgekeerd</c>, <c>leef::waarom</c>,
/// <c>leef::schaal</c>.
/// </summary>
public static partial class XlsForm
{
    private const string Label = "label";
    private const string Hint = "hint";
    private static readonly string[] Needed = ["type", "name"];

    /// <summary>Reads the questionnaire. All problems are reported at once; nothing is dropped in silence.</summary>
    public static QuestionnaireReading Read(Workbook workbook)
    {
        var problems = new List<TableProblem>();
        if (workbook.Find("survey") is not { } survey)
        {
            return new(null, [new("Q-001", "survey", null, null, "Het werkblad 'survey' ontbreekt.", "Een vragenlijst is een XLSForm met de werkbladen survey, choices en settings.")]);
        }

        foreach (var column in Needed.Where(c => !survey.Has(c)))
        {
            problems.Add(new("Q-002", "survey", 1, column, "Deze kolom ontbreekt.", "Zet de naam van de kolom in de bovenste rij."));
        }

        if (problems.Count > 0)
        {
            return new(null, problems);
        }

        var lists = Choices(workbook, problems);
        var questions = new List<Question>();
        foreach (var row in survey.Rows)
        {
            if (ReadQuestion(survey, row, lists, questions, problems) is { } question)
            {
                questions.Add(question);
            }
        }

        problems.AddRange(problems.Count == 0 ? ScalePlace.Incomplete(questions, survey.Name) : []);
        if (questions.Count == 0 && problems.Count == 0)
        {
            problems.Add(new("Q-003", "survey", null, null, "Er staat geen vraag in.", "Zet onder de bovenste rij een vraag per rij."));
        }

        var settings = workbook.Find("settings");
        var title = settings?.Rows.Count > 0 ? settings.Cell(settings.Rows[0], "form_title") : "";
        return new(problems.Count == 0 ? new(title.Length > 0 ? title : "Vragenlijst", questions) : null, problems);
    }

    private static Question? ReadQuestion(Table survey, TableRow row, Dictionary<string, List<Choice>> lists, List<Question> before, List<TableProblem> problems)
    {
        TableProblem Problem(string number, string column, string cause, string wayOut) => new(number, survey.Name, row.Number, column, cause, wayOut);
        var found = problems.Count;
        var name = survey.Cell(row, "name");
        if (!NamePattern().IsMatch(name))
        {
            problems.Add(Problem("Q-004", "name", $"De naam '{name}' kan niet.", "Gebruik letters, cijfers en een laag streepje, en begin met een letter."));
        }
        else if (before.Exists(q => q.Name == name))
        {
            problems.Add(Problem("Q-005", "name", $"De naam '{name}' staat er twee keer.", "Geef elke vraag een eigen naam."));
        }

        var text = Words(survey, row, Label);
        if (text is null)
        {
            problems.Add(Problem("Q-006", "label::Nederlands (nl)", "De vraag heeft geen tekst in het Nederlands.", "Vul de vraag in deze kolom in."));
        }

        var type = survey.Cell(row, "type").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kind = KindOf(type, survey.Cell(row, "appearance"));
        if (kind is null)
        {
            problems.Add(Problem("Q-007", "type", $"Het soort vraag '{survey.Cell(row, "type")}' kennen wij niet.",
                "Kies een van: text, select_one lijst, select_multiple lijst, range."));
        }

        List<Choice> choices = [];
        if (kind is QuestionKind.SingleChoice or QuestionKind.MultipleChoice or QuestionKind.Agree && (type.Length < 2 || !lists.TryGetValue(type[1], out choices!)))
        {
            problems.Add(Problem("Q-008", "type", "De lijst met antwoorden staat niet in het werkblad 'choices'.", "Zet de antwoorden daar, met dezelfde naam in de kolom 'list_name'."));
        }

        if (!QuestionRoles.TryParse(survey.Cell(row, "leef::rol"), out var role))
        {
            problems.Add(Problem("Q-009", "leef::rol", $"De rol '{survey.Cell(row, "leef::rol")}' kennen wij niet.", "Kies een van: fijn, zorg, idee, toekomst, bijdrage, verhaal."));
        }

        var relevant = survey.Cell(row, "relevant");
        var condition = relevant.Length == 0 ? null : ReadCondition(relevant);
        if (relevant.Length > 0 && (condition is null || !before.Exists(q => q.Name == condition.Question)))
        {
            problems.Add(Problem("Q-010", "relevant", $"De voorwaarde '{relevant}' kunnen wij niet volgen.", "Schrijf bijvoorbeeld ${meedoen} = 'ja', met een vraag die eerder komt."));
        }

        var (place, reversed) = (ScalePlace.Parse(survey.Cell(row, "leef::schaal")), Yes(survey.Cell(row, "leef::omgekeerd")));
        if (place?.ProblemFor(choices, kind, reversed) is var (cause, wayOut))
        {
            problems.Add(Problem("Q-012", "leef::schaal", cause, wayOut));
        }

        return problems.Count > found ? null : new(name, kind!.Value, text!, Words(survey, row, Hint), Filled(survey.Cell(row, "leef::waarom")), Yes(survey.Cell(row, "required")),
            choices, role, reversed, condition)
        { Scale = place };
    }

    private static QuestionKind? KindOf(string[] type, string appearance) => type switch
    {
        ["text"] => QuestionKind.Open,
        ["range"] => QuestionKind.ReportMark,
        ["select_one", ..] when appearance == "likert" => QuestionKind.Agree,
        ["select_one", ..] => QuestionKind.SingleChoice,
        ["select_multiple", ..] => QuestionKind.MultipleChoice,
        _ => null,
    };

    private static Dictionary<string, List<Choice>> Choices(Workbook workbook, List<TableProblem> problems)
    {
        var lists = new Dictionary<string, List<Choice>>(StringComparer.Ordinal);
        if (workbook.Find("choices") is not { } sheet)
        {
            return lists;
        }

        foreach (var row in sheet.Rows)
        {
            var text = Words(sheet, row, Label);
            var code = sheet.Cell(row, "name");
            if (text is null || code.Length == 0 || code.Contains(' ', StringComparison.Ordinal))
            {
                problems.Add(new("Q-011", sheet.Name, row.Number, "name", "Een antwoord heeft een code zonder spaties en een tekst nodig.", "Vul 'name' en 'label::Nederlands (nl)' in."));
                continue;
            }

            var list = sheet.Cell(row, "list_name");
            if (!lists.TryGetValue(list, out var choices))
            {
                lists[list] = choices = [];
            }

            choices.Add(new(code, text));
        }

        return lists;
    }

    /// <summary>Collects <c>label::Nederlands (nl)</c> and its translations; a bare <c>label</c> counts as Dutch.</summary>
    private static Wording? Words(Table sheet, TableRow row, string kind)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in sheet.Columns.Where(c => c == kind || c.StartsWith(kind + "::", StringComparison.Ordinal)))
        {
            var language = LanguagePattern().Match(column) is { Success: true } match ? match.Groups[1].Value : "nl";
            if (sheet.Cell(row, column) is { Length: > 0 } text)
            {
                words[language] = text;
            }
        }

        return words.ContainsKey("nl") ? new(words) : null;
    }

    private static Condition? ReadCondition(string relevant)
    {
        var compared = ComparedPattern().Match(relevant);
        if (compared.Success)
        {
            return new(compared.Groups[1].Value, compared.Groups[2].Value == "=" ? Comparison.Is : Comparison.IsNot, compared.Groups[3].Value);
        }

        var selected = SelectedPattern().Match(relevant);
        return selected.Success ? new(selected.Groups[1].Value, Comparison.Is, selected.Groups[2].Value) : null;
    }

    private static bool Yes(string cell) => cell is "yes" or "true" or "TRUE" or "True" or "ja" or "true()";

    private static string? Filled(string cell) => cell.Length == 0 ? null : cell;

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\(([a-z]{2,3})\)\s*$")]
    private static partial Regex LanguagePattern();

    [GeneratedRegex(@"^\s*\$\{(\w+)\}\s*(=|!=)\s*['""]([^'""]*)['""]\s*$")]
    private static partial Regex ComparedPattern();

    [GeneratedRegex(@"^\s*selected\(\s*\$\{(\w+)\}\s*,\s*['""]([^'""]*)['""]\s*\)\s*$")]
    private static partial Regex SelectedPattern();
}
