using System.Text.Json;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;

namespace Survey.Analysis.Tests.Themes;

/// <summary>Somebody who lets a machine of any size read many answers, sees how far it is, and can stop it.</summary>
public class ThemeWorkTests
{
    private static readonly string[] Things = ["de lamp", "het licht", "de container", "het afval", "de bus", "de halte", "de zendmast", "de stralingsmeter", "het bankje", "de vijver"];
    private static readonly string[] States = ["is stuk", "doet het niet", "is fijn", "staat vol", "mag wel weg", "is te ver", "geeft zorgen", "maakt ziek"];

    private static readonly Codebook Book = Codebook.Parse("""
        [licht] Licht | fysiek
        lamp, licht, verlichting
        [afval] Afval | fysiek
        afval, container
        """).Codebook!.With(
        [
            new("licht", PointKind.Concern, QuestionRole.Worry, "het is donker op straat"), new("licht", PointKind.Concern, QuestionRole.Worry, "je ziet niets op straat"),
            new("afval", PointKind.Concern, QuestionRole.Worry, "de bak zit vol"), new("afval", PointKind.Suggestion, QuestionRole.Idea, "vaker de bak leeg maken"),
        ]);

    private static ThemeInput[] Answers(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new ThemeInput($"{i}", $"{Things[i * 7 % Things.Length]} {States[i * 3 % States.Length]} bij nummer {i % 97} en {Things[i * 3 % Things.Length]} {States[i % States.Length]}", QuestionRole.Worry))];

    private static ThemeRun Run(int answers, int threads, IProgress<ThemeProgress>? progress = null, CancellationToken cancel = default) =>
        new ThemePipeline(Book, new ThemeSettings { MostThreads = threads }).Run(Answers(answers), cancel, progress);

    [Theory]
    [InlineData(3_000)]
    [InlineData(25_000)]
    public void One_thread_and_many_find_the_same(int answers)
    {
        var alone = JsonSerializer.Serialize(Run(answers, threads: 1));

        Assert.Equal(alone, JsonSerializer.Serialize(Run(answers, threads: 5)));
        Assert.Equal(alone, JsonSerializer.Serialize(Run(answers, threads: 0)));
    }

    [Fact]
    public void The_share_that_is_done_rises_from_nought_to_one()
    {
        var told = new Told(_ => { });

        Run(3_000, threads: 2, told);

        Assert.Equal(ThemeStage.Cutting, told.All[0].Stage);
        Assert.Equal(0, told.All[0].Share);
        Assert.Equal(Enum.GetValues<ThemeStage>(), told.All.Select(t => t.Stage).Distinct());
        Assert.True(told.All.Zip(told.All.Skip(1)).All(pair => pair.First.Share <= pair.Second.Share));
        Assert.InRange(told.All[^1].Share, 0.98, 1);
        Assert.InRange(told.All.Count, 10, 110);
        Assert.All(Enum.GetValues<ThemeStage>(), stage => Assert.NotEmpty(stage.Dutch()));
    }

    [Theory]
    [InlineData(ThemeStage.Cutting)]
    [InlineData(ThemeStage.Words)]
    [InlineData(ThemeStage.Placing)]
    [InlineData(ThemeStage.Grouping)]
    [InlineData(ThemeStage.Summing)]
    [InlineData(ThemeStage.Kinds)]
    public void A_run_can_be_stopped_in_every_stage(ThemeStage stage)
    {
        using var stop = new CancellationTokenSource();
        var told = new Told(progress =>
        {
            if (progress.Stage == stage)
            {
                stop.Cancel();
            }
        });

        Assert.ThrowsAny<OperationCanceledException>(() => Run(3_000, threads: 2, told, stop.Token));
        Assert.Equal(stage, told.All[^1].Stage);
    }

    /// <summary>Stopped while its threads were only just being set to work, a run once broke off with a fault instead.</summary>
    [Fact]
    public void A_run_that_is_stopped_at_its_very_first_step_says_so_every_time()
    {
        for (var turn = 0; turn < 500; turn++)
        {
            using var stop = new CancellationTokenSource();
            var told = new Told(progress =>
            {
                if (progress.Share > 0)
                {
                    stop.Cancel();
                }
            });

            Assert.ThrowsAny<OperationCanceledException>(() => Run(40, threads: 0, told, stop.Token));
        }
    }

    private sealed class Told(Action<ThemeProgress> then) : IProgress<ThemeProgress>
    {
        public List<ThemeProgress> All { get; } = [];

        public void Report(ThemeProgress value)
        {
            All.Add(value);
            then(value);
        }
    }
}
