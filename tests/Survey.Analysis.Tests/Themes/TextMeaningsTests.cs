using System.Text.Json;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;

namespace Survey.Analysis.Tests.Themes;

/// <summary>What a run does with what a language model made of the texts. The vectors are made up: one number per subject.</summary>
public class TextMeaningsTests
{
    /// <summary>Two wordings of one subject that share no word, and answers about other things.</summary>
    private static readonly string[] Answers =
    [
        "zendmast op de watertoren", "alweer die zendmast", "overal antennes", "nog meer antennes",
        "de lift is stuk", "te weinig parkeerplaatsen", "afval naast de container", "de bus komt niet", "te weinig licht", "hier wordt te hard gereden", "honden poepen", "leuke buren",
    ];

    private static Dictionary<string, float[]> Vectors { get; } = Answers.Select((text, at) => (text, at: Math.Max(0, at - 3))).ToDictionary(pair => pair.text, pair => OneAt(pair.at), StringComparer.Ordinal);

    private static float[] OneAt(int place) => [.. Enumerable.Range(0, 16).Select(at => at == place ? 1f : 0.5f / (1 + at))];

    private static ThemeRun Run(IEnumerable<string> answers, TextMeanings? meanings, string? pinned = null) => HouseCodebook.Pipeline.RunOnPoints(
        answers.Select((text, at) => new PointInput($"p{at}", text, QuestionRole.Worry, at == 0 ? pinned : null)).ToArray(), CancellationToken.None, meanings: meanings);

    [Fact]
    public void Wordings_that_share_no_word_come_together_by_their_meaning_and_not_without()
    {
        var without = Run(Answers, null);
        var with = Run(Answers, TextMeanings.Of(Vectors));

        Assert.DoesNotContain(without.Themes, theme => !theme.FromCodebook);
        var group = Assert.Single(with.Themes, theme => !theme.FromCodebook);
        Assert.Equal(4, group.Answers);
        Assert.All(with.Answers.Take(4), answer => Assert.Equal(group.Id, answer.Points[0].ThemeId));
        Assert.Equal(without.Answers.Skip(4).Select(answer => answer.Points[0].ThemeId), with.Answers.Skip(4).Select(answer => answer.Points[0].ThemeId));
    }

    [Fact]
    public void What_means_the_same_as_a_remark_that_a_person_placed_follows_it()
    {
        var without = Run(Answers, null, "eigen_mast");
        var with = Run(Answers, TextMeanings.Of(Vectors), "eigen_mast");

        Assert.NotEqual("eigen_mast", without.Answers[3].Points[0].ThemeId);
        Assert.All(with.Answers.Take(4), answer => Assert.Equal("eigen_mast", answer.Points[0].ThemeId));
    }

    [Fact]
    public void What_resembles_a_placed_text_only_in_meaning_follows_it()
    {
        string[] answers = ["de lift is stuk", "dat hefplateau hapert", "te weinig licht", "de bus komt niet", "leuke buren", "afval naast de container", "honden poepen"];
        var vectors = answers.Select((text, at) => (text, at)).ToDictionary(pair => pair.text, pair => OneAt(Math.Max(1, pair.at)), StringComparer.Ordinal);

        Assert.Null(Run(answers, null).Answers[1].Points[0].ThemeId);
        Assert.Equal(Run(answers, null).Answers[0].Points[0].ThemeId, Run(answers, TextMeanings.Of(vectors)).Answers[1].Points[0].ThemeId);
    }

    [Fact]
    public void The_same_vectors_give_the_same_result_in_whatever_order_they_come()
    {
        var one = Run(Answers, TextMeanings.Of(Vectors));
        var other = Run(Answers, TextMeanings.Of(Vectors.Reverse().ToDictionary(pair => pair.Key, pair => Array.ConvertAll(pair.Value, value => 8 * value), StringComparer.Ordinal)));

        Assert.Equal(JsonSerializer.Serialize(one), JsonSerializer.Serialize(other));
    }

    [Fact]
    public void A_model_that_finds_everything_alike_is_heard_for_its_differences()
    {
        // The same meanings on top of something that all texts have in common: cosines of 0.8 and more between any two.
        var narrow = Vectors.ToDictionary(pair => pair.Key, pair => new[] { 2.5f }.Concat(pair.Value).ToArray(), StringComparer.Ordinal);

        Assert.Single(Run(Answers, TextMeanings.Of(narrow)).Themes, theme => !theme.FromCodebook);
    }

    [Fact]
    public void Texts_without_a_vector_are_placed_by_their_words()
    {
        var only = Vectors.Take(2).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        only["iets anders"] = OneAt(9);

        Assert.Equal(JsonSerializer.Serialize(Run(Answers.Skip(4), null)), JsonSerializer.Serialize(Run(Answers.Skip(4), TextMeanings.Of(only))));
    }

    [Fact]
    public void Vectors_that_are_no_use_are_not_used()
    {
        Assert.Null(TextMeanings.Of(new Dictionary<string, float[]>()));
        Assert.Null(TextMeanings.Of(new Dictionary<string, float[]> { ["a"] = [1, 2] }));
        Assert.Null(TextMeanings.Of(new Dictionary<string, float[]> { ["a"] = [1, 2], ["b"] = [1] }));
        Assert.Null(TextMeanings.Of(new Dictionary<string, float[]> { ["a"] = [], ["b"] = [] }));
        Assert.Null(TextMeanings.Of(new Dictionary<string, float[]> { ["a"] = [1, float.NaN], ["b"] = [1, 1] }));
        Assert.Null(TextMeanings.Of(new Dictionary<string, float[]> { ["a"] = [0, 0], ["b"] = [1, 1] }));
        Assert.Null(TextMeanings.Of(new Dictionary<string, float[]> { ["a"] = [1, 1], ["b"] = [2, 2], ["c"] = [1, 1.1f] }));
        Assert.NotNull(TextMeanings.Of(new Dictionary<string, float[]> { ["a"] = [float.MaxValue, 0], ["b"] = [0, float.Epsilon] }));
    }
}
