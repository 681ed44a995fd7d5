using Microsoft.EntityFrameworkCore;
using Survey.Core.Remarks;
using Survey.Core.Storage;
using Survey.Core.Themes;
using Survey.Core.Waves;

namespace Survey.Core.Reading;

/// <summary>A remark as it lies in the queue.</summary>
/// <param name="Remark">The remark.</param>
/// <param name="Reading">What people did with it, or null: nothing yet.</param>
/// <param name="Standing">Where its words for everybody stand, or null without such words.</param>
/// <param name="Theme">Name of the theme it stands under, or empty.</param>
public sealed record QueuedRemark(Remark Remark, RemarkReading? Reading, PublicationStanding? Standing, string Theme)
{
    /// <summary>More than the number of the last kind of signal, and less than where personal data begins.</summary>
    private const int BehindTheSure = 50;

    /// <summary>Whether somebody read it.</summary>
    public bool IsRead => Reading is { IsRead: true };

    /// <summary>
    /// Its place in the queue: signals by how little they can wait, those that only resemble one behind them, then personal data, other
    /// languages and the rest; what was read comes last. Among equals the random id decides, which says nothing.
    /// </summary>
    public (int Urgency, Guid Id) Place => (this switch
    {
        { Remark: { Held: true, Signal: { } signal, SignalIsFaint: var faint } } => (int)signal + (faint ? BehindTheSure : 0),
        { IsRead: true } => 400,
        { Remark.Marks.Count: > 0 } => 100,
        { Remark.IsForeign: true } => 200,
        _ => 300,
    }, Remark.Id);

    /// <summary>The last step somebody took with it; empty when nobody did anything.</summary>
    public Guid Step => Reading?.Step ?? Guid.Empty;
}

/// <summary>Words of residents that everybody may read, under their theme.</summary>
/// <param name="Remark">The remark they are about; never shown.</param>
/// <param name="Theme">Key of the theme.</param>
/// <param name="IsQuote">Whether they are the writer's own.</param>
/// <param name="Words">The words.</param>
public sealed record PublicWords(Guid Remark, string Theme, bool IsQuote, string Words);

/// <summary>Remarks that were read in one go, as far as nobody changed them since.</summary>
/// <param name="Step">The step, to undo it by.</param>
/// <param name="By">Who read them.</param>
/// <param name="On">On which day.</param>
/// <param name="Count">How many there are still.</param>
public sealed record ReadTogether(Guid Step, string By, DateOnly On, int Count)
{
    /// <summary>All that can be undone in a queue, the last day first.</summary>
    public static IReadOnlyList<ReadTogether> In(IEnumerable<QueuedRemark> queue) =>
    [
        .. queue.Select(q => q.Reading).OfType<RemarkReading>().Where(r => r is { IsRead: true, CanBeUndone: true, ReadOn: not null }).GroupBy(r => r.Step).Where(g => g.Count() > 1)
            .Select(g => new ReadTogether(g.Key, g.First().StepBy, g.First().ReadOn!.Value, g.Count())).OrderByDescending(r => r.On).ThenBy(r => r.Step),
    ];
}

/// <summary>Lays the remarks of a wave out for who reads them: what can wait the least comes first.</summary>
public sealed class QueueRemarks(LeefbaarheidDb db, ReadThemes readThemes)
{
    /// <summary>Every remark of a wave, with what people did with it; for the opbouwwerker only.</summary>
    public async Task<IReadOnlyList<QueuedRemark>> OfWaveAsync(Wave wave, CancellationToken cancel)
    {
        var themes = await readThemes.WithRemarksAsync(wave.Id, cancel);
        var remarks = themes.Themes.SelectMany(t => t.Remarks).Concat(themes.Unplaced).ToList();
        var names = themes.Themes.ToDictionary(t => t.Theme.Key, t => t.Theme.Name, StringComparer.Ordinal);
        var readings = await db.RemarkReadings.AsNoTracking().Where(r => db.Remarks.Any(m => m.Id == r.RemarkId && m.WaveId == wave.Id)).ToDictionaryAsync(r => r.RemarkId, cancel);
        var standings = await WeighAsync(wave, themes, remarks, readings, cancel);
        return
        [
            .. remarks.Select(r => new QueuedRemark(r, readings.GetValueOrDefault(r.Id), standings.TryGetValue(r.Id, out var standing) ? standing : null, names.GetValueOrDefault(r.ThemeKey ?? "", "")))
                .OrderBy(q => q.Place),
        ];
    }

    /// <summary>One remark of a wave with what people did with it, without its theme and standing; null when it is not there (any more).</summary>
    public async Task<QueuedRemark?> OneAsync(Guid waveId, Guid remarkId, CancellationToken cancel) =>
        await db.Remarks.AsNoTracking().SingleOrDefaultAsync(r => r.Id == remarkId && r.WaveId == waveId, cancel) is { } remark
            ? new(remark, await db.RemarkReadings.AsNoTracking().SingleOrDefaultAsync(r => r.RemarkId == remarkId, cancel), null, "") : null;

    /// <summary>How many signals of a wave nobody has looked at.</summary>
    public Task<int> HeldAsync(Guid waveId, CancellationToken cancel) => db.Remarks.CountAsync(r => r.WaveId == waveId && r.Held, cancel);

    /// <summary>The words that everybody may read, in an order that is random and always the same.</summary>
    public async Task<IReadOnlyList<PublicWords>> ForEverybodyAsync(Wave wave, CancellationToken cancel)
    {
        var readings = await db.RemarkReadings.AsNoTracking().Where(r => r.Publication != null && db.Remarks.Any(m => m.Id == r.RemarkId && m.WaveId == wave.Id)).ToDictionaryAsync(r => r.RemarkId, cancel);
        if (readings.Count == 0)
        {
            return [];
        }

        var themes = await readThemes.WithRemarksAsync(wave.Id, cancel);
        var remarks = themes.Themes.SelectMany(t => t.Remarks).ToList();
        var standings = await WeighAsync(wave, themes, remarks, readings, cancel);
        return
        [
            .. remarks.Where(r => standings.GetValueOrDefault(r.Id, PublicationStanding.WaitsForSecond) == PublicationStanding.Shown).OrderBy(r => r.Id)
                .Select(r => (r.Id, r.ThemeKey, Publication: readings[r.Id].Publication!)).Select(r => new PublicWords(r.Id, r.ThemeKey!, r.Publication.Form == PublicationForm.Quote, r.Publication.Words)),
        ];
    }

    /// <summary>Whether a remark has nothing special, so that it can be read with others at once.</summary>
    public static bool IsPlain(Remark remark) => remark.Signal is null && remark.Marks.Count == 0 && !remark.IsForeign;

    private async Task<IReadOnlyDictionary<Guid, PublicationStanding>> WeighAsync(Wave wave, ThemesOfWave themes, IEnumerable<Remark> remarks, Dictionary<Guid, RemarkReading> readings, CancellationToken cancel) =>
        PublicationRule.Weigh(wave, await db.Responses.CountAsync(r => r.WaveId == wave.Id, cancel), themes.Themes,
            remarks.Select(r => (Remark: r, Reading: readings.GetValueOrDefault(r.Id))).Where(r => r.Reading?.Publication is not null).Select(r => new ProposedWords(r.Remark, r.Reading!.Publication!, r.Reading.NotPersonal)));
}
