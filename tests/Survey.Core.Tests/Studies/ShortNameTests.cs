using Survey.Core.Studies;

namespace Survey.Core.Tests.Studies;

public class ShortNameTests
{
    [Theory]
    [InlineData("Wilgenplein", "wilgenplein")]
    [InlineData("  Café ‘t Hoekje / Zuid ", "cafe-t-hoekje-zuid")]
    [InlineData("ÅÄÖ é", "aao-e")]
    [InlineData("ساحة", "onderzoek")]
    [InlineData("<script>alert(1)</script>", "script-alert-1-script")]
    [InlineData("half \ud800 letter", "half-letter")]
    [InlineData("", "onderzoek")]
    public void What_people_call_a_square_becomes_an_address(string name, string expected) => Assert.Equal(expected, ShortName.Of(name, '-', "onderzoek"));

    [Fact]
    public void A_long_name_becomes_a_short_one() => Assert.Equal(40, ShortName.Of(new string('x', 500), '-', "onderzoek").Length);

    [Fact]
    public void A_name_that_is_taken_gets_a_number() => Assert.Equal("plein-3", ShortName.Free("plein", '-', n => n is "plein" or "plein-2"));
}
