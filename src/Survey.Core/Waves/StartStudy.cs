using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Partners;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;

namespace Survey.Core.Waves;

/// <summary>What became of starting a study. A closed family: the caller switches on it.</summary>
public abstract record StartOutcome
{
    private StartOutcome()
    {
    }

    /// <summary>The study is there, with its questionnaire, waves and partners.</summary>
    public sealed record Started(Study Study) : StartOutcome;

    /// <summary>Another study already goes by this short name; nothing was stored.</summary>
    public sealed record SlugTaken : StartOutcome;
}

/// <summary>Starts a study: its area, its partners, the first version of its questionnaire and its waves, in one transaction.</summary>
public sealed class StartStudy(LeefbaarheidDb db)
{
    private const int FirstVersion = 1;

    /// <summary>Starts the study, or says that its short name is taken. All waves ask the same version of the questionnaire.</summary>
    /// <param name="organisationId">The organisation that runs it.</param>
    /// <param name="facts">Facts that <see cref="StudyImport"/> has checked.</param>
    /// <param name="questionnaire">What is asked.</param>
    /// <param name="actor">Who and when, for the history.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<StartOutcome> StartAsync(Guid organisationId, StudyFacts facts, Questionnaire questionnaire, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await db.Studies.AnyAsync(s => s.Slug == facts.Slug, cancel))
        {
            return new StartOutcome.SlugTaken();
        }

        var study = Study.Create(organisationId, facts);
        var version = QuestionnaireVersion.Create(study.Id, FirstVersion, questionnaire);
        db.Studies.Add(study);
        db.Questionnaires.Add(version);
        db.Partners.AddRange(facts.Partners.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => Partner.Create(study.Id, name)));
        db.Waves.AddRange(facts.Waves.Select(w => Wave.Create(study.Id, w.Number, w.Name, w.OpensOn, w.ClosesOn, version.Id)));
        db.Changes.Add(Change.Create(study.Id, actor, "onderzoek gemaakt", study.Name, after: $"{questionnaire.Questions.Count} vragen"));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return new StartOutcome.Started(study);
    }
}
