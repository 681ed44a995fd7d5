using System.Globalization;
using Survey.Analysis.Text;
using Survey.Core.Remarks;
using Survey.Core.Themes;
using Survey.Core.Waves;

namespace Survey.Dashboard.Themes;

/// <summary>What somebody asked to see of the themes, kept in the address so that a link, a form and the back button agree.</summary>
/// <param name="Study">Short name of the study.</param>
/// <param name="Wave">Number of the wave.</param>
/// <param name="Kind">Word of the filter, or empty for everything.</param>
/// <param name="AllOf">Key of the theme of which every remark is shown; "geen" for the remarks without a theme; or empty.</param>
public sealed record ThemesLens(string Study, int Wave, string Kind, string AllOf)
{
    /// <summary>The word for the remarks that stand under no theme.</summary>
    public const string NoTheme = "geen";

    private const int FirstFew = 6;

    private static readonly Dictionary<string, PointKind> Kinds = new(StringComparer.Ordinal)
    {
        ["zorg"] = PointKind.Concern,
        ["idee"] = PointKind.Suggestion,
        ["sterk"] = PointKind.Strength,
        ["aanbod"] = PointKind.Offer,
    };

    /// <summary>Words of the filters and what they are called on screen.</summary>
    public static IReadOnlyList<(string Word, string Label)> Filters { get; } =
        [("", "Alles"), ("zorg", "Zorgen"), ("idee", "Ideeën"), ("sterk", "Wat goed gaat"), ("aanbod", "Aanbod")];

    /// <summary>Whether only the remarks without a theme are asked for.</summary>
    public bool OnlyUnplaced => Kind == NoTheme;

    /// <summary>The lens as the address tells it; a word that is not known shows everything.</summary>
    internal static ThemesLens Of(string study, int wave, string? kind, string? allOf) =>
        new(study, wave, kind is not null && (Kinds.ContainsKey(kind) || kind == NoTheme) ? kind : "", allOf ?? "");

    /// <summary>The remarks that fit the filter.</summary>
    internal IReadOnlyList<Remark> Fitting(IReadOnlyList<Remark> remarks) =>
        Kinds.TryGetValue(Kind, out var kind) ? [.. remarks.Where(r => r.Kind == kind)] : remarks;

    /// <summary>Of the remarks that fit: the first few, or all when asked.</summary>
    internal IReadOnlyList<Remark> Opened(IReadOnlyList<Remark> fitting, string key) => AllOf == key ? fitting : [.. fitting.Take(FirstFew)];

    /// <summary>Address of the page through this lens.</summary>
    public string Address(string verb = "", string gedaan = "")
    {
        var query = new List<string> { string.Create(CultureInfo.InvariantCulture, $"meting={Wave}") };
        Add("soort", Kind);
        Add("alles", AllOf);
        Add("gedaan", gedaan);
        return $"/werk/{Study}/themas{(verb.Length > 0 ? "/" : "")}{verb}?{string.Join('&', query)}";

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                query.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }
    }
}

/// <summary>A name that was refused: which theme, what was typed and why not.</summary>
public sealed record RefusedName(string Key, string Typed, string Why);

/// <summary>All that the page of themes shows.</summary>
/// <param name="Lens">What was asked for.</param>
/// <param name="Waves">The waves to switch between.</param>
/// <param name="Found">The themes with their remarks.</param>
/// <param name="Told">What just happened, or empty.</param>
/// <param name="Refused">A name that was refused, or null.</param>
public sealed record ThemesView(ThemesLens Lens, IReadOnlyList<Wave> Waves, ThemesOfWave Found, string Told, RefusedName? Refused)
{
    private static readonly Dictionary<string, string> Tellings = new(StringComparer.Ordinal)
    {
        ["gezocht"] = "Klaar met zoeken. Kijk de voorstellen na en bevestig wat klopt.",
        ["bevestigd"] = "Het thema is bevestigd. De opmerkingen blijven hier staan, ook als u opnieuw zoekt.",
        ["naam"] = "De naam is gewijzigd.",
        ["samen"] = "De thema’s zijn samengevoegd.",
        ["verplaatst"] = "De opmerking is verplaatst. Daar blijft zij staan, ook als u opnieuw zoekt.",
        ["weg"] = "Dit thema of deze opmerking is er niet meer. Er is niets gewijzigd. Laad de pagina opnieuw.",
        ["zelfde"] = "Kies een ander thema om mee samen te voegen. Er is niets gewijzigd.",
    };

    /// <summary>The sentence that tells what happened; empty for a word that is not known.</summary>
    internal static string Tell(string? word) => word is not null && Tellings.TryGetValue(word, out var sentence) ? sentence : "";

    /// <summary>Identity of the section of a theme on the page.</summary>
    internal static string SectionOf(string? key) => "thema-" + (string.IsNullOrEmpty(key) ? ThemesLens.NoTheme : key);

    /// <summary>The themes that have something to show through the lens.</summary>
    internal IEnumerable<ThemeWithRemarks> Shown => Lens.OnlyUnplaced
        ? []
        : Found.Themes.Where(t => Lens.Kind.Length == 0 ? t.Remarks.Count > 0 || !t.Theme.IsOnlyAProposal : Lens.Fitting(t.Remarks).Count > 0);

    /// <summary>How many of the themes people confirmed, and how many are still proposals.</summary>
    internal string State
    {
        get
        {
            var confirmed = Found.Themes.Count(t => t.Theme.IsConfirmed);
            var proposals = Found.Themes.Count(t => !t.Theme.IsConfirmed && t.Remarks.Count > 0);
            return $"{proposals} {(proposals == 1 ? "voorstel" : "voorstellen")}, {confirmed} bevestigd.";
        }
    }
}
