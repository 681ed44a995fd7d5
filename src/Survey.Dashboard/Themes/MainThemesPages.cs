using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Themes;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Themes;

/// <summary>The page on which themes are gathered into a few main themes for the evening.</summary>
internal static class MainThemesPages
{
    /// <summary>Field of the main theme of a theme.</summary>
    internal const string Of = "bij-";

    /// <summary>Field of the name of a main theme.</summary>
    internal const string Name = "naam-";

    internal static void MapMainThemes(this RouteGroupBuilder study)
    {
        study.MapGet("/themas/hoofdthemas", Show);
        study.MapPost("/themas/hoofdthemas", Keep);
    }

    private static async Task<IResult> Show(HttpRequest request, Desk desk, ReadThemes themes, CancellationToken cancel) => desk.Wave is null
        ? new RazorComponentResult<NoWavePage>(new { Room = "themas" })
        : await PageAsync(request, desk, themes, request.Query["gedaan"] == "bewaard" ? new("De hoofdthema’s zijn bewaard.") : DecideWords.Tell(request.Query["gedaan"]), StatusCodes.Status200OK, cancel);

    private static async Task<IResult> PageAsync(HttpRequest request, Desk desk, ReadThemes themes, ThemesTelling? told, int status, CancellationToken cancel) =>
        new RazorComponentResult<MainThemesPage>(new { Lens = ThemesPages.LensOf(request, desk), Found = await themes.WithRemarksAsync(desk.Wave!.Id, cancel), Told = told }) { StatusCode = status };

    /// <summary>Each change is a decision of its own, so that each can be undone.</summary>
    private static async Task<IResult> Keep(HttpRequest request, Desk desk, ThemeDecisions decisions, ReadThemes themes, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        var form = await request.ReadFormAsync(cancel);
        var deciding = DecidePages.DecidingOf(form, desk);
        var found = await themes.WithRemarksAsync(wave.Id, cancel);
        var decided = new List<Decided>();
        foreach (var main in found.MainThemes)
        {
            foreach (var theme in main.Themes.Where(t => form.ContainsKey(Of + t.Theme.Key) && form[Of + t.Theme.Key] != main.Key))
            {
                decided.Add(await decisions.GatherAsync(deciding, theme.Theme.Key, form[Of + theme.Theme.Key].ToString(), cancel));
            }

            if (form.ContainsKey(Name + main.Key) && form[Name + main.Key].ToString().Trim() != main.Name)
            {
                decided.Add(await decisions.NameMainThemeAsync(deciding, main.Key, form[Name + main.Key].ToString(), cancel));
            }
        }

        if (decided.Find(d => d.Outcome is not (DecisionOutcome.Done or DecisionOutcome.AlreadySo)) is { } refused)
        {
            var told = decided.Exists(d => d.Outcome == DecisionOutcome.Done) ? DecideWords.TellOfSeveral(refused) : DecideWords.Tell(refused);
            return await PageAsync(request, desk, themes, told, refused.Outcome == DecisionOutcome.ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest, cancel);
        }

        return TypedResults.LocalRedirect(ThemesPages.LensOf(request, desk).Address("hoofdthemas", decided.Count > 0 ? "bewaard" : "alzo"));
    }
}
