using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Core.Doorstep;

/// <summary>Keeps the walk lists of a wave while it is not closed.</summary>
public sealed class KeepWalkList(LeefbaarheidDb db)
{
    /// <summary>The list of a sub-area: as it is kept, or with a door per address when nobody changed it yet.</summary>
    public async Task<WalkList> ReadAsync(Guid waveId, SubArea area, CancellationToken cancel) =>
        await db.WalkLists.AsNoTracking().SingleOrDefaultAsync(l => l.WaveId == waveId && l.SubAreaId == area.Id, cancel) ?? WalkList.For(waveId, area);

    /// <summary>Changes the list of a sub-area; two changes at once wait for each other.</summary>
    /// <returns>The list as it is now kept; null when the wave was closed.</returns>
    public async Task<WalkList?> ChangeAsync(Wave wave, SubArea area, Action<WalkList> change, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await db.Waves.AnyAsync(w => w.Id == wave.Id && w.ClosedOn != null, cancel))
        {
            return null;
        }

        var list = await db.WalkLists.SingleOrDefaultAsync(l => l.WaveId == wave.Id && l.SubAreaId == area.Id, cancel);
        if (list is null)
        {
            list = WalkList.For(wave.Id, area);
            db.WalkLists.Add(list);
        }

        change(list);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return list;
    }
}
