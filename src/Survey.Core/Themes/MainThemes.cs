using Survey.Analysis.Themes;
using Survey.Core.Remarks;

namespace Survey.Core.Themes;

/// <summary>A main theme (hoofdthema) of the evening: a few themes together, so that a room can take them in.</summary>
/// <param name="Key">Key of the main theme.</param>
/// <param name="Name">Name on screen.</param>
/// <param name="Writers">People who spoke of at least one of its themes.</param>
/// <param name="Themes">Its themes, most writers first.</param>
public sealed record MainTheme(string Key, string Name, int Writers, IReadOnlyList<ThemeWithRemarks> Themes);

/// <summary>
/// Which themes go together on an evening, as a proposal by rule: what the codebook says, the nearest by words for themes of
/// one's own. What a person chose goes first.
/// </summary>
public static class MainThemes
{
    private const int SharedWords = 2;

    private static readonly Dictionary<string, string> MainThemeOf = DefaultCodebook.Read().Themes.Where(t => t.MainTheme is not null).ToDictionary(t => t.Id, t => t.MainTheme!, StringComparer.Ordinal);

    /// <summary>The main themes to choose from, in the order of the codebook: key and name by rule.</summary>
    public static IReadOnlyList<(string Key, string Name)> Known { get; } = [.. DefaultCodebook.Read().MainThemes.Select(m => (m.Id, m.Name))];

    /// <summary>Whether this is the key of a main theme of the codebook; a theme has it when smaller ones were gathered there.</summary>
    public static bool IsMain(string key) => Known.Any(k => k.Key == key);

    /// <summary>The main theme that the codebook has for a theme, or null.</summary>
    public static string? OfCodebook(string themeKey) => MainThemeOf.GetValueOrDefault(themeKey);

    /// <summary>Whether this is a main theme of the codebook, nothing (left to the rule), or the theme by itself.</summary>
    internal static bool IsKnown(string mainTheme, string themeKey) => mainTheme.Length == 0 || mainTheme == themeKey || IsMain(mainTheme);

    /// <summary>The name a person gave, or the name by rule, or the name of the theme that stands by itself.</summary>
    internal static string NameOf(string mainTheme, string? given, string themeName)
    {
        if (!string.IsNullOrEmpty(given))
        {
            return given;
        }

        var known = Known.FirstOrDefault(k => k.Key == mainTheme).Name;
        return known ?? themeName;
    }

    /// <summary>Where a theme belongs: what a person chose, then the codebook, then the theme of the codebook that shares most words, else by itself.</summary>
    public static string Of(Theme theme, IReadOnlyList<Theme> all)
    {
        ArgumentNullException.ThrowIfNull(theme);
        if (theme.MainTheme.Length > 0)
        {
            return theme.MainTheme;
        }

        if (IsMain(theme.Key) || OfCodebook(theme.Key) is not null)
        {
            return OfCodebook(theme.Key) ?? theme.Key;
        }

        var nearest = all.Where(t => MainThemeOf.ContainsKey(t.Key)).Select(t => (t.Key, Shared: t.Words.Intersect(theme.Words, StringComparer.OrdinalIgnoreCase).Count()))
            .Where(t => t.Shared >= SharedWords).OrderByDescending(t => t.Shared).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key).FirstOrDefault();
        return nearest is null ? theme.Key : MainThemeOf[nearest];
    }

    /// <summary>Gathers themes that hold remarks, most writers first.</summary>
    internal static IReadOnlyList<MainTheme> Gather(IReadOnlyList<ThemeWithRemarks> themes, IReadOnlyDictionary<string, string> names)
    {
        var all = themes.Select(t => t.Theme).ToList();
        return [.. themes.Where(t => t.Remarks.Count > 0).GroupBy(t => Of(t.Theme, all), StringComparer.Ordinal)
            .Select(g => new MainTheme(g.Key, NameOf(g.Key, names.GetValueOrDefault(g.Key), all.Find(t => t.Key == g.Key)?.Name ?? g.First().Theme.Name), Writers(g), [.. g]))
            .OrderByDescending(m => m.Writers).ThenBy(m => m.Key, StringComparer.Ordinal)];
    }

    /// <summary>The side of living together that all of them have, else both.</summary>
    internal static ThemeDomain SideOf(IReadOnlyList<ThemeWithRemarks> themes) =>
        themes.Select(t => t.Theme.Domain).Distinct().Count() == 1 ? themes[0].Theme.Domain : ThemeDomain.Both;

    private static int Writers(IEnumerable<ThemeWithRemarks> themes) => themes.SelectMany(t => t.Remarks).Select((Remark r) => r.Writer).Distinct().Count();
}
