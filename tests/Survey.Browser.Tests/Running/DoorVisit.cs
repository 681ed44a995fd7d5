using Microsoft.Playwright;

namespace Survey.Browser.Tests.Running;

/// <summary>Shorthands for what an interviewer does on the page of the door.</summary>
internal static class DoorVisit
{
    private const string InterviewerEmail = "daan@voorbeeld.nl";

    /// <summary>Everything in every database and shelf of the device, as text.</summary>
    internal const string Dump =
        """
        async () => {
          const words = v => v instanceof Uint8Array ? new TextDecoder('latin1').decode(v) : v instanceof ArrayBuffer ? words(new Uint8Array(v)) : v && typeof v === 'object' ? Object.entries(v).map(([k, x]) => k + '=' + words(x)).join(' ') : String(v);
          const done = request => new Promise((yes, no) => { request.onsuccess = () => yes(request.result); request.onerror = () => no(request.error); });
          let all = '';
          for (const { name } of await indexedDB.databases()) {
            const db = await done(indexedDB.open(name));
            for (const store of db.objectStoreNames) all += `[${store}] ` + (await done(db.transaction(store).objectStore(store).getAll())).map(words).join(' ');
            db.close();
          }
          for (const shelf of await caches.keys()) for (const r of await (await caches.open(shelf)).keys()) all += await (await (await caches.open(shelf)).match(r)).text();
          return all + words({ ...localStorage }) + words({ ...sessionStorage });
        }
        """;

    /// <summary>An interviewer on a phone, whose pages were laid by.</summary>
    internal static async Task<IPage> AtTheDoorAsync(this DemoBrowser demo)
    {
        var page = await demo.SignedInAsync(InterviewerEmail, 390, 844);
        await page.GotoAsync($"/deur/{demo.Study}");
        await page.WaitForSelectorAsync("html[data-laid-by]", new() { State = WaitForSelectorState.Attached });
        return page;
    }

    /// <summary>Holds a conversation up to the end, or up to what has to be mended.</summary>
    internal static async Task HoldAsync(this IPage page, string words, string code = "", bool expectKept = true)
    {
        await page.GetByLabel("In welk deel bent u?").SelectOptionAsync("noord");
        await page.GetByLabel("Code uit de brief").FillAsync(code);
        await page.GetByLabel("Iemand vertelt en ik schrijf mee").CheckAsync();
        await page.Locator("textarea:visible").First.FillAsync(words);
        if (expectKept)
        {
            await page.KeepAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Bedankt. Uw antwoorden zijn bewaard." })).ToBeVisibleAsync();
        }
        else
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Laat zien wat er staat" }).ClickAsync();
        }
    }

    /// <summary>Shows what was told; the person agrees.</summary>
    internal static async Task KeepAsync(this IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Laat zien wat er staat" }).ClickAsync();
        var keep = page.GetByRole(AriaRole.Button, new() { Name = "Bewaar", Exact = true });

        // Nothing is kept before the person agrees.
        await keep.ClickAsync();
        await Assertions.Expect(page.GetByText("Zet eerst het vinkje als u het goed vindt.")).ToBeVisibleAsync();
        await page.GetByLabel("Dit klopt, en u mag het bewaren.").CheckAsync();
        await keep.ClickAsync();
    }
}
