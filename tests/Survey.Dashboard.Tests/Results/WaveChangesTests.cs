using Survey.Analysis.Scales;
using Survey.Analysis.Statistics;
using Survey.Core.Questionnaires;
using Survey.Core.Results;
using Survey.Dashboard.Results;

namespace Survey.Dashboard.Tests.Results;

public class WaveChangesTests
{
    private static QuestionResult Choice(string name, string text, params int[] counts) => new(
        new(name, QuestionKind.SingleChoice, Wording.Dutch(text), null, null, false, [.. counts.Select((_, i) => new Choice($"c{i}", Wording.Dutch($"Keuze {i}")))], default, false, null), counts.Sum(), 0,
        [.. counts.Select((n, i) => new ChoiceCount($"c{i}", $"Keuze {i}", n, Proportion.Wilson(n, counts.Sum(), 142)))], null);

    private static ScaleResult Score(string firstItem, double mean) => new(KnownScales.Cohesion, Finding.Of(new MeanEstimate(mean, 0.1, new(mean - 0.2, mean + 0.2), 80)), [], new(null, "Te weinig."),
        [.. KnownScales.Cohesion.Items.Select((item, i) => new Question(item.Name, QuestionKind.Agree, Wording.Dutch(i == 0 ? firstItem : item.Name), null, null, false, [], default, item.Reversed, null))]);

    private static WaveResults Wave(params QuestionResult[] questions) => Given.Results(100, questions);

    [Fact]
    public void A_choice_that_far_more_residents_made_has_changed()
    {
        var changes = new WaveChanges(Wave(Choice("meedoen", "Doet u mee?", 70, 30)), Wave(Choice("meedoen", "Doet u mee?", 30, 70)));

        Assert.Equal([("Keuze 0", "veranderd", "+33 tot +47"), ("Keuze 1", "veranderd", "−47 tot −33")], changes.Shares.Select(s => (s.Choice, s.Judged.InWords(), s.Range())));
    }

    [Fact]
    public void A_small_difference_among_many_choices_is_no_finding()
    {
        var (then, now) = (new[] { 20, 20, 20, 20, 20 }, new[] { 26, 17, 19, 20, 18 });
        var many = Enumerable.Range(0, 6).Select(i => $"vraag{i}").ToList();

        var changes = new WaveChanges(Wave([.. many.Select(q => Choice(q, q, now))]), Wave([.. many.Select(q => Choice(q, q, then))]));

        Assert.Equal(30, changes.Shares.Count);
        Assert.DoesNotContain(changes.Shares, s => s.Judged.InWords() == "veranderd");
    }

    [Fact]
    public void A_question_in_other_words_is_not_compared_and_says_so()
    {
        var changes = new WaveChanges(Wave(Choice("meedoen", "Wilt u meedoen?", 70, 30)), Wave(Choice("meedoen", "Doet u mee?", 30, 70)));

        Assert.Empty(changes.Shares);
        Assert.Contains("andere woorden", Assert.Single(changes.NotCompared).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_too_few_answers_no_share_is_compared() =>
        Assert.Empty(new WaveChanges(Wave(Choice("meedoen", "Doet u mee?", 15, 4)), Wave(Choice("meedoen", "Doet u mee?", 30, 70))).Shares);

    [Fact]
    public void A_scale_is_compared_while_its_items_have_the_same_words()
    {
        var now = Wave() with { Scales = [Score("Wij kennen elkaar", 7.5)] };

        Assert.Equal("veranderd", new WaveChanges(now, Wave() with { Scales = [Score("Wij kennen elkaar", 6)] }).Of(now.Scales[0])!.Judged.InWords());
        Assert.Null(new WaveChanges(now, Wave() with { Scales = [Score("Wij kennen elkaar nauwelijks", 6)] }).Of(now.Scales[0]));
    }
}
