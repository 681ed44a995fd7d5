using Survey.Analysis.Statistics;

namespace Survey.Analysis.Tests.Statistics;

public class WaveComparisonTests
{
    private const int Endless = int.MaxValue;
    private static readonly double[] Earlier = [6, 7, 5, 8, 6, 7, 7, 5, 6, 8, 7, 6, 5, 7, 6, 8, 7, 6, 7, 6, 5, 7];
    private static readonly double[] Later = [7, 6, 6, 8, 7, 7, 8, 6, 6, 8, 7, 7, 6, 7, 6, 8, 7, 6, 8, 6, 5, 7, 6, 7];

    /// <summary>
    /// R: t &lt;- t.test(b, a); t$conf.int; t$p.value; and for a margin of 1, with d and se from t,
    /// max(pt((d - 1) / se, t$parameter), pt(-(d + 1) / se, t$parameter)).
    /// </summary>
    [Fact]
    public void Two_means_are_compared_as_R_does_it()
    {
        var found = WaveComparison.Of(MeanScore.Find(Earlier, Endless), MeanScore.Find(Later, Endless), 1).Value!;

        Assert.Equal(-0.246037369262678, found.Interval.Low, 8);
        Assert.Equal(0.836946460171769, found.Interval.High, 8);
        Assert.Equal(0.27712126965138, found.ChangedP, 8);
        Assert.Equal(0.00600443863281433, found.EqualP, 8);
        Assert.Equal(DifferenceVerdict.AboutEqual, found.Verdict);
    }

    [Fact]
    public void The_same_figures_are_not_equal_when_a_smaller_difference_matters()
    {
        var found = WaveComparison.Of(MeanScore.Find(Earlier, Endless), MeanScore.Find(Later, Endless), 0.25).Value!;

        Assert.True(found.ChangedP > 0.05, "No change was found,");
        Assert.Equal(DifferenceVerdict.CannotSay, found.Verdict);
    }

    /// <summary>Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void The_interval_of_two_shares_is_the_published_one(int later, int nLater, int earlier, int nEarlier, double low, double high)
    {
        var found = WaveComparison.Of(Proportion.Of(earlier, nEarlier, Endless, 2), Proportion.Of(later, nLater, Endless, 2), 0.1).Value!;

        Assert.Equal(low, found.Interval.Low, 4);
        Assert.Equal(high, found.Interval.High, 4);
    }

    /// <summary>R, with newc() the interval of method 10: 2 * pnorm(-uniroot(function(z) newc(56, 70, 48, 80, z)[1], c(0.1, 10), tol = 1e-14)$root).</summary>
    [Fact]
    public void The_p_value_of_two_shares_is_their_interval_turned_round()
    {
        var found = WaveComparison.Of(Proportion.Of(48, 80, Endless), Proportion.Of(56, 70, Endless), 0.05).Value!;

        Assert.Equal(0.0081331403586068, found.ChangedP, 8);
        Assert.Equal(DifferenceVerdict.Changed, found.Verdict);
    }

    /// <summary>R: pnorm(-uniroot(function(z) newc(300, 600, 306, 600, z)[1] + 0.1, c(0.1, 10), tol = 1e-14)$root).</summary>
    [Fact]
    public void Two_shares_close_together_in_many_answers_are_about_equal()
    {
        var found = WaveComparison.Of(Proportion.Of(306, 600, Endless), Proportion.Of(300, 600, Endless), 0.1).Value!;

        // An endless population is one of two thousand million here, which moves the ninth decimal.
        Assert.Equal(0.000822955960678913, found.EqualP, 1e-8);
        Assert.Equal(DifferenceVerdict.AboutEqual, found.Verdict);
    }

    [Fact]
    public void The_same_shares_in_few_answers_are_not_called_equal() =>
        Assert.Equal(DifferenceVerdict.CannotSay, WaveComparison.Of(Proportion.Of(15, 30, Endless), Proportion.Of(15, 30, Endless), 0.1).Value!.Verdict);

    [Fact]
    public void The_p_value_and_the_interval_never_disagree()
    {
        for (var earlier = 0; earlier <= 40; earlier++)
        {
            for (var later = 0; later <= 50; later++)
            {
                var found = WaveComparison.Of(Proportion.Of(earlier, 40, 90), Proportion.Of(later, 50, 100), 0.1).Value!;
                Assert.Equal(found.Interval.Low > 0 || found.Interval.High < 0, found.ChangedP < WaveDifference.Alpha);
                Assert.InRange(found.ChangedP, 0, 1);
                Assert.InRange(found.EqualP, 0, 1);
            }
        }
    }

    [Fact]
    public void When_everybody_answered_twice_any_difference_is_sure_and_a_small_one_is_about_equal()
    {
        var half = Proportion.Of(20, 40, 40);

        Assert.Equal(DifferenceVerdict.AboutEqual, WaveComparison.Of(half, Proportion.Of(21, 40, 40), 0.05).Value!.Verdict);
        Assert.Equal(DifferenceVerdict.Changed, WaveComparison.Of(half, Proportion.Of(24, 40, 40), 0.05).Value!.Verdict);
        Assert.Equal(DifferenceVerdict.AboutEqual, WaveComparison.Of(MeanScore.Find(Earlier, 22), MeanScore.Find(Earlier, 22), 0.5).Value!.Verdict);
    }

    [Fact]
    public void Nineteen_answers_in_one_wave_are_too_few_for_both()
    {
        var found = WaveComparison.Of(Proportion.Of(10, 19, 100), Proportion.Of(30, 60, 100), 0.1);

        Assert.Null(found.Value);
        Assert.Equal("Te weinig antwoorden om iets te zeggen: 19, en er zijn er 20 nodig.", found.TooFew!.Sentence);
    }

    /// <summary>By hand: 20 of 40 among 80 is sqrt(0.25 / 39 * 0.5).</summary>
    [Fact]
    public void A_share_has_a_standard_error_for_a_small_block()
    {
        var found = Proportion.Of(20, 40, 80).Value!;

        Assert.Equal(Math.Sqrt(0.25 / 39 * 0.5), found.StandardError, 12);
        Assert.Equal(Proportion.Wilson(20, 40, 80), found.Interval);
    }

    [Fact]
    public void Nobody_answered_is_too_few_and_no_error()
    {
        Assert.NotNull(Proportion.Of(0, 0, 80).TooFew);
        Assert.NotNull(MeanScore.Find([], 80).TooFew);
    }
}
