using Survey.Analysis.Disclosure;
using Survey.Analysis.Scales;
using Survey.Analysis.Statistics;
using Survey.Core.Questionnaires;

namespace Survey.Core.Results;

/// <summary>The score of the residents on one scale, for the team.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Mean">The mean score with its interval, or too few to say; the number of answers is the number of people with a score.</param>
/// <param name="Bands">Per named part of the range the share of the people in it, with its interval; empty when the scale names none or too few have a score.</param>
/// <param name="Alpha">How well the items hang together here, or why that cannot be said.</param>
/// <param name="Items">The questions that are its items, in the order of the scale.</param>
public sealed record ScaleResult(ScaleDefinition Scale, Finding<MeanEstimate> Mean, IReadOnlyList<BandShare> Bands, AlphaOutcome Alpha, IReadOnlyList<Question> Items);

/// <summary>Share of the people whose score lies in a named part of the range.</summary>
/// <param name="Label">Name of the part.</param>
/// <param name="Share">The share with its interval.</param>
public sealed record BandShare(string Label, ShareEstimate Share);

/// <summary>A scale score as everybody may see it.</summary>
/// <param name="Title">Name of the scale on screen.</param>
/// <param name="Mean">On the range of the scale, one decimal.</param>
/// <param name="Low">Lowest possible score.</param>
/// <param name="High">Highest possible score.</param>
public sealed record PublicScale(string Title, double Mean, double Low, double High);

/// <summary>Scores the standard scales of a questionnaire.</summary>
internal static class ReadScales
{
    /// <summary>Exact scores, for the team.</summary>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="responses">Per response the answers by question name; only questions on a scale are read.</param>
    /// <param name="population">About how many people could have taken part.</param>
    internal static IReadOnlyList<ScaleResult> ForTeam(Questionnaire questionnaire, IReadOnlyCollection<IReadOnlyDictionary<string, string>> responses, int population) =>
        [.. Used(questionnaire).Select(scale => Score(scale, ItemsOf(questionnaire, scale), responses, population))];

    /// <summary>
    /// Scores for everybody, from the rounded counts of the items, so that a score tells nothing that these do not tell already.
    /// A scale that is made for groups and about people, such as loneliness, stays with the team.
    /// </summary>
    internal static IReadOnlyList<PublicScale> ForEverybody(WaveResults exact) =>
        [.. exact.Scales.Where(s => !s.Scale.GroupsOnly && s.Scale.Sum == ScaleSum.Mean).Select(s => Release(s, exact)).OfType<PublicScale>()];

    /// <summary>Whether a question belongs to a scale that stays with the team.</summary>
    internal static bool StaysWithTheTeam(Question question) => question.Scale is { } place && KnownScales.All.Any(s => s.GroupsOnly && place.Scales.Contains(s.Id));

    private static IEnumerable<ScaleDefinition> Used(Questionnaire questionnaire)
    {
        var ids = questionnaire.Questions.SelectMany(q => q.Scale?.Scales ?? []).ToHashSet(StringComparer.Ordinal);
        return KnownScales.All.Where(s => ids.Contains(s.Id));
    }

    private static List<Question> ItemsOf(Questionnaire questionnaire, ScaleDefinition scale) =>
        [.. scale.Items.Select(i => questionnaire.Questions.First(q => q.Scale is { } place && place.Item == i.Name && place.Scales.Contains(scale.Id)))];

    private static ScaleResult Score(ScaleDefinition scale, List<Question> items, IReadOnlyCollection<IReadOnlyDictionary<string, string>> responses, int population)
    {
        var answers = responses.Select(r => items.Zip(scale.Items, (q, i) => (i.Name, Answer: r.GetValueOrDefault(q.Name, ""))).ToDictionary(a => a.Name, a => a.Answer, StringComparer.Ordinal)).ToList();
        var scores = answers.Select(a => ScaleScore.Of(scale, a).Score).OfType<double>().ToList();
        var mean = MeanScore.Find(scores, Math.Max(population, scores.Count));
        var bands = mean.Value is null ? [] : scale.Bands.Select(b => new BandShare(b.Label, Proportion.Of(scores.Count(s => ScaleScore.BandOf(scale, s) == b), scores.Count, Math.Max(population, scores.Count)).Value!));
        return new(scale, mean, [.. bands], CronbachAlpha.Of([.. answers.Select(a => ScaleScore.Points(scale, a).Points)]), items);
    }

    private static PublicScale? Release(ScaleResult result, WaveResults exact)
    {
        var means = result.Items.Zip(result.Scale.Items, (question, item) => ReleaseItem(exact.Find(question.Name)!, item)).ToList();
        return means.Contains(null) ? null : new(result.Scale.Title, Math.Round(means.Average()!.Value, 1, MidpointRounding.AwayFromZero), result.Scale.Low, result.Scale.High);
    }

    private static double? ReleaseItem(QuestionResult result, ScaleItem item)
    {
        if (result.Answered < BlockFigures.SmallestForMean || BlockFigures.Release([.. result.Counts.Select(c => c.Count)]) is not { Total: > 0 } table)
        {
            return null;
        }

        return result.Counts.Zip(table.Counts, (c, n) => item.Points.GetValueOrDefault(c.Code) * n).Sum() / table.Total;
    }
}
