using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Doorstep;
using Survey.Core.Responses;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Submissions;
using Survey.Web.Languages;

namespace Survey.Web.Doorstep;

/// <summary>What a device sends: one sealed conversation.</summary>
/// <param name="Id">Made at random when the conversation began.</param>
/// <param name="Wave">The wave it is for.</param>
/// <param name="Sealed">The envelope, see <see cref="DoorSeal"/>.</param>
/// <param name="Without">What to leave out because it was refused before, when the interviewer says so: <c>code</c>, or the name of a question.</param>
public sealed record Envelope(Guid Id, Guid Wave, byte[]? Sealed, IReadOnlyList<string>? Without);

/// <summary>What became of an envelope. The receipt stays here: with it the device could read back what it sealed.</summary>
/// <param name="Stored">Whether it is stored, now or by an earlier try; only then the device lets go of it.</param>
/// <param name="Refused">Why not: closed, conflict, unreadable, code or answer.</param>
/// <param name="Question">With <c>answer</c>: name of the question.</param>
internal sealed record EnvelopeAnswer(bool Stored, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Refused = null, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Question = null);

/// <summary>Proof that what is posted comes from a page of this house: the name of a header and its value.</summary>
internal sealed record PageProof(string? Header, string? Token);

/// <summary>Walk list of one sub-area as a device knows it.</summary>
public sealed record WalkNews(Guid Wave, string? SubArea, IReadOnlyList<WalkDoor>? Doors);

/// <summary>Opens an envelope and hands it to the gate.</summary>
internal sealed class TakeConversation(LeefbaarheidDb db, DoorSeal seal, SubmissionGate gate)
{
    private const string Code = "code";

    /// <summary>Same envelope again: the same answer, stored once.</summary>
    internal async Task<IResult> TakeAsync(Study study, Envelope? envelope, CancellationToken cancel)
    {
        if (envelope is null || await db.Waves.AsNoTracking().SingleOrDefaultAsync(w => w.Id == envelope.Wave && w.StudyId == study.Id, cancel) is not { } wave)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, "unreadable");
        }

        if (wave.IsClosed)
        {
            return Refuse(StatusCodes.Status410Gone, "closed");
        }

        // A random id (version 4) holds no time and no device.
        if (envelope.Id.Version != 4 || seal.Open(wave.Id, envelope.Id, envelope.Sealed) is not { } told || study.SubAreas.Find(a => a.Code == told.SubArea) is not { } area)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, "unreadable");
        }

        var without = envelope.Without ?? [];
        Admission admission = string.IsNullOrWhiteSpace(told.Code) || without.Contains(Code) ? new Admission.ByInterviewer(area.Id) : new Admission.WithCode(told.Code);
        var answers = told.Answers.Where(a => !without.Contains(a.Key)).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
        var language = Language.Find(told.Language)?.Code ?? Language.Dutch.Code;
        return await gate.SubmitAsync(new(envelope.Id, wave.Id, admission, Channel.Door, language, answers), cancel) switch
        {
            SubmissionOutcome.Accepted => TypedResults.Json(new EnvelopeAnswer(true)),
            SubmissionOutcome.WaveClosed => Refuse(StatusCodes.Status410Gone, "closed"),
            SubmissionOutcome.CodeUnknown or SubmissionOutcome.CodeUsedUp => Refuse(StatusCodes.Status409Conflict, Code),
            SubmissionOutcome.AnswerRefused refused => Refuse(StatusCodes.Status409Conflict, "answer", refused.Question),
            _ => Refuse(StatusCodes.Status409Conflict, "conflict"),
        };
    }

    private static JsonHttpResult<EnvelopeAnswer> Refuse(int status, string why, string? question = null) => TypedResults.Json(new EnvelopeAnswer(false, why, question), statusCode: status);
}
