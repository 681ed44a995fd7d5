using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Themes;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>
/// Remarks of other waves that a person placed. They teach a run and are not part of its result: they are not counted, and
/// their words are shown nowhere.
/// </summary>
internal sealed class ReadTeachers(LeefbaarheidDb db)
{
    private const string Prefix = "leraar-";

    /// <summary>More than this teach nothing new and make a run slow; the newest waves go first.</summary>
    private const int Most = 2000;

    /// <summary>The teachers for a run: of earlier waves of the study, and of waves whose themes were taken over.</summary>
    internal async Task<IReadOnlyList<PointInput>> ForAsync(Guid studyId, Guid waveId, IReadOnlyList<ThemeDecision> decided, Codebook codebook, WaveThemes themes, CancellationToken cancel)
    {
        var number = await db.Waves.Where(w => w.Id == waveId).Select(w => w.Number).SingleAsync(cancel);
        var waves = await db.Waves.Where(w => w.StudyId == studyId && w.Number < number).OrderByDescending(w => w.Number).Select(w => w.Id).ToListAsync(cancel);
        waves.AddRange(decided.Where(d => d.Stands).Select(d => d.TakenFrom).OfType<Guid>().Except(waves).ToList());
        var known = codebook.Themes.Select(t => t.Id).Concat(themes.Themes.Keys).ToHashSet(StringComparer.Ordinal);
        var teachers = new List<PointInput>();
        foreach (var wave in waves)
        {
            var placed = await db.Remarks.AsNoTracking().Where(r => r.WaveId == wave && r.PlacedByPerson && r.ThemeKey != null).ToListAsync(cancel);
            teachers.AddRange(placed.Where(r => known.Contains(r.ThemeKey!)).OrderBy(r => r.Spoken, StringComparer.Ordinal).ThenBy(r => r.Role).ThenBy(r => r.ThemeKey, StringComparer.Ordinal)
                .Select(r => (Remark: r, Key: themes.EndOf(r.ThemeKey))).Where(r => r.Key is not null).Take(Most - teachers.Count)
                .Select((r, i) => new PointInput(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{i}"), r.Remark.Spoken, r.Remark.Role, r.Key, OnlyTeaches: true)));
        }

        return teachers;
    }
}
