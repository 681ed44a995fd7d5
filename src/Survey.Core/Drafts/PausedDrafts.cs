using Survey.Core.Invitations;
using Survey.Core.Storage;

namespace Survey.Core.Drafts;

/// <summary>
/// An unfinished survey that can be opened with words, on any phone, until it is sent or has run out. It is an ordinary sealed draft:
/// only its key follows from the words and the secret of the wave, so nobody can see in the database which drafts these are.
/// </summary>
public sealed class PausedDrafts(LeefbaarheidDb db, DraftBox drafts, WaveSecrets secrets)
{
    private const string Purpose = "words";
    private const int MostDraws = 5;

    /// <summary>Takes a draft from the browser and puts it under words. Null when there is nothing to keep, or another phone went on with it; asking twice gives the same words.</summary>
    /// <param name="waveId">The wave it answers.</param>
    /// <param name="key">The key in the browser, which no longer opens anything afterwards.</param>
    /// <param name="language">Code of the language of the words.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<WordCode?> StopAsync(Guid waveId, string? key, string language, CancellationToken cancel)
    {
        if (DraftBox.KeyBytes(key) is not { } secret)
        {
            return null;
        }

        // Four words are drawn from so many that two surveys hardly ever get the same; whoever does gets the next, and never what lies there.
        for (var draw = 0; draw < MostDraws; draw++)
        {
            var code = WordCode.Of(secret, language, draw);
            if (KeyOf(waveId, code) is not { } later)
            {
                return null;
            }

            var (isFree, isPutAway) = await PutAwayAsync(waveId, key!, later, DraftBox.MarkOf(secret), cancel);
            if (isFree)
            {
                return isPutAway ? code : null;
            }
        }

        return null;
    }

    /// <summary>Whether nobody else's survey lies under these words, and whether that of this browser does from now on.</summary>
    private async Task<(bool IsFree, bool IsPutAway)> PutAwayAsync(Guid waveId, string key, string later, string mark, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        var lying = await drafts.OpenAsync(later, cancel);
        if (await drafts.OpenAsync(key, cancel) is not { IsSent: false } draft || draft.WaveId != waveId)
        {
            return (lying is null || lying.PutAwayBy == mark, lying is { IsSent: false });
        }

        if (!draft.IsHeldBy(key))
        {
            return (true, false);
        }

        if (lying is not null)
        {
            return (false, false);
        }

        await drafts.KeepFirstAsync(later, draft with { Phone = "", PutAwayBy = mark }, cancel);
        await drafts.RemoveAsync(key, cancel);
        await transaction.CommitAsync(cancel);
        return (true, true);
    }

    /// <summary>
    /// The key for the browser of whoever has the words; a phone that went on with them before may then no longer change anything. Null when
    /// they open nothing: wrong, of another wave, too late, or already sent.
    /// </summary>
    public async Task<string?> GoOnAsync(Guid waveId, WordCode code, CancellationToken cancel) =>
        KeyOf(waveId, code) is { } key ? await drafts.TakeOverAsync(key, cancel) : null;

    private string? KeyOf(Guid waveId, WordCode code) => secrets.Mac(waveId, Purpose, "") is { } salt ? Convert.ToHexStringLower(code.KeyUnder(salt)) : null;
}
