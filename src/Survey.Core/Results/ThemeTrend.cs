using Survey.Analysis.Statistics;

namespace Survey.Core.Results;

/// <summary>How many spoke of a theme in this wave and in the last one.</summary>
/// <param name="Before">Writers who spoke of it in the last wave.</param>
/// <param name="BeforeOf">Everybody who wrote something in the last wave.</param>
/// <param name="Now">Writers who speak of it in this wave.</param>
/// <param name="NowOf">Everybody who wrote something in this wave.</param>
/// <param name="Difference">The share now minus the share before, with its margin; null when nothing can be said.</param>
/// <param name="Judged">What may be said of it, as one of all themes.</param>
public sealed record ThemeTrend(int Before, int BeforeOf, int Now, int NowOf, WaveDifference? Difference, ItemVerdict Judged);

/// <summary>The trends of all themes of a wave, judged together.</summary>
/// <param name="Earlier">Name of the last wave; empty when there is none in which themes were looked for.</param>
/// <param name="Themes">By key of the theme in this wave.</param>
/// <param name="Tests">How many themes were compared: the family of the correction.</param>
public sealed record ThemeTrends(string Earlier, IReadOnlyDictionary<string, ThemeTrend> Themes, int Tests)
{
    /// <summary>No last wave to compare with.</summary>
    public static ThemeTrends None { get; } = new("", new Dictionary<string, ThemeTrend>(), 0);
}
