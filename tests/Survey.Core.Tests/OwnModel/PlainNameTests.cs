using Survey.Core.OwnModel;

namespace Survey.Core.Tests.OwnModel;

/// <summary>A model writes whatever it likes; in the field stands a name.</summary>
public class PlainNameTests
{
    [Theory]
    [InlineData("Donkere portieken", "Donkere portieken")]
    [InlineData("  \"donkere portieken.\"\n\nDeze naam vat samen", "Donkere portieken")]
    [InlineData("**Naam:** Licht & veiligheid", "Licht & veiligheid")]
    [InlineData("Naam:\nAuto's op straat", "Auto's op straat")]
    [InlineData("<script>alert(1)</script> Licht", "Script alert 1 /script Licht")]
    [InlineData("<think>hm</think>\nLicht", "Licht")]
    [InlineData("Li\u202echt\u0000 en\tlucht", "Li cht en lucht")]
    [InlineData("🙂 Café's", "Café's")]
    public void What_the_model_writes_becomes_one_line_of_plain_words(string written, string name) => Assert.Equal(name, PlainName.In(written, 80));

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("<think>eerst eens kijken")]
    [InlineData("Natuurlijk, hier is een mooie naam voor uw thema over het licht")]
    [InlineData("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void What_is_no_name_is_not_proposed(string written) => Assert.Null(PlainName.In(written, 80));
}
