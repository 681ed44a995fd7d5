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

    /// <summary>Stable name within all waves: the codebook's id, or one made of the words of a new group.</summary>
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

    /// <summary>Whether a person confirmed it.</summary>
    public bool IsConfirmed => ConfirmedBy.Length > 0;

    /// <summary>Whether a later run may take it away when it finds nothing under it.</summary>
    public bool IsOnlyAProposal => !IsConfirmed && !NamedByPerson && MergedInto is null;

    /// <summary>A theme as the analysis proposes it.</summary>
    public static Theme Propose(Guid waveId, FoundTheme found)
    {
        var theme = new Theme { Id = Guid.NewGuid(), WaveId = waveId, Key = found.Id };
        theme.Update(found);
        return theme;
    }

    /// <summary>Takes over what a later run found; a name given by a person stays.</summary>
    public void Update(FoundTheme found)
    {
        Name = NamedByPerson || IsConfirmed ? Name : found.Label;
        Domain = found.Domain;
        Words = [.. found.Words];
    }

    /// <summary>Gives it a name.</summary>
    public void Rename(string name)
    {
        Name = name.Trim();
        NamedByPerson = true;
    }

    /// <summary>A person stands for it.</summary>
    public void Confirm(string by) => ConfirmedBy = by;

    /// <summary>From now on it is part of another theme.</summary>
    public void MergeInto(string key)
    {
        MergedInto = key;
        ConfirmedBy = "";
    }
}
