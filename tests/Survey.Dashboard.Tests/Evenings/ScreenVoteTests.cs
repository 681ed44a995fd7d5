using Survey.Dashboard.Evenings;

namespace Survey.Dashboard.Tests.Evenings;

/// <summary>What is voted on is as large on the projector as the room beside the QR allows.</summary>
public class ScreenVoteTests
{
    [Theory]
    [InlineData(6, 20, "lb-ballot")]
    [InlineData(3, 60, "lb-ballot lb-ballot--long")]
    [InlineData(6, 31, "lb-ballot lb-ballot--long")]
    [InlineData(6, 80, "lb-ballot lb-ballot--long lb-ballot--longest")]
    public void The_more_there_is_to_read_the_smaller_the_letters(int options, int letters, string expected) =>
        Assert.Equal(expected, ScreenVote.SizeClass(Enumerable.Repeat(new string('x', letters), options)));
}
