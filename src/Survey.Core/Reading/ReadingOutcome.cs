using Survey.Core.History;

namespace Survey.Core.Reading;

/// <summary>What became of a step in the reading room.</summary>
public enum ReadingOutcome
{
    /// <summary>Done and kept.</summary>
    Done,

    /// <summary>It was so already; nothing was written down.</summary>
    AlreadySo,

    /// <summary>The remark is not there (any more).</summary>
    NotFound,

    /// <summary>Somebody changed it after the page was opened; nothing was changed.</summary>
    ChangedMeanwhile,

    /// <summary>A signal needs a note of what was done.</summary>
    NoteMissing,

    /// <summary>The note is longer than <see cref="ReadRemarks.LongestNote"/>.</summary>
    NoteTooLong,

    /// <summary>A signal has to be looked at first.</summary>
    SignalFirst,

    /// <summary>There are no words.</summary>
    WordsMissing,

    /// <summary>The words are longer than is allowed for what they are for.</summary>
    WordsTooLong,

    /// <summary>The words still hold personal data.</summary>
    PersonalDataLeft,

    /// <summary>A translation has to be in Dutch.</summary>
    NotDutch,

    /// <summary>The writer did not say that these words may be shown.</summary>
    NoConsent,

    /// <summary>A quote has words that the writer did not write.</summary>
    NotLiteral,

    /// <summary>A paraphrase has the writer's own words, a whole run of them.</summary>
    TooLiteral,

    /// <summary>Whoever proposed words cannot approve them.</summary>
    SamePerson,

    /// <summary>Whoever approves has no account of staff any more.</summary>
    AccountEnded,

    /// <summary>Whoever proposed the words has no account of staff any more.</summary>
    ProposerGone,

    /// <summary>Words for everybody stand with it: they have to be taken back first.</summary>
    WordsStand,

    /// <summary>There is nothing that could be approved, withdrawn or undone.</summary>
    NothingThere,
}

/// <summary>Which remark, by whom, and what was seen of it.</summary>
/// <param name="WaveId">The wave.</param>
/// <param name="RemarkId">The remark.</param>
/// <param name="Seen">The last step on the page that the person looked at; empty when there was none.</param>
/// <param name="Actor">Who and when.</param>
public sealed record ReadingStep(Guid WaveId, Guid RemarkId, Guid Seen, Actor Actor);

/// <summary>What became of a step, and what to tell of it.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Step">When done: the name of the step, to undo it by; otherwise empty.</param>
/// <param name="Count">Number of remarks that changed.</param>
public sealed record ReadingDone(ReadingOutcome Outcome, Guid Step = default, int Count = 0)
{
    /// <summary>After a step over many or an undo: the remarks that changed.</summary>
    public IReadOnlyCollection<Guid> Remarks { get; init; } = [];

    /// <summary>When the following up of one signal was undone: the note that was taken back, for who wants to write it again.</summary>
    public string Note { get; init; } = "";

    /// <summary>When somebody was first: who.</summary>
    public string By { get; init; } = "";

    /// <summary>When somebody was first: whether that was the same person, in another window.</summary>
    public bool BySelf { get; init; }

    /// <summary>When personal data is left: the pieces.</summary>
    public IReadOnlyList<string> Found { get; init; } = [];
}
