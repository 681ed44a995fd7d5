using Survey.Dashboard.Themes;

namespace Survey.Dashboard.Tests.Themes;

public class MarkedWordsTests
{
    private static string Shown(string text, params string[] words) => string.Concat(MarkedWords.In(text, words).Select(p => p.Marked ? $"[{p.Text}]" : p.Text));

    [Theory]
    [InlineData("De lamp is stuk, het is donker", "De [lamp] is stuk, het is [donker]")]
    [InlineData("lamplicht en lamp", "lamplicht en [lamp]")]
    [InlineData("geen van beide", "geen van beide")]
    [InlineData("donker", "[donker]")]
    [InlineData("", "")]
    public void The_words_that_decided_light_up_as_whole_words(string text, string shown) => Assert.Equal(shown, Shown(text, "lamp", "donker", ""));

    [Fact]
    public void A_phrase_goes_before_its_first_word() => Assert.Equal("je [zie je niks] hier, zie", Shown("je zie je niks hier, zie", "zie je niks", "niks"));
}
