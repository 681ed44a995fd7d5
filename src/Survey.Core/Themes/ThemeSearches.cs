using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Themes;
using Survey.Core.History;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>Where a search for themes stands.</summary>
/// <param name="Failed">It went wrong, and waits until somebody asks again.</param>
/// <param name="Progress">How far it is; null while it waits for its turn.</param>
public sealed record SearchStatus(bool Failed, ThemeProgress? Progress);

/// <summary>
/// Searches for themes in waves of any size. A few remarks are done while somebody waits; many are put in a queue that is kept in
/// the database and worked through beside the requests, so that residents can answer meanwhile and a stopped program goes on.
/// </summary>
public sealed class ThemeSearches(LeefbaarheidDb db, FindThemes findThemes, SearchUnderWay underWay)
{
    /// <summary>So many remarks and unread answers take a second or two.</summary>
    public const int MostAtOnce = 2_000;

    /// <summary>Asks for a search; a wave whose answers were erased is not searched.</summary>
    public async Task<SearchOutcome> AskAsync(Guid studyId, Guid waveId, Actor actor, CancellationToken cancel)
    {
        if (await db.Waves.Where(w => w.Id == waveId).Select(w => w.ErasedOn).SingleAsync(cancel) is { } erased)
        {
            return new SearchOutcome.Erased(erased);
        }

        if (!await db.ThemeSearches.AnyAsync(s => s.WaveId == waveId, cancel) && await findThemes.CountAsync(waveId, cancel) <= MostAtOnce)
        {
            return new SearchOutcome.Ready(await findThemes.FindAsync(studyId, waveId, actor, cancel));
        }

        // Two people who press at the same moment ask for one search.
        await using var transaction = await db.WriteAsync(cancel);
        await db.ThemeSearches.Where(s => s.WaveId == waveId && s.Failed).ExecuteDeleteAsync(cancel);
        if (!await db.ThemeSearches.AnyAsync(s => s.WaveId == waveId, cancel))
        {
            db.ThemeSearches.Add(ThemeSearch.Ask(studyId, waveId, actor));
            await db.SaveChangesAsync(cancel);
        }
        else if (underWay.In(waveId) is not null)
        {
            // What came in after the search began is asked for too: a search under a later moment is done after it.
            await db.ThemeSearches.Where(s => s.WaveId == waveId).ExecuteUpdateAsync(s => s.SetProperty(x => x.At, actor.At.UtcDateTime).SetProperty(x => x.By, actor.Name), cancel);
        }

        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        underWay.Ask();
        return new SearchOutcome.Waits();
    }

    /// <summary>Stops the search in a wave, or takes it out of the queue. Nothing is changed then.</summary>
    public async Task StopAsync(Guid waveId, CancellationToken cancel)
    {
        await db.ThemeSearches.Where(s => s.WaveId == waveId).ExecuteDeleteAsync(cancel);
        underWay.Stop(waveId);
    }

    /// <summary>Where the search in a wave stands; null when there is none.</summary>
    public async Task<SearchStatus?> StatusAsync(Guid waveId, CancellationToken cancel) =>
        await db.ThemeSearches.AsNoTracking().SingleOrDefaultAsync(s => s.WaveId == waveId, cancel) is { } search ? new(search.Failed, underWay.In(waveId)) : null;

    /// <summary>Works on the search that was asked for first.</summary>
    /// <param name="stopping">The program stops; the search stays in the queue.</param>
    /// <returns>Whether there was one, and what went wrong with it.</returns>
    public async Task<(bool Found, Exception? Failure)> DoNextAsync(CancellationToken stopping)
    {
        if (await db.ThemeSearches.AsNoTracking().Where(s => !s.Failed).OrderBy(s => s.At).FirstOrDefaultAsync(stopping) is not { } search)
        {
            return (false, null);
        }

        var stop = underWay.Begin(search.WaveId, stopping);
        try
        {
            // Somebody may have taken it out of the queue just before it began.
            if (await db.ThemeSearches.AnyAsync(s => s.WaveId == search.WaveId, stop))
            {
                await findThemes.FindAsync(search.StudyId, search.WaveId, search.Actor, stop, underWay);
                await db.ThemeSearches.Where(s => s.WaveId == search.WaveId && s.At == search.At).ExecuteDeleteAsync(stop);
            }

            return (true, null);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return (true, null);
        }
#pragma warning disable CA1031 // Whatever goes wrong, the one who asked has to see that it did, and the next in the queue has its turn.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            await db.ThemeSearches.Where(s => s.WaveId == search.WaveId).ExecuteUpdateAsync(s => s.SetProperty(x => x.Failed, true), CancellationToken.None);
            return (true, e);
        }
        finally
        {
            underWay.End();
        }
    }
}
