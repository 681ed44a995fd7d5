using Survey.Analysis.Statistics;

namespace Survey.Analysis.Tests.Statistics;

public class MeanScoreTests
{
    /// <summary>Student's sleep data (Student 1908, Biometrika 6; R dataset "sleep"): extra hours of sleep on two drugs.</summary>
    private static readonly double[] First = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    private static readonly double[] Second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    /// <summary>R, example(t.test) on sleep, paired: mean difference 1.58, interval 0.7001142 to 2.4598858.</summary>
    [Fact]
    public void The_interval_of_a_mean_is_that_of_Students_sleep_data()
    {
        var estimate = MeanScore.Of(Second.Zip(First, (two, one) => two - one).ToArray(), int.MaxValue)!;

        Assert.Equal(1.58, estimate.Mean, 6);
        Assert.Equal(0.7001142, estimate.Interval.Low, 5);
        Assert.Equal(2.4598858, estimate.Interval.High, 5);
    }

    /// <summary>R, t.test(extra ~ group, data = sleep), Welch: interval -3.3654832 to 0.2054832 for group 1 minus group 2.</summary>
    [Fact]
    public void The_interval_of_a_difference_is_that_of_Welch_on_the_sleep_data()
    {
        var difference = WaveComparison.Of(Finding.Of(MeanScore.Of(First, int.MaxValue)!), Finding.Of(MeanScore.Of(Second, int.MaxValue)!), 0.5).Value!;

        Assert.Equal(1.58, difference.Value, 6);
        Assert.Equal(-0.2054832, difference.Interval.Low, 5);
        Assert.Equal(3.3654832, difference.Interval.High, 5);
        Assert.Equal(DifferenceVerdict.CannotSay, difference.Verdict);
    }

    /// <summary>By hand: 1..5 has s^2 = 2.5; with n = 5 of N = 20 se^2 = 2.5 / 5 * 0.75 = 0.375.</summary>
    [Fact]
    public void A_quarter_of_the_block_makes_the_error_a_quarter_smaller_in_square() =>
        Assert.Equal(Math.Sqrt(0.375), MeanScore.Of([1, 2, 3, 4, 5], 20)!.StandardError, 12);

    [Fact]
    public void One_value_has_no_margin_and_so_no_estimate()
    {
        Assert.Null(MeanScore.Of([7], 80));
        Assert.Null(MeanScore.Of([], 80));
    }

    [Fact]
    public void With_everyone_the_margin_is_nothing() => Assert.Equal(0, MeanScore.Of([6, 7, 8], 3)!.StandardError);
}
