using Survey.Analysis.Text;

namespace Survey.Analysis.Tests.Text;

public class NonAnswersTests
{
    [Theory]
    [InlineData("nvt")]
    [InlineData("N.v.t.")]
    [InlineData("niet van toepassing hoor")]
    [InlineData("geen idee")]
    [InlineData("nou, eigenlijk geen idee hoor")]
    [InlineData("Ik zou het echt niet weten, sorry.")]
    [InlineData("weet ff niet")]
    [InlineData("Dat weet ik niet hoor, ik ben 91")]
    [InlineData("daar heb ik geen mening over")]
    [InlineData("kan ik niets over zeggen")]
    [InlineData("heb ik niet over nagedacht")]
    [InlineData("geen op- of aanmerkingen")]
    [InlineData("Nee, dank u")]
    [InlineData("nee... niks eigenlijk")]
    [InlineData("niks speciaals")]
    [InlineData("sla over")]
    [InlineData("volgende")]
    [InlineData("zie vorige")]
    [InlineData("mwah")]
    [InlineData("neeeeee")]
    [InlineData("Alles goed")]
    public void A_resident_who_says_nothing_is_recognised(string answer) => Assert.True(NonAnswers.Is(answer));

    [Theory]
    [InlineData("I really don't know")]
    [InlineData("nothing special")]
    [InlineData("Bilmiyorum")]
    [InlineData("valla bir fikrim yok")]
    [InlineData("لا أعرف")]
    [InlineData("Nie wiem")]
    [InlineData("nie mam zdania")]
    [InlineData("не знаю")]
    [InlineData("Нічого особливого")]
    public void Saying_nothing_is_recognised_in_the_languages_of_the_survey(string answer) => Assert.True(NonAnswers.Is(answer));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("-")]
    [InlineData("???")]
    [InlineData("#")]
    [InlineData("😀👍")]
    [InlineData("\0")]
    [InlineData("\uD83D")]
    [InlineData("asdfasdf")]
    [InlineData("qwerty")]
    [InlineData("sdkjfhskdjf")]
    [InlineData("aaaaaaaaaa")]
    [InlineData("hahahahaha")]
    public void Signs_and_keys_struck_at_random_say_nothing(string answer) => Assert.True(NonAnswers.Is(answer));

    [Theory]
    [InlineData("geen klachten")]
    [InlineData("niks te klagen")]
    [InlineData("alles is prima")]
    [InlineData("prima hier")]
    [InlineData("niks mis mee")]
    [InlineData("niks behalve de buren")]
    public void Praise_in_few_words_is_an_answer(string answer) => Assert.False(NonAnswers.Is(answer));

    [Theory]
    [InlineData("lift")]
    [InlineData("bbq")]
    [InlineData("tocht")]
    [InlineData("gft")]
    [InlineData("mama")]
    [InlineData("wasdroger")]
    [InlineData("angstschreeuw")]
    [InlineData("geen lift")]
    [InlineData("geen tijd")]
    [InlineData("Ligt aan het weer.")]
    [InlineData("niets veranderen")]
    [InlineData("ja ik wil helpen")]
    [InlineData("weet niet wie de sleutel heeft")]
    [InlineData("Ik ben 91 en val steeds")]
    [InlineData("Wij zouden het niet weten, wij hebben het best naar de zin")]
    public void A_short_answer_about_something_is_an_answer(string answer) => Assert.False(NonAnswers.Is(answer));

    [Fact]
    public void Nasty_texts_are_read_in_no_time()
    {
        foreach (var answer in NastyTexts.All)
        {
            _ = NonAnswers.Is(answer);
        }

        Assert.False(NonAnswers.Is(string.Concat(Enumerable.Repeat("nee niks ", 12_000))));
        Assert.True(NonAnswers.Is(string.Concat(Enumerable.Repeat("niks ", 14))));
    }
}
