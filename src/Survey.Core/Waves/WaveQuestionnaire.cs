using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;

namespace Survey.Core.Waves;

/// <summary>A wave and what it asks, as residents are asked it.</summary>
public sealed record AskedWave(Wave Wave, Questionnaire Questionnaire);

/// <summary>What a wave asks.</summary>
public static class WaveQuestionnaire
{
    private static readonly Func<LeefbaarheidDb, Guid, CancellationToken, Task<WaveAndVersion?>> WithVersion = EF.CompileAsyncQuery((LeefbaarheidDb db, Guid waveId, CancellationToken cancel) =>
        db.Waves.AsNoTracking().Where(w => w.Id == waveId).Join(db.Questionnaires, w => w.QuestionnaireId, q => q.Id, (w, q) => new WaveAndVersion(w, q)).SingleOrDefault());

    /// <summary>A wave and what it asks; null when it is not there.</summary>
    public static async Task<AskedWave?> FindAskedAsync(this LeefbaarheidDb db, Guid waveId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await WithVersion(db, waveId, cancel) is { } found ? new(found.Wave, await db.WithPlacesAsync(found.Version.Read(), found.Wave.StudyId, cancel)) : null;
    }

    /// <summary>The questionnaire of a wave with the places of its study filled in, as residents are asked it.</summary>
    public static async Task<Questionnaire> QuestionnaireOfAsync(this LeefbaarheidDb db, Wave wave, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wave);
        var version = await db.Questionnaires.AsNoTracking().SingleAsync(q => q.Id == wave.QuestionnaireId, cancel);
        return await db.WithPlacesAsync(version.Read(), wave.StudyId, cancel);
    }

    /// <summary>A questionnaire with the places of a study filled in, by name.</summary>
    public static async Task<Questionnaire> WithPlacesAsync(this LeefbaarheidDb db, Questionnaire questionnaire, Guid studyId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(questionnaire);
        if (!questionnaire.Questions.Any(q => q.Kind == QuestionKind.Place))
        {
            return questionnaire;
        }

        var places = await db.Set<Place>().AsNoTracking().Where(p => p.StudyId == studyId).Select(p => new { p.Code, p.Name }).ToListAsync(cancel);
        return questionnaire.In(places.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new Choice(p.Code, Wording.Dutch(p.Name))));
    }

    private sealed record WaveAndVersion(Wave Wave, QuestionnaireVersion Version);
}
