using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>A study of the same organisation whose themes can be taken over.</summary>
/// <param name="StudyId">The study.</param>
/// <param name="Name">Its name.</param>
public sealed record ThemeSource(Guid StudyId, string Name);

/// <summary>
/// What people decided about themes goes along to another wave: names, merges, rejections, themes of their own and main themes.
/// Nothing of it is confirmed there yet. It is one decision, and can be undone as one.
/// </summary>
public sealed class CarryThemes(LeefbaarheidDb db)
{
    /// <summary>The other studies of the same organisation in which somebody decided about themes.</summary>
    public async Task<IReadOnlyList<ThemeSource>> SourcesAsync(Guid studyId, CancellationToken cancel)
    {
        var organisation = await db.Studies.Where(s => s.Id == studyId).Select(s => s.OrganisationId).SingleAsync(cancel);
        return await db.Studies.AsNoTracking().IgnoreAutoIncludes()
            .Where(s => s.OrganisationId == organisation && s.Id != studyId && db.Waves.Any(w => w.StudyId == s.Id && db.ThemeDecisions.Any(d => d.WaveId == w.Id)))
            .OrderBy(s => s.Name).Select(s => new ThemeSource(s.Id, s.Name)).ToListAsync(cancel);
    }

    /// <summary>Takes the themes of another study over into a wave that still has its answers; a study of another organisation is simply not there.</summary>
    public async Task<Decided> FromStudyAsync(Deciding deciding, Guid sourceStudyId, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        var into = await db.Waves.AsNoTracking().SingleOrDefaultAsync(w => w.Id == deciding.WaveId, cancel);
        if (into is null || (await SourcesAsync(into.StudyId, cancel)).FirstOrDefault(s => s.StudyId == sourceStudyId) is not { } source)
        {
            return new(DecisionOutcome.NotFound);
        }

        if (into.ErasedOn is not null)
        {
            return new(DecisionOutcome.AnswersErased);
        }

        var wave = await db.Waves.Where(w => w.StudyId == sourceStudyId && db.ThemeDecisions.Any(d => d.WaveId == w.Id)).OrderByDescending(w => w.Number).Select(w => w.Id).FirstAsync(cancel);
        if (await db.ThemeDecisions.AnyAsync(d => d.WaveId == deciding.WaveId && d.TakenFrom == wave && d.UndoneBy == null, cancel))
        {
            return new(DecisionOutcome.AlreadySo);
        }

        var decided = await CarryAsync(deciding, wave, source.Name, cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return decided;
    }

    /// <summary>The first time somebody looks for themes in a wave: takes along what was decided in the last wave of the study in which somebody did.</summary>
    internal async Task FromEarlierWaveAsync(Deciding deciding, CancellationToken cancel)
    {
        if (await db.ThemeDecisions.AnyAsync(d => d.WaveId == deciding.WaveId, cancel) || await db.Themes.AnyAsync(t => t.WaveId == deciding.WaveId, cancel))
        {
            return;
        }

        var wave = await db.Waves.AsNoTracking().SingleAsync(w => w.Id == deciding.WaveId, cancel);
        var earlier = await db.Waves.AsNoTracking().Where(w => w.StudyId == wave.StudyId && w.Number < wave.Number && db.ThemeDecisions.Any(d => d.WaveId == w.Id))
            .OrderByDescending(w => w.Number).FirstOrDefaultAsync(cancel);
        if (earlier is not null)
        {
            await CarryAsync(deciding, earlier.Id, earlier.Name, cancel);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Decided> CarryAsync(Deciding deciding, Guid from, string name, CancellationToken cancel)
    {
        var there = await WaveThemes.OpenAsync(db, from, cancel);
        var here = await WaveThemes.OpenAsync(db, deciding.WaveId, cancel);
        foreach (var theme in there.Themes.Values.Where(t => GoesAlong(t, there)).OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            if (!here.Themes.TryGetValue(theme.Key, out var present))
            {
                here.Add(Theme.Carry(deciding.WaveId, theme));
            }
            else if (!present.IsConfirmed && !present.NamedByPerson && present.IsOpen && !(theme.IsRejected && HoldsPlaced(theme.Key, here)) && !LeadsBack(theme, here))
            {
                present.Become(theme.State with { ConfirmedBy = "" });
            }
        }

        // What was merged or is no theme any more here, keeps nothing of what the machine put under it.
        foreach (var remark in here.Remarks.Values.Where(r => r.ThemeKey is { } key && here.Open(key) is null))
        {
            remark.Become(remark.PlacedByPerson ? here.EndOf(remark.ThemeKey) : null, remark.PlacedByPerson);
        }

        foreach (var given in there.Names.Values.Where(n => n.Name.Length > 0 && here.Names.GetValueOrDefault(n.Key)?.Name is null or ""))
        {
            here.NameMainTheme(given.Key, given.Name);
        }

        var effect = here.Changed();
        var count = effect.Themes.Count;
        var sentence = string.Create(CultureInfo.InvariantCulture, $"Overgenomen van {name}: wat er is besloten over {count} {(count == 1 ? "thema" : "thema’s")}.");
        var number = await here.WriteAsync(deciding, sentence, effect, study => Change.Create(study, deciding.Actor, "thema’s overgenomen", name, after: sentence, why: deciding.Why.Trim()), null, from, cancel);
        return new(DecisionOutcome.Done, sentence, number);
    }

    /// <summary>
    /// What a person decided goes along, with every theme that one of those was merged into. A theme of the codebook that was
    /// only confirmed need not: it is found again by itself. Unless smaller ones were gathered beside it: then it would be too.
    /// </summary>
    private static bool GoesAlong(Theme theme, WaveThemes there) => theme.NamedByPerson || theme.IsOwn || !theme.IsOpen || theme.MainTheme.Length > 0
        || there.Themes.Values.Any(t => t.MergedInto == theme.Key)
        || ((theme.Key.StartsWith("groep-", StringComparison.Ordinal) || MainThemes.IsMain(theme.Key)) && HoldsPlaced(theme.Key, there))
        || (MainThemes.OfCodebook(theme.Key) is { } main && HoldsPlaced(theme.Key, there) && HoldsPlaced(main, there));

    /// <summary>Whether what it was merged into there, became part of it here: two themes that are part of each other have no end.</summary>
    private static bool LeadsBack(Theme theme, WaveThemes here) => theme.MergedInto is { } into && here.EndOf(into) == theme.Key;

    private static bool HoldsPlaced(string key, WaveThemes there) => there.Under(key).Any(r => r.PlacedByPerson);
}
