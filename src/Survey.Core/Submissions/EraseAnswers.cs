using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Results;
using Survey.Core.Storage;

namespace Survey.Core.Submissions;

/// <summary>
/// Keeps the promise on the privacy page: so many months after a wave was closed as its study names, every answer and every remark of it is
/// erased. What people made of them stays: themes, decisions, slides, agreements; and the rounded figures that everybody could see already.
/// </summary>
public sealed class EraseAnswers(LeefbaarheidDb db, TimeProvider time, ReadResults results)
{
    private const string House = "Leefbaarheid";

    /// <summary>Erases what has been kept long enough; returns how many waves that were.</summary>
    public async Task<int> SweepAsync(CancellationToken cancel)
    {
        var now = time.GetLocalNow();
        var today = DateOnly.FromDateTime(now.DateTime);
        var closed = await db.Waves.AsNoTracking().Where(w => w.ClosedOn != null && w.ErasedOn == null)
            .Join(db.Studies, w => w.StudyId, s => s.Id, (w, s) => new { Wave = w, s.RetentionMonths }).ToListAsync(cancel);
        var due = closed.Where(c => c.RetentionMonths is { } months && c.Wave.ErasesOn(months) <= today).ToList();
        foreach (var (waveId, months) in due.Select(d => (d.Wave.Id, d.RetentionMonths!.Value)))
        {
            await using var transaction = await db.WriteAsync(cancel);
            var wave = await db.Waves.SingleAsync(w => w.Id == waveId, cancel);
            var study = await db.Studies.AsNoTracking().SingleAsync(s => s.Id == wave.StudyId, cancel);
            var figures = await results.ToKeepAsync(study, wave, cancel);
            await db.Remarks.Where(r => r.WaveId == waveId).ExecuteDeleteAsync(cancel);
            await db.Answers.Where(a => db.Responses.Any(r => r.Id == a.ResponseId && r.WaveId == waveId)).ExecuteDeleteAsync(cancel);
            await db.Responses.Where(r => r.WaveId == waveId).ExecuteDeleteAsync(cancel);
            wave.Erase(today, figures);
            db.Changes.Add(Change.Create(wave.StudyId, new Actor(House, now), "antwoorden gewist", wave.Name, why: string.Create(CultureInfo.InvariantCulture, $"De bewaartermijn van {months} maanden is om.")));
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            db.ChangeTracker.Clear();
        }

        if (due.Count > 0)
        {
            await db.WipeTracesAsync(cancel);
        }

        return due.Count;
    }
}
