using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

/// <summary>Small themes come together under a broader one, and what I decided stands whatever the next answers are about.</summary>
public class ThemeLevelsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly string[] Light = ["de lamp bij de vijver is stuk", "meer lampen in het park"];
    private static readonly string[] Drugs = ["er staan drugsdealers bij de brug", "er wordt drugs verkocht"];
    private static readonly string[] MoreLight = [.. Enumerable.Range(1, 12).Select(n => $"de lantaarnpaal is kapot op plek {n}")];

    private static IEnumerable<string> Litter(int count) => Enumerable.Range(1, count).Select(n => $"zwerfafval naast container {n}");

    /// <summary>A square where two spoke of light and two of drugs, and many of litter.</summary>
    private static async Task<Square> OpenAsync(TestHouse house)
    {
        var square = await house.StartSquareAsync(Wilgenplein.Facts with { Waves = [.. Wilgenplein.Facts.Waves, new(2, "Meting 2028", new(2028, 3, 6), new(2028, 3, 31))] });
        await square.SayAsync([.. Light, .. Drugs, .. Litter(44)]);
        await square.FindThemesAsync();
        return square;
    }

    private static async Task<IReadOnlyList<string>> KeysAsync(Square square, int wave = 0) =>
        [.. (await square.ReadAsync(wave)).Themes.Where(t => t.Remarks.Count > 0).Select(t => t.Theme.Key).Order(StringComparer.Ordinal)];

    private static async Task FindMoreAsync(Square square, IEnumerable<string> said)
    {
        await square.SayAsync([.. said]);
        await square.FindThemesAsync();
    }

    [Fact]
    public async Task Two_small_themes_are_one_proposal_and_come_apart_again_when_more_people_speak_of_one()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house);
        Assert.Equal(["veilig", "zwerfafval_grofvuil"], await KeysAsync(square));
        var broad = (await square.ReadAsync()).Themes.Single(t => t.Theme.Key == "veilig");
        Assert.Equal(("Veilig", 4), (broad.Theme.Name, broad.Writers));
        Assert.Equal(["drugs_criminaliteit", "drugs_criminaliteit", "verlichting", "verlichting"], broad.Remarks.Select(r => r.Part).Order(StringComparer.Ordinal));

        await FindMoreAsync(square, MoreLight);

        Assert.Contains("verlichting", await KeysAsync(square));
    }

    [Fact]
    public async Task A_broad_theme_that_I_confirmed_stays_and_takes_in_what_is_said_later()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house);
        await square.DoneAsync(d => house.Decisions.ConfirmAsync(d, "veilig", None));

        await FindMoreAsync(square, MoreLight);

        Assert.Equal(["veilig", "zwerfafval_grofvuil"], await KeysAsync(square));
        var broad = (await square.ReadAsync()).Themes.Single(t => t.Theme.Key == "veilig");
        Assert.Equal(16, broad.Writers);
        Assert.Equal(14, broad.Remarks.Count(r => r.Part == "verlichting"));
    }

    [Fact]
    public async Task A_small_theme_that_I_confirmed_stands_by_itself_however_much_is_said_about_other_things()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SayAsync([.. Light, "een lamp in het portiek", .. Drugs, "overal drugs"]);
        await square.FindThemesAsync();
        await square.DoneAsync(d => house.Decisions.ConfirmAsync(d, "verlichting", None));

        await FindMoreAsync(square, Litter(80));

        Assert.Contains("verlichting", await KeysAsync(square));
        await square.DoneAsync(async d => await house.UndoDecision.UndoAsync(d, null, None));
        await square.FindThemesAsync();
        Assert.Equal(["veilig", "zwerfafval_grofvuil"], await KeysAsync(square));
    }

    [Theory]
    [InlineData("naam")]
    [InlineData("samen")]
    [InlineData("verplaats")]
    [InlineData("nieuw")]
    [InlineData("geen")]
    [InlineData("hoofdthema")]
    public async Task What_I_decided_about_a_gathered_theme_survives_a_run_at_another_level_and_can_still_be_undone(string verb)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house);
        var lamp = await square.RemarkAsync(Light[0]);
        var number = await square.DoneAsync(d => verb switch
        {
            "naam" => house.Decisions.RenameAsync(d, "veilig", "Veilig over straat", None),
            "samen" => house.Decisions.MergeAsync(d, "veilig", "zwerfafval_grofvuil", None),
            "verplaats" => house.Decisions.MoveAsync(d, [lamp.Id], "zwerfafval_grofvuil", None),
            "nieuw" => house.Decisions.SplitAsync(d, [lamp.Id], "De vijver", None),
            "hoofdthema" => house.Decisions.GatherAsync(d, "veilig", "wonen", None),
            _ => house.Decisions.RejectAsync(d, "veilig", None),
        });

        await FindMoreAsync(square, MoreLight);

        var keys = await KeysAsync(square);
        var read = await square.ReadAsync();
        switch (verb)
        {
            case "naam":
                Assert.Equal("Veilig over straat", read.Themes.Single(t => t.Theme.Key == "veilig").Theme.Name);
                break;
            case "samen":
                Assert.Equal(["zwerfafval_grofvuil"], keys);
                break;
            case "geen":
                Assert.DoesNotContain("veilig", keys);
                Assert.Contains("verlichting", keys);
                break;
            case "hoofdthema":
                Assert.Contains(read.MainThemes, m => m.Key == "wonen" && m.Themes.Single().Theme.Key == "veilig");
                break;
            default:
                Assert.Equal(verb == "nieuw" ? "eigen-de-vijver" : "zwerfafval_grofvuil", (await square.RemarkAsync(Light[0])).ThemeKey);
                Assert.Null((await square.RemarkAsync(Light[0])).Part);
                break;
        }

        Assert.Equal(DecisionOutcome.Done, (await house.UndoDecision.UndoAsync(square.Deciding, number, None)).Outcome);
        await square.FindThemesAsync();
        var after = await square.ReadAsync();
        Assert.Contains(after.Themes, t => t.Theme.Key == "verlichting" && t.Writers == 14);
        Assert.DoesNotContain(after.Themes, t => t.Theme.Key == "eigen-de-vijver");
    }

    [Fact]
    public async Task The_level_of_a_wave_goes_along_to_the_next()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house);
        await square.SayAsync(MoreLight);
        await square.SayAsync("ik voel mij onveilig in de tunnel");
        await square.FindThemesAsync();
        Assert.Equal(["veilig", "verlichting", "zwerfafval_grofvuil"], await KeysAsync(square));
        await square.DoneAsync(d => house.Decisions.ConfirmAsync(d, "veilig", None));
        await square.DoneAsync(d => house.Decisions.ConfirmAsync(d, "verlichting", None));

        house.Time.GoTo(square.Waves[1].OpensOn);
        await (square with { Waves = [square.Waves[1]] }).SayAsync([.. Light, .. Drugs, "meer licht graag", .. Litter(60)]);
        await house.FindThemes.FindAsync(square.Study.Id, square.Waves[1].Id, house.Samira, None);

        Assert.Equal(["veilig", "verlichting", "zwerfafval_grofvuil"], await KeysAsync(square, 1));
        Assert.Equal(3, (await square.ReadAsync(1)).Themes.Single(t => t.Theme.Key == "verlichting").Writers);
    }

    [Fact]
    public async Task The_most_typical_remarks_come_first_and_moving_one_takes_the_mark_away()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house);

        var litter = (await square.ReadAsync()).Themes.Single(t => t.Theme.Key == "zwerfafval_grofvuil").Remarks;

        Assert.All(litter.Take(3), r => Assert.True(r.IsTypical));
        Assert.All(litter.Skip(3), r => Assert.False(r.IsTypical));
        await square.DoneAsync(d => house.Decisions.MoveAsync(d, [litter[0].Id], "veilig", None));
        Assert.False((await square.RemarkAsync(litter[0].Text)).IsTypical);
    }
}
