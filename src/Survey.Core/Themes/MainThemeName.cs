namespace Survey.Core.Themes;

/// <summary>The name a person gave to a main theme of a wave.</summary>
public sealed class MainThemeName
{
    private MainThemeName()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The wave.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>Key of the main theme.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Its name on screen; empty: the name it has by rule.</summary>
    public string Name { get; internal set; } = "";

    internal static MainThemeName Create(Guid waveId, string key) => new() { Id = Guid.NewGuid(), WaveId = waveId, Key = key };
}
