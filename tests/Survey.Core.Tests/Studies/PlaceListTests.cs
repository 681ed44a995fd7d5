using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Survey.Core.Studies;

namespace Survey.Core.Tests.Studies;

/// <summary>Staff type, paste or upload the places of a square.</summary>
public class PlaceListTests
{
    private const int MadeUp = 300;

    private static string Refusal(string text)
    {
        var reading = PlaceList.Read(text);
        Assert.Empty(reading.Places);
        return string.Join(" | ", reading.Problems.Select(p => p.ToString()));
    }

    private static string Map(string features) => $$"""{"type":"FeatureCollection","features":[{{features}}]}""";

    private static string Feature(string geometry, string name = "De garages") => $$"""{"type":"Feature","properties":{"naam":"{{name}}"},"geometry":{{geometry}}}""";

    private static string PointAt(string coordinates) => $$"""{"type":"Point","coordinates":{{coordinates}}}""";

    [Fact]
    public void Staff_type_a_name_a_kind_and_a_point_or_less()
    {
        var reading = PlaceList.Read("De garages\r\n\r\nDe speeltuin ; Speelplek\nHet plein; 52,0907; 5,1214\nDe wasserette; gebouw; 52.1; 5.2\n");

        Assert.Empty(reading.Problems);
        Assert.Equal(
            [new("De garages", PlaceKind.Other, null), new("De speeltuin", PlaceKind.Play, null), new("Het plein", PlaceKind.Other, GeoPoint.Of(52.0907, 5.1214)), new PlaceLine("De wasserette", PlaceKind.Building, GeoPoint.Of(52.1, 5.2))],
            reading.Places);
    }

    [Fact]
    public void An_empty_list_is_a_list_without_places() => Assert.Equal((0, 0), (PlaceList.Read(" \n \r\n").Places.Count, PlaceList.Read("").Problems.Count));

    [Fact]
    public void Every_mistake_is_named_at_once_with_its_line()
    {
        var refusal = Refusal("; 52; 5\nPlein; kasteel\nHof; hier; daar\nPark; 5.1214; 52.0907\nKade; 48.85; 2.35\nLaan\nlaan\na; b; c; d; e");

        Assert.Contains("P-002, plekken, rij 1, kolom 'naam'", refusal, StringComparison.Ordinal);
        Assert.Contains("P-003, plekken, rij 2, kolom 'soort': De soort ‘kasteel’ kennen wij niet. Kies uit: overig, straat, plein, groen, speelplek, gebouw.", refusal, StringComparison.Ordinal);
        Assert.Contains("P-004, plekken, rij 3, kolom 'punt': ‘hier; daar’ is geen punt op de kaart.", refusal, StringComparison.Ordinal);
        Assert.Contains("P-005, plekken, rij 4, kolom 'punt': De twee getallen staan andersom.", refusal, StringComparison.Ordinal);
        Assert.Contains("P-006, plekken, rij 5, kolom 'punt': Dit punt ligt niet in Nederland.", refusal, StringComparison.Ordinal);
        Assert.Contains("P-007, plekken, rij 7, kolom 'naam': ‘laan’ staat er al, op nummer 6.", refusal, StringComparison.Ordinal);
        Assert.Contains("P-008, plekken, rij 8: Op deze regel staan te veel puntkomma’s.", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NaN; Infinity")]
    [InlineData("1e2; 5")]
    [InlineData("52.1; ")]
    [InlineData("136000; 455000")]
    public void What_is_no_point_in_the_Netherlands_is_no_point(string point) => Assert.Matches("P-00[46]", Refusal($"Plein; plein; {point}"));

    [Fact]
    public void Ten_thousand_places_are_refused_in_one_sentence() =>
        Assert.Equal("P-001, plekken: Er staan 10000 plekken in. Kies er hoogstens 150: bewoners moeten eruit kunnen kiezen op hun telefoon.", Refusal(string.Join('\n', Enumerable.Range(1, 10_000).Select(i => $"Plek {i}"))));

    [Fact]
    public void Ten_thousand_places_of_a_map_are_refused_as_well() =>
        Assert.StartsWith("P-001", Refusal(Map(string.Join(',', Enumerable.Range(1, 10_000).Select(i => Feature(PointAt("[5.1,52.1]"), $"Plek {i}"))))), StringComparison.Ordinal);

    [Fact]
    public void A_map_gives_points_and_the_middle_of_areas()
    {
        // A square of two by two hundredths of a degree, and the same with a hole in its right half: the middle moves to the left.
        const string Outside = "[5.10,52.00],[5.12,52.00],[5.12,52.02],[5.10,52.02],[5.10,52.00]";
        const string Hole = "[5.11,52.00],[5.11,52.02],[5.12,52.02],[5.12,52.00],[5.11,52.00]";
        var reading = PlaceList.Read(Map(string.Join(',',
            Feature(PointAt("[5.1214,52.0907,3]"), "Punt"),
            Feature($$"""{"type":"Polygon","coordinates":[[{{Outside}}]]}""", "Vlak"),
            Feature($$"""{"type":"Polygon","coordinates":[[{{Outside}}],[{{Hole}}]]}""", "Hap eruit"),
            Feature($$"""{"type":"MultiPolygon","coordinates":[[[{{Outside}}]],[[[5.20,52.00],[5.22,52.00],[5.22,52.02],[5.20,52.02],[5.20,52.00]]]]}""", "Twee delen"))));

        Assert.Empty(reading.Problems);
        Assert.Equal(
            [("Punt", 52.0907, 5.1214), ("Vlak", 52.01, 5.11), ("Hap eruit", 52.01, 5.105), ("Twee delen", 52.01, 5.16)],
            reading.Places.Select(p => (p.Name, p.Point!.Latitude, p.Point.Longitude)));
    }

    [Fact]
    public void Which_way_an_area_runs_round_makes_no_difference()
    {
        const string Round = """{"type":"Polygon","coordinates":[[[5.10,52.00],[5.10,52.02],[5.12,52.02],[5.12,52.00],[5.10,52.00]]]}""";

        Assert.Equal(GeoPoint.Of(52.01, 5.11), Assert.Single(PlaceList.Read(Map(Feature(Round))).Places).Point);
    }

    [Theory]
    [InlineData("{", "P-009, GeoJSON, rij 1")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[}", "P-009, GeoJSON, rij 2")]
    [InlineData("[1,2]", "P-010")]
    [InlineData("{}", "P-010")]
    [InlineData("""{"type":"FeatureCollection","features":{}}""", "P-010")]
    [InlineData("""{"type":"Feature","geometry":null}""", "P-010")]
    [InlineData("""{"type":"FeatureCollection","features":[null,7,{}]}""", "P-011, GeoJSON, rij 3")]
    [InlineData("""{"type":"FeatureCollection","features":[{"properties":{"naam":"\ud800"},"geometry":{"type":"Point","coordinates":[5,52]}}]}""", "P-009")]
    public void What_is_no_map_is_refused_and_never_breaks_the_page(string text, string refusal) => Assert.Contains(refusal, Refusal(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"type":"LineString","coordinates":[[5,52],[5.1,52.1]]}""", "Een plek van de vorm ‘LineString’ kunnen wij niet lezen.")]
    [InlineData("""{"type":"Polygon","coordinates":[[[5,52],[5,52],[5,52],[5,52]]]}""", "P-011")]
    [InlineData("""{"type":"Polygon","coordinates":[[[5,52],["5",52],[5.1,52],[5,52]]]}""", "P-011")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""", "P-011")]
    [InlineData("""{"type":"Point","coordinates":[1e999,52]}""", "P-011")]
    [InlineData("""{"type":"Point","coordinates":[52.1,5.1]}""", "In GeoJSON is het juist eerst oost en dan noord.")]
    [InlineData("""{"type":"Point","coordinates":[136000,455000]}""", "kies in uw kaartprogramma WGS 84")]
    public void A_shape_that_cannot_be_taken_is_named_with_its_number(string geometry, string refusal)
    {
        var text = Refusal(Map($"{Feature(PointAt("[5.1,52.1]"), "Goed")},{Feature(geometry)}"));

        Assert.Contains(refusal, text, StringComparison.Ordinal);
        Assert.Contains("GeoJSON, rij 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_is_nested_without_end_is_refused() => Assert.Contains("P-009", Refusal("{\"a\":" + new string('[', 100_000)), StringComparison.Ordinal);

    [Fact]
    public void Every_list_that_is_written_reads_back_as_it_was()
    {
        Prop.ForAll(Lists().ToArbitrary(), list =>
        {
            var reading = PlaceList.Read(PlaceList.Write(list));
            Assert.Empty(reading.Problems);
            Assert.Equal(list.OrderBy(p => p.Name, StringComparer.Ordinal), reading.Places);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(MadeUp));
    }

    [Fact]
    public void Whatever_is_typed_there_are_places_or_problems_and_never_both()
    {
        Prop.ForAll(Gen.ArrayOf(Gen.Elements("a;é\n{}[]\",:5.2 <>\0\r\u2028😀-".EnumerateRunes().Select(r => r.ToString()).ToArray())).Select(string.Concat).ToArbitrary(), text =>
        {
            var reading = PlaceList.Read(text);
            Assert.True(reading.Places.Count == 0 || reading.Problems.Count == 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(MadeUp));
    }

    private static Gen<PlaceLine[]> Lists() =>
        from count in Gen.Choose(0, 12)
        from places in Gen.CollectToArray(Enumerable.Range(0, count), Places)
        select places;

    private static Gen<PlaceLine> Places(int at) =>
        from letters in Gen.ArrayOf(Gen.Elements("aé ß,.:'\"/<>&0-😀مЖ}".EnumerateRunes().Select(r => r.ToString()).ToArray()), 9)
        from kind in Gen.Elements(Enum.GetValues<PlaceKind>())
        from hasPoint in Gen.Elements(true, false)
        from north in Gen.Choose(5_070_000, 5_370_000)
        from east in Gen.Choose(320_000, 730_000)
        select new PlaceLine($"{string.Concat(letters)}{at.ToString(CultureInfo.InvariantCulture)}".Trim(), kind, hasPoint ? GeoPoint.Of(north / 1e5, east / 1e5) : null);
}
