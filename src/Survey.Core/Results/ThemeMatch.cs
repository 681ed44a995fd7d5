using Survey.Core.Remarks;
using Survey.Core.Themes;

namespace Survey.Core.Results;

/// <summary>Finds what belongs to a theme of this wave in the wave before.</summary>
internal sealed class ThemeMatch
{
    private readonly Dictionary<string, HashSet<string>> _keysOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _mergesBefore;
    private readonly HashSet<string> _goneBefore;
    private readonly HashSet<string> _knownBefore;
    private readonly ILookup<string, Guid> _writersBefore;

    /// <summary>Matches two waves.</summary>
    /// <param name="mergesBefore">Per merged theme of the earlier wave the theme it was merged into.</param>
    /// <param name="mergesNow">The same for this wave.</param>
    /// <param name="goneBefore">The themes that somebody rejected in the earlier wave.</param>
    /// <param name="before">The earlier wave.</param>
    /// <param name="now">This wave.</param>
    internal ThemeMatch(Dictionary<string, string> mergesBefore, Dictionary<string, string> mergesNow, IEnumerable<string> goneBefore, ThemesOfWave before, ThemesOfWave now)
    {
        _mergesBefore = mergesBefore;
        _goneBefore = goneBefore.ToHashSet(StringComparer.Ordinal);
        _knownBefore = [.. before.Themes.Where(t => t.Remarks.Count > 0).Select(t => t.Theme.Key), .. mergesBefore.Keys];
        _writersBefore = before.Themes.SelectMany(t => t.Remarks).ToLookup(SmallestThemeOf, r => r.Writer, StringComparer.Ordinal);
        var apart = now.Themes.Where(t => t.Remarks.Count > 0).Select(t => t.Theme.Key).Concat(mergesNow.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var theme in now.Themes.Select(t => t.Theme.Key))
        {
            var keys = mergesNow.Keys.Where(k => EndOf(k, mergesNow) == theme).Append(theme).ToHashSet(StringComparer.Ordinal);
            keys.UnionWith(DefaultCodebook.Read().Themes.Where(t => t.MainTheme is { } main && keys.Contains(main) && !apart.Contains(t.Id)).Select(t => t.Id).ToList());
            _keysOf[theme] = keys;
        }
    }

    /// <summary>People who spoke of the same in the earlier wave.</summary>
    internal int WritersBefore(string theme) => _keysOf[theme].SelectMany(k => _writersBefore[k]).Distinct().Count();

    /// <summary>Why the two waves cannot be compared on a theme, in plain Dutch; null when they can.</summary>
    internal string? WhyNot(Theme theme)
    {
        var keys = _keysOf[theme.Key];
        if (_mergesBefore.Keys.Any(k => !keys.Contains(k) && keys.Contains(EndOf(k, _mergesBefore))))
        {
            return "Vorige keer hoorde er nog een ander thema bij. Daarom vergelijken wij niet.";
        }

        if (_goneBefore.Overlaps(keys) || _mergesBefore.Keys.Any(k => keys.Contains(k) && !keys.Contains(EndOf(k, _mergesBefore))))
        {
            return "Vorige keer hoorde dit bij een ander thema, of was het geen thema. Daarom vergelijken wij niet.";
        }

        var isOfCodebook = MainThemes.IsMain(theme.Key) || DefaultCodebook.Read().Themes.Any(t => t.Id == theme.Key);
        return isOfCodebook || keys.Overlaps(_knownBefore) ? null : "Dit thema is nieuw: vorige keer is er niet naar gezocht.";
    }

    /// <summary>The theme of the codebook before it was gathered, or the theme the remark stands under.</summary>
    private static string SmallestThemeOf(Remark remark) => remark.Part is { } part && MainThemes.OfCodebook(part) == remark.ThemeKey ? part : remark.ThemeKey!;

    private static string EndOf(string key, Dictionary<string, string> merges)
    {
        while (merges.TryGetValue(key, out var next))
        {
            key = next;
        }

        return key;
    }
}
