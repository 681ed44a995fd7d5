using Survey.Core.Questionnaires;
using Survey.Core.Responses;

namespace Survey.Core.Submissions;

/// <summary>What a resident wants to send.</summary>
/// <param name="Id">Drawn at random when the form was started; sending it again with the same answers changes nothing.</param>
/// <param name="WaveId">The wave it answers.</param>
/// <param name="Admission">By which right it comes in.</param>
/// <param name="Channel">How it reached us.</param>
/// <param name="Language">Two-letter language code.</param>
/// <param name="Answers">Question name to answer.</param>
public sealed record Submission(Guid Id, Guid WaveId, Admission Admission, Channel Channel, string Language, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>A form on paper, keyed in by staff.</summary>
    public static Submission OnPaper(Guid id, Guid waveId, Guid subAreaId, string language, IReadOnlyDictionary<string, string> answers) =>
        new(id, waveId, new Admission.ByStaff(subAreaId), Channel.Paper, language, answers);
}

/// <summary>By which right a submission comes in.</summary>
public abstract record Admission
{
    private Admission()
    {
    }

    /// <summary>With the code on a letter, as it was typed.</summary>
    public sealed record WithCode(string Typed) : Admission;

    /// <summary>Keyed in or imported by staff, who say which sub-area the paper came from.</summary>
    public sealed record ByStaff(Guid SubAreaId) : Admission;

    /// <summary>Told at the door to an interviewer, who says in which sub-area.</summary>
    public sealed record ByInterviewer(Guid SubAreaId) : Admission;
}

/// <summary>What can become of a submission. A closed family: the page switches on it.</summary>
public abstract record SubmissionOutcome
{
    private SubmissionOutcome()
    {
    }

    /// <summary>Stored, now or by an earlier press of the same button.</summary>
    public sealed record Accepted(ReceiptCode Receipt) : SubmissionOutcome;

    /// <summary>The wave takes no answers today, or does not exist.</summary>
    public sealed record WaveClosed : SubmissionOutcome;

    /// <summary>No such code was sent out for this wave.</summary>
    public sealed record CodeUnknown : SubmissionOutcome;

    /// <summary>The code was used as often as it may be.</summary>
    public sealed record CodeUsedUp : SubmissionOutcome;

    /// <summary>Something else was stored under this id before; the first is kept.</summary>
    public sealed record AlreadySentOtherwise : SubmissionOutcome;

    /// <summary>The writer withdrew it; it does not come back.</summary>
    public sealed record Withdrawn : SubmissionOutcome;

    /// <summary>An answer is not acceptable.</summary>
    public sealed record AnswerRefused(string Question, AnswerRefusal Refusal) : SubmissionOutcome;
}
