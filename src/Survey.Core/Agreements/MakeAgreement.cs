using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Storage;

namespace Survey.Core.Agreements;

/// <summary>Writes an agreement down.</summary>
public sealed class MakeAgreement(LeefbaarheidDb db)
{
    /// <summary>The longest text of what was agreed; it has to fit on a card and a slide.</summary>
    public const int LongestText = 160;

    /// <summary>Makes the next agreement of a study; the owner becomes a partner's own when the names are equal.</summary>
    public async Task<Agreement> MakeAsync(Guid studyId, Guid? eveningId, AgreementFacts facts, Actor actor, CancellationToken cancel)
    {
        var number = 1 + (await db.Agreements.Where(a => a.StudyId == studyId).MaxAsync(a => (int?)a.Number, cancel) ?? 0);
        var partners = await db.Partners.Where(p => p.StudyId == studyId).ToListAsync(cancel);
        var partner = partners.Find(p => string.Equals(p.Name, facts.Owner, StringComparison.OrdinalIgnoreCase));
        var agreement = Agreement.Create(studyId, eveningId, number, facts, partner?.Id);
        db.Agreements.Add(agreement);
        db.Changes.Add(Change.Create(studyId, actor, "afspraak gemaakt", $"afspraak {number}", after: facts.What));
        await db.SaveChangesAsync(cancel);
        return agreement;
    }
}

/// <summary>What became of an update.</summary>
public enum UpdateOutcome
{
    /// <summary>Published.</summary>
    Published,

    /// <summary>No such agreement in this study, or not one of this partner.</summary>
    NotFound,

    /// <summary>An update needs a text.</summary>
    TextMissing,

    /// <summary>The text is longer than <see cref="ProgressUpdate.LongestText"/>.</summary>
    TextTooLong,

    /// <summary>This very text with this status is already the latest update.</summary>
    AlreadyPublished,
}

/// <summary>Publishes what happened with an agreement.</summary>
public sealed class PostUpdate(LeefbaarheidDb db)
{
    /// <summary>Publishes an update.</summary>
    /// <param name="studyId">The study.</param>
    /// <param name="number">Number of the agreement.</param>
    /// <param name="onlyOfPartner">For a partner: only its own agreements; null for staff.</param>
    /// <param name="status">Where it stands from now on.</param>
    /// <param name="text">What happened; for "wordt niet gedaan" the reason.</param>
    /// <param name="actor">Who and when.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<UpdateOutcome> PostAsync(Guid studyId, int number, Guid? onlyOfPartner, AgreementStatus status, string text, Actor actor, CancellationToken cancel)
    {
        var agreement = await db.Agreements.Include(a => a.Updates.OrderBy(u => u.Number)).SingleOrDefaultAsync(a => a.StudyId == studyId && a.Number == number, cancel);
        if (agreement is null || (onlyOfPartner is { } partner && agreement.PartnerId != partner))
        {
            return UpdateOutcome.NotFound;
        }

        var clean = text.Trim();
        if (clean.Length is 0 or > ProgressUpdate.LongestText)
        {
            return clean.Length == 0 ? UpdateOutcome.TextMissing : UpdateOutcome.TextTooLong;
        }

        if (agreement.Updates is [.., var last] && last.Status == status && last.Text == clean)
        {
            return UpdateOutcome.AlreadyPublished;
        }

        var before = agreement.Status;
        db.ProgressUpdates.Add(agreement.Post(DateOnly.FromDateTime(actor.At.DateTime), status, clean, actor.Name));
        db.Changes.Add(Change.Create(studyId, actor, "bericht geplaatst", $"afspraak {number}", before.Label(), status.Label()));
        await db.SaveChangesAsync(cancel);
        return UpdateOutcome.Published;
    }
}
