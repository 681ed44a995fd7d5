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

        var wave = await db.Waves.AsNoTracking().Where(w => w.StudyId == found.Id && w.ClosedOn != null).OrderByDescending(w => w.Number).FirstOrDefaultAsync(cancel);
        return new RazorComponentResult<PublicResultsPage>(new
        {
            Study = found,
            Wave = wave,
            Results = wave is null ? null : await results.ForEverybodyAsync(found, wave, cancel),
            Changes = wave is null ? PublicChanges.None : await results.ChangesForEverybodyAsync(found, wave, cancel),
        });
    }
}
