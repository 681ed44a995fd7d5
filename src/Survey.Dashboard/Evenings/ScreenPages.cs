using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Survey.Core.Agreements;
using Survey.Core.Evenings;
using Survey.Core.Storage;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Evenings;

/// <summary>The big screen, and the line that tells it when to look again.</summary>
internal static class ScreenPages
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(15);

    internal static void MapScreen(this RouteGroupBuilder study)
    {
        study.MapGet("/avond/{id:guid}/scherm", Show);
        study.MapGet("/avond/{id:guid}/stroom", Stream);
    }

    private static async Task<IResult> Show(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, CountVotes votes, QuoteResidents quote, CancellationToken cancel)
    {
        if (await EveningsPages.OpenAsync(db, desk, id, cancel) is not { } evening)
        {
            return DeskFilter.NotHere();
        }

        await quote.OnAsync(evening, cancel);
        var agreements = await db.Agreements.AsNoTracking().Where(a => a.EveningId == id).OrderBy(a => a.Number).ToListAsync(cancel);
        var view = new ScreenView(evening, LeadPages.PhoneAddress(request, evening), await votes.PhonesAsync(id, cancel), await votes.ResultAsync(evening, cancel), agreements);
        return new RazorComponentResult<ScreenPage>(new { View = view });
    }

    private static async Task<IResult> Stream(Guid id, HttpResponse response, Desk desk, LeefbaarheidDb db, TimeProvider time, IHostApplicationLifetime house, CancellationToken cancel)
    {
        if (!await db.Evenings.AnyAsync(e => e.Id == id && e.StudyId == desk.Study.Id, cancel))
        {
            return DeskFilter.NotHere();
        }

        // A proxy that gathers the answer before passing it on would keep the screen waiting.
        response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(WatchAsync(id, db, time, house.ApplicationStopping, cancel));
    }

    /// <summary>Tells each change, and in between that the line is alive. Ends without a word when the screen or the house closes.</summary>
    private static async IAsyncEnumerable<SseItem<string>> WatchAsync(Guid id, LeefbaarheidDb db, TimeProvider time, CancellationToken closing, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(closing, cancel);
        var seen = await StampAsync(id, db, either.Token);
        yield return new("", "beat");
        var spoke = time.GetTimestamp();
        while (await PauseAsync(time, either.Token) && await StampAsync(id, db, either.Token) is { } now)
        {
            if (now != seen || time.GetElapsedTime(spoke) >= BeatEvery)
            {
                yield return new("", now == seen ? "beat" : "change");
                (seen, spoke) = (now, time.GetTimestamp());
            }
        }
    }

    private static async Task<bool> PauseAsync(TimeProvider time, CancellationToken cancel)
    {
        await Task.Delay(LookEvery, time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !cancel.IsCancellationRequested;
    }

    /// <summary>All that the screen shows of an evening, in one line to compare; null when nobody looks any more or the evening is gone.</summary>
    private static async Task<string?> StampAsync(Guid id, LeefbaarheidDb db, CancellationToken cancel)
    {
        try
        {
            var evening = await db.Evenings.AsNoTracking().Where(e => e.Id == id).Select(e => new { e.CurrentSlide, e.Vote, e.WaveId }).SingleOrDefaultAsync(cancel);
            var slides = await db.Slides.AsNoTracking().Where(s => s.EveningId == id).OrderBy(s => s.Order).Select(s => new { s.Id, s.Order, s.Hidden, s.Title, s.Text, s.Kind }).ToListAsync(cancel);
            var said = slides.Exists(s => s.Kind == SlideKind.Said) ? await SaidAsync(evening?.WaveId, db, cancel) : "";
            var agreements = await db.Agreements.CountAsync(a => a.EveningId == id, cancel);
            var phones = await db.Ballots.CountAsync(b => b.EveningId == id, cancel);
            return evening is null ? null : string.Create(CultureInfo.InvariantCulture, $"{evening} {agreements} {phones} {said} {string.Join('|', slides)}");
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Changes whenever words of residents can have been published or taken back: a step of reading, a decision about themes, a remark that is gone.</summary>
    private static async Task<string> SaidAsync(Guid? waveId, LeefbaarheidDb db, CancellationToken cancel)
    {
        var steps = await db.RemarkReadings.AsNoTracking().Where(r => r.Publication != null && db.Remarks.Any(m => m.Id == r.RemarkId && m.WaveId == waveId)).OrderBy(r => r.RemarkId).Select(r => r.Step).ToListAsync(cancel);
        var decisions = await db.ThemeDecisions.CountAsync(d => d.WaveId == waveId, cancel);
        return string.Create(CultureInfo.InvariantCulture, $"{decisions} {string.Join('|', steps)}");
    }
}

/// <summary>What the big screen shows.</summary>
/// <param name="Evening">The evening with its slides and options.</param>
/// <param name="PhoneAddress">The address that phones open.</param>
/// <param name="Phones">How many phones voted.</param>
/// <param name="Result">The result of the vote; null until it was closed.</param>
/// <param name="Agreements">What was agreed this evening.</param>
public sealed record ScreenView(Evening Evening, string PhoneAddress, int Phones, IReadOnlyList<VoteCount>? Result, IReadOnlyList<Agreement> Agreements)
{
    /// <summary>The slide on the screen, or null.</summary>
    public Slide? Slide => Evening.Current;

    /// <summary>Its place among the slides that are shown.</summary>
    public int Position => 1 + Evening.Shown.TakeWhile(s => s != Slide).Count();

    /// <summary>What the numbers on the slide are, for the foot of the screen.</summary>
    internal string Unit => Slide?.Kind switch
    {
        SlideKind.Strengths or SlideKind.Concerns or SlideKind.Suggestions => "aantal bewoners, afgerond op 5",
        SlideKind.Statements => "in procenten",
        SlideKind.Numbers => "gemiddeld cijfer",
        SlideKind.Vote when Result is not null => "aantal stippen",
        _ => "",
    };
}
