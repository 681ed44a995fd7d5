using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Evenings;
using Survey.Core.History;
using Survey.Core.Storage;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Evenings;

/// <summary>The slides of an evening: their words, their order, and which ones are left out. Figures cannot be edited.</summary>
internal static class DeckPages
{
    private const int LongestTitle = 80;
    private const int LongestText = 200;
    private const int LongestNotes = 600;

    internal static void MapDeck(this RouteGroupBuilder study)
    {
        study.MapGet("/avond/{id:guid}", Show);
        study.MapPost("/avond/{id:guid}/dia/{slide:guid}", Reword);
        study.MapPost("/avond/{id:guid}/dia/{slide:guid}/{verb:regex(^(toon|verberg|omhoog|omlaag)$)}", Arrange);
        study.MapPost("/avond/{id:guid}/opnieuw/vraag", AskRebuild);
        study.MapPost("/avond/{id:guid}/opnieuw", Rebuild);
        study.MapPost("/avond/{id:guid}/opkomst", Count);
    }

    private static async Task<IResult> Show(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, QuoteResidents quote, CancellationToken cancel) =>
        await EveningsPages.OpenAsync(db, desk, id, cancel) is { } evening ? await PageAsync(evening, quote, DeckTold.Tell(request.Query["gedaan"]), null, cancel) : DeskFilter.NotHere();

    private static async Task<IResult> Reword(Guid id, Guid slide, HttpRequest request, Desk desk, LeefbaarheidDb db, QuoteResidents quote, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening || evening.Slides.Find(s => s.Id == slide) is not { } found)
        {
            return DeskFilter.NotHere();
        }

        var form = await request.ReadFormAsync(cancel);
        var (title, text, notes) = (form["titel"].ToString().Trim(), form["tekst"].ToString().Trim(), form["notitie"].ToString().ReplaceLineEndings("\n").Trim());
        (string, string)? wrong = (title.Length, text.Length, notes.Length) switch
        {
            (0, _, _) => ("titel", "Vul een titel in."),
            ( > LongestTitle, _, _) => ("titel", $"De titel is te lang voor het scherm. Gebruik hoogstens {LongestTitle} tekens."),
            (_, > LongestText, _) => ("tekst", $"De tekst is te lang voor het scherm. Gebruik hoogstens {LongestText} tekens."),
            (_, _, > LongestNotes) => ("notitie", $"De notitie is te lang. Gebruik hoogstens {LongestNotes} tekens."),
            _ => null,
        };
        if (wrong is { } error)
        {
            return await PageAsync(evening, quote, "", new(slide, error.Item1, error.Item2, title, text, notes), cancel);
        }

        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "dia gewijzigd", evening.Title, found.Title, title));
        found.Reword(title, text, notes);
        await db.SaveChangesAsync(cancel);
        return Back(desk, id, "dia", found.Order);
    }

    private static async Task<IResult> Arrange(Guid id, Guid slide, string verb, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening || evening.Slides.Find(s => s.Id == slide) is not { } found)
        {
            return DeskFilter.NotHere();
        }

        switch (verb)
        {
            case "toon" or "verberg":
                found.Hidden = verb == "verberg";
                break;
            default:
                Swap(evening, found, up: verb == "omhoog");
                break;
        }

        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, $"dia: {verb}", evening.Title, found.Title));
        await db.SaveChangesAsync(cancel);
        return Back(desk, id, verb, found.Order);
    }

    /// <summary>Changes places with a neighbour; the slide that is on the screen stays on the screen.</summary>
    private static void Swap(Evening evening, Slide slide, bool up)
    {
        var neighbour = up ? evening.Slides.Where(s => s.Order < slide.Order).MaxBy(s => s.Order) : evening.Slides.Where(s => s.Order > slide.Order).MinBy(s => s.Order);
        if (neighbour is null)
        {
            return;
        }

        var onScreen = evening.Current;
        (slide.Order, neighbour.Order) = (neighbour.Order, slide.Order);
        if (onScreen is not null)
        {
            evening.GoTo(onScreen.Order);
        }
    }

    private static async Task<IResult> AskRebuild(Guid id, Desk desk, LeefbaarheidDb db, CancellationToken cancel) => await EveningsPages.OpenAsync(db, desk, id, cancel) is null
        ? DeskFilter.NotHere()
        : new RazorComponentResult<SurePage>(new
        {
            Question = "Wilt u de dia’s opnieuw maken?",
            Consequence = "De cijfers en thema’s komen uit de uitkomsten van nu. Wat u zelf aan de dia’s heeft gewijzigd, verdwijnt.",
            Yes = "Ja, maak ze opnieuw",
            Target = EveningsPages.Address(desk, id, "/opnieuw"),
            Back = EveningsPages.Address(desk, id),
        });

    private static async Task<IResult> Rebuild(Guid id, Desk desk, LeefbaarheidDb db, PrepareEvening prepare, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening || desk.Waves.FirstOrDefault(w => w.Id == evening.WaveId) is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        await prepare.RebuildAsync(desk.Study, wave, id, desk.Actor, cancel);
        return Back(desk, id, "opnieuw");
    }

    private static async Task<IResult> Count(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, QuoteResidents quote, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening)
        {
            return DeskFilter.NotHere();
        }

        var typed = (await request.ReadFormAsync(cancel))["opkomst"].ToString().Trim();
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 9999)
        {
            return await PageAsync(evening, quote, "", new(Guid.Empty, "opkomst", "Vul een getal in, bijvoorbeeld 46.", typed, "", ""), cancel);
        }

        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "opkomst geteld", evening.Title, evening.Attendance.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture)));
        evening.Count(count);
        await db.SaveChangesAsync(cancel);
        return Back(desk, id, "opkomst");
    }

    private static RedirectHttpResult Back(Desk desk, Guid id, string told, int? slide = null) =>
        TypedResults.LocalRedirect(EveningsPages.Address(desk, id, $"?gedaan={told}{(slide is { } order ? string.Create(CultureInfo.InvariantCulture, $"#dia-{order}") : "")}"));

    private static async Task<RazorComponentResult<DeckPage>> PageAsync(Evening evening, QuoteResidents quote, string told, RefusedSlide? refused, CancellationToken cancel)
    {
        await quote.OnAsync(evening, cancel);
        return new(new { Evening = evening, Told = told, Refused = refused }) { StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }
}

/// <summary>Words that were refused: for which slide and field, why, and what was typed.</summary>
public sealed record RefusedSlide(Guid Slide, string Field, string Why, string Title, string Text, string Notes);

/// <summary>Tells what happened to the slides.</summary>
internal static class DeckTold
{
    private static readonly Dictionary<string, string> Tellings = new(StringComparer.Ordinal)
    {
        ["gemaakt"] = "De avond staat klaar. Lees de dia’s na en pas de woorden aan.",
        ["dia"] = "De dia is bewaard.",
        ["toon"] = "De dia doet weer mee.",
        ["verberg"] = "De dia is overgeslagen. U kunt hem altijd terugzetten.",
        ["omhoog"] = "De dia is verplaatst.",
        ["omlaag"] = "De dia is verplaatst.",
        ["opnieuw"] = "De dia’s zijn opnieuw gemaakt.",
        ["opkomst"] = "De opkomst is bewaard.",
    };

    internal static string Tell(string? word) => word is not null && Tellings.TryGetValue(word, out var sentence) ? sentence : "";
}
