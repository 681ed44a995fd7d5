using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Results;
using Survey.Core.Themes;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Themes;

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

        var isDone = decided.Outcome is DecisionOutcome.Done or DecisionOutcome.AlreadySo;
        var lens = ThemesPages.LensOf(request, desk);
        lens = lens with { AllOf = [.. lens.AllOf.Concat(form["alles"].OfType<string>()).Distinct(StringComparer.Ordinal)] };
        if (!ThemesPages.IsPartial(request) && isDone)
        {
            return TypedResults.LocalRedirect($"{lens.Address(gedaan: DecideWords.Word(decided))}#{PlaceOf(wish, decided)}");
        }

        var refused = DecideWords.WhyNoName(wish, decided) is { } why ? new RefusedName(wish.IsOfBar ? "" : wish.About, wish.Name, why) : null;
        var open = form["open"].OfType<string>().Where(key => !isDone || !wish.IsChange || key != wish.About).Concat(!isDone && wish.IsChange ? [wish.About] : []).ToHashSet(StringComparer.Ordinal);
        var view = await ThemesPages.ViewAsync(lens, desk, themes, trends, carry, refused is null ? DecideWords.Tell(decided) : null, refused, cancel) with
        {
            StillOpen = open,
            Unfinished = isDone || !(wish.IsOfBar || wish.IsChange) ? null
                : new(wish.IsOfBar ? "" : wish.About, [.. (wish.Remarks ?? []).Except(decided.Gone)], wish.To, wish.Name, wish.Into, wish.Why),
        };
        return Answer(request, view, wish, decided);
    }

    /// <summary>The part of the page that was worked in: whoever has no script comes back there, with the line that tells of it in sight.</summary>
    private static string PlaceOf(Wish wish, Decided decided) => wish.Verb switch
    {
        "samen" => ThemesView.SectionOf(wish.Into),
        "geen" => ThemesView.SectionOf(null),
        "bevestig" or "naam" => ThemesView.SectionOf(wish.About),
        _ => decided.WorkedIn is { } key ? ThemesView.SectionOf(key) : "themas-gedaan",
    };

    private static async Task<Decided?> DoAsync(Wish wish, Deciding deciding, ThemeDecisions decisions, UndoDecision undo, CancellationToken cancel) => wish switch
    {
        { Verb: "bevestig" } => await decisions.ConfirmAsync(deciding, wish.About, ShownRemarks.Read(wish.Shown), cancel),
        { Verb: "naam" } => await decisions.RenameAsync(deciding, wish.About, wish.Name, cancel),
        { Verb: "samen", Into: "" } => new(DecisionOutcome.SameTheme),
        { Verb: "samen" } => await decisions.MergeAsync(deciding, wish.About, wish.Into, cancel),
        { Verb: "geen" } => await decisions.RejectAsync(deciding, wish.About, cancel),
        { Verb: Wish.Unclear } => new(DecisionOutcome.NothingChosen, "U veranderde de naam en koos ook een thema om mee samen te voegen. Kies “Bewaar de naam” of “Voeg samen”."),
        { Verb: "ongedaan" } when int.TryParse(wish.About, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => await undo.UndoAsync(deciding, number, cancel),
        { Remarks: null } => null,
        { Verb: "verplaats", To: "", Remarks.Count: > 0 } => new(DecisionOutcome.NothingChosen, "Kies eerst een thema bij “Verplaats naar”."),
        { Verb: "verplaats", To: "" } => new(DecisionOutcome.NothingChosen),
        { Verb: Wish.Enter, About: "" } => new(DecisionOutcome.NothingChosen, "Kies eerst een thema om naar te verplaatsen, of vul een naam voor een nieuw thema in."),
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

        // A refusal of one's own making leaves the page as it is, with what was chosen, but for the form that says what is wrong;
        // a section that was not there yet needs the whole board.
        var stays = status == StatusCodes.Status400BadRequest;
        IReadOnlyList<string> changed = view.Refused is { Key.Length: > 0 } refused ? [refused.Key] : decided.Themes;
        var appears = decided.Themes.Any(key => wish.Remarks is { } chosen && (key.Length == 0 ? view.Found.Unplaced.Count : view.Found.Themes.FirstOrDefault(t => t.Theme.Key == key)?.Remarks.Count) <= chosen.Count);
        return stays || (status == StatusCodes.Status200OK && OfSections.Contains(wish.Verb) && !appears)
            ? new RazorComponentResult<ThemesChanged>(new { View = view, Keys = changed }) { StatusCode = status }
            : new RazorComponentResult<ThemesBoard>(new { View = view, OutOfBand = true }) { StatusCode = status };
    }

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
