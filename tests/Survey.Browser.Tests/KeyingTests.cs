using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Survey.Browser.Tests.Running;
using Xunit.Abstractions;

namespace Survey.Browser.Tests;

/// <summary>A form on paper, from the printer to the tray.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class KeyingTests(DemoBrowser demo, ITestOutputHelper output)
{
    /// <summary>What stands on a form of the demonstration, in the order of the form: the side of the square and fourteen questions.</summary>
    private static readonly string[] OnPaper =
        ["2", "De buren zijn aardig.", "13", "8", "1", "2", "4", "4", "7", "6", "Het is donker bij de garages.", "Meer lampen.", "Net zo fijn als nu.", "2", "Ik wil wel planten water geven."];

    [BrowserFact]
    public async Task A_form_is_keyed_by_keyboard_only_with_two_keys_for_a_closed_question()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await page.GotoAsync($"/werk/{demo.Study}/papier");
        Assert.Empty(await AccessibilityTests.BarriersAsync(page));
        await page.ReloadAsync();
        var keys = 0;
        foreach (var answer in OnPaper)
        {
            await page.Keyboard.TypeAsync(answer);
            await page.Keyboard.PressAsync("Enter");
            keys += answer.Length + 1;
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Bewaar en volgende" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#v-samen ~ .lb-key__choices .lb-key__chosen")).ToHaveTextAsync([new Regex("Groeten"), new Regex("koffie")]);
        await page.Keyboard.PressAsync("Enter");
        keys++;

        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("Bewaard.");
        await Assertions.Expect(page.Locator("#deel")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText("In het bakje: 1 formulier")).ToBeVisibleAsync();
        var words = OnPaper.Where(a => a.Contains(' ', StringComparison.Ordinal)).Sum(a => a.Length);
        output.WriteLine($"{keys} keys for {OnPaper.Length} fields: {words} of them letters of open answers, {keys - words} for all the rest.");
        Assert.InRange(keys - words, 1, (2 * OnPaper.Length) + 2);
    }

    [BrowserFact]
    public async Task The_form_on_paper_is_a_few_sheets_of_A4_in_every_language_and_in_large_type()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        foreach (var (query, most) in new[] { ("taal=nl", 4), ("taal=en", 4), ("taal=tr", 4), ("taal=ar", 4), ("taal=pl", 4), ("taal=uk", 4), ("taal=nl&letter=groot", 7) })
        {
            await page.GotoAsync($"/werk/{demo.Study}/papier/formulier?{query}");
            Assert.Empty(await AccessibilityTests.BarriersAsync(page));
            var printed = await PrintedSheets.OfAsync(page);
            output.WriteLine($"{query}: {printed.Sheets.Count} sheets");
            Assert.InRange(printed.Sheets.Count, 2, most);
            Assert.All(printed.Sheets, s => Assert.Equal(PrintedSheets.A4, s));
        }
    }
}
