using Survey.Core.OtherTools;
using Survey.TestKit;

namespace Survey.Core.Tests.OtherTools;

/// <summary>The headings that LimeSurvey, KoboToolbox and Google Forms can give, as their own code makes them. Staff have to say nothing, or to agree with a proposal.</summary>
public class RealLayoutsTests
{
    private const string Fine = "Wat is er fijn aan wonen rond het Wilgenplein?", Together = "Wat doet u wel eens samen met buren?", Greet = "Groeten of een praatje maken", Coffee = "Samen koffie drinken of eten";

    private static async Task<(TestHouse House, Square Square)> OpenAsync()
    {
        var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        house.Secrets.Ensure(square.Wave.Id);
        return (house, square);
    }

    private static string[] Uses(FileMapping mapping) => [.. mapping.Columns.Where(c => c.Use is not ColumnUse.Never).Select(c => $"{c.Use.Word} {c.How}")];

    private static string Only(Square square, FileMapping first, string[] columns, params string[][] rows)
    {
        Assert.Empty(first.UnknownWords());
        return Elsewhere.Shown(Assert.Single(ImportedRows.Read(square.Map(Elsewhere.Table(columns, rows), first.Agreed("noord"))).Rows).Answers);
    }

    [Theory]
    [InlineData("fijn. " + Fine, "samen[SQ001]. " + Together + " [" + Greet + "]", "samen[SQ003]. " + Together + " [" + Coffee + "]")]
    [InlineData("G01Q02. " + Fine, "G01Q03[SQ001]. " + Together + " [" + Greet + "]", "G01Q03[SQ003]. " + Together + " [" + Coffee + "]")]
    [InlineData("Wat is er fijn .. ", "Wat doet u wel e.. [Groeten of een .. ]", "Wat doet u wel e.. [Samen koffie dr.. ]")]
    [InlineData("fijn", "samen_groeten", "samen_koffie")]
    [InlineData("fijn", "samen[groeten]", "samen[koffie]")]
    [InlineData("Wat_is_er_fijn_aan_wonen_rond_het_Wilgenplein?", "Wat_doet_u_wel_eens_samen_met_buren?_[Groeten_of_een_praatje_maken]", "Wat_doet_u_wel_eens_samen_met_buren?_[Samen_koffie_drinken_of_eten]")]
    public async Task Headings_of_LimeSurvey_are_known_however_staff_chose_them(string fine, string greet, string coffee)
    {
        var (house, square) = await OpenAsync();
        await using var opened = house;
        string[] columns = ["id. Antwoord-ID", "submitdate. Datum ingezonden", "lastpage. Laatste pagina", "startlanguage. Starttaal", fine, greet, coffee];
        string[] row = ["7", "2026-03-11 20:11:04", "3", "nl", "Het groen", "Y", "N"];

        var mapping = square.Map(columns, row);

        Assert.Equal(SourceTool.LimeSurvey, mapping.Tool);
        Assert.DoesNotContain(mapping.Columns, c => c.How is Certainty.Proposed or Certainty.Unknown);
        Assert.Equal("fijn=Het groen | samen=groeten", Only(square, mapping, columns, row));
    }

    [Fact]
    public async Task Numbers_that_LimeSurvey_gave_by_itself_are_proposed_in_order_and_never_taken_for_certain()
    {
        var (house, square) = await OpenAsync();
        await using var opened = house;

        var mapping = square.Map(["id", "submitdate", "lastpage", "startlanguage", "samen[SQ001]", "samen[SQ003]", "samen[SQ099]", "thuis"], ["1", "2026-03-11 20:11:04", "3", "nl", "Y", "", "", "A2"]);

        Assert.Equal(["taal Exact", "vak:samen:groeten Proposed", "vak:samen:koffie Proposed", "niet Unknown", "vraag:thuis Exact"], Uses(mapping));
        Assert.Equal((null, square.Questionnaire.Find("thuis")!.Choices[1].Code), (mapping.UnknownWords().Single().Decided, mapping.UnknownWords().Single().Proposed));
    }

    [Fact]
    public async Task Labels_of_KoboToolbox_are_known_behind_the_names_of_their_groups()
    {
        var (house, square) = await OpenAsync();
        await using var opened = house;
        string[] columns = ["start", "end", $"Over wonen/{Fine}", $"Over wonen/{Together}", $"Over wonen/{Together}/{Greet}", $"Over wonen/{Together}/{Coffee}", "_id", "_uuid", "_submission_time", "_validation_status", "__version__", "_index"];
        string[] row = ["2026-03-11T18:01:00.000+01:00", "2026-03-11T18:09:12.000+01:00", "De speeltuin", $"{Greet} {Coffee}", "1", "1", "4001", "0f0e", "2026-03-11T17:10:00", "", "vA1", "1"];

        var mapping = square.Map(columns, row);

        Assert.Equal(SourceTool.KoboToolbox, mapping.Tool);
        Assert.Equal(["vraag:fijn Exact", "niet Exact", "vak:samen:groeten BareWords", "vak:samen:koffie BareWords"], Uses(mapping));
        Assert.Equal("fijn=De speeltuin | samen=groeten koffie", Only(square, mapping, columns, row));
    }

    [Fact]
    public async Task Answers_that_KoboToolbox_put_in_one_cell_are_taken_apart_although_they_hold_spaces()
    {
        var (house, square) = await OpenAsync();
        await using var opened = house;
        string[] columns = [Together, "_uuid", "_submission_time"];
        string[] row = [$"{Coffee} {Greet}", "0f0e", "2026-03-11T17:10:00"];

        Assert.Equal("samen=groeten koffie", Only(square, square.Map(columns, row), columns, row));
    }

    [Fact]
    public async Task Boxes_of_Google_Forms_are_taken_apart_although_their_words_hold_commas()
    {
        var house = await TestHouse.OpenAsync();
        await using var opened = house;
        var samples = Samples.Questionnaire();
        var long_ = Survey.Core.Questionnaires.Wording.Dutch("Koffie, thee, eten, een spelletje, een wandeling, zingen, of iets anders samen");
        var square = await house.StartSquareAsync(questionnaire: samples with { Questions = [.. samples.Questions.Select(q => q.Name == "samen" ? q with { Choices = [.. q.Choices.Select(c => c.Code == "koffie" ? c with { Text = long_ } : c)] } : q)] });
        house.Secrets.Ensure(square.Wave.Id);
        string[] columns = ["Timestamp", Together];
        string[] row = ["2026/03/11 7:02:11 PM GMT+1", $"{Greet}, {long_.In("nl")}"];

        var mapping = square.Map(columns, row);

        Assert.Equal(SourceTool.GoogleForms, mapping.Tool);
        Assert.Equal("samen=groeten koffie", Only(square, mapping, columns, row));
    }
}
