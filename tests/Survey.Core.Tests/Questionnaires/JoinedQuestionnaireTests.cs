using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.Core.Waves;
using Survey.Core.XlsForms;
using Survey.TestKit;

namespace Survey.Core.Tests.Questionnaires;

/// <summary>Staff put the questions of a file behind those they have.</summary>
public class JoinedQuestionnaireTests
{
    private static Question Open(string name, string text) => new(name, QuestionKind.Open, Wording.Dutch(text), null, null, false, [], default, false, null);

    private static Question When(Question question, string condition, params string[] known) => question with { ShowWhen = Condition.Read(condition, known).Condition! };

    private static Questionnaire ThroughExcel(Questionnaire questionnaire) =>
        XlsForm.Read(TableReader.Read("vragen.xlsx", TableWriter.ToExcel(XlsForm.Write(questionnaire)), TableLimits.Upload).Workbook!).Questionnaire!;

    [Fact]
    public async Task A_file_that_was_taken_along_and_grew_brings_in_only_what_is_new_and_the_wave_that_runs_keeps_its_questions()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var newest = await house.NewDb().Questionnaires.AsNoTracking().SingleAsync();
        var stored = newest.Read();
        var form = ThroughExcel(stored with { Questions = [.. stored.Questions, Open("hond", "Heeft u een hond?"), When(Open("hondenveld", "Waar loopt u?"), "${hond} != ''", "hond")] });

        var joined = JoinedQuestionnaire.Of(stored, form);
        var outcome = await house.EditQuestionnaire.EditAsync(square.Study.Id, newest.Stamp, joined.Questionnaire, "vragen uit een bestand toegevoegd", "vragen.xlsx", house.Samira, CancellationToken.None);

        Assert.Equal((14, 0), (joined.There.Count, joined.Renamed.Count));
        Assert.Equal(["hond", "hondenveld"], joined.Added.Select(q => q.Name));
        Assert.Equal(new EditOutcome.Stored(2), outcome);
        var versions = await house.NewDb().Questionnaires.AsNoTracking().OrderBy(q => q.Version).ToListAsync();
        Assert.Equal([14, 16], versions.Select(v => v.Read().Questions.Count));
        Assert.Equal("${hond} != ''", versions[1].Read().Questions[^1].ShowWhen!.Expression);
        Assert.Equal(versions[0].Id, (await house.NewDb().Waves.AsNoTracking().SingleAsync()).QuestionnaireId);
        Assert.Contains(await house.NewDb().Changes.ToListAsync(), c => c is { What: "vragen uit een bestand toegevoegd", Subject: "vragen.xlsx", By: "Samira", After: "versie 2" });
    }

    [Fact]
    public void A_name_of_another_question_gets_a_number_also_in_the_conditions_and_rules_that_name_it()
    {
        var first = new Questionnaire("Eerst", [Open("fijn", "Wat is fijn?"), Open("Zorg", "Wat stoort u?")]);
        var rule = new AnswerRule(Condition.Read(". != ${fijn}", ["fijn"]).Condition!, null);
        var behind = new Questionnaire("Bestand",
        [
            Open("fijn", "Wat bevalt u?"), When(Open("waarom", "Waarom?") with { Rule = rule }, "${fijn} != '${fijn}' and ${ fijn } != ''", "fijn"), Open("fijn_2", "En wat nog meer?"), Open("zorg", "Wat kan beter?"),
        ]);

        var joined = JoinedQuestionnaire.Of(first, behind);

        Assert.Equal(["fijn", "Zorg", "fijn_3", "waarom", "fijn_2", "zorg_2"], joined.Questionnaire.Questions.Select(q => q.Name));
        Assert.Equal(["fijn fijn_3 Wat bevalt u?", "zorg zorg_2 Wat kan beter?"], joined.Renamed.Select(r => $"{r.Was} {r.Question.Name} {r.Question.Text.In("nl")}"));
        Assert.Equal(("${fijn_3} != '${fijn}' and ${fijn_3} != ''", ". != ${fijn_3}"), (joined.Added[1].ShowWhen!.Expression, joined.Added[1].Rule!.Holds.Expression));
        Assert.Equal("Eerst", joined.Questionnaire.Title);
    }

    [Fact]
    public void What_somebody_means_with_something_else_goes_along_with_its_question()
    {
        var asked = new Question("vervoer", QuestionKind.SingleChoice, Wording.Dutch("Hoe komt u hier?"), null, null, false, [new("fiets", Wording.Dutch("Fiets")), new(Choice.Other, Wording.Dutch("Iets anders"))], default, false, null);
        var words = When(Open("vervoer_other", "Wat dan?"), "selected(${vervoer}, 'other')", "vervoer");
        var joined = JoinedQuestionnaire.Of(new("Eerst", [Open("vervoer", "Wat rijdt u?")]), new("Bestand", [asked, words]));

        Assert.Equal(["vervoer", "vervoer_2", "vervoer_2_other"], joined.Questionnaire.Questions.Select(q => q.Name));
        Assert.Equal("selected(${vervoer_2}, 'other')", joined.Questionnaire.Questions[2].ShowWhen!.Expression);
        Assert.Equal(joined.Questionnaire.ToJson(), ThroughExcel(joined.Questionnaire).ToJson());
    }

    [Fact]
    public void The_same_words_under_another_condition_are_another_question()
    {
        var first = new Questionnaire("Eerst", [Open("a", "A"), When(Open("b", "B"), "${a} != ''", "a")]);

        Assert.Equal(["a_2", "b_2"], JoinedQuestionnaire.Of(first, first with { Questions = [Open("a", "Anders"), first.Questions[1]] }).Added.Select(q => q.Name));
        Assert.Equal(["b"], JoinedQuestionnaire.Of(first, first with { Questions = [Open("c", "C"), first.Questions[1]] }).There.Select(q => q.Name));
    }

    [Fact]
    public void A_file_of_which_everything_is_there_changes_nothing_in_whatever_order_its_languages_stand()
    {
        var first = Samples.Questionnaire();
        var turned = first with { Questions = [.. first.Questions.Select(q => q with { Text = new(q.Text.ByLanguage.Reverse().ToDictionary(StringComparer.Ordinal)) })] };

        var joined = JoinedQuestionnaire.Of(first, turned);

        Assert.True(turned.IsSameAs(first));
        Assert.Empty(joined.Added);
        Assert.Equal(first.ToJson(), joined.Questionnaire.ToJson());
        Assert.False(first.IsSameAs(first with { Questions = [.. first.Questions.Skip(1)] }));
    }
}
