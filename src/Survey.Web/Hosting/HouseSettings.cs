using Survey.Core.Installation;
using Survey.Core.OwnModel;
using Survey.Web.Layout;

namespace Survey.Web.Hosting;

/// <summary>The settings of an installation; docs/OPERATIONS.md lists them.</summary>
/// <param name="Installation">Where things are kept and whether it is a demonstration.</param>
/// <param name="Address">The address the server listens on.</param>
/// <param name="Model">The optional language model.</param>
/// <param name="Exit">Where "Snel weg" leads to; null when the setting is not an address.</param>
internal sealed record HouseSettings(ThisInstallation Installation, string Address, ModelReading Model, QuickExit? Exit)
{
    /// <summary>Starts a demonstration.</summary>
    internal const string DemoSwitch = "--demo";

    /// <summary>Setting: the folder of database, secrets and keys.</summary>
    internal const string DataFolderKey = "Leefbaarheid:DataFolder";

    /// <summary>Setting: the address to listen on.</summary>
    internal const string AddressKey = "Urls";

    /// <summary>Setting: the address of a language model; without it there is none.</summary>
    internal const string ModelAddressKey = "Leefbaarheid:TaalModel:Address";

    /// <summary>Setting: the model that turns texts into vectors.</summary>
    internal const string EmbeddingModelKey = "Leefbaarheid:TaalModel:EmbeddingModel";

    /// <summary>Setting: the model that proposes names of themes.</summary>
    internal const string NameModelKey = "Leefbaarheid:TaalModel:NameModel";

    /// <summary>Setting: the file with the key; a key on the command line could be read by everybody on the machine.</summary>
    internal const string ModelKeyFileKey = "Leefbaarheid:TaalModel:KeyFile";

    /// <summary>Setting: the seconds that one question to the model may take.</summary>
    internal const string ModelTimeoutKey = "Leefbaarheid:TaalModel:TimeoutSeconds";

    /// <summary>Setting: the whole sentence without which no answer leaves the own network.</summary>
    internal const string AnswersMayLeaveKey = "Leefbaarheid:TaalModel:AntwoordenMogenNaarBuiten";

    /// <summary>Setting: the site to which somebody goes who has to leave at once.</summary>
    internal const string ExitKey = "Leefbaarheid:SnelWegAdres";

    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>Reads the settings. A demonstration has a folder of its own and listens on this machine only.</summary>
    internal static HouseSettings Read(IConfiguration configuration, bool demo)
    {
        var folder = configuration[DataFolderKey] ?? (demo ? "leefbaarheid-demo" : "leefbaarheid-data");
        var model = ModelSettings.Read(new(
            configuration[ModelAddressKey], configuration[EmbeddingModelKey], configuration[NameModelKey], configuration[ModelKeyFileKey], configuration[ModelTimeoutKey], configuration[AnswersMayLeaveKey]));
        return new(new(Path.GetFullPath(folder), demo), configuration[AddressKey] ?? DefaultAddress, model, QuickExit.Read(configuration[ExitKey]));
    }

    /// <summary>Whether every address it listens on is of this machine only.</summary>
    internal bool IsLoopbackOnly => Address.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .All(a => Uri.TryCreate(a.Replace("*", "0.0.0.0", StringComparison.Ordinal).Replace("+", "0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri) && uri.IsLoopback);
}
