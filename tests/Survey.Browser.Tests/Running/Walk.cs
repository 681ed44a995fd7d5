using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Survey.Browser.Tests.Running;

/// <summary>One page to look at.</summary>
/// <param name="Route">The pattern it answers to.</param>
/// <param name="Who">Who looks: visitor, begun, sent, staff, partner.</param>
/// <param name="Address">The address with everything filled in.</param>
public sealed record Sight(string Route, string Who, string Address)
{
    /// <summary>A name for a file.</summary>
    public string FileName => $"-{Who}-{Regex.Replace(Regex.Replace(Address, "[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}", "id"), "[^a-zA-Z0-9.]+", "-").Trim('-')}";
}

/// <summary>
/// A walk past every page of the program. The routes come from the program, the words in them from the running demonstration.
/// A route with a new kind of word stops the walk with a sentence: teach it here where such a page is.
/// </summary>
public sealed class Walk
{
    private readonly Dictionary<string, IBrowserContext> _people;
    private readonly Dictionary<string, IPage> _windows = new(StringComparer.Ordinal);

    private Walk(Dictionary<string, IBrowserContext> people, IReadOnlyList<Sight> sights, IReadOnlyList<(string Route, string Why)> others)
    {
        (_people, Sights, Others) = (people, sights, others);
    }

    /// <summary>The pages, in order of address.</summary>
    public IReadOnlyList<Sight> Sights { get; }

    /// <summary>The routes that are no page, and what they are instead.</summary>
    public IReadOnlyList<(string Route, string Why)> Others { get; }

    /// <summary>Finds every page.</summary>
    public static async Task<Walk> StartAsync(DemoBrowser demo)
    {
        var people = new Dictionary<string, IBrowserContext>(StringComparer.Ordinal)
        {
            ["visitor"] = await demo.VisitorAsync(),
            ["begun"] = await demo.VisitorAsync(),
            ["sent"] = await demo.VisitorAsync(),
            ["staff"] = (await demo.SignedInAsync(DemoBrowser.StaffEmail)).Context,
            ["partner"] = (await demo.SignedInAsync(DemoBrowser.PartnerEmail)).Context,
        };
        await demo.BegunAsync(people["begun"]);
        var sent = await demo.BegunAsync(people["sent"]);
        await sent.GotoAsync($"/meedoen/{demo.Study}/controle");
        await sent.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
        var words = new WalkWords(demo, people["staff"], people["begun"]);
        await words.GatherAsync();

        var sights = new List<Sight>();
        var others = new List<(string, string)>();
        foreach (var route in await PageRoute.AllAsync())
        {
            foreach (var address in words.Fill(route))
            {
                var found = false;
                var why = "";
                foreach (var (who, context) in people)
                {
                    var answer = await context.APIRequest.FetchAsync(address, new() { MaxRedirects = 0, Method = route.EndsWith("/stroom", StringComparison.Ordinal) ? "HEAD" : "GET" });
                    var type = answer.Headers.GetValueOrDefault("content-type", "");
                    var html = answer.Status == 200 && type.StartsWith("text/html", StringComparison.Ordinal);
                    if (html && (await answer.TextAsync()).TrimStart().StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase))
                    {
                        sights.Add(new(route, who, address));
                        found = true;

                        // A partner sees other figures than staff on the same page; all others see the same page.
                        if (who != "staff")
                        {
                            break;
                        }
                    }
                    else if (!found && (why.Length == 0 || answer.Status == 200))
                    {
                        why = html ? "part of a page" : $"{answer.Status} {type}";
                    }
                }

                if (!found)
                {
                    others.Add((route, why));
                }
            }
        }

        return new(people, sights, others);
    }

    /// <summary>
    /// Whether a route rightly shows no page here: a file, the stream of the projector, a part of a page, the line that tells how far a
    /// search is (which leads whoever opens it to the page), what the door page fetches, or the door of an empty house.
    /// </summary>
    public static bool IsNoPage((string Route, string Why) other) =>
        other.Why.Contains("spreadsheet", StringComparison.Ordinal) || other.Why.Contains("text/csv", StringComparison.Ordinal) || other.Why.StartsWith("part", StringComparison.Ordinal)
        || other.Route is "/deur" or "/deur/dienst.js" || other.Route.EndsWith("/verbinding", StringComparison.Ordinal) || other.Route.EndsWith(".webmanifest", StringComparison.Ordinal)
        || other.Route.EndsWith("/stroom", StringComparison.Ordinal) || other.Route.EndsWith("/themas/zoeken", StringComparison.Ordinal) || other.Route is "/inrichten" or "/{*path}";

    /// <summary>Goes to a page as the person who can, in the one window that person has: opening a window for each page is slow and now and then never ends.</summary>
    public async Task<IPage> OpenAsync(Sight sight, int width, int height)
    {
        if (!_windows.TryGetValue(sight.Who, out var page))
        {
            _windows[sight.Who] = page = _people[sight.Who].Pages.Count > 0 ? _people[sight.Who].Pages[0] : await _people[sight.Who].NewPageAsync();
        }

        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync(sight.Address);
        return page;
    }
}
