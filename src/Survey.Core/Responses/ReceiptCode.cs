namespace Survey.Core.Responses;

/// <summary>The receipt (bewijs) a resident gets: twelve characters (60 bits), shown as <c>7Q4M-X2RD-K8PA</c>.</summary>
public sealed record ReceiptCode(string Characters)
{
    /// <summary>Number of characters.</summary>
    public const int Length = 12;

    /// <summary>As shown.</summary>
    public string Display => $"{Characters[..4]}-{Characters[4..8]}-{Characters[8..]}";

    /// <inheritdoc />
    public override string ToString() => "[bewijs]";
}
