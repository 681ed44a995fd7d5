using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.TestKit;

namespace Survey.Core.Tests.Studies;

public class StudyImportTests
{
    [Fact]
    public void The_sample_study_is_read_whole()
    {
        var facts = Samples.Study();

        Assert.Equal(("wilgenplein", "Wilgenplein", "Rivierstad", "Samira"), (facts.Slug, facts.Name, facts.Municipality, facts.ContactName));
        Assert.Equal(142, facts.SubAreas.Sum(s => s.Addresses));
        Assert.Equal(["Meting 2024", "Meting 2026"], facts.Waves.Select(w => w.Name));
        Assert.Contains("De Wilg", facts.Partners);
        Assert.Equal(8, facts.Places.Count);
    }

    [Fact]
    public void A_study_without_a_wave_is_refused()
    {
        var reading = StudyImport.Read(new([new("metingen", ["nummer", "naam", "van", "tot"], [])]));

        Assert.Contains(reading.Problems, p => p.ToString() == "S-011, metingen: Er staat geen meting in. Zet onder de bovenste rij een meting per rij, de eerste met nummer 1.");
    }

    [Fact]
    public void Every_mistake_is_named_at_once_with_place_cause_and_way_out()
    {
        var reading = StudyImport.Read(new(
        [
            new("onderzoek", ["veld", "waarde"], [new(2, ["korte_naam", "Wilgen plein"]), new(3, ["naam", "Wilgenplein"]), new(4, ["gemeente", "Rivierstad"]), new(5, ["aanleiding", "Licht"]), new(6, ["contact_naam", "Samira"])]),
            new("deelgebieden", ["code", "naam", "adressen"], [new(2, ["noord", "Noord", "19"]), new(3, ["oost", "Oost", "veel"]), new(4, ["zuid", "Zuid", "30"]), new(5, ["zuid", "Zuid", "40"])]),
            new("metingen", ["nummer", "naam", "van", "tot"],
                [new(2, ["een", "Meting", "2026-03-02", "2026-03-27"]), new(3, ["1", "Meting", "2026-03-27", "2026-03-02"]), new(4, ["2", "Meting", "maart 2026", "2026-03-27"]), new(5, ["3", "Meting", "2026-03-02", "2026-03-27"]), new(6, ["3", "Meting", "2-3-2027", "27-03-2027"]), new(7, ["4", "Meting", "2026-03-27", "2026-04-27"])]),
        ]));

        Assert.Null(reading.Facts);
        Assert.Equal(
            [
                "S-003, onderzoek, kolom 'waarde': De korte naam 'Wilgen plein' kan niet in een webadres. Gebruik kleine letters, cijfers en streepjes.",
                "S-002, onderzoek: Het veld 'contact_telefoon' ontbreekt of is leeg. Zet het in de kolom 'veld' met de waarde ernaast.",
                "S-004, deelgebieden, rij 2, kolom 'adressen': Een deelgebied heeft minstens 20 adressen. Voeg kleine deelgebieden samen, zodat een code weinig zegt over een adres.",
                "S-004, deelgebieden, rij 3, kolom 'adressen': Een deelgebied heeft minstens 20 adressen. Voeg kleine deelgebieden samen, zodat een code weinig zegt over een adres.",
                "S-005, deelgebieden, rij 5, kolom 'code': De code 'zuid' staat er twee keer. Geef elk deelgebied een eigen code.",
                "S-006, metingen, rij 2, kolom 'nummer': Het nummer van de meting is geen getal. Schrijf 1 voor de eerste meting.",
                "S-007, metingen, rij 3, kolom 'van': De eerste en laatste dag kloppen niet. Schrijf ze zo: 2-3-2026, de eerste dag eerst.",
                "S-007, metingen, rij 4, kolom 'van': De eerste en laatste dag kloppen niet. Schrijf ze zo: 2-3-2026, de eerste dag eerst.",
                "S-009, metingen, rij 6, kolom 'nummer': Meting 3 staat er twee keer. Geef elke meting een eigen nummer.",
                "S-014, metingen, rij 7, kolom 'van': In deze dagen valt ook meting 3. Kies dagen die niet in een andere meting vallen.",
            ],
            reading.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void A_missing_sheet_or_column_is_called_by_its_name()
    {
        var problems = StudyImport.Read(new([new("deelgebieden", ["code", "naam"], [])])).Problems.Select(p => p.ToString()).ToList();

        Assert.Contains("S-001, onderzoek: Het werkblad 'onderzoek' ontbreekt. Gebruik het voorbeeldbestand als begin.", problems);
        Assert.Contains("S-001, metingen: Het werkblad 'metingen' ontbreekt. Gebruik het voorbeeldbestand als begin.", problems);
        Assert.Contains("S-008, deelgebieden, rij 1, kolom 'adressen': Deze kolom ontbreekt. Zet de naam van de kolom in de bovenste rij.", problems);
    }

    [Fact]
    public void A_study_needs_a_sub_area_to_send_letters_to() =>
        Assert.Equal(["S-010, deelgebieden: Er staat geen deelgebied in. Zet onder de bovenste rij een deelgebied per rij."], StudyImport.Read(new(
        [
            new("onderzoek", ["veld", "waarde"], [.. new[] { "korte_naam", "naam", "gemeente", "aanleiding", "contact_naam", "contact_telefoon" }.Select((f, i) => new TableRow(i + 2, [f, "x"]))]),
            new("deelgebieden", ["code", "naam", "adressen"], []), new("metingen", ["nummer", "naam", "van", "tot"], [new(2, ["1", "Meting", "2026-03-02", "2026-03-27"])]),
        ])).Problems.Select(p => p.ToString()));

    private static StudyReading With(string[][] fields, Table? places = null) => StudyImport.Read(new(
    [
        new("onderzoek", ["veld", "waarde"], [.. new[] { "korte_naam", "naam", "gemeente", "aanleiding", "contact_naam", "contact_telefoon" }.Select(f => new[] { f, "x" }).Concat(fields).Select((f, i) => new TableRow(i + 2, f))]),
        new("deelgebieden", ["code", "naam", "adressen"], [new(2, ["noord", "Noord", "20"])]),
        new("metingen", ["nummer", "naam", "van", "tot"], [new(2, ["1", "Meting", "2026-03-02", "2026-03-27"])]),
        .. places is null ? Array.Empty<Table>() : [places],
    ]));

    [Fact]
    public void The_sample_study_tells_languages_basis_retention_and_neighbourhood()
    {
        var facts = Samples.Study();

        Assert.Equal(["nl", "en", "tr", "ar", "pl", "uk"], facts.Languages);
        Assert.Equal((LegalBasis.PublicTask, 36, "BU99990101", 2025), (facts.Basis, facts.RetentionMonths, facts.Buurt, facts.BuurtYear));
        Assert.NotEmpty(facts.BasisWhy);
    }

    [Fact]
    public void A_file_from_before_reads_as_it_did_and_leaves_them_open()
    {
        var facts = With([]).Facts!;

        Assert.Equal((0, null, "", null, "", null), (facts.Languages.Count, facts.Basis, facts.BasisWhy, facts.RetentionMonths, facts.Buurt, facts.BuurtYear));
    }

    [Theory]
    [InlineData("talen", "nl; Turks", "S-014")]
    [InlineData("grondslag", "zin in", "S-015")]
    [InlineData("grondslag", "toestemming", "S-015")]
    [InlineData("bewaartermijn", "eeuwig", "S-016")]
    [InlineData("bewaartermijn", "61", "S-016")]
    [InlineData("buurt", "BU123", "S-017")]
    [InlineData("buurt_jaar", "2025", "S-017")]
    public void A_field_that_may_be_left_out_is_checked_when_it_is_there(string field, string value, string number) =>
        Assert.Equal([number], With([[field, value]]).Problems.Select(p => p.Number));

    [Fact]
    public void Places_may_have_a_kind_and_a_point()
    {
        string[] columns = ["code", "naam", "soort", "noord", "oost"];
        Assert.Equal([new("plein", "Het plein", PlaceKind.Square, GeoPoint.Of(52.1, 5.1)), new PlaceFacts("hof", "De hof")],
            With([], new("plekken", columns, [new(2, ["plein", "Het plein", "plein", "52.1", "5.1"]), new(3, ["hof", "De hof"])])).Facts!.Places);
        Assert.Equal(["P-003", "P-005"], With([], new("plekken", columns, [new(2, ["a", "A", "kasteel"]), new(3, ["b", "B", "", "5.1", "52.1"])])).Problems.Select(p => p.Number));
    }
}
