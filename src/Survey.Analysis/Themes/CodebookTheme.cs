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
/// <param name="MainTheme">Id of the main theme it can be gathered under; null for a theme that always stands by itself.</param>
public sealed record CodebookTheme(string Id, string Name, ThemeDomain Domain, IReadOnlyList<string> Terms, string? MainTheme = null);

/// <summary>A main theme of the codebook: the name under which its themes come together when each has too little support.</summary>
/// <param name="Id">Lower-case letters, digits, _ and -; no theme of the codebook has it.</param>
/// <param name="Name">The name on the screen.</param>
public sealed record CodebookMainTheme(string Id, string Name);

/// <summary>What came of reading a codebook: the codebook, or the problems that keep it from being one.</summary>
/// <param name="Codebook">Null when there are problems.</param>
/// <param name="Problems">In Dutch: number, line, cause and way out. Empty when all is well.</param>
public sealed record CodebookReading(Codebook? Codebook, IReadOnlyList<string> Problems);
