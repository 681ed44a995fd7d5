using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>In the middle of four hundred remarks: what I decide never takes my place away.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class ThemesPlaceTests(DemoBrowser demo)
{
    private const double AHair = 3;

    private static Task<double> MovedAsync(IPage page) => page.EvaluateAsync<double>("() => document.getElementById(window.eye.id).getBoundingClientRect().top - window.eye.top");

    private static ILocator Told(IPage page) => page.Locator("[data-told]");

    [BrowserFact]
    public Task On_a_phone_merging_splitting_and_undoing_leave_what_lies_under_my_eyes_where_it_was() => KeepsItsPlaceAsync(390, 844);

    [BrowserFact]
    public Task On_a_laptop_merging_splitting_and_undoing_leave_what_lies_under_my_eyes_where_it_was() => KeepsItsPlaceAsync(1280, 900);

    private async Task KeepsItsPlaceAsync(int width, int height)
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail, width, height);
        await page.GotoAsync($"/werk/{demo.Study}/themas?meting=2");
        var sections = page.Locator("section.lb-theme");
        var (going, beside) = ((await sections.Nth(8).GetAttributeAsync("id"))!, (await sections.Nth(9).GetAttributeAsync("id"))!);
        var into = (await sections.Nth(1).Locator("h2").InnerTextAsync()).Trim();
        await page.Locator($"#{going}").GetByText("Wijzig", new() { Exact = false }).First.ClickAsync();
        var merge = page.Locator($"#{going}").GetByRole(AriaRole.Button, new() { Name = "Voeg samen" });
        await page.Locator($"#{going} select[name=met]").SelectOptionAsync(new SelectOptionValue { Label = into });
        await merge.ScrollIntoViewIfNeededAsync();

        // What lies first in sight beside the theme that goes, at the moment that the page changes.
        await page.EvaluateAsync("""
            going => document.addEventListener('htmx:before:swap', () => {
              const part = [...document.querySelectorAll('section.lb-theme')].find(e => e.id !== going && e.getBoundingClientRect().bottom > 0);
              window.eye = { id: part.id, top: part.getBoundingClientRect().top };
            })
            """, going);

        await merge.ClickAsync();
        await Assertions.Expect(Told(page)).ToContainTextAsync("samengevoegd");
        await Assertions.Expect(Told(page)).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator($"#{going}")).ToHaveCountAsync(0);
        Assert.InRange(await MovedAsync(page), -AHair, AHair);
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement !== document.body"), "The focus is somewhere.");

        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(Told(page)).ToContainTextAsync("Ongedaan gemaakt");
        await Assertions.Expect(page.Locator($"#{going}")).ToHaveCountAsync(1);
        Assert.InRange(await MovedAsync(page), -AHair, AHair);

        var remarks = page.Locator($"#{beside} .lb-pick");
        await remarks.Nth(0).ClickAsync();
        await page.Locator("#keuze summary").ClickAsync();
        await page.GetByLabel("Naam van een nieuw thema").FillAsync($"Los thema {width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak nieuw thema" }).ClickAsync();
        await Assertions.Expect(Told(page)).ToContainTextAsync("Nieuw thema");
        await Assertions.Expect(page.Locator($"#{beside}")).ToBeInViewportAsync();
        await page.Locator("[data-undo]").ClickAsync();
        await Assertions.Expect(Told(page)).ToContainTextAsync("Ongedaan gemaakt");
        await Assertions.Expect(page.Locator($"#{beside}")).ToBeInViewportAsync();
    }
}
