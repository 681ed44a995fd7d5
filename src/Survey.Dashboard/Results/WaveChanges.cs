using Survey.Analysis.Statistics;
using Survey.Core.Questionnaires;
using Survey.Core.Results;

namespace Survey.Dashboard.Results;

/// <summary>
/// What changed between two waves, judged over all means of the questionnaire together: of twenty questions one changes by chance,
/// and that one is no finding.
/// </summary>
public sealed class WaveChanges
{
    /// <summary>Up to half a point on a scale of ten, waves count as about equal.</summary>
    internal const double EqualMargin = 0.5;

    private readonly Dictionary<string, MeanChange> _changes = new(StringComparer.Ordinal);

    /// <summary>Judges all questions that both waves have.</summary>
    /// <param name="now">The later wave.</param>
    /// <param name="earlier">The earlier wave; null when there is none.</param>
    public WaveChanges(WaveResults now, WaveResults? earlier)
    {
        var pairs = now.Questions.Where(q => q.Mean is not null)
            .Select(q => (Now: q, Before: earlier?.Find(q.Question.Name))).Where(pair => pair.Before?.Mean is not null && pair.Before.Question.Kind == pair.Now.Question.Kind).ToList();
        var items = pairs.ConvertAll(pair => new ComparedItem(pair.Now.Question.Name, ItemGuard.Compare(Asked(pair.Before!), Asked(pair.Now)),
            WaveComparison.Of(Enough(pair.Before!.Mean!), Enough(pair.Now.Mean!), EqualMargin)));
        var judged = MultipleComparisons.Judge(items);
        foreach (var (pair, item, verdict) in pairs.Zip(items, judged.Items))
        {
            if (item.Guard.Comparability == Comparability.NotComparable)
            {
                NotCompared.Add((pair.Now.Question, string.Join(' ', verdict.Reasons)));
            }
            else
            {
                var (before, after) = (pair.Before!.Mean!, pair.Now.Mean!);
                _changes[pair.Now.Question.Name] = new(before, after, item.Difference.Value ?? WaveComparison.Of(Finding.Of(before), Finding.Of(after), EqualMargin).Value!, verdict);
            }
        }
    }

    /// <summary>The questions that were asked otherwise, with the reason in plain Dutch.</summary>
    internal List<(Question Question, string Reason)> NotCompared { get; } = [];

    /// <summary>What changed for this question; null when it was not asked the same twice, or has no mean.</summary>
    internal MeanChange? Of(QuestionResult result) => _changes.GetValueOrDefault(result.Question.Name);

    private static Finding<MeanEstimate> Enough(MeanEstimate mean) => mean.N < Finding.FewestAnswers ? Finding.TooFew<MeanEstimate>(mean.N, Finding.FewestAnswers) : Finding.Of(mean);

    private static AskedItem Asked(QuestionResult result) => new(
        result.Question.Name, result.Question.Text.In("nl"), "", [.. result.Counts.Select(c => c.Label)], result.Question.Reversed,
        result.Question.Choices.Any(c => c.Code == Choice.DontKnow), AnswerMode.Mixed);
}
