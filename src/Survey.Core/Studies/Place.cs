namespace Survey.Core.Studies;

/// <summary>A place in the area that people speak of: the playground, the garages.</summary>
public sealed class Place
{
    // What everybody can choose beside the places: see Questionnaire.In.
    private static readonly string[] Reserved = ["weet_niet", "ergens_anders"];

    private Place()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The study it belongs to.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>Short code as it stands in files and answers.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Name on screen.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What kind of place it is.</summary>
    public PlaceKind Kind { get; private set; }

    /// <summary>Degrees north, or null.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Degrees east, or null.</summary>
    public double? Longitude { get; private set; }

    /// <summary>Where it is, or null when nobody said so.</summary>
    public GeoPoint? Point => Latitude is { } latitude && Longitude is { } longitude ? GeoPoint.Of(latitude, longitude) : null;

    /// <summary>The place on paper.</summary>
    public PlaceFacts Facts => new(Code, Name, Kind, Point);

    /// <summary>Makes a place.</summary>
    public static Place Create(PlaceFacts facts) =>
        new() { Id = Guid.NewGuid(), Code = facts.Code, Name = facts.Name, Kind = facts.Kind, Latitude = facts.Point?.Latitude, Longitude = facts.Point?.Longitude };

    /// <summary>Whether a code stands for something else than a place.</summary>
    internal static bool IsReserved(string code) => Reserved.Contains(code);

    /// <summary>Other capitals, another kind, another point.</summary>
    internal void Change(PlaceLine line) => (Name, Kind, Latitude, Longitude) = (line.Name, line.Kind, line.Point?.Latitude, line.Point?.Longitude);
}

/// <summary>A place on paper: code, name, kind and point.</summary>
public sealed record PlaceFacts(string Code, string Name, PlaceKind Kind = PlaceKind.Other, GeoPoint? Point = null);

/// <summary>What kind of place it is.</summary>
public enum PlaceKind
{
    /// <summary>Anything else (overig).</summary>
    Other,

    /// <summary>A street (straat).</summary>
    Street,

    /// <summary>A square (plein).</summary>
    Square,

    /// <summary>A park or a green (groen).</summary>
    Green,

    /// <summary>A place to play (speelplek).</summary>
    Play,

    /// <summary>A building (gebouw).</summary>
    Building,
}

/// <summary>A point in the Netherlands, in degrees (WGS 84), rounded to five decimals: about a metre.</summary>
public sealed record GeoPoint
{
    // The outermost points of the European Netherlands, rounded outwards.
    private const double South = 50.7, North = 53.7, West = 3.2, East = 7.3;
    private const int Decimals = 5;

    private GeoPoint(double latitude, double longitude) => (Latitude, Longitude) = (Math.Round(latitude, Decimals), Math.Round(longitude, Decimals));

    /// <summary>Degrees north, 50.7 to 53.7.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east, 3.2 to 7.3.</summary>
    public double Longitude { get; }

    /// <summary>The point, or null when it does not lie in the Netherlands.</summary>
    public static GeoPoint? Of(double latitude, double longitude) => latitude is >= South and <= North && longitude is >= West and <= East ? new(latitude, longitude) : null;

    /// <summary>Whether it would lie in the Netherlands with the two numbers the other way round.</summary>
    public static bool IsSwapped(double latitude, double longitude) => Of(latitude, longitude) is null && Of(longitude, latitude) is not null;
}
