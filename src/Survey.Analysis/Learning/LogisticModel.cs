using Survey.Analysis.Text;

namespace Survey.Analysis.Learning;

/// <summary>
/// Multinomial logistic regression over the grams of short texts, learnt one lesson at a time with a step per weight that shrinks
/// as it is used (AdaGrad: Duchi, Hazan and Singer 2011). It weighs grams against each other where naive Bayes adds them up, so
/// the two make different mistakes. The lessons come in a fixed order and nothing is left to chance.
/// Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class LogisticModel
{
    private const int Rounds = 3;
    private const double Step = 0.1;
    private const double Shrink = 1e-4;
    private const double Least = 1e-8;

    /// <summary>Successive lessons lie this far apart, so that no run of lessons of one class pulls at the weights. A prime: every lesson has its turn.</summary>
    private const long Stride = 1_000_003;

    private readonly int _classes;
    private readonly Dictionary<ulong, int> _numbers;
    private readonly double[] _weights;

    /// <summary>Learns from lessons. A gram that only one text has is not learnt; how often a gram stands in a text does not count.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="lessons">The lessons; at least one.</param>
    /// <param name="read">Adds the grams that a text is read by.</param>
    public LogisticModel(int classes, IReadOnlyList<Lesson> lessons, Action<IReadOnlyList<WordToken>, List<ulong>> read)
    {
        _classes = classes;
        var grams = LessonGrams.Of(lessons, read);
        _numbers = grams.Numbers;
        _weights = new double[(_numbers.Count + 1) * classes];
        Learn(lessons, Array.ConvertAll(grams.PerLesson, numbers => numbers.Distinct().ToArray()));
    }

    /// <summary>Adds the evidence for each class beside the mean of all, in logits, times a weight.</summary>
    /// <param name="scores">One place per class.</param>
    /// <param name="grams">The grams of the text, in any order; one that is there twice counts once.</param>
    /// <param name="weight">What the evidence is multiplied by.</param>
    public void AddTo(float[] scores, IReadOnlyList<ulong> grams, double weight)
    {
        var features = new List<int>(grams.Count);
        foreach (var gram in grams)
        {
            if (_numbers.TryGetValue(gram, out var number))
            {
                features.Add(number);
            }
        }

        // In one order, each once: a sum of the same numbers in another order is not the same to the last digit.
        features.Sort();
        var logits = new double[_classes];
        Sum([.. features.Where((feature, at) => at == 0 || features[at - 1] != feature)], logits);
        var mean = logits.Average();
        for (var one = 0; one < _classes; one++)
        {
            scores[one] += (float)(weight * (logits[one] - mean));
        }
    }

    private void Learn(IReadOnlyList<Lesson> lessons, int[][] features)
    {
        var used = new double[_weights.Length];
        var likely = new double[_classes];
        for (long turn = 0; turn < (long)Rounds * lessons.Count; turn++)
        {
            var at = (int)(turn * Stride % lessons.Count);
            var lesson = lessons[at];
            Sum(features[at], likely);
            Normalise(likely);
            var length = Length(features[at]);
            for (var one = 0; one < _classes; one++)
            {
                var slope = lesson.Weight * (likely[one] - (lesson.Class == one ? 1 : 0));
                foreach (var feature in features[at])
                {
                    Move((feature * _classes) + one, slope / length, used);
                }

                Move((_numbers.Count * _classes) + one, slope, used);
            }
        }
    }

    private void Move(int at, double slope, double[] used)
    {
        slope += Shrink * _weights[at];
        used[at] += slope * slope;
        _weights[at] -= Step * slope / Math.Sqrt(used[at] + Least);
    }

    /// <summary>The logits of a text: its features, brought to length 1, and what holds for every text.</summary>
    private void Sum(int[] features, double[] logits)
    {
        _weights.AsSpan(_numbers.Count * _classes, _classes).CopyTo(logits);
        var length = Length(features);
        foreach (var feature in features)
        {
            for (var one = 0; one < _classes; one++)
            {
                logits[one] += _weights[(feature * _classes) + one] / length;
            }
        }
    }

    private static double Length(int[] features) => Math.Sqrt(Math.Max(1, features.Length));

    /// <summary>Logits become likelihoods that add up to 1.</summary>
    private static void Normalise(double[] logits)
    {
        var highest = logits.Max();
        double sum = 0;
        for (var one = 0; one < logits.Length; one++)
        {
            logits[one] = Math.Exp(logits[one] - highest);
            sum += logits[one];
        }

        for (var one = 0; one < logits.Length; one++)
        {
            logits[one] /= sum;
        }
    }
}
