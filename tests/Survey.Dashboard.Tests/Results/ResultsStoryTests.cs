using Survey.Core.Results;
using Survey.Core.Waves;
using Survey.Dashboard.Results;

namespace Survey.Dashboard.Tests.Results;

public sealed class ResultsStoryTests
{
    [Fact]
    public void A_clear_rise_is_told_as_a_rise()
    {
        var story = Tell(Given.Results(40, Given.Mark("cijfer", Given.Marks(20, 7, 8))), Given.Results(40, Given.Mark("cijfer", Given.Marks(20, 5, 6))));

        Assert.Equal("Bewoners geven gemiddeld een 7,5 op de vraag “Welk cijfer geeft u voor wonen?”. Dat is hoger dan de 5,5 van Meting 2024. ", story);
    }

    [Fact]
    public void Waves_that_surely_differ_less_than_half_a_point_are_told_as_about_equal() =>
        Assert.Contains("Dat is ongeveer gelijk aan de 6,5 van Meting 2024.",
            Tell(Given.Results(120, Given.Mark("cijfer", Given.Marks(60, 6, 7))), Given.Results(120, Given.Mark("cijfer", Given.Marks(60, 6, 7)))), StringComparison.Ordinal);

    [Fact]
    public void No_difference_found_is_not_told_as_equal_when_the_margin_is_wide() =>
        Assert.Contains("Of er iets veranderd is, kunnen wij niet zeggen: de marge is te groot.",
            Tell(Given.Results(30, Given.Mark("cijfer", Given.Marks(10, 4, 7, 9))), Given.Results(30, Given.Mark("cijfer", Given.Marks(15, 4, 9)))), StringComparison.Ordinal);

    [Fact]
    public void With_few_answers_we_say_that_we_cannot_say() =>
        Assert.Contains("Of er iets veranderd is, kunnen wij niet zeggen: te weinig antwoorden.",
            Tell(Given.Results(12, Given.Mark("cijfer", Given.Marks(6, 8, 9))), Given.Results(40, Given.Mark("cijfer", Given.Marks(20, 2, 3)))), StringComparison.Ordinal);

    [Fact]
    public void A_question_that_was_asked_in_other_words_is_not_compared()
    {
        var now = Given.Mark("cijfer", Given.Marks(20, 7, 8));
        var before = Given.Mark("cijfer", Given.Marks(20, 5, 6));
        var otherWords = before with { Question = before.Question with { Text = Core.Questionnaires.Wording.Dutch("Hoe woont u hier?") } };

        Assert.NotNull(new WaveChanges(Given.Results(40, now), Given.Results(40, before)).Of(now));
        var changes = new WaveChanges(Given.Results(40, now), Given.Results(40, otherWords));
        Assert.Null(changes.Of(now));
        Assert.Equal("De vraag had andere woorden. Daarom vergelijken wij niet.", changes.NotCompared.Single().Reason);
        Assert.Null(new WaveChanges(Given.Results(40, now), null).Of(now));
    }

    [Fact]
    public void The_statements_most_and_least_agreed_with_are_told_with_their_shares()
    {
        var story = Tell(Given.Results(40, Given.Statement("thuis", "Ik voel me thuis.", 10, 20, 5, 5, 0), Given.Statement("licht", "’s Avonds is er genoeg licht.", 0, 8, 12, 10, 10)), null);

        Assert.Equal("Het vaakst zijn bewoners het eens met “Ik voel me thuis” (75%), het minst vaak met “’s Avonds is er genoeg licht” (20%). ", story);
    }

    [Fact]
    public void Nothing_is_told_about_a_question_with_too_few_answers() =>
        Assert.Equal("Over 1 vraag kunnen wij nog niets zeggen: te weinig antwoorden.", Tell(Given.Results(4, Given.Mark("cijfer", 8, 9, 7, 6)), null));

    [Fact]
    public void Before_the_first_day_the_story_says_when_it_begins() =>
        Assert.Equal("Nog geen antwoorden. De meting begint op 2 maart 2028.", Tell(Given.Results(0), null, Given.Wave(3, closed: false)));

    [Fact]
    public void A_statement_runs_from_disagree_to_agree_whatever_its_order_in_the_questionnaire() =>
        Assert.Equal([0, 12.5, 12.5, 50, 25], AgreeScale.Row(Given.Statement("thuis", "Ik voel me thuis.", 10, 20, 5, 5, 0))!.Percents);

    private static string Tell(WaveResults now, WaveResults? before, Wave? wave = null) =>
        string.Concat(ResultsStory.Tell(now, wave ?? Given.Wave(), before, before is null ? null : Given.Wave(1), Given.Today).Select(p => p.Text));
}
