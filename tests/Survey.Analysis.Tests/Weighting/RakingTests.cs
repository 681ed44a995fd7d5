using Survey.Analysis.Weighting;

namespace Survey.Analysis.Tests.Weighting;

public class RakingTests
{
    private const double AsInR = 1e-9;
    private static readonly Reference Block = Reference.Read("block.csv");
    private static readonly IReadOnlyList<string>[] Rows = Block.Rows("age", "tenure", "house");

    public static TheoryData<string, RakingSettings> Ways => new()
    {
        { "raked", new() { Tolerance = 1e-13 } },
        { "usual", RakingSettings.AsInR(300) },
        { "once", new() { Tolerance = 1e-13, Bounds = new(0.4, 1.7) { Strict = false, MostRerakes = 0 } } },
        { "strict", new() { Tolerance = 1e-13, Bounds = new(0.4, 1.7) { MostRerakes = 0 } } },
        { "again", new() { Tolerance = 1e-13, Bounds = new(0.4, 1.7) { MostRerakes = 1 } } },
    };

    /// <summary>reference.R writes the columns: rake() to the end, rake() with its defaults, trimWeights() twice, and rake() after it.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public void The_weights_of_a_block_are_those_of_R(string column, RakingSettings settings)
    {
        var fit = Raking.Fit(Rows, Reference.Block, Block.Numbers("base"), settings).Fit!;
        var scale = (settings?.Total ?? 120) / 120;

        Assert.All(fit.Weights.Zip(Block.Numbers(column)), pair => Assert.InRange(Math.Abs((pair.First / scale) - pair.Second), 0, AsInR));
    }

    /// <summary>The example in the manual of rake() in the R package survey; weights by reference.R.</summary>
    [Fact]
    public void The_schools_of_the_manual_get_the_weights_of_R()
    {
        var schools = Reference.Read("apiclus1.csv");
        var rows = schools.Rows("stype", "schwide");
        double[] ByR(string type, params double[] byWide) => type == "No" ? byWide[..3] : byWide[3..];
        void Check(RakingSettings settings, params double[] expected)
        {
            var weights = Raking.Fit(rows, Reference.Schools, schools.Numbers("pw"), settings).Fit!.Weights;
            Assert.All(rows.Zip(weights), pair => Assert.InRange(Math.Abs(pair.Second - ByR(pair.First[1], expected)["EHM".IndexOf(pair.First[0], StringComparison.Ordinal)]), 0, 1e-9));
        }

        Check(RakingSettings.AsInR(6194), 39.8385094105540, 67.1257826263304, 49.0700673992952, 29.8704638727345, 50.3301527726751, 36.7921816646833);
        Check(new() { Total = 6194, Tolerance = 1e-14 }, 39.8392362471298, 67.1255292411947, 49.0690721638573, 29.8706754926847, 50.3294011160392, 36.7910248640700);
    }

    [Fact]
    public void The_report_says_how_well_every_margin_is_met_and_what_it_cost()
    {
        var report = Raking.Fit(Rows, Reference.Block, Block.Numbers("base")).Fit!.Report;

        Assert.True(report.Converged);
        Assert.All(report.Margins, m => Assert.InRange(m.LargestDeviation, 0, 1e-10));
        Assert.Equal(["leeftijd", "woning", "huishouden"], report.Margins.Select(m => m.Variable));
        Assert.Equal(120, report.Categories.Where(c => c.Variable == "woning").Sum(c => c.Respondents));
        Assert.All(report.Categories, c => Assert.Equal(c.Target, c.After, 9));
        Assert.Equal(1.89908732153634, report.DesignEffect, 8);
        Assert.Equal(120 / 1.89908732153634, report.EffectiveSize, 6);
        Assert.StartsWith("Gewogen op leeftijd, woning, huishouden. Wie niet antwoordde", report.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_are_positive_and_sum_to_the_number_of_respondents_or_the_population()
    {
        var fit = Raking.Fit(Rows, Reference.Block).Fit!;
        var people = Raking.Fit(Rows, Reference.Block, settings: new() { Total = 300 }).Fit!;

        Assert.All(fit.Weights, w => Assert.True(w > 0));
        Assert.Equal(120, fit.Weights.Sum(), 8);
        Assert.Equal(300, people.Weights.Sum(), 8);
        Assert.Equal(fit.Weights.Select(w => Math.Round(2.5 * w, 9)), people.Weights.Select(w => Math.Round(w, 9)));
    }

    [Fact]
    public void The_order_of_the_rows_makes_no_difference()
    {
        var order = Enumerable.Range(0, 120).OrderBy(i => i * 47 % 120).ToArray();
        double[] start = Block.Numbers("base");

        var fit = Raking.Fit(Rows, Reference.Block, start).Fit!.Weights;
        var turned = Raking.Fit([.. order.Select(i => Rows[i])], Reference.Block, [.. order.Select(i => start[i])]).Fit!.Weights;

        Assert.All(order.Select((from, at) => (from, at)), o => Assert.Equal(fit[o.from], turned[o.at], 10));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1e-300)]
    [InlineData(1e300)]
    public void The_scale_of_base_weights_makes_no_difference(double scale)
    {
        var fit = Raking.Fit(Rows, Reference.Block, Block.Numbers("base")).Fit!.Weights;
        var scaled = Raking.Fit(Rows, Reference.Block, [.. Block.Numbers("base").Select(w => scale * w)]).Fit!.Weights;

        Assert.All(fit.Zip(scaled), pair => Assert.Equal(pair.First, pair.Second, 10));
    }

    [Fact]
    public void A_sample_that_already_fits_keeps_its_weights()
    {
        IReadOnlyList<string>[] rows = [["huur"], ["huur"], ["koop"], ["huur"]];

        var fit = Raking.Fit(rows, [new("woning", [new("huur", 75), new("koop", 25)])]).Fit!;

        Assert.All(fit.Weights, w => Assert.Equal(1, w, 12));
        Assert.Equal((1, 1.0, 4.0), (fit.Report.Iterations, Math.Round(fit.Report.DesignEffect, 12), Math.Round(fit.Report.EffectiveSize, 12)));
    }

    [Fact]
    public void Trimmed_and_raked_until_both_hold()
    {
        var report = Raking.Fit(Rows, Reference.Block, null, new() { Bounds = new(0.2, 3.5) });

        Assert.All(report.Fit!.Weights, w => Assert.InRange(w, 0.2 * (1 - 1e-6), 3.5 * (1 + 1e-6)));
        Assert.All(report.Fit.Report.Margins, m => Assert.InRange(m.LargestDeviation, 0, 1e-9));
        Assert.InRange(report.Fit.Report.Trimmed, 1, 119);
        Assert.Equal(0, report.Fit.Report.OutsideBounds);
    }

    [Fact]
    public void Bounds_that_cannot_hold_with_the_margins_are_counted_and_said()
    {
        var report = Raking.Fit(Rows, Reference.Block, null, new() { Bounds = new(0.9, 1.1) }).Fit!.Report;

        Assert.True(report.OutsideBounds > 0);
        Assert.All(report.Margins, m => Assert.InRange(m.LargestDeviation, 0, 1e-9));
        Assert.Contains(report.Notes, n => n.Contains("nog buiten de grenzen", StringComparison.Ordinal));
    }

    [Fact]
    public void Margins_that_contradict_each_other_are_not_called_done()
    {
        // Everybody who rents is old and everybody who owns is young: the two margins ask for different people.
        IReadOnlyList<string>[] rows = [["oud", "huur"], ["oud", "huur"], ["jong", "koop"]];
        Margin[] margins = [new("leeftijd", [new("oud", 0.5), new("jong", 0.5)]), new("woning", [new("huur", 0.8), new("koop", 0.2)])];

        var report = Raking.Fit(rows, margins).Fit!.Report;

        Assert.False(report.Converged);
        Assert.Equal(0.3, report.Margins[0].LargestDeviation, 9);
        Assert.Contains(report.Notes, n => n.StartsWith("De weging is na 1000 ronden niet klaar. Bij 'leeftijd' scheelt het nog 30 procentpunt.", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_hundred_thousand_respondents_are_no_trouble()
    {
        var many = Enumerable.Range(0, 200_000).Select(i => Rows[i % 120]).ToArray();

        var fit = Raking.Fit(many, Reference.Block, null, new() { Bounds = new(0.2, 3.5) }).Fit!;

        Assert.Equal(200_000, fit.Weights.Sum(), 4);
    }
}
