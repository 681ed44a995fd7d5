using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;
using Survey.Core.History;
using Survey.Core.Remarks;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>
/// Lets the analysis propose themes for all remarks of a wave. Everything a person decided before stays: placed remarks stay
/// where they are and teach the run, names stay, merged themes stay merged, what was no theme is not proposed again. The first
/// time in a wave, what was decided in the last one goes along.
/// </summary>
public sealed class FindThemes(LeefbaarheidDb db, Codebook codebook, WriteRemarks writeRemarks)
{
    /// <summary>Writes new remarks, finds themes and stores the proposals; returns the number of themes that hold remarks.</summary>
    public async Task<int> FindAsync(Guid studyId, Guid waveId, Actor actor, CancellationToken cancel)
    {
        await writeRemarks.WriteAsync(waveId, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        await new CarryThemes(db).FromEarlierWaveAsync(new(waveId, actor), cancel);
        var themes = await WaveThemes.OpenAsync(db, waveId, cancel);
        var decided = await db.ThemeDecisions.AsNoTracking().Where(d => d.WaveId == waveId).ToListAsync(cancel);
        var offered = CodebookWithout.Rejected(codebook, themes.Themes.Values);

        // Sorted by words, not by random id: the same remarks give the same themes on every machine.
        var remarks = themes.Remarks.Values.ToList();
        remarks.Sort((a, b) => string.CompareOrdinal(a.Spoken, b.Spoken) is var byText && byText != 0 ? byText : a.Role.CompareTo(b.Role));
        var points = remarks.Select((r, i) => new PointInput(i.ToString(CultureInfo.InvariantCulture), r.Spoken, r.Role, r.PlacedByPerson ? r.ThemeKey : null)).ToList();
        var teachers = await new ReadTeachers(db).ForAsync(studyId, waveId, decided, codebook, themes, cancel);
        var run = new ThemePipeline(offered, new ThemeSettings()).RunOnPoints([.. points, .. teachers], cancel);

        // Words of a teacher from elsewhere are not this square's words: they are never shown.
        var spoken = remarks.SelectMany(r => DutchWords.Tokens(r.Spoken)).Select(t => t.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
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

        for (var i = 0; i < remarks.Count; i++)
        {
            var point = run.Answers[i].Points.Count > 0 ? run.Answers[i].Points[0] : null;
            var key = point?.ThemeId is { } id && themes.Themes.ContainsKey(id) ? themes.EndOf(id) : null;
            remarks[i].Propose(key, key is null ? [] : point!.Because);
        }

        // A theme that a decision speaks of stays, also when it is empty: undoing that decision needs it.
        var inUse = remarks.Select(r => r.ThemeKey).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var spokenOf = decided.Where(d => d.Stands).SelectMany(d => d.ReadEffect().Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var empty in themes.Themes.Values.Where(t => t.IsOnlyAProposal && !inUse.Contains(t.Key) && !spokenOf.Contains(t.Key)).ToList())
        {
            themes.Remove(empty.Key);
        }

        var count = themes.Themes.Values.Count(t => inUse.Contains(t.Key));
        db.Changes.Add(Change.Create(studyId, actor, "thema’s gezocht", $"{remarks.Count} opmerkingen", after: $"{count} thema’s"));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return count;
    }

    /// <summary>A new group has a key of its own words; it is the one that was rejected before when at least half of its words are.</summary>
    private static bool IsRejectedAgain(FoundTheme found, IEnumerable<Theme> themes) => !found.FromCodebook && found.Words.Count > 0
        && themes.Any(t => t.IsRejected && 2 * t.Words.Intersect(found.Words, StringComparer.OrdinalIgnoreCase).Count() >= Math.Min(found.Words.Count, t.Words.Count) && t.Words.Count > 0);
}
