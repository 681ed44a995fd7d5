using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Statistics;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Core.Fieldwork;

/// <summary>What may be said of a group beside its share in the neighbourhood.</summary>
public enum GroupReach
{
    /// <summary>Too few people answered the question to say anything.</summary>
    TooFewAnswers,

    /// <summary>Fewer answered than live there, by more than chance.</summary>
    Missed,

    /// <summary>As many as live there, or no more difference than chance gives.</summary>
    AsKnown,

    /// <summary>More answered than live there, by more than chance.</summary>
    Ample,
}

/// <summary>One group of a known margin beside those who answered.</summary>
/// <param name="Name">The words of the choice, in Dutch.</param>
/// <param name="Answers">How many gave this answer, exact, for the team; null below <see cref="ReadMissed.FewestInGroup"/>.</param>
/// <param name="Share">Share of those who answered, 0 to 1; null when <paramref name="Answers"/> is, or when too few answered at all.</param>
/// <param name="Known">Share of the neighbourhood, 0 to 1.</param>
/// <param name="Reach">What may be said of it.</param>
public sealed record ReachedGroup(string Name, int? Answers, double? Share, double Known, GroupReach Reach);

/// <summary>A known margin beside the question that asks the same.</summary>
/// <param name="Margin">What is known.</param>
/// <param name="Question">The question, or null when none of the wave fits.</param>
/// <param name="Answered">How many answered it with one of the groups.</param>
/// <param name="Groups">The groups in the order of the margin; empty without question.</param>
/// <param name="Strange">Categories of the margin that no choice of the question carries.</param>
public sealed record ReachedMargin(KnownMargin Margin, Question? Question, int Answered, IReadOnlyList<ReachedGroup> Groups, IReadOnlyList<string> Strange);

/// <summary>Who do we miss (wie missen we): those who answered beside what is known of the neighbourhood. One variable at a time, never two crossed.</summary>
public sealed class ReadMissed(LeefbaarheidDb db)
{
    /// <summary>Fewest answers to a question before anything is said.</summary>
    public const int FewestAnswers = 20;

    /// <summary>Fewest people of a group whose number is shown, to the team as well: on a square everybody knows the one student.</summary>
    public const int FewestInGroup = 5;

    /// <summary>Reads it for the team. A group is missed when the 95% interval of its share (Wilson, finite population) ends below its share of the neighbourhood.</summary>
    public async Task<IReadOnlyList<ReachedMargin>> ForTeamAsync(Study study, Wave wave, CancellationToken cancel)
    {
        var margins = await db.KnownMargins.AsNoTracking().Where(m => m.StudyId == study.Id).OrderBy(m => m.Variable).ToListAsync(cancel);
        var questions = Background(await db.QuestionnaireOfAsync(wave, cancel));
        var reached = new List<ReachedMargin>();
        foreach (var margin in margins)
        {
            if (questions.FirstOrDefault(q => Says(margin.Variable, q.Name, q.Text)) is not { } question)
            {
                reached.Add(new(margin, null, 0, [], []));
                continue;
            }

            var counts = await db.Answers.Where(a => a.Question == question.Name && db.Responses.Any(r => r.Id == a.ResponseId && r.WaveId == wave.Id))
                .GroupBy(a => a.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
            reached.Add(Reached(margin, question, counts, study.Residents));
        }

        return reached;
    }

    /// <summary>The questions that can stand beside a margin: one choice out of a list, and no part of a scale.</summary>
    public static IReadOnlyList<Question> Background(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return [.. questionnaire.Questions.Where(q => q.Kind == QuestionKind.SingleChoice && q.Scale is null)];
    }

    private static ReachedMargin Reached(KnownMargin margin, Question question, Dictionary<string, int> counts, int residents)
    {
        var pairs = margin.Categories.Select(c => (Category: c, Choice: question.Choices.FirstOrDefault(choice => Says(c.Name, choice.Code, choice.Text)))).ToList();
        var answered = pairs.Where(p => p.Choice is not null).Select(p => p.Choice!.Code).Distinct().Sum(code => counts.GetValueOrDefault(code));
        var groups = pairs.Where(p => p.Choice is not null).Select(p =>
        {
            var count = counts.GetValueOrDefault(p.Choice!.Code);
            var reach = answered < FewestAnswers ? GroupReach.TooFewAnswers : ReachOf(Proportion.Wilson(count, answered, Math.Max(residents, answered)), p.Category.Share);
            var shown = answered >= FewestAnswers && count >= FewestInGroup;
            return new ReachedGroup(p.Choice.Text.In(Wording.DutchCode), shown ? count : null, shown ? (double)count / answered : null, p.Category.Share, reach);
        });
        return new(margin, question, answered, [.. groups], [.. pairs.Where(p => p.Choice is null).Select(p => p.Category.Name)]);
    }

    private static GroupReach ReachOf(Interval interval, double known) => interval.High < known ? GroupReach.Missed : interval.Low > known ? GroupReach.Ample : GroupReach.AsKnown;

    /// <summary>Whether a name in a table means this code or these words; capitals make no difference.</summary>
    private static bool Says(string name, string code, Wording words) =>
        string.Equals(name, code, StringComparison.OrdinalIgnoreCase) || string.Equals(name, words.In(Wording.DutchCode), StringComparison.OrdinalIgnoreCase);
}
