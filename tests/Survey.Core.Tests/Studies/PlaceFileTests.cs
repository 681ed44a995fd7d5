using System.Text;
using Survey.Core.Studies;
using Survey.Core.Tables;

namespace Survey.Core.Tests.Studies;

/// <summary>Staff choose the file of places that they have: it seldom is the one we had in mind.</summary>
public class PlaceFileTests
{
    private static readonly PlaceLine[] Both = [new("Café De Hoek", PlaceKind.Building, GeoPoint.Of(52.0907, 5.1214)), new("Het plein", PlaceKind.Other, null)];

    public static TheoryData<string, byte[]> SameTwoPlaces => new()
    {
        { "lijst.txt", "Café De Hoek; gebouw; 52.0907; 5.1214\nHet plein\n"u8.ToArray() },
        { "oud.csv", Encoding.Latin1.GetBytes("Café De Hoek; gebouw; 52.0907; 5.1214\r\nHet plein\r\n") },
        { "unicode-tekst.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Café De Hoek\tgebouw\t52,0907\t5,1214\r\nHet plein\t\t\t\r\n")] },
        { "met-kop.csv", "naam;soort;noord;oost\nCafé De Hoek;gebouw;52,0907;5,1214\nHet plein;;;\n"u8.ToArray() },
        { "kaartprogramma.csv", "fid,Name,lon,lat,kind\n1,\"Café De Hoek\",5.1214,52.0907,gebouw\n2,\"Het plein\",,,\n"u8.ToArray() },
        { "kaart.geojson", """{"type":"FeatureCollection","features":[{"properties":{"NAAM":"Café De Hoek","Soort":"gebouw"},"geometry":{"type":"Point","coordinates":[5.1214,52.0907]}},{"properties":{"Name":"Het plein"},"geometry":{"type":"Point","coordinates":[5.1,52.1]}}]}"""u8.ToArray() },
        { "blad.xlsx", TableWriter.ToExcel([new("plekken", ["code", "naam", "soort", "noord", "oost"], [new(2, ["hoek", "Café De Hoek", "gebouw", "52.0907", "5.1214"]), new(3, ["plein", "Het plein", "", "", ""])])]) },
    };

    [Theory]
    [MemberData(nameof(SameTwoPlaces))]
    public void However_staff_keep_their_places_the_same_two_come_out(string name, byte[] content)
    {
        var reading = PlaceFile.Read(name, content);

        Assert.Empty(reading.Problems);
        Assert.Equal(Both[0], reading.Places[0]);
        Assert.Equal(Both[1].Name, Assert.Single(reading.Places.Skip(1)).Name);
    }

    public static TheoryData<string, byte[], string> Wrong => new()
    {
        { "leeg.geojson", """{"type":"FeatureCollection","features":[]}"""u8.ToArray(), "P-014" },
        { "alleen-kop.csv", "naam;soort\n"u8.ToArray(), "P-014" },
        { "witregels.txt", "\n  \n"u8.ToArray(), "P-014" },
        { "zonder-naam.xlsx", TableWriter.ToExcel([new("blad", ["a", "b"], [new(2, ["x", "y"])])]), "P-013, blad" },
        { "foto.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "T-004" },
        { "oud.xls", [0xD0, 0xCF, 0x11, 0xE0, 1, 2], "T-003" },
        { "kapot.xlsx", "PK rommel"u8.ToArray(), "T-008" },
        { "komma.csv", "Het plein,plein,52.0907,5.1214\n"u8.ToArray(), "P-012, plekken, rij 1" },
        { "meters.csv", "naam;noord;oost\nHet plein;455000;136000\n"u8.ToArray(), "P-006, meters.csv, rij 2" },
        { "andersom.csv", "naam,lat,lon\nHet plein,5.1214,52.0907\n"u8.ToArray(), "P-005, andersom.csv, rij 2" },
        { "veel.csv", Encoding.UTF8.GetBytes("naam;soort\n" + string.Join('\n', Enumerable.Range(1, 151).Select(i => $"Plek {i};plein"))), "P-001" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_file_without_places_that_we_can_use_says_why_and_takes_none_away(string name, byte[] content, string refusal)
    {
        var reading = PlaceFile.Read(name, content);

        Assert.Empty(reading.Places);
        Assert.Contains(reading.Problems, p => p.ToString().StartsWith(refusal, StringComparison.Ordinal));
    }

    [Fact]
    public void Marks_that_nobody_sees_are_no_part_of_a_name() => Assert.Equal("Het plein", Assert.Single(PlaceList.Read("\u202eHet\u200b plein\ufeff").Places).Name);

    [Fact]
    public void Cells_pasted_from_a_spreadsheet_are_a_list_too() =>
        Assert.Equal([new("Het plein", PlaceKind.Square, GeoPoint.Of(52.0907, 5.1214)), new PlaceLine("De kade", PlaceKind.Other, null)], PlaceList.Read("naam\tsoort\tnoord\toost\nHet plein\tplein\t52,0907\t5,1214\nDe kade\t\t\t").Places);
}
