using Survey.Analysis.Text;
using Survey.Analysis.Themes;

namespace Survey.Analysis.Tests.Themes;

public class LearntThemesTests
{
    private static readonly string[] Light = ["ik zie geen hand voor ogen bij de garages", "bij de garages is het aardedonker in de winter", "een zaklantaarn heb je nodig in de winter, aardedonker"];
    private static readonly string[] Water = ["na elke bui staat de straat blank", "mijn kelder loopt onder na elke bui", "een bredere put voor al die buien"];

    private static readonly string[] Elsewhere = ["mijn zus heeft een tweeling", "de tweeling van mijn zus loopt al", "Ajax wordt kampioen", "kampioen in de winter, dat wordt Ajax"];

    private static readonly Codebook Codebook = Codebook.Parse("[licht] Licht | fysiek\nlamp\n[water] Water | fysiek\nriool").Codebook!
        .With([.. Examples("licht", Light), .. Examples("water", Water)]);

    [Fact]
    public void An_answer_that_names_no_word_of_the_codebook_finds_its_theme_by_the_examples()
    {
        var point = Only("in de winter is het hier aardedonkr");

        Assert.Equal("licht", point.ThemeId);
        Assert.Contains("aardedonkr", point.Because);
        Assert.InRange(point.Confidence, 0.5, 1);
    }

    [Fact]
    public void A_word_of_the_codebook_is_named_first_among_the_reasons() => Assert.Equal("lamp", Only("de lamp bij de garages").Because[0]);

    [Fact]
    public void What_somebody_decided_teaches_the_next_answers_also_about_a_theme_of_their_own()
    {
        var run = new ThemePipeline(Codebook, new()).RunOnPoints(
            [
                new("1", "de kermis maakt iedereen wakker", QuestionRole.Worry, "kermis"), new("2", "kermis in augustus", QuestionRole.Worry, "kermis"), new("3", "drie dagen kermis", QuestionRole.Worry, "kermis"),
                new("4", "weer die kermis, drie nachten lang", QuestionRole.Worry, null),
            ], CancellationToken.None);

        Assert.Equal("kermis", run.Answers[3].Points.Single().ThemeId);
        Assert.Contains("kermis", run.Answers[3].Points.Single().Because);
    }

    [Theory]
    [InlineData("de tweeling van mijn zus in de winter", null)]
    [InlineData("de tweeling van Ajax", null)]
    [InlineData("de lamp bij de garages van mijn zus", "licht")]
    [InlineData("in de winter is het hier aardedonkr", "licht")]
    public void What_sounds_like_nothing_a_neighbourhood_is_asked_about_stays_without_a_theme(string text, string? theme)
    {
        var codebook = Codebook.With([.. Codebook.Examples, .. Examples(ThemeExample.Elsewhere, Elsewhere)]);

        Assert.Equal(theme, Only(text, codebook).ThemeId);
        Assert.Equal(theme, Only(text, codebook.WithTaught(codebook.Taught())).ThemeId);
        Assert.NotNull(Only("de tweeling van mijn zus in de winter", Codebook).ThemeId);
    }

    [Fact]
    public void Examples_of_a_theme_that_the_codebook_does_not_have_are_left_out() =>
        Assert.Equal(3, Codebook.Parse("[licht] Licht | fysiek\nlamp").Codebook!.With(Codebook.Examples).Examples.Count);

    [Theory]
    [InlineData("zorg|zorg|een\nzorg|zorg", 2)]
    [InlineData("boos|zorg|een", 1)]
    [InlineData("# uitleg\n\nzorg|nergens|een", 3)]
    public void A_line_of_examples_that_cannot_be_read_is_named(string lines, int number) => Assert.Equal((null, number), ThemeExample.Parse("licht", lines.Replace('|', '\t')));

    [Fact]
    public void Strange_texts_are_no_accident()
    {
        foreach (var text in NastyTexts.All)
        {
            Assert.Single(new ThemePipeline(Codebook, new()).Run([new("1", text, QuestionRole.Worry)], CancellationToken.None).Answers);
        }
    }

    private static IEnumerable<ThemeExample> Examples(string theme, string[] texts) => texts.Select(text => new ThemeExample(theme, PointKind.Concern, QuestionRole.Worry, text));

    private static FoundPoint Only(string text) => Only(text, Codebook);

    private static FoundPoint Only(string text, Codebook codebook) => new ThemePipeline(codebook, new()).RunOnPoints([new("1", text, QuestionRole.Worry, null)], CancellationToken.None).Answers.Single().Points.Single();
}
