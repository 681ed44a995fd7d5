using System.Text.Json;

namespace Survey.Core.Studies;

/// <summary>
/// Places from a map: a FeatureCollection of GeoJSON (RFC 7946). A point stays a point; of an area the centroid is taken, as the
/// shoelace formula gives it (area of a ring = half the sum of x[i]y[i+1] - x[i+1]y[i]), holes taken off, parts weighed by their area.
/// </summary>
public static class PlaceMap
{
    internal const string Sheet = "GeoJSON";

    /// <summary>Reads a map. All problems are reported at once; never throws on a bad one.</summary>
    public static PlaceReading Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return Read(json.RootElement);
        }
        catch (JsonException e)
        {
            return PlaceReading.Refused(PlaceProblems.NoMap(e.LineNumber + 1));
        }
        catch (InvalidOperationException)
        {
            // Half a letter in a text: .NET refuses to read it.
            return PlaceReading.Refused(PlaceProblems.NoMap(null));
        }
    }

    private static PlaceReading Read(JsonElement root)
    {
        if (Text(root, "type") != "FeatureCollection" || Member(root, "features") is not { ValueKind: JsonValueKind.Array } features)
        {
            return PlaceReading.Refused(PlaceProblems.NoCollection());
        }

        if (features.GetArrayLength() > PlaceList.MostPlaces)
        {
            return PlaceReading.Refused(PlaceProblems.TooMany(features.GetArrayLength()));
        }

        if (features.GetArrayLength() == 0)
        {
            return PlaceReading.Refused(PlaceProblems.Empty(Sheet));
        }

        var found = new FoundPlaces(Sheet);
        foreach (var (feature, i) in features.EnumerateArray().Select((f, i) => (f, i)))
        {
            var properties = Member(feature, "properties") ?? default;
            var geometry = Member(feature, "geometry") ?? default;
            var type = Text(geometry, "type");
            if (PointOf(type, Member(geometry, "coordinates") ?? default) is not { } at)
            {
                found.Problems.Add(PlaceProblems.NoGeometry(i + 1, type));
            }
            else
            {
                found.Add(i + 1, First(properties, PlaceFile.Names), First(properties, PlaceFile.Sorts), at);
            }
        }

        return found.Reading;
    }

    /// <summary>The first of these properties that says something; programs for maps write their names with and without capitals.</summary>
    private static string First(JsonElement properties, IReadOnlyList<string> names) => properties.ValueKind != JsonValueKind.Object ? ""
        : names.SelectMany(n => properties.EnumerateObject().Where(p => string.Equals(p.Name, n, StringComparison.OrdinalIgnoreCase)))
            .Select(p => p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString()!.Trim() : "").FirstOrDefault(t => t.Length > 0) ?? "";

    private static JsonElement? Member(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    private static string Text(JsonElement element, string name) => Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    /// <summary>North and east of a point, or of the middle of an area; null for another shape.</summary>
    private static (double North, double East)? PointOf(string type, JsonElement coordinates) => type switch
    {
        "Point" => Position(coordinates) is { } at ? (at.Y, at.X) : null,
        "Polygon" => Centre([coordinates]),
        "MultiPolygon" when coordinates.ValueKind == JsonValueKind.Array => Centre(coordinates.EnumerateArray()),
        _ => null,
    };

    private static (double North, double East)? Centre(IEnumerable<JsonElement> polygons)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        foreach (var polygon in polygons)
        {
            if (polygon.ValueKind != JsonValueKind.Array || polygon.GetArrayLength() == 0)
            {
                return null;
            }

            foreach (var (ring, i) in polygon.EnumerateArray().Select((r, i) => (r, i)))
            {
                if (Moment(ring) is not { } of)
                {
                    return null;
                }

                // The first ring is the outside, the others are holes, whichever way they run round.
                var sign = i == 0 ? 1 : -1;
                (area, x, y) = (area + sign * of.Area, x + sign * of.X, y + sign * of.Y);
            }
        }

        return area > 0 ? (y / area, x / area) : null;
    }

    /// <summary>The area of a ring in square degrees, and its centroid times that area; null for what is no ring.</summary>
    private static (double Area, double X, double Y)? Moment(JsonElement ring)
    {
        if (ring.ValueKind != JsonValueKind.Array || ring.EnumerateArray().Select(Position).ToList() is not { Count: >= 4 } corners || corners.Contains(null))
        {
            return null;
        }

        // Seen from the first corner: differences of a few metres would drown in the degrees themselves.
        var (left, bottom) = corners[0]!.Value;
        var (twice, x, y) = (0.0, 0.0, 0.0);
        for (var i = 0; i < corners.Count; i++)
        {
            var (ax, ay) = (corners[i]!.Value.X - left, corners[i]!.Value.Y - bottom);
            var next = corners[(i + 1) % corners.Count]!.Value;
            var (bx, by) = (next.X - left, next.Y - bottom);
            var cross = (ax * by) - (bx * ay);
            (twice, x, y) = (twice + cross, x + ((ax + bx) * cross), y + ((ay + by) * cross));
        }

        return twice == 0 ? null : (Math.Abs(twice) / 2, Math.Abs(twice) / 2 * (left + (x / (3 * twice))), Math.Abs(twice) / 2 * (bottom + (y / (3 * twice))));
    }

    private static (double X, double Y)? Position(JsonElement position) =>
        position.ValueKind == JsonValueKind.Array && position.GetArrayLength() is >= 2 and <= 4
        && position[0].ValueKind == JsonValueKind.Number && position[1].ValueKind == JsonValueKind.Number
        && position[0].TryGetDouble(out var x) && position[1].TryGetDouble(out var y) && double.IsFinite(x) && double.IsFinite(y) ? (x, y) : null;
}
