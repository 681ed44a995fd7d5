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
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>A new key for a resident's browser, 64 hexadecimal characters.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyLength));

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
    public async Task KeepAsync(string key, Draft draft, CancellationToken cancel)
    {
        var secret = KeyBytes(key) ?? throw new ArgumentException("Not a draft key.", nameof(key));
        var hash = HashOf(secret);
        var content = Seal(secret, draft);
        var until = Today.AddDays(DaysKept);
        var updated = await db.Drafts.Where(d => d.KeyHash == hash).ExecuteUpdateAsync(s => s.SetProperty(d => d.Content, content).SetProperty(d => d.KeptUntil, until), cancel);
        if (updated == 0)
        {
            await SweepAsync(cancel);
            db.Drafts.Add(SealedDraft.Create(hash, content, until));
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Throws a draft away, for instance when the next person takes over the phone.</summary>
    public async Task DiscardAsync(string? key, CancellationToken cancel)
    {
        if (KeyBytes(key) is { } secret)
        {
            var hash = HashOf(secret);
            await db.Drafts.Where(d => d.KeyHash == hash).ExecuteDeleteAsync(cancel);
        }
    }

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

    /// <summary>The bytes of a key; null when it is not one of ours.</summary>
    internal static byte[]? KeyBytes(string? key)
    {
        try
        {
            return key?.Length == KeyLength * 2 ? Convert.FromHexString(key) : null;
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
