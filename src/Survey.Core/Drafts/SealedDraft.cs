namespace Survey.Core.Drafts;

/// <summary>
/// A survey that somebody is still filling in. The server keeps it sealed: the key stands only in the resident's own browser,
/// or follows from the words that the resident wrote down, so what is not yet sent cannot be read here by anybody.
/// </summary>
public sealed class SealedDraft
{
    private SealedDraft()
    {
    }

    /// <summary>Hash of the key, 64 hexadecimal characters.</summary>
    public string KeyHash { get; private init; } = "";

    /// <summary>Nonce, tag and cipher text.</summary>
    public byte[] Content { get; set; } = [];

    /// <summary>The day after which it is thrown away. A day only: no time.</summary>
    public DateOnly KeptUntil { get; set; }

    /// <summary>Makes a draft.</summary>
    public static SealedDraft Create(string keyHash, byte[] content, DateOnly keptUntil) => new() { KeyHash = keyHash, Content = content, KeptUntil = keptUntil };
}
