using System.Collections.Concurrent;
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
    private const float LogitWeight = 0.35f;

    private readonly ComplementBayes _bayes;
    private readonly LogisticModel _logistic;
    private readonly GramTable _numbers;

    /// <summary>The number of each gram in the first model, or -1: that one learns runs of words alone, whatever the question.</summary>
    private readonly int[] _bayesNumbers;

    /// <summary>Desks that no thread uses at the moment.</summary>
    private readonly ConcurrentBag<Desk> _free = [];

    /// <summary>Learns from the examples of a codebook; at least one that is about a neighbourhood.</summary>
    public LearntKinds(IReadOnlyList<ThemeExample> all)
    {
        // What is about something else is mostly only told: measured, it made the reading of kinds a little worse.
        var examples = all.Where(example => example.Theme != ThemeExample.Elsewhere).ToArray();
        var roles = examples.GroupBy(example => example.Role).ToDictionary(role => role.Key, role => role.Count());
        var both = examples.GroupBy(example => (example.Role, example.Kind)).ToDictionary(pair => pair.Key, pair => pair.Count());
        Lesson[] lessons = [.. examples.Select((example, at) => new Lesson([at], (int)example.Kind, Math.Min(MostWeight, roles[example.Role] / (double)(Kinds * both[(example.Role, example.Kind)]))))];
        var (met, rest, stretches) = (new GramTable(), new GramTable(), new int[examples.Length][]);
        var found = new List<ulong>();
        for (var at = 0; at < stretches.Length; at++)
        {
            var words = Array.ConvertAll(DutchWords.In(examples[at].Text), KindWord.Of);
            found.Clear();
            KindGrams.AddRest(words, examples[at].Role, found);
            found.ForEach(gram => rest.Add(gram));
            found.Clear();
            KindGrams.AddWords(words, found);
            KindGrams.AddRest(words, examples[at].Role, found);
            stretches[at] = met.AddAll(found);
        }

        var grams = LessonGrams.Of(met, stretches, lessons);
        _numbers = grams.Numbers;
        _logistic = ShortWeights.Rounded(new(Kinds, lessons, grams));
        _bayes = new(Kinds, lessons, grams.Without(rest, out _bayesNumbers), Smoothing);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public LearntKinds(ref ByteReader bytes)
    {
        _numbers = new(bytes.ReadRow<ulong>());
        _bayesNumbers = bytes.ReadRow<int>();
        _bayes = new(GramSums.Read(ref bytes), Smoothing);
        _logistic = ShortWeights.Read(ref bytes, Kinds);
    }

    /// <summary>Writes what was learnt.</summary>
    public void Write(ByteWriter bytes)
    {
        bytes.Write<ulong>(_numbers.ToArray());
        bytes.Write<int>(_bayesNumbers);
        _bayes.Sums.Write(bytes);
        ShortWeights.Write(bytes, _logistic);
    }

    /// <summary>Evidence per kind, in the order of <see cref="PointKind"/>, about 0 on average.</summary>
    /// <param name="words">The words of a point.</param>
    /// <param name="role">What the question asked for.</param>
    public float[] Score(ReadOnlySpan<KindWord> words, QuestionRole role)
    {
        var desk = _free.TryTake(out var free) ? free : new Desk(_bayesNumbers.Length);
        var known = desk.Read(words, role, _numbers);
        var scores = new float[Kinds];
        var counts = _bayes.Count(LessonGrams.Renumber(known, _bayesNumbers));
        _bayes.Score(counts, scores);
        _bayes.Return(counts);
        _logistic.AddTo(scores, desk.Once(known), LogitWeight);
        _free.Add(desk);
        return scores;
    }

    /// <summary>What reading needs, for one point after the other; by one thread at a time.</summary>
    /// <param name="numbers">Number of grams that were learnt.</param>
    private sealed class Desk(int numbers)
    {
        private readonly List<ulong> _grams = [];
        private readonly int[] _lastPoint = new int[numbers];
        private int[] _known = [];
        private int _point;

        /// <summary>The numbers of the grams of a point that were learnt, in their order.</summary>
        public Span<int> Read(ReadOnlySpan<KindWord> words, QuestionRole role, GramTable learnt)
        {
            _grams.Clear();
            KindGrams.AddWords(words, _grams);
            KindGrams.AddRest(words, role, _grams);
            _known = _known.Length < _grams.Count ? new int[2 * _grams.Count] : _known;
            return _known.AsSpan(0, learnt.FindAll(_grams, _known));
        }

        /// <summary>Leaves each gram once, in the order in which they came.</summary>
        public ReadOnlySpan<int> Once(Span<int> grams)
        {
            _point++;
            var different = 0;
            foreach (var gram in grams)
            {
                if (_lastPoint[gram] != _point)
                {
                    _lastPoint[gram] = _point;
                    grams[different++] = gram;
                }
            }

            return grams[..different];
        }
    }
}
