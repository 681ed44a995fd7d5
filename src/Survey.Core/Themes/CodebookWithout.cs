using Survey.Analysis.Themes;

namespace Survey.Core.Themes;

/// <summary>The codebook without the themes that people said are none here.</summary>
internal static class CodebookWithout
{
    /// <summary>The same codebook when nothing was rejected, or when nothing would be left of it.</summary>
    internal static Codebook Rejected(Codebook codebook, IEnumerable<Theme> themes)
    {
        var rejected = themes.Where(t => t.IsRejected).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        var left = codebook.Themes.Where(t => !rejected.Contains(t.Id)).ToList();
        return left.Count == codebook.Themes.Count || left.Count == 0 ? codebook
            : Codebook.Parse(string.Join('\n', left.Select(t => $"[{t.Id}] {t.Name} | {Word(t.Domain)}\n{string.Join(", ", t.Terms)}\n"))).Codebook ?? codebook;
    }

    private static string Word(ThemeDomain domain) => domain switch
    {
        ThemeDomain.Spatial => "fysiek",
        ThemeDomain.Social => "sociaal",
        _ => "beide",
    };
}
