using Survey.Analysis.Statistics;
using Survey.Analysis.Weighting;

namespace Survey.Analysis.Tests.Weighting;

/// <summary>Figures by reference.R; those of the api data also stand in the manual of the R package survey.</summary>
public class DesignTests
{
    private const double AsInR = 1e-8;
    private static readonly Reference Block = Reference.Read("block.csv");

    /// <summary>svymean(~api00, svydesign(id = ~1, fpc = ~fpc, data = apisrs)): 656.58, SE 9.2497.</summary>
    [Fact]
    public void A_simple_sample_of_schools_has_the_published_mean_and_error()
    {
        var schools = Reference.Read("apisrs.csv");
        var sample = Of(new(schools.Numbers("pw")) { Population = 6194 });

        var mean = DesignMean.Of(sample, schools.Numbers("api00")).Value!;

        Near(656.58500000000004, 9.24972203928281, mean);
        Assert.Equal(MeanScore.Of(schools.Numbers("api00"), 6194)!.StandardError, mean.StandardError, 10);
    }

    /// <summary>svymean(~api00, dstrat): 662.29, SE 9.4089; confint(..., df = degf(dstrat)); svyby(~api00, ~sch.wide, dstrat, svymean).</summary>
    [Fact]
    public void A_stratified_sample_of_schools_has_the_published_mean_and_error()
    {
        var schools = Reference.Read("apistrat.csv");
        var plan = new DesignPlan(schools.Numbers("pw")) { Strata = schools.Texts("stype"), StratumPopulations = new Dictionary<string, double> { ["E"] = 4421, ["H"] = 755, ["M"] = 1018 } };

        var mean = DesignMean.Of(Of(plan), schools.Numbers("api00")).Value!;
        var byWide = DesignMean.ByDomain(Of(plan), schools.Numbers("api00"), schools.Texts("schwide"));

        Near(662.28736315932076, 9.40894080278458, mean);
        Assert.Equal(197, mean.DegreesOfFreedom);
        Assert.Equal(643.732188272086, mean.Interval.Low, 8);
        Assert.Equal(680.842538046555, mean.Interval.High, 8);
        Assert.Equal(["No", "Yes"], byWide.Select(d => d.Domain));
        Near(593.7468582145885, 18.6191675056143, byWide[0].Finding.Value!);
        Near(676.5304436567774, 10.5203892001006, byWide[1].Finding.Value!);
        Near(662.28736315932076, 9.53613229692516, DesignMean.Of(Of(plan with { StratumPopulations = null }), schools.Numbers("api00")).Value!);
    }

    /// <summary>svymean(~api00, dclus1): 644.17, SE 23.542; svyby(~api00, ~stype, dclus1, svymean).</summary>
    [Fact]
    public void A_clustered_sample_of_schools_has_the_published_mean_and_error()
    {
        var schools = Reference.Read("apiclus1.csv");
        var sample = Of(new(schools.Numbers("pw")) { Clusters = schools.Texts("dnum"), Population = 757 });

        var byType = DesignMean.ByDomain(sample, schools.Numbers("api00"), schools.Texts("stype"), fewest: 2);

        Near(644.169398907104, 23.542240693781, DesignMean.Of(sample, schools.Numbers("api00")).Value!);
        Near(648.8680555555555, 22.3624088938319, byType[0].Finding.Value!);
        Near(618.5714285714286, 38.0202493594075, byType[1].Finding.Value!);
        Near(631.4400000000001, 31.6094652272455, byType[2].Finding.Value!);
    }

    /// <summary>The example in the manual of rake(), as it stands there and raked to the end.</summary>
    [Fact]
    public void The_raked_schools_of_the_manual_have_the_errors_of_R()
    {
        var schools = Reference.Read("apiclus1.csv");
        double[] api = schools.Numbers("api00"), enroll = schools.Numbers("enroll");
        DesignSample Raked(RakingSettings settings)
        {
            var fit = Raking.Fit(schools.Rows("stype", "schwide"), Reference.Schools, schools.Numbers("pw"), settings).Fit!;
            return Of(new(fit.Weights) { Clusters = schools.Texts("dnum"), Population = 757, Calibration = fit.Calibration });
        }

        var manual = Raked(RakingSettings.AsInR(6194));
        var tight = Raked(new() { Tolerance = 1e-14, Total = 6194 });
        var byType = DesignMean.ByDomain(tight, api, schools.Texts("stype"), fewest: 2);

        Near(641.2302468622088, 23.7036412402377, DesignMean.Of(manual, api).Value!);
        Near(588.8440476774799, 64.6759315036518, DesignMean.Of(manual, enroll).Value!);
        Near(641.2303209268200, 23.7036168879225, DesignMean.Of(tight, api).Value!);
        Near(588.8408375952878, 64.6760182211769, DesignMean.Of(tight, enroll).Value!);
        Near(647.4465792284165, 22.8084121940973, byType[0].Finding.Value!);
        Near(621.2918610548975, 36.7431448777652, byType[1].Finding.Value!);
        Near(629.0215382666471, 29.9628809590603, byType[2].Finding.Value!);
    }

    public static TheoryData<string, RakingSettings, double[], double[]> Blocks => new()
    {
        {
            "raked", new() { Tolerance = 1e-14 },
            [6.046695409161771, 0.143970421177021, 0.337220906127609, 0.042398444220282],
            [6.269390285268199, 5.724054942882174, 6.305282713888056, 5.996668201551805, 0.296533529534414, 0.286944234839187, 0.258392196823634, 0.330192046886254]
        },
        {
            "usual", RakingSettings.AsInR(300),
            [6.046692203631280, 0.143968924743212, 0.3372222882082141, 0.0423990208049421],
            [6.269387737264013, 5.724060423219985, 6.305282802385273, 5.996664875392115, 0.296521304876196, 0.286917603931038, 0.258392315165615, 0.330195963097774]
        },
        {
            "once", new() { Tolerance = 1e-14, Bounds = new(0.4, 1.7) { Strict = false, MostRerakes = 0 } },
            [6.147602909349343, 0.139418495401243, 0.3583871307565890, 0.0378921867448586],
            [6.180231053447411, 6.032977347367054, 6.297285761966728, 6.040515859197670, 0.258481013844552, 0.321663053789583, 0.269321288965355, 0.307310630596331]
        },
        {
            "strict", new() { Tolerance = 1e-14, Bounds = new(0.4, 1.7) { MostRerakes = 0 } },
            [6.147601293957750, 0.139220562179813, 0.3585324940754073, 0.0378759087000454],
            [6.179742562948116, 6.029993570106513, 6.297185293593285, 6.043761436225917, 0.258333913634441, 0.320768124230781, 0.269283937943334, 0.307634815869486]
        },
        {
            "again", new() { Tolerance = 1e-14, Bounds = new(0.4, 1.7) { MostRerakes = 1 } },
            [6.107308976184623, 0.152592044186504, 0.3404175673165952, 0.0417902430700397],
            [6.259159346745910, 5.942562762658641, 6.291371316541240, 5.972935830733980, 0.314110331671895, 0.299292436284698, 0.273321672931775, 0.328765698558046]
        },
    };

    /// <summary>Mean and error of a mark with missing values, of a share, and of the mark by age; the block has 300 people of whom 120 answered.</summary>
    [Theory]
    [MemberData(nameof(Blocks))]
    public void Weighted_means_and_shares_of_a_block_have_the_errors_of_R(string way, RakingSettings settings, double[] figures, double[] byAge)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(byAge);
        var sample = RakedBlock(settings);

        var share = DesignShare.Of(sample, Safe()).Value!;
        var ages = DesignMean.ByDomain(sample, Block.Numbers("mark"), Block.Texts("age"), fewest: 2);

        Near(figures[0], figures[1], DesignMean.Of(sample, Block.Numbers("mark")).Value!);
        Assert.Equal(figures[2], share.Share, AsInR);
        Assert.True(Math.Abs(figures[3] - share.StandardError) < AsInR, way);
        for (var i = 0; i < 4; i++)
        {
            Near(byAge[i], byAge[i + 4], ages[i].Finding.Value!);
        }
    }

    /// <summary>reference.R, line "wilson".</summary>
    [Fact]
    public void The_interval_of_a_weighted_share_is_Wilsons_with_the_effective_size()
    {
        var share = DesignShare.Of(RakedBlock(new() { Tolerance = 1e-14 }), Safe()).Value!;

        Assert.Equal(0.259387601950688, share.Interval.Low, 8);
        Assert.Equal(0.425006785349608, share.Interval.High, 8);
    }

    [Fact]
    public void A_share_that_the_weighting_fixed_has_no_margin_left()
    {
        var share = DesignShare.Of(RakedBlock(new()), [.. Block.Texts("tenure").Select(t => (bool?)(t == "huur"))]).Value!;

        Assert.Equal(0.48, share.Share, 9);
        Assert.InRange(share.Interval.High - share.Interval.Low, 0, 1e-6);
    }

    [Fact]
    public void A_share_of_nothing_still_has_a_margin()
    {
        var share = DesignShare.Of(RakedBlock(new()), [.. Block.Texts("tenure").Select(_ => (bool?)false)]).Value!;

        Assert.Equal(0, share.Interval.Low);
        Assert.InRange(share.Interval.High, 0.02, 0.08);
    }

    [Fact]
    public void A_part_with_few_answers_says_nothing_also_when_its_weights_differ_much()
    {
        var marks = Enumerable.Repeat(6.0, 25).ToArray();
        var even = Of(new(Enumerable.Repeat(0.3, 25).ToArray()));
        var uneven = Of(new(Enumerable.Range(0, 25).Select(i => i < 3 ? 10.0 : 1.0).ToArray()));

        Assert.NotNull(DesignMean.Of(even, marks).Value);
        Assert.Equal(new(8, 20), DesignMean.Of(uneven, marks).TooFew);
        Assert.Equal(new(2, 20), Assert.Single(DesignMean.ByDomain(even, marks, [.. Enumerable.Range(0, 25).Select(i => i < 2 ? "west" : "")])).Finding.TooFew);
        Assert.Equal(new(0, 20), DesignShare.Of(even, new bool?[25]).TooFew);
    }

    [Fact]
    public void Weighted_waves_are_compared_like_unweighted_ones()
    {
        var sample = RakedBlock(new());
        var mean = DesignMean.Of(sample, Block.Numbers("mark"));

        Assert.Equal(DifferenceVerdict.AboutEqual, WaveComparison.Of(mean, mean, 0.5).Value!.Verdict);
        Assert.Equal(DifferenceVerdict.CannotSay, WaveComparison.Of(DesignShare.Of(sample, Safe()), DesignShare.Of(sample, Safe()), 0.05).Value!.Verdict);
    }

    [Fact]
    public void A_plan_that_cannot_be_computed_is_refused_with_a_sentence()
    {
        Assert.Equal("Elk gewicht moet een getal boven 0 zijn.", DesignSample.Of(new([1, 0])).Refusal);
        Assert.Equal("In de steekproef zitten er 3, en dat is meer dan het geheel.", DesignSample.Of(new([1, 1, 1]) { Population = 2 }).Refusal);
        Assert.StartsWith("In deel 'b' van de steekproef zit één trekking", DesignSample.Of(new([1, 1, 1]) { Strata = ["a", "a", "b"] }).Refusal, StringComparison.Ordinal);
        Assert.NotNull(DesignSample.Of(new([1, 1, 1, 1]) { Strata = ["a", "a", "b", "b"], StratumPopulations = new Dictionary<string, double> { ["a"] = 9 } }).Refusal);
        Assert.NotNull(DesignSample.Of(new([])).Refusal);
        Assert.NotNull(DesignSample.Of(new([1, 1]) { Population = double.NaN }).Refusal);
        Assert.Throws<ArgumentException>(() => DesignSample.Of(new([1, 1]) { Strata = ["a"] }));
        Assert.Throws<ArgumentException>(() => DesignMean.Of(Of(new([1, 1])), [1, 2, 3]));
    }

    private static DesignSample RakedBlock(RakingSettings settings)
    {
        var fit = Raking.Fit(Block.Rows("age", "tenure", "house"), Reference.Block, Block.Numbers("base"), settings).Fit!;
        return Of(new(fit.Weights) { Population = 300, Calibration = fit.Calibration });
    }

    private static bool?[] Safe() => [.. Block.Texts("safe").Select(t => (bool?)(t == "TRUE"))];

    private static DesignSample Of(DesignPlan plan) => DesignSample.Of(plan).Sample!;

    private static void Near(double mean, double error, MeanEstimate found)
    {
        Assert.Equal(mean, found.Mean, AsInR);
        Assert.Equal(error, found.StandardError, AsInR);
    }
}
