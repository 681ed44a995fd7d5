using Survey.Core.Studies;

namespace Survey.TestKit;

/// <summary>Good defaults: a small square with four sides and one wave that is open on <see cref="Today"/>.</summary>
public static class Wilgenplein
{
    public static DateOnly Opens { get; } = new(2026, 3, 2);

    public static DateOnly Today { get; } = new(2026, 3, 10);

    public static DateOnly Closes { get; } = new(2026, 3, 27);

    /// <summary>One wave, so that most tests need not choose.</summary>
    public static StudyFacts Facts { get; } = new("wilgenplein", "Wilgenplein", "Rivierstad", "Bewoners vroegen om meer licht.", "Samira", "085 555 01 42",
        ["De Wilg", "Gemeente Rivierstad"],
        [new("noord", "Noordzijde", 20), new("oost", "Oostzijde", 20), new("zuid", "Zuidzijde", 20), new("west", "Westzijde", 20)],
        [new("garages", "De garages"), new("speeltuin", "De speeltuin")],
        [new(1, "Meting 2026", Opens, Closes)])
    {
        Languages = [],
        Basis = LegalBasis.PublicTask,
        BasisWhy = "De gemeente vroeg ons dit te doen.",
        RetentionMonths = 24,
    };
}
