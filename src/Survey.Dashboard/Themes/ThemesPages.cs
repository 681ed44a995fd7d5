using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Results;
using Survey.Core.Themes;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Themes;

/// <summary>The page on which people turn what the machine proposes into themes.</summary>
internal static class ThemesPages
{
    internal static void MapThemes(this RouteGroupBuilder study)
    {
        study.MapGet("/themas", Show);
        study.MapPost("/themas/zoek", Find);
        study.MapGet("/themas/zoeken", Searching);
        study.MapPost("/themas/stop", Stop);
        study.MapPost("/themas/overnemen", TakeOver);
        study.MapDecide();
        study.MapMainThemes();
        study.MapNames();
    }

    internal static ThemesLens LensOf(HttpRequest request, Desk desk) =>
        ThemesLens.Of(desk.Study.Slug, desk.Wave!.Number, request.Query["soort"], request.Query["vraag"], request.Query["alles"], request.Query["wijzig"], request.Query["onderdeel"]);

    internal static bool IsPartial(HttpRequest request) => request.Headers.ContainsKey("HX-Request");

    internal static async Task<ThemesView> ViewAsync(ThemesLens lens, Desk desk, ReadThemes themes, ReadTrends trends, CarryThemes carry, ThemesTelling? told, RefusedName? refused, CancellationToken cancel)
    {
        var found = await themes.WithRemarksAsync(desk.Wave!.Id, cancel);
        return new(lens, desk.Waves, found, told, refused, await carry.SourcesAsync(desk.Study.Id, cancel), new(desk.Study, await trends.OfAsync(desk.Study, desk.Wave, found, cancel)));
    }

    private static async Task<IResult> Show(HttpRequest request, Desk desk, ReadThemes themes, ReadTrends trends, CarryThemes carry, ThemeSearches searches, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return new RazorComponentResult<NoWavePage>(new { Room = "themas" });
        }

        // First where the search stands: it may be ready a moment later, and then the page has to ask once more.
        var search = await searches.StatusAsync(wave.Id, cancel);
        var told = await TellingOfAsync(request.Query["gedaan"], wave.Id, desk.Who.Name, themes, cancel);
        var view = await ViewAsync(LensOf(request, desk), desk, themes, trends, carry, told, null, cancel) with { Picked = request.Query["kies"].ToString() };
        if (!IsPartial(request) || request.Query["deel"].ToString() is not { Length: > 0 } part)
        {
            return new RazorComponentResult<ThemesPage>(new { View = view, Search = search });
        }

        return view.Found.Themes.FirstOrDefault(t => t.Theme.Key == part) is { } theme
            ? new RazorComponentResult<ThemeSection>(new { View = view, Item = theme })
            : new RazorComponentResult<UnplacedSection>(new { View = view });
    }

    private static async Task<IResult> Find(HttpRequest request, Desk desk, ThemeSearches searches, ReadThemes themes, ReadTrends trends, CarryThemes carry, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        return await searches.AskAsync(desk.Study.Id, wave.Id, desk.Actor, cancel) switch
        {
            SearchOutcome.Erased => await ErasedAsync(request, desk, themes, trends, carry, cancel),
            SearchOutcome.Ready(var found) => TypedResults.LocalRedirect(LensOf(request, desk).Address(gedaan: "gezocht" + ModelWords.Word(found.Trouble))),
            _ => TypedResults.LocalRedirect(LensOf(request, desk).Address()),
        };
    }

    /// <summary>Whoever still had the page open on which there was something to search.</summary>
    private static async Task<IResult> ErasedAsync(HttpRequest request, Desk desk, ReadThemes themes, ReadTrends trends, CarryThemes carry, CancellationToken cancel) =>
        new RazorComponentResult<ThemesPage>(new { View = await ViewAsync(LensOf(request, desk), desk, themes, trends, carry, DecideWords.ErasedMeanwhile, null, cancel) }) { StatusCode = StatusCodes.Status409Conflict };

    /// <summary>How far the search is, for the page that asks again every few seconds; whoever opens the address sees the whole page.</summary>
    private static async Task<IResult> Searching(HttpRequest request, Desk desk, ThemeSearches searches, CancellationToken cancel) => desk.Wave is { } wave && IsPartial(request)
        ? new RazorComponentResult<ThemesSearching>(new { Lens = LensOf(request, desk), Search = await searches.StatusAsync(wave.Id, cancel), WasBusy = true })
        : desk.Wave is null ? DeskFilter.NotHere() : TypedResults.LocalRedirect(LensOf(request, desk).Address());

    private static async Task<IResult> Stop(HttpRequest request, Desk desk, ThemeSearches searches, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        await searches.StopAsync(wave.Id, cancel);
        return TypedResults.LocalRedirect(LensOf(request, desk).Address(gedaan: "gestopt"));
    }

    private static async Task<IResult> TakeOver(HttpRequest request, Desk desk, CarryThemes carry, ThemeSearches searches, ReadThemes themes, ReadTrends trends, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        if (desk.Wave is not { } wave || !Guid.TryParse(form["onderzoek"], out var source))
        {
            return DeskFilter.NotHere();
        }

        var decided = await carry.FromStudyAsync(new(wave.Id, desk.Actor), source, cancel);
        if (decided.Outcome == DecisionOutcome.NotFound)
        {
            return DeskFilter.NotHere();
        }

        if (decided.Outcome == DecisionOutcome.AnswersErased)
        {
            return await ErasedAsync(request, desk, themes, trends, carry, cancel);
        }

        var trouble = await searches.AskAsync(desk.Study.Id, wave.Id, desk.Actor, cancel) is SearchOutcome.Ready(var found) ? found.Trouble : null;
        return TypedResults.LocalRedirect(LensOf(request, desk).Address(gedaan: (decided.Outcome == DecisionOutcome.Done ? DecideWords.Word(decided) : "alzo") + ModelWords.Word(trouble)));
    }

    /// <summary>The line for an address that says what was just done: a word, or the number of a decision; behind a dot, why the language model did not take part.</summary>
    private static async Task<ThemesTelling?> TellingOfAsync(string? address, Guid waveId, string by, ReadThemes themes, CancellationToken cancel)
    {
        var parts = (address ?? "").Split('.', 2);
        var told = await TellingOfWordAsync(parts[0], waveId, by, themes, cancel);
        return told is not null && parts.Length > 1 && ModelWords.Without(parts[1]) is { } without ? told with { Text = $"{told.Text} {without}" } : told;
    }

    private static async Task<ThemesTelling?> TellingOfWordAsync(string done, Guid waveId, string by, ReadThemes themes, CancellationToken cancel)
    {
        if (!int.TryParse(done, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return DecideWords.Tell(done);
        }

        var all = await themes.DecisionsAsync(waveId, cancel);
        return all.FirstOrDefault(d => d.Number == number) is not { } decision ? null
            : new(decision.Sentence, decision.Stands ? number : null, Further: decision.Stands && ThemesTelling.IsUndoing(decision.Sentence) ? ThemeDecision.LastOf(all, by) : null);
    }
}
