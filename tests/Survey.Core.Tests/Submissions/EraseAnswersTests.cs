using Microsoft.EntityFrameworkCore;
using Survey.TestKit;

namespace Survey.Core.Tests.Submissions;

/// <summary>Residents read how long their answers are kept, and that is how long it is.</summary>
public class EraseAnswersTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly Gone = Wilgenplein.Today.AddMonths(Wilgenplein.Facts.RetentionMonths!.Value);

    [Fact]
    public async Task What_residents_said_goes_on_the_day_that_the_privacy_page_names_and_not_before()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("zorg", "de stoep ligt scheef")), square.OnPaper(("zorg", "de lamp is stuk"), ("licht", "eens"))]);
        await square.FindThemesAsync();
        await square.CloseAsync();

        house.Time.GoTo(Gone.AddDays(-1));
        Assert.Equal(0, await house.EraseAnswers.SweepAsync(None));
        Assert.Equal(2, await house.NewDb().Responses.CountAsync());
        house.Time.GoTo(Gone);
        Assert.Equal(1, await house.EraseAnswers.SweepAsync(None));

        var db = house.NewDb();
        Assert.Equal((0, 0, 0, 0), (await db.Responses.CountAsync(), await db.Answers.CountAsync(), await db.Remarks.CountAsync(), await db.RemarkReadings.CountAsync()));
        Assert.NotEqual(0, await db.Themes.CountAsync());
        Assert.Equal(Gone, (await square.ReadWaveAsync()).ErasedOn);
        Assert.Equal(("Leefbaarheid", square.Wave.Name), await db.Changes.Where(c => c.What == "antwoorden gewist").Select(c => ValueTuple.Create(c.By, c.Subject)).SingleAsync());
        Assert.DoesNotContain("de stoep ligt scheef", await File.ReadAllTextAsync(house.Installation.DatabaseFile), StringComparison.Ordinal);
        Assert.Equal(0, await house.EraseAnswers.SweepAsync(None));
    }

    [Fact]
    public async Task A_wave_that_is_not_closed_keeps_its_answers_however_late_it_is()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("zorg", "de lamp is stuk"))]);

        house.Time.GoTo(Gone.AddYears(5));

        Assert.Equal(0, await house.EraseAnswers.SweepAsync(None));
        Assert.Equal(1, await house.NewDb().Responses.CountAsync());
    }
}
