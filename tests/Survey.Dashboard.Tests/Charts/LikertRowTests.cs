using Survey.Dashboard.Charts;

namespace Survey.Dashboard.Tests.Charts;

public sealed class LikertRowTests
{
    [Fact]
    public void The_parts_of_a_bar_follow_each_other_from_disagree_to_agree()
    {
        var row = new LikertRow("Ik voel mij thuis", [5, 10, 20, 40, 25], "");

        Assert.Equal(["0%", "5%", "15%", "35%", "75%"], row.Segments.Select(s => s.X));
        Assert.Equal(["5%", "10%", "20%", "40%", "25%"], row.Segments.Select(s => s.Width));
        Assert.Equal([true, false, false, false, true], row.Segments.Select(s => s.OnDark));
    }

    [Fact]
    public void Rounded_shares_that_add_up_to_more_than_a_hundred_still_fit_in_the_bar()
    {
        var last = new LikertRow("Er is genoeg licht", [5, 15, 20, 45, 20], "").Segments[^1];

        Assert.Equal("80.95%", last.X);
        Assert.Equal("19.05%", last.Width);
        Assert.Equal("20", last.Number);
    }

    [Fact]
    public void A_part_too_small_for_its_number_shows_no_number_and_a_part_of_nothing_is_left_out()
    {
        var row = new LikertRow("Er is genoeg licht", [3, 0, 17, 60, 20], "");

        Assert.Equal([1, 3, 4, 5], row.Segments.Select(s => s.Step));
        Assert.Equal("", row.Segments[0].Number);
    }

    [Fact]
    public void A_statement_that_nobody_answered_has_an_empty_bar() => Assert.Empty(new LikertRow("Er is genoeg licht", [0, 0, 0, 0, 0], "").Segments);

    [Fact]
    public void A_bar_never_leaves_its_place()
    {
        Assert.Equal("100%", new Bar("Noordzijde", "45 op 38", 118.4).Width);
        Assert.Equal("33.33%", Bar.OfCounts([("Parkeren", 30), ("Afval", 10)])[1].Width);
        Assert.Equal("0%", Bar.OfCounts([("Parkeren", 0)])[0].Width);
    }
}
