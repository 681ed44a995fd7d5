using Survey.Core.Reading;
using Survey.Core.Waves;

namespace Survey.Dashboard.Reading;

/// <summary>What just happened, and whether it can be undone.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Undo">The step to undo, or empty.</param>
/// <param name="IsRefusal">Whether nothing was changed.</param>
public sealed record ReadingTelling(string Text, Guid Undo = default, bool IsRefusal = false);

/// <summary>Words that were refused, so that nobody has to type them again.</summary>
/// <param name="Remark">The remark.</param>
/// <param name="Verb">What was to be done with them.</param>
/// <param name="Typed">The words.</param>
/// <param name="Why">Why not.</param>
/// <param name="Found">Pieces that look like personal data.</param>
public sealed record RefusedWords(Guid Remark, string Verb, string Typed, string Why, IReadOnlyList<string> Found);

/// <summary>All that the reading page shows.</summary>
/// <param name="Lens">What was asked for.</param>
/// <param name="Waves">The waves to switch between, each with its signals that nobody looked at.</param>
/// <param name="Queue">Every remark of the wave, what can wait the least first.</param>
/// <param name="Told">What just happened, or null.</param>
/// <param name="Refused">Words that were refused, or null.</param>
public sealed record ReadingView(ReadingLens Lens, IReadOnlyList<(Wave Wave, int Held)> Waves, IReadOnlyList<QueuedRemark> Queue, ReadingTelling? Told, RefusedWords? Refused)
{
    /// <summary>The remarks that fit the filter.</summary>
    internal IReadOnlyList<QueuedRemark> Fitting { get; } = [.. Queue.Where(q => ReadingLens.Fits(Lens.Kind, q))];

    /// <summary>The remarks on this page.</summary>
    internal IReadOnlyList<QueuedRemark> Shown => [.. Fitting.Skip((Page - 1) * ReadingLens.PerPage).Take(ReadingLens.PerPage)];

    /// <summary>The page that is shown: that of the remark that is open, else the one asked for, or the last one there is.</summary>
    internal int Page => Place(Lens.Open) is >= 0 and var place ? (place / ReadingLens.PerPage) + 1 : Math.Clamp(Lens.Page, 1, Pages);

    /// <summary>Number of pages, at least 1.</summary>
    internal int Pages => Math.Max(1, (Fitting.Count + ReadingLens.PerPage - 1) / ReadingLens.PerPage);

    /// <summary>Signals of this wave that nobody looked at.</summary>
    internal int Held => Queue.Count(q => q.Remark.Held);

    /// <summary>Remarks that nobody read.</summary>
    internal int Unread => Queue.Count(q => !q.IsRead);

    /// <summary>Unread remarks with nothing special.</summary>
    internal int Rest => Queue.Count(q => !q.IsRead && QueueRemarks.IsPlain(q.Remark));

    private int Place(Guid remark) => remark == Guid.Empty ? -1 : Fitting.ToList().FindIndex(q => q.Remark.Id == remark);

    /// <summary>What the same person wrote around a signal, in the answer to the same question.</summary>
    internal IReadOnlyList<string> Around(QueuedRemark signal) =>
        [.. Queue.Where(q => q.Remark.Writer == signal.Remark.Writer && q.Remark.Role == signal.Remark.Role && q.Remark.Id != signal.Remark.Id).Select(q => q.Remark.Original)];
}
