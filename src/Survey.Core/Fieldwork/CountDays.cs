using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Disclosure;
using Survey.Core.Storage;

namespace Survey.Core.Fieldwork;

/// <summary>Keeps the counts per day; within the transaction of whoever stores the answers or closes the wave.</summary>
internal static class CountDays
{
    /// <summary>
    /// Adds answers to a day. Every day of the wave is rewritten, not only this one: a database that marks rows with the transaction that
    /// wrote them would otherwise hold the last answer of each day.
    /// </summary>
    internal static async Task CountDayAsync(this LeefbaarheidDb db, Guid waveId, DateOnly day, int answers, CancellationToken cancel)
    {
        if (!await db.DayCounts.AnyAsync(c => c.WaveId == waveId && c.Day == day, cancel))
        {
            db.DayCounts.Add(DayCount.Create(waveId, day, answers));
            answers = 0;
        }

        await db.DayCounts.Where(c => c.WaveId == waveId).ExecuteUpdateAsync(s => s.SetProperty(c => c.Answers, c => c.Day == day ? c.Answers + answers : c.Answers), cancel);
    }

    /// <summary>Puts the counts of a wave in fives; a day on which fewer than three came in goes.</summary>
    internal static async Task RoundDaysAsync(this LeefbaarheidDb db, Guid waveId, CancellationToken cancel)
    {
        var days = await db.DayCounts.AsNoTracking().Where(c => c.WaveId == waveId).ToListAsync(cancel);
        await db.DayCounts.Where(c => c.WaveId == waveId).ExecuteDeleteAsync(cancel);
        db.DayCounts.AddRange(days.Select(c => DayCount.Create(waveId, c.Day, BlockFigures.RoundToFive(c.Answers))).Where(c => c.Answers > 0));
    }
}
