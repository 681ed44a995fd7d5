using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.Core.XlsForms;

namespace Survey.Dashboard.Questionnaires;

/// <summary>
/// What is wrong with a questionnaire. There is one set of rules, that of forms: what would not come back from a form as it was, cannot be
/// stored either.
/// </summary>
internal static class QuestionProblems
{
    /// <summary>A sentence per problem with the question, the cause and the way out; empty when all is well.</summary>
    internal static IReadOnlyList<string> Of(Questionnaire questionnaire)
    {
        var sheets = XlsForm.Write(questionnaire);
        var reading = XlsForm.Read(new(sheets));
        return [.. reading.Problems.Concat(reading.Notes).Select(p => Sentence(p, sheets[0], questionnaire)).Distinct()];
    }

    private static string Sentence(TableProblem problem, Table survey, Questionnaire questionnaire)
    {
        var row = survey.Rows.FirstOrDefault(r => r.Number == problem.Row);
        var question = row is null || problem.Sheet != survey.Name ? null : questionnaire.Find(survey.Cell(row, "name"));
        var place = question is null ? "" : $"Bij ‘{question.Text.In(Wording.DutchCode)}’: ";
        return problem.Number switch
        {
            "Q-106" => $"{place}{problem.Cause} Zet de vraag lager dan de vraag waar zij van afhangt, of wijzig eerst de voorwaarde.",
            "Q-013" => $"{problem.Cause} Een schaal telt alleen als alle vragen er zijn.",
            _ => $"{place}{problem.Cause} {problem.WayOut}",
        };
    }
}
