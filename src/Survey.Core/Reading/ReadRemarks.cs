using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Languages;
using Survey.Analysis.Signals;
using Survey.Analysis.Themes;
using Survey.Core.Accounts;
using Survey.Core.History;
using Survey.Core.Remarks;
using Survey.Core.Storage;

namespace Survey.Core.Reading;

/// <summary>
/// What people do while reading remarks. Each step is kept with who and on which day, can be undone as long as nobody changed
/// the remark since, and is refused when somebody else was first.
/// </summary>
public sealed class ReadRemarks(LeefbaarheidDb db, Codebook codebook)
{
    /// <summary>The longest note about a signal, in letters.</summary>
    public const int LongestNote = 300;

    /// <summary>The longest words for others, in letters.</summary>
    public const int LongestText = 4000;

    private const string Subject = "opmerking";

    /// <summary>Somebody read a remark without a signal.</summary>
    public Task<ReadingDone> ReadAsync(ReadingStep step, CancellationToken cancel) => ChangeAsync(step, (remark, state) =>
        remark.Held ? new(ReadingOutcome.SignalFirst) : new Wish(state.Read(step.Actor)), cancel);

    /// <summary>A remark that was read has to be read again; a signal is held again. Its note stays.</summary>
    public Task<ReadingDone> UnreadAsync(ReadingStep step, CancellationToken cancel) => ChangeAsync(step, (remark, state) => state switch
    {
        { IsRead: false } => new(ReadingOutcome.AlreadySo),
        { Publication: not null } => new(ReadingOutcome.WordsStand),
        _ => new Wish(state with { ReadBy = "", ReadOn = null }, remark.Signal is null ? "" : "signaal weer te lezen", remark.Signal?.ToName() ?? Subject),
    }, cancel);

    /// <summary>A professional looked at a signal and did what was needed.</summary>
    public Task<ReadingDone> FollowUpAsync(ReadingStep step, string note, CancellationToken cancel) => ChangeAsync(step, (remark, state) => (remark.Signal, note.Trim()) switch
    {
        (null, _) => new(ReadingOutcome.NothingThere),
        (_, "") => new(ReadingOutcome.NoteMissing),
        (_, { Length: > LongestNote }) => new(ReadingOutcome.NoteTooLong),
        var (_, clean) when PublishedWords.PersonalDataIn(clean, []) is { Count: > 0 } found => new(ReadingOutcome.PersonalDataLeft, [.. found]),
        var (signal, clean) => new Wish(state.Read(step.Actor) with { Note = clean }, "signaal gezien en opgevolgd", signal.Value.ToName()),
    }, cancel);

    /// <summary>
    /// Somebody writes the words for others: without personal data, and in Dutch when the remark is in another language. Words
    /// left as the machine made them get the pieces back that are said to be no personal data.
    /// </summary>
    public Task<ReadingDone> RewriteAsync(ReadingStep step, string text, IReadOnlyCollection<string> notPersonal, CancellationToken cancel) => ChangeAsync(step, (remark, state) =>
    {
        List<string> none = [.. state.NotPersonal.Union(notPersonal.Where(n => remark.Original.Contains(n, StringComparison.OrdinalIgnoreCase) || text.Contains(n, StringComparison.OrdinalIgnoreCase)), StringComparer.OrdinalIgnoreCase)];
        var clean = text.ReplaceLineEndings("\n").Trim();
        var isLeft = state.RewrittenBy.Length == 0 && clean == state.Text.ReplaceLineEndings("\n").Trim();
        if (clean.Length is 0 or > LongestText)
        {
            return new(clean.Length == 0 ? ReadingOutcome.WordsMissing : ReadingOutcome.WordsTooLong);
        }

        if (!isLeft && PublishedWords.PersonalDataIn(clean, none) is { Count: > 0 } found)
        {
            return new(ReadingOutcome.PersonalDataLeft, [.. found]);
        }

        if (remark.IsForeign && !isLeft && PublishedWords.IsForeign(clean))
        {
            return new(ReadingOutcome.NotDutch);
        }

        if (isLeft)
        {
            return new Wish(state with { Text = remark.Redacted(none), NotPersonal = none }, none.Count > state.NotPersonal.Count ? "tekst voor anderen gewijzigd" : "", Subject);
        }

        var kind = remark.IsForeign ? codebook.KindOf(clean, remark.Role) : state.Kind;
        return new Wish(state with { Text = clean, Kind = kind, NotPersonal = none, RewrittenBy = step.Actor.Name }, remark.IsForeign ? "opmerking vertaald" : "tekst voor anderen gewijzigd", Subject);
    }, cancel);

    /// <summary>Somebody sees that a remark which was taken for another language is Dutch: from then on it is an ordinary one, with the words it has.</summary>
    public Task<ReadingDone> CallDutchAsync(ReadingStep step, CancellationToken cancel) => ChangeAsync(step, (remark, state) =>
        remark.IsForeign ? new Wish(state with { Language = LanguageReader.Dutch }, "opmerking is Nederlands", Subject) : new(ReadingOutcome.AlreadySo), cancel);

    /// <summary>Somebody proposes words for everybody, in place of those that were proposed before. Whoever proposes has read the remark.</summary>
    public Task<ReadingDone> ProposeAsync(ReadingStep step, PublicationForm form, string words, CancellationToken cancel) => ChangeAsync(step, (remark, state) =>
    {
        var clean = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return state.Publication is { } there && there.Form == form && there.Words == clean ? new(ReadingOutcome.AlreadySo)
            : PublishedWords.WhyNot(remark, state.NotPersonal, form, clean) is { } refused ? new(refused)
            : new Wish(state.Read(step.Actor) with { Publication = new(form, clean, step.Actor.Name, step.Actor.AccountId) }, form == PublicationForm.Quote ? "citaat voorgesteld" : "verwoording voorgesteld", Subject);
    }, cancel);

    /// <summary>A second person approves the words that were proposed. Both have to be there still: an account that was ended could come back under another name.</summary>
    public async Task<ReadingDone> ApproveAsync(ReadingStep step, CancellationToken cancel)
    {
        var staff = await db.Users.Where(a => a.Role == AccountRole.Opbouwwerker).Select(a => a.Id).ToListAsync(cancel);
        return await ChangeAsync(step, (remark, state) => state.Publication switch
        {
            null => new(ReadingOutcome.NothingThere),
            { IsApproved: true } => new(ReadingOutcome.AlreadySo),
            var proposed when step.Actor.Is(proposed.ProposedBy, proposed.ProposedByAccount) => new(ReadingOutcome.SamePerson),
            _ when !IsThere(step.Actor.AccountId) => new(ReadingOutcome.AccountEnded),
            var proposed when !IsThere(proposed.ProposedByAccount) => new(ReadingOutcome.ProposerGone),
            var proposed when PublishedWords.WhyNot(remark, state.NotPersonal, proposed.Form, proposed.Words) is { } refused => new(refused),
            var proposed => new Wish(state with { Publication = proposed with { ApprovedBy = step.Actor.Name } }, proposed.Form == PublicationForm.Quote ? "citaat goedgekeurd" : "verwoording goedgekeurd", Subject),
        }, cancel);
        bool IsThere(Guid account) => account == Guid.Empty || staff.Contains(account);
    }

    /// <summary>Takes words for everybody back, proposed or approved.</summary>
    public Task<ReadingDone> WithdrawAsync(ReadingStep step, CancellationToken cancel) => ChangeAsync(step, (_, state) => state.Publication is null
        ? new(ReadingOutcome.NothingThere)
        : new Wish(state with { Publication = null }, state.Publication.Form == PublicationForm.Quote ? "citaat ingetrokken" : "verwoording ingetrokken", Subject), cancel);

    /// <summary>Reads all remarks of a wave at once that have nothing special: no signal, no personal data, in Dutch, unread.</summary>
    public async Task<ReadingDone> ReadRestAsync(Guid waveId, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        var readings = await ReadingsOf(waveId).ToDictionaryAsync(r => r.RemarkId, cancel);
        var rest = (await db.Remarks.Where(r => r.WaveId == waveId).ToListAsync(cancel)).Where(r => QueueRemarks.IsPlain(r) && readings.GetValueOrDefault(r.Id) is not { IsRead: true }).ToList();
        if (rest.Count == 0)
        {
            return new(ReadingOutcome.AlreadySo);
        }

        var step = Guid.NewGuid();
        foreach (var remark in rest)
        {
            var reading = readings.GetValueOrDefault(remark.Id) ?? Begin(remark);
            reading.Become(remark, reading.State(remark).Read(actor), step, actor.Name);
        }

        await WriteAsync(waveId, actor, "opmerkingen gelezen", rest.Count == 1 ? "1 opmerking" : $"{rest.Count} opmerkingen", cancel);
        await transaction.CommitAsync(cancel);
        return new(ReadingOutcome.Done, step, rest.Count) { Remarks = rest.ConvertAll(r => r.Id) };
    }

    /// <summary>Undoes a step on every remark that nobody changed since.</summary>
    public async Task<ReadingDone> UndoAsync(Guid waveId, Guid step, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        var readings = await ReadingsOf(waveId).Where(r => r.Step == step && r.Before != "").ToListAsync(cancel);
        if (readings.Count == 0)
        {
            return new(ReadingOutcome.NothingThere);
        }

        var ids = readings.ConvertAll(r => r.RemarkId);
        var note = readings is [var one] ? one.Note : "";
        var remarks = await db.Remarks.Where(r => r.WaveId == waveId).ToDictionaryAsync(r => r.Id, cancel);
        var undone = Guid.NewGuid();
        foreach (var reading in readings)
        {
            reading.Become(remarks[reading.RemarkId], ReadingState.FromJson(reading.Before), undone, actor.Name, canBeUndone: false);
        }

        await WriteAsync(waveId, actor, "lezen ongedaan gemaakt", ids.Count == 1 ? "1 opmerking" : $"{ids.Count} opmerkingen", cancel);
        await transaction.CommitAsync(cancel);
        return new(ReadingOutcome.Done, Count: ids.Count) { Remarks = ids, Note = note };
    }

    private async Task<ReadingDone> ChangeAsync(ReadingStep asked, Func<Remark, ReadingState, Wish> wish, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await db.Remarks.SingleOrDefaultAsync(r => r.Id == asked.RemarkId && r.WaveId == asked.WaveId, cancel) is not { } remark)
        {
            return new(ReadingOutcome.NotFound);
        }

        var known = await db.RemarkReadings.SingleOrDefaultAsync(r => r.RemarkId == remark.Id, cancel);
        var before = (known ?? RemarkReading.Of(remark)).State(remark);
        var wished = wish(remark, before);
        if (wished.State is not null && wished.State.ToJson() == before.ToJson())
        {
            return new(ReadingOutcome.AlreadySo);
        }

        if (known is not null && known.Step != asked.Seen && wished.Refused?.Outcome is not ReadingOutcome.AlreadySo)
        {
            return new(ReadingOutcome.ChangedMeanwhile) { By = known.StepBy, BySelf = await IsSelfAsync(asked.Actor, known.StepBy, cancel) };
        }

        if (wished.State is not { } state)
        {
            return wished.Refused!;
        }

        var reading = known ?? Begin(remark);
        reading.Become(remark, state, Guid.NewGuid(), asked.Actor.Name);
        await WriteAsync(asked.WaveId, asked.Actor, wished.What, wished.Subject, cancel);
        await transaction.CommitAsync(cancel);
        return new(ReadingOutcome.Done, reading.Step, 1);
    }

    /// <summary>Whether a step by this name was certainly taken by this person: nobody else in the organisation is called so.</summary>
    private async Task<bool> IsSelfAsync(Actor actor, string by, CancellationToken cancel) =>
        by == actor.Name && !await db.Users.AnyAsync(a => a.DisplayName == by && a.Id != actor.AccountId && db.Users.Any(own => own.Id == actor.AccountId && own.OrganisationId == a.OrganisationId), cancel);

    private IQueryable<RemarkReading> ReadingsOf(Guid waveId) => db.RemarkReadings.Where(r => db.Remarks.Any(m => m.Id == r.RemarkId && m.WaveId == waveId));

    private RemarkReading Begin(Remark remark)
    {
        var reading = RemarkReading.Of(remark);
        db.RemarkReadings.Add(reading);
        return reading;
    }

    /// <summary>Saves, with a line of history. Reading one remark has none: four hundred of them would push everything else away, and who read it stands beside it. The history holds the day only, and no words: both could tell whose remark it was.</summary>
    private async Task WriteAsync(Guid waveId, Actor actor, string what, string subject, CancellationToken cancel)
    {
        if (what.Length > 0)
        {
            db.Changes.Add(Change.Create(await db.Waves.Where(w => w.Id == waveId).Select(w => w.StudyId).SingleAsync(cancel), actor with { At = new(actor.At.Date, actor.At.Offset) }, what, subject));
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>How it is to be, or why not, with a line for the history.</summary>
    private sealed record Wish(ReadingState? State, string What = "", string Subject = "")
    {
        internal Wish(ReadingOutcome refused, params IReadOnlyList<string> found)
            : this(new ReadingDone(refused) { Found = found })
        {
        }

        internal Wish(ReadingDone refused)
            : this((ReadingState?)null) => Refused = refused;

        internal ReadingDone? Refused { get; }
    }
}
