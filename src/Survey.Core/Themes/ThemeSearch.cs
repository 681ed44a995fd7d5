using Survey.Core.History;

namespace Survey.Core.Themes;

/// <summary>A search for themes that somebody asked for and that is not ready. It is kept, so that it begins again when the program was stopped halfway.</summary>
public sealed class ThemeSearch
{
    private ThemeSearch()
    {
    }

    /// <summary>The wave; there is never more than one search in a wave.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>Its study.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>Who asked for it last.</summary>
    public string By { get; private init; } = "";

    /// <summary>When, in UTC. Asked for again while it is under way, it moves on and is done once more.</summary>
    public DateTime At { get; private init; }

    /// <summary>Whether it went wrong; then it waits until somebody asks again.</summary>
    public bool Failed { get; internal set; }

    internal Actor Actor => new(By, new(At, TimeSpan.Zero));

    internal static ThemeSearch Ask(Guid studyId, Guid waveId, Actor actor) =>
        new() { WaveId = waveId, StudyId = studyId, By = actor.Name, At = actor.At.UtcDateTime };
}
