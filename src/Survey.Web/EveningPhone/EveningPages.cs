using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Evenings;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Web.Languages;
using Survey.Web.Layout;

namespace Survey.Web.EveningPhone;

/// <summary>The phone in the room: no account, no install, three dots.</summary>
internal static class EveningPages
{
    private const string PhoneCookie = "stem";

    /// <summary>The cookie goes along to the vote only: never to the form on which somebody leaves a name.</summary>
    private const string Prefix = "/avond";

    internal static void MapEvening(this IEndpointRouteBuilder routes)
    {
        var phone = routes.MapForEverybody("/avond/{code}");
        phone.MapGet("", Show);
        phone.MapPost("", Vote);
    }

    private static async Task<IResult> Show(string code, LeefbaarheidDb db, CountVotes count, HttpContext http, CancellationToken cancel)
    {
        var (evening, study) = await FindAsync(code, db, cancel);
        if (evening is null)
        {
            return TypedResults.NotFound();
        }

        var phone = PhoneOf(http);
        var ballot = await db.Ballots.AsNoTracking().SingleOrDefaultAsync(b => b.EveningId == evening.Id && b.Phone == phone, cancel);
        return Page(study!, evening, ballot?.Dots ?? [], await count.ResultAsync(evening, cancel), null, ballot is not null);
    }

    private static async Task<IResult> Vote(string code, LeefbaarheidDb db, CastVote castVote, CountVotes count, Language say, HttpContext http, CancellationToken cancel)
    {
        var (evening, study) = await FindAsync(code, db, cancel);
        if (evening is null)
        {
            return TypedResults.NotFound();
        }

        var form = await http.Request.ReadFormAsync(cancel);
        var dots = form["stip"].Select(s => Guid.TryParse(s, out var id) ? id : Guid.Empty).ToList();
        var phone = PhoneOf(http);
        if (phone == Guid.Empty)
        {
            phone = Guid.NewGuid();
            http.Response.Cookies.Append(PhoneCookie, phone.ToString("N"), new() { Path = Prefix, HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps });
        }

        return await castVote.CastAsync(code, phone, dots, cancel) switch
        {
            VoteOutcome.WrongNumberOfDots => Page(study!, evening, dots, null, dots.Count == 0 ? say["Vote.ChooseSome"] : say["Vote.TooMany", dots.Count, Evening.DotsPerPerson], false),
            _ => TypedResults.LocalRedirect($"/avond/{code}"),
        };
    }

    private static async Task<(Evening? Evening, Study? Study)> FindAsync(string code, LeefbaarheidDb db, CancellationToken cancel)
    {
        var evening = await db.Evenings.AsNoTracking().Include(e => e.Options.OrderBy(o => o.Order)).SingleOrDefaultAsync(e => e.PhoneCode == code, cancel);
        return (evening, evening is null ? null : await db.Studies.AsNoTracking().SingleAsync(s => s.Id == evening.StudyId, cancel));
    }

    private static Guid PhoneOf(HttpContext http) => Guid.TryParse(http.Request.Cookies[PhoneCookie], out var phone) ? phone : Guid.Empty;

    private static RazorComponentResult<VotePage> Page(Study study, Evening evening, IReadOnlyList<Guid> dots, IReadOnlyList<VoteCount>? result, string? error, bool voted) =>
        new(new { Study = study, Evening = evening, Dots = dots, Result = result, Error = error, Voted = voted })
        {
            StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
