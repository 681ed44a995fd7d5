using Survey.Analysis.Text;

namespace Survey.Analysis.Tests.Text;

/// <summary>The places of my neighbourhood are recognised as I write them.</summary>
public class PlaceReaderTests
{
    private static readonly PlaceReader Reader = new(
    [
        new("plein", "Het plein zelf"), new("speeltuin", "De speeltuin"), new("garages", "De garages"), new("wasserette", "De oude wasserette"), new("containers", "De ondergrondse containers"),
        new("noordpoort", "De Noordpoort"), new("west", "Westzijde"), new("parkeerterrein", "Het parkeerterrein Westzijde"), new("bankjes", "De bankjes bij de wilg"), new("leeg", "De"), new("hof", "Willem de Zwijgerhof"),
    ]);

    [Theory]
    [InlineData("de speeltuin is donker", "speeltuin")]
    [InlineData("In onze SPEELTUINEN ligt glas", "speeltuin")]
    [InlineData("bij elke garage", "garages")]
    [InlineData("het is donker in de noordpoor", "noordpoort")]
    [InlineData("de wasseret en de waserette", "wasserette")]
    [InlineData("een bankje erbij", "bankjes")]
    [InlineData("het parkeerterein aan de westzijde", "west parkeerterrein")]
    [InlineData("aan de westzijde waait het", "west")]
    [InlineData("op de zwijgerhof en in de Willem de Zwijgerhof", "hof")]
    [InlineData("plein, speeltuin en container", "plein speeltuin containers")]
    public void I_am_understood_in_any_form_and_with_a_slip_of_the_pen(string text, string places) => Assert.Equal(places.Split(' '), Reader.Find(text));

    [Theory]
    [InlineData("de oude mensen zelf")]
    [InlineData("onder de wilg")]
    [InlineData("klein en fijn")]
    [InlineData("")]
    public void What_only_looks_like_a_part_of_a_name_is_no_place(string text) => Assert.Empty(Reader.Find(text));

    [Fact]
    public void Any_text_is_read_without_an_accident()
    {
        foreach (var text in NastyTexts.All)
        {
            Assert.NotNull(Reader.Find(text));
            Assert.NotNull(new PlaceReader([new("x", text), new("y", text)]).Find("de speeltuin"));
        }
    }
}
