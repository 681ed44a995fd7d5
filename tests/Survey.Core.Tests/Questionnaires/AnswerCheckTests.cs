using Survey.Core.Questionnaires;
using Survey.TestKit;

namespace Survey.Core.Tests.Questionnaires;

public class AnswerCheckTests
{
    private static readonly Questionnaire Questionnaire = Samples.Questionnaire();

    private static readonly Dictionary<string, string> NoOthers = [];

    private static AnswerCheck Check(string question, params string?[] given) => AnswerCheck.Of(Questionnaire.Find(question)!, given, NoOthers);

    [Fact]
    public void A_skipped_question_is_fine_unless_it_must_be_answered()
    {
        Assert.Equal(new AnswerCheck("", null), Check("zorg", null, "", "  \r\n "));
        Assert.Equal(new AnswerRefusal.Missing(), AnswerCheck.Of(Questionnaire.Find("zorg")! with { Required = true }, [], NoOthers).Refusal);
        Assert.Equal(new AnswerRefusal.Missing(), AnswerCheck.Of(Questionnaire.Find("licht")! with { Required = true }, [""], NoOthers).Refusal);
    }

    [Fact]
    public void Several_choices_are_kept_in_the_order_of_the_list_and_once_each() =>
        Assert.Equal("groeten koffie", Check("samen", "koffie", "groeten", "koffie").Value);

    [Fact]
    public void None_of_these_goes_with_nothing_else()
    {
        Assert.Equal("geen", Check("samen", "geen").Value);
        Assert.Equal(new AnswerRefusal.StandsAlone("geen"), Check("samen", "koffie", "geen").Refusal);
    }

    [Fact]
    public void I_do_not_know_is_an_answer_to_a_mark() => Assert.Equal(Choice.DontKnow, Check("cijfer_wonen", Choice.DontKnow).Value);

    [Theory]
    [InlineData("een\r\ntwee\rdrie", "een\ntwee\ndrie")]
    [InlineData("bel\0etje", "beletje")]
    [InlineData("  ساحة الصفصاف 🌳  ", "ساحة الصفصاف 🌳")]
    public void Words_are_kept_as_they_were_written_as_far_as_they_can_be_stored(string given, string stored) => Assert.Equal(stored, Check("zorg", given).Value);

    [Fact]
    public void A_broken_half_of_a_letter_is_replaced() => Assert.Equal("half \ufffd teken", Check("zorg", "half " + '\ud83d' + " teken").Value);
}
