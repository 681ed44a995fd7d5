using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Results;
using Survey.Core.Themes;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Themes;

/// <summary>What a button on the page of themes asks for, read from its form. Each button says its verb, the theme or decision it is about, and what was shown of it.</summary>
internal sealed record Wish(string Verb, string About, string Shown, IReadOnlyList<Guid>? Remarks, string To, string Name, string Into)
{
    /// <summary>Reads a form; a remark that is no remark makes the list null.</summary>
    internal static Wish Of(IFormCollection form)
    {
        var doing = form["doe"].ToString().Split(':', 3);
        var ids = form["o"].Select(o => Guid.TryParse(o, out var id) ? id : (Guid?)null).ToList();
        return new(doing[0], doing.Length > 1 ? doing[1] : "", doing.Length > 2 ? doing[2] : "", ids.Contains(null) ? null : [.. ids.OfType<Guid>()], form["naar"].ToString(), (doing[0] == "nieuw" ? form["nieuw"] : form["naam"]).ToString(), form["met"].ToString());
    }
}

/// <summary>Decisions about themes and remarks: one address for every button, and the list of all that was decided.</summary>
internal static class DecidePages
{
    /// <summary>Verbs after which only the sections that changed are shown anew; after the others names may have changed everywhere.</summary>
    private static readonly HashSet<string> OfSections = ["verplaats", "klopt", "los", "bevestig"];

    internal static void MapDecide(this RouteGroupBuilder study)
    {
        study.MapPost("/themas/besluit", Decide);
        study.MapGet("/themas/besluiten", List);
        study.MapPost("/themas/besluiten", Undo);
    }

    /// <summary>Where and by whom a form decides.</summary>
    internal static Deciding DecidingOf(IFormCollection form, Desk desk) => new(desk.Wave!.Id, desk.Actor, form["waarom"].ToString(),
        int.TryParse(form["gezien"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null);

    private static async Task<IResult> Decide(HttpRequest request, Desk desk, ThemeDecisions decisions, UndoDecision undo, ReadThemes themes, ReadTrends trends, CarryThemes carry, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var wish = Wish.Of(form);
        if (desk.Wave is null || await DoAsync(wish, DecidingOf(form, desk), decisions, undo, cancel) is not { } decided)
        {
            return DeskFilter.NotHere();
        }

        var lens = ThemesPages.LensOf(request, desk);
        lens = lens with { AllOf = [.. lens.AllOf.Concat(form["alles"].OfType<string>()).Distinct(StringComparer.Ordinal)] };
        if (!ThemesPages.IsPartial(request) && decided.Outcome is DecisionOutcome.Done or DecisionOutcome.AlreadySo)
        {
            return TypedResults.LocalRedirect($"{lens.Address(gedaan: DecideWords.Word(decided))}#themas-gedaan");
        }

        var refused = decided.Outcome == DecisionOutcome.NameRefused ? new RefusedName(wish.About, wish.Name, WhyNoName(wish.Name)) : null;
        var view = await ThemesPages.ViewAsync(refused is null ? lens : lens with { Changing = wish.About }, desk, themes, trends, carry, refused is null ? DecideWords.Tell(decided) : null, refused, cancel);
        return Answer(request, view, wish, decided);
    }

    private static async Task<Decided?> DoAsync(Wish wish, Deciding deciding, ThemeDecisions decisions, UndoDecision undo, CancellationToken cancel) => wish switch
    {
        { Verb: "bevestig" } => await decisions.ConfirmAsync(deciding, wish.About, ShownRemarks.Read(wish.Shown), cancel),
        { Verb: "naam" } => await decisions.RenameAsync(deciding, wish.About, wish.Name, cancel),
        { Verb: "samen", Into: "" } => new(DecisionOutcome.SameTheme),
        { Verb: "samen" } => await decisions.MergeAsync(deciding, wish.About, wish.Into, cancel),
        { Verb: "geen" } => await decisions.RejectAsync(deciding, wish.About, cancel),
        { Verb: "ongedaan" } when int.TryParse(wish.About, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => await undo.UndoAsync(deciding, number, cancel),
        { Remarks: null } => null,
        { Verb: "verplaats", To: "" } => new(DecisionOutcome.NothingChosen),
        { Verb: "verplaats" } => await decisions.MoveAsync(deciding, wish.Remarks, wish.To == ThemesLens.NoTheme ? null : wish.To, cancel),
        { Verb: "nieuw" } => wish.Remarks.Count == 0 ? new(DecisionOutcome.NothingChosen) : await decisions.SplitAsync(deciding, wish.Remarks, wish.Name, cancel),
        { Verb: "klopt" } => await decisions.KeepAsync(deciding, wish.Remarks, cancel),
        { Verb: "los" } => await decisions.LetGoAsync(deciding, wish.Remarks, cancel),
        _ => null,
    };

    /// <summary>With script only the sections that changed, or all of them; without it the page, where something was refused.</summary>
    private static IResult Answer(HttpRequest request, ThemesView view, Wish wish, Decided decided)
    {
        var status = decided.Outcome switch
        {
            DecisionOutcome.Done or DecisionOutcome.AlreadySo => StatusCodes.Status200OK,
            DecisionOutcome.ChangedMeanwhile or DecisionOutcome.StandsInTheWay or DecisionOutcome.NotFound => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        };
        if (!ThemesPages.IsPartial(request))
        {
            return new RazorComponentResult<ThemesPage>(new { View = view }) { StatusCode = status };
        }

        // A refusal of one's own making leaves the page as it is, with what was chosen; a section that was not there yet needs the whole board.
        var stays = status == StatusCodes.Status400BadRequest && view.Refused is null;
        var appears = decided.Themes.Any(key => wish.Remarks is { } chosen && (key.Length == 0 ? view.Found.Unplaced.Count : view.Found.Themes.FirstOrDefault(t => t.Theme.Key == key)?.Remarks.Count) <= chosen.Count);
        return stays || (status == StatusCodes.Status200OK && OfSections.Contains(wish.Verb) && !appears)
            ? new RazorComponentResult<ThemesChanged>(new { View = view, Keys = decided.Themes }) { StatusCode = status }
            : new RazorComponentResult<ThemesBoard>(new { View = view, OutOfBand = true }) { StatusCode = status };
    }

    private static string WhyNoName(string name) => name.Trim().Length == 0
        ? "Vul een naam in."
        : $"De naam is te lang: {name.Trim().Length} tekens. Gebruik er hoogstens {ThemeDecisions.LongestName}, dan past hij op een dia.";

    private static async Task<IResult> List(HttpRequest request, Desk desk, ReadThemes themes, CancellationToken cancel) => desk.Wave is not { } wave
        ? new RazorComponentResult<NoWavePage>(new { Room = "themas" })
        : new RazorComponentResult<DecisionsPage>(new { Lens = ThemesPages.LensOf(request, desk), Decisions = await themes.DecisionsAsync(wave.Id, cancel), Told = DecideWords.Tell(request.Query["gedaan"]) });

    private static async Task<IResult> Undo(HttpRequest request, Desk desk, UndoDecision undo, ReadThemes themes, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        if (desk.Wave is not { } wave || !int.TryParse(form["besluit"], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return DeskFilter.NotHere();
        }

        var decided = await undo.UndoAsync(DecidingOf(form, desk), number, cancel);
        var lens = ThemesPages.LensOf(request, desk);
        return new RazorComponentResult<DecisionsPage>(new { Lens = lens, Decisions = await themes.DecisionsAsync(wave.Id, cancel), Told = DecideWords.Tell(decided) with { Undo = null }, ToldAt = number })
        {
            StatusCode = decided.Outcome is DecisionOutcome.Done or DecisionOutcome.AlreadySo ? StatusCodes.Status200OK : StatusCodes.Status409Conflict,
        };
    }
}
