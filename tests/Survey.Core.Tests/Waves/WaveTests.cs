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

        var next = await house.PlanWave.PlanAsync(square.Study.Id, "Meting 2028", new(2028, 3, 1), new(2028, 3, 31), house.Samira, CancellationToken.None);

        Assert.Equal((2, square.Wave.QuestionnaireId), (next.Number, next.QuestionnaireId));
        Assert.Equal("Meting 2028", (await house.NewDb().Changes.SingleAsync(c => c.What == "meting gepland")).Subject);
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
