using Survey.Analysis.Text;
using Survey.Analysis.Themes;

namespace Survey.Analysis.Tests.Themes;

public class TaughtTests
{
    private static readonly Codebook Codebook = Codebook.Parse("[licht] Licht | fysiek\nlamp\n[lift] Lift | fysiek\nlift").Codebook!.With(
    [
        new("licht", PointKind.Concern, QuestionRole.Worry, "het is hier zo donker op de hoek"),
        new("licht", PointKind.Concern, QuestionRole.Worry, "zo donker dat je niets ziet op straat"),
        new("licht", PointKind.Suggestion, QuestionRole.Idea, "hang er iets op dat brandt op straat"),
        new("lift", PointKind.Concern, QuestionRole.Worry, "alweer met de boodschappen naar boven lopen"),
        new("lift", PointKind.Concern, QuestionRole.Worry, "lopen met een kind en boodschappen"),
        new("lift", PointKind.Strength, QuestionRole.Good, "ik ben zo boven"),
        new("overal", PointKind.Offer, QuestionRole.Contribution, "zeg maar wanneer ik kan komen", true),
        new("overal", PointKind.Offer, QuestionRole.Contribution, "zeg maar waar en wanneer", true),
    ]);

    private static readonly ThemeInput[] Answers =
    [
        .. new[] { "Het is donker op straat.", "Ik loop altijd naar boven met boodschappen, en dan zeg ik niets", "zeg maar wanneer", "de lamp", "zo donker bij de lift" }.Concat(NastyTexts.All)
            .SelectMany((text, at) => Enum.GetValues<QuestionRole>().Select(role => new ThemeInput($"{at}-{role}", text, role))),
    ];

    [Fact]
    public void What_was_learnt_once_and_kept_places_answers_as_learning_it_again_does() => Same(Codebook, Codebook.WithTaught(Codebook.Taught()));

    [Fact]
    public void What_examples_teach_is_the_same_bytes_each_time()
    {
        var again = Codebook.Parse("[licht] Licht | fysiek\nlamp\n[lift] Lift | fysiek\nlift").Codebook!.With(Codebook.Examples);
        Assert.Equal(Codebook.Taught(), again.Taught());
        Assert.Equal(Codebook.Taught(), Codebook.WithTaught(Codebook.Taught()).Taught());
    }

    [Fact]
    public void Who_changes_an_example_or_a_theme_gets_what_that_teaches_and_not_what_was_kept()
    {
        var kept = Codebook.Taught();
        var changed = Codebook.With([.. Codebook.Examples.Skip(1), new("lift", PointKind.Strength, QuestionRole.Good, "het is hier zo donker op de hoek")]);
        Same(changed, changed.WithTaught(kept));
        var kind = Codebook.With(Codebook.Examples.Select(example => example with { Kind = PointKind.Strength }));
        Same(kind, kind.WithTaught(kept));
        var fewer = Codebook.Without(new HashSet<string> { "lift" });
        Same(fewer, fewer.WithTaught(kept));
    }

    [Fact]
    public void Bytes_that_are_empty_cut_off_too_long_or_nonsense_are_passed_over()
    {
        var kept = Codebook.Taught();
        foreach (var bytes in new byte[][] { [], [1], [.. kept.Take(12)], [.. kept.Take(kept.Length / 2)], kept[..^1], [.. kept, 0], [.. Enumerable.Repeat((byte)255, 4000)], new byte[kept.Length] })
        {
            Same(Codebook, Codebook.WithTaught(bytes));
        }
    }

    [Fact]
    public void A_codebook_without_examples_teaches_nothing()
    {
        var bare = Codebook.Parse("[licht] Licht | fysiek\nlamp").Codebook!;
        Assert.Empty(bare.Taught());
        Same(bare, bare.WithTaught(Codebook.Taught()));
    }

    [Fact]
    public void What_people_placed_is_learnt_beside_what_was_kept()
    {
        PointInput[] points = [new("1", "de brommers op het pad", QuestionRole.Worry, "eigen-thema"), new("2", "brommers", QuestionRole.Worry, null), new("3", "donker op straat", QuestionRole.Worry, null)];
        var one = new ThemePipeline(Codebook, new ThemeSettings()).RunOnPoints(points, CancellationToken.None);
        var other = new ThemePipeline(Codebook.WithTaught(Codebook.Taught()), new ThemeSettings()).RunOnPoints(points, CancellationToken.None);
        Assert.Equal(Told(one), Told(other));
        Assert.Contains(one.Answers, answer => answer.Points[0].ThemeId == "eigen-thema");
    }

    private static void Same(Codebook one, Codebook other) => Assert.Equal(
        Told(new ThemePipeline(one, new ThemeSettings()).Run(Answers, CancellationToken.None)), Told(new ThemePipeline(other, new ThemeSettings()).Run(Answers, CancellationToken.None)));

    private static List<string> Told(ThemeRun run) => [.. run.Answers.SelectMany(answer => answer.Points.Select(point => $"{answer.Id} {point.Text} {point.ThemeId} {point.Kind} {point.Confidence} {string.Join(',', point.Because)}"))];
}
