using Survey.Core.Questionnaires;
using Survey.Dashboard.Languages;
using Survey.Dashboard.Paper;
using Survey.TestKit;

namespace Survey.Dashboard.Tests.Paper;

public class PaperDirectionsTests
{
    [Fact]
    public void Who_ticks_no_is_sent_past_the_question_that_is_not_for_them()
    {
        var (form, directions) = Directions(Samples.Questionnaire());
        var join = form.Single(q => q.Question.Name == "meedoen");

        Assert.Equal((13, 14), (join.Number, form.Count));
        Assert.Equal([null, null, "Ga door naar het einde."], join.Choices.Select(c => directions.After(join, c)));
        Assert.Equal("Koos u bij vraag 13: “Nee”? Sla deze vraag dan over.", directions.Before(form[13]));
        Assert.All(form.Where(q => q.Question.Name != "bijdrage"), q => Assert.Null(directions.Before(q)));
    }

    [Theory]
    [InlineData("${kleur} = 'rood'", "Alleen als u bij vraag 1 koos: “Rood”.")]
    [InlineData("selected(${kleur}, 'rood') or selected(${kleur}, 'blauw')", "Koos u bij vraag 1: “Groen”? Sla deze vraag dan over.")]
    [InlineData("${cijfer} < 4 and ${cijfer} != ''", "Alleen als u bij vraag 2 koos: 1, 2 of 3.")]
    [InlineData("${kleur} = 'rood' and ${cijfer} < 4", "Deze vraag hoort bij vraag 1 of 2. Past de vraag niet bij u? Sla hem dan over.")]
    [InlineData("${woorden} != ''", "Deze vraag hoort bij vraag 3. Past de vraag niet bij u? Sla hem dan over.")]
    public void A_condition_becomes_a_sentence(string condition, string sentence)
    {
        var (form, directions) = Directions(Colours(condition));

        Assert.Equal(sentence, directions.Before(form[3]));
    }

    [Fact]
    public void Every_condition_has_words_in_every_language()
    {
        var form = PaperQuestion.Of(Colours("${kleur} = 'rood'"));

        Assert.All(PaperTexts.All, say => Assert.Contains("1", new PaperDirections(form, say).Before(form[3]), StringComparison.Ordinal));
    }

    private static (IReadOnlyList<PaperQuestion> Form, PaperDirections Directions) Directions(Questionnaire questionnaire)
    {
        var form = PaperQuestion.Of(questionnaire);
        return (form, new(form, PaperTexts.All[0]));
    }

    private static Questionnaire Colours(string condition)
    {
        Choice[] colours = [new("rood", Wording.Dutch("Rood")), new("groen", Wording.Dutch("Groen")), new("blauw", Wording.Dutch("Blauw"))];
        string[] known = ["kleur", "cijfer", "woorden"];
        return new("Kleuren",
        [
            new("kleur", QuestionKind.SingleChoice, Wording.Dutch("Welke kleur?"), null, null, false, colours, default, false, null),
            new("cijfer", QuestionKind.ReportMark, Wording.Dutch("Welk cijfer?"), null, null, false, [], default, false, null),
            new("woorden", QuestionKind.Open, Wording.Dutch("Waarom?"), null, null, false, [], default, false, null),
            new("verder", QuestionKind.Open, Wording.Dutch("En verder?"), null, null, false, [], default, false, Condition.Read(condition, known).Condition),
        ]);
    }
}
