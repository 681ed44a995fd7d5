using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>Reading with script: by keyboard, and without the page going away.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class ReadingTests(DemoBrowser demo)
{
    [BrowserFact]
    public async Task Remarks_are_read_one_after_another_with_two_keys_and_the_last_one_comes_back()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail, 390, 844);
        await using var staff = page.Context;
        await page.GotoAsync($"/werk/{demo.Study}/lezen?meting=2&blad=3");
        await page.EvaluateAsync("() => { window.stays = true; }");
        var articles = page.Locator(".lb-read");
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= 390"), "Nothing sticks out on a phone.");

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(articles.Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("De opmerking staat op gelezen.");
        await Assertions.Expect(articles.Nth(0)).ToContainTextAsync("Gelezen door Samira");
        await Assertions.Expect(articles.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(articles.Nth(1)).ToContainTextAsync("Gelezen door Samira");
        await Assertions.Expect(articles.Nth(2)).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("w");
        await Assertions.Expect(articles.Nth(2).GetByLabel("Tekst voor anderen")).ToBeVisibleAsync();
        await articles.Nth(2).GetByLabel("Verwoording voor iedereen").FillAsync("Bel mevrouw Fatima Yilmaz.");
        await articles.Nth(2).GetByRole(AriaRole.Button, new() { Name = "Stel deze verwoording voor" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("lijkt op een persoonsgegeven");
        await Assertions.Expect(articles.Nth(2).GetByLabel("Verwoording voor iedereen")).ToHaveValueAsync("Bel mevrouw Fatima Yilmaz.");

        await articles.Nth(3).GetByRole(AriaRole.Button, new() { Name = "Gelezen" }).ClickAsync();
        await Assertions.Expect(articles.Nth(3)).ToContainTextAsync("Gelezen door Samira");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("Ongedaan gemaakt.");
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays === true"), "The page was not loaded anew.");
    }
}
