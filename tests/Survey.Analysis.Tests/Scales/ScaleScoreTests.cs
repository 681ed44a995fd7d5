using Survey.Analysis.Scales;

namespace Survey.Analysis.Tests.Scales;

public class ScaleScoreTests
{
    private static Dictionary<string, string> Answers(params string[] pairs) => pairs.Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);

    private static Dictionary<string, string> All(ScaleDefinition scale, string answer) => scale.Items.ToDictionary(i => i.Name, _ => answer);

    [Fact]
    public void Agreeing_that_people_hardly_know_each_other_lowers_cohesion()
    {
        var agrees = All(KnownScales.Cohesion, "helemaal_eens");

        Assert.Equal(50.0 / 6, ScaleScore.Of(KnownScales.Cohesion, agrees).Score!.Value, 12);
        Assert.Equal(10, ScaleScore.Of(KnownScales.Cohesion, new Dictionary<string, string>(agrees) { ["kennen_nauwelijks"] = "helemaal_oneens" }).Score);
        Assert.Equal(5, ScaleScore.Of(KnownScales.Cohesion, All(KnownScales.Cohesion, "neutraal")).Score);
    }

    [Fact]
    public void Half_of_the_statements_is_enough_and_less_is_not()
    {
        var half = Answers("thuis=eens", "prettig_omgaan=eens", "huissleutel=neutraal", "aanspreken=weet_niet");

        Assert.Equal(new(20.0 / 3, 3, null), ScaleScore.Of(KnownScales.Cohesion, half));
        half.Remove("thuis");
        Assert.Equal(new(null, 2, null), ScaleScore.Of(KnownScales.Cohesion, half));
    }

    /// <summary>
    /// By the manual: ja and min of meer count as lonely on the three emotional items, nee and min of meer on the three social ones.
    /// </summary>
    [Theory]
    [InlineData("ja", 3, 0, 3, "matig eenzaam")]
    [InlineData("min_of_meer", 3, 3, 6, "ernstig eenzaam")]
    [InlineData("nee", 0, 3, 3, "matig eenzaam")]
    public void Loneliness_counts_as_the_manual_says(string answer, double emotional, double social, double total, string band)
    {
        Assert.Equal(emotional, ScaleScore.Of(KnownScales.EmotionalLoneliness, All(KnownScales.EmotionalLoneliness, answer)).Score);
        Assert.Equal(social, ScaleScore.Of(KnownScales.SocialLoneliness, All(KnownScales.SocialLoneliness, answer)).Score);
        Assert.Equal(total, ScaleScore.Of(KnownScales.Loneliness, All(KnownScales.Loneliness, answer)).Score);
        Assert.Equal(band, ScaleScore.BandOf(KnownScales.Loneliness, total)!.Label);
    }

    [Fact]
    public void One_missing_item_leaves_the_total_of_loneliness_but_not_the_part()
    {
        var answers = All(KnownScales.Loneliness, "ja");
        answers["leegte"] = "wil_niet_zeggen";

        Assert.Equal(2, ScaleScore.Of(KnownScales.Loneliness, answers).Score);
        Assert.Null(ScaleScore.Of(KnownScales.EmotionalLoneliness, answers).Score);
        answers["verbonden"] = "";
        Assert.Null(ScaleScore.Of(KnownScales.Loneliness, answers).Score);
    }

    [Fact]
    public void An_answer_that_the_scale_does_not_know_is_not_scored_as_missing()
    {
        var answers = All(KnownScales.Cohesion, "eens");
        answers["thuis"] = "tevreden";

        var outcome = ScaleScore.Of(KnownScales.Cohesion, answers);

        Assert.Null(outcome.Score);
        Assert.Equal("Het antwoord 'tevreden' bij 'thuis' hoort niet bij deze schaal. Verbeter het of maak het leeg.", outcome.Unknown!.Sentence);
    }

    [Fact]
    public void Every_scale_has_a_source_a_range_and_a_rule_that_can_be_met()
    {
        Assert.All(KnownScales.All, scale =>
        {
            Assert.Same(scale, KnownScales.Find(scale.Id));
            Assert.NotEmpty(scale.Source);
            Assert.True(scale.Low < scale.High);
            Assert.InRange(scale.FewestAnswered, (scale.Items.Count + 1) / 2, scale.Items.Count);
            Assert.Equal(scale.Items.Count, scale.Items.Select(i => i.Name).Distinct().Count());
            Assert.All(scale.Bands, b => Assert.InRange(b.High, b.Low, scale.High));
        });
        Assert.Equal(KnownScales.All.Count, KnownScales.All.Select(s => s.Id).Distinct().Count());
        Assert.Equal((0, 10, "vm-cohesie/1"), (KnownScales.Cohesion.Low, KnownScales.Cohesion.High, KnownScales.Cohesion.Id));
        Assert.Equal((0, 6, true), (KnownScales.Loneliness.Low, KnownScales.Loneliness.High, KnownScales.Loneliness.GroupsOnly));
        Assert.Null(KnownScales.Find("vm-cohesie/2"));
    }
}
