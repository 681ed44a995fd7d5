using Survey.Analysis.Disclosure;

namespace Survey.Analysis.Tests.Disclosure;

public class BlockFiguresTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 5)]
    [InlineData(7, 5)]
    [InlineData(8, 10)]
    [InlineData(12, 10)]
    [InlineData(int.MaxValue - 7, int.MaxValue - 7)]
    public void Counts_go_to_the_nearest_five(int count, int rounded) => Assert.Equal(rounded, BlockFigures.RoundToFive(count));

    [Fact]
    public void Nine_people_are_too_few_for_a_table()
    {
        Assert.Null(BlockFigures.Release([4, 5]));
        Assert.NotNull(BlockFigures.Release([5, 5]));
    }

    [Fact]
    public void The_total_and_the_shares_come_from_what_is_shown()
    {
        var table = BlockFigures.Release([12, 13, 9, 1])!;

        Assert.Equal([10, 15, 10, 0], table.Counts);
        Assert.Equal(35, table.Total);
        Assert.Equal([30, 45, 30, 0], table.Percentages);
    }

    [Fact]
    public void Answers_spread_so_thin_that_rounding_loses_them_are_too_few_for_a_table()
    {
        Assert.Null(BlockFigures.Release([2, 2, 2, 2, 2]));
        Assert.Null(BlockFigures.ReleaseMean([0, 2, 2, 2, 2, 0, 0, 12, 0, 0]));
    }

    [Fact]
    public void From_a_hundred_on_shares_are_whole_percents() => Assert.Equal([33, 67], BlockFigures.Release([50, 100])!.Percentages);

    [Fact]
    public void Nothing_shown_changes_when_one_answer_moves_within_the_rounding()
    {
        var one = BlockFigures.Release([11, 14, 0])!;
        var other = BlockFigures.Release([12, 13, 0])!;

        Assert.Equal(one.Counts, other.Counts);
        Assert.Equal(one.Total, other.Total);
        Assert.Equal(one.Percentages, other.Percentages);
    }

    [Fact]
    public void A_mean_needs_twenty_people_and_comes_from_rounded_counts()
    {
        Assert.Null(BlockFigures.ReleaseMean([0, 0, 0, 0, 0, 0, 19, 0, 0, 0]));
        Assert.Equal(7.0, BlockFigures.ReleaseMean([1, 0, 0, 0, 0, 0, 20, 0, 0, 0]));
        Assert.Equal(6.8, BlockFigures.ReleaseMean([0, 0, 0, 0, 0, 6, 16, 0, 0, 0]));
        Assert.Null(BlockFigures.ReleaseMean([2, 2, 2, 2, 2, 2, 2, 2, 2, 2]));
    }

    [Fact]
    public void Fewer_than_five_writers_are_not_counted_aloud()
    {
        Assert.Null(BlockFigures.ReleaseWriters(4));
        Assert.Equal(5, BlockFigures.ReleaseWriters(5));
        Assert.Equal(15, BlockFigures.ReleaseWriters(13));
    }
}
