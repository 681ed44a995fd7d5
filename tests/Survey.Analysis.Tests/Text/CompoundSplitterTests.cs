using Survey.Analysis.Text;

namespace Survey.Analysis.Tests.Text;

public class CompoundSplitterTests
{
    private static readonly CompoundSplitter Splitter = new(["portiek", "verlichting", "honden", "poep", "geluid"]);

    [Theory]
    [InlineData("portiekverlichting", "portiek", "verlichting")]
    [InlineData("hondenpoepoverlast", "honden", "poep", "overlast")]
    [InlineData("geluidsoverlast", "geluid", "overlast")]
    [InlineData("kinderspeelplaats", "kinder", "speel", "plaats")]
    public void A_compound_comes_apart_into_known_words(string word, params string[] parts) => Assert.Equal(parts, Splitter.Parts(word));

    [Theory]
    [InlineData("verlichting")]
    [InlineData("onbekend")]
    [InlineData("")]
    public void A_word_without_known_parts_stays_whole(string word) => Assert.Empty(Splitter.Parts(word));
}
