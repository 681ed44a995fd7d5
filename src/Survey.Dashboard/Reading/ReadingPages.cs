using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Reading;
using Survey.Core.Remarks;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Reading;

/// <summary>The page on which the opbouwwerker reads what residents wrote: the one place that shows it as it was written.</summary>
internal static class ReadingPages
{
    internal static void MapReading(this RouteGroupBuilder study)
    {
        study.MapGet("/lezen", Show);
        study.MapPost("/lezen", Take);
    }

    private static ReadingLens LensOf(HttpRequest request, Desk desk) =>
        ReadingLens.Of(desk.Study.Slug, desk.Wave!.Number, request.Query["soort"], request.Query["blad"], request.Query["open"], request.Query["na"], request.Query["voor"]);

    private static bool IsPartial(HttpRequest request) => request.Headers.ContainsKey("HX-Request");

    private static async Task<IResult> Show(HttpRequest request, Desk desk, WriteRemarks write, QueueRemarks queue, CancellationToken cancel)
    {
        if (desk.Wave is null)
        {
            return new RazorComponentResult<NoWavePage>(new { Room = "lezen" });
        }

        var told = ReadingWords.Tell(request.Query["gedaan"], Guid.TryParse(request.Query["stap"], out var step) ? step : Guid.Empty);
        var view = await ViewAsync(LensOf(request, desk), desk, write, queue, told, null, null, cancel);
        return IsPartial(request) && view.Queue.FirstOrDefault(q => Guid.TryParse(request.Query["deel"], out var part) && q.Remark.Id == part) is { } item
            ? new RazorComponentResult<ReadingItem>(new { View = view, Item = item })
            : new RazorComponentResult<ReadingPage>(new { View = view });
    }

    /// <summary>What came in since the last time is read by the machine first, in every wave: a signal may not wait for somebody to look for themes.</summary>
    private static async Task<ReadingView> ViewAsync(ReadingLens lens, Desk desk, WriteRemarks write, QueueRemarks queue, ReadingTelling? told, RefusedWords? refused, TypedWords? typed, CancellationToken cancel)
    {
        var waves = new List<(Wave, int)>();
        foreach (var wave in desk.Waves)
        {
            await write.WriteIfFreeAsync(wave.Id, cancel);
            waves.Add((wave, await queue.HeldAsync(wave.Id, cancel)));
        }

        return new(lens, waves, await queue.OfWaveAsync(desk.Wave!, cancel), told, refused, typed);
    }

    private static async Task<IResult> Take(HttpRequest request, Desk desk, ReadRemarks read, WriteRemarks write, QueueRemarks queue, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        var form = await request.ReadFormAsync(cancel);
        var doing = form["doe"].ToString().Split(':', 2);
        var remark = Guid.TryParse(form["o"], out var id) ? id : Guid.Empty;
        var before = await queue.OneAsync(wave.Id, remark, cancel);
        if (await DoAsync(doing[0], doing.Length > 1 ? doing[1] : "", form, wave, desk, read, cancel) is not { } done)
        {
            return DeskFilter.NotHere();
        }

        var lens = LensOf(request, desk);
        var isDone = done.Outcome is ReadingOutcome.Done or ReadingOutcome.AlreadySo;
        var field = TypedWords.FieldOf(doing[0]);
        before ??= done.Note.Length > 0 ? await queue.OneAsync(wave.Id, done.Remarks.First(), cancel) : null;
        var typed = before is null ? null : TypedWords.Of(before, form, isDone ? field : "", done.Remarks.Contains(before.Remark.Id) ? done.Note : "");

        // Words that are nowhere but in the form come back with the page; only a page without them can be asked for anew.
        if (!IsPartial(request) && isDone && typed is null)
        {
            return TypedResults.LocalRedirect($"{(lens with { Open = Guid.Empty }).Address(done.Outcome == ReadingOutcome.Done ? doing[0] : "alzo", done.Step)}#lezen-gedaan");
        }

        var refused = isDone ? null : new RefusedWords(remark, doing[0], ReadingWords.WhyNot(doing[0], done), done.Found);
        lens = lens with { Open = typed is { IsInOpenFields: true } || (!isDone && field.Length > 0 && field != TypedWords.Note) ? remark : Guid.Empty };
        var view = await ViewAsync(lens, desk, write, queue, ReadingWords.Tell(doing[0], done), refused, typed, cancel);
        return Answer(request, view, [remark, .. done.Remarks], [.. form["hier"].Select(h => Guid.TryParse(h, out var here) ? here : Guid.Empty), remark], form["hier"].Count > 0, done);
    }

    private static async Task<ReadingDone?> DoAsync(string verb, string about, IFormCollection form, Wave wave, Desk desk, ReadRemarks read, CancellationToken cancel)
    {
        switch (verb)
        {
            case "rest":
                return await read.ReadRestAsync(wave.Id, desk.Actor, cancel);
            case "ongedaan" when Guid.TryParse(about, out var step):
                return await read.UndoAsync(wave.Id, step, desk.Actor, cancel);
        }

        if (!Guid.TryParse(form["o"], out var remark) || !Guid.TryParse(form["stap"], out var seen))
        {
            return null;
        }

        var taken = new ReadingStep(wave.Id, remark, seen, desk.Actor);
        return verb switch
        {
            "gelezen" => await read.ReadAsync(taken, cancel),
            "ongelezen" => await read.UnreadAsync(taken, cancel),
            "opgevolgd" => await read.FollowUpAsync(taken, form["notitie"].ToString(), cancel),
            "nederlands" => await read.CallDutchAsync(taken, cancel),
            "tekst" => await read.RewriteAsync(taken, form["tekst"].ToString(), [.. form["geen"].OfType<string>().Where(g => g.Length > 0)], cancel),
            "citaat" => await read.ProposeAsync(taken, PublicationForm.Quote, form["citaat"].ToString(), cancel),
            "verwoording" => await read.ProposeAsync(taken, PublicationForm.Paraphrase, form["verwoording"].ToString(), cancel),
            "keur" => await read.ApproveAsync(taken, cancel),
            "terug" => await read.WithdrawAsync(taken, cancel),
            _ => null,
        };
    }

    /// <summary>With script only the remarks that changed and lie open, so that what is typed at others stays; the whole list where none lies open. Without it the page.</summary>
    private static RazorComponentResult Answer(HttpRequest request, ReadingView view, HashSet<Guid> changed, HashSet<Guid> here, bool isListOpen, ReadingDone done)
    {
        var status = done.Outcome switch
        {
            ReadingOutcome.Done or ReadingOutcome.AlreadySo => StatusCodes.Status200OK,
            ReadingOutcome.ChangedMeanwhile or ReadingOutcome.NotFound or ReadingOutcome.NothingThere => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        };
        if (!IsPartial(request))
        {
            return new RazorComponentResult<ReadingPage>(new { View = view }) { StatusCode = status };
        }

        return isListOpen || view.Queue.Any(q => here.Contains(q.Remark.Id))
            ? new RazorComponentResult<ReadingChanged>(new { View = view, Items = view.Queue.Where(q => changed.Contains(q.Remark.Id) && here.Contains(q.Remark.Id)).ToList() }) { StatusCode = status }
            : new RazorComponentResult<ReadingBoard>(new { View = view, OutOfBand = true }) { StatusCode = status };
    }
}
