using Survey.Analysis.Statistics;
using Survey.Core.Results;
using Survey.Core.Tests.Themes;
using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Results;

/// <summary>Whether more people speak of a theme than the last time, and no more than can be said.</summary>
public class ReadTrendsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static string[] Of(int count, string what) => [.. Enumerable.Range(1, count).Select(n => $"{what} {n}")];

    private static async Task<Square> FirstWaveAsync(TestHouse house, params string[] said)
    {
        var square = await house.StartSquareAsync(Wilgenplein.Facts with { Waves = [.. Wilgenplein.Facts.Waves, new(2, "Meting 2028", new(2028, 3, 6), new(2028, 3, 31))] });
        await square.SayAsync(said);
        await square.FindThemesAsync();
        return square;
    }

    private static async Task<ThemeTrends> SecondWaveAsync(Square square, params string[] said)
    {
        var house = square.House;
        house.Time.GoTo(square.Waves[1].OpensOn);
        await (square with { Waves = [square.Waves[1]] }).SayAsync(said);
        await house.FindThemes.FindAsync(square.Study.Id, square.Waves[1].Id, house.Samira, None);
        return await TrendsAsync(square);
    }

    private static async Task<ThemeTrends> TrendsAsync(Square square) => await square.House.Trends.OfAsync(square.Study, square.Waves[1], await square.ReadAsync(1), None);

    [Fact]
    public async Task What_many_more_or_fewer_people_speak_of_is_found()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await FirstWaveAsync(house, [.. Of(5, "de lamp is stuk bij nummer"), .. Of(30, "zwerfafval bij container"), .. Of(30, "te weinig parkeerplaatsen in vak")]);
        var trends = await SecondWaveAsync(square, [.. Of(40, "de lamp is stuk bij nummer"), .. Of(33, "zwerfafval bij container"), .. Of(10, "te weinig parkeerplaatsen in vak")]);

        Assert.Equal(("Meting 2026", 3), (trends.Earlier, trends.Tests));
        var light = trends.Themes["verlichting"];
        Assert.Equal((5, 65, 40, 83), (light.Before, light.BeforeOf, light.Now, light.NowOf));
        Assert.Equal(DifferenceVerdict.Changed, light.Judged.Verdict);
        Assert.InRange(light.Difference!.Value, 0.4, 0.5);
        Assert.True(trends.Themes["parkeren"].Difference!.Value < 0);
        Assert.Equal(DifferenceVerdict.Changed, trends.Themes["parkeren"].Judged.Verdict);
    }

    [Fact]
    public async Task A_change_that_would_be_one_by_itself_is_none_among_many_themes()
    {
        await using var house = await TestHouse.OpenAsync();
        string[] others = [.. Of(6, "hondenpoep bij paal"), .. Of(6, "de lift is kapot op verdieping"), .. Of(6, "schimmel in de badkamer van nummer"), .. Of(6, "de bus rijdt niet op lijn"), .. Of(6, "te weinig parkeerplaatsen in vak"), .. Of(6, "geluidsoverlast op nummer")];
        var square = await FirstWaveAsync(house, [.. others, .. Of(7, "de lamp is stuk bij nummer"), .. Of(6, "zwerfafval bij container")]);
        var trends = await SecondWaveAsync(square, [.. others, .. Of(15, "de lamp is stuk bij nummer"), .. Of(6, "zwerfafval bij container")]);

        var light = trends.Themes["verlichting"];
        Assert.True(trends.Tests >= 6);
        Assert.True(light.Difference!.ChangedP < light.Judged.AdjustedP);
        Assert.NotEqual(DifferenceVerdict.Changed, light.Judged.Verdict);
    }

    [Fact]
    public async Task A_broad_theme_is_compared_with_the_same_smaller_themes_however_these_were_gathered()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await FirstWaveAsync(house, [.. Of(10, "de lamp is stuk bij nummer"), .. Of(2, "drugsdealers bij paal"), .. Of(40, "zwerfafval bij container")]);
        var trends = await SecondWaveAsync(square, [.. Of(2, "de lamp is stuk bij nummer"), .. Of(2, "drugsdealers bij paal"), .. Of(40, "zwerfafval bij container")]);

        Assert.Equal((12, 4), (trends.Themes["veilig"].Before, trends.Themes["veilig"].Now));
    }

    [Fact]
    public async Task A_merge_counts_in_both_waves_and_one_that_only_the_last_wave_had_forbids_the_comparison()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await FirstWaveAsync(house, [.. Of(12, "de lamp is stuk bij nummer"), .. Of(12, "te weinig parkeerplaatsen in vak"), .. Of(12, "zwerfafval bij container")]);
        await SecondWaveAsync(square, [.. Of(12, "de lamp is stuk bij nummer"), .. Of(12, "te weinig parkeerplaatsen in vak"), .. Of(12, "zwerfafval bij container")]);
        var next = new Deciding(square.Waves[1].Id, house.Samira);
        await house.Decisions.MergeAsync(next, "parkeren", "verlichting", None);
        Assert.Equal((24, 24), ((await TrendsAsync(square)).Themes["verlichting"].Before, (await TrendsAsync(square)).Themes["verlichting"].Now));
        await house.UndoDecision.UndoAsync(next, null, None);

        await square.DoneAsync(d => house.Decisions.MergeAsync(d, "parkeren", "verlichting", None));

        var light = (await TrendsAsync(square)).Themes["verlichting"];
        Assert.Null(light.Judged.AdjustedP);
        Assert.Contains("Daarom vergelijken wij niet", Assert.Single(light.Judged.Reasons), StringComparison.Ordinal);
        Assert.Null((await TrendsAsync(square)).Themes["parkeren"].Judged.AdjustedP);

        await square.DoneAsync(d => house.Decisions.RejectAsync(d, "zwerfafval_grofvuil", None));
        Assert.Null((await TrendsAsync(square)).Themes["zwerfafval_grofvuil"].Judged.AdjustedP);
    }

    [Fact]
    public async Task Without_a_last_wave_or_with_a_handful_of_writers_nothing_is_claimed()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await FirstWaveAsync(house, "de lamp is stuk", "meer lampen graag", "een lamp in het portiek");
        Assert.Same(ThemeTrends.None, await house.Trends.OfAsync(square.Study, square.Wave, await square.ReadAsync(), None));

        var few = (await SecondWaveAsync(square, Of(30, "de lamp is stuk bij nummer"))).Themes["verlichting"];
        Assert.Equal(DifferenceVerdict.CannotSay, few.Judged.Verdict);
        Assert.Contains("Te weinig antwoorden", Assert.Single(few.Judged.Reasons), StringComparison.Ordinal);
    }
}
