using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Storage;
using Survey.Core.Waves;

namespace Survey.Core.Fieldwork;

/// <summary>What the team notes down about the fieldwork of a wave (veldwerkboek): when everybody was asked again, and how many reserve codes went out.</summary>
public sealed class FieldDiary
{
    /// <summary>Everybody is asked again at most so often. After that no answer is an answer.</summary>
    public const int MostReminders = 2;

    /// <summary>The highest count of reserve codes that is believed.</summary>
    public const int MostReserve = 10_000;

    private FieldDiary()
    {
    }

    /// <summary>The wave.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>The days on which a letter went to every address again, the first first.</summary>
    public List<DateOnly> Reminders { get; private set; } = [];

    /// <summary>Codes that were given from the reserve sheet, as staff counted them. Nobody notes to whom, or in which sub-area.</summary>
    public int ReserveGiven { get; private set; }

    /// <summary>An empty diary.</summary>
    public static FieldDiary For(Guid waveId) => new() { WaveId = waveId };

    internal void Remind(DateOnly day) => Reminders = [.. Reminders.Append(day).Order()];

    internal bool TakeBack(DateOnly day)
    {
        var left = Reminders.Where(r => r != day).ToList();
        var was = Reminders.Count;
        Reminders = left;
        return left.Count < was;
    }

    internal void GaveReserve(int codes) => ReserveGiven = codes;
}

/// <summary>What became of noting that everybody was asked again.</summary>
public enum ReminderOutcome
{
    /// <summary>It stands in the diary.</summary>
    Noted,

    /// <summary>Everybody was asked again twice already: that is enough.</summary>
    TwiceAlready,

    /// <summary>This day stands in the diary already.</summary>
    ThisDayAlready,

    /// <summary>The day lies before the wave began, after its last day, or in the time to come.</summary>
    NotInTheWave,

    /// <summary>The wave was closed.</summary>
    WaveClosed,
}

/// <summary>Writes in the diary of a wave while it is not closed.</summary>
public sealed class KeepFieldDiary(LeefbaarheidDb db)
{
    /// <summary>The diary of a wave; an empty one when nothing was written yet.</summary>
    public async Task<FieldDiary> ReadAsync(Guid waveId, CancellationToken cancel) =>
        await db.FieldDiaries.AsNoTracking().SingleOrDefaultAsync(d => d.WaveId == waveId, cancel) ?? FieldDiary.For(waveId);

    /// <summary>Notes that a letter went to every address again on this day, or says why not.</summary>
    public async Task<ReminderOutcome> RemindAsync(Wave wave, DateOnly day, Actor actor, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(actor.At.DateTime);
        if (day < wave.OpensOn || day > wave.ClosesOn || day > today)
        {
            return ReminderOutcome.NotInTheWave;
        }

        return await WriteAsync(wave, diary =>
        {
            if (diary.Reminders.Contains(day))
            {
                return ReminderOutcome.ThisDayAlready;
            }

            if (diary.Reminders.Count >= FieldDiary.MostReminders)
            {
                return ReminderOutcome.TwiceAlready;
            }

            diary.Remind(day);
            db.Changes.Add(Change.Create(wave.StudyId, actor, "nog een brief verstuurd", wave.Name, after: Written(day)));
            return ReminderOutcome.Noted;
        }, cancel) ?? ReminderOutcome.WaveClosed;
    }

    /// <summary>Takes a day out of the diary again, for who wrote down the wrong one.</summary>
    /// <returns>False when it does not stand there, or the wave was closed.</returns>
    public async Task<bool> TakeBackAsync(Wave wave, DateOnly day, Actor actor, CancellationToken cancel) => await WriteAsync(wave, diary =>
    {
        var there = diary.TakeBack(day);
        if (there)
        {
            db.Changes.Add(Change.Create(wave.StudyId, actor, "brief niet verstuurd", wave.Name, before: Written(day)));
        }

        return there;
    }, cancel) == true;

    /// <summary>Notes how many codes of the reserve sheet were given, 0 to <see cref="FieldDiary.MostReserve"/>.</summary>
    /// <returns>False when the wave was closed.</returns>
    public async Task<bool> GaveReserveAsync(Wave wave, int codes, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codes, FieldDiary.MostReserve);
        return await WriteAsync(wave, diary =>
        {
            diary.GaveReserve(codes);
            return true;
        }, cancel) == true;
    }

    /// <summary>Two people who write at once wait for each other.</summary>
    private async Task<T?> WriteAsync<T>(Wave wave, Func<FieldDiary, T> write, CancellationToken cancel)
        where T : struct
    {
        await using var transaction = await db.WriteAsync(cancel);
        if (await db.Waves.AnyAsync(w => w.Id == wave.Id && w.ClosedOn != null, cancel))
        {
            return null;
        }

        var diary = await db.FieldDiaries.SingleOrDefaultAsync(d => d.WaveId == wave.Id, cancel);
        if (diary is null)
        {
            diary = FieldDiary.For(wave.Id);
            db.FieldDiaries.Add(diary);
        }

        var outcome = write(diary);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return outcome;
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
