using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>What only a browser can say about the aids: the voice, the keys, and whether large letters fit.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class AidsTests(DemoBrowser demo)
{
    /// <summary>A browser with voices of our choice, that keeps what it was asked to say.</summary>
    private const string Voices =
        """
        window.said = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: {
          getVoices: () => VOICES,
          speak: u => window.said.push(`${u.lang}: ${u.text}`),
          cancel: () => { window.said.push('stop'); },
          addEventListener() {},
        } });
        """;

    private const string DutchAndArabic = "[{ lang: 'en-GB', localService: true }, { lang: 'nl-NL', localService: true }, { lang: 'ar', localService: true }]";
    private const string ElsewhereOnly = "[{ lang: 'nl-NL', localService: false }, { lang: 'en-US', localService: true }]";

    private string Root => $"/meedoen/{demo.Study}";

    [BrowserFact]
    public async Task A_question_is_read_with_its_hint_and_choices_and_pressing_again_stops()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await BegunWithAsync(phone, DutchAndArabic);
        await page.GotoAsync($"{Root}/vraag/thuis");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lees voor" }).ClickAsync();

        var said = await SaidAsync(page);
        Assert.Contains("nl-NL: Ik voel me thuis rond het Wilgenplein.", said);
        Assert.Contains("nl-NL: Kies wat het beste bij u past.", said);
        Assert.Equal(["nl-NL: Helemaal mee eens", "nl-NL: Mee eens"], said.SkipWhile(s => s != "nl-NL: Helemaal mee eens").Take(2));
        Assert.DoesNotContain(said, s => s.EndsWith("Snel weg", StringComparison.Ordinal) || s.EndsWith("Verder", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop met voorlezen" }).ClickAsync();
        Assert.Equal("stop", (await SaidAsync(page))[^1]);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Lees voor" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task An_Arabic_page_is_read_by_an_Arabic_voice_and_what_nobody_translated_by_a_Dutch_one()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await BegunWithAsync(phone, DutchAndArabic);
        await page.GotoAsync($"{Root}?taal=ar");
        await page.GetByText("من يسأل").ClickAsync();
        await page.Locator("[data-aloud]").ClickAsync();

        var said = await SaidAsync(page);
        Assert.Contains(said, s => s.StartsWith("ar: ", StringComparison.Ordinal));
        Assert.Contains(said, s => s.StartsWith("nl-NL: ", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Without_a_voice_of_the_device_itself_there_is_no_button()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await BegunWithAsync(phone, ElsewhereOnly);
        await Assertions.Expect(page.Locator("[data-aloud]")).ToBeHiddenAsync();
        await page.GotoAsync($"{Root}?taal=en");
        await Assertions.Expect(page.Locator("[data-aloud]")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Three_times_Escape_leaves_and_the_way_back_shows_nothing()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await BegunAtSafeSiteAsync(phone);
        await page.Locator("textarea").FillAsync("Dit mag niemand zien.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder", Exact = true }).ClickAsync();
        await page.CameToAsync("/vraag/samen");
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        Assert.Contains("/vraag/", page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        await page.CameToAsync("https://www.buienradar.nl/");
        Assert.Equal("", await page.EvaluateAsync<string>("() => document.referrer"));

        await page.GoBackAsync();
        await Assertions.Expect(page.GetByText("Wij weten niet meer waar u was.")).ToBeVisibleAsync();
        await page.GotoAsync($"{Root}/controle");
        Assert.DoesNotContain("Dit mag niemand zien.", await page.ContentAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_button_leaves_also_without_script()
    {
        await using var phone = await demo.VisitorAsync(390, 844, script: false);
        var page = await BegunAtSafeSiteAsync(phone);
        await page.GetByRole(AriaRole.Button, new() { Name = "Snel weg" }).ClickAsync();
        await page.CameToAsync("https://www.buienradar.nl/");
        await page.GotoAsync($"{Root}/controle");
        await Assertions.Expect(page.GetByText("Wij weten niet meer waar u was.")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Large_letters_come_at_once_and_what_was_typed_stays()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await demo.BegunAsync(phone);
        await page.Locator("textarea").FillAsync("Half getypt");
        await page.GetByRole(AriaRole.Link, new() { Name = "Grote letters" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Gewone letters" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("textarea")).ToHaveValueAsync("Half getypt");
        Assert.Equal("24px", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));
        await page.GotoAsync($"{Root}/controle");
        await Assertions.Expect(page.Locator("html.lb-large")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Large_and_in_contrast_nothing_is_a_barrier_or_has_to_be_moved_sideways_on_the_narrowest_phone()
    {
        await using var phone = await demo.VisitorAsync(320, 640);
        var page = await demo.BegunAsync(phone);
        var wrong = new List<string>();
        foreach (var language in new[] { "nl", "ar" })
        {
            foreach (var address in new[] { Root, $"{Root}/vraag/fijn", $"{Root}/vraag/samen", $"{Root}/vraag/thuis", $"{Root}/vraag/cijfer_wonen", $"{Root}/controle", $"{Root}/later", $"{Root}/verder", $"/bewijs/{demo.Study}", $"/privacy/{demo.Study}", $"/uitkomsten/{demo.Study}", $"/gedaan/{demo.Study}" })
            {
                await page.GotoAsync($"{address}?taal={language}&beeld=groot-contrast");
                wrong.AddRange((await AccessibilityTests.BarriersAsync(page)).Select(b => $"{language} {address}: {b}"));
                var width = await page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)");
                wrong.AddRange(width > 320 ? [$"{language} {address}: {width} wide"] : []);
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static Task<string[]> SaidAsync(IPage page) => page.EvaluateAsync<string[]>("() => window.said");

    private async Task<IPage> BegunWithAsync(IBrowserContext phone, string voices)
    {
        await phone.AddInitScriptAsync(Voices.Replace("VOICES", voices, StringComparison.Ordinal));
        return await demo.BegunAsync(phone);
    }

    /// <summary>The other site is played by the test: nothing leaves this machine.</summary>
    private async Task<IPage> BegunAtSafeSiteAsync(IBrowserContext phone)
    {
        await phone.RouteAsync("https://www.buienradar.nl/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Het weer</title><p>Droog." }));
        return await demo.BegunAsync(phone);
    }
}
