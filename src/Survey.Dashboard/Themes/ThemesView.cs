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
/// <param name="Role">Word of the question that was asked, or empty for every question.</param>
/// <param name="AllOf">Keys of the themes of which every remark is shown; "geen" for the remarks without a theme.</param>
/// <param name="Changing">Key of the theme that is being changed, or empty.</param>
/// <param name="Part">The part of a theme that alone is shown, or empty.</param>
public sealed record ThemesLens(string Study, int Wave, string Kind, string Role, IReadOnlyList<string> AllOf, string Changing, string Part)
{
    /// <summary>The word for the remarks that stand under no theme.</summary>
    public const string NoTheme = "geen";

    /// <summary>The word for the remarks that nobody has looked at.</summary>
    public const string Unread = "nieuw";

    private const int FirstFew = 5;

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

    /// <summary>The lens as a new visitor has it.</summary>
    public bool ShowsEverything => Kind.Length == 0 && Role.Length == 0 && Part.Length == 0;

    /// <summary>Whether only the remarks without a theme are asked for.</summary>
    public bool OnlyUnplaced => Kind == NoTheme;

    /// <summary>The lens as the address tells it; a word that is not known shows everything.</summary>
    internal static ThemesLens Of(string study, int wave, string? kind, string? role, IEnumerable<string?> allOf, string? changing, string? part) => new(
        study, wave,
        kind is not null && (Kinds.ContainsKey(kind) || kind is NoTheme or Unread) ? kind : "",
        QuestionRoles.TryParse(role, out var known) ? known.Dutch() : "",
        [.. allOf.OfType<string>().Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)],
        changing ?? "",
        part ?? "");

    /// <summary>The remarks that fit the filters.</summary>
    internal IReadOnlyList<Remark> Fitting(IReadOnlyList<Remark> remarks) => ShowsEverything ? remarks
        : [.. remarks.Where(r => (!Kinds.TryGetValue(Kind, out var kind) || r.Kind == kind) && (Kind != Unread || (!r.PlacedByPerson && !r.Held)) && (Role.Length == 0 || r.Role.Dutch() == Role) && (Part.Length == 0 || r.Part == Part))];

    /// <summary>Of the remarks that fit: the first few, or all when asked.</summary>
    internal IReadOnlyList<Remark> Opened(IReadOnlyList<Remark> fitting, string key) => AllOf.Contains(key) ? fitting : [.. fitting.Take(FirstFew)];

    /// <summary>The same page with one section opened or closed; the key is that of a theme, or "geen".</summary>
    internal ThemesLens With(string key, bool all) => this with { AllOf = [.. AllOf.Where(k => k != key).Concat(all ? [key] : [])] };

    /// <summary>Where the signals of this wave are read.</summary>
    internal string ReadAddress => string.Create(CultureInfo.InvariantCulture, $"/werk/{Study}/lezen?meting={Wave}&soort=signalen");

    /// <summary>Address of the page through this lens, or of what is done there.</summary>
    public string Address(string verb = "", string gedaan = "", string part = "", string pick = "")
    {
        var query = new List<string> { string.Create(CultureInfo.InvariantCulture, $"meting={Wave}") };
        Add("soort", Kind);
        Add("vraag", Role);
        Add("onderdeel", Part);
        foreach (var key in AllOf)
        {
            Add("alles", key);
        }

        Add("wijzig", Changing);
        Add("gedaan", gedaan);
        Add("deel", part);
        Add("kies", pick);
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

/// <summary>What just happened, and whether it can be undone.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Undo">Number of the decision to undo, or null.</param>
/// <param name="IsRefusal">Whether nothing was changed.</param>
/// <param name="Further">Number of the decision before it that the same person can go back on too, or null.</param>
public sealed record ThemesTelling(string Text, int? Undo = null, bool IsRefusal = false, int? Further = null)
{
    /// <summary>Whether the sentence tells that something was undone.</summary>
    internal static bool IsUndoing(string sentence) => sentence.StartsWith("Ongedaan gemaakt", StringComparison.Ordinal);

    /// <summary>What the button says that goes back on a decision: going back on an undoing does it again.</summary>
    internal static string UndoLabel(string sentence) => IsUndoing(sentence) ? "Toch weer doen" : "Maak ongedaan";
}

/// <summary>A name that was refused: which theme, what was typed and why not.</summary>
public sealed record RefusedName(string Key, string Typed, string Why);

/// <summary>What was filled in when something was refused, so that nothing has to be done twice.</summary>
/// <param name="About">Key of the theme whose form it is, or empty: the bar for chosen remarks.</param>
/// <param name="Chosen">The remarks that were chosen and still stand.</param>
/// <param name="To">Where they were to go.</param>
/// <param name="Name">The name that was typed.</param>
/// <param name="Into">The theme to merge with.</param>
/// <param name="Why">The reason.</param>
public sealed record Unfinished(string About, IReadOnlyCollection<Guid> Chosen, string To, string Name, string Into, string Why);

/// <summary>What the language model was asked for a theme.</summary>
/// <param name="Key">Key of the theme.</param>
/// <param name="InField">What stands in the field for the name now.</param>
/// <param name="Told">The sentence about it.</param>
public sealed record SuggestedName(string Key, string InField, string Told);

/// <summary>All that the page of themes shows.</summary>
/// <param name="Lens">What was asked for.</param>
/// <param name="Waves">The waves to switch between.</param>
/// <param name="Found">The themes with their remarks.</param>
/// <param name="Told">What just happened, or null.</param>
/// <param name="Refused">A name that was refused, or null.</param>
/// <param name="Sources">Studies whose themes can be taken over.</param>
/// <param name="Facts">What is told of a theme beside its remarks.</param>
public sealed record ThemesView(ThemesLens Lens, IReadOnlyList<Wave> Waves, ThemesOfWave Found, ThemesTelling? Told, RefusedName? Refused, IReadOnlyList<ThemeSource> Sources, ThemeFacts Facts)
{
    /// <summary>A name that was asked of the language model, or null.</summary>
    public SuggestedName? Suggested { get; init; }

    /// <summary>What was filled in and refused, or null.</summary>
    public Unfinished? Unfinished { get; init; }

    /// <summary>Keys of the themes whose forms lie open and stay so.</summary>
    public IReadOnlyCollection<string> StillOpen { get; init; } = [];

    /// <summary>Key of the theme of which every remark is chosen, "geen" for those without a theme, or empty.</summary>
    public string Picked { get; init; } = "";

    /// <summary>Identity of the section of a theme on the page.</summary>
    internal static string SectionOf(string? key) => "thema-" + (string.IsNullOrEmpty(key) ? ThemesLens.NoTheme : key);

    /// <summary>The themes to put remarks under, by name.</summary>
    internal IReadOnlyList<Theme> Choices => [.. Found.Themes.Select(t => t.Theme).OrderBy(t => t.Name, StringComparer.CurrentCulture)];

    /// <summary>The themes that have something to show through the lens.</summary>
    internal IEnumerable<ThemeWithRemarks> Shown => Lens.OnlyUnplaced
        ? []
        : Found.Themes.Where(t => Lens.Changing == t.Theme.Key || StillOpen.Contains(t.Theme.Key) || (Lens.ShowsEverything ? t.Remarks.Count > 0 || t.Theme.IsConfirmed || t.Theme.IsOwn : Lens.Fitting(t.Remarks).Count > 0));

    /// <summary>Whether the remarks without a theme are shown.</summary>
    internal bool ShowsUnplaced => Lens.OnlyUnplaced || Lens.Fitting(Found.Unplaced).Count > 0;

    /// <summary>Every remark of the wave.</summary>
    internal IEnumerable<Remark> Remarks => Found.Themes.SelectMany(t => t.Remarks).Concat(Found.Unplaced);

    /// <summary>The questions that were answered, as words of the filter.</summary>
    internal IReadOnlyList<string> Roles => [.. Remarks.Select(r => r.Role).Distinct().Order().Select(r => r.Dutch()).Where(w => w.Length > 0)];

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
