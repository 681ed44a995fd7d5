namespace Survey.Core.Doorstep;

/// <summary>How far an interviewer is with one door. In this order: of two words at the same turn the later one in this list stays.</summary>
public enum DoorState
{
    /// <summary>Nobody went there yet.</summary>
    NotYet,

    /// <summary>Rang; nobody came.</summary>
    NotAtHome,

    /// <summary>Asked to come back, perhaps on a day that was named.</summary>
    ComeBack,

    /// <summary>Would rather not.</summary>
    RatherNot,

    /// <summary>Spoke with somebody. It does not say that anything was filled in.</summary>
    Spoken,
}

/// <summary>One door of a walk list. It knows the door and never who opened it.</summary>
/// <param name="Label">The number on the door, at most <see cref="LongestLabel"/> characters.</param>
/// <param name="State">How far the interviewer is with it.</param>
/// <param name="BackOn">The day on which to come back; only with <see cref="DoorState.ComeBack"/>.</param>
/// <param name="Turn">Which change of this door it is, 0 for none: who changes a door counts on, so that no clock is needed to know the last word.</param>
public sealed record WalkDoor(string Label, DoorState State, DateOnly? BackOn, int Turn)
{
    /// <summary>The most characters of a label.</summary>
    public const int LongestLabel = 12;

    /// <summary>The highest turn that is believed.</summary>
    public const int LastTurn = 10_000;

    /// <summary>A door where nobody went yet.</summary>
    public static WalkDoor New(string label) => new(label, DoorState.NotYet, null, 0);

    /// <summary>This door after hearing of it from elsewhere: the last word stays, in whichever order two words come in.</summary>
    public WalkDoor Hearing(WalkDoor told)
    {
        var sound = told.Label == Label && told.Turn is > 0 and <= LastTurn && Enum.IsDefined(told.State);
        return sound && Weight(told).CompareTo(Weight(this)) > 0 ? told with { BackOn = told.State == DoorState.ComeBack ? told.BackOn : null } : this;
    }

    private static (int, DoorState, DateOnly?) Weight(WalkDoor door) => (door.Turn, door.State, door.State == DoorState.ComeBack ? door.BackOn ?? DateOnly.MinValue : DateOnly.MinValue);
}
