using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.Storage;
using Survey.Core.Waves;

namespace Survey.Web.Answering;

/// <summary>
/// A question as residents see it, for staff who work on the questionnaire. It is the page itself, and it takes no answer: there is no
/// address to send one to, and the frame it stands in sends no forms.
/// </summary>
internal static class PreviewPages
{
    private const string Policy = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; object-src 'none'";

    internal static void MapPreview(this IEndpointRouteBuilder routes) => routes.MapGet("/voorbeeld/{study}/vraag/{question}", ShowAsync).RequireAuthorization();

    private static async Task<IResult> ShowAsync(string study, string question, LeefbaarheidDb db, HttpContext http, CancellationToken cancel)
    {
        if (SignedIn.From(http.User) is not { IsStaff: true } who
            || await db.Studies.AsNoTracking().SingleOrDefaultAsync(s => s.Slug == study && s.OrganisationId == who.OrganisationId, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var newest = await db.Questionnaires.AsNoTracking().Where(q => q.StudyId == found.Id).OrderByDescending(q => q.Version).FirstAsync(cancel);
        var questionnaire = await db.WithPlacesAsync(newest.Read(), found.Id, cancel);

        // Every question can be looked at, whoever is asked it.
        var journey = new Journey(questionnaire with { Questions = [.. questionnaire.Questions.Select(q => q with { ShowWhen = null })] }, new Dictionary<string, string>());
        if (journey.Find(question) is not { } asked)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = Policy;
        return new RazorComponentResult<QuestionPage>(new { Study = found, Journey = journey, Question = asked, Root = $"/voorbeeld/{study}" });
    }
}
