using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Storage;

namespace Survey.Core.Waves;

/// <summary>What became of planning a wave. A closed family: the page switches on it.</summary>
public abstract record PlanOutcome
{
    private PlanOutcome()
    {
    }

    /// <summary>It is planned.</summary>
    public sealed record Planned(Wave Wave) : PlanOutcome;

    /// <summary>It would fall together with another wave, which is named; nothing was stored.</summary>
    public sealed record Overlaps(Wave Other) : PlanOutcome;
}

/// <summary>Plans the next wave of a study, with the newest version of its questionnaire.</summary>
public sealed class PlanWave(LeefbaarheidDb db)
{
    /// <summary>Adds a wave after the last one, unless its days fall together with another: nobody would know for which one somebody answers.</summary>
    public async Task<PlanOutcome> PlanAsync(Guid studyId, string name, DateOnly opensOn, DateOnly closesOn, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        var waves = await db.Waves.AsNoTracking().Where(w => w.StudyId == studyId).OrderBy(w => w.Number).ToListAsync(cancel);
        if (waves.Find(w => w.Overlaps(opensOn, closesOn)) is { } other)
        {
            return new PlanOutcome.Overlaps(other);
        }

        var questionnaire = await db.Questionnaires.Where(q => q.StudyId == studyId).OrderByDescending(q => q.Version).Select(q => q.Id).FirstAsync(cancel);
        var wave = Wave.Create(studyId, 1 + waves.Select(w => w.Number).DefaultIfEmpty().Max(), name, opensOn, closesOn, questionnaire);
        db.Waves.Add(wave);
        db.Changes.Add(Change.Create(studyId, actor, "meting gepland", name));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new PlanOutcome.Planned(wave);
    }
}
