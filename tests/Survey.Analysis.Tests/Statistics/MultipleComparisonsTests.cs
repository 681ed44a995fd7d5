using Survey.Analysis.Statistics;

namespace Survey.Analysis.Tests.Statistics;

public class MultipleComparisonsTests
{
    private static readonly ItemComparison Same = new(Comparability.Comparable, []);

    /// <summary>R: p.adjust(c(0.01, 0.04, 0.03, 0.005, NA, 0.2), "holm").</summary>
    [Fact]
    public void Holm_adjusts_as_R_does_and_leaves_out_what_was_not_tested()
    {
        double[] expected = [0.04, 0.09, 0.09, 0.025, double.NaN, 0.2];

        Assert.Equal(expected, MultipleComparisons.Holm([0.01, 0.04, 0.03, 0.005, double.NaN, 0.2]).Select(p => Math.Round(p, 12)));
    }

    [Fact]
    public void No_value_comes_out_above_one_or_below_what_went_in()
    {
        double[] given = [0.9, 0.6, 0.5, 0, 1, 0.02];

        Assert.All(MultipleComparisons.Holm(given).Zip(given), pair => Assert.InRange(pair.First, pair.Second, 1));
        Assert.Empty(MultipleComparisons.Holm([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MultipleComparisons.Holm([1.2]));
    }

    [Fact]
    public void One_item_of_twenty_that_moves_by_chance_is_not_called_changed()
    {
        var items = Enumerable.Range(1, 20).Select(i => new ComparedItem($"v{i}", Same, Found(i == 7 ? 0.03 : 0.4))).ToList();

        var judged = MultipleComparisons.Judge(items);

        Assert.All(judged.Items, item => Assert.Equal("niet_te_zeggen", item.Key));
        Assert.Equal(0.6, judged.Items[6].AdjustedP!.Value, 12);
        Assert.Equal(("Holm", 20), (judged.Correction, judged.Tests));
    }

    [Fact]
    public void A_clear_change_stays_changed_in_a_list_and_equality_is_said_per_item()
    {
        var judged = MultipleComparisons.Judge([new("veilig", Same, Found(0.0001)), new("groen", Same, Found(0.6, 0.01)), new("winkels", Same, Found(0.3))]);

        Assert.Equal(["veranderd", "ongeveer_gelijk", "niet_te_zeggen"], judged.Items.Select(i => i.Key));
    }

    [Fact]
    public void An_item_with_other_words_or_too_few_answers_is_not_tested_and_says_why()
    {
        var changed = new ItemComparison(Comparability.NotComparable, [new(ItemChange.Wording, true, "De vraag had andere woorden."), new(ItemChange.Mode, false, "Op papier.")]);

        var judged = MultipleComparisons.Judge([new("a", changed, Found(0.001)), new("b", Same, Finding.TooFew<WaveDifference>(12, 20)), new("c", Same, Found(0.04))]);

        Assert.Equal(1, judged.Tests);
        Assert.Equal(["niet_te_zeggen", "niet_te_zeggen", "veranderd"], judged.Items.Select(i => i.Key));
        Assert.Equal(["De vraag had andere woorden."], judged.Items[0].Reasons);
        Assert.Equal(["Te weinig antwoorden om iets te zeggen: 12, en er zijn er 20 nodig."], judged.Items[1].Reasons);
        Assert.Null(judged.Items[0].AdjustedP);
    }

    private static Finding<WaveDifference> Found(double changed, double equal = 0.5) =>
        Finding.Of(new WaveDifference(0.3, new(-0.1, 0.7), 0.5, changed, equal, DifferenceVerdict.CannotSay));
}
