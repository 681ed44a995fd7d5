using System.Security.Cryptography;
using System.Text;
using Survey.Core.Questionnaires;
using Survey.Core.Responses;
using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.Core.Waves;

namespace Survey.Core.Submissions;

/// <summary>The outcome of reading a table of answers: submissions for the gate, or the problems that stand in the way.</summary>
/// <param name="Submissions">One per row; empty when there is a problem: an import is all or nothing.</param>
/// <param name="Problems">What has to be mended first.</param>
/// <param name="Passed">Columns that hold no question and were passed over.</param>
public sealed record ResponseReading(IReadOnlyList<Submission> Submissions, IReadOnlyList<TableProblem> Problems, IReadOnlyList<string> Passed);

/// <summary>
/// Reads a wide table of answers: a column per question with codes, marks or text, a column <c>deelgebied</c> and, if known,
/// <c>kanaal</c> (web, papier, deur). The same file read twice gives the same ids, so that it is stored once.
/// </summary>
public static class ResponseImport
{
    private const string SubAreaColumn = "deelgebied";
    private const string ChannelColumn = "kanaal";
    private const string NumberColumn = "nr";

    /// <summary>Reads the first table of the workbook.</summary>
    public static ResponseReading Read(Workbook workbook, Study study, Wave wave, Questionnaire questionnaire)
    {
        var table = workbook.Tables[0];
        var problems = new List<TableProblem>();
        var asked = questionnaire.Questions.Where(q => table.Has(q.Name)).ToList();
        if (!table.Has(SubAreaColumn))
        {
            problems.Add(new("A-001", table.Name, 1, SubAreaColumn, "Deze kolom ontbreekt.", "Zet in elke rij de code van het deelgebied."));
        }

        if (asked.Count == 0)
        {
            problems.Add(new("A-002", table.Name, 1, null, "Geen enkele kolom heeft de naam van een vraag.", $"Gebruik als namen: {string.Join(", ", questionnaire.Questions.Select(q => q.Name))}."));
        }

        if (problems.Count > 0)
        {
            return new([], problems, []);
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var submissions = new List<Submission>();
        foreach (var row in table.Rows)
        {
            var subArea = study.SubAreas.Find(s => s.Code == table.Cell(row, SubAreaColumn));
            if (subArea is null)
            {
                problems.Add(new("A-003", table.Name, row.Number, SubAreaColumn, $"Het deelgebied '{table.Cell(row, SubAreaColumn)}' kennen wij niet.",
                    $"Kies een van: {string.Join(", ", study.SubAreas.Select(s => s.Code))}."));
            }

            if (ChannelOf(table.Cell(row, ChannelColumn)) is not { } channel)
            {
                problems.Add(new("A-004", table.Name, row.Number, ChannelColumn, $"Het kanaal '{table.Cell(row, ChannelColumn)}' kennen wij niet.", "Kies een van: web, papier, deur."));
                continue;
            }

            var answers = ReadAnswers(table, row, asked, problems);
            if (subArea is null || answers.Count == 0)
            {
                continue;
            }

            submissions.Add(new(IdOf(wave, table, row, seen), wave.Id, new Admission.ByStaff(subArea.Id), channel, "nl", answers));
        }

        var known = asked.Select(q => q.Name).Concat([SubAreaColumn, ChannelColumn, NumberColumn]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(problems.Count == 0 ? submissions : [], problems, [.. table.Columns.Where(c => c.Length > 0 && !known.Contains(c))]);
    }

    private static Dictionary<string, string> ReadAnswers(Table table, TableRow row, List<Question> asked, List<TableProblem> problems)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in asked)
        {
            var check = AnswerCheck.Of(question, [table.Cell(row, question.Name)], answers);
            if (check.Value is null)
            {
                problems.Add(new("A-005", table.Name, row.Number, question.Name, $"Het antwoord '{Short(table.Cell(row, question.Name))}' past niet bij de vraag.", WayOut(question, check.Refusal!)));
            }
            else if (check.Value.Length > 0)
            {
                answers[question.Name] = check.Value;
            }
        }

        return answers;
    }

    private static string WayOut(Question question, AnswerRefusal refusal) => refusal switch
    {
        AnswerRefusal.Missing => "Vul een antwoord in.",
        AnswerRefusal.TooLong => $"Maak het niet langer dan {AnswerCheck.LongestText} letters.",
        AnswerRefusal.StandsAlone(var code) => $"Laat '{code}' weg, of laat de andere antwoorden weg.",
        AnswerRefusal.BreaksRule => question.Rule?.Message?.In(Wording.DutchCode) ?? "Kijk het na.",
        _ when question.Kind == QuestionKind.ReportMark => "Kies een cijfer van 1 tot en met 10.",
        _ when question.Kind == QuestionKind.Consent => "Vul 'ja' in, of laat de cel leeg.",
        _ when question.Kind == QuestionKind.Number => "Vul een getal in, bijvoorbeeld 3 of 2,5.",
        _ => $"Kies een van: {string.Join(", ", question.Choices.Select(c => c.Code))}.",
    };

    private static Channel? ChannelOf(string text) => text switch
    {
        "" or "papier" => Channel.Paper,
        "web" => Channel.Web,
        "deur" => Channel.Door,
        _ => null,
    };

    /// <summary>An id that follows from what the row says, and from how often the same row came before.</summary>
    private static Guid IdOf(Wave wave, Table table, TableRow row, Dictionary<string, int> seen)
    {
        var content = string.Join('\u001f', table.Columns.Zip(row.Cells, (c, v) => $"{c}={v.Trim()}"));
        var count = seen[content] = seen.GetValueOrDefault(content) + 1;
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{wave.Id:N}|{count}|{content}")).AsSpan(0, 16));
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
