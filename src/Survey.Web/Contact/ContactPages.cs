using Microsoft.AspNetCore.Http.HttpResults;
using Survey.Core.Contact;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Web.Languages;
using Survey.Web.Layout;

namespace Survey.Web.Contact;

/// <summary>
/// Wishes beside the survey: a form of its own, that knows nothing of who answered what. It asks for no code and reads no cookie of the survey;
/// pages do not say where somebody came from, and are kept by no browser.
/// </summary>
internal static class ContactPages
{
    private const string FormField = "formulier-nummer";

    private static readonly (ContactKind Kind, string Word)[] Kinds = [(ContactKind.Informed, "hoogte"), (ContactKind.Join, "meedoen"), (ContactKind.Committee, "commissie"), (ContactKind.Offer, "aanbod")];

    internal static void MapContact(this IEndpointRouteBuilder routes)
    {
        var contact = routes.MapForEverybody("/contact/{study}").AddEndpointFilter(LeaveNoTrace);
        contact.MapGet("", Ask);
        contact.MapPost("", Send).RequireRateLimiting(GuessLimit.ContactName);
        contact.MapGet("/weghalen", AskNumber);
        contact.MapPost("/weghalen", TakeAway).RequireRateLimiting(GuessLimit.Name);
    }

    /// <summary>The word of a wish in the form.</summary>
    internal static string WordOf(ContactKind kind) => Array.Find(Kinds, k => k.Kind == kind).Word;

    private static async ValueTask<object?> LeaveNoTrace(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return await next(context);
    }

    private static async Task<IResult> Ask(string study, LeefbaarheidDb db, CancellationToken cancel) =>
        await db.FindStudyAsync(study, cancel) is { } found ? Page(found, Guid.NewGuid(), ContactForm.Of([], "", "", "", consent: false), [], full: false) : TypedResults.NotFound();

    private static async Task<IResult> Send(string study, LeefbaarheidDb db, ContactBox box, Language say, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindStudyAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var form = await http.Request.ReadFormAsync(cancel);
        var id = Guid.TryParse(form[FormField], out var drawn) ? drawn : Guid.NewGuid();
        var filledIn = ContactForm.Of(Kinds.Where(k => form["wens"].Contains(k.Word)).Select(k => k.Kind), form["woorden"].ToString(), form["naam"].ToString(), form["bereik"].ToString(), form["mag"] == "ja");

        // The answer is the page itself and no redirect: the number is shown here, once, and kept nowhere.
        return await box.KeepAsync(id, found, filledIn, say.Code, cancel) switch
        {
            ContactOutcome.Kept kept => new RazorComponentResult<ContactKeptPage>(new { Study = found, Number = kept.Number.Display }),
            ContactOutcome.Refused refused => Page(found, id, filledIn, refused.Problems, full: false),
            _ => Page(found, id, filledIn, [], full: true),
        };
    }

    private static async Task<IResult> AskNumber(string study, LeefbaarheidDb db, CancellationToken cancel) =>
        await db.FindStudyAsync(study, cancel) is { } found ? NumberPage(found, "", unknown: false) : TypedResults.NotFound();

    private static async Task<IResult> TakeAway(string study, LeefbaarheidDb db, ContactBox box, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindStudyAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var typed = (await http.Request.ReadFormAsync(cancel))["nummer"].ToString();
        return await box.WithdrawAsync(found.Id, typed, cancel) ? new RazorComponentResult<ContactGonePage>(new { Study = found }) : NumberPage(found, typed, unknown: true);
    }

    private static RazorComponentResult<ContactPage> Page(Study study, Guid form, ContactForm filledIn, IReadOnlyList<ContactProblem> problems, bool full) =>
        new(new { Study = study, FormField, Form = form, FilledIn = filledIn, Problems = problems, Full = full })
        {
            StatusCode = full ? StatusCodes.Status503ServiceUnavailable : problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    private static RazorComponentResult<ContactAwayPage> NumberPage(Study study, string typed, bool unknown) => new(new { Study = study, Typed = typed, Unknown = unknown })
    {
        StatusCode = unknown ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
    };
}
