using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Survey.TestKit;

namespace Survey.Browser.Tests.Running;

/// <summary>The words that stand in the addresses of a running demonstration.</summary>
internal sealed partial class WalkWords(DemoBrowser demo, IBrowserContext staff, IBrowserContext begun)
{
    private readonly List<string> _questions = [];
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);

    /// <summary>Follows the links of staff, and reads the names of all questions from the check page.</summary>
    internal async Task GatherAsync()
    {
        var check = begun.Pages[0];
        await check.GotoAsync($"/meedoen/{demo.Study}/controle");
        foreach (var link in await LinksAsync(check))
        {
            if (QuestionPattern().Match(link) is { Success: true } question)
            {
                _questions.Add(question.Groups[1].Value);
            }
        }

        var page = staff.Pages[0];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/werk", $"/werk/{demo.Study}", $"/werk/{demo.Study}/afspraken", $"/werk/{demo.Study}/avond"]);
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(address) || address.Contains("/scherm", StringComparison.Ordinal) || address.Contains(".xlsx", StringComparison.Ordinal) || address.Contains(".csv", StringComparison.Ordinal) || (await page.GotoAsync(address))!.Status != 200)
            {
                continue;
            }

            foreach (var link in await LinksAsync(page))
            {
                _links.Add(link);

                // One of a kind is enough: lists lead to many pages that look the same.
                if (link.StartsWith("/werk", StringComparison.Ordinal) && !seen.Any(s => Shape(s) == Shape(link)))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        _links.Add(await UploadAnswersAsync(page));
        _links.UnionWith(await UploadElsewhereAsync(page));
        _links.Add(await UploadStudyAsync(page));
        _links.Add(await UploadQuestionsAsync(page));
    }

    /// <summary>Addresses for a route: usually one, for the questions one each.</summary>
    internal IEnumerable<string> Fill(string route)
    {
        if (route.Contains("*path", StringComparison.Ordinal))
        {
            return ["/dit-is-er-niet"];
        }

        if (route.EndsWith("/sluiten", StringComparison.Ordinal))
        {
            // The practice wave is the one that can still be closed.
            return [Known(route) + "?meting=3"];
        }

        if (route.Contains("{question}", StringComparison.Ordinal))
        {
            return _questions.Select(q => Known(route).Replace("{question}", q, StringComparison.Ordinal));
        }

        var filled = Known(route);
        if (!filled.Contains('{', StringComparison.Ordinal))
        {
            return [filled];
        }

        // The longest beginning that a link of the demonstration has; what stands behind the last word is fixed.
        var pattern = new Regex("^" + string.Join("[^/?#]+", HolePattern().Split(filled).Select(Regex.Escape)) + "$");
        var paths = _links.Select(l => l.Split('?', '#')[0]).Append(demo.Evening);
        var beginning = new Regex("^" + string.Join("[^/?#]+", HolePattern().Split(filled[..(filled.LastIndexOf('}') + 1)]).Select(Regex.Escape)));
        return paths.FirstOrDefault(p => pattern.IsMatch(p)) is { } exact ? [exact]
            : paths.Select(p => beginning.Match(p)).FirstOrDefault(m => m.Success && !m.Value.EndsWith("/nieuw", StringComparison.Ordinal)) is { } start ? [start.Value + filled[(filled.LastIndexOf('}') + 1)..]]
            : throw new InvalidOperationException($"The walk does not know what to fill in for {route}: no link of the demonstration leads there.");
    }

    [GeneratedRegex(@"/vraag/([^/?#]+)")]
    private static partial Regex QuestionPattern();

    [GeneratedRegex(@"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")]
    private static partial Regex HolePattern();

    [GeneratedRegex("[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|[0-9]+")]
    private static partial Regex IdPattern();

    private static string Shape(string address) => IdPattern().Replace(address.Split('?', '#')[0], "#");

    private static async Task<IReadOnlyList<string>> LinksAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");

    private string Known(string route) => HolePattern().Replace(route, hole => hole.Value switch
    {
        "{study}" => demo.Study,
        "{code}" => demo.PhoneCode,
        _ when route.StartsWith("/werk/{study}/avond/{id", StringComparison.Ordinal) => demo.Evening.Split('/')[^1],
        _ => hole.Value,
    });

    /// <summary>A preview is there only after a file was brought in.</summary>
    private Task<string> UploadAnswersAsync(IPage page) => UploadAsync(page, "Antwoorden van", "deelgebied;cijfer_wonen\nnoord;7\n"u8.ToArray());

    /// <summary>The columns of a file from elsewhere, and after those the words that are not known.</summary>
    private async Task<IReadOnlyList<string>> UploadElsewhereAsync(IPage page)
    {
        var columns = await UploadAsync(page, "Antwoorden uit Google Forms", "deelgebied;cijfer_wonen\nnoord;zeven\n"u8.ToArray());
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).ClickAsync();
        return [columns, new Uri(page.Url).AbsolutePath];
    }

    private async Task<string> UploadAsync(IPage page, string kind, byte[] file)
    {
        await page.GotoAsync($"/werk/{demo.Study}/invoer");
        await page.GetByLabel(kind).First.CheckAsync();
        await page.GetByLabel("Bestand", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "papier.csv", MimeType = "text/csv", Buffer = file });
        await page.GetByRole(AriaRole.Button, new() { Name = "Bekijk het bestand" }).ClickAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    private async Task<string> UploadQuestionsAsync(IPage page)
    {
        await page.GotoAsync($"/werk/{demo.Study}/vragenlijst/bestand");
        await page.GetByLabel("Het bestand").SetInputFilesAsync(Path.Combine(Samples.Root, "data-samples", "vragenlijst.xlsx"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Bekijk het voorbeeld" }).ClickAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task<string> UploadStudyAsync(IPage page)
    {
        await page.GotoAsync("/werk/onderzoek/nieuw");
        await page.GetByLabel("Het onderzoek").SetInputFilesAsync(Path.Combine(Samples.Root, "data-samples", "onderzoek.xlsx"));
        await page.GetByLabel("De vragenlijst").SetInputFilesAsync(Path.Combine(Samples.Root, "data-samples", "vragenlijst.xlsx"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Bekijk het voorbeeld" }).ClickAsync();
        return new Uri(page.Url).AbsolutePath;
    }
}
