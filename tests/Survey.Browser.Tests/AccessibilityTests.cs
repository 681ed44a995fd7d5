using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>Every page of the program, as a phone and as a desk show it, checked by axe. There is no list of exceptions.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class AccessibilityTests(DemoBrowser demo)
{
    private const string Check =
        """
        async () => {
          const found = await axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] });
          return found.violations.map(v => `${v.id}, ${v.nodes.length} times: ${v.nodes[0].html.slice(0, 160)} ${(v.nodes[0].any[0] ?? v.nodes[0].all[0] ?? v.nodes[0].none[0])?.message ?? ''}`);
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [BrowserFact]
    public async Task The_walk_reaches_every_page_there_is()
    {
        var walk = await demo.WalkAsync();

        var reached = walk.Sights.Select(s => s.Route).Concat(walk.Others.Select(o => o.Route)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(await PageRoute.AllAsync(), reached);

        // What is no page is a file, a stream, a part of a page, or the door of an empty house.
        Assert.All(walk.Others, other => Assert.True(Walk.IsNoPage(other), $"{other.Route} was not reached: {other.Why}"));
    }

    [BrowserFact]
    public async Task The_check_sees_a_barrier_where_one_is_made()
    {
        await using var visitor = await demo.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/meedoen/{demo.Study}");
        await page.EvaluateAsync("() => { document.querySelector('label').remove(); document.documentElement.removeAttribute('lang'); }");

        var barriers = string.Join(Environment.NewLine, await BarriersAsync(page));

        Assert.Contains("label", barriers, StringComparison.Ordinal);
        Assert.Contains("html-has-lang", barriers, StringComparison.Ordinal);
    }

    [BrowserFact]
    public Task No_page_has_a_barrier_on_a_phone() => WalkAsync(390, 844);

    [BrowserFact]
    public Task No_page_has_a_barrier_on_a_desk() => WalkAsync(1280, 900);

    [BrowserFact]
    public async Task No_page_that_tells_of_a_mistake_or_asks_for_certainty_has_a_barrier()
    {
        var wrong = new List<string>();
        await using var visitor = await demo.VisitorAsync(390, 844);
        var page = await visitor.NewPageAsync();
        async Task LookAsync(string name) => wrong.AddRange((await BarriersAsync(page)).Select(b => $"{name}: {b}"));
        await page.GotoAsync($"/meedoen/{demo.Study}");
        await page.GetByLabel("Uw code").FillAsync("1234");
        await PressAsync(page, "Begin");
        await LookAsync("wrong code");
        await page.GotoAsync($"/bewijs/{demo.Study}");
        await page.GetByLabel("Uw bewijs").FillAsync("1234");
        await PressAsync(page, "Laat zien");
        await LookAsync("wrong receipt");
        await page.GotoAsync("/inloggen");
        await page.GetByLabel("E-mailadres").FillAsync("niemand@voorbeeld.nl");
        await page.GetByLabel("Wachtwoord").FillAsync("niet dit wachtwoord");
        await PressAsync(page, "Log in");
        await LookAsync("wrong password");
        await page.GotoAsync("/dit-is-er-niet");
        await LookAsync("not here");

        page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await using var staff = page.Context;
        await page.GotoAsync($"/werk/{demo.Study}/invoer");
        await PressAsync(page, "Bekijk het bestand");
        await LookAsync("no file");
        await page.GotoAsync($"/werk/{demo.Study}/invoer");
        await page.GetByLabel("Antwoorden van").First.CheckAsync();
        await page.GetByLabel("Bestand", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "elf.csv", MimeType = "text/csv", Buffer = "deelgebied;cijfer_wonen\nnoord;11\nheelal;7\n"u8.ToArray() });
        await PressAsync(page, "Bekijk het bestand");
        await LookAsync("file with problems");
        await page.GotoAsync($"/werk/{demo.Study}/afspraken/nieuw");
        await PressAsync(page, "Schrijf de afspraak op");
        await LookAsync("empty agreement");
        await page.GotoAsync($"/werk/{demo.Study}/avond");
        await PressAsync(page, "Maak de avond en de dia’s");
        await LookAsync("empty evening");
        await page.GotoAsync($"/werk/{demo.Study}/codes");
        await PressAsync(page, "Maak codes voor Oefenmeting");
        await LookAsync("codes already there");
        await page.GetByLabel("Ja, maak nieuwe codes erbij").CheckAsync();
        await PressAsync(page, "Maak codes voor Oefenmeting");
        await LookAsync("printed codes");
        await page.GotoAsync($"/werk/{demo.Study}/niet-hier");
        await LookAsync("not here for staff");

        Assert.Empty(wrong);
    }

    private static Task PressAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name }).First.ClickAsync();

    internal static async Task<IEnumerable<string>> BarriersAsync(IPage page)
    {
        // Drawers that are shut hide what is in them from axe as well.
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)").WaitAsync(Patience);
        // Evaluated, not put into the page: the page's own policy lets no foreign script in. Only the violations travel back.
        await page.EvaluateAsync(Axe).WaitAsync(Patience);
        return await page.EvaluateAsync<string[]>(Check).WaitAsync(Patience);
    }

    private async Task WalkAsync(int width, int height)
    {
        var walk = await demo.WalkAsync();
        var wrong = new List<string>();
        foreach (var sight in walk.Sights)
        {
            var page = await walk.OpenAsync(sight, width, height);
            wrong.AddRange((await BarriersAsync(page)).Select(b => $"{sight.Who} {sight.Address}: {b}"));
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }
}
