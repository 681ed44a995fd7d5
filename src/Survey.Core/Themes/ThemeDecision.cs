using System.Text.Json;
using Survey.Analysis.Themes;
using Survey.Core.History;

namespace Survey.Core.Themes;

/// <summary>
/// One decision of a person about the themes of a wave, with what it changed, so that it can be undone. The undoing of a
/// decision is a decision too.
/// </summary>
public sealed class ThemeDecision
{
    private ThemeDecision()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The wave it is about.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>1 for the first decision about the wave, then counting on.</summary>
    public int Number { get; private init; }

    /// <summary>Who decided.</summary>
    public string By { get; private init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>What was decided, in a Dutch sentence.</summary>
    public string Sentence { get; private init; } = "";

    /// <summary>The sentence between quotation marks, and what it quotes itself between single ones.</summary>
    internal string Quoted => $"“{Sentence.Replace('“', '‘').Replace('”', '’')}”";

    /// <summary>The reason given, or empty.</summary>
    public string Why { get; private init; } = "";

    /// <summary>What it changed, as JSON.</summary>
    public string Effect { get; private init; } = "";

    /// <summary>Number of the decision that this one undoes, or null.</summary>
    public int? Undoes { get; private init; }

    /// <summary>Number of the decision that undid this one, or null while it stands.</summary>
    public int? UndoneBy { get; private set; }

    /// <summary>The wave whose decisions and confirmed remarks were taken over, or null.</summary>
    public Guid? TakenFrom { get; private init; }

    /// <summary>Whether it still stands.</summary>
    public bool Stands => UndoneBy is null;

    /// <summary>Number of the last decision of a person that stands and is no undoing itself, or null.</summary>
    public static int? LastOf(IEnumerable<ThemeDecision> decisions, string by) => decisions.Where(d => d.Stands && d.Undoes is null && d.By == by).Max(d => (int?)d.Number);

    internal static ThemeDecision Create(Guid waveId, int number, Actor actor, string sentence, string why, DecisionEffect effect, int? undoes, Guid? takenFrom) => new()
    {
        Id = Guid.NewGuid(),
        WaveId = waveId,
        Number = number,
        By = actor.Name,
        At = actor.At.UtcDateTime,
        Sentence = sentence,
        Why = why,
        Effect = JsonSerializer.Serialize(effect, JsonSerializerOptions.Default),
        Undoes = undoes,
        TakenFrom = takenFrom,
    };

    internal DecisionEffect ReadEffect() => JsonSerializer.Deserialize<DecisionEffect>(Effect, JsonSerializerOptions.Default)!;

    /// <summary>It was undone by another decision, or stands again when that one was undone.</summary>
    internal void Undo(int? by) => UndoneBy = by;
}

/// <summary>All that a person can decide about a theme.</summary>
internal sealed record ThemeState(string Name, bool NamedByPerson, string ConfirmedBy, string? MergedInto, bool IsRejected, bool IsOwn, string MainTheme);

/// <summary>What a theme has beside what people decided about it; a search keeps it right.</summary>
internal sealed record ThemeRest(Guid Id, ThemeDomain Domain, IReadOnlyList<string> Words);

/// <summary>Where a remark stands, and whether a person put it there; what was found about it there is kept with the remark.</summary>
internal sealed record RemarkPlace(string? Key, bool ByPerson);

/// <summary>A theme before and after a decision; null where it was not there.</summary>
internal sealed record ThemeEffect(string Key, ThemeState? Before, ThemeState? After)
{
    /// <summary>Where the decision took it away: the rest of it, so that it can come back.</summary>
    public ThemeRest? Taken { get; init; }
}

/// <summary>A remark before and after a decision.</summary>
internal sealed record RemarkEffect(Guid Id, RemarkPlace Before, RemarkPlace After);

/// <summary>The name of a main theme before and after a decision; empty: the name it has by rule.</summary>
internal sealed record NameEffect(string Key, string Before, string After);

/// <summary>What a decision changed.</summary>
internal sealed record DecisionEffect(IReadOnlyList<ThemeEffect> Themes, IReadOnlyList<RemarkEffect> Remarks, IReadOnlyList<NameEffect> Names)
{
    internal bool IsNothing => Themes.Count + Remarks.Count + Names.Count == 0;

    /// <summary>Whether two decisions were about the same theme, remark or name.</summary>
    internal bool Touches(DecisionEffect other) =>
        Themes.Any(t => other.Themes.Any(o => o.Key == t.Key)) || Names.Any(n => other.Names.Any(o => o.Key == n.Key))
        || Remarks.Select(r => r.Id).Intersect(other.Remarks.Select(r => r.Id)).Any();

    /// <summary>The same, with an empty key for remarks under no theme.</summary>
    internal IEnumerable<string> Places => Keys.Concat(Remarks.Any(r => r.Before.Key is null || r.After.Key is null) ? [""] : []).Distinct();

    /// <summary>The theme that was worked in: where a remark stood before, or the theme itself; an empty key for no theme.</summary>
    internal string? WorkedIn => Remarks.Count > 0 ? Remarks[0].Before.Key ?? "" : Themes.Count > 0 ? Themes[0].Key : null;

    /// <summary>Every theme this is about, also as a place of remarks.</summary>
    internal IEnumerable<string> Keys => Themes.Select(t => t.Key).Concat(Remarks.SelectMany(r => new[] { r.Before.Key, r.After.Key }).OfType<string>());
}
