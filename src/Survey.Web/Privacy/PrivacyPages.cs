using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;
using Survey.Web.Layout;

namespace Survey.Web.Privacy;

/// <summary>What happens with answers, in plain words.</summary>
internal static class PrivacyPages
{
    internal static void MapPrivacy(this IEndpointRouteBuilder routes) => routes.MapForEverybody("/privacy/{study}").MapGet("", Show);

    private static async Task<IResult> Show(string study, LeefbaarheidDb db, CancellationToken cancel)
    {
        if (await db.FindStudyAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var organisation = await db.Organisations.Where(o => o.Id == found.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        return new RazorComponentResult<PrivacyPage>(new { Study = found, Organisation = organisation });
    }
}
