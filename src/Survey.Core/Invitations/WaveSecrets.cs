using System.Security.Cryptography;
using System.Text;

namespace Survey.Core.Invitations;

/// <summary>
/// The secret of each wave, in a file outside the database: whoever holds a copy of the database cannot try codes against it.
/// When a wave is closed its secret is destroyed, and with it every way back from a hash to a code.
/// </summary>
public sealed class WaveSecrets(string folder)
{
    private const int Length = 32;
    private readonly Lock _making = new();

    /// <summary>Keyed hash of a code or receipt for a wave: HMAC-SHA256, 64 hexadecimal characters. Null when the secret is gone.</summary>
    /// <param name="waveId">The wave.</param>
    /// <param name="purpose">Keeps hashes of codes and receipts apart.</param>
    /// <param name="text">What is hashed.</param>
    public string? Hash(Guid waveId, string purpose, string text) => Mac(waveId, purpose, text) is { } mac ? Convert.ToHexStringLower(mac) : null;

    /// <summary>The bytes behind <see cref="Hash"/>.</summary>
    public byte[]? Mac(Guid waveId, string purpose, string text)
    {
        var secret = Read(waveId);
        return secret is null ? null : HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{purpose}:{text}"));
    }

    /// <summary>Makes the secret of a wave if it has none yet.</summary>
    public void Ensure(Guid waveId)
    {
        lock (_making)
        {
            var file = FileOf(waveId);
            if (File.Exists(file))
            {
                return;
            }

            Directory.CreateDirectory(folder);
            var half = file + ".new";
            File.WriteAllBytes(half, RandomNumberGenerator.GetBytes(Length));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(half, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            File.Move(half, file);
        }
    }

    /// <summary>Whether the secret of a wave is still there.</summary>
    public bool Has(Guid waveId) => File.Exists(FileOf(waveId));

    /// <summary>Overwrites and removes the secret of a wave, for good.</summary>
    public void Destroy(Guid waveId)
    {
        var file = FileOf(waveId);
        if (File.Exists(file))
        {
            File.WriteAllBytes(file, new byte[Length]);
            File.Delete(file);
        }
    }

    private byte[]? Read(Guid waveId)
    {
        try
        {
            return File.ReadAllBytes(FileOf(waveId));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string FileOf(Guid waveId) => Path.Combine(folder, $"{waveId:N}.secret");
}
