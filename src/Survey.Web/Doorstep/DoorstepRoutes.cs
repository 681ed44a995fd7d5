using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.Preparation;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Web.Doorstep;

/// <summary>Whose door it is during one request: the study of the address, and the wave that is asked about now.</summary>
internal sealed class DoorstepVisit
{
    /// <summary>The study.</summary>
    internal Study Study { get; set; } = null!;

    /// <summary>The wave that takes answers, or else the newest one that began and is not closed; null when there is none.</summary>
    internal Wave? Wave { get; set; }
}

/// <summary>Who may stand at the door: interviewers of this study, and staff of the organisation.</summary>
internal static class DoorstepRoutes
{
    /// <summary>A group of addresses of one study's door.</summary>
    internal static RouteGroupBuilder MapForInterviewers(this IEndpointRouteBuilder routes, string prefix) =>
        routes.MapGroup(prefix).RequireAuthorization().AddEndpointFilter(OpenDoor);

    private static async ValueTask<object?> OpenDoor(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var db = http.RequestServices.GetRequiredService<LeefbaarheidDb>();
        var slug = (string)http.GetRouteValue("study")!;
        if (SignedIn.From(http.User) is not { Role: AccountRole.Interviewer or AccountRole.Opbouwwerker } who
            || await db.Studies.AsNoTracking().SingleOrDefaultAsync(s => s.Slug == slug && s.OrganisationId == who.OrganisationId, http.RequestAborted) is not { } study
            || (!who.IsStaff && who.StudyId != study.Id))
        {
            return TypedResults.NotFound();
        }

        // Asked at every step: staff can end an account while its cookie still lives.
        if (!await db.Users.AnyAsync(a => a.Id == who.AccountId, http.RequestAborted))
        {
            return TypedResults.Challenge();
        }

        if (HttpMethods.IsPost(http.Request.Method) && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            return TypedResults.BadRequest();
        }

        var visit = http.RequestServices.GetRequiredService<DoorstepVisit>();
        var today = DateOnly.FromDateTime(http.RequestServices.GetRequiredService<TimeProvider>().GetLocalNow().DateTime);
        var open = await db.Waves.AsNoTracking().Where(w => w.StudyId == study.Id && w.ClosedOn == null && w.OpensOn <= today).OrderByDescending(w => w.Number).ToListAsync(http.RequestAborted);
        var wave = open.Find(w => w.AcceptsResponsesOn(today)) ?? open.FirstOrDefault();
        (visit.Study, visit.Wave) = (study, wave is not null && await db.IsReadyAsync(study.Id, http.RequestAborted) ? wave : null);
        return await next(context);
    }
}
