using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;
using Survey.Core.Remarks;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>A theme with its remarks, for the people who read them. Writers count, not remarks.</summary>
public sealed record ThemeWithRemarks(Theme Theme, int Writers, IReadOnlyList<Remark> Remarks);

/// <summary>All themes of a wave.</summary>
/// <param name="Themes">The themes that are left after merging, most writers first.</param>
/// <param name="Unplaced">Remarks that stand under no theme.</param>
/// <param name="Writers">Number of people who wrote at least one remark.</param>
/// <param name="MainThemes">The main themes for the evening, most writers first.</param>
/// <param name="LastDecision">Number of the last decision, or 0.</param>
public sealed record ThemesOfWave(IReadOnlyList<ThemeWithRemarks> Themes, IReadOnlyList<Remark> Unplaced, int Writers, IReadOnlyList<MainTheme> MainThemes, int LastDecision)
{
    /// <summary>Number of remarks in all.</summary>
    public int Remarks => Themes.Sum(t => t.Remarks.Count) + Unplaced.Count;
}

/// <summary>How many people spoke of a theme: no words, no names.</summary>
/// <param name="Key">Key of the theme.</param>
/// <param name="Name">Name of the theme.</param>
/// <param name="Domain">Place, people or both.</param>
/// <param name="IsConfirmed">Whether a person confirmed it.</param>
/// <param name="Writers">People who spoke of it.</param>
/// <param name="ByKind">People who spoke of it as a concern, a suggestion, a strength, an offer.</param>
public sealed record ThemeSize(string Key, string Name, ThemeDomain Domain, bool IsConfirmed, int Writers, IReadOnlyDictionary<PointKind, int> ByKind);

/// <summary>Reads the themes of a wave: with remarks for staff, or as sizes only.</summary>
public sealed class ReadThemes(LeefbaarheidDb db)
{
    /// <summary>Themes with every remark; for the opbouwwerker only.</summary>
    public async Task<ThemesOfWave> WithRemarksAsync(Guid waveId, CancellationToken cancel)
    {
        var themes = await db.Themes.AsNoTracking().Where(t => t.WaveId == waveId && t.MergedInto == null && !t.IsRejected).ToListAsync(cancel);
        var remarks = await db.Remarks.AsNoTracking().Where(r => r.WaveId == waveId).OrderBy(r => r.Id).ToListAsync(cancel);
        var byKey = remarks.ToLookup(r => r.ThemeKey, StringComparer.Ordinal);
        var filled = themes.Select(t => new ThemeWithRemarks(t, byKey[t.Key].Select(r => r.Writer).Distinct().Count(), [.. byKey[t.Key].OrderByDescending(r => r.IsTypical)]))
            .OrderByDescending(t => t.Writers).ThenBy(t => t.Theme.Key, StringComparer.Ordinal).ToList();
        var names = await db.MainThemeNames.AsNoTracking().Where(n => n.WaveId == waveId).ToDictionaryAsync(n => n.Key, n => n.Name, StringComparer.Ordinal, cancel);
        var last = await db.ThemeDecisions.Where(d => d.WaveId == waveId).MaxAsync(d => (int?)d.Number, cancel) ?? 0;
        return new(filled, [.. byKey[null]], remarks.Select(r => r.Writer).Distinct().Count(), Survey.Core.Themes.MainThemes.Gather(filled, names), last);
    }

    /// <summary>What people decided about the themes of a wave, the last first.</summary>
    public async Task<IReadOnlyList<ThemeDecision>> DecisionsAsync(Guid waveId, CancellationToken cancel) =>
        await db.ThemeDecisions.AsNoTracking().Where(d => d.WaveId == waveId).OrderByDescending(d => d.Number).ToListAsync(cancel);

    /// <summary>Sizes of the themes, most writers first.</summary>
    public async Task<IReadOnlyList<ThemeSize>> SizesAsync(Guid waveId, CancellationToken cancel)
    {
        var read = await WithRemarksAsync(waveId, cancel);
        return [.. read.Themes.Where(t => t.Remarks.Count > 0).Select(t => new ThemeSize(t.Theme.Key, t.Theme.Name, t.Theme.Domain, t.Theme.IsConfirmed, t.Writers, ByKind(t.Remarks)))];
    }

    /// <summary>Sizes of the main themes, of confirmed themes only, most writers first. Who spoke of two of its themes counts once.</summary>
    public async Task<IReadOnlyList<ThemeSize>> MainSizesAsync(Guid waveId, CancellationToken cancel)
    {
        var read = await WithRemarksAsync(waveId, cancel);
        return [.. read.MainThemes.Select(m => (Main: m, Confirmed: m.Themes.Where(t => t.Theme.IsConfirmed).ToList())).Where(m => m.Confirmed.Count > 0)
            .Select(m => (m.Main, m.Confirmed, Remarks: m.Confirmed.SelectMany(t => t.Remarks).ToList()))
            .Select(m => new ThemeSize(m.Main.Key, m.Main.Name, Survey.Core.Themes.MainThemes.SideOf(m.Confirmed), true, m.Remarks.Select(r => r.Writer).Distinct().Count(), ByKind(m.Remarks)))
            .OrderByDescending(m => m.Writers).ThenBy(m => m.Key, StringComparer.Ordinal)];
    }

    private static Dictionary<PointKind, int> ByKind(IReadOnlyList<Remark> remarks) => remarks.GroupBy(r => r.Kind).ToDictionary(g => g.Key, g => g.Select(r => r.Writer).Distinct().Count());
}
