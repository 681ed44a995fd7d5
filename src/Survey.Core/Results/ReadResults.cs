using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Disclosure;
using Survey.Analysis.Scales;
using Survey.Analysis.Statistics;
using Survey.Analysis.Text;
using Survey.Core.Questionnaires;
using Survey.Core.Reading;
using Survey.Core.Responses;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Themes;
using Survey.Core.Waves;

namespace Survey.Core.Results;

/// <summary>Turns the answers of a wave into results: exact for the team, protected for everybody else.</summary>
public sealed class ReadResults(LeefbaarheidDb db, ReadThemes readThemes)
{
    /// <summary>Exact results, for the team of the study only.</summary>
    public async Task<WaveResults> ForTeamAsync(Study study, Wave wave, CancellationToken cancel)
    {
        var questionnaire = await db.QuestionnaireOfAsync(wave, cancel);
        var areas = await db.Responses.Where(r => r.WaveId == wave.Id).GroupBy(r => r.SubAreaId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var answers = (await db.Answers.AsNoTracking().Where(a => db.Responses.Any(r => r.Id == a.ResponseId && r.WaveId == wave.Id))
            .Select(a => new { a.Question, a.Value }).ToListAsync(cancel)).ToLookup(a => a.Question, a => a.Value, StringComparer.Ordinal);
        var closed = questionnaire.Questions.Where(q => q.Kind is not (QuestionKind.Open or QuestionKind.Consent)).Select(q => ResultOf(q, [.. answers[q.Name]], study.Residents)).ToList();
        var scales = ReadScales.ForTeam(questionnaire, await ScaleAnswersAsync(wave, questionnaire, cancel), study.Residents);
        var open = questionnaire.Questions.Where(q => q.Kind == QuestionKind.Open).Select(q => new OpenQuestionCount(q, answers[q.Name].Count())).ToList();
        var consents = questionnaire.Questions.Where(q => q.Kind == QuestionKind.Consent).Select(q => new OpenQuestionCount(q, answers[q.Name].Count(a => a == Choice.Yes))).ToList();
        return new(areas.Values.Sum(), study.Addresses, study.Residents, [.. study.SubAreas.Select(s => new SubAreaResponse(s.Name, areas.GetValueOrDefault(s.Id), s.Addresses))], closed, open) { Scales = scales, Consents = consents, Mode = await ModeAsync(db, wave.Id, cancel) };
    }

    /// <summary>How a wave was answered: in one way when nine in ten answered so, otherwise in several.</summary>
    internal static async Task<AnswerMode> ModeAsync(LeefbaarheidDb db, Guid waveId, CancellationToken cancel)
    {
        const double NearlyAll = 0.9;
        var channels = await db.Responses.Where(r => r.WaveId == waveId).GroupBy(r => r.Channel).Select(g => new { Channel = g.Key, Count = g.Count() }).ToListAsync(cancel);
        return channels.MaxBy(c => c.Count) is { } most && most.Count >= NearlyAll * channels.Sum(c => c.Count)
            ? most.Channel switch { Channel.Web => AnswerMode.Screen, Channel.Paper => AnswerMode.Paper, Channel.Import => AnswerMode.Import, _ => AnswerMode.Interview }
            : AnswerMode.Mixed;
    }

    /// <summary>Protected results, for partners, residents and slides; null until the wave was closed for good.</summary>
    public async Task<PublicResults?> ForEverybodyAsync(Study study, Wave wave, CancellationToken cancel)
    {
        if (!wave.IsClosed)
        {
            return null;
        }

        if (wave.ErasedOn is not null)
        {
            return KeptFigures.Read(wave.KeptFigures, await db.QuestionnaireOfAsync(wave, cancel), study.Addresses);
        }

        var exact = await ForTeamAsync(study, wave, cancel);
        var themes = await readThemes.SizesAsync(wave.Id, cancel);
        var mainThemes = await readThemes.MainSizesAsync(wave.Id, cancel);
        var enough = exact.Responses >= BlockFigures.SmallestGroup;
        return new(enough ? BlockFigures.RoundToFive(exact.Responses) : null, exact.Addresses, [.. exact.Questions.Where(q => q.Question.Kind != QuestionKind.Number && !ReadScales.StaysWithTheTeam(q.Question)).Select(Protect)],
            enough ? [.. themes.Where(t => t.IsConfirmed).Select(Protect).OfType<PublicTheme>()] : [],
            enough ? [.. mainThemes.Select(Protect).OfType<PublicTheme>()] : [])
        {
            Scales = ReadScales.ForEverybody(exact),
            Words = await new QueueRemarks(db, readThemes).ForEverybodyAsync(wave, cancel),
        };
    }

    /// <summary>The figures of a closed wave that may stay when its answers are erased: those that everybody could see already.</summary>
    public async Task<string> ToKeepAsync(Study study, Wave wave, CancellationToken cancel) =>
        KeptFigures.Of(await ForEverybodyAsync(study, wave, cancel) ?? throw new InvalidOperationException("A wave that is not closed has nothing to keep."));

    /// <summary>What everybody may read of the marks of a closed wave beside those of the last one that was closed.</summary>
    public async Task<PublicChanges> ChangesForEverybodyAsync(Study study, Wave wave, CancellationToken cancel)
    {
        var earlier = await db.Waves.AsNoTracking().Where(w => w.StudyId == study.Id && w.Number < wave.Number && w.ClosedOn != null).OrderByDescending(w => w.Number).FirstOrDefaultAsync(cancel);
        if (!wave.IsClosed || earlier is null)
        {
            return PublicChanges.None;
        }

        if (wave.ErasedOn is not null || earlier.ErasedOn is not null)
        {
            return ChangesOfKept(earlier.Name, (await ForEverybodyAsync(study, wave, cancel))!, (await ForEverybodyAsync(study, earlier, cancel))!);
        }

        // Judged over the exact figures of all questions, as for the team; shown beside figures that everybody sees already.
        var (now, before) = (await ForTeamAsync(study, wave, cancel), await ForTeamAsync(study, earlier, cancel));
        var changes = new WaveChanges(now, before);
        return new(earlier.Name, now.Questions.Where(q => q.Question.Kind == QuestionKind.ReportMark && Protect(q).Mean is not null)
            .Select(q => (q.Question.Name, Judged: changes.Of(q)?.Judged, Before: before.Find(q.Question.Name) is { } was ? Protect(was).Mean : null))
            .Where(q => q.Judged is not null && q.Before is not null).ToDictionary(q => q.Name, q => new PublicChange(q.Before!.Value, q.Judged!), StringComparer.Ordinal));
    }

    /// <summary>Of rounded figures alone nobody can say whether they differ by chance; that the same was asked, in the same words, can still be seen.</summary>
    private static PublicChanges ChangesOfKept(string earlier, PublicResults now, PublicResults before) =>
        new(earlier, now.Questions.Where(q => q.Question.Kind == QuestionKind.ReportMark && q.Mean is not null)
            .Select(q => (q.Question.Name, Before: before.Questions.FirstOrDefault(b => b.Question.Name == q.Question.Name && b.Question.Kind == q.Question.Kind && b.Question.Text.In("nl") == q.Question.Text.In("nl"))?.Mean))
            .Where(q => q.Before is not null).ToDictionary(q => q.Name, q => new PublicChange(q.Before!.Value, new(q.Name, DifferenceVerdict.CannotSay, null, [])), StringComparer.Ordinal));

    /// <summary>A scale is scored per person: the answers to its items stay together.</summary>
    private async Task<List<Dictionary<string, string>>> ScaleAnswersAsync(Wave wave, Questionnaire questionnaire, CancellationToken cancel)
    {
        var names = questionnaire.Questions.Where(q => q.Scale is not null).Select(q => q.Name).ToList();
        if (names.Count == 0)
        {
            return [];
        }

        var answers = await db.Answers.AsNoTracking().Where(a => names.Contains(a.Question) && db.Responses.Any(r => r.Id == a.ResponseId && r.WaveId == wave.Id))
            .Select(a => new { a.ResponseId, a.Question, a.Value }).ToListAsync(cancel);
        return [.. answers.GroupBy(a => a.ResponseId).Select(g => g.ToDictionary(a => a.Question, a => a.Value, StringComparer.Ordinal))];
    }

    private static QuestionResult ResultOf(Question question, List<string> values, int population)
    {
        var known = values.Where(v => v != Choice.DontKnow).ToList();
        var counts = Codes(question).Select(c =>
        {
            var count = question.Kind == QuestionKind.MultipleChoice ? known.Count(v => v.Split(' ').Contains(c.Code)) : known.Count(v => v == c.Code);
            return new ChoiceCount(c.Code, c.Label, count, known.Count == 0 ? new(0, 1) : Proportion.Wilson(count, known.Count, Math.Max(population, known.Count)));
        }).ToList();
        var scores = known.Select(v => Score(question, v)).OfType<double>().ToList();
        return new(question, known.Count, values.Count - known.Count, counts, scores.Count == 0 ? null : MeanScore.Of(scores, Math.Max(population, scores.Count)));
    }

    private static IEnumerable<(string Code, string Label)> Codes(Question question) => question.Kind == QuestionKind.ReportMark
        ? Enumerable.Range(1, 10).Select(m => (m.ToString(CultureInfo.InvariantCulture), m.ToString(CultureInfo.InvariantCulture)))
        : question.Choices.Where(c => c.Code != Choice.DontKnow).Select(c => (c.Code, c.Text.In("nl")));

    /// <summary>A mark counts as itself; a statement and a face as 0, 2.5, 5, 7.5 or 10, a statement turned round when agreeing is unfavourable.</summary>
    private static double? Score(Question question, string value)
    {
        switch (question.Kind)
        {
            case QuestionKind.ReportMark or QuestionKind.Number:
                return double.Parse(value, CultureInfo.InvariantCulture);
            case QuestionKind.Agree:
                var step = KnownScales.AgreeSteps.Index().Where(s => s.Item == value).Select(s => s.Index).FirstOrDefault(-1);
                return step < 0 ? null : 2.5 * (question.Reversed ? KnownScales.AgreeSteps.Count - 1 - step : step);
            case QuestionKind.Faces:
                return 2.5 * (int.Parse(value, CultureInfo.InvariantCulture) - KindChoices.SaddestFace);
            default:
                return null;
        }
    }

    private static PublicQuestion Protect(QuestionResult result)
    {
        if (result.Question.Kind == QuestionKind.MultipleChoice)
        {
            return ProtectSeveral(result);
        }

        var counts = result.Counts.Select(c => c.Count).ToList();
        var table = BlockFigures.Release(counts);
        return table is null
            ? new(result.Question, null, [], null)
            : new(result.Question, table.Total, [.. result.Counts.Zip(table.Percentages, (c, p) => new PublicShare(c.Code, c.Label, p))],
                result.Question.Kind == QuestionKind.ReportMark ? BlockFigures.ReleaseMean(counts) : null);
    }

    /// <summary>Each choice of several is a yes or no of its own; the shares do not add up to a hundred.</summary>
    private static PublicQuestion ProtectSeveral(QuestionResult result)
    {
        var tables = result.Counts.Select(c => (c.Code, c.Label, Table: BlockFigures.Release([c.Count, result.Answered - c.Count]))).ToList();
        return tables.Exists(t => t.Table is null)
            ? new(result.Question, null, [], null)
            : new(result.Question, BlockFigures.RoundToFive(result.Answered), [.. tables.Select(t => new PublicShare(t.Code, t.Label, t.Table!.Percentages[0]))], null);
    }

    private static PublicTheme? Protect(ThemeSize theme)
    {
        int? Of(PointKind kind) => BlockFigures.ReleaseWriters(theme.ByKind.GetValueOrDefault(kind));
        return BlockFigures.ReleaseWriters(theme.Writers) is { } writers ? new(theme, writers, Of(PointKind.Concern), Of(PointKind.Suggestion), Of(PointKind.Strength)) : null;
    }
}
