using Survey.Analysis.Text;
using Survey.Core.Themes;

namespace Survey.Core.Tests.Themes;

/// <summary>What most people write is short and plain. The lines that are asked under every question are not taught.</summary>
public class PlainAnswersTests
{
    [Theory]
    [InlineData("fijne buurt", PointKind.Strength, QuestionRole.None, QuestionRole.Good, QuestionRole.Worry, QuestionRole.Idea, QuestionRole.Story)]
    [InlineData("de buren zijn aardig", PointKind.Strength, QuestionRole.None, QuestionRole.Good, QuestionRole.Worry, QuestionRole.Idea, QuestionRole.Future, QuestionRole.Contribution, QuestionRole.Story)]
    [InlineData("Hier valt niets te klagen.", PointKind.Strength, QuestionRole.None, QuestionRole.Good, QuestionRole.Worry, QuestionRole.Idea, QuestionRole.Future, QuestionRole.Story)]
    [InlineData("heerlijk rustig, behalve elke nacht", PointKind.Concern, QuestionRole.None, QuestionRole.Good, QuestionRole.Worry, QuestionRole.Story)]
    [InlineData("meer bankjes", PointKind.Suggestion, QuestionRole.None, QuestionRole.Good, QuestionRole.Worry, QuestionRole.Idea, QuestionRole.Future, QuestionRole.Contribution)]
    [InlineData("ik wil wel helpen met de tuin", PointKind.Offer, QuestionRole.None, QuestionRole.Good, QuestionRole.Worry, QuestionRole.Idea, QuestionRole.Future, QuestionRole.Contribution, QuestionRole.Story)]
    public void A_resident_is_understood_whatever_the_question_was(string point, PointKind kind, params QuestionRole[] roles)
    {
        foreach (var role in roles)
        {
            Assert.Equal((role, kind), (role, DefaultCodebook.Read().KindOf(point, role)));
        }
    }

    [Theory]
    [InlineData("het groen", QuestionRole.Good, PointKind.Strength)]
    [InlineData("de schommels", QuestionRole.Good, PointKind.Strength)]
    [InlineData("het zwembad", QuestionRole.Worry, PointKind.Concern)]
    [InlineData("de bomen", QuestionRole.Worry, PointKind.Concern)]
    [InlineData("een draaiorgel", QuestionRole.Idea, PointKind.Suggestion)]
    [InlineData("een draaiorgel", QuestionRole.Future, PointKind.Suggestion)]
    [InlineData("soep maken", QuestionRole.Contribution, PointKind.Offer)]
    public void A_bare_word_is_what_the_question_asked_for(string point, QuestionRole role, PointKind kind) => Assert.Equal(kind, DefaultCodebook.Read().KindOf(point, role));

    [Fact]
    public void None_of_these_lines_is_taught() => Assert.DoesNotContain(DefaultCodebook.Examples, example => example.Text is "fijne buurt" or "de buren zijn aardig" or "meer bankjes" or "ik wil wel helpen met de tuin");
}
