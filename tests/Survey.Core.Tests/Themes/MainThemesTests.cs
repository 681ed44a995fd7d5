using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

/// <summary>For the evening the themes come together in a few main themes.</summary>
public class MainThemesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Themes_come_together_by_rule_and_a_theme_of_its_own_stands_alone()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);

        var main = (await square.ReadAsync()).MainThemes;

        Assert.Contains(main, m => m.Name == "Veilig" && m.Themes.Single().Theme.Key == "verlichting" && m.Writers == 3);
        Assert.Contains(main, m => m.Name == "Verkeer en parkeren");
        Assert.Contains(main, m => m.Key.StartsWith("groep-", StringComparison.Ordinal) && m.Name == m.Themes[0].Theme.Name);
    }

    [Fact]
    public async Task Every_theme_of_the_codebook_has_a_place_and_there_are_five_to_nine()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var wave = square.Wave.Id;
        var places = DefaultCodebook.Read().Themes.Select(t => MainThemes.Of(Theme.Make(wave, t.Id, t.Name, t.Domain), [])).ToList();

        Assert.All(places, p => Assert.Contains(p, MainThemes.Known.Select(k => k.Key)));
        Assert.InRange(places.Distinct().Count(), 5, 9);
    }

    [Fact]
    public async Task I_put_a_theme_elsewhere_and_give_a_main_theme_another_name_and_both_stay()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        await square.DoneAsync(d => house.Decisions.GatherAsync(d, "parkeren", "veilig", None));
        await square.DoneAsync(d => house.Decisions.NameMainThemeAsync(d, "veilig", "Veilig en bereikbaar", None));

        await square.FindThemesAsync();

        var main = (await square.ReadAsync()).MainThemes.Single(m => m.Key == "veilig");
        Assert.Equal("Veilig en bereikbaar", main.Name);
        Assert.Equal(["parkeren", "verlichting"], main.Themes.Select(t => t.Theme.Key).Order());
        await square.DoneAsync(d => house.Decisions.NameMainThemeAsync(d, "veilig", "", None));
        Assert.Contains((await square.ReadAsync()).MainThemes, m => m.Name == "Veilig");
    }
}
