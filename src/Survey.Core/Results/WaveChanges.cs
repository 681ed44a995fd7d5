using Survey.Analysis.Statistics;
using Survey.Core.Questionnaires;

namespace Survey.Core.Results;

/// <summary>
/// What changed between two waves, judged over the whole questionnaire: of twenty questions one changes by chance, and that one is no
/// finding. There are two families, chosen beforehand: all means (marks, statements, scales), and all shares of questions of choice.
/// </summary>
public sealed class WaveChanges
{
    /// <summary>Up to a twentieth of the range waves count as about equal: half a point on a scale of ten.</summary>
    private const double EqualPart = 0.05;

    private const double TenPoints = 10;

    /// <summary>Of a number in any unit nobody can say when two means are about equal.</summary>
    private const double NeverEqual = double.Epsilon;

    /// <summary>Up to five percentage points, shares count as about equal.</summary>
    public const double EqualShare = 0.05;

    private readonly List<(Question Question, string Reason)> _notCompared = [];
    private readonly List<ShareChange> _shares = [];
    private readonly Dictionary<string, MeanChange> _changes = new(StringComparer.Ordinal);
    private readonly WaveResults _now;
    private readonly WaveResults? _earlier;

    /// <summary>Judges all questions that both waves have.</summary>
    /// <param name="now">The later wave.</param>
    /// <param name="earlier">The earlier wave; null when there is none.</param>
    public WaveChanges(WaveResults now, WaveResults? earlier)
    {
        (_now, _earlier) = (now, earlier);
        JudgeMeans([.. Questions(), .. Scales()]);
        JudgeShares();
    }

    /// <summary>The questions that were asked otherwise, with the reason in plain Dutch.</summary>
    public IReadOnlyList<(Question Question, string Reason)> NotCompared => _notCompared;

    /// <summary>Every answer to every question of choice that was asked the same twice, in the order of the questionnaire.</summary>
    public IReadOnlyList<ShareChange> Shares => _shares;

    /// <summary>What changed for this question; null when it was not asked the same twice, or has no mean.</summary>
    public MeanChange? Of(QuestionResult result) => _changes.GetValueOrDefault(result.Question.Name);

    /// <summary>What changed for this scale; null when it was not asked the same twice, or too few have a score.</summary>
    public MeanChange? Of(ScaleResult result) => _changes.GetValueOrDefault(result.Scale.Id);

    private sealed record Pair(string Name, ItemComparison Guard, MeanEstimate Before, MeanEstimate Now, double EqualMargin, Question? Question);

    private IEnumerable<Pair> Questions() => _now.Questions.Where(q => q.Mean is not null).Select(q => (Now: q, Before: _earlier?.Find(q.Question.Name)))
        .Where(q => q.Before?.Mean is not null && q.Before.Question.Kind == q.Now.Question.Kind)
        .Select(q => new Pair(q.Now.Question.Name, Guard(q.Before!.Question, q.Now.Question), q.Before!.Mean!, q.Now.Mean!, q.Now.Question.Kind == QuestionKind.Number ? NeverEqual : EqualPart * TenPoints, q.Now.Question));

    /// <summary>A scale is the same when each of its items is: other words in one of them begin a new series.</summary>
    private IEnumerable<Pair> Scales() => _now.Scales.Select(s => (Now: s, Before: _earlier?.Scales.FirstOrDefault(b => b.Scale.Id == s.Scale.Id)))
        .Where(s => s.Now.Mean.Value is not null && s.Before?.Mean.Value is not null)
        .Select(s => (s.Now, s.Before, Guards: s.Now.Items.Zip(s.Before!.Items, (now, before) => Guard(before, now)).ToList()))
        .Where(s => s.Guards.TrueForAll(g => g.Comparability != Comparability.NotComparable))
        .Select(s => new Pair(s.Now.Scale.Id, new(s.Guards.Max(g => g.Comparability), [.. s.Guards.SelectMany(g => g.Remarks).Distinct()]), s.Before!.Mean.Value!, s.Now.Mean.Value!, EqualPart * (s.Now.Scale.High - s.Now.Scale.Low), null));

    private void JudgeMeans(List<Pair> pairs)
    {
        var items = pairs.ConvertAll(p => new ComparedItem(p.Name, p.Guard, WaveComparison.Of(Enough(p.Before), Enough(p.Now), p.EqualMargin)));
        foreach (var (pair, item, verdict) in pairs.Zip(items, MultipleComparisons.Judge(items).Items))
        {
            if (item.Guard.Comparability == Comparability.NotComparable)
            {
                _notCompared.Add((pair.Question!, string.Join(' ', verdict.Reasons)));
            }
            else
            {
                _changes[pair.Name] = new(pair.Before, pair.Now, item.Difference.Value ?? WaveComparison.Of(Finding.Of(pair.Before), Finding.Of(pair.Now), pair.EqualMargin).Value!, verdict);
            }
        }
    }

    private void JudgeShares()
    {
        var found = new List<(Question Question, ChoiceCount Choice, Finding<ShareEstimate> Before, Finding<ShareEstimate> Now, ItemComparison Guard)>();
        foreach (var now in _now.Questions.Where(q => q.Question.Kind is QuestionKind.SingleChoice or QuestionKind.MultipleChoice or QuestionKind.Place))
        {
            if (_earlier?.Find(now.Question.Name) is { } before && before.Question.Kind == now.Question.Kind)
            {
                var guard = Guard(before.Question, now.Question);
                if (guard.Comparability == Comparability.NotComparable)
                {
                    _notCompared.Add((now.Question, string.Join(' ', guard.Remarks.Where(r => r.Blocks).Select(r => r.Sentence))));
                    continue;
                }

                found.AddRange(now.Counts.Zip(before.Counts, (n, b) => (now.Question, n, ShareOf(before, b, _earlier.Residents), ShareOf(now, n, _now.Residents), guard)));
            }
        }

        var items = found.ConvertAll(f => new ComparedItem($"{f.Question.Name} {f.Choice.Code}", f.Guard, WaveComparison.Of(f.Before, f.Now, EqualShare)));
        foreach (var ((question, choice, before, now, _), item, verdict) in found.Zip(items, MultipleComparisons.Judge(items).Items))
        {
            if (item.Difference.Value is { } difference)
            {
                _shares.Add(new(question, choice.Label, before.Value!, now.Value!, difference, verdict));
            }
        }
    }

    private static Finding<ShareEstimate> ShareOf(QuestionResult result, ChoiceCount choice, int residents) => Proportion.Of(choice.Count, result.Answered, Math.Max(residents, result.Answered));

    private static Finding<MeanEstimate> Enough(MeanEstimate mean) => mean.N < Finding.FewestAnswers ? Finding.TooFew<MeanEstimate>(mean.N, Finding.FewestAnswers) : Finding.Of(mean);

    private ItemComparison Guard(Question before, Question now) => ItemGuard.Compare(QuestionChange.Asked(before, _earlier!.Mode), QuestionChange.Asked(now, _now.Mode));
}
