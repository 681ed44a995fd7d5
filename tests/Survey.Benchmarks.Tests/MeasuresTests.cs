using Survey.Benchmarks.Measures;

namespace Survey.Benchmarks.Tests;

/// <summary>The measures give the figures that scikit-learn 1.2.1 gives for the same labels.</summary>
public class MeasuresTests
{
    private static readonly int[] Tens = [.. Enumerable.Range(0, 60).Select(i => i / 10)];

    public static TheoryData<int[], int[], double, double> Published => new()
    {
        { [0, 0, 0, 1, 1, 1, 2, 2, 2, 2], [0, 0, 1, 1, 1, 2, 2, 2, 2, 0], 0.237288777701, 0.442701283346 },
        { [0, 0, 1, 1], [0, 1, 2, 3], 0, 0.666666666667 },
        { [0, 0, 1, 1], [1, 1, 0, 0], 1, 1 },
        { [0, 0, 1, 1], [0, 0, 0, 0], 0, 0 },
        { [0, 0, 0], [5, 5, 5], 1, 1 },
        { [.. Enumerable.Range(0, 60).Select(i => ((i * 7) + 3) % 11 % 5)], [.. Enumerable.Range(0, 60).Select(i => ((i * i) + (i / 4)) % 7)], 0.011361580250, 0.149540410778 },
        { Tens, [.. Enumerable.Range(0, 60).Select(i => i % 4 == 0 ? i % 6 : i / 10)], 0.574636817670, 0.635683540599 },
        { Tens, [.. Enumerable.Range(0, 60).Select(i => i % 3 == 0 ? i : (i / 10) + 100)], 0.638339016862, 0.775710413436 },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Agreement_of_groups_equals_that_of_scikit_learn(int[] given, int[] found, double information, double vMeasure)
    {
        Assert.Equal(information, Clustering.AdjustedMutualInformation(given, found), 9);
        Assert.Equal(vMeasure, Clustering.VMeasure(given, found), 9);
        Assert.Equal(information, Clustering.AdjustedMutualInformation(found, given), 9);
    }

    [Fact]
    public void A_rare_class_counts_as_much_as_a_common_one()
    {
        string[] given = [.. "aaabbbccd".Select(letter => letter.ToString())];
        string[] found = [.. "aabbbaccc".Select(letter => letter.ToString())];
        Assert.Equal(0.533333333333, Classification.MacroF1(given, found), 9);
        Assert.Equal(0.666666666667, Classification.Accuracy(given, found), 9);
    }

    [Fact]
    public void A_cut_that_stands_a_word_too_early_counts_as_right_and_a_missing_one_does_not()
    {
        const string Text = "Te donker. En vies, maar de buren zijn lief";
        var splitting = Splitting.Of(
        [
            (Text, ["Te donker.", "En vies", "maar de buren zijn lief"], ["Te donker.", "En vies, maar de buren zijn lief"]),
            ("nvt", [], []),
        ]);
        Assert.Equal(0.5, splitting.Exact);
        Assert.Equal(new Hits(1, 1, 2), splitting.Cuts);
        Assert.Equal(new Hits(1, 1, 1), splitting.NonAnswers);
        Assert.Equal((1 + (7 / 32.0) + (23 / 32.0)) / 3, splitting.Jaccard, 9);
    }

    [Fact]
    public void A_part_that_stands_twice_in_an_answer_is_found_in_its_own_place() =>
        Assert.Equal([new Span(0, 6), new Span(8, 14)], Span.Locate("rommel, rommel", ["rommel", "rommel"]));

    [Fact]
    public void A_name_that_is_half_found_is_found_but_not_covered()
    {
        TypedSpan name = new(new(4, 14), "naam"), number = new(new(20, 30), "telefoon");
        var detection = new Detection([([name, number], [new(new(4, 8), "naam"), new(new(20, 30), "bsn")]), ([], [new(new(0, 3), "naam")])]);
        Assert.Equal((2, 2), detection.Recall);
        Assert.Equal((1, 2), detection.Covered);
        Assert.Equal((2, 3), detection.Precision);
        Assert.Equal((1, 2), detection.PrecisionOf("naam"));
        Assert.Equal((1, 1), detection.RecallOf("telefoon"));
    }
}
