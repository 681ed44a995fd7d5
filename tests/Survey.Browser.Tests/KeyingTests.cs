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
    private const string ColleagueEmail = "noor@voorbeeld.nl";

    /// <summary>What stands on a form of the demonstration, in the order of the form: the side of the square and fourteen questions.</summary>
    private static readonly string[] OnPaper =
        ["2", "De buren zijn aardig.", "13", "8", "1", "2", "4", "4", "7", "6", "Het is donker bij de garages.", "Meer lampen.", "Net zo fijn als nu.", "2", "Ik wil wel planten water geven."];

    [BrowserFact]
    public async Task A_form_is_keyed_by_keyboard_only_with_two_keys_for_a_closed_question_and_one_key_for_a_difference()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await page.GotoAsync($"/werk/{demo.Study}/papier");
        Assert.Empty(await AccessibilityTests.BarriersAsync(page));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#deel")).ToBeFocusedAsync();
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
        await DecideByKeyboardAsync(Regex.Match(await page.Locator("[data-told]").InnerTextAsync(), @"\d+").Value);
    }

    /// <summary>A colleague keys the form again with hardly anything on it, and decides about them with one key each.</summary>
    private async Task DecideByKeyboardAsync(string number)
    {
        var colleague = await demo.SignedInAsync(ColleagueEmail);
        await colleague.GotoAsync($"/werk/{demo.Study}/papier");
        await colleague.GetByRole(AriaRole.Link, new() { Name = $"Voer formulier {number} nog een keer in" }).ClickAsync();
        await colleague.Locator("#v-cijfer_wonen").FillAsync("8");
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Bewaar en volgende" }).ClickAsync();
        await Assertions.Expect(colleague.GetByRole(AriaRole.Heading, new() { Name = $"Formulier {number}: wat staat er op papier?" })).ToBeVisibleAsync();
        Assert.Empty(await AccessibilityTests.BarriersAsync(colleague));
        await colleague.ReloadAsync();
        var differences = await colleague.Locator("fieldset.lb-difference").CountAsync();
        await Assertions.Expect(colleague.Locator("fieldset.lb-difference input[type=radio]").First).ToBeFocusedAsync();

        // The first stands otherwise on paper: 3 leads to the field, Enter goes on.
        await colleague.Keyboard.PressAsync("3");
        await colleague.Keyboard.TypeAsync("De buren");
        await colleague.Keyboard.PressAsync("Enter");
        for (var i = 1; i < differences; i++)
        {
            await colleague.Keyboard.PressAsync("1");
        }

        await Assertions.Expect(colleague.GetByRole(AriaRole.Button, new() { Name = "Bewaar", Exact = true })).ToBeFocusedAsync();
        Assert.Equal(differences, await colleague.Locator("input[type=radio]:checked").CountAsync());
        await colleague.Keyboard.PressAsync("Enter");
        await Assertions.Expect(colleague.Locator("[data-told]")).ToHaveTextAsync($"Formulier {number} is nagekeken.");
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
