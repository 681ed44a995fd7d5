using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

/// <summary>Beside the remarks I read which places, which parts and how much feeling there is in a theme.</summary>
public class ThemePortraitTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static async Task<ThemePortrait> PortraitAsync(Square square, string key)
    {
        var (reader, names) = ThemePortrait.PlacesOf(square.Study);
        return ThemePortrait.Of((await square.ReadAsync()).Themes.Single(t => t.Theme.Key == key), reader, names);
    }

    [Fact]
    public async Task A_theme_tells_its_parts_its_places_and_its_tone_in_writers()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Samples.Study());
        await square.SendAllAsync(
        [
            square.OnPaper(("zorg", "de lamp bij de garages is stuk. De lantaarnpaal bij de garage brandt nooit")), square.OnPaper(("zorg", "GEEN LICHT bij de garages, ik ben doodsbang!!")),
            square.OnPaper(("zorg", "elke nacht die angst zonder lamp in de speeltuin!")), square.OnPaper(("zorg", "er staan drugsdealers, walgelijk!")),
            .. Enumerable.Range(1, 60).Select(n => square.OnPaper(("zorg", $"zwerfafval bij paal {n}"))),
        ]);
        await square.FindThemesAsync();

        var portrait = await PortraitAsync(square, "veilig");

        Assert.Contains(portrait.Parts, p => p is { Name: "Licht in portiek en op straat", Writers: 3 });
        Assert.Equal(("garages", "De garages", 2), portrait.Places.Select(p => (p.Key, p.Name, p.Writers)).Single());
        Assert.Equal(FeelingLevel.VeryStrong, portrait.Feeling);
        Assert.Contains("doodsbang", portrait.FeelingWords);
        var litter = await PortraitAsync(square, "zwerfafval_grofvuil");
        Assert.Equal(FeelingLevel.Calm, litter.Feeling);
        Assert.Empty(litter.FeelingWords);
        Assert.Empty(litter.Parts);
    }

    [Fact]
    public async Task Of_fewer_than_three_people_no_tone_is_told()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SayAsync("ik ben doodsbang in het donker zonder lamp", "die kapotte lamp is een schande!!");
        await square.FindThemesAsync();

        Assert.Null((await PortraitAsync(square, "verlichting")).Feeling);
    }

    [Fact]
    public async Task The_slides_show_main_themes_as_people_gathered_them_and_count_who_spoke_of_two_once()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync(Enumerable.Range(1, 12).Select(n => square.OnPaper(("zorg", $"de lamp is stuk bij nummer {n}. Er zijn te weinig parkeerplaatsen in vak {n}"))));
        await square.SayAsync([.. Enumerable.Range(1, 10).Select(n => $"zwerfafval bij container {n}")]);
        await square.FindThemesAsync();
        foreach (var key in new[] { "verlichting", "parkeren" })
        {
            await square.DoneAsync(d => house.Decisions.ConfirmAsync(d, key, None));
        }

        await square.DoneAsync(d => house.Decisions.GatherAsync(d, "parkeren", "veilig", None));
        await square.DoneAsync(d => house.Decisions.NameMainThemeAsync(d, "veilig", "Veilig en bereikbaar", None));
        await square.CloseAsync();

        var released = (await house.Results.ForEverybodyAsync(square.Study, await square.ReadWaveAsync(), None))!;

        Assert.Equal(2, released.Themes.Count);
        var main = Assert.Single(released.MainThemes);
        Assert.Equal(("Veilig en bereikbaar", 10), (main.Size.Name, main.Writers));
    }
}
