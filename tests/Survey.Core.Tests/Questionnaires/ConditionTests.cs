using Survey.Core.Questionnaires;

namespace Survey.Core.Tests.Questionnaires;

public class ConditionTests
{
    private static readonly string[] Known = ["meedoen", "leeftijd", "samen", "tekst"];

    private static bool Holds(string expression, params (string Question, string Value)[] answers)
    {
        var (condition, whyNot) = Condition.Read(expression, Known);
        Assert.Null(whyNot);
        return condition!.Holds(answers.ToDictionary(a => a.Question, a => a.Value));
    }

    [Theory]
    [InlineData("${meedoen} = 'ja'", "ja", true)]
    [InlineData("${meedoen} = 'ja'", "nee", false)]
    [InlineData("${meedoen} != 'nee'", "", true)]
    [InlineData("not(${meedoen} = 'nee') and string-length(${meedoen}) > 0", "", false)]
    [InlineData("${meedoen}=\"ja\" or ${meedoen}='misschien'", "misschien", true)]
    [InlineData("${ meedoen } = 'ja'", "ja", true)]
    [InlineData("if(${meedoen} = 'ja', 'a', 'b') = 'b'", "ja", false)]
    [InlineData("coalesce(${meedoen}, 'leeg') = 'leeg'", "", true)]
    [InlineData("regex(${meedoen}, '[a-z]{2}')", "jaja", false)]
    [InlineData("${meedoen} = 'a and ${meedoen}'", "a and ${meedoen}", true)]
    public void A_question_is_asked_when_its_condition_holds(string expression, string answer, bool asked) => Assert.Equal(asked, Holds(expression, ("meedoen", answer)));

    [Theory]
    [InlineData("${leeftijd} >= 18", "18", true)]
    [InlineData("${leeftijd} >= 18", "9", false)]
    [InlineData("${leeftijd} >= 18", "", false)]
    [InlineData("${leeftijd} < 10 or ${leeftijd} > 99", "100", true)]
    [InlineData("${leeftijd} mod 2 = 0", "4", true)]
    public void Numbers_are_compared_as_numbers(string expression, string age, bool holds) => Assert.Equal(holds, Holds(expression, ("leeftijd", age)));

    [Theory]
    [InlineData("selected(${samen}, 'koffie')", "groeten koffie", true)]
    [InlineData("selected(${samen}, 'kof')", "groeten koffie", false)]
    [InlineData("count-selected(${samen}) > 1", "groeten koffie", true)]
    [InlineData("selected-at(${samen}, 1) = 'koffie'", "groeten koffie", true)]
    [InlineData("selected-at(${samen}, 7) = ''", "groeten koffie", true)]
    public void One_of_several_choices_can_be_asked_after(string expression, string chosen, bool holds) => Assert.Equal(holds, Holds(expression, ("samen", chosen)));

    [Theory]
    [InlineData("${onbekend} = 'ja'", "de vraag 'onbekend' is er niet, of komt later")]
    [InlineData("pulldata('a', 'b', 'c', ${tekst}) = 'x'", "de functie 'pulldata' kennen wij niet")]
    [InlineData("../tekst = 'x'", "een pad met / kennen wij niet")]
    [InlineData("${tekst} == 'x'", "de uitdrukking klopt niet")]
    [InlineData("${tekst} = 'x", "de uitdrukking klopt niet")]
    [InlineData("(", "de uitdrukking klopt niet")]
    [InlineData("selected(${tekst})", "de uitdrukking klopt niet")]
    [InlineData("count(${tekst}) > 1", "de functie 'count' kennen wij niet")]
    [InlineData("document('http://ergens')", "de functie 'document' kennen wij niet")]
    public void What_cannot_be_followed_is_said_and_not_guessed(string expression, string why) => Assert.Equal((null, why), Condition.Read(expression, Known));

    [Fact]
    public void An_answer_is_never_read_as_a_part_of_the_expression() => Assert.False(Holds("${tekst} = 'x'", ("tekst", "' or '1' = '1")));

    [Fact]
    public void A_pattern_that_could_run_for_ever_is_stopped() => Assert.True(Holds("regex(${tekst}, '(a+)+b')", ("tekst", new string('a', 60))));

    [Fact]
    public void A_condition_that_was_stored_in_three_fields_still_holds()
    {
        const string Old = """{"Title":"Oud","Questions":[{"Name":"b","Kind":"Open","Text":{"ByLanguage":{"nl":"B"}},"Hint":null,"Why":null,"Required":false,"Choices":[],"Role":"None","Reversed":false,"ShowWhen":{"Question":"a","Comparison":"IsNot","Code":"nee"}}]}""";

        var question = Assert.Single(Questionnaire.FromJson(Old).Questions);

        Assert.False(question.ShowWhen!.Holds(new Dictionary<string, string> { ["a"] = "nee" }));
        Assert.True(question.ShowWhen.Holds(new Dictionary<string, string>()));
    }
}
