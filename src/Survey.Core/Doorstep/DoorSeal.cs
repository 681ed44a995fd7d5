using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Invitations;
using Survey.Core.Storage;

namespace Survey.Core.Doorstep;

/// <summary>
/// The seal on what is told at the door. The device seals with AES-256-GCM under a fresh key, wraps that key with the public key of the wave
/// (RSA-OAEP with SHA-256) and forgets it: only this server can open the envelope. The private key lies beside the secret of the wave, outside
/// the database, and is destroyed when the wave is closed.
/// </summary>
public sealed class DoorSeal(LeefbaarheidDb db, WaveSecrets secrets)
{
    private const int KeyBits = 3072;
    private const int WrappedLength = KeyBits / 8;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The public key of a wave (SubjectPublicKeyInfo), made with its private one at the first time; null when the wave is closed.</summary>
    public async Task<byte[]?> PublicKeyAsync(Guid waveId, CancellationToken cancel)
    {
        if (secrets.DoorKey(waveId) is { } known)
        {
            return PublicPart(known);
        }

        // Within a transaction that writes wait for: closing the wave comes before or after, never in between.
        await using var transaction = await db.WriteAsync(cancel);
        return await db.Waves.AnyAsync(w => w.Id == waveId && w.ClosedOn == null, cancel) ? PublicPart(secrets.EnsureDoorKey(waveId, NewKey)) : null;
    }

    /// <summary>Opens an envelope: the wrapped key (384 bytes), the nonce (12), the cipher text, the tag (16). Id and wave are sealed along with it.</summary>
    /// <returns>What was told; null when it was not sealed for this wave under this id, or is damaged.</returns>
    public Conversation? Open(Guid waveId, Guid id, ReadOnlySpan<byte> envelope)
    {
        if (secrets.DoorKey(waveId) is not { } key || envelope.Length < WrappedLength + NonceLength + TagLength)
        {
            return null;
        }

        var wrapped = envelope[..WrappedLength];
        var nonce = envelope.Slice(WrappedLength, NonceLength);
        var rest = envelope[(WrappedLength + NonceLength)..];
        var plain = new byte[rest.Length - TagLength];
        try
        {
            using var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(key, out _);
            using var aes = new AesGcm(rsa.Decrypt(wrapped, RSAEncryptionPadding.OaepSHA256), TagLength);
            aes.Decrypt(nonce, rest[..^TagLength], rest[^TagLength..], plain, Encoding.ASCII.GetBytes($"{waveId:D} {id:D}"));
            var told = JsonSerializer.Deserialize<Conversation>(plain, Json);
            return told is { SubArea: not null, Language: not null, Answers: not null } && told.Answers.Values.All(a => a is not null) ? told : null;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or JsonException)
        {
            return null;
        }
    }

    private static byte[] NewKey()
    {
        using var rsa = RSA.Create(KeyBits);
        return rsa.ExportPkcs8PrivateKey();
    }

    private static byte[] PublicPart(byte[] key)
    {
        using var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(key, out _);
        return rsa.ExportSubjectPublicKeyInfo();
    }
}
