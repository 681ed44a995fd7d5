using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;

namespace Survey.Core.Evenings;

/// <summary>What became of a vote.</summary>
public enum VoteOutcome
{
    /// <summary>Counted; a second vote from the same phone takes the place of the first.</summary>
    Counted,

    /// <summary>The vote has not begun.</summary>
    NotOpenYet,

    /// <summary>The vote is over.</summary>
    AlreadyClosed,

    /// <summary>Choose one to <see cref="Evening.DotsPerPerson"/> options of this vote.</summary>
    WrongNumberOfDots,

    /// <summary>No evening under this code.</summary>
    NoSuchEvening,
}

/// <summary>The result for one option.</summary>
public sealed record VoteCount(VoteOption Option, int Dots);

/// <summary>Takes the dots of one phone.</summary>
public sealed class CastVote(LeefbaarheidDb db)
{
    /// <summary>Stores the dots; once per phone, the last one counts.</summary>
    public async Task<VoteOutcome> CastAsync(string phoneCode, Guid phone, IReadOnlyCollection<Guid> dots, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        var evening = await db.Evenings.AsNoTracking().Include(e => e.Options).SingleOrDefaultAsync(e => e.PhoneCode == phoneCode, cancel);
        if (evening is null)
        {
            return VoteOutcome.NoSuchEvening;
        }

        if (evening.Vote != VoteState.Open)
        {
            return evening.Vote == VoteState.NotOpen ? VoteOutcome.NotOpenYet : VoteOutcome.AlreadyClosed;
        }

        var chosen = dots.Distinct().Where(d => evening.Options.Exists(o => o.Id == d)).ToList();
        if (chosen.Count is 0 or > Evening.DotsPerPerson || chosen.Count != dots.Count)
        {
            return VoteOutcome.WrongNumberOfDots;
        }

        var ballot = await db.Ballots.SingleOrDefaultAsync(b => b.EveningId == evening.Id && b.Phone == phone, cancel);
        if (ballot is null)
        {
            db.Ballots.Add(Ballot.Create(evening.Id, phone, chosen));
        }
        else
        {
            ballot.Dots = chosen;
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return VoteOutcome.Counted;
    }
}

/// <summary>Counts the dots of phones, hands and paper together.</summary>
public sealed class CountVotes(LeefbaarheidDb db)
{
    /// <summary>The result, most dots first; null until the vote is closed, also for the person who leads it.</summary>
    public async Task<IReadOnlyList<VoteCount>?> ResultAsync(Evening evening, CancellationToken cancel)
    {
        if (evening.Vote != VoteState.Closed)
        {
            return null;
        }

        var dots = (await db.Ballots.AsNoTracking().Where(b => b.EveningId == evening.Id).ToListAsync(cancel)).SelectMany(b => b.Dots).CountBy(d => d).ToDictionary();
        return [.. evening.Options.Select(o => new VoteCount(o, o.RoomDots + dots.GetValueOrDefault(o.Id))).OrderByDescending(c => c.Dots).ThenBy(c => c.Option.Order)];
    }

    /// <summary>How many phones have voted; no more than that is shown while the vote is open.</summary>
    public Task<int> PhonesAsync(Guid eveningId, CancellationToken cancel) => db.Ballots.CountAsync(b => b.EveningId == eveningId, cancel);
}
