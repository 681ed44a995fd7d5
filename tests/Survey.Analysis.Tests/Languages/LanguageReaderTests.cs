using Survey.Analysis.Languages;

namespace Survey.Analysis.Tests.Languages;

public class LanguageReaderTests
{
    /// <summary>The bounds lie a little under what was measured, so that a change that costs an answer or two is noticed.</summary>
    [Theory]
    [InlineData("nl", 0.97)]
    [InlineData("en", 0.93)]
    [InlineData("tr", 0.90)]
    [InlineData("pl", 0.96)]
    [InlineData("de", 0.93)]
    [InlineData("fr", 0.96)]
    [InlineData("es", 0.93)]
    [InlineData("uk", 0.96)]
    [InlineData("ru", 0.90)]
    [InlineData("ar", 1.00)]
    public void Short_answers_are_known_by_their_language(string language, double atLeast)
    {
        var answers = UnseenAnswers.Of(language);
        var wrong = answers.Where(answer => LanguageReader.Read(answer).Code != language).Select(answer => $"{LanguageReader.Read(answer)}: {answer}").ToList();

        Assert.True(answers.Count >= 30);
        Assert.True(answers.Count - wrong.Count >= atLeast * answers.Count, $"{wrong.Count} of {answers.Count}\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [InlineData("Dat is hie ummer zoe gewaes, ich kin nog alle luuj van de sjtraot")]
    [InlineData("De kinger kinne nurges sjpele, dao mót get aan gedoon waere")]
    [InlineData("ze höbbe de bank bie de kirk eweggehaold")]
    [InlineData("Ich hub 't hie good nao mien zin")]
    [InlineData("Lu gaon neet mie noa de mert")]
    [InlineData("Der komt hier gain mens meer over de vlouer")]
    [InlineData("'t Waark is vot en de jongelu binnen der ook nait meer")]
    [InlineData("As 't vrust is 't pad spekglad")]
    [InlineData("Moi, wie willen geern n ploats veur d olderen")]
    [InlineData("De luu kent mekare nich meer zo as vrogger")]
    [InlineData("Wi'j hebt best noaberschop, mar de weg is slecht")]
    [InlineData("Den hof mot es opgeruumd wodden")]
    [InlineData("ge ziet hier gin mens mir op straot, da's jammer")]
    [InlineData("'t is hier al jaore 'nen rotzooi achter 't hek")]
    [InlineData("Kweenie wa ze daor allemaol uitspoken, mar goed is 't nie")]
    [InlineData("doe mar 'n bankske bij de vijver")]
    public void Dialect_is_Dutch(string answer) => Assert.Equal("nl", LanguageReader.Read(answer).Code);

    [Theory]
    [InlineData("ik woon hier goed maar lift altijd kapot, ik heb baby")]
    [InlineData("Buurvrouw is lief zij helpt mij met brief")]
    [InlineData("Mijn man ziek, trap is moeilijk voor hem")]
    [InlineData("hier veel lawaai nacht niet slapen")]
    [InlineData("die gasten chillen daar elke night met hun speakers wollah")]
    [InlineData("Die nieuwe app is echt nice, maar support is slecht")]
    [InlineData("meer events en een skatepark, nu is het boring")]
    [InlineData("Het parkeermanagement is een joke")]
    public void Dutch_with_loan_words_or_of_a_learner_is_Dutch(string answer) => Assert.Equal("nl", LanguageReader.Read(answer).Code);

    [Theory]
    [InlineData("cursus ehbo en reanimatie")]
    [InlineData("gestolen e-bikes")]
    [InlineData("lagere instap")]
    [InlineData("Warm, droog, dicht")]
    [InlineData("zwemmen in eigen dorp")]
    [InlineData("stomerij weg, schoenmaker weg, sleutelboer weg")]
    [InlineData("de bus rydt hjir net mear")]
    [InlineData("zij hawwe myn fyts stellen")]
    [InlineData("Coffeecorner in flat 2 mist")]
    [InlineData("Terras, café, boulevard: prima")]
    [InlineData("Prima so far")]
    [InlineData("Trampoline springen tot 22 u")]
    [InlineData("Fitness in park")]
    [InlineData("Boulevard mooi, terrassen vol")]
    public void A_short_remark_without_the_words_of_every_sentence_is_Dutch(string answer) => Assert.Equal("nl", LanguageReader.Read(answer).Code);

    [Theory]
    [InlineData("lift")]
    [InlineData("ok")]
    [InlineData("park")]
    [InlineData("parking")]
    [InlineData("idk")]
    [InlineData("bbq")]
    [InlineData("nvt")]
    [InlineData("alles")]
    [InlineData("water")]
    [InlineData("sport")]
    [InlineData("police")]
    [InlineData("radio")]
    [InlineData("hal")]
    [InlineData("café")]
    [InlineData("Campingwinkel had vers brood")]
    [InlineData("Interessante collectie")]
    [InlineData("Snelle levering.")]
    public void A_word_that_could_be_anything_is_Dutch(string answer) => Assert.Equal("nl", LanguageReader.Read(answer).Code);

    [Theory]
    [InlineData("Vragen? anouk_1998@hotmail.com of app 0612345678", "nl")]
    [InlineData("Mail naar the.friends.of.the.park@gmail.com of bel", "nl")]
    [InlineData("Zie www.what-we-need-is-trees.com voor meer", "nl")]
    [InlineData("https://www.theguardian.com/cities/what-makes-a-city", "nl")]
    [InlineData("zie friendsofthepark.org", "nl")]
    [InlineData("Volg ons op @streetartists_of_the_north", "nl")]
    [InlineData("Please mail me at jan.van.de.straat@buurthuis.nl, I would like to help", "en")]
    [InlineData("Пишіть на the.friends@gmail.com", "uk")]
    public void An_address_is_of_no_language(string answer, string language) => Assert.Equal(language, LanguageReader.Read(answer).Code);

    [Theory]
    [InlineData("Все добре, дякую", "uk")]
    [InlineData("дякую", "uk")]
    [InlineData("Дуже дякую", "uk")]
    [InlineData("Спасибо, все хорошо", "ru")]
    [InlineData("спасибо", "ru")]
    public void Thanks_tell_Ukrainian_from_Russian(string answer, string language) => Assert.Equal(language, LanguageReader.Read(answer).Code);

    [Theory]
    [InlineData("çöp", "tr")]
    [InlineData("hałas", "pl")]
    [InlineData("Тихо і зелено", "uk")]
    [InlineData("подъезд", "ru")]
    [InlineData("هدوء", "ar")]
    [InlineData("همسایه ها خیلی خوب هستند و پارک نزدیک است", "fa")]
    [InlineData("很安静", "und")]
    [InlineData("Ήσυχα εδώ", "und")]
    public void A_script_or_a_letter_decides_for_one_word(string answer, string language) => Assert.Equal(language, LanguageReader.Read(answer).Code);

    [Theory]
    [InlineData("Ik vind het hier fijn wonen, de mensen zijn aardig. Thank you very much.", "nl")]
    [InlineData("I like living here because the people are kind and it is quiet. Bedankt!", "en")]
    [InlineData("Komşular çok iyi, burada mutluyuz ama asansör bozuk. Groetjes", "tr")]
    [InlineData("المصعد لا يعمل منذ أسبوع ولا أحد يساعدنا (lift)", "ar")]
    [InlineData("De lift doet het al weken niet, mijn moeder kan niet naar buiten. شكرا", "nl")]
    public void Of_a_mixed_text_the_language_of_most_of_it(string answer, string language) => Assert.Equal(language, LanguageReader.Read(answer).Code);

    [Fact]
    public void Nasty_texts_get_an_answer_with_a_confidence_between_0_and_1()
    {
        foreach (var text in NastyTexts.All)
        {
            var guess = LanguageReader.Read(text);
            Assert.InRange(guess.Confidence, 0, 1);
            Assert.NotEmpty(guess.Code);
        }

        Assert.Equal(new("nl", 0), LanguageReader.Read("\0 😀 123 ?!"));
        Assert.Equal("nl", LanguageReader.Read("de lift\0 is \uD83D kapot").Code);
        Assert.Equal("tr", LanguageReader.Read("\uDC00 ASANSÖR ÇALIŞMIYOR, İNSANLAR ÇOK İYİ 😀").Code);
    }

    [Fact]
    public void A_hundred_thousand_characters_are_read_in_no_time()
    {
        Assert.Equal("nl", LanguageReader.Read(string.Concat(Enumerable.Repeat("de lift is stuk en niemand komt. ", 3100))).Code);
        Assert.Equal("nl", LanguageReader.Read(new string('x', 100_000)).Code);
        Assert.Equal("nl", LanguageReader.Read(new string('\uD83D', 100_000)).Code);
        Assert.Equal("en", LanguageReader.Read(string.Concat(Enumerable.Repeat("nobody ever fixes the stairs ", 3500))).Code);
    }

    [Fact]
    public void A_longer_text_is_surer() =>
        Assert.True(LanguageReader.Read("The stairs are dirty and nobody cleans them").Confidence > LanguageReader.Read("the stairs").Confidence - 0.2);
}
