using Survey.Analysis.Themes;

namespace Survey.Core.Themes;

/// <summary>
/// What many remarks of a wave are about (thema). A machine proposes it, a person makes it: until somebody confirmed it,
/// it is a proposal and says so.
/// </summary>
public sealed class Theme
{
    private Theme()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The wave it was found in.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>Stable name within all waves: the codebook's id, or one made of the words of a new group, or of the name a person gave.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Name on screen.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it is about place, about people, or both.</summary>
    public ThemeDomain Domain { get; private set; }

    /// <summary>Its distinctive words, the most telling first.</summary>
    public List<string> Words { get; private set; } = [];

    /// <summary>Who confirmed it, or empty while it is a proposal.</summary>
    public string ConfirmedBy { get; private set; } = "";

    /// <summary>Whether a person gave it its name; a later run keeps that name.</summary>
    public bool NamedByPerson { get; private set; }

    /// <summary>The theme it was merged into, or null. Its own key keeps pointing there.</summary>
    public string? MergedInto { get; private set; }

    /// <summary>Whether a person said that this is no theme; a later run does not propose it again.</summary>
    public bool IsRejected { get; private set; }

    /// <summary>Whether a person made it.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>The main theme a person put it under for the evening, or empty: by rule.</summary>
    public string MainTheme { get; private set; } = "";

    /// <summary>Whether a person confirmed it.</summary>
    public bool IsConfirmed => ConfirmedBy.Length > 0;

    /// <summary>Whether remarks can stand under it.</summary>
    public bool IsOpen => MergedInto is null && !IsRejected;

    /// <summary>Whether a later run may take it away when it finds nothing under it.</summary>
    public bool IsOnlyAProposal => !IsConfirmed && !NamedByPerson && IsOpen && !IsOwn && MainTheme.Length == 0;

    /// <summary>A theme as the analysis proposes it.</summary>
    public static Theme Propose(Guid waveId, FoundTheme found)
    {
        var theme = new Theme { Id = Guid.NewGuid(), WaveId = waveId, Key = found.Id };
        theme.Update(found, found.Words);
        return theme;
    }

    /// <summary>A theme that a person made.</summary>
    public static Theme Make(Guid waveId, string key, string name, ThemeDomain domain)
    {
        var theme = new Theme { Id = Guid.NewGuid(), WaveId = waveId, Key = key, Domain = domain, IsOwn = true };
        theme.Rename(name);
        return theme;
    }

    /// <summary>The same theme in another wave, with what people decided about it there; nobody confirmed it here yet.</summary>
    internal static Theme Carry(Guid waveId, Theme earlier)
    {
        var theme = new Theme { Id = Guid.NewGuid(), WaveId = waveId, Key = earlier.Key, Domain = earlier.Domain, Words = earlier.IsRejected ? [.. earlier.Words] : [] };
        theme.Become(earlier.State with { ConfirmedBy = "", NamedByPerson = true });
        return theme;
    }

    /// <summary>A theme that was taken away and comes back as it was.</summary>
    internal static Theme Restore(Guid waveId, string key, ThemeState state, ThemeRest rest)
    {
        var theme = new Theme { Id = rest.Id, WaveId = waveId, Key = key, Domain = rest.Domain, Words = [.. rest.Words] };
        theme.Become(state);
        return theme;
    }

    /// <summary>Takes over what a later run found; a name given by a person stays.</summary>
    /// <param name="found">What the run found.</param>
    /// <param name="words">Its words, as far as they may be shown.</param>
    public void Update(FoundTheme found, IEnumerable<string> words)
    {
        Name = NamedByPerson || IsConfirmed ? Name : found.Label;
        Domain = IsOwn ? Domain : found.Domain;
        Words = [.. words];
    }

    /// <summary>Gives it a name.</summary>
    public void Rename(string name)
    {
        Name = name.Trim();
        NamedByPerson = true;
    }

    /// <summary>A person stands for it.</summary>
    public void Confirm(string by) => ConfirmedBy = IsConfirmed ? ConfirmedBy : by;

    /// <summary>From now on it is part of another theme.</summary>
    public void MergeInto(string key)
    {
        MergedInto = key;
        ConfirmedBy = "";
    }

    /// <summary>A person says that this is no theme.</summary>
    public void Reject()
    {
        IsRejected = true;
        ConfirmedBy = "";
    }

    /// <summary>Puts it under a main theme; empty leaves it to the rule.</summary>
    public void PutUnder(string mainTheme) => MainTheme = mainTheme;

    /// <summary>All that a person can decide about it.</summary>
    internal ThemeState State => new(Name, NamedByPerson, ConfirmedBy, MergedInto, IsRejected, IsOwn, MainTheme);

    /// <summary>What is not decided about it and goes when it is taken away.</summary>
    internal ThemeRest Rest => new(Id, Domain, [.. Words]);

    /// <summary>Goes back to how it was decided before.</summary>
    internal void Become(ThemeState state) =>
        (Name, NamedByPerson, ConfirmedBy, MergedInto, IsRejected, IsOwn, MainTheme) = (state.Name, state.NamedByPerson, state.ConfirmedBy, state.MergedInto, state.IsRejected, state.IsOwn, state.MainTheme);
}
