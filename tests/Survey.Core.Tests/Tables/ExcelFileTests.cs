using System.IO.Compression;
using Survey.Core.Tables;

namespace Survey.Core.Tests.Tables;

/// <summary>Workbooks as spreadsheet programs save them: with formulas of their own, and with a logo on top.</summary>
public class ExcelFileTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Doc = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static byte[] Excel(string cells, bool withPicture = false)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            void Put(string name, string text)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }

            Put("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""
                + (withPicture ? """<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>""" : "") + "</Types>");
            Put("_rels/.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Doc}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Put("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Doc}"><sheets><sheet name="survey" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Put("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Doc}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            Put("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}" xmlns:r="{Doc}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>label</t></is></c></row>{cells}</sheetData>{(withPicture ? """<drawing r:id="r1"/>""" : "")}</worksheet>""");
            if (withPicture)
            {
                Put("xl/worksheets/_rels/sheet1.xml.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Doc}/drawing" Target="../drawings/drawing1.xml"/></Relationships>""");
                Put("xl/drawings/_rels/drawing1.xml.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Doc}/image" Target="../media/image1.png"/></Relationships>""");
                Put("xl/drawings/drawing1.xml", $"""<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{Doc}"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="r1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>""");
                using var picture = zip.CreateEntry("xl/media/image1.png").Open();
                picture.Write(Convert.FromBase64String(Pixel));
            }
        }

        return stream.ToArray();
    }

    private static string[] Read(byte[] file)
    {
        var reading = TableReader.Read("formulier.xlsx", file, TableLimits.Upload);
        Assert.Null(reading.Problem);
        return [.. Assert.Single(reading.Workbook!.Tables).Rows.Select(r => r.Cells[0])];
    }

    [Fact]
    public void Staff_who_made_words_with_a_formula_see_what_their_spreadsheet_showed() =>
        Assert.Equal(["Wat vindt u?", "12.5", "Nr 3"], Read(Excel(
            """<row r="2"><c r="A2" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("FILTER(A1)"),"x")</f><v>Wat vindt u?</v></c></row><row r="3"><c r="A3"><f>5*2.5</f><v>12.5</v></c></row><row r="4"><c r="A4" t="str"><f>"Nr "&amp;TEXT(3,"0")</f><v>Nr 3</v></c></row>""")));

    [Fact]
    public void A_file_of_a_small_program_that_writes_no_styles_keeps_its_numbers() =>
        Assert.Equal(["7", "-12.5", "true", "Wat vindt u?"], Read(Excel(
            """<row r="2"><c r="A2"><v>7</v></c></row><row r="3"><c r="A3" t="n"><v>-12.5</v></c></row><row r="4"><c r="A4" t="b"><v>1</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>Wat vindt u?</t></is></c></row>""")));

    [Fact]
    public void A_file_with_a_logo_in_it_is_read_without_the_logo() =>
        Assert.Equal(["Wat vindt u?"], Read(Excel("""<row r="2"><c r="A2" t="inlineStr"><is><t>Wat vindt u?</t></is></c></row>""", withPicture: true)));

    [Fact]
    public void A_space_far_below_or_far_to_the_right_is_no_cell() =>
        Assert.Equal(["Wat vindt u?"], Read(Excel("""<row r="2"><c r="A2" t="inlineStr"><is><t>Wat vindt u?</t></is></c><c r="XFD2" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row><row r="1048576"><c r="C1048576" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>""")));

    [Fact]
    public void A_word_far_below_is_a_row_with_the_number_of_its_sheet_and_an_answer_without_a_name_above_it_is_kept()
    {
        var table = TableReader.Read("ver.xlsx", Excel("""<row r="2"><c r="B2" t="str"><v>7</v></c></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>onderaan</t></is></c></row>"""), TableLimits.Upload).Workbook!.Tables[0];

        Assert.Equal(["label", ""], table.Columns);
        Assert.Equal([(2, "|7"), (1048576, "onderaan|")], table.Rows.Select(r => (r.Number, string.Join('|', r.Cells))));
    }

    [Fact]
    public void Something_far_to_the_right_in_every_row_is_refused_at_once()
    {
        var rows = string.Concat(Enumerable.Range(2, 5000).Select(r => $"""<row r="{r}"><c r="A{r}" t="str"><v>1</v></c><c r="XFD{r}" t="str"><v>2</v></c></row>"""));

        Assert.Equal("T-010, survey: Er staan meer dan 1.000 kolommen in. Kijk of er ver naar rechts nog iets staat, en haal dat weg.", TableReader.Read("breed.xlsx", Excel(rows), TableLimits.Upload).Problem!.ToString());
    }
}
