using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
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
        study.MapPost("/themas/bevestig", Confirm);
        study.MapPost("/themas/naam", Rename);
        study.MapPost("/themas/samenvoegen", Merge);
        study.MapPost("/themas/verplaats", Move);
    }

    private static async Task<IResult> Show(HttpRequest request, Desk desk, ReadThemes themes, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return new RazorComponentResult<NoWavePage>(new { Room = "themas" });
        }

        var view = new ThemesView(LensOf(request, desk), desk.Waves, await themes.WithRemarksAsync(wave.Id, cancel), ThemesView.Tell(request.Query["gedaan"]), null);
        return new RazorComponentResult<ThemesPage>(new { View = view });
    }

    private static async Task<IResult> Find(HttpRequest request, Desk desk, FindThemes find, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        await find.FindAsync(desk.Study.Id, wave.Id, desk.Actor, cancel);
        return TypedResults.LocalRedirect(LensOf(request, desk).Address(gedaan: "gezocht"));
    }

    private static async Task<IResult> Confirm(HttpRequest request, Desk desk, ThemeDecisions decisions, ReadThemes themes, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        var key = await FieldAsync(request, "thema", cancel);
        var outcome = await decisions.ConfirmAsync(wave.Id, key, desk.Actor, cancel);
        return await AnswerAsync(request, desk, themes, Word(outcome, "bevestigd"), key, [key], cancel);
    }

    private static async Task<IResult> Rename(HttpRequest request, Desk desk, ThemeDecisions decisions, ReadThemes themes, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        var key = await FieldAsync(request, "thema", cancel);
        var name = await FieldAsync(request, "naam", cancel);
        var outcome = await decisions.RenameAsync(wave.Id, key, name, desk.Actor, cancel);
        if (outcome != DecisionOutcome.NameRefused)
        {
            return await AnswerAsync(request, desk, themes, Word(outcome, "naam"), key, null, cancel);
        }

        var why = name.Trim().Length == 0
            ? "Vul een naam in."
            : $"De naam is te lang: {name.Trim().Length} tekens. Gebruik er hoogstens {ThemeDecisions.LongestName}, dan past hij op een dia.";
        var view = new ThemesView(LensOf(request, desk), desk.Waves, await themes.WithRemarksAsync(wave.Id, cancel), "", new(key, name, why));
        return IsPartial(request)
            ? new RazorComponentResult<ThemesBoard>(new { View = view }) { StatusCode = StatusCodes.Status400BadRequest }
            : new RazorComponentResult<ThemesPage>(new { View = view }) { StatusCode = StatusCodes.Status400BadRequest };
    }

    private static async Task<IResult> Merge(HttpRequest request, Desk desk, ThemeDecisions decisions, ReadThemes themes, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        var into = await FieldAsync(request, "met", cancel);
        var outcome = await decisions.MergeAsync(wave.Id, await FieldAsync(request, "thema", cancel), into, desk.Actor, cancel);
        return await AnswerAsync(request, desk, themes, Word(outcome, "samen"), into, null, cancel);
    }

    private static async Task<IResult> Move(HttpRequest request, Desk desk, ThemeDecisions decisions, ReadThemes themes, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave || !Guid.TryParse(await FieldAsync(request, "opmerking", cancel), out var remark))
        {
            return DeskFilter.NotHere();
        }

        var (from, to) = (await FieldAsync(request, "van", cancel), await FieldAsync(request, "naar", cancel));
        var outcome = await decisions.MoveAsync(wave.Id, remark, to, desk.Actor, cancel);
        return await AnswerAsync(request, desk, themes, Word(outcome, "verplaatst"), from, [from, to], cancel);
    }

    /// <summary>With script only the sections that changed (all of them when names changed), without it the page again.</summary>
    private static async Task<IResult> AnswerAsync(HttpRequest request, Desk desk, ReadThemes themes, string word, string key, IReadOnlyList<string>? changed, CancellationToken cancel)
    {
        var lens = LensOf(request, desk);
        if (!IsPartial(request))
        {
            return TypedResults.LocalRedirect($"{lens.Address(gedaan: word)}#{Uri.EscapeDataString(ThemesView.SectionOf(key))}");
        }

        var view = new ThemesView(lens, desk.Waves, await themes.WithRemarksAsync(desk.Wave!.Id, cancel), ThemesView.Tell(word), null);
        return changed is null ? new RazorComponentResult<ThemesBoard>(new { View = view }) : new RazorComponentResult<ThemesChanged>(new { View = view, Keys = changed });
    }

    private static string Word(DecisionOutcome outcome, string done) => outcome switch
    {
        DecisionOutcome.Done => done,
        DecisionOutcome.SameTheme => "zelfde",
        _ => "weg",
    };

    private static ThemesLens LensOf(HttpRequest request, Desk desk) => ThemesLens.Of(desk.Study.Slug, desk.Wave!.Number, request.Query["soort"], request.Query["alles"]);

    private static bool IsPartial(HttpRequest request) => request.Headers.ContainsKey("HX-Request");

    private static async Task<string> FieldAsync(HttpRequest request, string name, CancellationToken cancel) => (await request.ReadFormAsync(cancel))[name].ToString();
}
