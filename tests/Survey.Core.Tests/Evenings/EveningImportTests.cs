using Microsoft.EntityFrameworkCore;
using Survey.Core.Agreements;
using Survey.Core.Evenings;
using Survey.Core.Tables;
using Survey.TestKit;

namespace Survey.Core.Tests.Evenings;

public class EveningImportTests
{
    private static readonly string[] AgreementColumns = ["nummer", "wat", "eigenaar_soort", "eigenaar", "niveau", "datum", "thema", "plek"];

    private static Workbook Book(string[][] evening, string[][] votes, string[][] agreements, string[][] updates) => new(
    [
        Sheet("avond", ["veld", "waarde"], evening), Sheet("stemmen", ["optie", "thema", "stippen"], votes), Sheet("afspraken", AgreementColumns, agreements),
        Sheet("berichten", ["afspraak", "datum", "status", "bericht", "door"], updates),
    ]);

    private static Table Sheet(string name, string[] columns, string[][] rows) => new(name, columns, [.. rows.Select((cells, i) => new TableRow(i + 2, cells))]);

    [Fact]
    public async Task The_sample_evening_comes_in_with_votes_agreements_and_every_update()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Samples.Study());
        var record = Samples.Need(EveningImport.Read(Samples.Workbook("bewonersavond.xlsx"), square.Study) is var read ? read.Record : null, read.Problems);

        Assert.True(await house.EveningImport.StoreAsync(square.Study, record, house.Samira, CancellationToken.None));

        var evening = await house.NewDb().Evenings.Include(e => e.Options).SingleAsync();
        Assert.Equal((VoteState.Closed, 46, 138), (evening.Vote, evening.Attendance, evening.Options.Sum(o => o.RoomDots)));
        var agreements = await house.NewDb().Agreements.Include(a => a.Updates).OrderBy(a => a.Number).ToListAsync();
        Assert.Equal(7, agreements.Count);
        Assert.Equal(21, agreements.Sum(a => a.Updates.Count));
        Assert.Equal(AgreementStatus.Reopened, agreements[3].Status);
        Assert.Equal("De garages", agreements[0].Place);
        Assert.NotNull(agreements[0].PartnerId);
        Assert.Equal("7 afspraken", (await house.NewDb().Changes.SingleAsync(c => c.What == "bewonersavond ingevoerd")).After);
    }

    [Fact]
    public async Task An_evening_about_a_wave_that_is_not_there_is_not_stored()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var record = EveningImport.Read(Samples.Workbook("bewonersavond.xlsx"), square.Study).Record! with { WaveNumber = 9 };

        Assert.False(await house.EveningImport.StoreAsync(square.Study, record, house.Samira, CancellationToken.None));
        Assert.Equal(0, await house.NewDb().Agreements.CountAsync());
    }

    [Fact]
    public async Task Every_mistake_is_named_with_place_cause_and_way_out_and_nothing_is_read()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var reading = EveningImport.Read(Book(
            [["datum", "23 mei"], ["meting", "eerste"]],
            [["Licht", "verlichting", "veel"]],
            [["1", "", "corporatie", "De Wilg", "portiek", "2024-12-20", "", ""], ["2", "Lampen", "koning", "De Wilg", "land", "ooit", "", ""]],
            [["2", "2024-13-01", "bijna", "", "Samira"], ["2", "gisteren", "gemeld", "Tekst", "Samira"]]), square.Study);

        Assert.Null(reading.Record);
        Assert.Equal(
            [
                "E-002, avond, kolom 'waarde': De datum van de avond ontbreekt of klopt niet. Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2024-05-23.",
                "E-003, avond, kolom 'waarde': Het nummer van de meting ontbreekt. Zet bij 'meting' het nummer, bijvoorbeeld 1.",
                "E-004, stemmen, rij 2, kolom 'stippen': Het aantal stippen is geen getal. Schrijf een heel getal, 0 als niemand ervoor koos.",
                "E-005, afspraken, rij 2, kolom 'wat': Een afspraak heeft een tekst van 1 tot 160 letters. Schrijf kort op wat er gebeurt.",
                "E-006, afspraken, rij 3, kolom 'eigenaar_soort': Het soort eigenaar 'koning' kennen wij niet. Kies een van: bewoner, bewonersgroep, opbouwwerk, corporatie, gemeente, politie, anders.",
                "E-007, afspraken, rij 3, kolom 'niveau': Het niveau 'land' kennen wij niet. Kies een van: bewoners, portiek, buurt, gemeente.",
                "E-008, afspraken, rij 3, kolom 'datum': De datum klopt niet. Schrijf de datum als jaar-maand-dag.",
                "E-009, berichten, rij 2, kolom 'status': De status 'bijna' kennen wij niet. Kies een van: gemeld, in_behandeling, ingepland, reactie_gevraagd, doorgezet, afgehandeld, heropend, geannuleerd, wordt_niet_gedaan.",
                "E-008, berichten, rij 2, kolom 'datum': De datum klopt niet. Schrijf de datum als jaar-maand-dag.",
                "E-010, berichten, rij 2, kolom 'bericht': Een bericht heeft een tekst van 1 tot 600 letters. Schrijf kort op wat er gebeurd is.",
                "E-008, berichten, rij 3, kolom 'datum': De datum klopt niet. Schrijf de datum als jaar-maand-dag.",
            ],
            reading.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public async Task Missing_sheets_are_called_by_name()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.Equal(["avond", "stemmen", "afspraken", "berichten"], EveningImport.Read(new([Sheet("blad", ["a"], [])]), square.Study).Problems.Select(p => p.Sheet));
    }

    [Fact]
    public async Task An_update_about_an_agreement_that_is_not_there_is_pointed_out()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var reading = EveningImport.Read(Book([["datum", "2024-05-23"], ["meting", "1"]], [],
            [["1", "Lampen", "corporatie", "De Wilg", "portiek", "2024-12-20", "", ""]], [["8", "2024-06-01", "gemeld", "Over niets", "Samira"]]), square.Study);

        Assert.Equal(["E-011, berichten, rij 2, kolom 'afspraak': Afspraak '8' staat niet in het werkblad 'afspraken'. Zet hier het nummer van een afspraak die daar staat."], reading.Problems.Select(p => p.ToString()));
    }
}
