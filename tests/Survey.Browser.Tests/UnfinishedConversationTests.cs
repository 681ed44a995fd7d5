using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>A conversation at the door that was not kept yet when the page died.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class UnfinishedConversationTests(DemoBrowser demo)
{
    private const string NotKept = "Dit gesprek staat nog op dit apparaat, nog niet bewaard";

    [BrowserFact]
    public async Task What_was_typed_is_there_after_the_page_died_and_nowhere_on_the_device_once_it_is_kept()
    {
        var canary = $"kanarie-{Guid.NewGuid():N}";
        var died = await demo.AtTheDoorAsync();
        await BeginAsync(died, canary);
        var page = await DieAsync(died);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = NotKept })).ToBeVisibleAsync();
        Assert.Empty(await AccessibilityTests.BarriersAsync(page));
        var device = await page.EvaluateAsync<string>(DoorVisit.Dump);
        Assert.Contains("[unfinished]", device, StringComparison.Ordinal);
        Assert.DoesNotContain(canary, device, StringComparison.Ordinal);
        Assert.Equal("no key leaves", await page.EvaluateAsync<string>(
            """
            async () => {
              const base = (await indexedDB.databases()).find(d => d.name.startsWith('deur-')).name;
              const db = await new Promise(yes => { const r = indexedDB.open(base); r.onsuccess = () => yes(r.result); });
              const left = await new Promise(yes => { const r = db.transaction('unfinished').objectStore('unfinished').getAll(); r.onsuccess = () => yes(r.result[0]); });
              db.close();
              return crypto.subtle.exportKey('raw', left.key).then(() => 'a key', () => 'no key leaves');
            }
            """));

        await page.GetByRole(AriaRole.Button, new() { Name = "Ga verder" }).ClickAsync();
        await Assertions.Expect(page.Locator("textarea:visible").First).ToHaveValueAsync(canary);
        await Assertions.Expect(page.GetByLabel("In welk deel bent u?")).ToHaveValueAsync("noord");
        await Assertions.Expect(page.GetByLabel("Code uit de brief")).ToHaveValueAsync("half");
        await page.GetByLabel("Code uit de brief").FillAsync("");
        await page.KeepAsync();
        await Assertions.Expect(page.GetByText("1 gesprek is verstuurd.")).ToBeVisibleAsync();

        await NothingIsLeftAsync(page, canary);
    }

    [BrowserFact]
    public async Task Who_does_not_want_it_after_all_has_it_wiped_now_or_when_it_is_found_again()
    {
        var canary = $"kanarie-{Guid.NewGuid():N}";
        var died = await demo.AtTheDoorAsync();
        await BeginAsync(died, canary);
        var page = await DieAsync(died);
        page.Dialog += (_, dialog) => dialog.AcceptAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Gooi weg" }).ClickAsync();
        await Assertions.Expect(page.Locator("textarea").First).ToHaveValueAsync("");
        await NothingIsLeftAsync(page, canary);

        await BeginAsync(page, canary);
        await page.GetByRole(AriaRole.Button, new() { Name = "Wis dit gesprek" }).ClickAsync();
        await Assertions.Expect(page.Locator("textarea").First).ToHaveValueAsync("");
        await NothingIsLeftAsync(page, canary);
    }

    [BrowserFact]
    public async Task Two_windows_each_keep_their_own_conversation_and_neither_takes_the_other_along()
    {
        var (canary, other) = ($"kanarie-{Guid.NewGuid():N}", $"vink-{Guid.NewGuid():N}");
        var first = await demo.AtTheDoorAsync();
        await BeginAsync(first, canary);
        var second = await OpenAsync(first.Context);
        Assert.True(await second.Locator("#onaf").IsHiddenAsync());
        await BeginAsync(second, other);
        await second.WaitForFunctionAsync($"() => ({DoorVisit.Dump})().then(all => all.split('wave=').length === 3)");

        // One is kept, the other window goes.
        await second.GetByLabel("Code uit de brief").FillAsync("");
        await second.KeepAsync();
        await Assertions.Expect(second.GetByText("1 gesprek is verstuurd.")).ToBeVisibleAsync();
        await first.CloseAsync();
        second.Dialog += (_, dialog) => dialog.AcceptAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Nieuw gesprek" }).ClickAsync();

        await Assertions.Expect(second.GetByRole(AriaRole.Heading, new() { Name = NotKept })).ToBeVisibleAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Ga verder" }).ClickAsync();
        await Assertions.Expect(second.Locator("textarea:visible").First).ToHaveValueAsync(canary);
        await second.GetByRole(AriaRole.Button, new() { Name = "Wis dit gesprek" }).ClickAsync();
        await Assertions.Expect(second.Locator("textarea").First).ToHaveValueAsync("");
        await NothingIsLeftAsync(second, canary);
    }

    [BrowserFact]
    public async Task A_clock_that_was_set_back_throws_nothing_away()
    {
        var canary = $"kanarie-{Guid.NewGuid():N}";
        var died = await demo.AtTheDoorAsync();
        await BeginAsync(died, canary);

        var page = await DieAsync(died, TimeSpan.FromHours(-30));

        await page.GetByRole(AriaRole.Button, new() { Name = "Ga verder" }).ClickAsync();
        await Assertions.Expect(page.Locator("textarea:visible").First).ToHaveValueAsync(canary);
    }

    [BrowserFact]
    public async Task After_four_hours_it_is_gone()
    {
        var canary = $"kanarie-{Guid.NewGuid():N}";
        var died = await demo.AtTheDoorAsync();
        await BeginAsync(died, canary);

        var page = await DieAsync(died, TimeSpan.FromHours(4));

        await NothingIsLeftAsync(page, canary);
    }

    /// <summary>Types half a conversation and waits until it lies on the device.</summary>
    private static async Task BeginAsync(IPage page, string words)
    {
        await page.GetByLabel("In welk deel bent u?").SelectOptionAsync("noord");
        await page.GetByLabel("Code uit de brief").FillAsync("half");
        await page.GetByLabel("Iemand vertelt en ik schrijf mee").CheckAsync();
        await page.Locator("textarea:visible").First.FillAsync(words);
        await page.WaitForFunctionAsync($"() => ({DoorVisit.Dump})().then(all => all.includes('[unfinished] wave='))");
    }

    /// <summary>The page dies as a tab does that the phone needs the memory of; a new window opens, perhaps later.</summary>
    private async Task<IPage> DieAsync(IPage page, TimeSpan later = default)
    {
        var dead = new TaskCompletionSource();
        page.Crash += (_, _) => dead.TrySetResult();
        var browser = await page.Context.NewCDPSessionAsync(page);
        _ = browser.SendAsync("Page.crash");
        await dead.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return await OpenAsync(page.Context, later);
    }

    /// <summary>Another window of the same device, whose clock may stand otherwise.</summary>
    private async Task<IPage> OpenAsync(IBrowserContext device, TimeSpan later = default)
    {
        var next = await device.NewPageAsync();
        if (later != default)
        {
            await next.AddInitScriptAsync($"const now = Date.now; Date.now = () => now() + {later.TotalMilliseconds:0};");
        }

        await next.GotoAsync($"/deur/{demo.Study}");
        await next.WaitForSelectorAsync("html[data-laid-by]", new() { State = WaitForSelectorState.Attached });
        return next;
    }

    private static async Task NothingIsLeftAsync(IPage page, string words)
    {
        Assert.True(await page.Locator("#onaf").IsHiddenAsync());
        var device = await page.EvaluateAsync<string>(DoorVisit.Dump);
        Assert.DoesNotContain("[unfinished] wave=", device, StringComparison.Ordinal);
        Assert.DoesNotContain(words, device, StringComparison.Ordinal);
    }
}
