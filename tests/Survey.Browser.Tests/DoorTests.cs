using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>The door page in a real browser: without network, with its worker killed, in another language, with a clock that is off.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed partial class DoorTests(DemoBrowser demo)
{
    private const string Later = "De computer kon het nu niet aannemen. Wij proberen het later opnieuw.";

    /// <summary>What may stand between the device and the house, by status, and what the interviewer reads then.</summary>
    private static readonly (int Status, string Told)[] Troubles = [(0, Later), (503, Later), (409, Later), (410, Later), (401, "Log opnieuw in. Daarna versturen wij.")];

    [BrowserFact]
    public async Task An_interviewer_without_network_holds_two_conversations_and_both_arrive_once()
    {
        var page = await demo.AtTheDoorAsync();
        var canaries = new[] { $"kanarie-{Guid.NewGuid():N}", $"kanarie-{Guid.NewGuid():N}" };

        // A clock that is ten years off changes nothing.
        await page.Clock.SetSystemTimeAsync(new DateTime(2016, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await page.Context.SetOfflineAsync(true);
        await KillWorkerAsync(page);
        await page.GotoAsync($"/deur/{demo.Study}");

        // Neither the page nor its worker reaches the house: what opens was laid by.
        Assert.True(await page.EvaluateAsync<bool>("() => fetch('/deur/ergens-anders/looplijst').then(() => false, () => true)"));
        await page.HoldAsync(canaries[0]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nieuw gesprek" }).ClickAsync();
        await KillWorkerAsync(page);
        await page.ReloadAsync();
        await page.HoldAsync(canaries[1]);
        await Assertions.Expect(page.GetByText("2 gesprekken wachten op verzending.")).ToBeVisibleAsync();

        var device = await page.EvaluateAsync<string>(DoorVisit.Dump);
        Assert.Contains("[envelopes] id=", device, StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", device, StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", await page.ContentAsync(), StringComparison.Ordinal);

        // Who presses without network is told so; once there is network the page sends by itself.
        await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur nu" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-news]")).ToHaveTextAsync("Geen netwerk. Wij versturen het zodra het kan.");
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.GetByText("Er wacht niets op verzending.")).ToBeVisibleAsync();
        Assert.Equal("1 1", await CountAsync(canaries));
    }

    [BrowserFact]
    public async Task A_cut_after_sending_a_busy_server_and_a_strange_proxy_lose_and_double_nothing()
    {
        var page = await demo.AtTheDoorAsync();
        var canary = $"kanarie-{Guid.NewGuid():N}";
        var tries = 0;
        using var tried = new SemaphoreSlim(0);
        await page.Context.RouteAsync("**/gesprek", async route =>
        {
            tries++;
            if (tries == 1)
            {
                // It arrives, and the answer gets lost.
                await route.FetchAsync();
                await route.AbortAsync();
            }
            else if (tries <= Troubles.Length)
            {
                await route.FulfillAsync(new() { Status = Troubles[tries - 1].Status, ContentType = "text/html", Body = "<p>Nee.</p>" });
            }
            else
            {
                await route.ContinueAsync();
            }

            tried.Release();
        });
        await page.HoldAsync(canary);
        foreach (var (_, told) in Troubles)
        {
            Assert.True(await tried.WaitAsync(TimeSpan.FromSeconds(30)));
            await Assertions.Expect(page.Locator("[data-news]")).ToHaveTextAsync(told);
            await Assertions.Expect(page.GetByText("1 gesprek wacht op verzending.")).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur nu" }).ClickAsync();
        }

        await Assertions.Expect(page.GetByText("Er wacht niets op verzending.")).ToBeVisibleAsync();
        Assert.Equal("1", await CountAsync(canary));
    }

    [BrowserFact]
    public async Task When_too_much_is_sent_at_once_the_page_waits_and_sends_by_itself()
    {
        var page = await demo.AtTheDoorAsync();
        var canary = $"kanarie-{Guid.NewGuid():N}";
        var tries = 0;
        await page.Context.RouteAsync("**/gesprek", route => tries++ == 0
            ? route.FulfillAsync(new() { Status = 429, ContentType = "text/html", Body = "<p>Even wachten</p>", Headers = new Dictionary<string, string> { ["Retry-After"] = "2" } })
            : route.ContinueAsync());

        await page.HoldAsync(canary);

        await Assertions.Expect(page.Locator("[data-news]")).ToHaveTextAsync("Het is druk. Wij proberen het vanzelf opnieuw, over 2 seconden.");
        await Assertions.Expect(page.GetByText("1 gesprek is verstuurd.")).ToBeVisibleAsync();
        Assert.Equal("1", await CountAsync(canary));
    }

    [BrowserFact]
    public async Task A_refused_conversation_stays_in_sight_with_the_reason_and_a_way_out()
    {
        var page = await demo.AtTheDoorAsync();
        var canary = $"kanarie-{Guid.NewGuid():N}";

        // Well formed, and never sent to anybody.
        await page.HoldAsync(canary, "0000-0001-Z", expectKept: false);
        await Assertions.Expect(page.GetByText("Deze code klopt niet.")).ToBeVisibleAsync();
        await page.GetByLabel("Code uit de brief").FillAsync("0000-0000-0");
        await page.KeepAsync();
        await Assertions.Expect(page.GetByText("De code van dit huis klopt niet, of is al gebruikt.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur zonder code" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 gesprek is verstuurd.")).ToBeVisibleAsync();
        Assert.Equal("1", await CountAsync(canary));
    }

    [BrowserFact]
    public async Task The_person_at_the_door_reads_another_language_without_network_and_nothing_is_lost()
    {
        var page = await demo.AtTheDoorAsync();
        await page.Context.SetOfflineAsync(true);
        await page.Locator("textarea").First.FillAsync("Blijft staan");
        await page.GetByRole(AriaRole.Link, new() { Name = "العربية" }).ClickAsync();
        await page.WaitForFunctionAsync("() => document.documentElement.lang === 'ar' && document.documentElement.dir === 'rtl'");
        await Assertions.Expect(page.Locator("textarea").First).ToHaveValueAsync("Blijft staan");
        Assert.Empty(await AccessibilityTests.BarriersAsync(page));
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 390);
        await page.Context.SetOfflineAsync(false);
    }

    [BrowserFact]
    public async Task Every_question_fits_on_the_phone_of_the_interviewer()
    {
        var page = await demo.AtTheDoorAsync();
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 390);
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.lb-choice, .lb-grades, textarea')].filter(e => e.checkVisibility())
              .filter(e => e.getBoundingClientRect().width < 300).map(e => e.textContent.trim())
            """));
    }

    [BrowserFact]
    public async Task The_walk_list_works_without_network_and_goes_to_another_device_by_a_square()
    {
        var page = await demo.AtTheDoorAsync();
        await page.GotoAsync($"/deur/{demo.Study}/looplijst");
        await page.WaitForSelectorAsync("html[data-laid-by]", new() { State = WaitForSelectorState.Attached });
        await page.Context.SetOfflineAsync(true);
        await page.GetByLabel("Welk deel?").SelectOptionAsync("noord");
        await Door(page, "Deur 1").SelectOptionAsync("gesproken");
        await Door(page, "Deur 2").SelectOptionAsync("kom terug op");
        await Door(page, "Kom terug op, deur 2").FillAsync("2026-12-01");
        await Door(page, "Kom terug op, deur 2").DispatchEventAsync("change");
        await Assertions.Expect(page.GetByText("2 van")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-qr]")).ToHaveAttributeAsync("data-qr", Address());
        await Assertions.Expect(Door(page, "Deur 1")).ToHaveValueAsync("4");
        var square = (await page.Locator("[data-qr]").GetAttributeAsync("data-qr"))!;

        var other = await demo.AtTheDoorAsync();
        await other.Context.SetOfflineAsync(true);
        await other.GotoAsync(square);
        await Assertions.Expect(other.GetByText("De lijst van het andere toestel staat er nu bij.")).ToBeVisibleAsync();
        await Assertions.Expect(Door(other, "Deur 1")).ToHaveValueAsync("4");
        await Assertions.Expect(Door(other, "Kom terug op, deur 2")).ToHaveValueAsync("2026-12-01");
        Assert.DoesNotContain("#", other.Url, StringComparison.Ordinal);

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.GetByText("Bewaard, ook op de computer.")).ToBeVisibleAsync();
    }

    private static ILocator Door(IPage page, string label) => page.Locator("[data-walk=noord]").GetByLabel(label, new() { Exact = true });

    /// <summary>Stops the worker, as a phone does that needs its memory.</summary>
    private static async Task KillWorkerAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("ServiceWorker.enable");
        await browser.SendAsync("ServiceWorker.stopAllWorkers");
        await browser.DetachAsync();
    }

    [GeneratedRegex("^http.+#noord")]
    private static partial Regex Address();

    /// <summary>How often staff find these words among what residents wrote.</summary>
    private async Task<string> CountAsync(params string[] words)
    {
        var staff = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await staff.GotoAsync($"/werk/{demo.Study}/lezen?meting=3");
        var text = await staff.Locator("main").InnerTextAsync();
        return string.Join(' ', words.Select(w => text.Split(w).Length - 1));
    }
}
