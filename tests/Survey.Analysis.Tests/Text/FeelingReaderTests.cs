using Survey.Analysis.Text;

namespace Survey.Analysis.Tests.Text;

/// <summary>How strongly I put it is heard, whatever I am for or against.</summary>
public class FeelingReaderTests
{
    [Theory]
    [InlineData("de lamp in de hal doet het niet")]
    [InlineData("een bankje bij de vijver zou kunnen")]
    [InlineData("ik ben hier niet bang")]
    [InlineData("wij hebben geen last van overlast")]
    [InlineData("de NS en de ANWB zitten in het winkelcentrum")]
    public void What_I_say_calmly_is_read_as_calm(string text) => Assert.InRange(FeelingReader.Read(text).Strength, 0, Feeling.Clear - 0.001);

    [Theory]
    [InlineData("ik durf 's avonds de deur niet meer open te doen", "durf")]
    [InlineData("ik ben doodsbang voor die hond", "doodsbang")]
    [InlineData("die klotescooters elke nacht", "klotescooters")]
    [InlineData("wat een geweldige straat, heerlijk!!", "heerlijk")]
    [InlineData("er komt NOOIT IEMAND kijken", "NOOIT")]
    public void What_I_shout_fear_or_cheer_is_read_as_very_strong_with_the_words_that_say_so(string text, string word)
    {
        var feeling = FeelingReader.Read(text);

        Assert.InRange(feeling.Strength, Feeling.VeryStrong, 1);
        Assert.Contains(word, feeling.Words);
    }

    [Fact]
    public void Words_that_strengthen_and_soften_move_it()
    {
        static double Of(string text) => FeelingReader.Read(text).Strength;
        Assert.True(Of("het is heel erg vervelend") > Of("het is vervelend"));
        Assert.True(Of("het is soms een beetje vervelend") < Of("het is vervelend"));
        Assert.True(Of("vervelend!") > Of("vervelend"));
        Assert.True(Of("zoooo vervelend") > Of("zo vervelend"));
        Assert.True(Of("al jaren vervelend") > Of("vervelend"));
    }

    [Fact]
    public void Any_text_gives_a_strength_between_nought_and_one_and_the_same_each_time()
    {
        foreach (var text in NastyTexts.All.Append(new string('!', 10_000)).Append(string.Concat(Enumerable.Repeat("KUT ", 5_000))))
        {
            var feeling = FeelingReader.Read(text);
            Assert.InRange(feeling.Strength, 0, 1);
            Assert.Equal(feeling.Words, FeelingReader.Read(text).Words);
            Assert.All(feeling.Words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        }
    }
}
