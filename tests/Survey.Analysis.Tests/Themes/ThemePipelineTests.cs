using System.Text.Json;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;

namespace Survey.Analysis.Tests.Themes;

public class ThemePipelineTests
{
    private static ThemeRun Run(params string[] answers) =>
        HouseCodebook.Pipeline.Run(answers.Select((text, at) => new ThemeInput($"a{at}", text, QuestionRole.Worry)).ToArray(), CancellationToken.None);

    private static FoundPoint Only(ThemeRun run) => Assert.Single(Assert.Single(run.Answers).Points);

    [Theory]
    [InlineData("Je kunt hier nooit parkeren", "parkeren", "parkeren")]
    [InlineData("de portieklampen doen het niet", "verlichting", "portieklampen")]
    [InlineData("altijd rotzooi naast de container", "zwerfafval_grofvuil", "rotzooi")]
    [InlineData("de kontener zit vol", "zwerfafval_grofvuil", "kontener")]
    [InlineData("Vermoeiende geluidsoverlast", "geluid_buren", "geluidsoverlast")]
    public void A_point_that_names_its_theme_is_placed_and_says_why(string answer, string theme, string because)
    {
        var point = Only(Run(answer));

        Assert.Equal(theme, point.ThemeId);
        Assert.Contains(because, point.Because);
        Assert.InRange(point.Confidence, 0.3, 1);
    }

    [Fact]
    public void Where_something_happens_says_less_than_what_happens() =>
        Assert.Equal("contact_buren_samenhang", Only(Run("er wordt altijd gezellig gekletst in de lift")).ThemeId);

    [Fact]
    public void Every_answer_comes_back_in_order_and_every_reason_stands_in_the_text()
    {
        var run = Run("nvt", "de lift is vaak stuk en er ligt altijd afval", "😀");

        Assert.Equal(["a0", "a1", "a2"], run.Answers.Select(answer => answer.Id));
        Assert.Equal([0, 2, 0], run.Answers.Select(answer => answer.Points.Count));
        Assert.All(run.Answers[1].Points, point => Assert.All(point.Because, word => Assert.Contains(word, point.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_no_word_of_the_codebook_names_becomes_a_group_with_a_stable_id()
    {
        string[] answers =
        [
            "de zendmast op de watertoren", "die zendmast maakt ziekmakende straling", "straling van de zendmast", "zendmast weghalen wegens straling", "de lift is stuk",
        ];

        var group = Assert.Single(Run(answers).Themes, theme => !theme.FromCodebook);

        Assert.StartsWith("groep-", group.Id, StringComparison.Ordinal);
        Assert.Contains("zendmast", group.Words);
        Assert.Contains("zendmast", group.Label, StringComparison.OrdinalIgnoreCase);
        Assert.True(group.Answers >= 3);
        Assert.Equal(group.Id, Assert.Single(Run(answers.Reverse().ToArray()).Themes, theme => !theme.FromCodebook).Id);
    }

    [Fact]
    public void Two_people_are_no_new_group() => Assert.Empty(Run("die zendmast geeft straling", "straling van de zendmast").Themes);

    [Fact]
    public void A_persons_decision_stays_and_its_likes_follow()
    {
        var run = HouseCodebook.Pipeline.RunOnPoints(
        [
            new("1", "de lift staat weer eens stil", QuestionRole.Worry, "stilstand"),
            new("2", "de lift staat weer stil", QuestionRole.Worry, null),
            new("3", "de bus komt niet", QuestionRole.Worry, null),
        ], CancellationToken.None);

        Assert.Equal("stilstand", run.Answers[0].Points[0].ThemeId);
        Assert.Equal(1, run.Answers[0].Points[0].Confidence);
        Assert.Equal("stilstand", run.Answers[1].Points[0].ThemeId);
        Assert.Equal("openbaar_vervoer", run.Answers[2].Points[0].ThemeId);
        Assert.False(Assert.Single(run.Themes, theme => theme.Id == "stilstand").FromCodebook);
    }

    [Fact]
    public void The_sums_of_the_themes_are_those_of_the_points()
    {
        var run = Run("afval en rommel. Nog meer afval op straat.", "de lift is stuk", "weer een lift stuk", "te hard rijden");

        foreach (var theme in run.Themes)
        {
            Assert.Equal(theme.Points, run.Answers.Sum(answer => answer.Points.Count(point => point.ThemeId == theme.Id)));
            Assert.Equal(theme.Answers, run.Answers.Count(answer => answer.Points.Any(point => point.ThemeId == theme.Id)));
            Assert.NotEmpty(theme.Typical);
        }
    }

    [Fact]
    public void The_same_answers_give_the_same_result()
    {
        var one = JsonSerializer.Serialize(Run(NastyTexts.All));
        var other = JsonSerializer.Serialize(new ThemePipeline(HouseCodebook.Codebook, new ThemeSettings())
            .Run(NastyTexts.All.Select((text, at) => new ThemeInput($"a{at}", text, QuestionRole.Worry)).ToArray(), CancellationToken.None));

        Assert.Equal(one, other);
    }

    [Fact]
    public void No_answers_and_strange_answers_are_no_accident()
    {
        Assert.Empty(Run().Answers);
        Assert.Empty(Run().Themes);
        foreach (var text in NastyTexts.All)
        {
            Assert.Single(Run(text).Answers);
        }

        Assert.NotNull(HouseCodebook.Pipeline.RunOnPoints(NastyTexts.All.Select(text => new PointInput(text, text, QuestionRole.None, "vast")).ToArray(), CancellationToken.None));
    }

    [Fact]
    public void Ten_thousand_equal_answers_are_one_theme()
    {
        var run = Run(Enumerable.Repeat("de lift is stuk", 10_000).ToArray());

        Assert.Equal(10_000, Assert.Single(run.Themes).Answers);
        Assert.Equal(["de lift is stuk"], run.Themes[0].Typical);
    }

    [Fact]
    public void A_very_long_answer_is_read_to_the_end()
    {
        Assert.Single(Run(new string('q', 100_000)).Answers);
        Assert.Equal("zwerfafval_grofvuil", Only(Run(string.Concat(Enumerable.Repeat("afval rommel troep ", 5_000)))).ThemeId);
    }

    [Fact]
    public void A_run_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => HouseCodebook.Pipeline.Run([new("1", "de lift is stuk", QuestionRole.Worry)], stop.Token));
    }
}
