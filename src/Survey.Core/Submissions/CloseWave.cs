using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Fieldwork;
using Survey.Core.History;
using Survey.Core.Invitations;
using Survey.Core.Remarks;
using Survey.Core.Storage;

namespace Survey.Core.Submissions;

/// <summary>
/// Closes a wave for good ("sluit en anonimiseer"): the last remarks are written, every answer is stored anew in random order
/// under a new id, the codes and their secret are destroyed, the counts per day are rounded, and the traces of the old order are wiped from the file.
/// </summary>
public sealed class CloseWave(LeefbaarheidDb db, WaveSecrets secrets, WriteRemarks writeRemarks)
{
    /// <summary>Closes the wave. Closing a closed wave only finishes the wiping, for when the first time was cut off halfway.</summary>
    /// <returns>False when there is no such wave in the study.</returns>
    public async Task<bool> CloseAsync(Guid studyId, Guid waveId, Actor actor, CancellationToken cancel)
    {
        var found = await db.Waves.AsNoTracking().SingleOrDefaultAsync(w => w.Id == waveId && w.StudyId == studyId, cancel);
        if (found is null)
        {
            return false;
        }

        if (found.IsClosed)
        {
            await WipeAsync(waveId, cancel);
            return true;
        }

        await writeRemarks.WriteAsync(waveId, cancel);
        await using (var transaction = await db.WriteAsync(cancel))
        {
            var wave = await db.Waves.SingleAsync(w => w.Id == waveId, cancel);
            var before = await db.Responses.AsNoTracking().Include(r => r.Answers).Where(r => r.WaveId == waveId).ToListAsync(cancel);
            await db.Answers.Where(a => db.Responses.Any(r => r.Id == a.ResponseId && r.WaveId == waveId)).ExecuteDeleteAsync(cancel);
            await db.Responses.Where(r => r.WaveId == waveId).ExecuteDeleteAsync(cancel);
            await db.WithdrawnResponses.Where(w => w.WaveId == waveId).ExecuteDeleteAsync(cancel);
            await db.Invitations.Where(i => i.WaveId == waveId).ExecuteDeleteAsync(cancel);
            await db.WalkLists.Where(l => l.WaveId == waveId).ExecuteDeleteAsync(cancel);
            await db.RoundDaysAsync(waveId, cancel);
            await db.WaveImports.Where(i => i.WaveId == waveId).ExecuteDeleteAsync(cancel);
            await db.PendingUploads.Where(u => u.WaveId == waveId).ExecuteDeleteAsync(cancel);
            var after = before.Select(r => r.Anonymised()).ToArray();
            RandomNumberGenerator.Shuffle(after.AsSpan());
            db.Responses.AddRange(after);
            wave.Close(DateOnly.FromDateTime(actor.At.DateTime));
            db.Changes.Add(Change.Create(studyId, actor, "meting gesloten", wave.Name));
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        await WipeAsync(waveId, cancel);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>Finishes the wiping of every closed wave that was cut off before its secret was destroyed; for when the program starts.</summary>
    public async Task FinishAsync(CancellationToken cancel)
    {
        foreach (var wave in await db.Waves.AsNoTracking().Where(w => w.ClosedOn != null).Select(w => w.Id).ToListAsync(cancel))
        {
            if (secrets.Has(wave))
            {
                await WipeAsync(wave, cancel);
            }
        }
    }

    private Task WipeAsync(Guid waveId, CancellationToken cancel)
    {
        secrets.Destroy(waveId);
        return db.WipeTracesAsync(cancel);
    }
}
