using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Invitations;
using Survey.Core.Preparation;
using Survey.Core.Storage;
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

/// <summary>What was filled in to make letters.</summary>
/// <param name="Reserve">Extra codes per sub-area, as typed.</param>
/// <param name="Language">Code of the language of the letters, or null.</param>
/// <param name="Reason">Why it is asked; null for the words of the study.</param>
public sealed record LettersAsked(string Reserve, string? Language, string? Reason);

/// <summary>Making the codes of a wave and printing them, once; and all that is printed without a code.</summary>
internal static class CodesPages
{
    private const int MostReserve = 50;
    private const int LongestBack = 80;

    /// <summary>Maps the pages of this room.</summary>
    internal static void MapCodes(this RouteGroupBuilder study)
    {
        study.MapGet("/codes", ShowAsync);
        study.MapPost("/codes", MakeAsync);
        study.MapPost("/codes/nieuw", GiveAsync);
        study.MapGet("/codes/tweede-brief", SecondLetterAsync);
        study.MapGet("/codes/poster", PosterAsync);
        study.MapGet("/codes/deurkaart", DoorCardAsync);
    }

    private static async Task<IResult> ShowAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        new RazorComponentResult<CodesPage>(new { Waves = await CountAsync(desk, db, cancel), Lacks = await db.LacksOfAsync(desk.Study.Id, cancel) });

    private static async Task<IResult> MakeAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, IssueCodes issue, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var waves = await CountAsync(desk, db, cancel);
        if (waves.FirstOrDefault(w => w.Wave.Number.ToString(CultureInfo.InvariantCulture) == form["meting"]) is not { } chosen)
        {
            return DeskFilter.NotHere();
        }

        var given = new LettersAsked(form["reserve"].ToString().Trim(), form["taal"], form.TryGetValue("aanleiding", out var reason) ? reason.ToString().ReplaceLineEndings("\n").Trim() : desk.Study.Reason);
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (given.Reason!.Length is 0 or > Letter.LongestReason)
        {
            errors[$"aanleiding-{chosen.Wave.Number}"] = given.Reason.Length == 0 ? "Schrijf in een paar zinnen waarom u dit vraagt." : $"Dit past niet op de brief: {given.Reason.Length.Number()} tekens. Maak er hoogstens {Letter.LongestReason} van.";
        }

        if (!int.TryParse(given.Reserve, NumberStyles.None, CultureInfo.InvariantCulture, out var reserve) || reserve > MostReserve)
        {
            errors[$"reserve-{chosen.Wave.Number}"] = $"Vul een getal in van 0 tot en met {MostReserve}.";
        }
        else if (chosen.Total > 0 && form["erbij"] != "ja")
        {
            errors[$"erbij-{chosen.Wave.Number}"] = "Er zijn al codes. Zet een vinkje als u er echt nieuwe bij wilt maken.";
        }

        if (errors.Count > 0)
        {
            return new RazorComponentResult<CodesPage>(new { Waves = waves, Lacks = await db.LacksOfAsync(desk.Study.Id, cancel), Errors = errors, Given = given }) { StatusCode = StatusCodes.Status400BadRequest };
        }

        // The line of history is stored together with the codes, by the same saving.
        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "codes gemaakt", chosen.Wave.Name, after: $"{desk.Study.Addresses + (reserve * desk.Study.SubAreas.Count)} codes"));
        switch (await issue.IssueAsync(desk.Study, chosen.Wave, reserve, form["erbij"] == "ja", cancel))
        {
            case IssueOutcome.Issued issued:
                request.HttpContext.Response.Headers.CacheControl = "no-store";
                return new RazorComponentResult<LettersPage>(new { Print = await Printing.OfAsync(chosen.Wave, given.Language, desk, db, request, cancel), issued.Sheets, given.Reason });
            case IssueOutcome.NotReady notReady:
                errors["wat-ontbreekt"] = "U kunt nog geen codes maken. Hieronder staat wat er eerst moet.";
                return new RazorComponentResult<CodesPage>(new { Waves = waves, notReady.Lacks, Errors = errors, Given = given }) { StatusCode = StatusCodes.Status400BadRequest };
            case IssueOutcome.AlreadyMade:
                errors[$"erbij-{chosen.Wave.Number}"] = "Iemand maakte net codes. Er zijn er nu geen bij gemaakt. Zet een vinkje als u er echt nieuwe bij wilt maken.";
                return new RazorComponentResult<CodesPage>(new { Waves = await CountAsync(desk, db, cancel), Lacks = await db.LacksOfAsync(desk.Study.Id, cancel), Errors = errors, Given = given }) { StatusCode = StatusCodes.Status409Conflict };
            default:
                return DeskFilter.NotHere();
        }
    }

    private static async Task<IResult> GiveAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, IssueCodes issue, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var wave = Open(desk).FirstOrDefault(w => w.Number.ToString(CultureInfo.InvariantCulture) == form["meting"]);
        if (wave is null || desk.Study.SubAreas.Find(a => a.Code == form["deelgebied"]) is not { } area)
        {
            return DeskFilter.NotHere();
        }

        // Without the sub-area: the hour of a call from a small part of the square would say more than it needs to.
        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, IssueCodes.OneMore, wave.Name));
        if (await issue.IssueOneAsync(wave, area, cancel) is not { } code)
        {
            return DeskFilter.NotHere();
        }

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<NewCodePage>(new { Print = await Printing.OfAsync(wave, null, desk, db, request, cancel), Code = code, SubArea = area.Name });
    }

    private static async Task<IResult> SecondLetterAsync(HttpRequest request, string? taal, Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        WaveToPrint(desk, request) is { } wave ? new RazorComponentResult<SecondLetterPage>(new { Print = await Printing.OfAsync(wave, taal, desk, db, request, cancel) }) : NoWave();

    private static async Task<IResult> PosterAsync(HttpRequest request, string? taal, string? formaat, Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        WaveToPrint(desk, request) is { } wave ? new RazorComponentResult<PosterPage>(new { Print = await Printing.OfAsync(wave, taal, desk, db, request, cancel), Large = formaat == "a3" }) : NoWave();

    private static async Task<IResult> DoorCardAsync(HttpRequest request, string? taal, string? terug, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var back = (terug ?? "").Trim();
        return WaveToPrint(desk, request) is { } wave
            ? new RazorComponentResult<DoorCardPage>(new { Print = await Printing.OfAsync(wave, taal, desk, db, request, cancel), Back = back.Length <= LongestBack ? back : back[..LongestBack] })
            : NoWave();
    }

    private static RazorComponentResult<NoWavePage> NoWave() => new(new { Room = "codes" });

    /// <summary>The wave that was asked for, or else the one that takes answers now or next.</summary>
    private static Wave? WaveToPrint(Desk desk, HttpRequest request) => request.Query.ContainsKey("meting") ? desk.Wave : Open(desk).FirstOrDefault() ?? desk.Wave;

    private static IEnumerable<Wave> Open(Desk desk) => desk.Waves.Where(w => !w.IsClosed && w.ClosesOn >= desk.Today);

    private static async Task<IReadOnlyList<WaveCodes>> CountAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var open = Open(desk).ToList();
        var ids = open.Select(w => w.Id).ToList();
        var counts = await db.Invitations.Where(i => ids.Contains(i.WaveId)).GroupBy(i => new { i.WaveId, i.SubAreaId }).Select(g => new { g.Key.WaveId, g.Key.SubAreaId, Count = g.Count() }).ToListAsync(cancel);
        return [.. open.Select(w => new WaveCodes(w, [.. desk.Study.SubAreas.Select(a => new AreaCodes(a.Name, a.Addresses, counts.Find(c => c.WaveId == w.Id && c.SubAreaId == a.Id)?.Count ?? 0))]))];
    }
}
