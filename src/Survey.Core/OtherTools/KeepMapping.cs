using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;

namespace Survey.Core.OtherTools;

/// <summary>Keeps with a wave what people decided about files from elsewhere.</summary>
public sealed class KeepMapping(LeefbaarheidDb db)
{
    /// <summary>What was decided in this wave.</summary>
    public async Task<KeptMapping> ReadAsync(Guid waveId, CancellationToken cancel) =>
        (await db.WaveImports.AsNoTracking().SingleOrDefaultAsync(i => i.WaveId == waveId, cancel))?.Read() ?? KeptMapping.Nothing;

    /// <summary>Changes it; two people who decide at the same time wait for each other.</summary>
    /// <returns>False when the wave was closed in the meantime: then nothing is kept.</returns>
    public async Task<bool> ChangeAsync(Guid waveId, Func<KeptMapping, KeptMapping> change, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(change);
        await using var transaction = await db.WriteAsync(cancel);
        if (!await db.Waves.AnyAsync(w => w.Id == waveId && w.ClosedOn == null, cancel))
        {
            return false;
        }

        var kept = await db.WaveImports.SingleOrDefaultAsync(i => i.WaveId == waveId, cancel);
        if (kept is null)
        {
            db.WaveImports.Add(WaveImport.Create(waveId, change(KeptMapping.Nothing)));
        }
        else
        {
            kept.Keep(change(kept.Read()));
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
