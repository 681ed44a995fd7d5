using Survey.Core.Drafts;
using Survey.TestKit;

namespace Survey.Core.Tests.Drafts;

public class WordCodeTests
{
    private static readonly string Lists = Path.Combine(Samples.Root, "src", "Survey.Core", "Drafts", "Words");

    public static TheoryData<string> Languages => [.. Directory.GetFiles(Lists, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_list_has_2048_different_words_that_can_be_typed_on_every_keyboard(string language)
    {
        var words = File.ReadAllLines(Path.Combine(Lists, language + ".txt"));

        Assert.Equal(2048, words.Length);
        Assert.Equal(words.Order(StringComparer.Ordinal).Distinct(), words);
        Assert.All(words, w => Assert.Matches("^[a-z]{3,9}$", w));
        Assert.Equal(language, WordCode.LanguageOf(language));
    }

    [Fact]
    public void Who_reads_a_language_without_a_list_gets_Dutch_words() => Assert.Equal("nl", WordCode.LanguageOf("uk"));

    [Theory]
    [InlineData("fiets boom maan zwaan")]
    [InlineData("  Fiets,  BOOM - maan.\tzwaan ")]
    [InlineData("fíets böom maan; zwaan")]
    [InlineData("fıets boom\u00a0maan\nzwaan")]
    [InlineData("FİETS, boom, maan, zwaan")]
    public void Capitals_accents_commas_and_double_spaces_are_forgiven(string typed)
    {
        var (code, refusal) = WordCode.Read(typed);

        Assert.Null(refusal);
        Assert.Equal(["fiets", "boom", "maan", "zwaan"], code!.Words);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData(" ,.;! ", 0)]
    [InlineData("fiets boom maan", 3)]
    [InlineData("fiets boom maan zwaan ster", 5)]
    [InlineData("\ud800", 0)]
    public void Another_number_of_words_is_told(string? typed, int words) => Assert.Equal(new WordsRefusal.WrongNumber(words), WordCode.Read(typed).Refusal);

    [Fact]
    public void A_whole_book_is_refused_without_reading_it() => Assert.Equal(new WordsRefusal.WrongNumber(5), WordCode.Read(string.Concat(Enumerable.Repeat("fiets ", 1_000_000))).Refusal);

    [Theory]
    [InlineData("fiets boom maan zwaaan", "zwaaan")]
    [InlineData("'; DROP TABLE Drafts;", "drop")]
    [InlineData("<b>fiets</b> boom maan", "b")]
    [InlineData("دراجة شجرة قمر بجعة", "دراجة")]
    public void A_word_that_stands_in_no_list_is_named(string typed, string word)
    {
        var refusal = WordCode.Read(typed).Refusal;

        Assert.True(refusal is WordsRefusal.Unknown(var named) ? named == word : refusal is WordsRefusal.WrongNumber, $"{refusal}");
    }

    [Fact]
    public void The_words_do_not_stand_in_what_a_log_would_show() => Assert.DoesNotContain("fiets", WordCode.Read("fiets boom maan zwaan").Code!.ToString(), StringComparison.Ordinal);
}
