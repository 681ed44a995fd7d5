using System.Security.Cryptography;

namespace Survey.Core.PaperTray;

/// <summary>Which forms are keyed a second time: the first, and then one of every ten, at a place that a seed decides.</summary>
public static class DoubleEntry
{
    /// <summary>One form of so many is keyed twice.</summary>
    public const int OneIn = 10;

    /// <summary>Whether the form at this place is keyed twice.</summary>
    /// <param name="seed">The seed: the id of the wave, so that nobody chooses.</param>
    /// <param name="place">How many forms lie in the tray already, from 0.</param>
    public static bool Chooses(Guid seed, int place)
    {
        var ten = place / OneIn;
        var chosen = ten == 0 ? 0 : SHA256.HashData([.. seed.ToByteArray(), .. BitConverter.GetBytes(ten)])[0] % OneIn;
        return place % OneIn == chosen;
    }
}
