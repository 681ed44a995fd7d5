using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Invitations;
using Survey.Core.OtherTools;
using Survey.Core.Responses;
using Survey.Core.Storage;
using Survey.Core.Waves;

namespace Survey.Core.Submissions;

/// <summary>How rows from elsewhere stand to what is stored.</summary>
/// <param name="New">Rows that are not in yet.</param>
/// <param name="Same">How many are in already, with the same answers.</param>
/// <param name="Otherwise">How many are in already with other answers: the first stay.</param>
public sealed record ImportStanding(IReadOnlyList<ImportedRow> New, int Same, int Otherwise);

/// <summary>
/// Brings rows that were gathered elsewhere through the gate, all or nothing. The id of a response is a keyed hash of the row's name, so
/// that the same row comes in once; closing the wave gives it another id and destroys the key.
/// </summary>
public sealed class StoreImport(LeefbaarheidDb db, WaveSecrets secrets, SubmissionGate gate)
{
    private const string Purpose = "import-row";
    private const int GuidBytes = 16;

    /// <summary>Which rows are new. Nothing is stored.</summary>
    public async Task<ImportStanding> StandingAsync(Wave wave, IReadOnlyList<ImportedRow> rows, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(wave);
        ArgumentNullException.ThrowIfNull(rows);
        var stored = await db.Responses.AsNoTracking().Include(r => r.Answers).Where(r => r.WaveId == wave.Id && r.Channel == Channel.Import).ToDictionaryAsync(r => r.Id, cancel);
        var known = rows.Select(r => (Row: r, Stored: stored.Count == 0 ? null : stored.GetValueOrDefault(IdOf(wave, r)))).ToList();
        return new([.. known.Where(k => k.Stored is null).Select(k => k.Row)], known.Count(k => k.Stored?.Says(k.Row.Answers) == true), known.Count(k => k.Stored?.Says(k.Row.Answers) == false));
    }

    /// <summary>Stores the rows that are new, with a line of history, or nothing at all.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="rows">The new rows; at least one.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="source">What the history says of it.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<SubmissionOutcome> StoreAsync(Wave wave, IReadOnlyList<ImportedRow> rows, Actor actor, string source, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(wave);
        ArgumentNullException.ThrowIfNull(rows);
        if (!await db.Waves.AnyAsync(w => w.Id == wave.Id && w.ClosedOn == null, cancel))
        {
            return new SubmissionOutcome.WaveClosed();
        }

        // The gate stores what the context holds in its own transaction: the line of history goes in with the answers or not at all.
        db.Changes.Add(Change.Create(wave.StudyId, actor, "antwoorden ingevoerd", wave.Name, after: source));
        return await gate.SubmitAllAsync(rows.Select(r => new Submission(IdOf(wave, r), wave.Id, new Admission.ByStaff(r.SubAreaId), Channel.Import, r.Language, r.Answers)), cancel);
    }

    private Guid IdOf(Wave wave, ImportedRow row)
    {
        const byte Random = 0x40, RandomVariant = 0x80;
        secrets.Ensure(wave.Id);
        var bytes = secrets.Mac(wave.Id, Purpose, row.Name)!.AsSpan(0, GuidBytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | Random);
        bytes[8] = (byte)((bytes[8] & 0x3F) | RandomVariant);
        return new(bytes, bigEndian: true);
    }
}
