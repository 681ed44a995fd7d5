using Survey.Analysis.Themes;

namespace Survey.Core.Themes;

/// <summary>The codebook without the themes that people said are none here.</summary>
internal static class CodebookWithout
{
    /// <summary>The same codebook when nothing was rejected, or when nothing would be left of it.</summary>
    internal static Codebook Rejected(Codebook codebook, IEnumerable<Theme> themes)
    {
        var rejected = themes.Where(t => t.IsRejected).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        var concerns = codebook.Themes.Select(t => t.Id).Concat(codebook.MainThemes.Select(m => m.Id)).Any(rejected.Contains);
        return concerns && !codebook.Themes.All(t => rejected.Contains(t.Id)) ? codebook.Without(rejected) : codebook;
    }
}
