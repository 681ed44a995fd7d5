using Survey.Core.Remarks;

namespace Survey.Core.Themes;

/// <summary>A main theme (hoofdthema) of the evening: a few themes together, so that a room can take them in.</summary>
/// <param name="Key">Key of the main theme.</param>
/// <param name="Name">Name on screen.</param>
/// <param name="Writers">People who spoke of at least one of its themes.</param>
/// <param name="Themes">Its themes, most writers first.</param>
public sealed record MainTheme(string Key, string Name, int Writers, IReadOnlyList<ThemeWithRemarks> Themes);

/// <summary>
/// Which themes go together on an evening, as a proposal by rule: a short table for the codebook, the nearest by words for
/// themes of one's own. What a person chose goes first.
/// </summary>
public static class MainThemes
{
    private const int SharedWords = 2;

    private static readonly (string Key, string Name, string[] Codebook)[] Table =
    [
        ("wonen", "Wonen", ["woning_onderhoud", "portiek_lift_gebouw", "geluid_buren", "klimaat_water_energie"]),
        ("schoon_groen", "Schoon en groen", ["zwerfafval_grofvuil", "groen_onderhoud", "hondenpoep_dieren"]),
        ("verkeer", "Verkeer en parkeren", ["parkeren", "verkeer_snelheid", "lopen_fietsen_bestrating"]),
        ("veilig", "Veilig", ["verlichting", "veiligheid_gevoel", "drugs_criminaliteit"]),
        ("samen", "Elkaar kennen en helpen", ["contact_buren_samenhang", "ontmoetingsplek", "eenzaamheid_zorg_voor_elkaar", "mensen_met_kwetsbaarheid", "activiteiten_initiatieven"]),
        ("jeugd", "Jeugd en spelen", ["spelen_kinderen", "jongeren_overlast"]),
        ("voorzieningen", "Voorzieningen en vervoer", ["winkels_voorzieningen", "openbaar_vervoer"]),
        ("geld_instanties", "Geld, gemeente en verhuurder", ["gemeente_corporatie_contact", "geld_werk_bestaanszekerheid"]),
    ];

    private static readonly Dictionary<string, string> OfCodebook = Table.SelectMany(m => m.Codebook.Select(c => (c, m.Key))).ToDictionary(p => p.c, p => p.Key, StringComparer.Ordinal);

    /// <summary>The main themes to choose from, in the order of the table: key and name by rule.</summary>
    public static IReadOnlyList<(string Key, string Name)> Known { get; } = [.. Table.Select(m => (m.Key, m.Name))];

    /// <summary>Whether this is a main theme of the table, nothing (left to the rule), or the theme by itself.</summary>
    internal static bool IsKnown(string mainTheme, string themeKey) => mainTheme.Length == 0 || mainTheme == themeKey || Known.Any(k => k.Key == mainTheme);

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

    /// <summary>Where a theme belongs: what a person chose, then the table, then the theme of the table that shares most words, else by itself.</summary>
    public static string Of(Theme theme, IReadOnlyList<Theme> all)
    {
        ArgumentNullException.ThrowIfNull(theme);
        if (theme.MainTheme.Length > 0)
        {
            return theme.MainTheme;
        }

        if (OfCodebook.TryGetValue(theme.Key, out var known))
        {
            return known;
        }

        var nearest = all.Where(t => OfCodebook.ContainsKey(t.Key)).Select(t => (t.Key, Shared: t.Words.Intersect(theme.Words, StringComparer.OrdinalIgnoreCase).Count()))
            .Where(t => t.Shared >= SharedWords).OrderByDescending(t => t.Shared).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key).FirstOrDefault();
        return nearest is null ? theme.Key : OfCodebook[nearest];
    }

    /// <summary>Gathers themes that hold remarks, most writers first.</summary>
    internal static IReadOnlyList<MainTheme> Gather(IReadOnlyList<ThemeWithRemarks> themes, IReadOnlyDictionary<string, string> names)
    {
        var all = themes.Select(t => t.Theme).ToList();
        return [.. themes.Where(t => t.Remarks.Count > 0).GroupBy(t => Of(t.Theme, all), StringComparer.Ordinal)
            .Select(g => new MainTheme(g.Key, NameOf(g.Key, names.GetValueOrDefault(g.Key), all.Find(t => t.Key == g.Key)?.Name ?? g.First().Theme.Name), Writers(g), [.. g]))
            .OrderByDescending(m => m.Writers).ThenBy(m => m.Key, StringComparer.Ordinal)];
    }

    private static int Writers(IEnumerable<ThemeWithRemarks> themes) => themes.SelectMany(t => t.Remarks).Select((Remark r) => r.Writer).Distinct().Count();
}
