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

    [BrowserFact]
    public async Task What_is_typed_at_one_remark_stays_while_another_is_read_and_that_is_undone()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await using var staff = page.Context;
        await page.GotoAsync($"/werk/{demo.Study}/lezen?meting=2&blad=4");
        var (one, other) = (page.Locator(".lb-read").Nth(0), page.Locator(".lb-read").Nth(1));
        await one.Locator("[data-change]").ClickAsync();
        await one.GetByLabel("Verwoording voor iedereen").FillAsync("Half getypt, wacht");

        await other.GetByRole(AriaRole.Button, new() { Name = "Gelezen" }).ClickAsync();
        await Assertions.Expect(other).ToContainTextAsync("Gelezen door Samira");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("Ongedaan gemaakt.");
        await Assertions.Expect(other.GetByRole(AriaRole.Button, new() { Name = "Gelezen" })).ToBeVisibleAsync();
        await Assertions.Expect(one.GetByLabel("Verwoording voor iedereen")).ToHaveValueAsync("Half getypt, wacht");

        // All the rest at once, and that undone: the same, also for the remark that is one of the rest.
        await page.GetByRole(AriaRole.Button, new() { Name = "zonder bijzonderheden op gelezen" }).ClickAsync();
        await Assertions.Expect(other).ToContainTextAsync("Gelezen door Samira");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" }).ClickAsync();
        await Assertions.Expect(other.GetByRole(AriaRole.Button, new() { Name = "Gelezen" })).ToBeVisibleAsync();
        await Assertions.Expect(one.GetByLabel("Verwoording voor iedereen")).ToHaveValueAsync("Half getypt, wacht");
    }

    [BrowserFact]
    public async Task Closing_a_remark_with_half_a_text_asks_first_and_without_one_just_closes()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await using var staff = page.Context;
        await page.GotoAsync($"/werk/{demo.Study}/lezen?meting=2&blad=5");
        var one = page.Locator(".lb-read").Nth(0);
        var (asked, yes) = (0, false);
        page.Dialog += async (_, dialog) =>
        {
            asked++;
            Assert.Contains("nog niet bewaard", dialog.Message, StringComparison.Ordinal);
            await (yes ? dialog.AcceptAsync() : dialog.DismissAsync());
        };
        var words = one.GetByLabel("Verwoording voor iedereen");
        await one.Locator("[data-change]").ClickAsync();
        await Assertions.Expect(words).ToBeVisibleAsync();
        await one.Locator("[data-change]").ClickAsync();
        await Assertions.Expect(words).ToBeHiddenAsync();
        Assert.Equal(0, asked);

        await one.Locator("[data-change]").ClickAsync();
        await words.FillAsync("Half getypt, wacht");
        await one.Locator("[data-change]").ClickAsync();
        await Assertions.Expect(words).ToHaveValueAsync("Half getypt, wacht");
        yes = true;
        await one.Locator("[data-change]").ClickAsync();
        await Assertions.Expect(words).ToBeHiddenAsync();
        Assert.Equal(2, asked);
    }

    [BrowserFact]
    public async Task A_note_about_one_signal_stays_while_another_signal_is_undone()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await using var staff = page.Context;
        await page.GotoAsync($"/werk/{demo.Study}/lezen?meting=1&soort=signalen");
        var notes = page.GetByLabel("Wat heeft u gedaan?");
        var first = page.Locator(".lb-read").Nth(0);
        await notes.Nth(0).FillAsync("Besproken met het wijkteam.");
        await first.GetByRole(AriaRole.Button, new() { Name = "Gezien en opgevolgd" }).ClickAsync();
        await Assertions.Expect(first).ToContainTextAsync("Gelezen door Samira");
        await notes.Nth(0).FillAsync("Ik bel morgen");

        await page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" }).ClickAsync();

        await Assertions.Expect(notes.Nth(0)).ToHaveValueAsync("Besproken met het wijkteam.");
        await Assertions.Expect(notes.Nth(1)).ToHaveValueAsync("Ik bel morgen");
    }
}
