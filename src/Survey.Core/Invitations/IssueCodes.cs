using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Preparation;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Core.Invitations;

/// <summary>The codes of one sub-area, in the clear, for printing once.</summary>
/// <param name="SubArea">Its name.</param>
/// <param name="Codes">One per envelope, in random order: nothing ties a code to an address.</param>
/// <param name="Reserve">Codes to give out later, to whoever lost the letter.</param>
public sealed record CodeSheet(string SubArea, IReadOnlyList<AccessCode> Codes, IReadOnlyList<AccessCode> Reserve);

/// <summary>What became of making codes. A closed family: the page switches on it.</summary>
public abstract record IssueOutcome
{
    private IssueOutcome()
    {
    }

    /// <summary>The codes, in the clear, this once.</summary>
    public sealed record Issued(IReadOnlyList<CodeSheet> Sheets) : IssueOutcome;

    /// <summary>The wave was closed meanwhile: a closed wave gets no codes and no new secret.</summary>
    public sealed record WaveClosed : IssueOutcome;

    /// <summary>Somebody made codes a moment ago: a second pile of letters has to be meant.</summary>
    public sealed record AlreadyMade : IssueOutcome;

    /// <summary>The study still lacks what it must have before residents are asked anything.</summary>
    public sealed record NotReady(IReadOnlyList<Lack> Lacks) : IssueOutcome;
}

/// <summary>Makes the codes of a wave. They are returned once, for the letters, and kept only as hashes.</summary>
public sealed class IssueCodes(LeefbaarheidDb db, WaveSecrets secrets)
{
    /// <summary>What the history says when one more code was made for who calls; the wave is its subject.</summary>
    public const string OneMore = "nieuwe code gegeven";

    /// <summary>Makes the codes, also beside others.</summary>
    public Task<IssueOutcome> IssueAsync(Study study, Wave wave, int reservePerSubArea, CancellationToken cancel) => IssueAsync(study, wave, reservePerSubArea, besideOthers: true, cancel);

    /// <summary>Makes one code per address of every sub-area, plus reserve codes, shuffled.</summary>
    /// <param name="study">The study.</param>
    /// <param name="wave">The wave the codes are for.</param>
    /// <param name="reservePerSubArea">Extra codes for letters that get lost.</param>
    /// <param name="besideOthers">Whether they are also made when there are codes already.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<IssueOutcome> IssueAsync(Study study, Wave wave, int reservePerSubArea, bool besideOthers, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await db.Waves.AnyAsync(w => w.Id == wave.Id && w.ClosedOn != null, cancel))
        {
            return new IssueOutcome.WaveClosed();
        }

        if ((await db.LacksOfAsync(study.Id, cancel)).Where(l => l.IsMust).ToList() is { Count: > 0 } lacks)
        {
            return new IssueOutcome.NotReady(lacks);
        }

        if (!besideOthers && await db.Invitations.AnyAsync(i => i.WaveId == wave.Id, cancel))
        {
            return new IssueOutcome.AlreadyMade();
        }

        secrets.Ensure(wave.Id);
        await db.Waves.Where(w => w.Id == wave.Id).ExecuteUpdateAsync(s => s.SetProperty(w => w.QuestionsStay, true), cancel);
        var sheets = new List<CodeSheet>();

        // As they are now: a colleague could have changed them a moment ago.
        foreach (var area in (await db.Studies.AsNoTracking().SingleAsync(s => s.Id == study.Id, cancel)).SubAreas)
        {
            var codes = Enumerable.Range(0, area.Addresses + reservePerSubArea).Select(_ => AccessCode.Create()).ToArray();
            db.Invitations.AddRange(codes.Select(c => Invitation.Create(HashOf(wave.Id, c)!, wave.Id, area.Id)));
            RandomNumberGenerator.Shuffle(codes.AsSpan());
            sheets.Add(new(area.Name, codes[..area.Addresses], codes[area.Addresses..]));
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new IssueOutcome.Issued(sheets);
    }

    /// <summary>Makes one more code of a sub-area, for somebody who calls. Nobody is asked who it is for, and nothing tells it from the others.</summary>
    /// <returns>Null when the wave was closed meanwhile, or when the study lacks what it must have.</returns>
    public async Task<AccessCode?> IssueOneAsync(Wave wave, SubArea area, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await db.Waves.AnyAsync(w => w.Id == wave.Id && w.ClosedOn != null, cancel))
        {
            return null;
        }

        if (!await db.IsReadyAsync(wave.StudyId, cancel))
        {
            return null;
        }

        secrets.Ensure(wave.Id);
        var code = AccessCode.Create();
        db.Invitations.Add(Invitation.Create(HashOf(wave.Id, code)!, wave.Id, area.Id));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return code;
    }

    private string? HashOf(Guid waveId, AccessCode code) => CodeHash.Of(secrets, waveId, code);
}

/// <summary>The keyed hash under which a code is stored.</summary>
public static class CodeHash
{
    /// <summary>Hash of a code for a wave, or null when the wave's secret was destroyed.</summary>
    public static string? Of(WaveSecrets secrets, Guid waveId, AccessCode code) => secrets.Hash(waveId, "code", code.Characters);
}
