using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Statistics;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Themes;
using Survey.Core.Waves;

namespace Survey.Core.Results;

/// <summary>
/// Compares which share of the writers spoke of a theme with the last wave. A theme is the same when its key is, merges followed; a
/// broad theme is compared with the same smaller themes in both waves, however these were gathered then. All themes are judged together.
/// </summary>
public sealed class ReadTrends(LeefbaarheidDb db, ReadThemes readThemes)
{
    /// <summary>Up to five in a hundred writers more or fewer, a theme is spoken of about as often.</summary>
    public const double EqualMargin = 0.05;

    /// <summary>The trends of the themes of a wave that hold remarks.</summary>
    public async Task<ThemeTrends> OfAsync(Study study, Wave wave, ThemesOfWave now, CancellationToken cancel)
    {
        var earlier = await db.Waves.AsNoTracking().Where(w => w.StudyId == study.Id && w.Number < wave.Number && db.Themes.Any(t => t.WaveId == w.Id)).OrderByDescending(w => w.Number).FirstOrDefaultAsync(cancel);
        if (earlier?.ErasedOn is not null || earlier is null)
        {
            return ThemeTrends.None;
        }

        var before = await readThemes.WithRemarksAsync(earlier.Id, cancel);
        var match = new ThemeMatch(await MergesAsync(earlier.Id, cancel), await MergesAsync(wave.Id, cancel), await RejectedAsync(earlier.Id, cancel), before, now);
        var asked = (Before: await OpenQuestionsAsync(earlier, cancel), Now: await OpenQuestionsAsync(wave, cancel));
        var mode = (Before: await ReadResults.ModeAsync(db, earlier.Id, cancel), Now: await ReadResults.ModeAsync(db, wave.Id, cancel));
        var pairs = now.Themes.Where(t => t.Remarks.Count > 0).Select(t => (Theme: t, Before: match.WritersBefore(t.Theme.Key), WhyNot: match.WhyNot(t.Theme))).ToList();
        var items = pairs.ConvertAll(pair => new ComparedItem(pair.Theme.Theme.Key, Guard(pair.WhyNot, Asked(pair.Theme, asked.Before, mode.Before), Asked(pair.Theme, asked.Now, mode.Now)),
            WaveComparison.Of(Share(pair.Before, before.Writers, study), Share(pair.Theme.Writers, now.Writers, study), EqualMargin)));
        var judged = MultipleComparisons.Judge(items);
        return new(earlier.Name, pairs.Zip(items, judged.Items).ToDictionary(t => t.First.Theme.Theme.Key,
            t => new ThemeTrend(t.First.Before, before.Writers, t.First.Theme.Writers, now.Writers, t.Third.AdjustedP is null ? null : t.Second.Difference.Value, t.Third), StringComparer.Ordinal), judged.Tests);
    }

    private static Finding<ShareEstimate> Share(int writers, int of, Study study) => Proportion.Of(writers, of, Math.Max(of, study.Residents));

    private static ItemComparison Guard(string? whyNot, AskedItem before, AskedItem now) =>
        whyNot is null ? ItemGuard.Compare(before, now) : new(Comparability.NotComparable, [new(ItemChange.Wording, true, whyNot)]);

    /// <summary>What people speak of follows from what is asked: the open questions are the wording of the item.</summary>
    private static AskedItem Asked(ThemeWithRemarks theme, string questions, AnswerMode mode) => new(theme.Theme.Key, questions, "", [], false, false, mode);

    private async Task<string> OpenQuestionsAsync(Wave wave, CancellationToken cancel) => string.Join(' ',
        (await db.QuestionnaireOfAsync(wave, cancel)).Questions.Where(q => q.Kind == QuestionKind.Open).Select(q => q.Text.In("nl")).Order(StringComparer.Ordinal));

    private Task<List<string>> RejectedAsync(Guid waveId, CancellationToken cancel) => db.Themes.AsNoTracking().Where(t => t.WaveId == waveId && t.IsRejected).Select(t => t.Key).ToListAsync(cancel);

    private async Task<Dictionary<string, string>> MergesAsync(Guid waveId, CancellationToken cancel) =>
        await db.Themes.AsNoTracking().Where(t => t.WaveId == waveId && t.MergedInto != null).ToDictionaryAsync(t => t.Key, t => t.MergedInto!, StringComparer.Ordinal, cancel);
}
