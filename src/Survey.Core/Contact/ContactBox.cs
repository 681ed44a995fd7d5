using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Storage;
using Survey.Core.Studies;

namespace Survey.Core.Contact;

/// <summary>What became of sending a contact wish.</summary>
public abstract record ContactOutcome
{
    private ContactOutcome()
    {
    }

    /// <summary>It is kept. Sent again with the same form it takes the place of the first.</summary>
    public sealed record Kept(ContactNumber Number) : ContactOutcome;

    /// <summary>Something has to be mended; nothing was kept.</summary>
    public sealed record Refused(IReadOnlyList<ContactProblem> Problems) : ContactOutcome;

    /// <summary>The box of this study is full: somebody fills it by a program.</summary>
    public sealed record Full : ContactOutcome;
}

/// <summary>Keeps contact wishes apart from everything else, and throws them away when their time has come.</summary>
public sealed class ContactBox(LeefbaarheidDb db, TimeProvider time, ContactRush rush)
{
    /// <summary>The most wishes of one study; more than any square has residents.</summary>
    public const int MostWishes = 2000;

    /// <summary>Keeps a wish, or says what has to be mended.</summary>
    /// <param name="form">The random id that was drawn when the form was opened.</param>
    /// <param name="study">The study.</param>
    /// <param name="filledIn">What was filled in.</param>
    /// <param name="language">Two-letter code of the language of the page.</param>
    /// <param name="cancel">Cancellation.</param>
    public Task<ContactOutcome> KeepAsync(Guid form, Study study, ContactForm filledIn, string language, CancellationToken cancel) =>
        filledIn.Problems() is { Count: > 0 } problems ? Task.FromResult<ContactOutcome>(new ContactOutcome.Refused(problems)) : StoreAsync(form, study, filledIn, language, null, null, cancel);

    /// <summary>Keeps a wish that was told to staff aloud, or says what has to be mended. The history says that it was written down, not whose it is.</summary>
    /// <param name="form">The random id that was drawn when the form was opened.</param>
    /// <param name="study">The study.</param>
    /// <param name="filledIn">What was told.</param>
    /// <param name="language">Two-letter code of the language in which to answer.</param>
    /// <param name="told">To whom and when; the time to keep it begins in that month.</param>
    /// <param name="actor">Who writes it down, and when.</param>
    /// <param name="cancel">Cancellation.</param>
    public Task<ContactOutcome> KeepToldAsync(Guid form, Study study, ContactForm filledIn, string language, ToldAloud told, Actor actor, CancellationToken cancel)
    {
        var problems = filledIn.Problems().ToList();
        if (told.To.Length is 0 or > ContactWish.LongestName)
        {
            problems.Add(ContactProblem.ToldTo);
        }

        if (told.On > Today || GoneFrom(told.On, study) <= Today)
        {
            problems.Add(ContactProblem.ToldOn);
        }

        return problems.Count > 0 ? Task.FromResult<ContactOutcome>(new ContactOutcome.Refused(problems)) : StoreAsync(form, study, filledIn, language, told, actor, cancel);
    }

    private async Task<ContactOutcome> StoreAsync(Guid form, Study study, ContactForm filledIn, string language, ToldAloud? told, Actor? actor, CancellationToken cancel)
    {
        await SweepAsync(cancel);
        var number = ContactNumber.Of(form);
        var hash = number.Hash;
        await using var transaction = await db.WriteAsync(cancel);
        await db.ContactWishes.Where(w => w.NumberHash == hash).ExecuteDeleteAsync(cancel);
        if (await db.ContactWishes.CountAsync(w => w.StudyId == study.Id, cancel) >= MostWishes)
        {
            return new ContactOutcome.Full();
        }

        db.ContactWishes.Add(ContactWish.Create(hash, study.Id, filledIn, language, GoneFrom(told?.On ?? Today, study), told));
        if (actor is not null)
        {
            db.Changes.Add(Change.Create(study.Id, actor, "contactwens opgeschreven", "verteld"));
        }

        await db.SaveChangesAsync(cancel);
        if (told is null && rush.Note(study.Id, hash) is ({ } hour, { Count: > 0 } crowd))
        {
            await db.ContactWishes.Where(w => crowd.Contains(w.NumberHash)).ExecuteUpdateAsync(s => s.SetProperty(w => w.Rush, hour), cancel);
        }

        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return new ContactOutcome.Kept(number);
    }

    /// <summary>Always the first of a month: until then it is kept for the months of the study, and what is left of this one.</summary>
    private static DateOnly GoneFrom(DateOnly day, Study study) => new DateOnly(day.Year, day.Month, 1).AddMonths(study.ContactMonths + 1);

    /// <summary>All wishes of a study whose time has not come, by name.</summary>
    public async Task<IReadOnlyList<ContactWish>> ReadAsync(Guid studyId, CancellationToken cancel)
    {
        var today = Today;
        return await db.ContactWishes.AsNoTracking().Where(w => w.StudyId == studyId && w.GoneFrom > today).OrderBy(w => w.Name).ThenBy(w => w.NumberHash).ToListAsync(cancel);
    }

    /// <summary>Takes a wish away with its number.</summary>
    /// <returns>False when no wish of this study goes by it (any more).</returns>
    public async Task<bool> WithdrawAsync(Guid studyId, string typed, CancellationToken cancel)
    {
        var hash = ContactNumber.Parse(typed)?.Hash;
        return hash is not null && await db.ContactWishes.Where(w => w.StudyId == studyId && w.NumberHash == hash).ExecuteDeleteAsync(cancel) > 0;
    }

    /// <summary>Staff note what they did with a wish.</summary>
    /// <returns>False when it is not there any more.</returns>
    public async Task<bool> TakeAsync(Guid studyId, string numberHash, ContactStep step, Actor actor, CancellationToken cancel)
    {
        var by = step == ContactStep.Waiting ? "" : actor.Name;
        return await db.ContactWishes.Where(w => w.StudyId == studyId && w.NumberHash == numberHash)
            .ExecuteUpdateAsync(s => s.SetProperty(w => w.Step, step).SetProperty(w => w.StepBy, by), cancel) > 0;
    }

    /// <summary>Staff remove a wish at somebody's request. The history says that it was done, not whose it was.</summary>
    /// <returns>False when it is not there any more.</returns>
    public async Task<bool> RemoveAsync(Guid studyId, string numberHash, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await db.ContactWishes.Where(w => w.StudyId == studyId && w.NumberHash == numberHash).ExecuteDeleteAsync(cancel) == 0)
        {
            return false;
        }

        db.Changes.Add(Change.Create(studyId, actor, "contactwens weggehaald", "op verzoek"));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Staff remove what came in during a rush and nobody did anything with yet.</summary>
    /// <returns>How many were removed.</returns>
    public async Task<int> RemoveRushAsync(Guid studyId, string hour, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        var removed = await db.ContactWishes.Where(w => w.StudyId == studyId && w.Rush == hour && w.Rush != "" && w.Step == ContactStep.Waiting).ExecuteDeleteAsync(cancel);
        if (removed > 0)
        {
            db.Changes.Add(Change.Create(studyId, actor, "contactwensen weggehaald", "een uur waarin er opvallend veel kwamen", before: $"{removed}"));
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        return removed;
    }

    /// <summary>Staff looked at a rush and leave it as it is: the hour is forgotten.</summary>
    public Task<int> LeaveRushAsync(Guid studyId, string hour, CancellationToken cancel) =>
        db.ContactWishes.Where(w => w.StudyId == studyId && w.Rush == hour).ExecuteUpdateAsync(s => s.SetProperty(w => w.Rush, ""), cancel);

    /// <summary>Changes how long wishes are kept that come in from now on.</summary>
    public async Task KeepForAsync(Guid studyId, int months, Actor actor, CancellationToken cancel)
    {
        var study = await db.Studies.SingleAsync(s => s.Id == studyId, cancel);
        var before = study.ContactMonths;
        study.KeepContactFor(months);
        db.Changes.Add(Change.Create(studyId, actor, "bewaartijd contactwensen", "maanden", $"{before}", $"{months}"));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Throws away every wish whose time has come, of all studies; returns how many.</summary>
    public Task<int> SweepAsync(CancellationToken cancel)
    {
        var today = Today;
        return db.ContactWishes.Where(w => w.GoneFrom <= today).ExecuteDeleteAsync(cancel);
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}
