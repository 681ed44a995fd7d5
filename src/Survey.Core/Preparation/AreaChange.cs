using Survey.Core.Studies;

namespace Survey.Core.Preparation;

/// <summary>A change of the area of a study. A closed family.</summary>
public abstract record AreaChange
{
    private AreaChange()
    {
    }

    /// <summary>Where it lies: the municipality, and the code of the neighbourhood with its year, or neither.</summary>
    public sealed record Situate(string Municipality, string Buurt, int? Year) : AreaChange;

    /// <summary>One sub-area more.</summary>
    public sealed record AddSubArea(string Name, int Addresses) : AreaChange;

    /// <summary>Another name or number of addresses.</summary>
    public sealed record ChangeSubArea(string Code, string Name, int Addresses) : AreaChange;

    /// <summary>One sub-area less.</summary>
    public sealed record RemoveSubArea(string Code) : AreaChange;

    /// <summary>The whole list of places.</summary>
    public sealed record NamePlaces(IReadOnlyList<PlaceLine> Places) : AreaChange;
}

/// <summary>Why the area stays as it is.</summary>
public enum AreaRefusal
{
    /// <summary>No municipality, or one of too many characters.</summary>
    Municipality,

    /// <summary>Not a code of CBS with the year of its division.</summary>
    Buurt,

    /// <summary>No name, or one of too many characters.</summary>
    SubAreaName,

    /// <summary>Another sub-area goes by this name.</summary>
    SubAreaTwice,

    /// <summary>Fewer than <see cref="SubArea.SmallestSize"/> addresses, or more than <see cref="ChangeArea.MostAddresses"/>.</summary>
    Addresses,

    /// <summary>The study has <see cref="ChangeArea.MostSubAreas"/> sub-areas already.</summary>
    TooManySubAreas,

    /// <summary>Codes were made or answers came in: which part had how many addresses is part of the figures.</summary>
    SubAreasStay,

    /// <summary>There is no such sub-area.</summary>
    NoSuchSubArea,

    /// <summary>An agreement is about this place.</summary>
    PlaceAgreedOn,

    /// <summary>A wave that began lets residents choose this place.</summary>
    PlaceAsked,
}

/// <summary>What became of a change of the area. A closed family: the page switches on it.</summary>
public abstract record AreaOutcome
{
    private AreaOutcome()
    {
    }

    /// <summary>Stored.</summary>
    public sealed record Stored : AreaOutcome;

    /// <summary>A colleague changed the study meanwhile; nothing was stored.</summary>
    public sealed record ChangedMeanwhile : AreaOutcome;

    /// <summary>Not possible; nothing was stored.</summary>
    /// <param name="Why">Why not.</param>
    /// <param name="Name">The sub-area or place that it is about, or empty.</param>
    public sealed record Refused(AreaRefusal Why, string Name) : AreaOutcome;
}
