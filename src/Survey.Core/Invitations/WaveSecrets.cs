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
        var secret = Read(FileOf(waveId));
        return secret is null ? null : HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{purpose}:{text}"));
    }

    /// <summary>Makes the secret of a wave if it has none yet.</summary>
    public void Ensure(Guid waveId) => Ensure(FileOf(waveId), () => RandomNumberGenerator.GetBytes(Length));

    /// <summary>The private key with which what was told at the door is opened; made when there is none yet. Only for a wave that is not closed.</summary>
    /// <param name="waveId">The wave.</param>
    /// <param name="make">Makes a new key.</param>
    public byte[] EnsureDoorKey(Guid waveId, Func<byte[]> make)
    {
        Ensure(DoorKeyOf(waveId), make);
        return DoorKey(waveId)!;
    }

    /// <summary>The private key of the door; null when none was made, or when it was destroyed.</summary>
    public byte[]? DoorKey(Guid waveId) => Read(DoorKeyOf(waveId));

    /// <summary>Whether a secret of a wave is still there.</summary>
    public bool Has(Guid waveId) => File.Exists(FileOf(waveId)) || File.Exists(DoorKeyOf(waveId));

    /// <summary>Overwrites and removes the secrets of a wave, for good.</summary>
    public void Destroy(Guid waveId)
    {
        foreach (var file in new[] { FileOf(waveId), DoorKeyOf(waveId) }.Where(File.Exists))
        {
            File.WriteAllBytes(file, new byte[new FileInfo(file).Length]);
            File.Delete(file);
        }
    }

    private void Ensure(string file, Func<byte[]> make)
    {
        lock (_making)
        {
            if (File.Exists(file))
            {
                return;
            }

            Directory.CreateDirectory(folder);
            var half = file + ".new";
            File.WriteAllBytes(half, make());
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(half, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            File.Move(half, file);
        }
    }

    private static byte[]? Read(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string FileOf(Guid waveId) => Path.Combine(folder, $"{waveId:N}.secret");

    private string DoorKeyOf(Guid waveId) => Path.Combine(folder, $"{waveId:N}.door.secret");
}
