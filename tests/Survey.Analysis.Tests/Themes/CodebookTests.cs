using Survey.Analysis.Themes;

namespace Survey.Analysis.Tests.Themes;

public class CodebookTests
{
    [Fact]
    public void The_codebook_that_comes_with_the_house_has_no_problems()
    {
        var reading = Codebook.Parse(HouseCodebook.Text);

        Assert.Empty(reading.Problems);
        Assert.Equal(24, reading.Codebook!.Themes.Count);
        Assert.Equal(24, reading.Codebook.Themes.Select(theme => theme.Name).Distinct().Count());
        Assert.All(reading.Codebook.Themes, theme => Assert.True(theme.Terms.Count >= 25, theme.Id));
    }

    [Fact]
    public void A_theme_is_a_heading_and_its_words()
    {
        var reading = Codebook.Parse("# uitleg\r\n[verlichting] Licht op straat | fysiek\r\nlamp, schijn*, *lamp, \"zie je, niks\", ~avond, -stoplicht\r\n");

        var theme = Assert.Single(reading.Codebook!.Themes);
        Assert.Equal("verlichting", theme.Id);
        Assert.Equal("Licht op straat", theme.Name);
        Assert.Equal(ThemeDomain.Spatial, theme.Domain);
        Assert.Equal(["lamp", "schijn*", "*lamp", "\"zie je, niks\"", "~avond", "-stoplicht"], theme.Terms);
    }

    [Fact]
    public void A_main_theme_is_a_line_with_an_arrow_and_may_stand_anywhere()
    {
        var codebook = Codebook.Parse("[a] A | fysiek | wonen\nlamp\n>  wonen   Wonen en bouwen\n[b] B | sociaal |\nbuur").Codebook!;

        Assert.Equal(new CodebookMainTheme("wonen", "Wonen en bouwen"), Assert.Single(codebook.MainThemes));
        Assert.Equal(["wonen", null], codebook.Themes.Select(theme => theme.MainTheme));
    }

    [Theory]
    [InlineData("", "W-001, regel 1: er staat geen enkel thema in.")]
    [InlineData("lamp", "W-002, regel 1: deze woorden horen bij geen thema.")]
    [InlineData("[licht Licht\nlamp", "W-003, regel 1: het haakje ] ontbreekt.")]
    [InlineData("[Mijn Thema] Licht\nlamp", "W-004, regel 1: het kenmerk 'Mijn Thema' kan niet.")]
    [InlineData("[a] A\nlamp\n\n[a] B\nlamp", "W-005, regel 4: het kenmerk 'a' staat ook al op regel 1.")]
    [InlineData("[a] | fysiek\nlamp", "W-006, regel 1: thema 'a' heeft geen naam.")]
    [InlineData("[a] A | groen\nlamp", "W-007, regel 1: 'groen' achter het streepje is onbekend.")]
    [InlineData("[a] A\n\"zie je", "W-008, regel 2: er staat een aanhalingsteken te weinig.")]
    [InlineData("[a] A\n-, lamp", "W-009, regel 2: in '-' staat geen woord.")]
    [InlineData("[a] A\nla*mp", "W-010, regel 2: het sterretje in 'la*mp' staat niet goed.")]
    [InlineData("[a] A\nla*", "W-011, regel 2: 'la*' is te kort en past op bijna alles.")]
    [InlineData("[a] A", "W-012, regel 1: thema 'a' heeft geen woorden.")]
    [InlineData("> wonen\n[a] A | fysiek | wonen\nlamp", "W-013, regel 1: hoofdthema 'wonen' heeft geen naam.")]
    [InlineData("[a] A | fysiek | wonen\nlamp", "W-014, regel 1: het hoofdthema 'wonen' van thema 'a' staat er niet in.")]
    [InlineData("> Mijn huis\n[a] A\nlamp", "W-004, regel 1: het kenmerk 'Mijn' kan niet.")]
    [InlineData("[a] A\nlamp\n> a Alles", "W-005, regel 3: het kenmerk 'a' staat ook al op regel 1.")]
    [InlineData("> a Alles\nlamp", "W-002, regel 2: deze woorden horen bij geen thema.")]
    public void A_mistake_is_told_with_its_line_and_a_way_out(string text, string start)
    {
        var reading = Codebook.Parse(text);

        Assert.Null(reading.Codebook);
        Assert.StartsWith(start, reading.Problems[0], StringComparison.Ordinal);
        Assert.True(reading.Problems[0].Length > start.Length);
    }

    [Fact]
    public void Any_text_is_read_or_refused_without_an_accident()
    {
        foreach (var text in NastyTexts.All)
        {
            Assert.NotNull(Codebook.Parse("[a] A\n" + text).Problems);
            Assert.NotNull(Codebook.Parse(text).Problems);
        }
    }
}
