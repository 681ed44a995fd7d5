using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>A resident with an old phone.</summary>
[Trait("Category", "browser")]
public sealed class ResidentTests(DemoBrowser demo) : IClassFixture<DemoBrowser>
{
    private const int MostBytes = 20_000;
    private const int MostRequests = 3;

    [BrowserFact]
    public async Task A_resident_fills_in_the_whole_survey_without_script()
    {
        await using var phone = await demo.VisitorAsync(390, 844, script: false);
        var page = await demo.BegunAsync(phone);
        var step = 0;
        while (page.Url.Contains("/vraag/", StringComparison.Ordinal))
        {
            step++;
            await Assertions.Expect(page.GetByText($"Stap {step} van 14")).ToBeVisibleAsync();
            await AnswerAsync(page, step);
            await page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).ClickAsync();
        }

        Assert.Equal(14, step);
        await page.GetByRole(AriaRole.Link, new() { Name = "Wijzig uw antwoord op: Wat zou u veranderen?" }).ClickAsync();
        await page.GetByLabel("Wat zou u veranderen?").FillAsync("Meer bankjes bij de wilg.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Meer bankjes bij de wilg.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
        var receipt = await page.Locator(".lb-code").InnerTextAsync();

        await page.GotoAsync($"/bewijs/{demo.Study}");
        await page.GetByLabel("Uw bewijs").FillAsync(receipt.ToLowerInvariant());
        await page.GetByRole(AriaRole.Button, new() { Name = "Laat zien" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Meer bankjes bij de wilg.")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_resident_answers_a_question_with_the_keyboard_only()
    {
        await using var desk = await demo.VisitorAsync();
        var page = await demo.BegunAsync(desk);
        await page.GotoAsync($"/meedoen/{demo.Study}/vraag/thuis");
        for (var i = 0; i < 12 && await page.EvaluateAsync<string>("() => document.activeElement.type ?? ''") != "radio"; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("eens", await page.EvaluateAsync<string>("() => document.querySelector('input:checked').value"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/vraag/prettig");
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
    public async Task The_first_page_costs_at_most_twenty_kilobytes_and_three_requests()
    {
        await using var phone = await demo.VisitorAsync(390, 844);
        var page = await phone.NewPageAsync();
        var session = await phone.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        var (bytes, requests) = (0.0, 0);
        var overTheWire = new HashSet<string>(StringComparer.Ordinal);
        session.Event("Network.requestWillBeSent").OnEvent += (_, e) =>
        {
            // What stands in the page itself (data:) is no request.
            if (e!.Value.GetProperty("request").GetProperty("url").GetString()!.StartsWith("http", StringComparison.Ordinal))
            {
                overTheWire.Add(e.Value.GetProperty("requestId").GetString()!);
            }
        };
        session.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            if (overTheWire.Contains(e!.Value.GetProperty("requestId").GetString()!))
            {
                bytes += e.Value.GetProperty("encodedDataLength").GetDouble();
                requests++;
            }
        };
        await page.GotoAsync($"/meedoen/{demo.Study}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.InRange(requests, 2, MostRequests);
        Assert.InRange(bytes, 1_000, MostBytes);
    }

    private static async Task AnswerAsync(IPage page, int step)
    {
        if (await page.Locator("textarea").CountAsync() > 0)
        {
            await page.Locator("textarea").FillAsync($"De wilg is mooi, maar de lamp bij portiek C is kapot. Antwoord {step}.");
        }
        else
        {
            await page.Locator("label.lb-choice, label.lb-grade").First.ClickAsync();
        }
    }
}
