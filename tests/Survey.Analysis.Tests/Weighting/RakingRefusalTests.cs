using Survey.Analysis.Weighting;

namespace Survey.Analysis.Tests.Weighting;

public class RakingRefusalTests
{
    private static readonly IReadOnlyList<string>[] Rows = [["18-29", "huur"], ["30-64", "koop"], ["65+", "huur"]];
    private static readonly Margin Age = new("leeftijd", [new("18-29", 0.25), new("30-64", 0.5), new("65+", 0.25)]);
    private static readonly Margin Tenure = new("woning", [new("huur", 0.6), new("koop", 0.4)]);

    private static RakingRefusal Refused(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<Margin> margins, IReadOnlyList<double>? start = null, RakingSettings? settings = null)
    {
        var outcome = Raking.Fit(rows, margins, start, settings);
        Assert.Null(outcome.Fit);
        return outcome.Refusal!;
    }

    [Fact]
    public void A_category_that_the_margins_do_not_know_is_named_with_the_ones_they_do()
    {
        var refusal = Refused([.. Rows, ["30-64", "kraak"]], [Age, Tenure]);

        Assert.Equal((RakingRefusalKind.UnknownCategory, "woning", "kraak", 3), (refusal.Kind, refusal.Variable, refusal.Category, refusal.Row));
        Assert.Equal("'kraak' bij 'woning' staat niet bij de bekende aandelen. Daar staan: huur, koop.", refusal.Sentence);
    }

    [Fact]
    public void A_category_without_respondents_is_named_with_whom_to_merge_it()
    {
        var refusal = Refused(Rows, [new("leeftijd", [new("18-29", 0.2), new("30-64", 0.5), new("65+", 0.2), new("80+", 0.1)]), Tenure]);

        Assert.Equal((RakingRefusalKind.EmptyCategory, "80+"), (refusal.Kind, refusal.Category));
        Assert.Equal("Niemand die antwoordde heeft '80+' bij 'leeftijd'. Voeg '80+' samen met '65+', in de antwoorden en bij de aandelen.", refusal.Sentence);
    }

    [Fact]
    public void An_empty_category_with_a_share_of_nothing_is_no_trouble()
    {
        Margin margin = new("woning", [new("woonboot", 0), new("huur", 0.6), new("koop", 0.4), new("anders", 0)]);

        Assert.NotNull(Raking.Fit(Rows, [Age, margin]).Fit);
        Assert.Equal(RakingRefusalKind.UnknownCategory, Refused([.. Rows, ["65+", "anders"]], [Age, margin]).Kind);
    }

    [Theory]
    [InlineData(0.6, 0.4, true)]
    [InlineData(60, 40, true)]
    [InlineData(59.6, 40.1, true)]
    [InlineData(0.333, 0.667, true)]
    [InlineData(0.9, 0.4, false)]
    [InlineData(0.5, 0.4, false)]
    [InlineData(60, 45, false)]
    [InlineData(4000, 2000, false)]
    [InlineData(1e308, 1e308, false)]
    public void Shares_sum_to_one_or_to_a_hundred_but_for_rounding(double rent, double own, bool fine)
    {
        var outcome = Raking.Fit(Rows, [Age, new("woning", [new("huur", rent), new("koop", own)])]);

        Assert.Equal(fine, outcome.Fit is not null);
        Assert.Equal(fine ? null : RakingRefusalKind.SharesDoNotSum, outcome.Refusal?.Kind);
    }

    [Fact]
    public void A_sum_that_is_off_is_told() =>
        Assert.Equal("De aandelen bij 'woning' tellen op tot 1,3. Dat moet 1 zijn, of 100 procent.", Refused(Rows, [Age, new("woning", [new("huur", 0.9), new("koop", 0.4)])]).Sentence);

    [Fact]
    public void Missing_values_are_counted_and_the_first_is_named()
    {
        var refusal = Refused([.. Rows, ["", "huur"], [" ", "koop"]], [Age, Tenure]);

        Assert.Equal((RakingRefusalKind.MissingValue, 3), (refusal.Kind, refusal.Row));
        Assert.Equal("Bij 'leeftijd' missen 2 antwoorden een waarde. Vul aan, laat weg, of laat 'leeftijd' buiten de weging.", refusal.Sentence);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_share_is_a_number_of_nothing_or_more(double share) =>
        Assert.Equal(RakingRefusalKind.InvalidShare, Refused(Rows, [Age, new("woning", [new("huur", share), new("koop", 0.4)])]).Kind);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_base_weight_is_above_nothing(double weight) => Assert.Equal(RakingRefusalKind.InvalidBaseWeight, Refused(Rows, [Age, Tenure], [1, 1, weight]).Kind);

    [Theory]
    [InlineData(1.0, 3)]
    [InlineData(0.3, 1)]
    [InlineData(-0.1, 3)]
    [InlineData(double.NaN, 3)]
    public void Bounds_leave_room_for_a_mean_of_one(double low, double high) =>
        Assert.Equal(RakingRefusalKind.InvalidBounds, Refused(Rows, [Age, Tenure], null, new() { Bounds = new(low, high) }).Kind);

    [Fact]
    public void Twice_the_same_variable_or_category_is_refused()
    {
        Assert.Equal(RakingRefusalKind.Duplicate, Refused(Rows, [Age, Age]).Kind);
        Assert.Equal(RakingRefusalKind.Duplicate, Refused(Rows, [Age, new("woning", [new("huur", 0.6), new("huur", 0.4)])]).Kind);
    }

    [Fact]
    public void Nobody_no_margin_and_no_total_are_refused()
    {
        Assert.Equal(RakingRefusalKind.NoRows, Refused([], [Age]).Kind);
        Assert.Equal(RakingRefusalKind.NoMargins, Refused([[], []], []).Kind);
        Assert.Equal(RakingRefusalKind.NoMargins, Refused([["huur"]], [new("woning", [])]).Kind);
        Assert.Equal(RakingRefusalKind.InvalidTotal, Refused(Rows, [Age, Tenure], null, new() { Total = 0 }).Kind);
    }

    [Fact]
    public void Lists_of_different_lengths_are_a_bug()
    {
        Assert.Throws<ArgumentException>(() => Raking.Fit(Rows, [Age]));
        Assert.Throws<ArgumentException>(() => Raking.Fit(Rows, [Age, Tenure], [1, 1]));
    }
}
