using FsCheck;
using FsCheck.Fluent;
using Survey.Core.OtherTools;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.TestKit;

namespace Survey.Core.Tests.OtherTools;

/// <summary>Made-up people, written as each program would export them, come back with the same answers.</summary>
public class ThereAndBackTests
{
    private const int MadeUp = 60;

    private static readonly string[] Words = ["Het plein", "; ja, of nee", "\"mooi\"", "=1+1", "regel\nregel", "ä é ş ع", "- -", "N.v.t", "groeten, lenen", "'", "1"];

    private static Gen<Dictionary<string, string>> Person(Questionnaire questionnaire) =>
        Gen.CollectToArray(questionnaire.Questions.Where(q => q.ShowWhen is null), q => AnswerTo(q).Select(value => (q.Name, value)))
            .Select(answers => answers.Where(a => a.value.Length > 0).ToDictionary(a => a.Name, a => a.value));

    private static Gen<string> AnswerTo(Question question) => question.Kind switch
    {
        QuestionKind.Open => Gen.Elements(Words.Append("")),
        QuestionKind.ReportMark => Gen.Choose(0, 10).Select(n => n == 0 ? "" : n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        QuestionKind.MultipleChoice => Gen.SubListOf(question.Choices.Where(c => !c.StandsAlone)).Select(chosen => string.Join(' ', question.Choices.Where(chosen.Contains).Select(c => c.Code))),
        _ => Gen.Elements(question.Choices.Select(c => c.Code).Append("")),
    };

    /// <summary>Google Forms: whole questions and words; a language other than Dutch reads as well.</summary>
    private static Table Google(Questionnaire questionnaire, List<Dictionary<string, string>> people, string separator, string language) => new("vorm.csv",
        ["Timestamp", "Deelgebied", .. questionnaire.Questions.Select(q => q.Text.In(language))],
        [.. people.Select((p, i) => new TableRow(i + 2, [$"2026/03/11 {i}", "Noordzijde", .. questionnaire.Questions.Select(q => Labels(q, p, separator, language))]))]);

    /// <summary>KoboToolbox: groups before names, joined codes, and a box each with 1 and 0.</summary>
    private static Table Kobo(Questionnaire questionnaire, List<Dictionary<string, string>> people, bool split) => new("kobo.csv",
        ["_uuid", "wonen/deelgebied", .. questionnaire.Questions.SelectMany(q => Boxes(q, split).Select(b => $"wonen/{q.Name}/{b.Code}").Prepend($"wonen/{q.Name}"))],
        [.. people.Select((p, i) => new TableRow(i + 2, [$"uuid-{i}", "noord",
            .. questionnaire.Questions.SelectMany(q => Boxes(q, split).Select(b => !p.TryGetValue(q.Name, out var v) ? "" : v.Split(' ').Contains(b.Code) ? "1" : "0").Prepend(p.GetValueOrDefault(q.Name, ""))),
        ]))]);

    /// <summary>LimeSurvey: codes, and a box each with Y or nothing.</summary>
    private static Table Lime(Questionnaire questionnaire, List<Dictionary<string, string>> people) => new("lime.csv",
        ["id", "submitdate", "startlanguage", "deelgebied", .. questionnaire.Questions.SelectMany(q => q.Kind == QuestionKind.MultipleChoice ? q.Choices.Select(b => $"{q.Name}[{b.Code}]") : [q.Name])],
        [.. people.Select((p, i) => new TableRow(i + 2, [$"{i}", "2026-03-11 10:00:00", "nl", "noord",
            .. questionnaire.Questions.SelectMany(q => q.Kind == QuestionKind.MultipleChoice ? q.Choices.Select(b => p.GetValueOrDefault(q.Name, "").Split(' ').Contains(b.Code) ? "Y" : "") : [p.GetValueOrDefault(q.Name, "")]),
        ]))]);

    private static IEnumerable<Choice> Boxes(Question question, bool split) => split && question.Kind == QuestionKind.MultipleChoice ? question.Choices : [];

    private static string Labels(Question question, Dictionary<string, string> person, string separator, string language)
    {
        var value = person.GetValueOrDefault(question.Name, "");
        return question.Choices.Count == 0 ? value : string.Join(separator, value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => question.Find(c)!.Text.In(language)));
    }

    [Fact]
    public async Task Whoever_answered_elsewhere_has_the_same_answers_here_whichever_program_asked()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        house.Secrets.Ensure(square.Wave.Id);
        var questionnaire = square.Questionnaire;

        Prop.ForAll(Person(questionnaire).ListOf().ToArbitrary(), made =>
        {
            var people = made.Where(p => p.Count > 0).ToList();
            Table[] files =
            [
                Google(questionnaire, people, ", ", "nl"), Google(questionnaire, people, ";", "nl"), Google(questionnaire, people, ", ", "en"), Google(questionnaire, people, ";", "ar"),
                Kobo(questionnaire, people, split: true), Kobo(questionnaire, people, split: false), Lime(questionnaire, people),
            ];
            foreach (var file in files)
            {
                var first = square.Map(file);
                Assert.DoesNotContain(first.Columns, c => c.How is Certainty.Proposed or Certainty.Unknown);
                var rows = ImportedRows.Read(square.Map(file, first.Agreed()));
                Assert.Empty(rows.Losses);
                Assert.Equal(people.Select(Sorted), rows.Rows.Select(r => Sorted(r.Answers)));
                Assert.Equal(rows.Rows.Select(r => r.Name), ImportedRows.Read(square.Map(file, first.Agreed())).Rows.Select(r => r.Name));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(MadeUp));
    }

    /// <summary>As the gate stores text: line ends of one kind, without spaces around.</summary>
    private static string Sorted(IReadOnlyDictionary<string, string> answers) => string.Join(" | ", answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={a.Value.Trim()}"));
}
