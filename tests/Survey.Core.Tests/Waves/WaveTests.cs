using Microsoft.EntityFrameworkCore;
using Survey.Core.Waves;
using Survey.TestKit;

namespace Survey.Core.Tests.Waves;

public class WaveTests
{
    private static readonly Wave Wave = Wave.Create(Guid.NewGuid(), 1, "Meting 2026", Wilgenplein.Opens, Wilgenplein.Closes, Guid.NewGuid());

    [Fact]
    public void An_answer_on_the_first_or_the_last_day_is_in_time()
    {
        Assert.False(Wave.AcceptsResponsesOn(Wilgenplein.Opens.AddDays(-1)));
        Assert.True(Wave.AcceptsResponsesOn(Wilgenplein.Opens));
        Assert.True(Wave.AcceptsResponsesOn(Wilgenplein.Closes));
        Assert.False(Wave.AcceptsResponsesOn(Wilgenplein.Closes.AddDays(1)));
    }

    [Fact]
    public void A_wave_that_ends_before_it_begins_cannot_exist() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Wave.Create(Guid.NewGuid(), 1, "x", Wilgenplein.Closes, Wilgenplein.Opens, Guid.NewGuid()));

    [Fact]
    public async Task The_next_wave_comes_after_the_last_and_is_written_in_the_history()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var next = Assert.IsType<PlanOutcome.Planned>(await house.PlanWave.PlanAsync(square.Study.Id, "Meting 2028", new(2028, 3, 1), new(2028, 3, 31), house.Samira, CancellationToken.None)).Wave;

        Assert.Equal((2, square.Wave.QuestionnaireId), (next.Number, next.QuestionnaireId));
        Assert.Equal("Meting 2028", (await house.NewDb().Changes.SingleAsync(c => c.What == "meting gepland")).Subject);
    }

    [Fact]
    public async Task Two_waves_of_one_study_never_fall_on_the_same_day_unless_the_other_was_closed()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        Task<PlanOutcome> PlanAsync(DateOnly first, DateOnly last) => house.PlanWave.PlanAsync(square.Study.Id, "Meting 2027", first, last, house.Samira, CancellationToken.None);

        Assert.Equal("Meting 2026", Assert.IsType<PlanOutcome.Overlaps>(await PlanAsync(Wilgenplein.Closes, Wilgenplein.Closes.AddDays(20))).Other.Name);
        Assert.IsType<PlanOutcome.Overlaps>(await PlanAsync(Wilgenplein.Opens.AddDays(-9), Wilgenplein.Opens));
        Assert.IsType<PlanOutcome.Overlaps>(await PlanAsync(Wilgenplein.Opens.AddDays(-9), Wilgenplein.Closes.AddDays(9)));
        Assert.Equal(1, await house.NewDb().Waves.CountAsync());
        var next = Assert.IsType<PlanOutcome.Planned>(await PlanAsync(Wilgenplein.Closes.AddDays(1), Wilgenplein.Closes.AddDays(20))).Wave;

        var back = new WavePlan("Meting 2027", Wilgenplein.Closes, Wilgenplein.Closes.AddDays(20));
        Assert.Equal("Meting 2026", Assert.IsType<MoveOutcome.Overlaps>(await house.MoveWave.MoveAsync(square.Study.Id, 2, next.Stamp, back, house.Samira, CancellationToken.None)).Other.Name);
        await square.CloseAsync();
        Assert.IsType<MoveOutcome.Moved>(await house.MoveWave.MoveAsync(square.Study.Id, 2, next.Stamp, back, house.Samira, CancellationToken.None));
    }

    [Fact]
    public async Task A_wave_that_a_colleague_moved_meanwhile_is_not_moved_again_unseen()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var (seen, plan) = (square.Wave.Stamp, new WavePlan("Voorjaar", Wilgenplein.Opens, Wilgenplein.Closes.AddDays(3)));

        Assert.IsType<MoveOutcome.Moved>(await house.MoveWave.MoveAsync(square.Study.Id, 1, seen, plan, house.Samira, CancellationToken.None));
        Assert.IsType<MoveOutcome.ChangedMeanwhile>(await house.MoveWave.MoveAsync(square.Study.Id, 1, seen, plan with { Name = "Lente" }, house.Noor, CancellationToken.None));

        Assert.Equal("Voorjaar", (await square.ReadWaveAsync()).Name);
    }

    [Fact]
    public async Task A_short_name_that_is_taken_is_refused_and_leaves_nothing_behind()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.IsType<StartOutcome.SlugTaken>(await house.StartStudy.StartAsync(square.Study.OrganisationId, Wilgenplein.Facts, square.Questionnaire, house.Samira, CancellationToken.None));

        Assert.Equal((1, 1, 2), (await house.NewDb().Studies.CountAsync(), await house.NewDb().Waves.CountAsync(), await house.NewDb().Partners.CountAsync()));
    }
}
