namespace Survey.Analysis.Themes;

/// <summary>Which side of living together a theme belongs to.</summary>
public enum ThemeDomain
{
    /// <summary>The place itself: streets, buildings, green ("fysiek").</summary>
    Spatial,

    /// <summary>The people: contact, care, nuisance ("sociaal").</summary>
    Social,

    /// <summary>Both, or not known ("beide").</summary>
    Both,
}

/// <summary>One theme of the codebook.</summary>
/// <param name="Id">Lower-case letters, digits, _ and -: the name under which results are stored.</param>
/// <param name="Name">The name on the screen.</param>
/// <param name="Domain">Physical, social or both.</param>
/// <param name="Terms">The terms as written: word, prefix*, *suffix, "a phrase", ~weak, -not this theme.</param>
public sealed record CodebookTheme(string Id, string Name, ThemeDomain Domain, IReadOnlyList<string> Terms);

/// <summary>What came of reading a codebook: the codebook, or the problems that keep it from being one.</summary>
/// <param name="Codebook">Null when there are problems.</param>
/// <param name="Problems">In Dutch: number, line, cause and way out. Empty when all is well.</param>
public sealed record CodebookReading(Codebook? Codebook, IReadOnlyList<string> Problems);
