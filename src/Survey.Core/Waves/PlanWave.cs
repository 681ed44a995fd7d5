using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Storage;

namespace Survey.Core.Waves;

/// <summary>Plans the next wave of a study, with the newest version of its questionnaire.</summary>
public sealed class PlanWave(LeefbaarheidDb db)
{
    /// <summary>Adds a wave after the last one.</summary>
    public async Task<Wave> PlanAsync(Guid studyId, string name, DateOnly opensOn, DateOnly closesOn, Actor actor, CancellationToken cancel)
    {
        var number = 1 + (await db.Waves.Where(w => w.StudyId == studyId).MaxAsync(w => (int?)w.Number, cancel) ?? 0);
        var questionnaire = await db.Questionnaires.Where(q => q.StudyId == studyId).OrderByDescending(q => q.Version).Select(q => q.Id).FirstAsync(cancel);
        var wave = Wave.Create(studyId, number, name, opensOn, closesOn, questionnaire);
        db.Waves.Add(wave);
        db.Changes.Add(Change.Create(studyId, actor, "meting gepland", name));
        await db.SaveChangesAsync(cancel);
        return wave;
    }
}
