using System.Data;
using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Themes;
using Survey.Core.History;
using Survey.Core.Remarks;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>
/// Lets the analysis propose themes for all remarks of a wave. Everything a person decided before stays: placed remarks stay
/// where they are and teach the run, names stay, merged themes stay merged.
/// </summary>
public sealed class FindThemes(LeefbaarheidDb db, Codebook codebook, WriteRemarks writeRemarks)
{
    /// <summary>Writes new remarks, finds themes and stores the proposals; returns the number of themes that hold remarks.</summary>
    public async Task<int> FindAsync(Guid studyId, Guid waveId, Actor actor, CancellationToken cancel)
    {
        await writeRemarks.WriteAsync(waveId, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        var remarks = await db.Remarks.Where(r => r.WaveId == waveId).ToListAsync(cancel);
        var themes = await db.Themes.Where(t => t.WaveId == waveId).ToDictionaryAsync(t => t.Key, cancel);

        // Sorted by words, not by random id: the same remarks give the same themes on every machine.
        remarks.Sort((a, b) => string.CompareOrdinal(a.Text, b.Text) is var byText && byText != 0 ? byText : a.Role.CompareTo(b.Role));
        var points = remarks.Select((r, i) => new PointInput(i.ToString(System.Globalization.CultureInfo.InvariantCulture), r.Text, r.Role, r.PlacedByPerson ? r.ThemeKey : null)).ToList();
        var run = new ThemePipeline(codebook, new ThemeSettings()).RunOnPoints(points, cancel);

        foreach (var found in run.Themes)
        {
            if (themes.TryGetValue(found.Id, out var theme))
            {
                theme.Update(found);
            }
            else
            {
                themes[found.Id] = Theme.Propose(waveId, found);
                db.Themes.Add(themes[found.Id]);
            }
        }

        for (var i = 0; i < remarks.Count; i++)
        {
            var point = run.Answers[i].Points.Count > 0 ? run.Answers[i].Points[0] : null;
            remarks[i].Propose(EndOf(point?.ThemeId, themes), point?.Because ?? []);
        }

        var inUse = remarks.Select(r => r.ThemeKey).ToHashSet(StringComparer.Ordinal);
        var empty = themes.Values.Where(t => t.IsOnlyAProposal && !inUse.Contains(t.Key)).ToList();
        db.Themes.RemoveRange(empty);
        var count = themes.Values.Count(t => inUse.Contains(t.Key));
        db.Changes.Add(Change.Create(studyId, actor, "thema’s gezocht", $"{remarks.Count} opmerkingen", after: $"{count} thema’s"));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return count;
    }

    /// <summary>Follows merges to the theme that is left.</summary>
    private static string? EndOf(string? key, Dictionary<string, Theme> themes)
    {
        while (key is not null && themes.TryGetValue(key, out var theme) && theme.MergedInto is { } next)
        {
            key = next;
        }

        return key;
    }
}
