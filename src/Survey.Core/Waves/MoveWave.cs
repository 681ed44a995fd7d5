using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Storage;

namespace Survey.Core.Waves;

/// <summary>What is not right in the plan of a wave.</summary>
public enum WavePlanProblem
{
    /// <summary>No name, or one of more than <see cref="WavePlan.LongestName"/> characters.</summary>
    Name,

    /// <summary>The last day lies before the first.</summary>
    LastBeforeFirst,

    /// <summary>The last day has passed.</summary>
    Past,

    /// <summary>It would take more than <see cref="WavePlan.MostDays"/> days.</summary>
    TooLong,
}

/// <summary>A wave as staff plan it: its name, first and last day.</summary>
public sealed record WavePlan(string Name, DateOnly OpensOn, DateOnly ClosesOn)
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>The most days of a wave: half a year.</summary>
    public const int MostDays = 183;

    /// <summary>Changes with the name and the days.</summary>
    public string Stamp => string.Create(CultureInfo.InvariantCulture, $"{OpensOn:yyyyMMdd}-{ClosesOn:yyyyMMdd}-{Name}");

    /// <summary>What is not right, or null.</summary>
    public WavePlanProblem? ProblemOn(DateOnly today) =>
        Name.Length is 0 or > LongestName ? WavePlanProblem.Name
        : ClosesOn < OpensOn ? WavePlanProblem.LastBeforeFirst
        : ClosesOn < today ? WavePlanProblem.Past
        : ClosesOn.DayNumber - OpensOn.DayNumber >= MostDays ? WavePlanProblem.TooLong : null;
}

/// <summary>What became of moving a wave. A closed family: the page switches on it.</summary>
public abstract record MoveOutcome
{
    private MoveOutcome()
    {
    }

    /// <summary>Stored.</summary>
    public sealed record Moved : MoveOutcome;

    /// <summary>Codes were made or answers came in: residents hold letters with its last day.</summary>
    public sealed record HasBegun : MoveOutcome;

    /// <summary>A colleague changed this wave meanwhile; nothing was stored.</summary>
    public sealed record ChangedMeanwhile : MoveOutcome;

    /// <summary>It would fall together with another wave, which is named.</summary>
    public sealed record Overlaps(Wave Other) : MoveOutcome;

    /// <summary>There is no such wave.</summary>
    public sealed record NoSuchWave : MoveOutcome;
}

/// <summary>Gives a wave another name or other days, as long as no codes were made and no answers came in.</summary>
public sealed class MoveWave(LeefbaarheidDb db)
{
    /// <summary>Moves it, or says why not.</summary>
    /// <param name="studyId">The study.</param>
    /// <param name="number">The number of the wave.</param>
    /// <param name="seen">The wave as it was looked at: see <see cref="Wave.Stamp"/>.</param>
    /// <param name="plan">What it becomes; it was checked.</param>
    /// <param name="actor">Who and when.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<MoveOutcome> MoveAsync(Guid studyId, int number, string seen, WavePlan plan, Actor actor, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(plan);
        await using var transaction = await db.WriteAsync(cancel);
        var waves = await db.Waves.Where(w => w.StudyId == studyId).OrderBy(w => w.Number).ToListAsync(cancel);
        if (waves.Find(w => w.Number == number) is not { } wave)
        {
            return new MoveOutcome.NoSuchWave();
        }

        if (wave.QuestionsStay || wave.IsClosed)
        {
            return new MoveOutcome.HasBegun();
        }

        if (wave.Stamp != seen)
        {
            return new MoveOutcome.ChangedMeanwhile();
        }

        if (waves.Find(w => w != wave && w.Overlaps(plan.OpensOn, plan.ClosesOn)) is { } other)
        {
            return new MoveOutcome.Overlaps(other);
        }

        var before = wave.Name;
        wave.Move(plan);
        db.Changes.Add(Change.Create(studyId, actor, "meting verplaatst", before, after: $"{plan.OpensOn:yyyy-MM-dd} tot en met {plan.ClosesOn:yyyy-MM-dd}"));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return new MoveOutcome.Moved();
    }
}
