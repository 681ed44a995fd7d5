using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Results;
using Survey.Core.Storage;
using Survey.Core.Tables;
using Survey.Core.Themes;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Export;

/// <summary>Results as an Excel file.</summary>
internal static class ExportPages
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Maps the files of this room.</summary>
    internal static void MapExport(this RouteGroupBuilder study)
    {
        study.MapGet("/uitkomsten.xlsx", ForTeamAsync);
        study.MapGet("/uitkomsten-partners.xlsx", ForPartnersAsync).ForPartners();
    }

    private static async Task<IResult> ForTeamAsync(Desk desk, LeefbaarheidDb db, ReadResults read, ReadThemes readThemes, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        if (wave.ErasedOn is not null)
        {
            return await ForPartnersAsync(desk, read, cancel);
        }

        var agreements = await db.Agreements.AsNoTracking().Include(a => a.Updates.OrderBy(u => u.Number)).Where(a => a.StudyId == desk.Study.Id).ToListAsync(cancel);
        var sheets = ResultsWorkbook.ForTeam(desk.Study, wave, await read.ForTeamAsync(desk.Study, wave, cancel), await readThemes.SizesAsync(wave.Id, cancel), agreements);
        return TypedResults.File(TableWriter.ToExcel(sheets), Excel, $"uitkomsten-{desk.Study.Slug}-meting-{wave.Number}-voor-het-team.xlsx");
    }

    /// <summary>Not there before the wave was closed, nor when too few people took part: there is nothing to give away.</summary>
    private static async Task<IResult> ForPartnersAsync(Desk desk, ReadResults read, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave || await read.ForEverybodyAsync(desk.Study, wave, cancel) is not { Responses: not null } results)
        {
            return DeskFilter.NotHere();
        }

        return TypedResults.File(TableWriter.ToExcel(ResultsWorkbook.ForPartners(desk.Study, wave, results)), Excel, $"uitkomsten-{desk.Study.Slug}-meting-{wave.Number}.xlsx");
    }
}
