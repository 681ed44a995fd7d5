using Survey.Dashboard.Paper;
using Survey.TestKit;

namespace Survey.Dashboard.Tests.Paper;

public class KeyedAnswersTests
{
    private static readonly IReadOnlyList<PaperQuestion> Form = PaperQuestion.Of(Samples.Questionnaire());

    [Theory]
    [InlineData("thuis", "2", "eens")]
    [InlineData("thuis", " 6 ", "weet_niet")]
    [InlineData("cijfer_wonen", "10", "10")]
    [InlineData("cijfer_wonen", "0", "weet_niet")]
    [InlineData("samen", "1 3", "groeten koffie")]
    [InlineData("samen", "31", "groeten koffie")]
    [InlineData("samen", "3,1", "groeten koffie")]
    [InlineData("zorg", "  De stoep, bij 12 ", "De stoep, bij 12")]
    public void A_number_becomes_the_answer_it_stands_for_and_words_stay_words(string question, string typed, string stored)
    {
        var read = Read(question, typed);

        Assert.Empty(read.Errors);
        Assert.Equal(stored, read.Answers[question]);
        Assert.Equal(stored, Read(question, KeyedAnswers.Typed(Form.Single(q => q.Question.Name == question), stored)).Answers[question]);
    }

    [Theory]
    [InlineData("thuis", "7", "Vraag 4: typ een nummer van 1 tot en met 6.")]
    [InlineData("thuis", "1 2", "Twee kruisjes op papier? Laat het leeg.")]
    [InlineData("thuis", "eens", "Vraag 4: typ een nummer")]
    [InlineData("thuis", "-1", "Vraag 4: typ een nummer")]
    [InlineData("thuis", ",", "Vraag 4: typ een nummer")]
    [InlineData("cijfer_wonen", "11", "Vraag 3: typ een cijfer van 1 tot en met 10. Typ 0 voor weet ik niet.")]
    [InlineData("samen", "19", "Vraag 2: typ nummers van 1 tot en met 6")]
    [InlineData("samen", "16", "Vraag 2: 6 gaat niet samen met een ander antwoord.")]
    public void What_does_not_fit_is_told_at_the_question_with_the_way_out(string question, string typed, string told)
    {
        var read = Read(question, typed);

        Assert.Contains(told, read.Errors[question], StringComparison.Ordinal);
        Assert.Empty(read.Answers);
    }

    [Fact]
    public void An_answer_that_is_far_too_long_is_told_and_blanks_are_no_answer()
    {
        Assert.Contains("4001 tekens", Read("zorg", new string('w', 4001)).Errors["zorg"], StringComparison.Ordinal);
        Assert.Empty(Read("zorg", "   ").Answers);
        Assert.Empty(Read("thuis", " ").Errors);
    }

    private static KeyedAnswers Read(string question, string typed) => KeyedAnswers.Read(Form, q => q.Name == question ? typed : "");
}
