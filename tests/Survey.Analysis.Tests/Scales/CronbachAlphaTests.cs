using Survey.Analysis.Scales;

namespace Survey.Analysis.Tests.Scales;

public class CronbachAlphaTests
{
    /// <summary>R dataset "attitude" (Chatterjee and Price, Regression Analysis by Example, 1977): rating, complaints, privileges, learning, raises, critical, advance.</summary>
    private static readonly double[][] Attitude =
    [
        [43, 51, 30, 39, 61, 92, 45], [63, 64, 51, 54, 63, 73, 47], [71, 70, 68, 69, 76, 86, 48],
        [61, 63, 45, 47, 54, 84, 35], [81, 78, 56, 66, 71, 83, 47], [43, 55, 49, 44, 54, 49, 34],
        [58, 67, 42, 56, 66, 68, 35], [71, 75, 50, 55, 70, 66, 41], [72, 82, 72, 67, 71, 83, 31],
        [67, 61, 45, 47, 62, 80, 41], [64, 53, 53, 58, 58, 67, 34], [67, 60, 47, 39, 59, 74, 41],
        [69, 62, 57, 42, 55, 63, 25], [68, 83, 83, 45, 59, 77, 35], [77, 77, 54, 72, 79, 77, 46],
        [81, 90, 50, 72, 60, 54, 36], [74, 85, 64, 69, 79, 79, 63], [65, 60, 65, 75, 55, 80, 60],
        [65, 70, 46, 57, 75, 85, 46], [50, 58, 68, 54, 64, 78, 52], [50, 40, 33, 34, 43, 64, 33],
        [64, 61, 52, 62, 66, 80, 41], [53, 66, 52, 50, 63, 80, 37], [40, 37, 42, 58, 50, 57, 49],
        [63, 54, 42, 48, 66, 75, 33], [66, 77, 66, 63, 88, 76, 72], [78, 75, 58, 74, 80, 78, 49],
        [48, 57, 44, 45, 51, 83, 38], [85, 85, 71, 71, 77, 74, 55], [82, 82, 39, 59, 64, 78, 39],
    ];

    /// <summary>
    /// R: k &lt;- 7; n &lt;- 30; a &lt;- k / (k - 1) * (1 - sum(apply(attitude, 2, var)) / var(rowSums(attitude)));
    /// 1 - (1 - a) * qf(c(.975, .025), n - 1, (n - 1) * (k - 1)). The manual of alpha() in the R package psych has 0.84.
    /// </summary>
    [Fact]
    public void Alpha_of_the_attitude_data_is_the_published_one()
    {
        var found = CronbachAlpha.Of(Attitude).Value!;

        Assert.Equal(0.84314276956476, found.Alpha, 12);
        Assert.Equal(0.739375685643107, found.Interval.Low, 8);
        Assert.Equal(0.915773072159982, found.Interval.High, 8);
        Assert.Equal(30, found.Answers);
    }

    [Fact]
    public void Twenty_nine_complete_answers_are_too_few()
    {
        double[][] one = [.. Attitude.Skip(1), [double.NaN, 3, 4, 5, 6, 7, 8]];

        Assert.Equal("Te weinig antwoorden om iets te zeggen: 29, en er zijn er 30 nodig.", CronbachAlpha.Of(one).Reason);
    }

    [Fact]
    public void When_all_give_the_same_answer_nothing_can_be_said() =>
        Assert.StartsWith("Iedereen heeft dezelfde score.", CronbachAlpha.Of([.. Enumerable.Repeat(new double[] { 5, 7.5 }, 40)]).Reason, StringComparison.Ordinal);

    [Fact]
    public void Items_that_are_copies_of_each_other_have_an_alpha_of_one() =>
        Assert.Equal(1, CronbachAlpha.Of([.. Enumerable.Range(0, 40).Select(i => new double[] { i % 5, i % 5, i % 5 })]).Value!.Alpha, 12);

    [Fact]
    public void One_item_is_no_scale() => Assert.Throws<ArgumentException>(() => CronbachAlpha.Of([.. Enumerable.Range(0, 40).Select(i => new double[] { i })]));
}
