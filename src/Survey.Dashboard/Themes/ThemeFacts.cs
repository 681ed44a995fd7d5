using Survey.Analysis.Statistics;
using Survey.Analysis.Text;
using Survey.Core.Results;
using Survey.Core.Studies;
using Survey.Core.Themes;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Themes;

/// <summary>What the page tells of a theme beside its remarks: its parts, its places, how strongly it is put, and whether more people speak of it than the last time.</summary>
public sealed class ThemeFacts
{
    private readonly PlaceReader _reader;
    private readonly IReadOnlyDictionary<string, string> _places;
    private readonly ThemeTrends _trends;

    /// <summary>Facts for a study, with the trends of the wave that is shown.</summary>
    public ThemeFacts(Study study, ThemeTrends trends) => ((_reader, _places), _trends) = (ThemePortrait.PlacesOf(study), trends);

    /// <summary>Name of the last wave; empty when there is none to compare with.</summary>
    internal string Earlier => _trends.Earlier;

    internal ThemePortrait PortraitOf(ThemeWithRemarks theme) => ThemePortrait.Of(theme, _reader, _places);

    internal ThemeTrend? TrendOf(Theme theme) => _trends.Themes.GetValueOrDefault(theme.Key);

    /// <summary>How it was put, in three plain words.</summary>
    internal static string Tone(FeelingLevel level) => level switch
    {
        FeelingLevel.VeryStrong => "heel sterk gezegd",
        FeelingLevel.Clear => "duidelijk gezegd",
        _ => "rustig gezegd",
    };

    /// <summary>What may be said of the trend, in a few words.</summary>
    internal string Says(ThemeTrend trend) => (trend.Judged.Verdict, trend.Difference?.Value) switch
    {
        (DifferenceVerdict.Changed, > 0) => $"Vaker genoemd dan bij {Earlier}",
        (DifferenceVerdict.Changed, _) => $"Minder vaak genoemd dan bij {Earlier}",
        (DifferenceVerdict.AboutEqual, _) => $"Ongeveer even vaak genoemd als bij {Earlier}",
        _ => $"Verschil met {Earlier}: niet te zeggen",
    };

    /// <summary>The numbers behind it, in sentences.</summary>
    internal IEnumerable<string> Numbers(ThemeTrend trend)
    {
        yield return $"Nu schreven {trend.Now.Number()} van de {trend.NowOf.Of("bewoner", "bewoners")} hierover ({Share(trend.Now, trend.NowOf)}). Bij {Earlier} waren het er {trend.Before.Number()} van de {trend.BeforeOf.Number()} ({Share(trend.Before, trend.BeforeOf)}).";
        if (trend.Difference is { } difference)
        {
            yield return $"Het verschil in de hele buurt ligt waarschijnlijk tussen {Points(difference.Interval.Low)} en {Points(difference.Interval.High)} procentpunt.";
            yield return $"Wij vergeleken {_trends.Tests.Of("thema", "thema’s")} tegelijk. Daarom zeggen wij minder snel dat iets is veranderd (Holm).";
        }

        foreach (var reason in trend.Judged.Reasons)
        {
            yield return reason;
        }
    }

    private static string Share(int writers, int of) => of == 0 ? "0%" : ((double)writers / of).Percent();

    private static string Points(double share)
    {
        var points = (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);
        return points == 0 ? "0" : $"{(points < 0 ? "−" : "+")}{Math.Abs(points).Number()}";
    }
}
