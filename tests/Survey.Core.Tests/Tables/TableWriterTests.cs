using System.IO.Compression;
using System.Text;
using Survey.Core.Tables;

namespace Survey.Core.Tests.Tables;

public class TableWriterTests
{
    public static TheoryData<string> Formulas => ["=1+1", "+31 6 12", "-5 lampen", "@SUM(A1)", "\t=1+1", "＝1+1", "＋1", "－1", "＠x", "=HYPERLINK(\"http://x\")", "=cmd|'/c calc'!A0"];

    private static Table Of(string cell) => new("blad", ["kolom", "tweede"], [new(2, [cell, "x"])]);

    [Theory]
    [MemberData(nameof(Formulas))]
    public void What_looks_like_a_formula_stays_a_text_in_Excel(string text)
    {
        var bytes = TableWriter.ToExcel([Of(text)]);

        Assert.Equal(text, TableReader.Read("uit.xlsx", bytes, TableLimits.Upload).Workbook!.Tables[0].Rows[0].Cells[0]);
        var sheet = Part(bytes, "xl/worksheets/sheet1.xml");
        Assert.DoesNotContain("<x:f>", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Contains("quotePrefix=\"1\"", Part(bytes, "xl/styles.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void What_looks_like_a_formula_gets_a_quote_before_it_in_CSV(string text) =>
        Assert.Equal("'" + text, TableReader.Read("uit.csv", TableWriter.ToCsv(Of(text)), TableLimits.Upload).Workbook!.Tables[0].Rows[0].Cells[0]);

    [Fact]
    public void A_heading_can_be_no_formula_either()
    {
        var table = new Table("blad", ["=1+1"], [new(2, ["x"])]);

        Assert.StartsWith("\ufeff'=1+1\r\n", Encoding.UTF8.GetString(TableWriter.ToCsv(table)), StringComparison.Ordinal);
        Assert.DoesNotContain("f>", Part(TableWriter.ToExcel([table]), "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("een \"mooi\" plein; echt")]
    [InlineData("eerste regel\ntweede regel")]
    [InlineData("Otoparka çizgiler yapıldı 🌳 ساحة")]
    [InlineData("007")]
    [InlineData("42")]
    [InlineData("99999999999999999999")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("")]
    public void What_was_written_is_read_back_the_same(string text)
    {
        Assert.Equal(text, TableReader.Read("uit.csv", TableWriter.ToCsv(Of(text)), TableLimits.Upload).Workbook!.Tables[0].Rows[0].Cells[0]);
        Assert.Equal(text, TableReader.Read("uit.xlsx", TableWriter.ToExcel([Of(text)]), TableLimits.Upload).Workbook!.Tables[0].Rows[0].Cells[0]);
    }

    [Fact]
    public void A_letter_that_Excel_cannot_hold_is_left_out_and_a_long_sheet_name_is_cut()
    {
        var bytes = TableWriter.ToExcel([new(new string('n', 40), ["kolom"], [new(2, ["bel\u0007etje"])])]);

        var table = TableReader.Read("uit.xlsx", bytes, TableLimits.Upload).Workbook!.Tables[0];
        Assert.Equal(31, table.Name.Length);
        Assert.Equal("beletje", table.Rows[0].Cells[0]);
    }

    private static string Part(byte[] workbook, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
