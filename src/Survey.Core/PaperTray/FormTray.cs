using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.History;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Submissions;
using Survey.Core.Waves;

namespace Survey.Core.PaperTray;

/// <summary>What lies in the tray of a wave.</summary>
/// <param name="Forms">Forms in it.</param>
/// <param name="AwaitSecond">Numbers of the forms that this person may key a second time.</param>
/// <param name="AwaitColleague">Numbers of the forms that this person keyed first: somebody else has to key them again.</param>
/// <param name="Differ">Numbers of the forms that were keyed in two ways.</param>
/// <param name="TwiceByOne">How many were keyed twice by one person, because there was nobody else.</param>
/// <param name="IsAlone">Whether this is the only member of staff.</param>
public sealed record TrayState(int Forms, IReadOnlyList<int> AwaitSecond, IReadOnlyList<int> AwaitColleague, IReadOnlyList<int> Differ, int TwiceByOne, bool IsAlone)
{
    /// <summary>Whether it can be sent.</summary>
    public bool CanBeSent => Forms > 0 && AwaitSecond.Count == 0 && AwaitColleague.Count == 0 && Differ.Count == 0;
}

/// <summary>What became of keying a form a second time.</summary>
public enum SecondOutcome
{
    /// <summary>Both times gave the same.</summary>
    Same,

    /// <summary>Kept; somebody has to look at the paper.</summary>
    Differs,

    /// <summary>This person keyed it first, and there are colleagues; nothing was kept.</summary>
    ByTheSamePerson,

    /// <summary>It is not in the tray, or was keyed a second time already.</summary>
    NotWaiting,
}

/// <summary>What became of keeping a form.</summary>
public abstract record KeepOutcome
{
    private KeepOutcome()
    {
    }

    /// <summary>It lies in the tray.</summary>
    /// <param name="Number">To be written on the paper when it is to be keyed a second time; else null.</param>
    public sealed record Kept(int? Number) : KeepOutcome;

    /// <summary>This screen was kept before, with other answers; nothing was changed.</summary>
    public sealed record KeptOtherwise : KeepOutcome;

    /// <summary>The wave was closed meanwhile.</summary>
    public sealed record WaveClosed : KeepOutcome;
}

/// <summary>What became of sending the tray.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>All went through the gate and the tray is empty.</summary>
    public sealed record Sent(int Forms) : SendOutcome;

    /// <summary>Something is still to be done, or nothing lies in it. Nothing was sent.</summary>
    public sealed record NotReady(TrayState State) : SendOutcome;

    /// <summary>The gate refused. Nothing was sent, everything still lies in the tray.</summary>
    public sealed record Refused(SubmissionOutcome Why) : SendOutcome;
}

/// <summary>The tray (bakje) of forms that were keyed in from paper, until they are sent in all at once.</summary>
public sealed class FormTray(LeefbaarheidDb db, SubmissionGate gate)
{
    /// <summary>The most characters of the reason to throw a form away.</summary>
    public const int LongestReason = 200;

    private const int FirstNumber = 10;

    /// <summary>What lies in the tray of this wave, for whoever looks.</summary>
    public async Task<TrayState> LookAsync(Wave wave, Actor actor, CancellationToken cancel)
    {
        var forms = await ListAsync(wave, cancel);
        var questionnaire = await db.QuestionnaireOfAsync(wave, cancel);
        var alone = await IsAloneAsync(wave, cancel);
        List<int> Waiting(bool forThisPerson) => [.. forms.Where(f => f.AwaitsSecond && (alone || f.FirstBy != actor.AccountId) == forThisPerson).Select(f => f.Number!.Value).Order()];
        return new(forms.Count, Waiting(true), Waiting(false), [.. forms.Where(f => f.Differences(questionnaire).Count > 0).Select(f => f.Number!.Value).Order()], forms.Count(f => f.IsTwiceByOne), alone);
    }

    /// <summary>The forms in the tray, in no order.</summary>
    public async Task<IReadOnlyList<PaperForm>> ListAsync(Wave wave, CancellationToken cancel) =>
        await db.PaperForms.AsNoTracking().Where(f => f.WaveId == wave.Id).OrderBy(f => f.Id).ToListAsync(cancel);

    /// <summary>Keeps a form that was keyed. The answers were checked; the same id and answers twice are kept once.</summary>
    public async Task<KeepOutcome> KeepAsync(Guid id, Wave wave, SubArea area, string language, IReadOnlyDictionary<string, string> answers, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await db.Waves.AnyAsync(w => w.Id == wave.Id && w.ClosedOn != null, cancel))
        {
            return new KeepOutcome.WaveClosed();
        }

        if (await db.PaperForms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancel) is { } earlier)
        {
            return earlier.WaveId == wave.Id && earlier.Says(area.Id, language, answers) ? new KeepOutcome.Kept(earlier.Number) : new KeepOutcome.KeptOtherwise();
        }

        var taken = await db.PaperForms.Where(f => f.WaveId == wave.Id).Select(f => f.Number).ToListAsync(cancel);
        int? number = DoubleEntry.Chooses(wave.Id, taken.Count) ? FreeNumber([.. taken.OfType<int>()]) : null;
        db.PaperForms.Add(PaperForm.Create(id, wave.Id, area.Id, language, number, actor.AccountId, answers));

        // Somebody answered: what was asked, and of which part, stays as it is.
        await db.Waves.Where(w => w.Id == wave.Id && !w.QuestionsStay).ExecuteUpdateAsync(s => s.SetProperty(w => w.QuestionsStay, true), cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new KeepOutcome.Kept(number);
    }

    /// <summary>The form of this number; null when it is not in the tray.</summary>
    public Task<PaperForm?> FindAsync(Wave wave, int number, CancellationToken cancel) => OfNumber(wave, number).AsNoTracking().SingleOrDefaultAsync(cancel);

    /// <summary>Keeps what was keyed the second time: by somebody else, unless there is nobody else.</summary>
    public async Task<SecondOutcome> KeyAgainAsync(Wave wave, int number, IReadOnlyDictionary<string, string> answers, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await OfNumber(wave, number).SingleOrDefaultAsync(cancel) is not { AwaitsSecond: true } form)
        {
            return SecondOutcome.NotWaiting;
        }

        if (form.FirstBy == actor.AccountId && !await IsAloneAsync(wave, cancel))
        {
            return SecondOutcome.ByTheSamePerson;
        }

        form.KeyedAgain(actor.AccountId, answers);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return form.Differences(await db.QuestionnaireOfAsync(wave, cancel)).Count > 0 ? SecondOutcome.Differs : SecondOutcome.Same;
    }

    /// <summary>Settles what stands on the paper of a form that was keyed in two ways.</summary>
    /// <returns>False when it is not in the tray any more, or has no differences (any more); nothing was changed.</returns>
    public async Task<bool> SettleAsync(Wave wave, int number, IReadOnlyDictionary<string, string> answers, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await OfNumber(wave, number).SingleOrDefaultAsync(cancel) is not { } form || form.Differences(await db.QuestionnaireOfAsync(wave, cancel)).Count == 0)
        {
            return false;
        }

        form.Settle(answers);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Throws a form away that should not be in the tray. The history says who did it and why, and nothing of what stood in it.</summary>
    /// <returns>False when it is not in the tray (any more).</returns>
    public async Task<bool> ThrowAwayAsync(Wave wave, Guid id, string reason, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await db.PaperForms.Where(f => f.WaveId == wave.Id && f.Id == id).ExecuteDeleteAsync(cancel) == 0)
        {
            return false;
        }

        db.Changes.Add(Change.Create(wave.StudyId, actor, "papieren formulier weggegooid", wave.Name, why: reason));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Sends everything through the gate and empties the tray, both or neither.</summary>
    public async Task<SendOutcome> SendAsync(Wave wave, Actor actor, CancellationToken cancel)
    {
        TrayState? state = null;
        var outcome = await gate.SubmitAllAsync(async () =>
        {
            state = await LookAsync(wave, actor, cancel);
            if (!state.CanBeSent)
            {
                return [];
            }

            // The gate stores what the context holds in its own transaction: the tray is emptied together with the sending, or not at all.
            var forms = await db.PaperForms.Where(f => f.WaveId == wave.Id).ToListAsync(cancel);
            db.PaperForms.RemoveRange(forms);
            db.Changes.Add(Change.Create(wave.StudyId, actor, "papieren formulieren verstuurd", wave.Name, after: string.Create(CultureInfo.InvariantCulture, $"{forms.Count} formulieren{(state.TwiceByOne == 0 ? "" : $", zelf twee keer: {state.TwiceByOne}")}")));
            return forms.Select(f => Submission.OnPaper(Guid.NewGuid(), wave.Id, f.SubAreaId, f.Language, f.Answers()));
        }, cancel);
        return !state!.CanBeSent ? new SendOutcome.NotReady(state) : outcome is SubmissionOutcome.Accepted ? new SendOutcome.Sent(state.Forms) : new SendOutcome.Refused(outcome);
    }

    private IQueryable<PaperForm> OfNumber(Wave wave, int number) => db.PaperForms.Where(f => f.WaveId == wave.Id && f.Number == number);

    /// <summary>Whether one member of staff runs the study, who then keys in everything twice.</summary>
    private async Task<bool> IsAloneAsync(Wave wave, CancellationToken cancel) =>
        await db.Users.CountAsync(a => a.Role == AccountRole.Opbouwwerker && db.Studies.Any(s => s.Id == wave.StudyId && s.OrganisationId == a.OrganisationId), cancel) <= 1;

    /// <summary>A number that no other form in the tray has; of two digits as long as half of those are free.</summary>
    private static int FreeNumber(HashSet<int> taken)
    {
        var end = taken.Count < 45 ? 100 : 100 * (taken.Count + 1);
        int number;
        do
        {
            number = RandomNumberGenerator.GetInt32(FirstNumber, end);
        }
        while (taken.Contains(number));
        return number;
    }
}
