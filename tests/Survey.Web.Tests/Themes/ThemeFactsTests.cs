using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Themes;

/// <summary>Beside its remarks a theme tells the opbouwwerker what is in it, where, how strongly, and whether it is spoken of more than before.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class ThemeFactsTests(FullHouse full)
{
    private const string Page = "/werk/wilgenplein/themas?meting=2";

    [Fact]
    public async Task A_theme_tells_its_side_its_places_its_tone_and_its_trend_with_the_numbers_one_click_away()
    {
        var staff = await full.Staff.OpenAsync(Page);
        var light = staff.Part("Licht in portiek en op straat");
        var says = Visitor.Squeeze(light.TextContent);

        Assert.Contains("plek", light.QuerySelectorAll(".utrecht-badge-status").Select(b => b.TextContent.Trim()));

        // Nine people name them, so that a text which another test rewrites does not matter.
        Assert.Matches(@"Plekken: .*De ondergrondse containers \(\d+\)", Visitor.Squeeze(staff.Part("Afval en schone straten").TextContent));
        Assert.Matches("Toon: (rustig|duidelijk|heel sterk) gezegd", says);
        Assert.Matches("genoemd (dan|als) bij|niet te zeggen", light.QuerySelector("details summary")!.TextContent);
        Assert.Matches(@"Nu schreven \d+ van de \d+ bewoners hierover \(\d+%\)\.", says);
        Assert.Contains("(Holm)", says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_typical_remarks_come_first_and_say_so()
    {
        var staff = await full.Staff.OpenAsync(Page);

        var first = staff.Part("Licht in portiek en op straat").QuerySelectorAll(".lb-pick").Take(4).Select(r => r.QuerySelector(".lb-typical") is not null);

        Assert.Equal([true, true, true, false], first);
    }

    [Fact]
    public async Task A_part_of_a_theme_can_be_read_alone_and_left_again()
    {
        var staff = await full.Staff.OpenAsync(Page);
        var link = staff.Page.QuerySelectorAll(".lb-theme__facts a").First(a => a.GetAttribute("href")!.Contains("onderdeel=", StringComparison.Ordinal));
        var words = Visitor.Words(link);
        var all = staff.Page.QuerySelectorAll(".lb-theme").Length;

        await staff.FollowAsync(words);

        Assert.Single(staff.Page.QuerySelectorAll(".lb-theme"));
        Assert.Contains("U ziet alleen een onderdeel van een thema.", staff.Text, StringComparison.Ordinal);
        await staff.FollowAsync("Laat alles zien");
        Assert.Equal(all, staff.Page.QuerySelectorAll(".lb-theme").Length);
    }

    [Fact]
    public async Task A_part_that_nobody_knows_shows_nothing_and_breaks_nothing()
    {
        var staff = await full.Staff.OpenAsync(Page + "&onderdeel=%3Cscript%3E");

        Assert.Empty(staff.Page.QuerySelectorAll(".lb-theme"));
        Assert.DoesNotContain("<script>\"", staff.Source, StringComparison.Ordinal);
        Assert.Contains("Hier staat niets.", staff.Text, StringComparison.Ordinal);
    }
}
