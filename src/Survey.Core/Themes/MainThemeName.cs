namespace Survey.Core.Themes;

/// <summary>The name a person gave to a main theme of a wave.</summary>
public sealed class MainThemeName
{
    private MainThemeName()
    {
    }

    /// <summary>The wave.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>Key of the main theme.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Its name on screen; without one it has the name by rule.</summary>
    public string Name { get; internal set; } = "";

    internal static MainThemeName Create(Guid waveId, string key) => new() { WaveId = waveId, Key = key };
}
