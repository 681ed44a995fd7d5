using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Core.XlsForms;
using Survey.Dashboard.Imports;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Questionnaires;

/// <summary>One of the ways in which the questions of a file can come in.</summary>
/// <param name="Becomes">The questionnaire after it.</param>
/// <param name="Problems">Why it cannot be done, a sentence each.</param>
/// <param name="Changes">What would be different of the questions that the last wave that began asked; what is new has nothing to compare with.</param>
public sealed record FileWay(Questionnaire Becomes, IReadOnlyList<string> Problems, IReadOnlyList<QuestionChange> Changes);

/// <summary>What a kept file would make of the questionnaire, before anything of it is stored.</summary>
/// <param name="State">The questionnaire as it is now.</param>
/// <param name="Reading">What stands in the file.</param>
/// <param name="Joined">The questions behind those that are there; null when the file could not be read.</param>
/// <param name="Behind">The way that keeps all questions; null when the file could not be read.</param>
/// <param name="Instead">The way that replaces all questions; null when the file could not be read.</param>
public sealed record FilePlan(QuestionnaireState State, QuestionnaireReading Reading, JoinedQuestionnaire? Joined, FileWay? Behind, FileWay? Instead)
{
    /// <summary>The questions that are gone when the file replaces them, but for those of which the changes tell so.</summary>
    public IReadOnlyList<Question> Gone => Instead is { } way ? [.. State.Stored.Questions.Where(q => way.Becomes.Find(q.Name) is null && way.Changes.All(c => c.Question.Name != q.Name))] : [];

    /// <summary>Reads a kept file beside the questionnaire as it is now.</summary>
    internal static async Task<FilePlan> ReadAsync(PendingUpload upload, LeefbaarheidDb db, Desk desk, CancellationToken cancel)
    {
        var state = await QuestionnaireState.ReadAsync(db, desk, cancel);
        var reading = ReadForm.Read(upload);
        if (reading.Questionnaire is not { } form)
        {
            return new(state, reading, null, null, null);
        }

        var joined = JoinedQuestionnaire.Of(state.Stored, form);
        return new(state, reading, joined,
            await WayAsync(joined.Questionnaire, joined.Added.Count == 0, "Al deze vragen staan er al precies zo in. Er komt niets bij."),
            await WayAsync(form, form.IsSameAs(state.Stored), "De vragenlijst is al precies zo. Er verandert niets."));

        async Task<FileWay> WayAsync(Questionnaire becomes, bool isNothing, string nothing)
        {
            var asked = state.LastAsked is { } last ? await db.QuestionnaireOfAsync(last, cancel) : null;
            var changes = asked is null ? [] : QuestionChange.Between(asked, await db.WithPlacesAsync(becomes, desk.Study.Id, cancel)).Where(c => asked.Find(c.Question.Name) is not null);
            return new(becomes, isNothing ? [nothing] : QuestionProblems.Of(becomes), [.. changes]);
        }
    }
}
