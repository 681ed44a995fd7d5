namespace Survey.Core.Installation;

/// <summary>This installation of the product: where it keeps its things, and whether it is a demonstration.</summary>
/// <param name="DataFolder">Folder of the database, the secrets of waves and the key ring.</param>
/// <param name="IsDemo">True for a demonstration: invented data, known passwords, a watermark, this machine only.</param>
public sealed record ThisInstallation(string DataFolder, bool IsDemo)
{
    /// <summary>The SQLite file.</summary>
    public string DatabaseFile => Path.Combine(DataFolder, "leefbaarheid.db");

    /// <summary>The secrets of waves, outside the database.</summary>
    public string SecretsFolder => Path.Combine(DataFolder, "secrets");

    /// <summary>The keys that protect cookies and forms, kept over a restart.</summary>
    public string KeysFolder => Path.Combine(DataFolder, "keys");
}
