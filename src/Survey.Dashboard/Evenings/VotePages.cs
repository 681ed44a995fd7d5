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

/// <summary>Opening the vote, counting hands and paper, and closing it. A vote that was closed stays closed.</summary>
internal static class VotePages
{
    private const int MostDots = 9999;

    internal static void MapVote(this RouteGroupBuilder study)
    {
        study.MapPost("/avond/{id:guid}/stemming/open", Open);
        study.MapPost("/avond/{id:guid}/stemming/handen", CountHands);
        study.MapPost("/avond/{id:guid}/stemming/sluit/vraag", AskClose);
        study.MapPost("/avond/{id:guid}/stemming/sluit", Close);
    }

    /// <summary>Name of the field for the hands and papers of an option.</summary>
    internal static string FieldOf(VoteOption option) => $"stippen-{option.Id:N}";

    private static async Task<IResult> Open(Guid id, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening)
        {
            return DeskFilter.NotHere();
        }

        if (evening is { Vote: VoteState.NotOpen, Options.Count: > 0 })
        {
            evening.OpenVote();
            evening.GoTo(evening.Shown.FirstOrDefault(slide => slide.Kind == SlideKind.Vote)?.Order ?? evening.CurrentSlide);
            db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "stemming geopend", evening.Title));
            await db.SaveChangesAsync(cancel);
        }

        return Back(desk, id);
    }

    private static async Task<IResult> CountHands(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, CountVotes votes, QuoteResidents quote, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening)
        {
            return DeskFilter.NotHere();
        }

        var refused = await KeepHandsAsync(request, evening, desk, db, cancel);
        return refused.Count == 0 ? Back(desk, id) : await LeadPages.PageAsync(request, evening, votes, quote, refused, cancel);
    }

    /// <summary>Keeps the hands that were typed, then asks whether it is really over.</summary>
    private static async Task<IResult> AskClose(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, CountVotes votes, QuoteResidents quote, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening)
        {
            return DeskFilter.NotHere();
        }

        var refused = await KeepHandsAsync(request, evening, desk, db, cancel);
        return refused.Count > 0
            ? await LeadPages.PageAsync(request, evening, votes, quote, refused, cancel)
            : new RazorComponentResult<SurePage>(new
            {
                Question = "Wilt u de stemming sluiten?",
                Consequence = "Telefoons kunnen dan niet meer stemmen en u kunt geen handen meer tellen. De uitslag komt op het scherm.",
                Yes = "Ja, sluit de stemming",
                Target = EveningsPages.Address(desk, id, "/stemming/sluit"),
                Back = EveningsPages.Address(desk, id, "/leiden"),
            });
    }

    /// <summary>Stores the dots of hands and paper; returns what was typed where it is no number, and then stores nothing.</summary>
    private static async Task<IReadOnlyDictionary<Guid, string>> KeepHandsAsync(HttpRequest request, Evening evening, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var refused = new Dictionary<Guid, string>();
        var counted = new Dictionary<VoteOption, int>();
        foreach (var option in evening.Options)
        {
            var typed = form[FieldOf(option)].ToString().Trim();
            if (int.TryParse(typed.Length == 0 ? "0" : typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostDots)
            {
                counted[option] = number;
            }
            else
            {
                refused[option.Id] = typed;
            }
        }

        if (refused.Count > 0 || evening.Vote != VoteState.Open || counted.All(c => c.Key.RoomDots == c.Value))
        {
            return refused;
        }

        foreach (var (option, number) in counted)
        {
            option.CountRoom(number);
        }

        var told = string.Join("; ", evening.Options.OrderBy(o => o.Order).Select(o => $"{o.Text}: {o.RoomDots}"));
        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "handen geteld", evening.Title, after: told));
        await db.SaveChangesAsync(cancel);
        return refused;
    }

    private static async Task<IResult> Close(Guid id, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening)
        {
            return DeskFilter.NotHere();
        }

        if (evening.Vote == VoteState.Open)
        {
            evening.CloseVote();
            db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "stemming gesloten", evening.Title));
            await db.SaveChangesAsync(cancel);
        }

        return Back(desk, id);
    }

    private static RedirectHttpResult Back(Desk desk, Guid id) => TypedResults.LocalRedirect(EveningsPages.Address(desk, id, "/leiden#stemming"));
}
