using Survey.Core.Installation;

namespace Survey.Web.Hosting;

/// <summary>The settings of an installation; docs/OPERATIONS.md lists them.</summary>
/// <param name="Installation">Where things are kept and whether it is a demonstration.</param>
/// <param name="Address">The address the server listens on.</param>
internal sealed record HouseSettings(ThisInstallation Installation, string Address)
{
    /// <summary>Starts a demonstration.</summary>
    internal const string DemoSwitch = "--demo";

    /// <summary>Setting: the folder of database, secrets and keys.</summary>
    internal const string DataFolderKey = "Leefbaarheid:DataFolder";

    /// <summary>Setting: the address to listen on.</summary>
    internal const string AddressKey = "Urls";

    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>Reads the settings. A demonstration has a folder of its own and listens on this machine only.</summary>
    internal static HouseSettings Read(IConfiguration configuration, bool demo)
    {
        var folder = configuration[DataFolderKey] ?? (demo ? "leefbaarheid-demo" : "leefbaarheid-data");
        return new(new(Path.GetFullPath(folder), demo), configuration[AddressKey] ?? DefaultAddress);
    }

    /// <summary>Whether every address it listens on is of this machine only.</summary>
    internal bool IsLoopbackOnly => Address.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .All(a => Uri.TryCreate(a.Replace("*", "0.0.0.0", StringComparison.Ordinal).Replace("+", "0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri) && uri.IsLoopback);
}
