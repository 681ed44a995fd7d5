using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Remarks;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>
/// The themes, remarks and names of one wave on the table while a person decides. It remembers how they lay, so that what a
/// decision changed is seen and not told.
/// </summary>
internal sealed class WaveThemes
{
    private readonly LeefbaarheidDb _db;
    private readonly Guid _waveId;
    private readonly Dictionary<string, (Theme Theme, ThemeState State)> _themesBefore;
    private readonly Dictionary<Guid, RemarkPlace> _remarksBefore;
    private readonly Dictionary<string, string> _namesBefore;

    private WaveThemes(LeefbaarheidDb db, Guid waveId, List<Theme> themes, List<Remark> remarks, List<MainThemeName> names)
    {
        (_db, _waveId) = (db, waveId);
        Themes = themes.ToDictionary(t => t.Key, StringComparer.Ordinal);
        Remarks = remarks.ToDictionary(r => r.Id);
        Names = names.ToDictionary(n => n.Key, StringComparer.Ordinal);
        _themesBefore = Themes.ToDictionary(t => t.Key, t => (t.Value, t.Value.State), StringComparer.Ordinal);
        _remarksBefore = Remarks.ToDictionary(r => r.Key, r => PlaceOf(r.Value));
        _namesBefore = Names.ToDictionary(n => n.Key, n => n.Value.Name, StringComparer.Ordinal);
    }

    /// <summary>All themes by key, also merged and rejected ones.</summary>
    internal Dictionary<string, Theme> Themes { get; }

    internal Dictionary<Guid, Remark> Remarks { get; }

    internal Dictionary<string, MainThemeName> Names { get; }

    internal static async Task<WaveThemes> OpenAsync(LeefbaarheidDb db, Guid waveId, CancellationToken cancel) => new(db, waveId,
        await db.Themes.Where(t => t.WaveId == waveId).ToListAsync(cancel),
        await db.Remarks.Where(r => r.WaveId == waveId).ToListAsync(cancel),
        await db.MainThemeNames.Where(n => n.WaveId == waveId).ToListAsync(cancel));

    internal static RemarkPlace PlaceOf(Remark remark) => new(remark.ThemeKey, remark.PlacedByPerson);

    /// <summary>A theme that remarks can stand under, or null.</summary>
    internal Theme? Open(string? key) => key is not null && Themes.TryGetValue(key, out var theme) && theme.IsOpen ? theme : null;

    /// <summary>Another theme with this name, or null; capitals make no other name.</summary>
    internal Theme? Named(string name, string butKey) => Themes.Values.FirstOrDefault(t => t.IsOpen && t.Key != butKey && string.Equals(t.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    internal IEnumerable<Remark> Under(string? key) => Remarks.Values.Where(r => r.ThemeKey == key);

    internal void Add(Theme theme)
    {
        Themes[theme.Key] = theme;
        _db.Themes.Add(theme);
    }

    internal void Remove(string key)
    {
        _db.Themes.Remove(Themes[key]);
        Themes.Remove(key);
    }

    /// <summary>Gives a main theme a name; an empty one takes it away.</summary>
    internal void NameMainTheme(string key, string name)
    {
        var isNamed = Names.TryGetValue(key, out var stored);
        if (name.Length == 0)
        {
            if (isNamed)
            {
                Names.Remove(key);
                _db.MainThemeNames.Remove(stored!);
            }

            return;
        }

        if (!isNamed)
        {
            Names[key] = stored = MainThemeName.Create(_waveId, key);
            _db.MainThemeNames.Add(stored);
        }

        stored!.Name = name;
    }

    /// <summary>Follows merges to the theme that is left; null when that is none or was rejected.</summary>
    internal string? EndOf(string? key)
    {
        while (key is not null && Themes.TryGetValue(key, out var theme))
        {
            if (theme.MergedInto is not { } next)
            {
                return theme.IsRejected ? null : key;
            }

            key = next;
        }

        return key;
    }

    /// <summary>What changed since it was put on the table.</summary>
    internal DecisionEffect Changed() => new(
        [.. Themes.Keys.Union(_themesBefore.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(k => new ThemeEffect(k, _themesBefore.GetValueOrDefault(k).State, Themes.GetValueOrDefault(k)?.State)).Where(e => e.Before != e.After)
            .Select(e => e.After is null ? e with { Taken = _themesBefore[e.Key].Theme.Rest } : e)],
        [.. Remarks.Values.OrderBy(r => r.Id).Select(r => new RemarkEffect(r.Id, _remarksBefore[r.Id], PlaceOf(r))).Where(e => e.Before != e.After)],
        [.. Names.Keys.Union(_namesBefore.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(k => new NameEffect(k, _namesBefore.GetValueOrDefault(k, ""), Names.GetValueOrDefault(k)?.Name ?? "")).Where(e => e.Before != e.After)]);

    /// <summary>Writes a decision down with what it changed, in the history too; the caller's transaction makes it one.</summary>
    internal async Task<int> WriteAsync(Deciding deciding, string sentence, DecisionEffect effect, Func<Guid, Change> change, int? undoes, Guid? takenFrom, CancellationToken cancel)
    {
        var number = 1 + (await _db.ThemeDecisions.Where(d => d.WaveId == _waveId).MaxAsync(d => (int?)d.Number, cancel) ?? 0);
        var studyId = await _db.Waves.Where(w => w.Id == _waveId).Select(w => w.StudyId).SingleAsync(cancel);
        _db.ThemeDecisions.Add(ThemeDecision.Create(_waveId, number, deciding.Actor, sentence, deciding.Why.Trim(), effect, undoes, takenFrom));
        _db.Changes.Add(change(studyId));
        await _db.SaveChangesAsync(cancel);
        return number;
    }
}
