using Microsoft.EntityFrameworkCore;
using Survey.Core.Fieldwork;
using Survey.Core.Invitations;
using Survey.Core.Questionnaires;
using Survey.Core.Responses;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Core.Submissions;

/// <summary>
/// The one gate through which every answer comes in, whichever way it came. In one transaction it spends the code and stores
/// the response, and leaves nothing that ties the two together.
/// </summary>
public sealed class SubmissionGate(LeefbaarheidDb db, WaveSecrets secrets, TimeProvider time)
{
    /// <summary>So many are written before the next are looked at, all in one transaction: others wait no longer than they have to.</summary>
    private const int AtATime = 500;

    /// <summary>Lets one submission in, or says why not. Same id and same answers: accepted again, stored once.</summary>
    public async Task<SubmissionOutcome> SubmitAsync(Submission submission, CancellationToken cancel)
    {
        // Two phones with one code wait for each other instead of both passing.
        await using var transaction = await db.WriteAsync(cancel);
        var outcome = await AdmitAsync(submission, await OpenAsync(submission.WaveId, cancel), await SeenAsync([submission], cancel), cancel);
        if (outcome is SubmissionOutcome.Accepted)
        {
            await StoreAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        db.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Lets many in at once, all or nothing: the outcome of the first that was refused, or the last accepted one.</summary>
    public Task<SubmissionOutcome> SubmitAllAsync(IEnumerable<Submission> submissions, CancellationToken cancel) => SubmitAllAsync(() => Task.FromResult(submissions), cancel);

    /// <summary>The same for what is gathered within the transaction: nobody changes it between the gathering and the storing.</summary>
    internal async Task<SubmissionOutcome> SubmitAllAsync(Func<Task<IEnumerable<Submission>>> gather, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        SubmissionOutcome outcome = new SubmissionOutcome.WaveClosed();
        var read = new Dictionary<Guid, OpenWave?>();
        foreach (var some in (await gather()).Chunk(AtATime))
        {
            var seen = await SeenAsync(some, cancel);
            foreach (var submission in some)
            {
                // Nobody else writes during the transaction: what was read for one row holds for the next.
                if (!read.TryGetValue(submission.WaveId, out var open))
                {
                    read[submission.WaveId] = open = await OpenAsync(submission.WaveId, cancel);
                }

                outcome = await AdmitAsync(submission, open, seen, cancel);
                if (outcome is not SubmissionOutcome.Accepted)
                {
                    db.ChangeTracker.Clear();
                    return outcome;
                }
            }

            await StoreAsync(cancel);
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Whether a code would be let in now, without spending it; for the page where it is typed.</summary>
    /// <returns>Null when it would, otherwise the refusal.</returns>
    public async Task<SubmissionOutcome?> RefusalOfCodeAsync(Guid waveId, string typed, CancellationToken cancel)
    {
        var wave = await db.Waves.AsNoTracking().SingleOrDefaultAsync(w => w.Id == waveId, cancel);
        if (wave is null || !wave.AcceptsResponsesOn(Today))
        {
            return new SubmissionOutcome.WaveClosed();
        }

        return await FindInvitationAsync(waveId, typed, cancel) switch
        {
            null => new SubmissionOutcome.CodeUnknown(),
            { UsesLeft: 0 } => new SubmissionOutcome.CodeUsedUp(),
            _ => null,
        };
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>Stores what was let in, and counts it on this day: a number beside the answers. What was sent before is not counted again.</summary>
    private async Task StoreAsync(CancellationToken cancel)
    {
        foreach (var wave in db.ChangeTracker.Entries<Response>().Where(e => e.State == EntityState.Added).GroupBy(e => e.Entity.WaveId).ToList())
        {
            await db.CountDayAsync(wave.Key, Today, wave.Count(), cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>A wave that is not closed for good, what it asks and where; null when there is none.</summary>
    private async Task<OpenWave?> OpenAsync(Guid waveId, CancellationToken cancel)
    {
        if (await db.FindAskedAsync(waveId, cancel) is not { Wave.IsClosed: false } asked)
        {
            return null;
        }

        // Paper can come in before any code was made.
        secrets.Ensure(waveId);
        return new(asked.Wave, asked.Questionnaire);
    }

    /// <summary>The id of a sub-area of the study, for whoever brings answers in without a code.</summary>
    private async Task<Guid> SubAreaAsync(OpenWave open, Guid id, CancellationToken cancel)
    {
        open.SubAreas ??= await db.Set<SubArea>().Where(a => a.StudyId == open.Wave.StudyId).Select(a => a.Id).ToListAsync(cancel);
        return open.SubAreas.Contains(id) ? id : throw new InvalidOperationException("Whoever brings answers in without a code looks the sub-area up in the study of the wave.");
    }

    /// <summary>What became earlier of submissions with these ids.</summary>
    private async Task<Seen> SeenAsync(IReadOnlyList<Submission> submissions, CancellationToken cancel)
    {
        var ids = submissions.Select(s => s.Id).ToList();
        return new(
            await db.WithdrawnResponses.Where(w => ids.Contains(w.Id)).Select(w => w.Id).ToListAsync(cancel),
            await db.Responses.AsNoTracking().Include(r => r.Answers).Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel));
    }

    private async Task<SubmissionOutcome> AdmitAsync(Submission submission, OpenWave? open, Seen seen, CancellationToken cancel)
    {
        if (seen.Withdrawn.Contains(submission.Id))
        {
            return new SubmissionOutcome.Withdrawn();
        }

        if (open is not { Wave: var wave })
        {
            return new SubmissionOutcome.WaveClosed();
        }

        var receipt = ReceiptFor(submission);

        var (answers, refusal) = CheckAnswers(open.Questionnaire, submission);
        if (refusal is not null)
        {
            return refusal;
        }

        if (seen.Stored.GetValueOrDefault(submission.Id) is { } earlier)
        {
            return earlier.WaveId == wave.Id && earlier.Says(answers) ? new SubmissionOutcome.Accepted(receipt) : new SubmissionOutcome.AlreadySentOtherwise();
        }

        Guid subArea;
        switch (submission.Admission)
        {
            // What was told at the door can come in later, when there is network again: like paper, until the wave is closed for good.
            case Admission.WithCode when submission.Channel != Channel.Door && !wave.AcceptsResponsesOn(Today):
                return new SubmissionOutcome.WaveClosed();
            case Admission.WithCode with:
                var invitation = await FindInvitationAsync(wave.Id, with.Typed, cancel);
                if (invitation is null or { UsesLeft: 0 })
                {
                    return invitation is null ? new SubmissionOutcome.CodeUnknown() : new SubmissionOutcome.CodeUsedUp();
                }

                await SpendAsync(invitation, cancel);
                subArea = invitation.SubAreaId;
                break;
            case Admission.ByStaff staff:
                subArea = await SubAreaAsync(open, staff.SubAreaId, cancel);
                break;
            case Admission.ByInterviewer interviewer:
                subArea = await SubAreaAsync(open, interviewer.SubAreaId, cancel);
                break;
            default:
                throw new InvalidOperationException("An admission that the gate does not know.");
        }

        if (!open.QuestionsStay)
        {
            open.QuestionsStay = true;
            await db.Waves.Where(w => w.Id == wave.Id).ExecuteUpdateAsync(s => s.SetProperty(w => w.QuestionsStay, true), cancel);
        }

        db.Responses.Add(Response.Create(submission.Id, wave.Id, subArea, submission.Channel, submission.Language, HashOf(wave.Id, receipt)!, answers));
        return new SubmissionOutcome.Accepted(receipt);
    }

    /// <summary>
    /// Every row of the sub-area is rewritten, not only the one spent: a database that marks rows with the transaction that wrote
    /// them would otherwise hold the code of every answer.
    /// </summary>
    private Task<int> SpendAsync(Invitation spent, CancellationToken cancel)
    {
        var (waveId, subAreaId, hash) = (spent.WaveId, spent.SubAreaId, spent.CodeHash);
        return db.Invitations.Where(i => i.WaveId == waveId && i.SubAreaId == subAreaId)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.UsesLeft, i => i.CodeHash == hash ? i.UsesLeft - 1 : i.UsesLeft), cancel);
    }

    private async Task<Invitation?> FindInvitationAsync(Guid waveId, string typed, CancellationToken cancel)
    {
        if (AccessCode.Parse(typed) is not { } code || CodeHash.Of(secrets, waveId, code) is not { } hash)
        {
            return null;
        }

        return await db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.CodeHash == hash && i.WaveId == waveId, cancel);
    }

    private static (Dictionary<string, string> Answers, SubmissionOutcome.AnswerRefused? Refusal) CheckAnswers(Questionnaire questionnaire, Submission submission)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in questionnaire.Questions)
        {
            // The questions before this one decide whether it is asked; what was answered to a question no longer asked is left out.
            if (question.ShowWhen?.Holds(answers) == false)
            {
                continue;
            }

            // Paper and other programs did not insist: what somebody left blank there stays blank.
            var asked = submission.Channel is Channel.Paper or Channel.Import ? question with { Required = false } : question;
            var check = AnswerCheck.Of(asked, [submission.Answers.GetValueOrDefault(question.Name)], answers);
            if (check.Value is null)
            {
                return (answers, new(question.Name, check.Refusal!));
            }

            if (check.Value.Length > 0)
            {
                answers[question.Name] = check.Value;
            }
        }

        return (answers, null);
    }

    /// <summary>The receipt follows from the id, so that a retry after a lost connection shows the same one.</summary>
    private ReceiptCode ReceiptFor(Submission submission) =>
        new(Crockford.Spell(secrets.Mac(submission.WaveId, "receipt", submission.Id.ToString("N"))!, ReceiptCode.Length));

    private string? HashOf(Guid waveId, ReceiptCode receipt) => ReceiptHash.Of(secrets, waveId, receipt.Characters);

    /// <summary>What was withdrawn and what is stored, of what comes in now.</summary>
    private sealed record Seen(IReadOnlyList<Guid> Withdrawn, IReadOnlyDictionary<Guid, Response> Stored);

    /// <summary>What the gate has to know of a wave, however many come in at once.</summary>
    private sealed record OpenWave(Wave Wave, Questionnaire Questionnaire)
    {
        /// <summary>The ids of the sub-areas of its study, once somebody needed them.</summary>
        internal IReadOnlyList<Guid>? SubAreas { get; set; }

        /// <summary>Whether it is written that its questions stay as they are.</summary>
        internal bool QuestionsStay { get; set; } = Wave.QuestionsStay;
    }
}

/// <summary>The keyed hash under which a receipt is stored.</summary>
internal static class ReceiptHash
{
    internal static string? Of(WaveSecrets secrets, Guid waveId, string characters) => secrets.Hash(waveId, "receipt-name", characters);
}
