using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Evenings;
using Survey.Core.Storage;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Evenings;

/// <summary>Leading the evening: the phone in the hand of whoever stands before the room.</summary>
internal static class LeadPages
{
    internal static void MapLead(this RouteGroupBuilder study)
    {
        study.MapGet("/avond/{id:guid}/leiden", Show);
        study.MapGet("/avond/{id:guid}/leiden/nu", ShowNow);
        study.MapPost("/avond/{id:guid}/volgende", Forward);
        study.MapPost("/avond/{id:guid}/vorige", Back);
        study.MapPost("/avond/{id:guid}/naar", GoTo);
    }

    /// <summary>What phones in the room type or scan.</summary>
    internal static string PhoneAddress(HttpRequest request, Evening evening) => $"{request.Scheme}://{request.Host}/avond/{evening.PhoneCode}";

    /// <summary>The page that leads the evening.</summary>
    internal static async Task<RazorComponentResult> PageAsync(HttpRequest request, Evening evening, CountVotes votes, QuoteResidents quote, IReadOnlyDictionary<Guid, string>? refused, CancellationToken cancel)
    {
        await quote.OnAsync(evening, cancel);
        return new RazorComponentResult(typeof(LeadPage), new
        {
            Evening = evening,
            Phones = await votes.PhonesAsync(evening.Id, cancel),
            Result = await votes.ResultAsync(evening, cancel),
            PhoneAddress = PhoneAddress(request, evening),
            Refused = refused,
        })
        {
            StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }

    private static async Task<IResult> Show(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, CountVotes votes, QuoteResidents quote, CancellationToken cancel) =>
        await EveningsPages.OpenAsync(db, desk, id, cancel) is { } evening ? await PageAsync(request, evening, votes, quote, null, cancel) : DeskFilter.NotHere();

    private static async Task<IResult> ShowNow(Guid id, Desk desk, LeefbaarheidDb db, CountVotes votes, QuoteResidents quote, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening)
        {
            return DeskFilter.NotHere();
        }

        await quote.OnAsync(evening, cancel);
        return new RazorComponentResult<LeadNow>(new { Evening = evening, Phones = await votes.PhonesAsync(id, cancel) });
    }

    private static Task<IResult> Forward(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        TurnAsync(id, request, desk, db, (evening, _) => evening.GoForward(), cancel);

    private static Task<IResult> Back(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        TurnAsync(id, request, desk, db, (evening, _) => evening.GoBack(), cancel);

    private static Task<IResult> GoTo(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel) => TurnAsync(id, request, desk, db, (evening, form) =>
    {
        if (int.TryParse(form["dia"], NumberStyles.None, CultureInfo.InvariantCulture, out var order))
        {
            evening.GoTo(order);
        }
    }, cancel);

    /// <summary>Turns the screen and goes back to the page that asked: one of two, never an address from the form.</summary>
    private static async Task<IResult> TurnAsync(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, Action<Evening, IFormCollection> turn, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening)
        {
            return DeskFilter.NotHere();
        }

        var form = await request.ReadFormAsync(cancel);
        turn(evening, form);
        await db.SaveChangesAsync(cancel);
        return TypedResults.LocalRedirect(EveningsPages.Address(desk, id, form["terug"] == "scherm" ? "/scherm" : "/leiden"));
    }
}
