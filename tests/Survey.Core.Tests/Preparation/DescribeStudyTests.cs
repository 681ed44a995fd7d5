using Microsoft.EntityFrameworkCore;
using Survey.Core.Preparation;
using Survey.Core.Studies;
using Survey.Core.Waves;
using Survey.TestKit;

namespace Survey.Core.Tests.Preparation;

/// <summary>What is told about a study can be mended, and not taken back to nothing.</summary>
public class DescribeStudyTests
{
    private static readonly StudyAbout Good = new("Meer licht.", "Samira", "085 555 01 42", ["nl", "tr"], LegalBasis.PublicTask, "De gemeente vroeg het.", 24);

    public static TheoryData<StudyAbout, AboutProblem> Wrong => new()
    {
        { Good with { Reason = "" }, AboutProblem.Reason },
        { Good with { Reason = new('x', StudyAbout.LongestReason + 1) }, AboutProblem.Reason },
        { Good with { ContactName = "" }, AboutProblem.ContactName },
        { Good with { ContactPhone = "bel maar" }, AboutProblem.ContactPhone },
        { Good with { ContactPhone = "12" }, AboutProblem.ContactPhone },
        { Good with { BasisWhy = "" }, AboutProblem.BasisWhy },
        { Good with { Basis = null }, AboutProblem.BasisGone },
        { Good with { RetentionMonths = null }, AboutProblem.Retention },
        { Good with { RetentionMonths = 2 }, AboutProblem.Retention },
        { Good with { RetentionMonths = 61 }, AboutProblem.Retention },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_not_right_is_refused_and_nothing_changes(StudyAbout about, AboutProblem problem)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var refused = Assert.IsType<DescribeOutcome.Refused>(await house.DescribeStudy.DescribeAsync(square.Study.Id, square.Study.AboutStamp, about, house.Samira, CancellationToken.None));

        Assert.Equal([problem], refused.Problems);
        Assert.Equal(square.Study.AboutStamp, (await house.NewDb().Studies.AsNoTracking().SingleAsync()).AboutStamp);
    }

    [Fact]
    public async Task What_is_told_is_kept_as_it_was_told()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.IsType<DescribeOutcome.Stored>(await house.DescribeStudy.DescribeAsync(square.Study.Id, square.Study.AboutStamp, Good, house.Samira, CancellationToken.None));

        var study = await house.NewDb().Studies.AsNoTracking().SingleAsync();
        Assert.Equal((Good.Reason, Good.Basis, Good.BasisWhy, Good.RetentionMonths), (study.Reason, study.Basis, study.BasisWhy, study.RetentionMonths));
        Assert.Equal((true, true, false), (study.Offers("nl"), study.Offers("tr"), study.Offers("en")));
    }

    [Fact]
    public async Task Half_a_description_can_be_kept_as_long_as_nobody_was_told_more()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Wilgenplein.Facts with { Basis = null, BasisWhy = "", RetentionMonths = null });

        Assert.IsType<DescribeOutcome.Stored>(await house.DescribeStudy.DescribeAsync(square.Study.Id, square.Study.AboutStamp, Good with { Basis = null, BasisWhy = "", RetentionMonths = null }, house.Samira, CancellationToken.None));
    }

    [Fact]
    public async Task A_wave_is_moved_until_there_are_codes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var later = new WavePlan("Voorjaar", Wilgenplein.Opens.AddDays(7), Wilgenplein.Closes.AddDays(7));

        Assert.IsType<MoveOutcome.NoSuchWave>(await house.MoveWave.MoveAsync(square.Study.Id, 7, square.Wave.Stamp, later, house.Samira, CancellationToken.None));
        Assert.IsType<MoveOutcome.Moved>(await house.MoveWave.MoveAsync(square.Study.Id, 1, square.Wave.Stamp, later, house.Samira, CancellationToken.None));
        Assert.Equal((later.Name, later.OpensOn, later.ClosesOn), await square.ReadWaveAsync() is var moved ? (moved.Name, moved.OpensOn, moved.ClosesOn) : default);
        await square.SendLettersAsync();
        Assert.IsType<MoveOutcome.HasBegun>(await house.MoveWave.MoveAsync(square.Study.Id, 1, square.Wave.Stamp, later with { Name = "Zomer" }, house.Samira, CancellationToken.None));
        Assert.Equal("Voorjaar", (await square.ReadWaveAsync()).Name);
    }

    [Fact]
    public void A_plan_that_cannot_be_is_named()
    {
        var (opens, closes) = (Wilgenplein.Opens, Wilgenplein.Closes);
        Assert.Null(new WavePlan("Meting", opens, closes).ProblemOn(Wilgenplein.Today));
        Assert.Equal(WavePlanProblem.Name, new WavePlan("", opens, closes).ProblemOn(Wilgenplein.Today));
        Assert.Equal(WavePlanProblem.LastBeforeFirst, new WavePlan("Meting", closes, opens).ProblemOn(opens));
        Assert.Equal(WavePlanProblem.Past, new WavePlan("Meting", opens, closes).ProblemOn(closes.AddDays(1)));
        Assert.Equal(WavePlanProblem.TooLong, new WavePlan("Meting", opens, opens.AddDays(WavePlan.MostDays)).ProblemOn(opens));
        Assert.Null(new WavePlan("Meting", opens, opens.AddDays(WavePlan.MostDays - 1)).ProblemOn(opens));
    }
}
