using Survey.Analysis.Scales;
using Survey.Core.Questionnaires;
using Survey.Core.XlsForms;

namespace Survey.Core.Tests.Questionnaires;

public class QuestionLibraryTests
{
    private static readonly Questionnaire Small = new("Klein", [new("eerst", QuestionKind.Open, Wording.Dutch("Eerst"), null, null, false, [], default, false, null)]);

    public static TheoryData<string> Keys => [.. QuestionLibrary.All.Select(i => i.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Everything_in_the_library_can_be_added_and_asked_as_it_is(string key)
    {
        var questionnaire = QuestionLibrary.With(Small, QuestionLibrary.All.Single(i => i.Key == key));
        var reading = XlsForm.Read(new(XlsForm.Write(questionnaire)));

        Assert.Empty(reading.Problems.Concat(reading.Notes));
        Assert.Equal(questionnaire.Questions.Select(q => (q.Name, q.Kind)), reading.Questionnaire!.Questions.Select(q => (q.Name, q.Kind)));
    }

    [Fact]
    public void All_of_it_fits_in_one_questionnaire_and_a_question_of_two_scales_is_asked_once()
    {
        var everything = QuestionLibrary.All.Aggregate(Small, QuestionLibrary.With);
        var reading = XlsForm.Read(new(XlsForm.Write(everything)));

        Assert.Empty(reading.Problems.Concat(reading.Notes));
        Assert.Equal([KnownScales.Cohesion.Id, KnownScales.CohesionOfFive.Id], Assert.Single(everything.Questions, q => q.Scale?.Item == "prettig_omgaan").Scale!.Scales);
    }

    [Theory]
    [InlineData("leeftijd", true)]
    [InlineData("huishouden", true)]
    [InlineData("cijfer_woning", false)]
    [InlineData("", false)]
    public void Questions_about_who_answers_are_known_and_let_people_not_say(string name, bool about)
    {
        Assert.Equal(about, QuestionLibrary.AsksWhoAnswers(name));
        Assert.All(QuestionLibrary.All.SelectMany(i => i.Questions).Where(q => QuestionLibrary.AsksWhoAnswers(q.Name)), q => Assert.True(!q.Required && q.Find(Choice.DontKnow) is not null));
    }

    [Fact]
    public void A_resident_reads_every_question_of_the_library_and_its_answers_in_six_languages()
    {
        string[] languages = ["ar", "en", "nl", "pl", "tr", "uk"];
        var words = QuestionLibrary.All.SelectMany(i => i.Questions).SelectMany(q => q.Choices.Select(c => c.Text).Append(q.Text)).ToList();

        Assert.All(words, w => Assert.Equal(languages, w.ByLanguage.Keys.Order(StringComparer.Ordinal)));
        Assert.All(words, w => Assert.All(w.ByLanguage.Values, said => Assert.NotEmpty(said)));
        Assert.All(QuestionLibrary.All.SelectMany(i => i.Questions), q => Assert.Equal(languages.Length, q.Text.ByLanguage.Values.Distinct().Count()));
    }

    [Fact]
    public void A_Polish_resident_is_spoken_to_in_one_way() =>
        Assert.All(QuestionLibrary.All.SelectMany(i => i.Questions), q => Assert.DoesNotMatch(@"\bPan[aiu]?\b", q.Text.In("pl")));

    [Fact]
    public void Staff_can_see_which_translation_is_ours_until_somebody_changes_it()
    {
        var leegte = QuestionLibrary.All.SelectMany(i => i.Questions).First(q => q.Name == "leegte").Text;
        var changed = new Wording(new Dictionary<string, string>(leegte.ByLanguage) { ["tr"] = "Başka sözler." });

        Assert.True(QuestionLibrary.IsOurTranslation(leegte, "tr"));
        Assert.False(QuestionLibrary.IsOurTranslation(leegte, "nl"));
        Assert.False(QuestionLibrary.IsOurTranslation(changed, "tr"));
        Assert.False(QuestionLibrary.IsOurTranslation(Wording.Dutch("Eigen vraag"), "tr"));
    }
}
