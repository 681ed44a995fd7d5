using Survey.Analysis.Text;

namespace Survey.Analysis.Tests.Text;

public class KindReaderTests
{
    [Theory]
    [InlineData("De buren.", QuestionRole.Good, PointKind.Strength)]
    [InlineData("De lift.", QuestionRole.Worry, PointKind.Concern)]
    [InlineData("Een bankje bij het water.", QuestionRole.Idea, PointKind.Suggestion)]
    [InlineData("Een bankje bij het water.", QuestionRole.Future, PointKind.Suggestion)]
    [InlineData("Koken voor de buren.", QuestionRole.Contribution, PointKind.Offer)]
    [InlineData("Wij wonen hier sinds 1980.", QuestionRole.None, PointKind.Neutral)]
    public void Without_clear_words_the_question_decides(string point, QuestionRole role, PointKind kind) => Assert.Equal(kind, KindReader.Read(point, role));

    [Theory]
    [InlineData("Zet er een bankje neer.", QuestionRole.Worry, PointKind.Suggestion)]
    [InlineData("Er zou een zebrapad moeten komen.", QuestionRole.Worry, PointKind.Suggestion)]
    [InlineData("Niets te klagen.", QuestionRole.Worry, PointKind.Strength)]
    [InlineData("Geen klachten, prima zo.", QuestionRole.Worry, PointKind.Strength)]
    [InlineData("De lift is al weken kapot en het stinkt.", QuestionRole.Idea, PointKind.Concern)]
    [InlineData("Ik wil wel helpen met schoffelen.", QuestionRole.Worry, PointKind.Offer)]
    [InlineData("Niet fijn en niet veilig, altijd rommel en lawaai", QuestionRole.Good, PointKind.Concern)]
    [InlineData("De kelder is vies en gevaarlijk.", QuestionRole.None, PointKind.Concern)]
    public void Clear_words_beat_the_question(string point, QuestionRole role, PointKind kind) => Assert.Equal(kind, KindReader.Read(point, role));

    [Fact]
    public void Any_text_has_a_kind()
    {
        foreach (var text in NastyTexts.All)
        {
            foreach (var role in Enum.GetValues<QuestionRole>())
            {
                Assert.Equal(KindReader.Read(text, role), KindReader.Read(text, role));
            }
        }
    }

    [Fact]
    public void Dutch_words_for_kinds_and_roles_go_there_and_back()
    {
        foreach (var kind in Enum.GetValues<PointKind>())
        {
            Assert.True(PointKinds.TryParse(kind.Dutch(), out var read));
            Assert.Equal(kind, read);
        }

        foreach (var role in Enum.GetValues<QuestionRole>())
        {
            Assert.True(QuestionRoles.TryParse(role.Dutch(), out var read));
            Assert.Equal(role, read);
        }

        Assert.False(PointKinds.TryParse("iets", out _));
        Assert.False(QuestionRoles.TryParse("iets", out _));
    }
}
