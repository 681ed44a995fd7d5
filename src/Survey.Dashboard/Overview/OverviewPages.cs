using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Fieldwork;
using Survey.Core.Preparation;
using Survey.Core.Reading;
using Survey.Core.Remarks;
using Survey.Core.Results;
using Survey.Core.Storage;
using Survey.Core.Submissions;
using Survey.Core.Themes;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;
using Survey.Dashboard.Preparation;

namespace Survey.Dashboard.Overview;

/// <summary>Where a study stands and what comes next; and closing a wave for good.</summary>
internal static class OverviewPages
{
    private const int ChangesShown = 10;

    /// <summary>Maps the pages of this room.</summary>
    internal static void MapOverview(this RouteGroupBuilder study)
    {
        study.MapGet("", ShowAsync).ForPartners();
        study.MapGet("/sluiten", AskToClose);
        study.MapPost("/sluiten", CloseAsync);
    }

    private static async Task<IResult> ShowAsync(string? gesloten, Desk desk, LeefbaarheidDb db, ReadResults read, ReadIntake intake, ReadThemes readThemes, WriteRemarks write, QueueRemarks queue, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return desk.Who.IsStaff ? new RazorComponentResult<ReadyPage>(new { Lacks = await db.LacksOfAsync(desk.Study.Id, cancel) }) : new RazorComponentResult<NoWavePage>(new { Room = "overzicht" });
        }

        var partner = desk.Who.IsStaff ? null : desk.Who.PartnerId;
        var agreements = await db.Agreements.AsNoTracking().Where(a => a.StudyId == desk.Study.Id && (partner == null || a.PartnerId == partner)).ToListAsync(cancel);
        var overdue = agreements.Count(a => a.IsOverdueOn(desk.Today));
        if (!desk.Who.IsStaff)
        {
            var released = await read.ForEverybodyAsync(desk.Study, wave, cancel);
            return new RazorComponentResult<OverviewPage>(new
            {
                Wave = wave,
                Story = OverviewStory.ForPartner(wave, released is not null, released?.Responses, await intake.ForEverybodyAsync(wave, desk.Today, cancel), desk.Today),
                Rounded = released?.Responses,
                ToDo = overdue == 0 ? [] : new List<TodoItem> { new($"{overdue.Of("afspraak van u is", "afspraken van u zijn")} over datum.", "Bekijk de afspraken", "/afspraken") },
            });
        }

        var results = await read.ForTeamAsync(desk.Study, wave, cancel);
        var today = await ReadTodayAsync(desk, wave, results.Responses, overdue, db, readThemes, cancel) with
        {
            Signals = await SignalsAsync(desk, write, queue, cancel),
            Erasing = [.. desk.Waves.Where(w => w.IsClosed && w.ErasedOn is null).Select(w => (w, desk.Study.RetentionMonths is { } months ? w.ErasesOn(months) : null)).Where(e => e.Item2 is not null).Select(e => (e.w, e.Item2!.Value))],
        };
        return new RazorComponentResult<OverviewPage>(new
        {
            Wave = wave,
            Story = OverviewStory.ForTeam(desk.Study, wave, results.Responses, desk.Today),
            Results = wave.ErasedOn is null ? results : null,
            Rounded = wave.ErasedOn is null ? null : (await read.ForEverybodyAsync(desk.Study, wave, cancel))?.Responses,
            Lacks = await LacksAsync(desk, db, cancel),
            ToDo = today.ToDo(desk.Today),
            Changes = await db.Changes.AsNoTracking().Where(c => c.StudyId == desk.Study.Id).OrderByDescending(c => c.At).ThenBy(c => c.Id).Take(ChangesShown).ToListAsync(cancel),
            Told = gesloten == "ja" && wave.IsClosed ? $"{wave.Name} is gesloten en anoniem." : null,
        });
    }

    /// <summary>What the study still lacks, until its first wave has begun; after that only what it must have.</summary>
    private static async Task<IReadOnlyList<Lack>> LacksAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var lacks = await db.LacksOfAsync(desk.Study.Id, cancel);
        return desk.Waves.Any(w => w.QuestionsStay) ? [.. lacks.Where(l => l.IsMust && l.Part != StudyPart.Period)] : lacks;
    }

    private static async Task<StudyToday> ReadTodayAsync(Desk desk, Wave wave, int responses, int overdue, LeefbaarheidDb db, ReadThemes readThemes, CancellationToken cancel)
    {
        var themes = await readThemes.SizesAsync(wave.Id, cancel);
        var unclosed = new List<WaveFactsToday>();
        foreach (var open in desk.Waves.Where(w => !w.IsClosed))
        {
            unclosed.Add(new(open, await db.Invitations.CountAsync(i => i.WaveId == open.Id, cancel)));
        }

        var hasEvening = await db.Evenings.AnyAsync(e => e.WaveId == wave.Id, cancel);
        return new(wave, responses, themes.Count, themes.Count(t => !t.IsConfirmed), hasEvening, unclosed, overdue);
    }

    /// <summary>Signals that nobody looked at, in every wave; what just came in is read by the machine first.</summary>
    private static async Task<IReadOnlyList<(Wave Wave, int Held)>> SignalsAsync(Desk desk, WriteRemarks write, QueueRemarks queue, CancellationToken cancel)
    {
        var signals = new List<(Wave, int)>();
        foreach (var wave in desk.Waves)
        {
            await write.WriteIfFreeAsync(wave.Id, cancel);
            signals.Add((wave, await queue.HeldAsync(wave.Id, cancel)));
        }

        return signals;
    }

    private static IResult AskToClose(Desk desk) => CanClose(desk) is { } wave ? new RazorComponentResult<ClosePage>(new { Wave = wave }) : ToOverview(desk);

    private static async Task<IResult> CloseAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, CloseWave close, CancellationToken cancel)
    {
        if (CanClose(desk) is not { } wave)
        {
            return ToOverview(desk);
        }

        var form = await request.ReadFormAsync(cancel);
        var onPaper = await db.PaperForms.CountAsync(f => f.WaveId == wave.Id, cancel);
        if (onPaper > 0 || form["zeker"] != "ja")
        {
            var errors = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["zeker"] = onPaper == 0 ? "Zet een vinkje als u de meting voorgoed wilt sluiten." : $"Er ligt nog papier in het bakje: {onPaper.Of("formulier", "formulieren")}. Kies Papier invoeren en verstuur het eerst.",
            };
            return new RazorComponentResult<ClosePage>(new { Wave = wave, Errors = errors }) { StatusCode = StatusCodes.Status400BadRequest };
        }

        // Once begun it is finished, also when whoever pressed the button closes the browser.
        await close.CloseAsync(desk.Study.Id, wave.Id, desk.Actor, CancellationToken.None);
        return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}?meting={wave.Number}&gesloten=ja");
    }

    /// <summary>The wave that is looked at, when it has begun and was not closed.</summary>
    private static Wave? CanClose(Desk desk) => desk.Wave is { IsClosed: false } wave && wave.OpensOn <= desk.Today ? wave : null;

    private static RedirectHttpResult ToOverview(Desk desk) => TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}{(desk.Wave is { } wave ? $"?meting={wave.Number}" : "")}");
}
