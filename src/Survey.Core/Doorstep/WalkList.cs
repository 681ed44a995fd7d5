using Survey.Core.Studies;

namespace Survey.Core.Doorstep;

/// <summary>
/// The doors of one sub-area during one wave (looplijst), and how far interviewers are with each. Nothing leads from here to a code or an
/// answer, and it goes when the wave is closed.
/// </summary>
public sealed class WalkList
{
    /// <summary>The most doors of one list.</summary>
    public const int MostDoors = 2000;

    private WalkList()
    {
    }

    /// <summary>The wave.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>The sub-area.</summary>
    public Guid SubAreaId { get; private init; }

    /// <summary>The doors, in the order of the walk.</summary>
    public List<WalkDoor> Doors { get; private set; } = [];

    /// <summary>A list with a door for each address, numbered from 1.</summary>
    public static WalkList For(Guid waveId, SubArea area) => new()
    {
        WaveId = waveId,
        SubAreaId = area.Id,
        Doors = [.. Enumerable.Range(1, area.Addresses).Select(n => WalkDoor.New(n.ToString(System.Globalization.CultureInfo.InvariantCulture)))],
    };

    /// <summary>Hears what another device knows. Doors that are not on this list are passed over.</summary>
    public void Hear(IEnumerable<WalkDoor> told)
    {
        var words = told.ToLookup(d => d.Label, StringComparer.Ordinal);
        Doors = [.. Doors.Select(d => words[d.Label].Aggregate(d, (door, word) => door.Hearing(word)))];
    }

    /// <summary>Gives the doors other labels, such as house numbers; a door that keeps its label keeps its state.</summary>
    public void Number(IEnumerable<string> labels)
    {
        var known = Doors.ToDictionary(d => d.Label, StringComparer.Ordinal);
        Doors = [.. labels.Distinct(StringComparer.Ordinal).Select(l => known.GetValueOrDefault(l) ?? WalkDoor.New(l))];
    }
}
