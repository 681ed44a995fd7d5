using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Invitations;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Codes;

/// <summary>How many codes of a wave there are in a sub-area.</summary>
public sealed record AreaCodes(string SubArea, int Addresses, int Codes);

/// <summary>The codes of one wave that still takes answers.</summary>
public sealed record WaveCodes(Wave Wave, IReadOnlyList<AreaCodes> Areas)
{
    /// <summary>All codes of the wave.</summary>
    public int Total => Areas.Sum(a => a.Codes);
}

/// <summary>Making the codes of a wave and printing them, once.</summary>
internal static class CodesPages
{
    private const int MostReserve = 50;

    /// <summary>Maps the pages of this room.</summary>
    internal static void MapCodes(this RouteGroupBuilder study)
    {
        study.MapGet("/codes", ShowAsync);
        study.MapPost("/codes", MakeAsync);
    }

    private static async Task<IResult> ShowAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        new RazorComponentResult<CodesPage>(new { Waves = await CountAsync(desk, db, cancel) });

    private static async Task<IResult> MakeAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, IssueCodes issue, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var waves = await CountAsync(desk, db, cancel);
        if (waves.FirstOrDefault(w => w.Wave.Number.ToString(CultureInfo.InvariantCulture) == form["meting"]) is not { } chosen)
        {
            return DeskFilter.NotHere();
        }

        var given = form["reserve"].ToString().Trim();
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var field = $"reserve-{chosen.Wave.Number}";
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var reserve) || reserve > MostReserve)
        {
            errors[field] = $"Vul een getal in van 0 tot en met {MostReserve}.";
        }
        else if (chosen.Total > 0 && form["erbij"] != "ja")
        {
            errors[$"erbij-{chosen.Wave.Number}"] = "Er zijn al codes. Zet een vinkje als u er echt nieuwe bij wilt maken.";
        }

        if (errors.Count > 0)
        {
            return new RazorComponentResult<CodesPage>(new { Waves = waves, Errors = errors, Reserve = given }) { StatusCode = StatusCodes.Status400BadRequest };
        }

        // The line of history is stored together with the codes, by the same saving.
        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "codes gemaakt", chosen.Wave.Name, after: $"{desk.Study.Addresses + (reserve * desk.Study.SubAreas.Count)} codes"));
        if (await issue.IssueAsync(desk.Study, chosen.Wave, reserve, cancel) is not { } sheets)
        {
            return DeskFilter.NotHere();
        }

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<CodeSheetsPage>(new { chosen.Wave, Sheets = sheets, Address = JoinAddress(request, desk.Study) });
    }

    /// <summary>The short address on the letter, as this installation is reached.</summary>
    private static Uri JoinAddress(HttpRequest request, Study study) => new($"{request.Scheme}://{request.Host}{request.PathBase}/meedoen/{study.Slug}");

    private static async Task<IReadOnlyList<WaveCodes>> CountAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var open = desk.Waves.Where(w => !w.IsClosed && w.ClosesOn >= desk.Today).ToList();
        var ids = open.Select(w => w.Id).ToList();
        var counts = await db.Invitations.Where(i => ids.Contains(i.WaveId)).GroupBy(i => new { i.WaveId, i.SubAreaId }).Select(g => new { g.Key.WaveId, g.Key.SubAreaId, Count = g.Count() }).ToListAsync(cancel);
        return [.. open.Select(w => new WaveCodes(w, [.. desk.Study.SubAreas.Select(a => new AreaCodes(a.Name, a.Addresses, counts.Find(c => c.WaveId == w.Id && c.SubAreaId == a.Id)?.Count ?? 0))]))];
    }
}
