using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;
using Survey.Core.History;
using Survey.Core.OwnModel;
using Survey.Core.Remarks;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>What a search for themes came to.</summary>
/// <param name="Themes">Number of themes that hold remarks.</param>
/// <param name="Trouble">Why the language model did not take part; null when it did, or when there is none.</param>
public sealed record ThemesFound(int Themes, ModelTrouble? Trouble);

/// <summary>
/// Lets the analysis propose themes for all remarks of a wave. Everything a person decided before stays: placed remarks stay
/// where they are and teach the run, names stay, merged themes stay merged, what was no theme is not proposed again. The first
/// time in a wave, what was decided in the last one goes along.
/// </summary>
public sealed class FindThemes(LeefbaarheidDb db, Codebook codebook, WriteRemarks writeRemarks, LanguageModel model)
{
    /// <summary>
    /// Writes new remarks, finds themes and stores the proposals. The database is free
    /// while the machine reads: what people decided meanwhile stands when the proposals are stored. A run that is stopped stores none.
    /// </summary>
    public async Task<ThemesFound> FindAsync(Guid studyId, Guid waveId, Actor actor, CancellationToken cancel, IProgress<ThemeProgress>? progress = null)
    {
        await writeRemarks.WriteAsync(waveId, cancel);
        var (meanings, trouble) = await new ReadMeanings(db, model).ForAsync(studyId, waveId, cancel);
        var (offered, ids, points, teachers, kept) = await ReadAsync(studyId, waveId, actor, cancel);

        // One processor stays free for whoever opens a page meanwhile.
        var settings = new ThemeSettings { Kept = kept, MostThreads = Math.Max(1, Environment.ProcessorCount - 1) };
        var run = new ThemePipeline(offered, settings).RunOnPoints([.. points, .. teachers], cancel, progress, meanings);
        var proposed = ids.Zip(run.Answers).ToDictionary(r => r.First, r => r.Second.Points.Count > 0 ? r.Second.Points[0] : null);

        // Words of a teacher from elsewhere are not this square's words: they are never shown.
        var spoken = points.SelectMany(p => DutchWords.Tokens(p.Text)).Select(t => t.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return await StoreAsync(studyId, waveId, actor, run, proposed, spoken, trouble, cancel);
    }

    /// <summary>Number of remarks in a wave, and of responses that are not yet cut into remarks: how much work a search is.</summary>
    internal async Task<int> CountAsync(Guid waveId, CancellationToken cancel) => await db.Remarks.CountAsync(r => r.WaveId == waveId, cancel) + await writeRemarks.UnreadAsync(waveId, cancel);

    /// <summary>What the run looks at. What goes along from an earlier wave is only looked at here; it is stored together with the proposals.</summary>
    private async Task<(Codebook Offered, List<Guid> Remarks, List<PointInput> Points, IReadOnlyList<PointInput> Teachers, HashSet<string> Kept)> ReadAsync(Guid studyId, Guid waveId, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        await new CarryThemes(db).FromEarlierWaveAsync(new(waveId, actor), cancel);
        var themes = await WaveThemes.OpenAsync(db, waveId, cancel);
        var decided = await db.ThemeDecisions.AsNoTracking().Where(d => d.WaveId == waveId).ToListAsync(cancel);
        var offered = CodebookWithout.Rejected(codebook, themes.Themes.Values);

        // Sorted by words, not by random id: the same remarks give the same themes on every machine.
        var remarks = themes.Remarks.Values.ToList();
        remarks.Sort((a, b) => string.CompareOrdinal(a.Spoken, b.Spoken) is var byText && byText != 0 ? byText : a.Role.CompareTo(b.Role));
        var points = remarks.Select((r, i) => new PointInput(i.ToString(CultureInfo.InvariantCulture), r.Spoken, r.Role, r.PlacedByPerson ? r.ThemeKey : null)).ToList();
        var teachers = await new ReadTeachers(db).ForAsync(studyId, waveId, decided, codebook, themes, cancel);
        await transaction.DisposeAsync();
        db.ChangeTracker.Clear();
        return (offered, remarks.ConvertAll(r => r.Id), points, teachers, Kept(themes));
    }

    private async Task<ThemesFound> StoreAsync(Guid studyId, Guid waveId, Actor actor, ThemeRun run, Dictionary<Guid, FoundPoint?> proposed, HashSet<string> spoken, ModelTrouble? trouble, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        await new CarryThemes(db).FromEarlierWaveAsync(new(waveId, actor), cancel);
        var themes = await WaveThemes.OpenAsync(db, waveId, cancel);
        var decided = await db.ThemeDecisions.AsNoTracking().Where(d => d.WaveId == waveId).ToListAsync(cancel);
        foreach (var found in run.Themes)
        {
            if (themes.Themes.TryGetValue(found.Id, out var theme))
            {
                theme.Update(found, found.Words.Where(spoken.Contains));
            }
            else if (!IsRejectedAgain(found, themes.Themes.Values))
            {
                themes.Add(Theme.Propose(waveId, found));
            }
        }

        var typicalOf = run.Themes.SelectMany(t => t.Typical.Select(text => (Theme: t.Id, text))).ToHashSet();
        foreach (var remark in themes.Remarks.Values)
        {
            if (proposed.TryGetValue(remark.Id, out var point))
            {
                var key = point?.ThemeId is { } id && themes.Themes.ContainsKey(id) ? themes.EndOf(id) : null;
                remark.Propose(key, key is null ? [] : point!.Because);
                remark.Describe(remark.ThemeKey is { } place && place == point?.ThemeId ? point.PartId : null, remark.ThemeKey is { } theme && typicalOf.Contains((theme, remark.Spoken)));
            }
        }

        // A theme that a decision speaks of stays, also when it is empty: undoing that decision needs it.
        var inUse = themes.Remarks.Values.Select(r => r.ThemeKey).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var spokenOf = decided.Where(d => d.Stands).SelectMany(d => d.ReadEffect().Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var empty in themes.Themes.Values.Where(t => t.IsOnlyAProposal && !inUse.Contains(t.Key) && !spokenOf.Contains(t.Key)).ToList())
        {
            themes.Remove(empty.Key);
        }

        var count = themes.Themes.Values.Count(t => inUse.Contains(t.Key));
        db.Changes.Add(Change.Create(studyId, actor, "thema’s gezocht", $"{themes.Remarks.Count} opmerkingen", after: $"{count} thema’s{(trouble is null ? "" : ", zonder taalmodel")}"));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return new(count, trouble);
    }

    /// <summary>What a person decided about stays a theme by itself, and so does what another theme was merged into.</summary>
    private static HashSet<string> Kept(WaveThemes themes) =>
        [.. themes.Themes.Values.Where(t => !t.IsOnlyAProposal).SelectMany(t => t.MergedInto is { } into ? new[] { t.Key, into } : [t.Key])];

    /// <summary>A new group has a key of its own words; it is the one that was rejected before when at least half of its words are.</summary>
    private static bool IsRejectedAgain(FoundTheme found, IEnumerable<Theme> themes) => !found.FromCodebook && found.Words.Count > 0
        && themes.Any(t => t.IsRejected && 2 * t.Words.Intersect(found.Words, StringComparer.OrdinalIgnoreCase).Count() >= Math.Min(found.Words.Count, t.Words.Count) && t.Words.Count > 0);
}
