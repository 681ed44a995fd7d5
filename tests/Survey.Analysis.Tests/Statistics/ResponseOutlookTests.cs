using Survey.Analysis.Statistics;

namespace Survey.Analysis.Tests.Statistics;

public class ResponseOutlookTests
{
    private const int Residents = 300;

    private static readonly int[] Week = [7, 7, 7, 7, 7, 7, 7];

    [Theory]
    [InlineData(6, 7)]
    [InlineData(7, 2)]
    [InlineData(0, 0)]
    public void In_the_first_days_or_with_few_answers_it_is_too_early_to_say(int days, int perDay) =>
        Assert.Null(ResponseOutlook.Of([.. Enumerable.Repeat(perDay, days)], 0, 14, Residents));

    [Fact]
    public void After_the_last_day_what_is_in_is_what_there_is() => Assert.Equal(new Interval(3, 3), ResponseOutlook.Of([1, 2], 0, 0, Residents));

    /// <summary>By hand: 49 in a week, so a chance of 1.96 x 7 = 13.72 and a pace of 5.04 at the lowest, 8.96 at the highest; seven days left.</summary>
    [Fact]
    public void The_lowest_end_halves_each_week_and_the_highest_keeps_the_pace()
    {
        var expected = ResponseOutlook.Of(Week, 0, 7, Residents)!.Value;

        // 49 + 5.04 x (2^(-1/7) + ... + 2^(-1)) = 49 + 5.04 x 4.808; 49 + 8.96 x 7.
        Assert.Equal(new Interval(73, 112), expected);
    }

    [Fact]
    public void Only_the_last_seven_days_give_the_pace()
    {
        var quiet = ResponseOutlook.Of([40, .. Enumerable.Repeat(0, 7)], 0, 14, Residents)!.Value;

        Assert.Equal(new Interval(40, 40), quiet);
    }

    [Fact]
    public void What_came_in_today_and_who_lives_there_are_its_bounds()
    {
        Assert.Equal(120, ResponseOutlook.Of(Week, 71, 3, Residents)!.Value.Low);
        Assert.Equal(60, ResponseOutlook.Of(Week, 0, 30, 60)!.Value.High);
        Assert.Equal(new Interval(49, 49), ResponseOutlook.Of(Week, 0, 30, 10));
    }
}
