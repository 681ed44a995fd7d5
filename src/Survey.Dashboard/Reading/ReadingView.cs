using Survey.Core.Reading;
using Survey.Core.Waves;

namespace Survey.Dashboard.Reading;

/// <summary>What just happened, and whether it can be undone.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Undo">The step to undo, or empty.</param>
/// <param name="IsRefusal">Whether nothing was changed.</param>
public sealed record ReadingTelling(string Text, Guid Undo = default, bool IsRefusal = false);

/// <summary>Why words were refused.</summary>
/// <param name="Remark">The remark.</param>
/// <param name="Verb">What was to be done with them.</param>
/// <param name="Why">Why not.</param>
/// <param name="Found">Pieces that look like personal data.</param>
public sealed record RefusedWords(Guid Remark, string Verb, string Why, IReadOnlyList<string> Found);

/// <summary>All that the reading page shows.</summary>
/// <param name="Lens">What was asked for.</param>
/// <param name="Waves">The waves to switch between, each with its signals that nobody looked at.</param>
/// <param name="Queue">Every remark of the wave, what can wait the least first.</param>
/// <param name="Told">What just happened, or null.</param>
/// <param name="Refused">Why words were refused, or null.</param>
/// <param name="Typed">Words that were typed and are not saved, or null.</param>
public sealed record ReadingView(ReadingLens Lens, IReadOnlyList<(Wave Wave, int Held)> Waves, IReadOnlyList<QueuedRemark> Queue, ReadingTelling? Told, RefusedWords? Refused, TypedWords? Typed)
{
    /// <summary>The remarks that fit the filter.</summary>
    internal IReadOnlyList<QueuedRemark> Fitting { get; } = [.. Queue.Where(q => ReadingLens.Fits(Lens.Kind, q))];

    /// <summary>The remarks on this page.</summary>
    internal IReadOnlyList<QueuedRemark> Shown => [.. Fitting.Skip(Start).Take(ReadingLens.PerPage)];

    /// <summary>The remark at which somebody types, when the filter passes it over; it stands before the others, as nobody may lose it while typing.</summary>
    internal QueuedRemark? Beside => (Lens.Open != Guid.Empty ? Lens.Open : Typed?.Remark ?? Guid.Empty) is var id && id != Guid.Empty && Place(id) < 0 ? Queue.FirstOrDefault(q => q.Remark.Id == id) : null;

    /// <summary>
    /// How many fitting remarks stand before this page: where the place or the page that was asked for begins, or the page of the remark that
    /// is open. When nothing is left behind a place it begins anew: what was skipped is still there.
    /// </summary>
    internal int Start
    {
        get
        {
            var start = Lens switch
            {
                { After: { } after } => Fitting.Count(q => q.Place.CompareTo(after) <= 0) is var passed && passed < Fitting.Count ? passed : 0,
                { Before: { } before } => Math.Max(0, Fitting.Count(q => q.Place.CompareTo(before) < 0) - ReadingLens.PerPage),
                _ => Math.Min(Lens.Page - 1, Math.Max(0, Fitting.Count - 1) / ReadingLens.PerPage) * ReadingLens.PerPage,
            };
            var open = Place(Lens.Open);
            return open < 0 || (open >= start && open < start + ReadingLens.PerPage) ? start : open / ReadingLens.PerPage * ReadingLens.PerPage;
        }
    }

    /// <summary>Signals of this wave that nobody looked at.</summary>
    internal int Held => Queue.Count(q => q.Remark.Held);

    /// <summary>Remarks that nobody read.</summary>
    internal int Unread => Queue.Count(q => !q.IsRead);

    /// <summary>Unread remarks with nothing special.</summary>
    internal int Rest => Queue.Count(q => !q.IsRead && QueueRemarks.IsPlain(q.Remark));

    /// <summary>Remarks that were read in one go and can be taken back together; not those of the step that was just told, which has a button of its own.</summary>
    internal IEnumerable<ReadTogether> Together => ReadTogether.In(Queue).Where(t => t.Step != Told?.Undo);

    /// <summary>What a field at a remark holds: what was typed there, or else what stands.</summary>
    internal string Filled(QueuedRemark queued, string field) => Kept(queued, field) ?? TypedWords.Standing(queued, field);

    /// <summary>What was typed in a field at a remark and is not saved, or null.</summary>
    internal string? Kept(QueuedRemark queued, string field) => Typed?.Remark == queued.Remark.Id ? Typed.Words.GetValueOrDefault(field) : null;

    /// <summary>Why what was typed in a field at a remark was refused, or null.</summary>
    internal string? WhyNot(QueuedRemark queued, string field) => Refused?.Remark == queued.Remark.Id && TypedWords.FieldOf(Refused.Verb) == field ? Refused.Why : null;

    /// <summary>
    /// The form in which the button stands that undoes what was just told: that of the one remark it is about, so that what is typed there
    /// comes along, or the form of the page.
    /// </summary>
    /// <param name="changed">The remark that just changed on a page that is open, or null: the page is shown anew.</param>
    internal string UndoForm(QueuedRemark? changed) => Queue.Where(q => Told is { } told && q.Step == told.Undo).Take(2).ToList() is [var one] && (changed == one || (changed is null && (Shown.Contains(one) || Beside == one)))
        ? FormId(one) : "stap";

    /// <summary>Id of the form of a remark.</summary>
    internal static string FormId(QueuedRemark queued) => $"f-{queued.Remark.Id:N}";

    private int Place(Guid remark) => remark == Guid.Empty ? -1 : Fitting.ToList().FindIndex(q => q.Remark.Id == remark);

    /// <summary>What the same person wrote around a signal, in the answer to the same question.</summary>
    internal IReadOnlyList<string> Around(QueuedRemark signal) =>
        [.. Queue.Where(q => q.Remark.Writer == signal.Remark.Writer && q.Remark.Role == signal.Remark.Role && q.Remark.Id != signal.Remark.Id).Select(q => q.Remark.Original)];
}
