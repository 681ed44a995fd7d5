namespace Survey.Web.Layout;

/// <summary>Where somebody lands who has to leave at once: a page that everybody opens now and then and that tells nothing.</summary>
/// <param name="Address">An address of another site, http or https.</param>
internal sealed record QuickExit(Uri Address)
{
    private const string Usual = "https://www.buienradar.nl/";

    /// <summary>Reads the setting; null when it is not the whole address of a site.</summary>
    internal static QuickExit? Read(string? setting) =>
        Uri.TryCreate(setting ?? Usual, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? new(address) : null;
}
