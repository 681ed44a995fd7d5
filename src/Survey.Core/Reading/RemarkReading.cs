using System.Text.Json;
using Survey.Analysis.Text;
using Survey.Core.History;
using Survey.Core.Remarks;

namespace Survey.Core.Reading;

/// <summary>All that people decided about one remark while reading it.</summary>
/// <param name="ReadBy">Who read it, or empty: unread.</param>
/// <param name="ReadOn">On which day; never the hour, which would tell when somebody answered.</param>
/// <param name="Note">For a signal: what was done about it, without names.</param>
/// <param name="Text">The words for others.</param>
/// <param name="Kind">What kind of remark it is; a translation can change it.</param>
/// <param name="RewrittenBy">Who wrote the words for others, or empty: the machine took personal data out.</param>
/// <param name="NotPersonal">Pieces that a person said are no personal data.</param>
/// <param name="Publication">Words for everybody, proposed or approved, or null.</param>
/// <param name="Language">In which language it is; null where it was written down before that could be changed.</param>
internal sealed record ReadingState(string ReadBy, DateOnly? ReadOn, string Note, string Text, PointKind Kind, string RewrittenBy, IReadOnlyList<string> NotPersonal, Publication? Publication, string? Language = null)
{
    internal bool IsRead => ReadBy.Length > 0;

    internal string ToJson() => JsonSerializer.Serialize(this);

    internal static ReadingState FromJson(string json) => JsonSerializer.Deserialize<ReadingState>(json)!;

    /// <summary>Read by this person today, unless somebody did before.</summary>
    internal ReadingState Read(Actor actor) => IsRead ? this : this with { ReadBy = actor.Name, ReadOn = DateOnly.FromDateTime(actor.At.DateTime) };
}

/// <summary>What people did with one remark in the reading room. It goes when the remark goes.</summary>
public sealed class RemarkReading
{
    private RemarkReading()
    {
    }

    /// <summary>The remark.</summary>
    public Guid RemarkId { get; private init; }

    /// <summary>Who read it, or empty: unread.</summary>
    public string ReadBy { get; private set; } = "";

    /// <summary>On which day it was read.</summary>
    public DateOnly? ReadOn { get; private set; }

    /// <summary>For a signal: what was done about it, without names.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who wrote the words for others, or empty: the machine took personal data out.</summary>
    public string RewrittenBy { get; private set; } = "";

    /// <summary>Pieces of the remark that a person said are no personal data.</summary>
    public List<string> NotPersonal { get; private set; } = [];

    /// <summary>Words for everybody, proposed or approved, or null.</summary>
    public Publication? Publication { get; private set; }

    /// <summary>Random name of the last step; remarks that were read in one go share it.</summary>
    public Guid Step { get; private set; }

    /// <summary>Who took the last step.</summary>
    public string StepBy { get; private set; } = "";

    /// <summary>How it was before the last step, as JSON; empty when that step undid another.</summary>
    public string Before { get; private set; } = "";

    /// <summary>Whether somebody read it.</summary>
    public bool IsRead => ReadBy.Length > 0;

    /// <summary>Whether the last step can be undone.</summary>
    public bool CanBeUndone => Before.Length > 0;

    internal static RemarkReading Of(Remark remark) => new() { RemarkId = remark.Id };

    internal ReadingState State(Remark remark) => new(ReadBy, ReadOn, Note, remark.Text, remark.Kind, RewrittenBy, NotPersonal, Publication, remark.Language);

    /// <summary>Takes a step: the remark gets its words, kind, language and freedom from it too.</summary>
    internal void Become(Remark remark, ReadingState state, Guid step, string by, bool canBeUndone = true)
    {
        Before = canBeUndone ? State(remark).ToJson() : "";
        (ReadBy, ReadOn, Note, RewrittenBy, NotPersonal, Publication) = (state.ReadBy, state.ReadOn, state.Note, state.RewrittenBy, [.. state.NotPersonal], state.Publication);
        (Step, StepBy) = (step, by);
        remark.Become(state.Text, state.Kind, state.Language ?? remark.Language, state.IsRead);
    }
}
