using Survey.Analysis.Statistics;

namespace Survey.Analysis.Tests.Statistics;

public class ItemGuardTests
{
    private static readonly string[] Five = ["Helemaal mee oneens", "Mee oneens", "Niet eens en niet oneens", "Mee eens", "Helemaal mee eens"];
    private static readonly AskedItem Asked = new("thuis", "Ik voel mij thuis bij de mensen in deze buurt.", "vm-cohesie/1", Five, false, true, AnswerMode.Screen);

    [Fact]
    public void The_same_question_is_compared_without_a_word()
    {
        var found = ItemGuard.Compare(Asked, Asked with { Choices = [.. Five] });

        Assert.Equal(Comparability.Comparable, found.Comparability);
        Assert.Empty(found.Remarks);
    }

    public static TheoryData<AskedItem, ItemChange> NewSeries => new()
    {
        { Asked with { Wording = "Ik voel mij thuis in deze buurt." }, ItemChange.Wording },
        { Asked with { Scale = "vm-cohesie/2" }, ItemChange.Scale },
        { Asked with { Choices = ["Oneens", "Neutraal", "Eens"] }, ItemChange.Choices },
        { Asked with { Choices = [.. Five.Reverse()] }, ItemChange.Choices },
        { Asked with { Reversed = true }, ItemChange.Direction },
    };

    [Theory]
    [MemberData(nameof(NewSeries))]
    public void Other_words_answers_or_scoring_begin_a_new_series(AskedItem later, ItemChange change)
    {
        var found = ItemGuard.Compare(Asked, later);

        Assert.Equal(Comparability.NotComparable, found.Comparability);
        Assert.Equal(change, Assert.Single(found.Remarks).Change);
    }

    public static TheoryData<AskedItem, string> WithRemark => new()
    {
        { Asked with { Wording = "Ik voel mij thuis, bij de mensen in deze  buurt" }, "De vraag had andere hoofdletters of leestekens, maar dezelfde woorden." },
        { Asked with { OffersDontKnow = false }, "'Weet ik niet' kon eerst wel, en nu niet worden gekozen. Dat kan een deel van het verschil zijn." },
        { Asked with { Mode = AnswerMode.Interview }, "Eerst antwoordden mensen op een scherm, nu in een gesprek. Dat kan een deel van het verschil zijn." },
    };

    [Theory]
    [MemberData(nameof(WithRemark))]
    public void What_may_move_the_figure_is_said_beside_it(AskedItem later, string sentence)
    {
        var found = ItemGuard.Compare(Asked, later);

        Assert.Equal(Comparability.ComparableWithRemark, found.Comparability);
        Assert.Equal(sentence, Assert.Single(found.Remarks).Sentence);
    }

    [Fact]
    public void Everything_that_differs_is_named() =>
        Assert.Equal([ItemChange.Wording, ItemChange.Mode], ItemGuard.Compare(Asked, Asked with { Wording = "Iets anders", Mode = AnswerMode.Paper }).Remarks.Select(r => r.Change));

    [Fact]
    public void Two_items_are_never_compared_as_one() => Assert.Throws<ArgumentException>(() => ItemGuard.Compare(Asked, Asked with { Name = "veilig" }));
}
