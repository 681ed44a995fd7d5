using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Statistics;
using Survey.Core.Responses;
using Survey.Core.Submissions;
using Survey.TestKit;

namespace Survey.Core.Tests.Fieldwork;

public class IntakeTests
{
    private static async Task SendOnAsync(TestHouse house, Square square, DateOnly day, int forms)
    {
        house.Time.GoTo(day);
        for (var i = 0; i < forms; i++)
        {
            Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.OnPaper(square.Study.SubAreas[i % 4], ("licht", "eens"))));
        }
    }

    [Fact]
    public async Task The_team_sees_what_came_in_per_day_and_per_sub_area_and_way_of_answering()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var codes = await square.SendLettersAsync();
        await SendOnAsync(house, square, Wilgenplein.Opens, 5);
        await SendOnAsync(house, square, Wilgenplein.Opens.AddDays(2), 2);
        await square.SendAsync(square.Typed(codes[0].Display, ("licht", "eens")));
        await square.SendAsync(square.OnPaper(square.Study.SubAreas[1]) with { Channel = Channel.Door, Answers = new Dictionary<string, string> { ["licht"] = "eens" } });

        var intake = await house.Intake.ForTeamAsync(square.Study, square.Wave, Wilgenplein.Opens.AddDays(3), CancellationToken.None);

        Assert.Equal([5, 0, 4, 0], intake.Days.Select(d => d.Answers));
        Assert.Equal(Wilgenplein.Opens, intake.Days[0].Day);
        Assert.Equal(9, intake.Answers);
        Assert.Equal([(AnswerMode.Screen, 1), (AnswerMode.Paper, 7), (AnswerMode.Interview, 1)], intake.ByMode);
        Assert.Equal(3, intake.Areas[1].Answers);
        Assert.Equal(0.15, intake.Areas[1].PerAddress, 10);
        Assert.Null(intake.Expected);
    }

    [Fact]
    public async Task Sending_the_same_twice_or_being_refused_counts_no_day()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var form = square.OnPaper(("licht", "eens"));
        await square.SendAsync(form);
        await square.SendAsync(form);
        await square.SendAllAsync([form, square.OnPaper(("licht", "eens")), square.OnPaper(("licht", "oneens"))]);
        await square.SendAsync(square.Typed("0000-0000", ("licht", "eens")));

        Assert.Equal(3, (await house.NewDb().DayCounts.SingleAsync()).Answers);
    }

    [Fact]
    public async Task Two_who_send_at_once_are_both_counted()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => square.SendAsync(square.OnPaper(("licht", "eens")))));

        Assert.Equal(8, (await house.NewDb().DayCounts.SingleAsync()).Answers);
    }

    [Fact]
    public async Task After_two_weeks_there_is_an_expectation_that_holds_what_is_in_and_grows_narrower()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        for (var day = 0; day < 14; day++)
        {
            await SendOnAsync(house, square, Wilgenplein.Opens.AddDays(day), 3);
        }

        Interval After(int days) => house.Intake.ForTeamAsync(square.Study, square.Wave, Wilgenplein.Opens.AddDays(days), CancellationToken.None).Result.Expected!.Value;
        var (early, late) = (After(14), After(25));

        Assert.InRange(42, 42, early.Low);
        Assert.True(early.High - early.Low > late.High - late.Low);
        Assert.True(early.High <= square.Study.Residents);
    }

    [Fact]
    public async Task Everybody_else_reads_a_number_in_fives_of_yesterday_that_one_more_answer_does_not_change()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        Task<int?> ToldAsync(DateOnly day) => house.Intake.ForEverybodyAsync(square.Wave, day, CancellationToken.None);
        await SendOnAsync(house, square, Wilgenplein.Opens, 9);
        Assert.Null(await ToldAsync(Wilgenplein.Opens.AddDays(1)));
        await SendOnAsync(house, square, Wilgenplein.Opens.AddDays(1), 3);
        Assert.Null(await ToldAsync(Wilgenplein.Opens.AddDays(1)));

        Assert.Equal(10, await ToldAsync(Wilgenplein.Opens.AddDays(2)));
        await SendOnAsync(house, square, Wilgenplein.Opens.AddDays(2), 1);
        Assert.Equal(10, await ToldAsync(Wilgenplein.Opens.AddDays(2)));
        Assert.Equal(15, await ToldAsync(Wilgenplein.Opens.AddDays(3)));
    }

    [Fact]
    public async Task Closing_puts_the_days_in_fives_and_the_quiet_ones_go()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await SendOnAsync(house, square, Wilgenplein.Opens, 8);
        await SendOnAsync(house, square, Wilgenplein.Opens.AddDays(1), 2);
        await square.CloseAsync();

        var kept = Assert.Single(await house.NewDb().DayCounts.AsNoTracking().ToListAsync());
        Assert.Equal((Wilgenplein.Opens, 10), (kept.Day, kept.Answers));
        Assert.Null(await house.Intake.ForEverybodyAsync(await square.ReadWaveAsync(), Wilgenplein.Today, CancellationToken.None));
        Assert.Null((await house.Intake.ForTeamAsync(square.Study, await square.ReadWaveAsync(), Wilgenplein.Today, CancellationToken.None)).Expected);
    }
}
