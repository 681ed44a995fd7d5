using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>What only a browser can say about the languages: how a page lies from right to left, whether longer words fit, whether the code survives a change.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class LanguagesTests(DemoBrowser demo)
{
    [BrowserFact]
    public async Task No_page_has_a_barrier_or_has_to_be_moved_sideways_in_any_language()
    {
        await using var phone = await demo.VisitorAsync(320, 640);
        var page = await demo.BegunAsync(phone);
        await page.GotoAsync($"/meedoen/{demo.Study}");
        var languages = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.lb-languages a:not([aria-current])')].map(a => a.hreflang)");
        var root = $"/meedoen/{demo.Study}";
        var wrong = new List<string>();
        foreach (var language in languages)
        {
            foreach (var address in new[] { root, $"{root}/vraag/samen", $"{root}/vraag/cijfer_wonen", $"{root}/controle", $"/uitkomsten/{demo.Study}", $"/gedaan/{demo.Study}", $"/privacy/{demo.Study}" })
            {
                await page.GotoAsync($"{address}?taal={language}");
                wrong.AddRange((await AccessibilityTests.BarriersAsync(page)).Select(b => $"{language} {address}: {b}"));
                var width = await page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)");
                wrong.AddRange(width > 320 ? [$"{language} {address}: {width} wide"] : []);
            }
        }

        Assert.Equal(5, languages.Length);
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [BrowserFact]
    public async Task From_right_to_left_the_page_is_mirrored_and_the_code_is_not()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await demo.BegunAsync(phone);
        await page.GotoAsync($"/meedoen/{demo.Study}/vraag/thuis?taal=ar");

        // The box of an answer stands right of its words, and the bar is filled from the right.
        Assert.True(await page.EvaluateAsync<bool>("() => { const c = document.querySelector('.lb-choice'); return c.querySelector('input').getBoundingClientRect().left > c.querySelector('span').getBoundingClientRect().left; }"));
        Assert.Equal("rtl", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('progress')).direction"));
        await page.GotoAsync($"/meedoen/{demo.Study}");
        Assert.Equal("ltr", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('input#code')).direction"));
        Assert.Equal("ltr", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.lb-tel')).direction"));
    }

    [BrowserFact]
    public async Task The_code_of_the_QR_is_still_there_in_another_language()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await phone.NewPageAsync();
        var code = demo.TakeCode();
        await page.GotoAsync($"/meedoen/{demo.Study}#{code}");
        await Assertions.Expect(page.GetByLabel("Uw code")).ToHaveValueAsync(code);
        await page.GetByRole(AriaRole.Link, new() { Name = "Türkçe" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Kodunuz")).ToHaveValueAsync(code);
        Assert.DoesNotContain("#", page.Url, StringComparison.Ordinal);
    }
}
