using Microsoft.EntityFrameworkCore;
using Survey.Core.Fieldwork;
using Survey.TestKit;

namespace Survey.Core.Tests.Fieldwork;

public class FieldDiaryTests
{
    private static Task<ReminderOutcome> RemindAsync(TestHouse house, Square square, int day) =>
        house.Diary.RemindAsync(square.Wave, Wilgenplein.Opens.AddDays(day), house.Samira, CancellationToken.None);

    [Fact]
    public async Task Everybody_is_asked_again_twice_and_no_more()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.Equal(ReminderOutcome.Noted, await RemindAsync(house, square, 5));
        Assert.Equal(ReminderOutcome.ThisDayAlready, await RemindAsync(house, square, 5));
        Assert.Equal(ReminderOutcome.Noted, await RemindAsync(house, square, 3));
        Assert.Equal(ReminderOutcome.TwiceAlready, await RemindAsync(house, square, 7));
        Assert.Equal([Wilgenplein.Opens.AddDays(3), Wilgenplein.Opens.AddDays(5)], (await house.Diary.ReadAsync(square.Wave.Id, CancellationToken.None)).Reminders);
        Assert.Equal(2, await house.NewDb().Changes.CountAsync(c => c.What == "nog een brief verstuurd" && c.By == "Samira"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(9)]
    [InlineData(400)]
    public async Task A_letter_cannot_have_gone_before_the_wave_or_tomorrow(int day)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.Equal(ReminderOutcome.NotInTheWave, await RemindAsync(house, square, day));
        Assert.Empty(await house.NewDb().FieldDiaries.ToListAsync());
    }

    [Fact]
    public async Task A_wrong_day_can_be_taken_back_once_and_makes_room()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await RemindAsync(house, square, 5);
        await RemindAsync(house, square, 6);

        Assert.True(await house.Diary.TakeBackAsync(square.Wave, Wilgenplein.Opens.AddDays(6), house.Samira, CancellationToken.None));
        Assert.False(await house.Diary.TakeBackAsync(square.Wave, Wilgenplein.Opens.AddDays(6), house.Samira, CancellationToken.None));
        Assert.Equal(ReminderOutcome.Noted, await RemindAsync(house, square, 7));
    }

    [Fact]
    public async Task Two_colleagues_who_note_at_once_do_not_make_it_three()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(day => RemindAsync(house, square, day)));

        Assert.Equal(FieldDiary.MostReminders, outcomes.Count(o => o == ReminderOutcome.Noted));
        Assert.Equal(FieldDiary.MostReminders, (await house.Diary.ReadAsync(square.Wave.Id, CancellationToken.None)).Reminders.Count);
    }

    [Fact]
    public async Task The_diary_of_a_closed_wave_stays_as_it_is()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        Assert.True(await house.Diary.GaveReserveAsync(square.Wave, 4, CancellationToken.None));
        await square.CloseAsync();

        Assert.False(await house.Diary.GaveReserveAsync(square.Wave, 5, CancellationToken.None));
        Assert.Equal(ReminderOutcome.WaveClosed, await RemindAsync(house, square, 5));
        Assert.Equal(4, (await house.Diary.ReadAsync(square.Wave.Id, CancellationToken.None)).ReserveGiven);
    }
}
