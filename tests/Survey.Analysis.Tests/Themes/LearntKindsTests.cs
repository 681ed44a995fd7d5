using Survey.Analysis.Text;
using Survey.Analysis.Themes;

namespace Survey.Analysis.Tests.Themes;

public class LearntKindsTests
{
    private static readonly Codebook Codebook = Codebook.Parse("[licht] Licht | fysiek\nlamp").Codebook!.With(
    [
        .. Examples(PointKind.Concern, QuestionRole.Good, "prima zolang je niets nodig hebt", "mooi zolang je niets nodig hebt van ze", "leuk zolang het niet regent", "fijn zolang het niet regent of waait"),
        .. Examples(PointKind.Strength, QuestionRole.Good, "de mensen", "de mensen zijn aardig", "het groen", "het groen en de vogels"),
        .. Examples(PointKind.Offer, QuestionRole.Contribution, "zeg maar wanneer", "zeg maar waar en wanneer", "ik heb op dinsdag vrij", "ik heb op vrijdag vrij"),
        .. Examples(PointKind.Neutral, QuestionRole.None, "we wonen op de begane grond", "we wonen op de hoek"),
    ]);

    [Fact]
    public void A_complaint_wrapped_in_praise_is_known_by_the_examples_whatever_they_are_about()
    {
        Assert.Equal(PointKind.Strength, KindReader.Read("prachtig zolang je niets nodig hebt", QuestionRole.Good));
        Assert.Equal(PointKind.Concern, Codebook.KindOf("zolang je niets nodig hebt, zolang het niet regent", QuestionRole.Good));
    }

    [Fact]
    public void What_a_point_does_is_said_before_its_reason()
    {
        const string Reason = "zolang je niets nodig hebt, zolang het niet regent";
        Assert.Equal(PointKind.Concern, Codebook.KindOf("de mensen, het groen, maar " + Reason, QuestionRole.Good));
        Assert.Equal(PointKind.Strength, Codebook.KindOf("de mensen, het groen, want " + Reason, QuestionRole.Good));
        Assert.Equal(PointKind.Concern, Codebook.KindOf("want " + Reason, QuestionRole.Good));
    }

    [Fact]
    public void An_example_of_how_people_say_things_needs_no_theme_of_the_codebook() => Assert.Equal(14, Codebook.Examples.Count);

    [Fact]
    public void The_same_point_has_the_same_kind_however_often_it_is_learnt_and_read()
    {
        var again = Codebook.Parse("[licht] Licht | fysiek\nlamp").Codebook!.With(Codebook.Examples);
        foreach (var text in NastyTexts.All)
        {
            foreach (var role in Enum.GetValues<QuestionRole>())
            {
                Assert.Equal(Codebook.KindOf(text, role), again.KindOf(text, role));
            }
        }
    }

    private static IEnumerable<ThemeExample> Examples(PointKind kind, QuestionRole role, params string[] texts) => texts.Select(text => new ThemeExample("overal", kind, role, text, true));
}
