namespace Survey.Analysis.Text;

/// <summary>What a resident does with a point: complain, propose, praise, offer, or none of these.</summary>
public enum PointKind
{
    /// <summary>A remark without a direction ("neutraal").</summary>
    Neutral,

    /// <summary>Something is wrong or feared ("zorg").</summary>
    Concern,

    /// <summary>Something should be made, changed or stopped ("suggestie").</summary>
    Suggestion,

    /// <summary>Something is good ("sterk").</summary>
    Strength,

    /// <summary>The writer offers time, skill or a thing ("aanbod").</summary>
    Offer,
}

/// <summary>The Dutch words for kinds of points, as screens and exports write them.</summary>
public static class PointKinds
{
    /// <summary>The Dutch word of a kind: neutraal, zorg, suggestie, sterk or aanbod.</summary>
    public static string Dutch(this PointKind kind) => kind switch
    {
        PointKind.Concern => "zorg",
        PointKind.Suggestion => "suggestie",
        PointKind.Strength => "sterk",
        PointKind.Offer => "aanbod",
        _ => "neutraal",
    };

    /// <summary>Reads the Dutch word of a kind, whatever its case.</summary>
    /// <param name="dutch">neutraal, zorg, suggestie, sterk or aanbod.</param>
    /// <param name="kind">The kind, or Neutral when the word is unknown.</param>
    /// <returns>False when the word is unknown.</returns>
    public static bool TryParse(string? dutch, out PointKind kind)
    {
        PointKind? read = dutch?.Trim().ToLowerInvariant() switch
        {
            "neutraal" => PointKind.Neutral,
            "zorg" => PointKind.Concern,
            "suggestie" => PointKind.Suggestion,
            "sterk" => PointKind.Strength,
            "aanbod" => PointKind.Offer,
            _ => null,
        };
        kind = read ?? PointKind.Neutral;
        return read is not null;
    }
}
