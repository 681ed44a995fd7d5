using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;

namespace Survey.Core.Waves;

/// <summary>What a wave asks.</summary>
public static class WaveQuestionnaire
{
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

        var places = await db.Studies.Where(s => s.Id == studyId).SelectMany(s => s.Places).AsNoTracking().ToListAsync(cancel);
        return questionnaire.In(places.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new Choice(p.Code, Wording.Dutch(p.Name))));
    }
}
