namespace Survey.Core.Fieldwork;

/// <summary>
/// How many answers came in on one day of a wave (dagteller): a number beside the answers, never a mark on one of them. It has no sub-area and
/// no mode: with those a day with one answer would point at it. In fives once the wave is closed.
/// </summary>
public sealed class DayCount
{
    private DayCount()
    {
    }

    /// <summary>The wave.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>The day on which they came in here: paper counts when the tray is sent, the door when the device sends.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>How many, 1 or more.</summary>
    public int Answers { get; private init; }

    /// <summary>Makes the first count of a day.</summary>
    internal static DayCount Create(Guid waveId, DateOnly day, int answers) => new() { WaveId = waveId, Day = day, Answers = answers };
}
