using Survey.Analysis.Statistics;

namespace Survey.Analysis.Tests.Statistics;

public class ProportionTests
{
    /// <summary>Newcombe 1998, Statistics in Medicine 17, table I, method 3 (Wilson score without continuity correction).</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_is_the_published_one_for_an_endless_population(int successes, int n, double low, double high)
    {
        var interval = Proportion.Wilson(successes, n, int.MaxValue);

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void When_everyone_answered_there_is_no_margin() => Assert.Equal(new Interval(0.25, 0.25), Proportion.Wilson(5, 20, 20));

    /// <summary>By hand: n = 40 of N = 80 gives n_eff = 40 * 79 / 40 = 79, so the interval is that of a share of one half among 79.</summary>
    [Fact]
    public void Half_of_a_small_block_counts_as_many_more()
    {
        var interval = Proportion.Wilson(20, 40, 80);
        var half = 1.959964 * Math.Sqrt((0.25 / 79) + (1.959964 * 1.959964 / (4 * 79 * 79))) / (1 + (1.959964 * 1.959964 / 79));

        Assert.Equal(0.5 - half, interval.Low, 6);
        Assert.Equal(0.5 + half, interval.High, 6);
    }

    [Fact]
    public void The_share_always_lies_in_its_interval()
    {
        for (var n = 1; n <= 30; n++)
        {
            for (var successes = 0; successes <= n; successes++)
            {
                var interval = Proportion.Wilson(successes, n, 40);
                Assert.InRange((double)successes / n, interval.Low, interval.High);
                Assert.InRange(interval.Low, 0, interval.High);
                Assert.InRange(interval.High, interval.Low, 1);
            }
        }
    }
}
