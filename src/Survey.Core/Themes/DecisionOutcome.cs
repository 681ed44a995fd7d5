using Survey.Core.History;

namespace Survey.Core.Themes;

/// <summary>What became of a decision about a theme.</summary>
public enum DecisionOutcome
{
    /// <summary>Done and written down.</summary>
    Done,

    /// <summary>The theme, remark or decision is not there (any more).</summary>
    NotFound,

    /// <summary>A theme needs a name of 1 to 80 letters.</summary>
    NameRefused,

    /// <summary>Another theme has this name already.</summary>
    NameTaken,

    /// <summary>A theme cannot be merged with itself.</summary>
    SameTheme,

    /// <summary>No remark was chosen.</summary>
    NothingChosen,

    /// <summary>It was so already; nothing was written down.</summary>
    AlreadySo,

    /// <summary>The reason is longer than <see cref="ThemeDecisions.LongestWhy"/>.</summary>
    WhyTooLong,

    /// <summary>Somebody decided about the same things after the page was opened; nothing was changed.</summary>
    ChangedMeanwhile,

    /// <summary>It cannot be undone, because of something that was decided later.</summary>
    StandsInTheWay,

    /// <summary>The answers of the wave were erased: there is nothing to sort any more.</summary>
    AnswersErased,
}

/// <summary>Where and by whom a decision is made.</summary>
/// <param name="WaveId">The wave it is about.</param>
/// <param name="Actor">Who and when.</param>
/// <param name="Why">The reason, or empty.</param>
/// <param name="Seen">Number of the last decision on the page that the person looked at; null when nobody looked.</param>
public sealed record Deciding(Guid WaveId, Actor Actor, string Why = "", int? Seen = null);

/// <summary>What became of a decision, and what to tell of it.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Told">When done: the sentence of the history. When somebody or something stands in the way: who and what. When a name is taken: that name. Otherwise empty.</param>
/// <param name="Number">When done: the number of the decision. Otherwise 0.</param>
public sealed record Decided(DecisionOutcome Outcome, string Told = "", int Number = 0)
{
    /// <summary>When done: the themes it touched, also as a place of remarks; an empty key for no theme.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>When done: the theme that was worked in; an empty key for no theme, null for none in particular.</summary>
    public string? WorkedIn { get; init; }

    /// <summary>When undone: the last decision of the same person that still stands, to go one step further back; null when there is none.</summary>
    public int? Further { get; init; }

    /// <summary>When somebody was first: the remarks that stand elsewhere or were looked at since.</summary>
    public IReadOnlyList<Guid> Gone { get; init; } = [];
}
