using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class ResidentTests(DemoBrowser demo)
{
    private const int MostBytes = 20_000;
    private const int MostBytesOfAll = 100_000;
    private const int MostRequests = 3;

    [BrowserFact]
    public async Task A_resident_without_script_takes_part_on_a_phone_and_gets_a_receipt()
    {
        await using var phone = await demo.VisitorAsync(390, 844, script: false);
        var page = await demo.BegunAsync(phone);
        var questions = 0;
        while (page.Url.Contains("/vraag/", StringComparison.Ordinal))
        {
            questions++;
            if (await page.Locator("textarea").CountAsync() > 0)
            {
                await page.Locator("textarea").FillAsync("Het is hier fijn wonen.");
            }
            else
            {
                await page.Locator("label:has(input[type=radio]), label:has(input[type=checkbox])").First.ClickAsync();
            }

            await Button(page, "Verder").ClickAsync();
        }

        Assert.Equal(14, questions);
        await page.GetByRole(AriaRole.Link, new() { Name = "Wijzig uw antwoord op: Wat zou u veranderen?" }).ClickAsync();
        await page.GetByLabel("Wat zou u veranderen?").FillAsync("Een picknicktafel.");
        await Button(page, "Bewaar").ClickAsync();
        await Assertions.Expect(page.GetByText("Een picknicktafel.")).ToBeVisibleAsync();
        await Button(page, "Verstuur").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Bedankt, uw antwoorden zijn binnen" })).ToBeVisibleAsync();
        var receipt = await page.Locator(".lb-code").InnerTextAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "uw antwoorden terugzien of weghalen" }).ClickAsync();
        await page.GetByLabel("Uw bewijs").FillAsync(receipt);
        await Button(page, "Laat zien").ClickAsync();
        await Assertions.Expect(page.GetByText("Een picknicktafel.")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Who_uses_only_the_keyboard_takes_part_and_always_sees_where_the_focus_is()
    {
        await using var visitor = await demo.VisitorAsync(script: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/meedoen/{demo.Study}");
        await TabToAsync(page, "input#code");
        await page.Keyboard.TypeAsync(demo.TakeCode());
        await page.Keyboard.PressAsync("Enter");
        await page.CameToAsync("/vraag/");
        await page.Locator("footer").WaitForAsync();
        while (page.Url.Contains("/vraag/", StringComparison.Ordinal))
        {
            var address = page.Url;
            if (await page.Locator("textarea").CountAsync() > 0)
            {
                await TabToAsync(page, "textarea");
                await page.Keyboard.TypeAsync("Met het toetsenbord.");
            }
            else
            {
                await TabToAsync(page, "input[type=radio], input[type=checkbox]");
                await page.Keyboard.PressAsync("Space");
            }

            await TabToAsync(page, "form button");
            await page.Keyboard.PressAsync("Enter");
            await page.LeftAsync(new Uri(address).AbsolutePath);
            await page.Locator("footer").WaitForAsync();
        }

        await TabToAsync(page, "form button");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Bedankt, uw antwoorden zijn binnen" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task With_the_arrow_keys_another_answer_is_chosen_and_Enter_goes_on()
    {
        await using var desk = await demo.VisitorAsync();
        var page = await demo.BegunAsync(desk);
        await page.GotoAsync($"/meedoen/{demo.Study}/vraag/thuis");
        await TabToAsync(page, "input[type=radio]");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByLabel("Mee eens", new() { Exact = true })).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.CameToAsync("/vraag/prettig");
    }

    [BrowserFact]
    public async Task The_code_of_the_QR_stands_in_the_field_and_no_longer_in_the_address()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await phone.NewPageAsync();
        var code = demo.TakeCode();
        await page.GotoAsync($"/meedoen/{demo.Study}#{code}");
        await Assertions.Expect(page.GetByLabel("Uw code")).ToHaveValueAsync(code);
        Assert.DoesNotContain("#", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_first_page_is_small_enough_for_the_oldest_phone_and_the_smallest_bundle()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await phone.NewPageAsync();
        var wire = await Wire.OfAsync(phone, page);

        await page.GotoAsync($"/meedoen/{demo.Study}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.True(wire.Requests.Count <= MostRequests, $"{wire.Requests.Count} requests: {string.Join(", ", wire.Requests)}");
        Assert.True(wire.Bytes is > 1000 and <= MostBytes, $"{wire.Bytes} bytes for {string.Join(", ", wire.Requests)}");
        Assert.All(wire.Requests, r => Assert.StartsWith(demo.House.Address.ToString(), r, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_whole_survey_fits_in_the_smallest_bundle()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await phone.NewPageAsync();
        var wire = await Wire.OfAsync(phone, page);
        await page.GotoAsync($"/meedoen/{demo.Study}#{demo.TakeCode()}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Button(page, "Begin").ClickAsync();
        var questions = 0;
        for (; page.Url.Contains("/vraag/", StringComparison.Ordinal); questions++)
        {
            await Button(page, "Verder").ClickAsync();
        }

        await Button(page, "Verstuur").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Bedankt, uw antwoorden zijn binnen" })).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal(14, questions);
        Assert.True(wire.Bytes is > MostBytes and <= MostBytesOfAll, $"{wire.Bytes} bytes in {wire.Requests.Count} requests");
    }

    [BrowserFact]
    public async Task Nothing_has_to_be_moved_sideways_on_the_narrowest_phone()
    {
        var walk = await demo.WalkAsync();
        var wide = new List<string>();
        foreach (var sight in walk.Sights.Where(s => s.Who is "visitor" or "begun" or "sent"))
        {
            var page = await walk.OpenAsync(sight, 320, 640);
            var width = await page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)");
            if (width > 320)
            {
                wide.Add($"{sight.Address}: {width}");
            }
        }

        Assert.Empty(wide);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Presses Tab until the wanted element has the focus, and looks at every stop whether the focus can be seen.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (there, seen, what) = await FocusAsync(page, selector);
            Assert.True(seen, $"The focus on {what} of {page.Url} cannot be seen.");
            if (there)
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach '{selector}' on {page.Url}.");
    }

    private static async Task<(bool There, bool Seen, string What)> FocusAsync(IPage page, string selector)
    {
        // A choice draws its ring around the label that holds it; the ring may also be a shadow or a border of another colour.
        var told = await page.EvaluateAsync<string[]>(
            """
            selector => {
              const focus = document.activeElement;
              const marks = element => {
                const style = getComputedStyle(element);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
              };
              const box = focus.getBoundingClientRect();
              const label = focus.closest('label') ?? focus;
              const next = focus.nextElementSibling;
              const inside = box.bottom > 0 && box.top < innerHeight;
              return [String(focus.matches(selector)), String(inside && (marks(focus) || marks(label) || !!next && marks(next))), focus.outerHTML.slice(0, 120)];
            }
            """, selector);
        return (told[0] == "true", told[1] == "true", told[2]);
    }
}
