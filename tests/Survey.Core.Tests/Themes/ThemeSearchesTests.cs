using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;
using Survey.Core.Remarks;
using Survey.Core.Submissions;
using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

/// <summary>Staff ask for themes in a wave with thousands of remarks, and go on with their work.</summary>
public class ThemeSearchesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>More remarks than are done while somebody waits; two of them are about light.</summary>
    private static async Task<Square> WithThousandsAsync(TestHouse house)
    {
        var square = await house.StartSquareAsync();
        var db = house.NewDb();
        db.Remarks.AddRange(Enumerable.Range(0, ThemeSearches.MostAtOnce + 1).Select(i =>
            Remark.Create(square.Wave.Id, Guid.NewGuid(), QuestionRole.Worry, PointKind.Concern, SpokenPoint.Of(i % 2 == 0 ? "de lamp in het portiek is stuk" : "er ligt afval naast de container")[0], mayBeQuoted: false)));
        await db.SaveChangesAsync();
        return square;
    }

    private static async Task<bool> AskAsync(Square square) => await square.House.ThemeSearches.AskAsync(square.Study.Id, square.Wave.Id, square.House.Samira, None) is SearchOutcome.Ready;

    private static Task<SearchStatus?> StatusAsync(Square square) => square.House.ThemeSearches.StatusAsync(square.Wave.Id, None);

    private static Task<int> PlacedAsync(Square square) => square.House.NewDb().Remarks.CountAsync(r => r.ThemeKey != null);

    private static Task<ThemesFound> FindAsync(Square square, Meanwhile meanwhile, CancellationToken cancel) => square.House.FindThemes.FindAsync(square.Study.Id, square.Wave.Id, square.House.Samira, cancel, meanwhile);

    [Fact]
    public async Task A_few_remarks_are_sorted_while_somebody_waits()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("zorg", "de lamp is stuk")), square.OnPaper(("zorg", "er ligt afval"))]);

        Assert.True(await AskAsync(square));

        Assert.Equal(2, await PlacedAsync(square));
        Assert.Null(await StatusAsync(square));
    }

    [Fact]
    public async Task Thousands_of_remarks_wait_in_a_queue_and_nobody_waits_for_them()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithThousandsAsync(house);

        Assert.False(await AskAsync(square));
        Assert.False(await AskAsync(square));

        Assert.Equal(new SearchStatus(Failed: false, Progress: null), await StatusAsync(square));
        Assert.Equal((true, null), await house.ThemeSearches.DoNextAsync(None));
        Assert.Equal(ThemeSearches.MostAtOnce + 1, await PlacedAsync(square));
        Assert.Null(await StatusAsync(square));
        Assert.Equal((false, null), await house.ThemeSearches.DoNextAsync(None));
        Assert.Equal("Samira", (await house.NewDb().Changes.SingleAsync(c => c.What == "thema’s gezocht")).By);
    }

    [Fact]
    public async Task Who_asks_while_a_search_is_under_way_gets_another_one_after_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithThousandsAsync(house);
        await AskAsync(square);
        var running = Task.Run(() => house.ThemeSearches.DoNextAsync(None));
        while (await StatusAsync(square) is { Progress: null } && !running.IsCompleted)
        {
            await Task.Yield();
        }

        var noor = house.Samira with { Name = "Noor", At = house.Samira.At.AddMinutes(1) };
        Assert.IsType<SearchOutcome.Waits>(await house.ThemeSearches.AskAsync(square.Study.Id, square.Wave.Id, noor, None));

        Assert.Equal((true, null), await running);
        Assert.NotNull(await StatusAsync(square));
        Assert.Equal((true, null), await house.ThemeSearches.DoNextAsync(None));
        Assert.Null(await StatusAsync(square));
        Assert.Equal(["Noor", "Samira"], await house.NewDb().Changes.Where(c => c.What == "thema’s gezocht").Select(c => c.By).Order().ToListAsync());
    }

    [Fact]
    public async Task A_search_that_was_cut_off_begins_again_when_the_program_starts()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithThousandsAsync(house);
        await AskAsync(square);
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.ThemeSearches.DoNextAsync(stopping.Token));
        await house.StopAsync();

        Assert.NotNull(await StatusAsync(square));
        Assert.Equal((true, null), await house.ThemeSearches.DoNextAsync(None));
        Assert.Equal(ThemeSearches.MostAtOnce + 1, await PlacedAsync(square));
    }

    [Fact]
    public async Task A_search_that_is_taken_out_of_the_queue_is_not_done()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithThousandsAsync(house);
        await AskAsync(square);

        await house.ThemeSearches.StopAsync(square.Wave.Id, None);

        Assert.Equal((false, null), await house.ThemeSearches.DoNextAsync(None));
        Assert.Equal(0, await PlacedAsync(square));
    }

    [Fact]
    public async Task A_search_that_goes_wrong_says_so_loses_nothing_and_can_be_asked_for_again()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithThousandsAsync(house);
        await square.SendAllAsync([square.OnPaper(("zorg", "de lamp is stuk"))]);
        await AskAsync(square);
        var content = await house.NewDb().Questionnaires.Select(q => q.Json).FirstAsync();
        await house.NewDb().Questionnaires.ExecuteUpdateAsync(q => q.SetProperty(x => x.Json, "dit is geen vragenlijst"));

        Assert.NotNull((await house.ThemeSearches.DoNextAsync(None)).Failure);

        Assert.Equal(new SearchStatus(Failed: true, Progress: null), await StatusAsync(square));
        Assert.Equal((false, null), await house.ThemeSearches.DoNextAsync(None));
        await house.NewDb().Questionnaires.ExecuteUpdateAsync(q => q.SetProperty(x => x.Json, content));
        await AskAsync(square);
        Assert.Equal((true, null), await house.ThemeSearches.DoNextAsync(None));
        Assert.Equal(ThemeSearches.MostAtOnce + 2, await PlacedAsync(square));
    }

    [Fact]
    public async Task Nothing_is_searched_once_the_answers_of_a_wave_were_erased()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("zorg", "de lamp is stuk"))]);
        await square.FindThemesAsync();
        await square.CloseAsync();
        var gone = Wilgenplein.Today.AddMonths(Wilgenplein.Facts.RetentionMonths!.Value);
        house.Time.GoTo(gone);
        await house.EraseAnswers.SweepAsync(None);

        Assert.Equal(new SearchOutcome.Erased(gone), await house.ThemeSearches.AskAsync(square.Study.Id, square.Wave.Id, house.Samira, None));

        Assert.Null(await StatusAsync(square));
        Assert.Equal(1, await house.NewDb().Themes.CountAsync());
        Assert.Equal(1, await house.NewDb().Changes.CountAsync(c => c.What == "thema’s gezocht"));
    }

    [Fact]
    public async Task A_resident_can_answer_while_the_machine_hangs()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("zorg", "de lamp is stuk"))]);
        SubmissionOutcome? outcome = null;

        await FindAsync(square, new(() => outcome = square.SendAsync(square.OnPaper(("zorg", "er ligt afval"))).GetAwaiter().GetResult()), None);

        Assert.IsType<SubmissionOutcome.Accepted>(outcome);
        Assert.Equal(2, await house.NewDb().Responses.CountAsync());
        Assert.Equal(1, await PlacedAsync(square));
    }

    [Fact]
    public async Task What_a_person_decides_while_the_machine_searches_stands()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("zorg", "de lamp is stuk")), square.OnPaper(("zorg", "er ligt afval"))]);
        await square.FindThemesAsync();
        var lamp = await house.NewDb().Remarks.SingleAsync(r => r.Text == "de lamp is stuk");

        await FindAsync(square, new(() => square.DoneAsync(d => house.Decisions.MoveAsync(d, [lamp.Id], "zwerfafval_grofvuil", None)).GetAwaiter().GetResult()), None);

        var after = await house.NewDb().Remarks.SingleAsync(r => r.Id == lamp.Id);
        Assert.Equal("zwerfafval_grofvuil", after.ThemeKey);
        Assert.True(after.PlacedByPerson);
    }

    [Fact]
    public async Task A_search_that_is_stopped_halfway_changes_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithThousandsAsync(house);
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FindAsync(square, new(stop.Cancel), stop.Token));

        Assert.Equal(0, await PlacedAsync(square));
        Assert.Equal(0, await house.NewDb().Themes.CountAsync());
        Assert.False(await house.NewDb().Changes.AnyAsync(c => c.What == "thema’s gezocht"));
    }

    /// <summary>What happens, once, while the machine is placing points; the machine waits for it.</summary>
    private sealed class Meanwhile(Action happens) : IProgress<ThemeProgress>
    {
        private bool _happened;

        public void Report(ThemeProgress value)
        {
            if (!_happened && value.Stage == ThemeStage.Placing)
            {
                _happened = true;
                happens();
            }
        }
    }
}
