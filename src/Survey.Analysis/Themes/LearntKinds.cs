using Survey.Analysis.Learning;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// What the examples of a codebook teach about how people complain, propose, praise and offer. Every question counts as if each
/// kind of point were as common under it as the others: what the question makes likely is the business of <see cref="KindReader"/>.
/// </summary>
internal sealed class LearntKinds
{
    private const double Smoothing = 1;
    private const double MostWeight = 6;
    private static readonly int Kinds = Enum.GetValues<PointKind>().Length;

    /// <summary>What a logit of the second model counts beside the evidence of the first, which is on a smaller scale.</summary>
    private const double LogitWeight = 0.3;

    private readonly ComplementBayes _bayes;
    private readonly LogisticModel _logistic;

    /// <summary>Learns from the examples of a codebook; at least one.</summary>
    public LearntKinds(IReadOnlyList<ThemeExample> examples)
    {
        var roles = examples.GroupBy(example => example.Role).ToDictionary(role => role.Key, role => role.Count());
        var both = examples.GroupBy(example => (example.Role, example.Kind)).ToDictionary(pair => pair.Key, pair => pair.Count());
        Lesson[] lessons = [.. examples.Select(example => new Lesson(DutchWords.Tokens(example.Text), (int)example.Kind,
            Math.Min(MostWeight, roles[example.Role] / (double)(Kinds * both[(example.Role, example.Kind)]))))];
        _bayes = new(Kinds, lessons, WordGrams.Add, Smoothing);
        _logistic = new(Kinds, lessons, WordGrams.AddWithBeginnings);
    }

    /// <summary>Evidence per kind, in the order of <see cref="PointKind"/>, about 0 on average.</summary>
    public float[] Score(string text)
    {
        var grams = new List<ulong>();
        WordGrams.AddWithBeginnings(DutchWords.Tokens(text), grams);
        var scores = new float[Kinds];

        // The first model never learnt a beginning, so it passes over them.
        _bayes.Score([_bayes.Known(grams)], scores);
        _logistic.AddTo(scores, grams, LogitWeight);
        return scores;
    }
}
