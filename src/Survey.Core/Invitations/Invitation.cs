namespace Survey.Core.Invitations;

/// <summary>
/// One code that was sent out (uitnodiging), known only by its keyed hash. It knows its sub-area and how often it may still
/// be used; it does not know an address, and no answer knows it.
/// </summary>
public sealed class Invitation
{
    /// <summary>How many people of one household may use a code, unless staff decide otherwise.</summary>
    public const int DefaultUses = 2;

    private Invitation()
    {
    }

    /// <summary>Keyed hash of the code, 64 hexadecimal characters.</summary>
    public string CodeHash { get; private init; } = "";

    /// <summary>The wave it is for.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>The sub-area it was sent to.</summary>
    public Guid SubAreaId { get; private init; }

    /// <summary>How often it may still be used, 0-4.</summary>
    public int UsesLeft { get; private init; }

    /// <summary>Makes an invitation for a code; uses range from 1 to 4.</summary>
    public static Invitation Create(string codeHash, Guid waveId, Guid subAreaId, int uses = DefaultUses)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(uses, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(uses, 4);
        return new() { CodeHash = codeHash, WaveId = waveId, SubAreaId = subAreaId, UsesLeft = uses };
    }
}
