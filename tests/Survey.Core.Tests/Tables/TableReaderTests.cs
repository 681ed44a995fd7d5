using System.IO.Compression;
using System.Text;
using Survey.Core.Tables;

namespace Survey.Core.Tests.Tables;

public class TableReaderTests
{
    private static TableReading Read(string file, string text) => TableReader.Read(file, Encoding.UTF8.GetBytes(text), TableLimits.Upload);

    private static Table Only(TableReading reading)
    {
        Assert.Null(reading.Problem);
        return Assert.Single(reading.Workbook!.Tables);
    }

    [Theory]
    [InlineData("nr;tekst\n1;één\n")]
    [InlineData("nr,tekst\r\n1,één\r\n")]
    [InlineData("nr\ttekst\n1\téén")]
    [InlineData("\ufeffnr;tekst\n1;één")]
    public void Whatever_stands_between_the_cells_they_are_read(string text)
    {
        var table = Only(Read("lijst.csv", text));

        Assert.Equal(["nr", "tekst"], table.Columns);
        Assert.Equal("één", table.Cell(Assert.Single(table.Rows), "TEKST"));
    }

    [Fact]
    public void An_old_character_set_is_read_with_a_word_of_warning()
    {
        var reading = TableReader.Read("oud.csv", Encoding.Latin1.GetBytes("nr;tekst\n1;café aan zee\n"), TableLimits.Upload);

        Assert.Equal("café aan zee", Only(reading).Rows[0].Cells[1]);
        Assert.Contains("oudere tekenset", Assert.Single(reading.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void What_Excel_calls_unicode_text_and_what_it_writes_above_a_table_for_itself_make_no_difference()
    {
        byte[] unicode = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("nr\ttekst\r\n1\tcafé\r\n")];
        Assert.Equal("café", Only(TableReader.Read("lijst.txt", unicode, TableLimits.Upload)).Rows[0].Cells[1]);

        var table = Only(Read("lijst.csv", "sep=;\r\nnr;tekst\r\n1;één, twee\r\n"));
        Assert.Equal(["nr", "tekst"], table.Columns);
        Assert.Equal((2, "één, twee"), (table.Rows[0].Number, table.Rows[0].Cells[1]));
    }

    [Theory]
    [InlineData("breed.csv")]
    [InlineData("breed.jsonl")]
    public void A_table_of_more_columns_than_anybody_asks_is_refused(string name)
    {
        var columns = Enumerable.Range(1, 200_000).Select(n => $"k{n}");
        var text = name.EndsWith(".csv", StringComparison.Ordinal) ? string.Join(';', columns) + "\n1\n" : $"{{{string.Join(',', columns.Select(c => $"\"{c}\":1"))}}}";

        Assert.Equal($"T-010, {name}: Er staan meer dan 1.000 kolommen in. Kijk of er ver naar rechts nog iets staat, en haal dat weg.", Read(name, text).Problem!.ToString());
    }

    [Fact]
    public void A_file_that_stops_in_the_middle_of_a_quote_is_refused_whole()
    {
        var problem = Read("half.csv", "nr;tekst\n1;goed\n2;\"de lamp is st").Problem!;

        Assert.Equal("T-005, half.csv, rij 3: Een aanhalingsteken gaat niet meer dicht: het bestand is half of beschadigd. Sla het bestand opnieuw op en kies het nog een keer.", problem.ToString());
    }

    [Fact]
    public void A_row_with_more_cells_than_there_are_columns_is_pointed_out_and_a_shorter_one_is_fine()
    {
        Assert.Equal("T-006, scheef.csv, rij 3: Deze rij heeft 3 cellen, de bovenste rij heeft er 2. Zet tekst met een scheidingsteken tussen aanhalingstekens, of sla het bestand opnieuw op vanuit Excel.",
            Read("scheef.csv", "nr;tekst\n1;goed\n2;de lamp; die is stuk\n").Problem!.ToString());
        var table = Only(Read("kort.csv", "nr;tekst\n1\n2;goed;\n"));
        Assert.Equal("", table.Cell(table.Rows[0], "tekst"));
    }

    [Fact]
    public void A_quote_in_the_middle_of_a_cell_is_just_a_quote()
    {
        var table = Only(Read("citaat.csv", "nr;tekst\n1;hij riep \"pas op\" en weg was hij\n2;\"een \"\"mooi\"\" plein; echt\"\n"));

        Assert.Equal(["hij riep \"pas op\" en weg was hij", "een \"mooi\" plein; echt"], table.Rows.Select(r => r.Cells[1]));
    }

    [Fact]
    public void Rows_are_numbered_as_a_spreadsheet_numbers_them_also_after_a_cell_with_line_breaks()
    {
        var table = Only(Read("regels.csv", "nr;tekst\r\n1;\"eerste\r\ntweede\r\nderde\"\r\n\r\n2;vierde\r\n"));

        Assert.Equal("eerste\r\ntweede\r\nderde", table.Rows[0].Cells[1]);
        Assert.Equal([2, 4], table.Rows.Select(r => r.Number));
    }

    [Fact]
    public void A_mistake_after_a_cell_with_line_breaks_is_pointed_out_in_the_right_row()
    {
        Assert.Equal(3, Read("scheef.csv", "nr;tekst\n1;\"een\ntwee\"\n2;de lamp; die is stuk\n").Problem!.Row);
        Assert.Equal(3, Read("half.csv", "nr;tekst\n1;\"een\ntwee\"\n2;\"de lamp\nis st").Problem!.Row);
    }

    [Theory]
    [InlineData("leeg.csv", "", "T-001, leeg.csv: Het bestand is leeg. Kies het bestand opnieuw of sla het eerst op.")]
    [InlineData("wit.csv", "\n\n", "T-001, wit.csv: Er staat niets in het bestand. Kies het bestand opnieuw of sla het eerst op.")]
    [InlineData("plaatje.csv", "nr;tekst\n1;\0\0\0", "T-004, plaatje.csv: Dit is geen tekstbestand en geen Excel-bestand. Gebruik een bestand dat eindigt op .csv of .xlsx.")]
    [InlineData("breed.csv", "n\0r\0;\0t\0e\0k\0s\0t\0", "T-004, breed.csv: Dit is geen tekstbestand en geen Excel-bestand. Gebruik een bestand dat eindigt op .csv of .xlsx.")]
    [InlineData("Hernoemd.XLSX", "Beste Samira, hierbij.", "T-011, Hernoemd.XLSX: Dit is geen Excel-bestand, ook al eindigt de naam op .xlsx. Er staat gewone tekst in. Open het in Excel en sla het op als .xlsx. Is het een CSV-bestand? Geef het dan een naam die eindigt op .csv.")]
    [InlineData("regel.jsonl", "{\"a\": 1}\n[1, 2]", "T-007, regel.jsonl, rij 2: Deze regel is geen geldig JSON-object. Zet op elke regel een object, bijvoorbeeld {\"id\": 1, \"tekst\": \"...\"}.")]
    [InlineData("stuk.jsonl", "{\"a\": 1}\n{\"a\": ", "T-007, stuk.jsonl, rij 2: Deze regel is geen geldig JSON-object. Zet op elke regel een object, bijvoorbeeld {\"id\": 1, \"tekst\": \"...\"}.")]
    public void What_cannot_be_read_is_said_with_place_cause_and_way_out(string file, string text, string sentence) => Assert.Equal(sentence, Read(file, text).Problem!.ToString());

    [Fact]
    public void A_stray_sign_of_an_old_program_does_not_cost_somebody_the_whole_file()
    {
        var read = Read("oud.csv", "nr;tekst\n1;de lift is stuk\0\n2;de bus\n");

        var table = Assert.Single(read.Workbook!.Tables);
        Assert.Equal("de lift is stuk", table.Cell(table.Rows[0], "tekst"));
        Assert.Equal(["In dit bestand staan tekens die niets betekenen. Wij hebben ze weggelaten."], read.Notes);
    }

    [Fact]
    public void An_Excel_file_of_before_2007_is_recognised() =>
        Assert.Equal("T-003, oud.xls: Dit is een oud Excel-bestand (.xls). Sla het op als .xlsx en probeer het opnieuw.",
            TableReader.Read("oud.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], TableLimits.Upload).Problem!.ToString());

    [Fact]
    public void A_broken_Excel_file_is_an_outcome_and_not_an_accident()
    {
        var whole = TableWriter.ToExcel([new("blad", ["a"], [new(2, ["x"])])]);
        byte[][] broken = [[0x50, 0x4B, 3, 4], whole[..(whole.Length / 2)], [0x50, 0x4B, .. whole[10..]], Zip(("xl/workbook.xml", "<dit is geen xml"u8.ToArray())), Zip(("leeg.txt", []))];

        Assert.All(broken, bytes => Assert.Equal("T-008", TableReader.Read("stuk.xlsx", bytes, TableLimits.Upload).Problem!.Number));
    }

    [Fact]
    public void A_small_file_that_unpacks_to_something_enormous_is_refused_before_it_is_unpacked()
    {
        var bomb = Zip(("xl/worksheets/sheet1.xml", new byte[60 << 20]));
        Assert.True(bomb.Length < TableLimits.Upload.Bytes);

        Assert.Equal("T-002, bom.xlsx: Het bestand is uitgepakt groter dan 50 MB. Deel het op in kleinere bestanden.", TableReader.Read("bom.xlsx", bomb, TableLimits.Upload).Problem!.ToString());
    }

    [Fact]
    public void Too_big_a_file_and_too_many_rows_are_refused()
    {
        Assert.Equal("T-002, groot.csv: Het bestand is groter dan 5 MB. Deel het op in kleinere bestanden.", Read("groot.csv", new string('a', (5 << 20) + 1)).Problem!.ToString());
        Assert.Equal("T-009, lang.csv: Er staan meer dan 20.000 rijen in. Deel het op in kleinere bestanden.",
            Read("lang.csv", "nr\n" + string.Concat(Enumerable.Repeat("1\n", 20_001))).Problem!.ToString());
        Assert.Equal(20_000, Only(Read("precies.csv", "nr\n" + string.Concat(Enumerable.Repeat("1\n", 20_000)))).Rows.Count);
    }

    [Fact]
    public void JSON_lines_are_read_with_their_own_columns_and_a_broken_half_of_a_letter_is_replaced()
    {
        var table = Only(Read("punten.jsonl", "{\"id\": 1, \"tekst\": \"kop\\ud83d \\u00e9n \\\"staart\\\"\"}\n\n{\"tekst\": \"twee\", \"extra\": true, \"id\": null}\n"));

        Assert.Equal(["id", "tekst", "extra"], table.Columns);
        Assert.Equal(["1", "kop\ufffd én \"staart\"", ""], table.Rows[0].Cells);
        Assert.Equal(["", "twee", "true"], table.Rows[1].Cells);
        Assert.Equal(3, table.Rows[1].Number);
    }

    [Fact]
    public void Every_sheet_of_a_workbook_is_a_table_with_the_row_numbers_of_the_sheet()
    {
        var bytes = TableWriter.ToExcel([new("een", ["a", "b"], [new(2, ["1", "é"]), new(3, ["", ""]), new(4, ["3", "007"])]), new("twee", ["c"], [new(2, ["x"])])]);

        var workbook = TableReader.Read("boek.xlsx", bytes, TableLimits.Upload).Workbook!;

        Assert.Equal(["een", "twee"], workbook.Tables.Select(t => t.Name));
        Assert.Equal([2, 4], workbook.Find("EEN")!.Rows.Select(r => r.Number));
        Assert.Equal(["3", "007"], workbook.Find("een")!.Rows[1].Cells);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
