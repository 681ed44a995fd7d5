using Survey.Analysis.Learning;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// What the examples of a codebook teach about how people complain, propose, praise and offer. One log-linear model: what the rules of
/// <see cref="KindReader"/> guess, and what each wording adds to that everywhere and under this question. How often people do something else
/// than was asked is learnt with it, so that only wording strong enough overrules the question.
/// </summary>
internal sealed class LearntKinds
{
    /// <summary>The rules are surer of themselves than they are right.</summary>
    private const double GuessWeight = 0.75;

    private static readonly int Kinds = Enum.GetValues<PointKind>().Length;
    private static readonly int Roles = Enum.GetValues<QuestionRole>().Length;

    private readonly LogisticModel _model;

    /// <summary>Learns from the examples of a codebook; at least one.</summary>
    public LearntKinds(IReadOnlyList<ThemeExample> examples) => _model = new(Kinds, Roles, [.. examples.Select(Lesson)], WordGrams.AddWithBeginnings);

    /// <summary>The kind of one point, given the question it answers.</summary>
    public PointKind Read(string point, QuestionRole role)
    {
        var words = DutchWords.Tokens(point);
        var logits = Guess(words, role);
        if (words.Count > 0)
        {
            var grams = new List<ulong>();
            WordGrams.AddWithBeginnings(words, grams);
            _model.AddTo(logits, (int)role, grams);
        }

        return KindReader.Highest(logits);
    }

    private static GuessedLesson Lesson(ThemeExample example)
    {
        var words = DutchWords.Tokens(example.Text);
        return new(new(words, (int)example.Kind, 1), (int)example.Role, Guess(words, example.Role));
    }

    private static double[] Guess(IReadOnlyList<WordToken> words, QuestionRole role) => Array.ConvertAll(KindReader.Scores(words, role), score => GuessWeight * score);
}
