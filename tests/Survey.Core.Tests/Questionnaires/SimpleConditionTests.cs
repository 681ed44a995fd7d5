using Survey.Core.Questionnaires;

namespace Survey.Core.Tests.Questionnaires;

public class SimpleConditionTests
{
    private static SimpleCondition? Of(string expression) => SimpleCondition.Of(Condition.Read(expression, ["a", "b"]).Condition);

    [Theory]
    [InlineData("${a} = 'ja'", "a", false, "ja")]
    [InlineData(" ${ a }!=\"nee\" ", "a", true, "nee")]
    [InlineData("selected(${b}, 'x.1')", "b", false, "x.1")]
    [InlineData("not(selected( ${b} ,'x'))", "b", true, "x")]
    public void Staff_read_a_simple_condition_as_a_sentence(string expression, string question, bool isNot, string code) => Assert.Equal(new SimpleCondition(question, isNot, code), Of(expression));

    [Theory]
    [InlineData("${a} = 'ja' and ${b} = 'x'")]
    [InlineData("${a} > 5")]
    [InlineData("not(${a} = 'ja')")]
    [InlineData("selected(${b}, ${a})")]
    public void What_says_more_stays_as_it_was_written(string expression) => Assert.Null(Of(expression));

    [Theory]
    [InlineData(QuestionKind.SingleChoice, false, "${a} = 'ja'")]
    [InlineData(QuestionKind.SingleChoice, true, "${a} != 'ja'")]
    [InlineData(QuestionKind.MultipleChoice, false, "selected(${a}, 'ja')")]
    [InlineData(QuestionKind.MultipleChoice, true, "not(selected(${a}, 'ja'))")]
    public void A_sentence_becomes_a_condition_and_back(QuestionKind kind, bool isNot, string expression)
    {
        var asked = new Question("a", kind, Wording.Dutch("A?"), null, null, false, KindChoices.YesOrNo, default, false, null);
        var condition = new SimpleCondition("a", isNot, "ja").ToCondition(asked);

        Assert.Equal(expression, condition.Expression);
        Assert.Equal(new SimpleCondition("a", isNot, "ja"), SimpleCondition.Of(condition));
    }
}
