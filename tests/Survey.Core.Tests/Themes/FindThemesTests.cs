using Microsoft.EntityFrameworkCore;
using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

public class FindThemesTests
{
    private static readonly string[] Worries =
    [
        "de lampen in het portiek zijn stuk", "het is donker bij de garages", "te weinig licht", "meer verlichting graag",
        "je kunt hier nooit parkeren", "auto's op de stoep", "te weinig parkeerplaatsen",
        "afval naast de container", "zwerfafval op het plein", "grofvuil op straat",
        "de zendmast op de watertoren", "die zendmast maakt ziekmakende straling", "straling van de zendmast", "zendmast weghalen wegens straling",
    ];

    private static async Task<Square> WithWorriesAsync(TestHouse house)
    {
        var square = await house.StartSquareAsync();
        await square.SendAllAsync(Worries.Select(w => square.OnPaper(("zorg", w))));
        await square.FindThemesAsync();
        return square;
    }

    private static Task<ThemesOfWave> ReadAsync(Square square) => square.House.ReadThemes.WithRemarksAsync(square.Wave.Id, CancellationToken.None);

    private static string Listed(ThemesOfWave read) => string.Join('\n', read.Themes.Select(t => $"{t.Theme.Key}|{t.Theme.Name}|{t.Theme.IsConfirmed}|{t.Writers}|{string.Join(';', t.Remarks.Select(r => r.Text).Order())}"));

    [Fact]
    public async Task Remarks_come_under_proposals_that_say_they_are_proposals()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithWorriesAsync(house);

        var read = await ReadAsync(square);

        Assert.Equal(Worries.Length, read.Remarks);
        Assert.Equal(Worries.Length, read.Writers);
        Assert.True(read.Themes.Count >= 3);
        Assert.All(read.Themes, t => Assert.False(t.Theme.IsConfirmed));
        Assert.Equal(4, read.Themes.Single(t => t.Theme.Key == "verlichting").Writers);
        Assert.Equal(1, await house.NewDb().Changes.CountAsync(c => c.What == "thema’s gezocht" && c.By == "Samira"));
    }

    [Fact]
    public async Task Looking_twice_gives_the_same_twice()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithWorriesAsync(house);
        var first = Listed(await ReadAsync(square));

        await square.FindThemesAsync();

        Assert.Equal(first, Listed(await ReadAsync(square)));
    }

    [Fact]
    public async Task A_name_that_a_person_gave_stays_after_another_run()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithWorriesAsync(house);
        await square.DoneAsync(d => house.Decisions.RenameAsync(d, "verlichting", "Donkere hoeken", CancellationToken.None));

        await square.FindThemesAsync();

        Assert.Equal("Donkere hoeken", (await ReadAsync(square)).Themes.Single(t => t.Theme.Key == "verlichting").Theme.Name);
    }

    [Fact]
    public async Task Merged_themes_stay_merged_and_later_remarks_follow()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithWorriesAsync(house);
        await square.DoneAsync(d => house.Decisions.MergeAsync(d, "parkeren", "verlichting", CancellationToken.None));
        await square.SendAsync(square.OnPaper(("zorg", "je kunt nooit parkeren bij de winkel")));

        await square.FindThemesAsync();

        var read = await ReadAsync(square);
        Assert.DoesNotContain(read.Themes, t => t.Theme.Key == "parkeren");
        var left = read.Themes.Single(t => t.Theme.Key == "verlichting");
        Assert.Contains(left.Remarks, r => r.Text.Contains("bij de winkel", StringComparison.Ordinal));
        Assert.Contains(left.Remarks, r => r.Text == "te weinig parkeerplaatsen");
    }

    [Fact]
    public async Task A_remark_that_a_person_moved_stays_where_it_was_put_also_when_that_is_nowhere()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithWorriesAsync(house);
        var read = await ReadAsync(square);
        var moved = read.Themes.SelectMany(t => t.Remarks).First(r => r.Text == "te weinig licht");
        var loose = read.Themes.SelectMany(t => t.Remarks).First(r => r.Text == "zwerfafval op het plein");
        await square.DoneAsync(d => house.Decisions.MoveAsync(d, [moved.Id], "parkeren", CancellationToken.None));
        await square.DoneAsync(d => house.Decisions.MoveAsync(d, [loose.Id], null, CancellationToken.None));

        await square.FindThemesAsync();

        read = await ReadAsync(square);
        Assert.Contains(read.Themes.Single(t => t.Theme.Key == "parkeren").Remarks, r => r.Id == moved.Id && r.PlacedByPerson);
        Assert.Contains(read.Unplaced, r => r.Id == loose.Id);
    }

    [Fact]
    public async Task A_confirmed_theme_keeps_its_name_and_its_remarks()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await WithWorriesAsync(house);
        var group = (await ReadAsync(square)).Themes.First(t => t.Theme.Key.StartsWith("groep-", StringComparison.Ordinal));
        await house.Decisions.ConfirmAsync(square.Wave.Id, group.Theme.Key, house.Samira, CancellationToken.None);
        await square.SendAllAsync(Enumerable.Range(0, 5).Select(i => square.OnPaper(("zorg", $"de zendmast brandt boven nummer {i} van de watertoren"))));

        await square.FindThemesAsync();

        var after = (await ReadAsync(square)).Themes.Single(t => t.Theme.Key == group.Theme.Key);
        Assert.True(after.Theme.IsConfirmed);
        Assert.Equal(group.Theme.Name, after.Theme.Name);
        Assert.Empty(group.Remarks.Select(r => r.Id).Except(after.Remarks.Select(r => r.Id)));
    }

    [Fact]
    public async Task A_wave_without_remarks_has_no_themes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.Equal(0, await square.FindThemesAsync());
        Assert.Empty((await ReadAsync(square)).Themes);
    }
}
