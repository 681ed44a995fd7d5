using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Questionnaires;

/// <summary>The questionnaire that staff work on, and what it means for waves.</summary>
/// <param name="Newest">The newest version.</param>
/// <param name="Questionnaire">What it asks, with the places of the study.</param>
/// <param name="Begun">Waves that have begun with the newest version: a change makes a next one.</param>
/// <param name="Waiting">Waves that will ask what is changed here.</param>
/// <param name="LastAsked">The last wave that began, or null.</param>
/// <param name="Changes">What is different from that wave.</param>
public sealed record QuestionnaireState(
    QuestionnaireVersion Newest, Questionnaire Questionnaire, IReadOnlyList<Wave> Begun, IReadOnlyList<Wave> Waiting, Wave? LastAsked, IReadOnlyList<QuestionChange> Changes)
{
    /// <summary>Reads it.</summary>
    internal static async Task<QuestionnaireState> ReadAsync(LeefbaarheidDb db, Desk desk, CancellationToken cancel)
    {
        var newest = await db.Questionnaires.AsNoTracking().Where(q => q.StudyId == desk.Study.Id).OrderByDescending(q => q.Version).FirstAsync(cancel);
        var questionnaire = await db.WithPlacesAsync(newest.Read(), desk.Study.Id, cancel);
        var last = desk.Waves.LastOrDefault(w => w.HasBegunOn(desk.Today));
        var asked = last is null ? null : await db.QuestionnaireOfAsync(last, cancel);
        return new(newest, questionnaire, [.. desk.Waves.Where(w => w.QuestionnaireId == newest.Id && w.HasBegunOn(desk.Today))], [.. desk.Waves.Where(w => !w.HasBegunOn(desk.Today))],
            last, asked is null ? [] : QuestionChange.Between(asked, questionnaire));
    }

    /// <summary>The questionnaire as it is stored: without places.</summary>
    internal Questionnaire Stored => Newest.Read();
}
