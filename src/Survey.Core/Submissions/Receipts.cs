using Microsoft.EntityFrameworkCore;
using Survey.Core.Invitations;
using Survey.Core.Responses;
using Survey.Core.Storage;

namespace Survey.Core.Submissions;

/// <summary>With a receipt a resident looks back at what was sent, or withdraws it, until the wave is closed for good.</summary>
public sealed class Receipts(LeefbaarheidDb db, WaveSecrets secrets)
{
    /// <summary>The answers behind a receipt, or null when the receipt is not known (any more).</summary>
    public async Task<IReadOnlyDictionary<string, string>?> LookBackAsync(Guid waveId, string typed, CancellationToken cancel)
    {
        var response = await FindAsync(waveId, typed, cancel);
        return response?.Answers.ToDictionary(a => a.Question, a => a.Value, StringComparer.Ordinal);
    }

    /// <summary>Removes the response and its remarks. The code stays used: nobody knows any more which one it was.</summary>
    /// <returns>False when the receipt is not known (any more).</returns>
    public async Task<bool> WithdrawAsync(Guid waveId, string typed, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await FindAsync(waveId, typed, cancel) is not { } response)
        {
            return false;
        }

        await db.Remarks.Where(r => r.Writer == response.Writer).ExecuteDeleteAsync(cancel);
        await db.Answers.Where(a => a.ResponseId == response.Id).ExecuteDeleteAsync(cancel);
        await db.Responses.Where(r => r.Id == response.Id).ExecuteDeleteAsync(cancel);
        db.WithdrawnResponses.Add(WithdrawnResponse.Create(response.Id, waveId));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private async Task<Response?> FindAsync(Guid waveId, string typed, CancellationToken cancel)
    {
        var characters = Crockford.Normalise(typed);
        if (characters?.Length != ReceiptCode.Length || ReceiptHash.Of(secrets, waveId, characters) is not { } hash)
        {
            return null;
        }

        return await db.Responses.AsNoTracking().Include(r => r.Answers).SingleOrDefaultAsync(r => r.WaveId == waveId && r.ReceiptHash == hash, cancel);
    }
}
