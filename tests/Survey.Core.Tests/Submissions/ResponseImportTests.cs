using Microsoft.EntityFrameworkCore;
using Survey.Core.Responses;
using Survey.Core.Submissions;
using Survey.Core.Tables;
using Survey.TestKit;

namespace Survey.Core.Tests.Submissions;

public class ResponseImportTests
{
    private static ResponseReading Read(Square square, string[] columns, params string[][] rows) =>
        ResponseImport.Read(new([new("stapel.csv", columns, [.. rows.Select((cells, i) => new TableRow(i + 2, cells))])]), square.Study, square.Wave, square.Questionnaire);

    [Theory]
    [InlineData("antwoorden-2024.csv", 83)]
    [InlineData("antwoorden-2026.csv", 91)]
    public async Task A_whole_pile_of_the_sample_comes_in(string file, int people)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var reading = ResponseImport.Read(Samples.Workbook(file), square.Study, square.Wave, square.Questionnaire);

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Passed);
        Assert.Equal(people, reading.Submissions.Count);
        Assert.Equal(people, reading.Submissions.Select(s => s.Id).Distinct().Count());
    }

    [Fact]
    public async Task The_same_file_read_twice_is_stored_once_and_stays_stored_once()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        ResponseReading Again() => ResponseImport.Read(Samples.Workbook("antwoorden-2026.csv"), square.Study, square.Wave, square.Questionnaire);
        Assert.Equal(Again().Submissions.Select(s => s.Id), Again().Submissions.Select(s => s.Id));

        await square.SendAllAsync(Again().Submissions);
        await square.SendAllAsync(Again().Submissions);

        Assert.Equal(91, await house.NewDb().Responses.CountAsync());
    }

    [Fact]
    public async Task Two_people_who_wrote_exactly_the_same_are_two_people()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var reading = Read(square, ["deelgebied", "licht"], ["noord", "eens"], ["noord", "eens"]);

        Assert.Equal(2, reading.Submissions.Select(s => s.Id).Distinct().Count());
    }

    [Fact]
    public async Task The_channel_is_read_and_paper_when_nothing_is_said()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var reading = Read(square, ["deelgebied", "kanaal", "licht", "opmerking balie"], ["noord", "web", "eens", "x"], ["oost", "deur", "eens", ""], ["west", "", "oneens", ""], ["west", "papier", "", ""]);

        Assert.Equal([Channel.Web, Channel.Door, Channel.Paper], reading.Submissions.Select(s => s.Channel));
        Assert.Equal(["opmerking balie"], reading.Passed);
    }

    [Fact]
    public async Task Every_mistake_in_the_pile_is_named_and_then_nothing_of_it_comes_in()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var reading = Read(square, ["deelgebied", "kanaal", "licht", "cijfer_wonen"],
            ["noord", "web", "eens", "7"], ["boven", "web", "eens", "7"], ["noord", "fax", "eens", "7"], ["noord", "web", "soms een beetje en soms ook weer helemaal niet", "12"]);

        Assert.Empty(reading.Submissions);
        Assert.Equal(
            [
                "A-003, stapel.csv, rij 3, kolom 'deelgebied': Het deelgebied 'boven' kennen wij niet. Kies een van: noord, oost, zuid, west.",
                "A-004, stapel.csv, rij 4, kolom 'kanaal': Het kanaal 'fax' kennen wij niet. Kies een van: web, papier, deur.",
                "A-005, stapel.csv, rij 5, kolom 'cijfer_wonen': Het antwoord '12' past niet bij de vraag. Kies een cijfer van 1 tot en met 10.",
                "A-005, stapel.csv, rij 5, kolom 'licht': Het antwoord 'soms een beetje en soms ook weer helemaa…' past niet bij de vraag. Kies een van: helemaal_eens, eens, neutraal, oneens, helemaal_oneens, weet_niet.",
            ],
            reading.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public async Task A_file_without_the_needed_columns_is_told_which_names_to_use()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var problems = Read(square, ["vraag 1"], ["eens"]).Problems.Select(p => p.ToString()).ToList();

        Assert.Equal("A-001, stapel.csv, rij 1, kolom 'deelgebied': Deze kolom ontbreekt. Zet in elke rij de code van het deelgebied.", problems[0]);
        Assert.StartsWith("A-002, stapel.csv, rij 1: Geen enkele kolom heeft de naam van een vraag. Gebruik als namen: fijn, samen, cijfer_wonen", problems[1], StringComparison.Ordinal);
    }
}
