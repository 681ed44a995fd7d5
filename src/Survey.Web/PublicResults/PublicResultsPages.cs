using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Results;
using Survey.Core.Storage;
using Survey.Web.Layout;

namespace Survey.Web.PublicResults;

/// <summary>What everybody may see of the newest wave that was closed.</summary>
internal static class PublicResultsPages
{
    internal static void MapPublicResults(this IEndpointRouteBuilder routes) => routes.MapForEverybody("/uitkomsten/{study}").MapGet("", Show);

    private static async Task<IResult> Show(string study, LeefbaarheidDb db, ReadResults results, CancellationToken cancel)
    {
        if (await db.FindStudyAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var waves = await db.Waves.AsNoTracking().Where(w => w.StudyId == found.Id && w.ClosedOn != null).OrderByDescending(w => w.Number).Take(2).ToListAsync(cancel);
        var now = waves.Count > 0 ? await results.ForEverybodyAsync(found, waves[0], cancel) : null;
        var before = waves.Count > 1 ? await results.ForEverybodyAsync(found, waves[1], cancel) : null;
        return new RazorComponentResult<PublicResultsPage>(new { Study = found, Wave = waves.Count > 0 ? waves[0] : null, Results = now, Earlier = waves.Count > 1 ? waves[1] : null, Before = before });
    }
}
