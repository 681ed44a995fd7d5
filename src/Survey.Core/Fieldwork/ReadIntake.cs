using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Disclosure;
using Survey.Analysis.Statistics;
using Survey.Core.Responses;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Core.Fieldwork;

/// <summary>What came in from one sub-area.</summary>
/// <param name="Area">The sub-area.</param>
/// <param name="ByMode">Answers per way of answering; a way nobody used is not in it.</param>
public sealed record AreaIntake(SubArea Area, IReadOnlyDictionary<AnswerMode, int> ByMode)
{
    /// <summary>Answers in all.</summary>
    public int Answers => ByMode.Values.Sum();

    /// <summary>Answers for each address; above 1 when more people of one address took part.</summary>
    public double PerAddress => (double)Answers / Area.Addresses;
}

/// <summary>What came in on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Answers">How many; 0 for a day on which nothing came in.</param>
public sealed record DayIntake(DateOnly Day, int Answers);

/// <summary>What came in during a wave, exact, for the team. Two margins that say nothing of each other: per day, and per sub-area and way of answering.</summary>
/// <param name="Areas">Per sub-area, in the order of the study.</param>
/// <param name="Days">Per day without gaps, the first first; withdrawn answers go on counting here, as nobody knows on which day they came.</param>
/// <param name="Expected">How many there may be at the end of the period; null when it is too early to say.</param>
public sealed record Intake(IReadOnlyList<AreaIntake> Areas, IReadOnlyList<DayIntake> Days, Interval? Expected)
{
    /// <summary>Answers in all.</summary>
    public int Answers => Areas.Sum(a => a.Answers);

    /// <summary>Answers per way of answering, over all sub-areas.</summary>
    public IReadOnlyList<(AnswerMode Mode, int Answers)> ByMode => [.. Areas.SelectMany(a => a.ByMode).GroupBy(m => m.Key).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(m => m.Value)))];
}

/// <summary>Reads how the fieldwork of a wave goes.</summary>
public sealed class ReadIntake(LeefbaarheidDb db)
{
    /// <summary>Exact, for the team of the study only.</summary>
    /// <param name="study">The study.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<Intake> ForTeamAsync(Study study, Wave wave, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(study);
        var counts = await db.Responses.Where(r => r.WaveId == wave.Id).GroupBy(r => new { r.SubAreaId, r.Channel }).Select(g => new { g.Key.SubAreaId, g.Key.Channel, Count = g.Count() }).ToListAsync(cancel);
        var areas = study.SubAreas.Select(a => new AreaIntake(a, counts.Where(c => c.SubAreaId == a.Id).GroupBy(c => ModeOf(c.Channel)).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)))).ToList();
        var days = await DaysAsync(wave, today, cancel);
        return new(areas, days, ExpectedOf(days, wave, today, study.Residents));
    }

    /// <summary>
    /// About how many answers came in, for everybody while the wave is not closed: rounded to five and up to yesterday, so that sending one
    /// answer and looking again tells nothing. Null below ten, or when the wave is closed.
    /// </summary>
    public async Task<int?> ForEverybodyAsync(Wave wave, DateOnly today, CancellationToken cancel)
    {
        var sofar = wave.IsClosed ? 0 : await db.DayCounts.Where(c => c.WaveId == wave.Id && c.Day < today).SumAsync(c => c.Answers, cancel);
        return sofar < BlockFigures.SmallestGroup ? null : BlockFigures.RoundToFive(sofar);
    }

    private async Task<IReadOnlyList<DayIntake>> DaysAsync(Wave wave, DateOnly today, CancellationToken cancel)
    {
        var counts = await db.DayCounts.AsNoTracking().Where(c => c.WaveId == wave.Id).ToDictionaryAsync(c => c.Day, c => c.Answers, cancel);
        var first = counts.Keys.Append(wave.OpensOn).Min();
        var last = counts.Keys.Append(today < wave.ClosesOn ? today : wave.ClosesOn).Max();

        // An import can come in years before or after: days without anything are left out when there are too many to look at.
        return last.DayNumber - first.DayNumber > LongestRow
            ? [.. counts.OrderBy(c => c.Key).Select(c => new DayIntake(c.Key, c.Value))]
            : [.. Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(first.AddDays).Select(d => new DayIntake(d, counts.GetValueOrDefault(d)))];
    }

    private const int LongestRow = 120;

    private static Interval? ExpectedOf(IReadOnlyList<DayIntake> days, Wave wave, DateOnly today, int residents) => wave.IsClosed || today < wave.OpensOn
        ? null
        : ResponseOutlook.Of([.. days.Where(d => d.Day < today).Select(d => d.Answers)], days.Where(d => d.Day >= today).Sum(d => d.Answers), wave.ClosesOn.DayNumber - today.DayNumber + 1, residents);

    private static AnswerMode ModeOf(Channel channel) => channel switch
    {
        Channel.Web => AnswerMode.Screen,
        Channel.Paper => AnswerMode.Paper,
        Channel.Door => AnswerMode.Interview,
        _ => AnswerMode.Mixed,
    };
}
