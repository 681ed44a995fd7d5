using Survey.Analysis.Text;

namespace Survey.Analysis.Tests.Text;

public class PointSplitterTests
{
    [Theory]
    [InlineData("de lift is vaak stuk en er ligt altijd afval", "de lift is vaak stuk", "er ligt altijd afval")]
    [InlineData("De buren zijn aardig. De stoep ligt scheef!", "De buren zijn aardig.", "De stoep ligt scheef!")]
    [InlineData("- meer licht\n- minder auto's\n", "meer licht", "minder auto's")]
    [InlineData("Het is hier stil; de bus komt nooit", "Het is hier stil", "de bus komt nooit")]
    [InlineData("Er wordt hard gereden, de kinderen kunnen niet buiten spelen", "Er wordt hard gereden", "de kinderen kunnen niet buiten spelen")]
    public void Two_things_said_are_two_points(string answer, params string[] points) => Assert.Equal(points, PointSplitter.Split(answer));

    [Theory]
    [InlineData("bomen en struiken snoeien")]
    [InlineData("De stoep is scheef en glad.")]
    [InlineData("Als de lift stuk is, kan ik niet naar buiten.")]
    [InlineData("Ik kook graag en ik breng het rond.")]
    [InlineData("lift weer stuk, 3e keer deze maand")]
    [InlineData("Er is veel overlast van mw. De Vries en haar hond.")]
    [InlineData("We wachten al 3.5 jaar op een bankje.")]
    [InlineData("Zet een stoel in de hal, de lift laat lang op zich wachten.")]
    public void One_thing_said_stays_one_point(string answer) => Assert.Equal([answer], PointSplitter.Split(answer));

    [Theory]
    [InlineData("nvt")]
    [InlineData("N.v.t.")]
    [InlineData("geen idee")]
    [InlineData("-")]
    [InlineData("Weet niet")]
    [InlineData("😀👍")]
    [InlineData("???")]
    [InlineData("")]
    public void An_answer_that_says_nothing_has_no_points(string answer)
    {
        Assert.True(PointSplitter.IsNonAnswer(answer));
        Assert.Empty(PointSplitter.Split(answer));
    }

    [Fact]
    public void A_point_is_always_a_part_of_the_answer()
    {
        foreach (var answer in NastyTexts.All)
        {
            var at = 0;
            foreach (var point in PointSplitter.Split(answer))
            {
                var found = answer.IndexOf(point, at, StringComparison.Ordinal);
                Assert.True(found >= at, point);
                Assert.Equal(point.Trim(), point);
                Assert.NotEmpty(point);
                at = found + point.Length;
            }
        }
    }

    [Fact]
    public void A_very_long_answer_is_split_in_no_time()
    {
        var answer = string.Concat(Enumerable.Repeat("de lift is stuk en er ligt afval. ", 3000));

        Assert.Equal(6000, PointSplitter.Split(answer).Count);
        Assert.Single(PointSplitter.Split(new string('b', 100_000)));
    }
}
