using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;
using Survey.Core.Themes;
using Survey.Web.Layout;

namespace Survey.Web.Progress;

/// <summary>"Wat is ermee gedaan?": every agreement with where it stands, for everybody.</summary>
internal static class ProgressPages
{
    internal static void MapProgress(this IEndpointRouteBuilder routes) => routes.MapForEverybody("/gedaan/{study}").MapGet("", Show);

    private static async Task<IResult> Show(string study, LeefbaarheidDb db, TimeProvider time, CancellationToken cancel)
    {
        if (await db.FindStudyAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var agreements = await db.Agreements.AsNoTracking().Include(a => a.Updates.OrderBy(u => u.Number)).Where(a => a.StudyId == found.Id).OrderBy(a => a.Number).ToListAsync(cancel);
        var evening = await db.Evenings.AsNoTracking().Where(e => db.Agreements.Any(a => a.EveningId == e.Id && a.StudyId == found.Id)).OrderByDescending(e => e.On).FirstOrDefaultAsync(cancel);

        // The newest name a person gave a theme counts, for agreements of earlier waves too; the codebook's name otherwise.
        var codebook = DefaultCodebook.Read();
        var names = codebook.Themes.Select(t => (t.Id, t.Name)).Concat(codebook.MainThemes.Select(m => (m.Id, m.Name))).ToDictionary(t => t.Id, t => t.Name, StringComparer.Ordinal);
        foreach (var theme in await db.Themes.AsNoTracking().Where(t => db.Waves.Any(w => w.Id == t.WaveId && w.StudyId == found.Id && w.ClosedOn != null) && t.ConfirmedBy != "").ToListAsync(cancel))
        {
            names[theme.Key] = theme.Name;
        }

        return new RazorComponentResult<ProgressPage>(new { Study = found, Agreements = agreements, Evening = evening, ThemeNames = names, Today = DateOnly.FromDateTime(time.GetLocalNow().DateTime) });
    }
}
