using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;

namespace Survey.Core.Waves;

/// <summary>What became of a change of the questionnaire. A closed family: the page switches on it.</summary>
public abstract record EditOutcome
{
    private EditOutcome()
    {
    }

    /// <summary>Stored, in this version.</summary>
    public sealed record Stored(int Version) : EditOutcome;

    /// <summary>A colleague changed the questionnaire meanwhile; nothing was stored.</summary>
    public sealed record ChangedMeanwhile : EditOutcome;
}

/// <summary>
/// Changes the questionnaire for the waves that have not begun. A version with which a wave has begun never changes: the first change
/// after that makes a new one, and every wave that has not begun asks it.
/// </summary>
public sealed class EditQuestionnaire(LeefbaarheidDb db, TimeProvider time)
{
    /// <summary>Stores a changed questionnaire.</summary>
    /// <param name="studyId">The study.</param>
    /// <param name="seen">The version as it was looked at: see <see cref="QuestionnaireVersion.Stamp"/>.</param>
    /// <param name="changed">The questionnaire as it has to become.</param>
    /// <param name="what">What was done, for the history: "vraag toegevoegd".</param>
    /// <param name="subject">The question it was done to.</param>
    /// <param name="actor">Who and when.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<EditOutcome> EditAsync(Guid studyId, string seen, Questionnaire changed, string what, string subject, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        var newest = await db.Questionnaires.Where(q => q.StudyId == studyId).OrderByDescending(q => q.Version).FirstAsync(cancel);
        if (newest.Stamp != seen)
        {
            return new EditOutcome.ChangedMeanwhile();
        }

        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var waves = await db.Waves.Where(w => w.StudyId == studyId).ToListAsync(cancel);
        var draft = newest;
        if (waves.Exists(w => w.QuestionnaireId == newest.Id && w.HasBegunOn(today)))
        {
            draft = QuestionnaireVersion.Create(studyId, newest.Version + 1, changed);
            db.Questionnaires.Add(draft);
        }
        else
        {
            draft.Rewrite(changed);
        }

        foreach (var wave in waves.Where(w => !w.HasBegunOn(today)))
        {
            wave.Ask(draft.Id);
        }

        db.Changes.Add(Change.Create(studyId, actor, what, subject, after: $"versie {draft.Version}"));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return new EditOutcome.Stored(draft.Version);
    }
}
