using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>Sorting remarks with keys and mouse: what I chose and typed stays, and the focus is where the work is.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class ThemesSortingTests(DemoBrowser demo)
{
    private const string ColleagueEmail = "noor@voorbeeld.nl";

    private static ILocator Told(IPage page) => page.Locator("[data-told]");

    private static ILocator Chosen(IPage page) => page.Locator("#themas .lb-pick :checked");

    private static ILocator Link(IPage page, string section, string words) => page.Locator($"#{section}").GetByRole(AriaRole.Link, new() { NameRegex = new($"^{words}") });

    private static ILocator Pick(IPage page, string section, int at) => page.Locator($"#{section} .lb-says .lb-pick").Nth(at);

    /// <summary>Presses a key on a link or button, as somebody without a mouse.</summary>
    private static async Task EnterOnAsync(ILocator target)
    {
        await target.FocusAsync();
        await target.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task UndoAsync(IPage page)
    {
        await page.Locator("[data-undo]").ClickAsync();
        await Assertions.Expect(Told(page)).ToContainTextAsync("Ongedaan gemaakt");
    }

    private async Task<(IPage Page, string[] Sections)> OpenAsync(string who = DemoBrowser.StaffEmail, int width = 1280, string more = "")
    {
        var page = await demo.SignedInAsync(who, width);
        await page.GotoAsync($"/werk/{demo.Study}/themas?meting=2{more}");
        return (page, await page.Locator("section.lb-theme").EvaluateAllAsync<string[]>("all => all.map(e => e.id)"));
    }

    [BrowserFact]
    public async Task Enter_on_a_link_of_a_theme_leaves_the_focus_where_the_work_is()
    {
        var (page, sections) = await OpenAsync();
        var here = sections[1];
        await EnterOnAsync(Link(page, here, "Alle"));
        await Assertions.Expect(Link(page, here, "Laat er minder zien")).ToBeVisibleAsync();
        await Assertions.Expect(Pick(page, here, 5).Locator("input")).ToBeFocusedAsync();
        await EnterOnAsync(Link(page, here, "Laat er minder zien"));
        await Assertions.Expect(Link(page, here, "Alle")).ToBeFocusedAsync();
        await EnterOnAsync(Link(page, here, "Wijzig"));
        await Assertions.Expect(page.Locator($"#{here}-nieuw")).ToBeFocusedAsync();
        await EnterOnAsync(Link(page, here, "Sluit"));
        await Assertions.Expect(page.Locator($"#{here}-wijzig-knop")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public Task On_a_phone_closing_a_long_list_leaves_its_theme_in_sight() => ClosesInSightAsync(390);

    [BrowserFact]
    public Task On_a_laptop_closing_a_long_list_leaves_its_theme_in_sight() => ClosesInSightAsync(1280);

    private async Task ClosesInSightAsync(int width)
    {
        var (page, sections) = await OpenAsync(width: width);
        await Link(page, sections[0], "Alle").ClickAsync();
        await Link(page, sections[0], "Laat er minder zien").ScrollIntoViewIfNeededAsync();
        await Link(page, sections[0], "Laat er minder zien").ClickAsync();
        await Assertions.Expect(Link(page, sections[0], "Alle")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator($"#{sections[0]}")).ToBeInViewportAsync();
    }
}
