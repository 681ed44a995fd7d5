using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>Every page, found from the program's own list of endpoints, can be used by everybody.</summary>
[Trait("Category", "browser")]
public sealed class AccessibilityTests(DemoBrowser demo) : IClassFixture<DemoBrowser>
{
    private static readonly AxeRunOptions Wcag = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };

    /// <summary>Routes that answer to GET and are no page; a new one has to be named here with its reason.</summary>
    private static readonly string[] NoPages =
    [
        "/meedoen/{study}/bedankt", "/werk/{study}/avond/{id:guid}/leiden/nu", "/werk/{study}/avond/{id:guid}/stroom", "/werk/{study}/uitkomsten.xlsx", "/werk/{study}/uitkomsten-partners.xlsx", "/inrichten", "/{*path}",
    ];

    [BrowserFact]
    public async Task Axe_finds_nothing_on_any_page_on_a_phone_or_a_desk()
    {
        await using var walk = await Walk.StartAsync(demo);
        Assert.True(walk.Stops.Count > 35, $"The walk reached only {walk.Stops.Count} pages.");
        Assert.Equal(PageRoute.All.Order(StringComparer.Ordinal), walk.Stops.Select(s => s.Route).Concat(walk.Others.Select(o => o.Route)).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(walk.Others.Where(o => !NoPages.Contains(o.Route)));

        var violations = new List<string>();
        foreach (var stop in walk.Stops)
        {
            foreach (var (width, height) in new[] { (390, 844), (1280, 900) })
            {
                var page = await walk.OpenAsync(stop, width, height);
                var result = await page.RunAxe(Wcag);
                violations.AddRange(result.Violations.Select(v => $"{width} {stop.Who} {stop.Address}: {v.Id} {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
                await page.CloseAsync();
            }
        }

        Assert.Empty(violations);
    }

    [BrowserFact]
    public async Task No_page_of_a_resident_scrolls_sideways_on_the_smallest_phone()
    {
        await using var walk = await Walk.StartAsync(demo);
        var wide = new List<string>();
        foreach (var stop in walk.Stops.Where(s => s.Who is "visitor" or "begun" or "sent"))
        {
            var page = await walk.OpenAsync(stop, 320, 640);
            var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (width > 320)
            {
                wide.Add($"{stop.Address} is {width} wide");
            }

            await page.CloseAsync();
        }

        Assert.Empty(wide);
    }
}
