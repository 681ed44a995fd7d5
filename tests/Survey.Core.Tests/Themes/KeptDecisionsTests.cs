using Microsoft.EntityFrameworkCore;
using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

/// <summary>What I decided stays when I look for themes again.</summary>
public class KeptDecisionsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_theme_that_I_split_off_stays_and_learns()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var bulky = await square.RemarkAsync("grofvuil op straat");
        await square.DoneAsync(d => house.Decisions.SplitAsync(d, [bulky.Id], " Grofvuil ", None));
        await square.SayAsync("grofvuil op straat!");

        await square.FindThemesAsync();

        var own = (await square.ReadAsync()).Themes.Single(t => t.Theme.Key == "eigen-grofvuil");
        Assert.Equal("Grofvuil", own.Theme.Name);
        Assert.Equal(2, own.Remarks.Count);
    }

    [Fact]
    public async Task Loose_remarks_become_a_theme_and_a_second_theme_of_that_name_gets_a_key_of_its_own()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var (one, two) = (await square.RemarkAsync("te weinig licht"), await square.RemarkAsync("zwerfafval op het plein"));
        await square.DoneAsync(d => house.Decisions.MoveAsync(d, [one.Id, two.Id], null, None));
        await square.DoneAsync(d => house.Decisions.SplitAsync(d, [one.Id], "Één ding?", None));
        await square.DoneAsync(d => house.Decisions.SplitAsync(d, [two.Id], "een ding", None));
        await square.FindThemesAsync();

        Assert.Equal(["eigen-een-ding", "eigen-een-ding-2"], (await square.ReadAsync()).Themes.Select(t => t.Theme.Key).Where(k => k.StartsWith("eigen-", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [InlineData("verlichting")]
    [InlineData("groep")]
    public async Task What_is_no_theme_is_not_proposed_again(string which)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var theme = (await square.ReadAsync()).Themes.First(t => t.Theme.Key.StartsWith(which, StringComparison.Ordinal));
        await square.DoneAsync(d => house.Decisions.RejectAsync(d, theme.Theme.Key, None));
        Assert.Empty(theme.Remarks.Select(r => r.Id).Except((await square.ReadAsync()).Unplaced.Select(r => r.Id)));

        await square.FindThemesAsync();

        Assert.DoesNotContain((await square.ReadAsync()).Themes, t => t.Theme.Key == theme.Theme.Key || (which == "groep" && t.Theme.Key.StartsWith(which, StringComparison.Ordinal)));
        Assert.Equal(12, (await square.AllAsync()).Count);
    }

    [Fact]
    public async Task A_remark_of_what_is_no_theme_goes_to_the_next_theme_it_speaks_of()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        await square.SayAsync("verlichting en lampen en licht bij de parkeerplaatsen");
        await square.FindThemesAsync();
        Assert.Equal("verlichting", (await square.RemarkAsync("verlichting en lampen en licht bij de parkeerplaatsen")).ThemeKey);
        await square.DoneAsync(d => house.Decisions.RejectAsync(d, "verlichting", None));

        await square.FindThemesAsync();

        Assert.Equal("parkeren", (await square.RemarkAsync("verlichting en lampen en licht bij de parkeerplaatsen")).ThemeKey);
    }

    [Fact]
    public async Task A_remark_that_I_called_right_stays_and_one_that_I_let_go_is_the_machines_again()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var remark = await square.RemarkAsync("te weinig licht");
        await square.DoneAsync(d => house.Decisions.KeepAsync(d, [remark.Id], None));
        await square.FindThemesAsync();
        Assert.True((await square.RemarkAsync("te weinig licht")).PlacedByPerson);
        Assert.NotEmpty((await square.RemarkAsync("te weinig licht")).Because);

        await square.DoneAsync(d => house.Decisions.MoveAsync(d, [remark.Id], "parkeren", None));
        await square.DoneAsync(d => house.Decisions.LetGoAsync(d, [remark.Id], None));
        await square.FindThemesAsync();
        Assert.Equal("verlichting", (await square.RemarkAsync("te weinig licht")).ThemeKey);
    }

    [Fact]
    public async Task Several_remarks_move_at_once_and_the_reason_is_kept()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var chosen = (await square.AllAsync()).Where(r => r.ThemeKey == "zwerfafval_grofvuil").Select(r => r.Id).ToList();

        var decided = await house.Decisions.MoveAsync(square.Deciding with { Why = " hoort bij elkaar " }, chosen, "parkeren", None);

        Assert.Equal($"{chosen.Count} opmerkingen verplaatst van “Afval en schone straten” naar “Parkeren”.", decided.Told);
        var change = await house.NewDb().Changes.SingleAsync(c => c.What == "opmerking verplaatst");
        Assert.Equal(("hoort bij elkaar", "Samira", "Parkeren"), (change.Why, change.By, change.After));
        Assert.Equal("hoort bij elkaar", (await house.ReadThemes.DecisionsAsync(square.Wave.Id, None))[0].Why);
        await square.FindThemesAsync();
        Assert.All((await square.AllAsync()).Where(r => chosen.Contains(r.Id)), r => Assert.Equal("parkeren", r.ThemeKey));
    }

    [Fact]
    public async Task Nothing_chosen_a_huge_reason_and_what_is_not_there_change_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var (before, remark) = (await square.PictureAsync(), await square.RemarkAsync("te weinig licht"));
        var elsewhere = await house.StartSquareAsync(Wilgenplein.Facts with { Slug = "lindeplein" });
        async Task RefusedAsync(DecisionOutcome why, Task<Decided> decide) => Assert.Equal(why, (await decide).Outcome);

        await RefusedAsync(DecisionOutcome.NothingChosen, house.Decisions.MoveAsync(square.Deciding, [], "parkeren", None));
        await RefusedAsync(DecisionOutcome.NothingChosen, house.Decisions.KeepAsync(square.Deciding, [], None));
        await RefusedAsync(DecisionOutcome.NothingChosen, house.Decisions.LetGoAsync(square.Deciding, [], None));
        await RefusedAsync(DecisionOutcome.NothingChosen, house.Decisions.SplitAsync(square.Deciding, [], "x", None));
        await RefusedAsync(DecisionOutcome.NameRefused, house.Decisions.SplitAsync(square.Deciding, [remark.Id], new('x', 81), None));
        await RefusedAsync(DecisionOutcome.WhyTooLong, house.Decisions.KeepAsync(square.Deciding with { Why = new('x', 501) }, [remark.Id], None));
        await RefusedAsync(DecisionOutcome.NotFound, house.Decisions.RejectAsync(square.Deciding, "bestaat-niet", None));
        await RefusedAsync(DecisionOutcome.NotFound, house.Decisions.KeepAsync(square.Deciding, [remark.Id, Guid.NewGuid()], None));
        await RefusedAsync(DecisionOutcome.NotFound, house.Decisions.KeepAsync(elsewhere.Deciding, [remark.Id], None));
        await RefusedAsync(DecisionOutcome.NotFound, house.Decisions.GatherAsync(square.Deciding, "parkeren", "bestaat-niet", None));
        await RefusedAsync(DecisionOutcome.NotFound, house.UndoDecision.UndoAsync(square.Deciding, null, None));
        await RefusedAsync(DecisionOutcome.NotFound, house.UndoDecision.UndoAsync(square.Deciding, 7, None));

        Assert.Equal(before, await square.PictureAsync());
        Assert.Empty(await house.ReadThemes.DecisionsAsync(square.Wave.Id, None));
    }

    [Fact]
    public async Task The_second_of_two_colleagues_hears_what_the_first_one_did()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var remark = await square.RemarkAsync("te weinig licht");
        var (samira, anton) = (square.Deciding with { Seen = 0 }, new Deciding(square.Wave.Id, new("Anton", house.Time.Now), Seen: 0));
        await house.Decisions.MoveAsync(samira, [remark.Id], "parkeren", None);

        var second = await house.Decisions.MoveAsync(anton, [remark.Id], "zwerfafval_grofvuil", None);

        Assert.Equal(DecisionOutcome.ChangedMeanwhile, second.Outcome);
        Assert.Equal("Samira was u net voor: “1 opmerking verplaatst van ‘Licht in portiek en op straat’ naar ‘Parkeren’.”", second.Told);
        Assert.Equal("parkeren", (await square.RemarkAsync("te weinig licht")).ThemeKey);
        Assert.Equal(DecisionOutcome.Done, (await house.Decisions.KeepAsync(anton, [(await square.RemarkAsync("meer verlichting graag")).Id], None)).Outcome);
    }

    [Fact]
    public async Task Who_was_first_in_another_window_of_my_own_is_me()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var remark = await square.RemarkAsync("te weinig licht");
        var page = square.Deciding with { Seen = 0 };
        await house.Decisions.MoveAsync(page, [remark.Id], "parkeren", None);

        var second = await house.Decisions.MoveAsync(page, [remark.Id], "zwerfafval_grofvuil", None);

        Assert.StartsWith("U veranderde dit in een ander venster: “", second.Told, StringComparison.Ordinal);
        Assert.Equal([remark.Id], second.Gone);
    }

    [Fact]
    public async Task The_name_that_a_theme_has_already_is_no_decision_and_a_name_of_another_theme_is_refused()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var remark = await square.RemarkAsync("te weinig licht");

        Assert.Equal(DecisionOutcome.AlreadySo, (await house.Decisions.RenameAsync(square.Deciding, "parkeren", " Parkeren ", None)).Outcome);
        var taken = await house.Decisions.RenameAsync(square.Deciding, "verlichting", " parkeren ", None);
        Assert.Equal((DecisionOutcome.NameTaken, "Parkeren"), (taken.Outcome, taken.Told));
        Assert.Equal(DecisionOutcome.NameTaken, (await house.Decisions.SplitAsync(square.Deciding, [remark.Id], "Parkeren", None)).Outcome);
        Assert.Empty(await house.ReadThemes.DecisionsAsync(square.Wave.Id, None));

        // The same name with other capitals, and the name of what is no theme, are free.
        Assert.Equal(DecisionOutcome.Done, (await house.Decisions.RenameAsync(square.Deciding, "parkeren", "PARKEREN", None)).Outcome);
        await house.Decisions.RejectAsync(square.Deciding, "parkeren", None);
        Assert.Equal(DecisionOutcome.Done, (await house.Decisions.SplitAsync(square.Deciding, [remark.Id], "Parkeren", None)).Outcome);
    }

    [Fact]
    public async Task Pressing_twice_does_it_once()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var remark = await square.RemarkAsync("te weinig licht");
        var page = square.Deciding with { Seen = 0 };
        await house.Decisions.MoveAsync(page, [remark.Id], "parkeren", None);
        Assert.Equal(DecisionOutcome.AlreadySo, (await house.Decisions.MoveAsync(page, [remark.Id], "parkeren", None)).Outcome);

        var other = await square.RemarkAsync("grofvuil op straat");
        await house.Decisions.SplitAsync(page, [other.Id], "Grofvuil", None);
        Assert.Equal(DecisionOutcome.AlreadySo, (await house.Decisions.SplitAsync(page, [other.Id], "Grofvuil", None)).Outcome);
        Assert.Equal(2, (await house.ReadThemes.DecisionsAsync(square.Wave.Id, None)).Count);
    }
}
