using System.Net;
using Microsoft.EntityFrameworkCore;
using Survey.Web.Layout;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Answering;

/// <summary>"Snel weg": out of the survey at once, and nothing is left for who takes the phone next.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed class LeaveTests(OpenWave wave)
{
    private const string Root = $"/meedoen/{Wilgenplein.Slug}";

    [Fact]
    public async Task Without_script_the_button_throws_away_what_was_filled_in_and_opens_another_site()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync("Verder", ("Wat is er fijn", "Dit mag hij niet zien."));
        var before = await DraftsAsync();

        await resident.PressAsync("Snel weg");

        Assert.Equal(HttpStatusCode.OK, resident.Status);
        Assert.Equal("0;url=https://www.buienradar.nl/", resident.Page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("noreferrer", resident.Page.QuerySelector("a[href='https://www.buienradar.nl/']")!.GetAttribute("rel"));
        Assert.DoesNotContain(Wilgenplein.Slug, resident.Source, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before - 1, await DraftsAsync());
        await resident.ToCheckAsync();
        Assert.DoesNotContain("Dit mag hij niet zien.", resident.Source, StringComparison.Ordinal);
        Assert.Contains("Wij weten niet meer waar u was.", resident.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_stands_on_every_page_of_the_survey_and_says_what_it_does()
    {
        var resident = await wave.BeginAsync();
        foreach (var address in new[] { Root, $"{Root}/vraag/fijn", $"{Root}/vraag/thuis", $"{Root}/controle", $"{Root}/later", $"{Root}/verder", $"/bewijs/{Wilgenplein.Slug}" })
        {
            await resident.OpenAsync(address);
            Assert.Equal((address, "https://www.buienradar.nl/"), (address, resident.Page.QuerySelector("button[form=weg]")?.GetAttribute("data-exit")));
            Assert.Contains("Wat u nog niet verstuurde, is dan gewist.", resident.Page.QuerySelector(".lb-help")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task In_the_example_beside_the_questionnaire_nobody_leaves_by_accident()
    {
        await wave.Staff.OpenAsync($"/voorbeeld/{Wilgenplein.Slug}/vraag/fijn");

        Assert.Equal(HttpStatusCode.OK, wave.Staff.Status);
        Assert.Null(wave.Staff.Page.QuerySelector("[data-exit], form#weg"));
    }

    [Fact]
    public async Task No_page_of_the_survey_is_kept_by_the_browser_or_on_the_way()
    {
        var resident = await wave.BeginAsync();
        foreach (var address in new[] { $"{Root}/vraag/fijn", $"{Root}/controle", $"{Root}/later" })
        {
            using var answer = await resident.Http.GetAsync(address);
            Assert.True(answer.Headers.CacheControl!.NoStore, address);
        }
    }

    [Theory]
    [InlineData(null, "https://www.buienradar.nl/")]
    [InlineData("https://www.teletekst.example/101", "https://www.teletekst.example/101")]
    [InlineData("", null)]
    [InlineData("buienradar", null)]
    [InlineData("/meedoen", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/hosts", null)]
    public void The_site_to_go_to_is_a_whole_address(string? setting, string? address) => Assert.Equal(address, QuickExit.Read(setting)?.Address.ToString());

    private Task<int> DraftsAsync() => wave.House.InTheDatabaseAsync(db => db.Drafts.CountAsync());
}
