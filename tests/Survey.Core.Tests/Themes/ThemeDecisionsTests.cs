using Microsoft.EntityFrameworkCore;
using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

public class ThemeDecisionsTests
{
    private static async Task<Square> LitAsync(TestHouse house)
    {
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("zorg", "te weinig licht")), square.OnPaper(("zorg", "meer verlichting graag")), square.OnPaper(("zorg", "je kunt hier nooit parkeren"))]);
        await square.FindThemesAsync();
        return square;
    }

    [Fact]
    public async Task Each_decision_is_kept_with_who_when_before_and_after()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await LitAsync(house);
        var decisions = house.Decisions;
        var samira = square.Deciding;
        var name = (await house.NewDb().Themes.SingleAsync(t => t.Key == "verlichting")).Name;
        await decisions.RenameAsync(samira, "verlichting", " Donkere hoeken ", CancellationToken.None);
        await decisions.ConfirmAsync(samira, "verlichting", CancellationToken.None);
        var remark = await house.NewDb().Remarks.FirstAsync(r => r.ThemeKey == "verlichting");
        await decisions.MoveAsync(samira, [remark.Id], "parkeren", CancellationToken.None);
        await decisions.MergeAsync(samira, "parkeren", "verlichting", CancellationToken.None);

        var changes = await house.NewDb().Changes.AsNoTracking().Where(c => c.What.StartsWith("thema ") || c.What.StartsWith("opmerking")).ToListAsync();

        Assert.Equal(
            [
                $"opmerking verplaatst {remark.Id:N}: Donkere hoeken > Parkeren", "thema bevestigd Donkere hoeken:  > ",
                $"thema hernoemd {name}: {name} > Donkere hoeken", "thema samengevoegd Parkeren: Parkeren > Donkere hoeken",
            ],
            changes.Select(c => $"{c.What} {c.Subject}: {c.Before} > {c.After}").Order(StringComparer.Ordinal));
        Assert.All(changes, c => Assert.Equal(("Samira", house.Time.Now.UtcDateTime, square.Study.Id), (c.By, c.At, c.StudyId)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("   ", false)]
    [InlineData("x", true)]
    public async Task A_theme_needs_a_name_that_fits_on_a_slide(string name, bool taken)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await LitAsync(house);

        Assert.Equal(taken ? DecisionOutcome.Done : DecisionOutcome.NameRefused, (await house.Decisions.RenameAsync(square.Deciding, "verlichting", name, CancellationToken.None)).Outcome);
        Assert.Equal(DecisionOutcome.Done, (await house.Decisions.RenameAsync(square.Deciding, "verlichting", new string('a', 80), CancellationToken.None)).Outcome);
        Assert.Equal(DecisionOutcome.NameRefused, (await house.Decisions.RenameAsync(square.Deciding, "verlichting", new string('a', 81), CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_decided_about_and_nothing_is_written_down()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await LitAsync(house);
        var changes = await house.NewDb().Changes.CountAsync();
        var remark = await house.NewDb().Remarks.FirstAsync();

        Assert.Equal(DecisionOutcome.NotFound, (await house.Decisions.RenameAsync(square.Deciding, "bestaat_niet", "x", CancellationToken.None)).Outcome);
        Assert.Equal(DecisionOutcome.NotFound, (await house.Decisions.ConfirmAsync(square.Deciding, "bestaat_niet", CancellationToken.None)).Outcome);
        Assert.Equal(DecisionOutcome.NotFound, (await house.Decisions.MergeAsync(square.Deciding, "verlichting", "bestaat_niet", CancellationToken.None)).Outcome);
        Assert.Equal(DecisionOutcome.SameTheme, (await house.Decisions.MergeAsync(square.Deciding, "verlichting", "verlichting", CancellationToken.None)).Outcome);
        Assert.Equal(DecisionOutcome.NotFound, (await house.Decisions.MoveAsync(square.Deciding, [remark.Id], "bestaat_niet", CancellationToken.None)).Outcome);
        Assert.Equal(DecisionOutcome.NotFound, (await house.Decisions.MoveAsync(square.Deciding, [Guid.NewGuid()], "parkeren", CancellationToken.None)).Outcome);
        Assert.Equal(DecisionOutcome.NotFound, (await house.Decisions.MoveAsync(new(Guid.NewGuid(), house.Samira), [remark.Id], "parkeren", CancellationToken.None)).Outcome);
        Assert.Equal(changes, await house.NewDb().Changes.CountAsync());
    }

    [Fact]
    public async Task A_merged_theme_cannot_be_merged_into_nor_back()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await LitAsync(house);
        await house.Decisions.MergeAsync(square.Deciding, "parkeren", "verlichting", CancellationToken.None);

        Assert.Equal(DecisionOutcome.NotFound, (await house.Decisions.MergeAsync(square.Deciding, "verlichting", "parkeren", CancellationToken.None)).Outcome);
        Assert.Equal(DecisionOutcome.NotFound, (await house.Decisions.MergeAsync(square.Deciding, "parkeren", "verlichting", CancellationToken.None)).Outcome);
        Assert.Equal(3, await house.NewDb().Remarks.CountAsync(r => r.ThemeKey == "verlichting"));
    }

    [Fact]
    public async Task Remarks_that_nobody_looked_at_wait_for_somebody_also_after_their_theme_became_part_of_another()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var looked = await square.RemarkAsync("te weinig parkeerplaatsen");
        await square.DoneAsync(d => house.Decisions.KeepAsync(d, [looked.Id], CancellationToken.None));

        var number = await square.DoneAsync(d => house.Decisions.MergeAsync(d, "parkeren", "verlichting", CancellationToken.None));

        await OnlyWhatIReadAsync("verlichting");
        await square.FindThemesAsync();
        await OnlyWhatIReadAsync("verlichting");
        Assert.Equal(DecisionOutcome.Done, (await house.UndoDecision.UndoAsync(square.Deciding, number, CancellationToken.None)).Outcome);
        await OnlyWhatIReadAsync("parkeren");

        async Task OnlyWhatIReadAsync(string theme)
        {
            Assert.Equal(looked.Id, Assert.Single(await square.AllAsync(), r => r.PlacedByPerson).Id);
            Assert.Equal(theme, (await square.RemarkAsync("te weinig parkeerplaatsen")).ThemeKey);
            Assert.Equal(theme, (await square.RemarkAsync("je kunt hier nooit parkeren")).ThemeKey);
        }
    }

    [Fact]
    public async Task What_a_search_put_under_a_theme_after_my_page_was_made_is_not_confirmed_with_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await LitAsync(house);
        var page = await LightAsync();
        var mark = ShownRemarks.MarkOf(page);
        await square.SayAsync("de straatlamp is stuk", "nog een lamp is kapot");
        await square.FindThemesAsync();
        Assert.Equal(4, (await LightAsync()).Count);

        var confirmed = await house.Decisions.ConfirmAsync(square.Deciding, "verlichting", ShownRemarks.Read(mark), CancellationToken.None);

        Assert.Equal("Het thema “Licht in portiek en op straat” is bevestigd. 2 opmerkingen die er intussen bijkwamen, zijn nog niet bekeken.", confirmed.Told);
        Assert.Equal(page.Select(r => r.Id).Order(), (await LightAsync()).Where(r => r.PlacedByPerson).Select(r => r.Id).Order());

        var looked = await house.Decisions.ConfirmAsync(square.Deciding, "verlichting", ShownRemarks.Read(ShownRemarks.MarkOf(await LightAsync())), CancellationToken.None);
        Assert.Equal("Het thema “Licht in portiek en op straat” is bevestigd.", looked.Told);
        Assert.All(await LightAsync(), r => Assert.True(r.PlacedByPerson));
        async Task<IReadOnlyList<Survey.Core.Remarks.Remark>> LightAsync() => (await square.ReadAsync()).Themes.Single(t => t.Theme.Key == "verlichting").Remarks;
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("::::😀😀😀")]
    public async Task A_page_that_says_nothing_sensible_of_what_it_showed_confirms_no_remark(string mark)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await LitAsync(house);

        Assert.Contains("2 opmerkingen", (await house.Decisions.ConfirmAsync(square.Deciding, "verlichting", ShownRemarks.Read(mark), CancellationToken.None)).Told, StringComparison.Ordinal);

        Assert.False(await house.NewDb().Remarks.AnyAsync(r => r.PlacedByPerson));
        Assert.NotNull(ShownRemarks.Read(string.Concat(Enumerable.Repeat(mark, 100_000))));
    }

    [Fact]
    public void The_codebook_that_comes_with_the_product_can_be_read() => Assert.NotEmpty(DefaultCodebook.Read().Themes);
}
