using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;

namespace Survey.Core.Drafts;

/// <summary>Keeps drafts sealed with AES-256-GCM under the key in the resident's browser, or under one that follows from words.</summary>
public sealed class DraftBox(LeefbaarheidDb db, TimeProvider time)
{
    /// <summary>How long an unfinished survey is kept.</summary>
    public const int DaysKept = 7;

    private static readonly Func<LeefbaarheidDb, string, CancellationToken, Task<SealedDraft?>> DraftOf = EF.CompileAsyncQuery((LeefbaarheidDb db, string hash, CancellationToken cancel) =>
        db.Drafts.AsNoTracking().SingleOrDefault(d => d.KeyHash == hash));

    private const int KeyLength = 32;
    private const int PhoneLength = 16;
    private const char BeforePhone = '-';
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>A new key for a resident's browser, 64 hexadecimal characters.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyLength));

    /// <summary>This key for a phone that goes on with words: the same key with a random mark of its own behind it.</summary>
    internal static string ForNewPhone(string key) => $"{key}{BeforePhone}{RandomNumberGenerator.GetHexString(PhoneLength, lowercase: true)}";

    /// <summary>The mark of the phone in a key; empty when there is none.</summary>
    internal static string PhoneIn(string? key) => KeyBytes(key) is null ? "" : key![(KeyLength * 2)..].TrimStart(BeforePhone);

    /// <summary>Whether two keys open the same draft.</summary>
    public static bool AreOne(string? one, string? other) => KeyBytes(one) is { } bytes && KeyBytes(other) is { } others && CryptographicOperations.FixedTimeEquals(bytes, others);

    /// <summary>The draft under this key; null when there is none, it has run out, or the key is not one of ours.</summary>
    public async Task<Draft?> OpenAsync(string? key, CancellationToken cancel)
    {
        if (KeyBytes(key) is not { } secret)
        {
            return null;
        }

        var hash = HashOf(secret);
        var found = await DraftOf(db, hash, cancel);
        return found is null || found.KeptUntil < Today ? null : Unseal(secret, found.Content);
    }

    /// <summary>Keeps a draft under this key, in place of what was there; a new one makes what has run out go. A key that is not one of ours is a bug of the caller.</summary>
    /// <returns>False when another phone went on with it: nothing was changed.</returns>
    public async Task<bool> KeepAsync(string key, Draft draft, CancellationToken cancel)
    {
        var secret = KeyBytes(key) ?? throw new ArgumentException("Not a draft key.", nameof(key));
        await using var transaction = await db.WriteAsync(cancel);

        // Only under words two phones can have one draft.
        if (PhoneIn(key).Length > 0 && await OpenAsync(key, cancel) is { } now && !now.IsHeldBy(key))
        {
            return false;
        }

        await StoreAsync(secret, draft, Today.AddDays(DaysKept), cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Keeps a draft under a key that nobody else has yet, within a transaction of the caller.</summary>
    internal Task KeepFirstAsync(string key, Draft draft, CancellationToken cancel) =>
        StoreAsync(KeyBytes(key) ?? throw new ArgumentException("Not a draft key.", nameof(key)), draft, Today.AddDays(DaysKept), cancel);

    /// <summary>Lets a phone go on with a draft that lies under words; the phone before it may no longer. How long it is kept stays as it is.</summary>
    /// <returns>The key for that phone; null when there is nothing to go on with.</returns>
    internal async Task<string?> TakeOverAsync(string key, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (KeyBytes(key) is not { } secret || await OpenAsync(key, cancel) is not { IsSent: false } draft)
        {
            return null;
        }

        var mine = ForNewPhone(key);
        await StoreAsync(secret, draft with { Phone = PhoneIn(mine) }, null, cancel);
        await transaction.CommitAsync(cancel);
        return mine;
    }

    /// <summary>Adds an answer from a phone that may no longer go on, where there is none yet.</summary>
    /// <returns>False when there is an answer by now, or nothing to add it to.</returns>
    public async Task<bool> AddAsync(string key, string question, string value, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (KeyBytes(key) is not { } secret || await OpenAsync(key, cancel) is not { IsSent: false } draft || draft.Answers.GetValueOrDefault(question, "").Length > 0)
        {
            return false;
        }

        await StoreAsync(secret, draft.With(question, value), null, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private async Task StoreAsync(byte[] secret, Draft draft, DateOnly? until, CancellationToken cancel)
    {
        var hash = HashOf(secret);
        var content = Seal(secret, draft);
        var updated = await db.Drafts.Where(d => d.KeyHash == hash).ExecuteUpdateAsync(s => s.SetProperty(d => d.Content, content).SetProperty(d => d.KeptUntil, d => until ?? d.KeptUntil), cancel);
        if (updated == 0)
        {
            await SweepAsync(cancel);
            db.Drafts.Add(SealedDraft.Create(hash, content, until ?? Today.AddDays(DaysKept)));
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Throws a draft away, for instance when the next person takes over the phone. What another phone went on with is no longer of this one, and stays.</summary>
    public async Task DiscardAsync(string? key, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await OpenAsync(key, cancel) is { } draft && draft.IsHeldBy(key))
        {
            await RemoveAsync(key, cancel);
            await transaction.CommitAsync(cancel);
        }
    }

    /// <summary>Takes away what lies under this key.</summary>
    internal async Task RemoveAsync(string? key, CancellationToken cancel)
    {
        if (KeyBytes(key) is { } secret)
        {
            var hash = HashOf(secret);
            await db.Drafts.Where(d => d.KeyHash == hash).ExecuteDeleteAsync(cancel);
        }
    }

    /// <summary>What tells, within a sealed draft, by which browser it was put away; nobody goes from here to the key.</summary>
    internal static string MarkOf(byte[] key) => Convert.ToHexStringLower(SHA256.HashData([.. "put away by"u8, .. key]));

    /// <summary>Throws away every draft that has run out; returns how many.</summary>
    public Task<int> SweepAsync(CancellationToken cancel)
    {
        var today = Today;
        return db.Drafts.Where(d => d.KeptUntil < today).ExecuteDeleteAsync(cancel);
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    private static byte[] Seal(byte[] key, Draft draft)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(draft);
        var content = new byte[NonceLength + TagLength + plain.Length];
        var parts = new Parts(content);
        RandomNumberGenerator.Fill(parts.Nonce);
        using var aes = new AesGcm(CipherKey(key), TagLength);
        aes.Encrypt(parts.Nonce, plain, parts.Cipher, parts.Tag);
        return content;
    }

    private static Draft? Unseal(byte[] key, byte[] content)
    {
        var parts = new Parts(content);
        var plain = new byte[parts.Cipher.Length];
        using var aes = new AesGcm(CipherKey(key), TagLength);
        aes.Decrypt(parts.Nonce, parts.Cipher, parts.Tag, plain);
        return JsonSerializer.Deserialize<Draft>(plain);
    }

    private static byte[] CipherKey(byte[] key) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "draft content"u8.ToArray());

    private static string HashOf(byte[] key) => Convert.ToHexStringLower(SHA256.HashData([.. "draft name"u8, .. key]));

    /// <summary>The bytes of a key, without the mark of a phone behind it; null when it is not one of ours.</summary>
    internal static byte[]? KeyBytes(string? key)
    {
        var isWhole = key?.Length == KeyLength * 2 || (key?.Length == (KeyLength * 2) + 1 + PhoneLength && key[KeyLength * 2] == BeforePhone);
        try
        {
            return isWhole ? Convert.FromHexString(key!.AsSpan(0, KeyLength * 2)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Where nonce, tag and cipher text lie in what is stored.</summary>
    private readonly ref struct Parts(byte[] content)
    {
        private readonly byte[] _content = content;

        public Span<byte> Nonce => _content.AsSpan(0, NonceLength);

        public Span<byte> Tag => _content.AsSpan(NonceLength, TagLength);

        public Span<byte> Cipher => _content.AsSpan(NonceLength + TagLength);
    }
}
