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
    private readonly int _grams;
    private readonly float[] _weights;

    /// <summary>Learns from lessons. How often a gram stands in a text does not count.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="lessons">The lessons; at least one.</param>
    /// <param name="grams">Their grams.</param>
    public LogisticModel(int classes, IReadOnlyList<Lesson> lessons, LessonGrams grams)
        : this(classes, Learn(classes, lessons, grams))
    {
    }

    /// <summary>From weights that were learnt before.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="weights">Those of each gram, the classes next to each other, and last those that hold for every text.</param>
    public LogisticModel(int classes, float[] weights) => (_classes, _grams, _weights) = (classes, (weights.Length / classes) - 1, weights);

    /// <summary>Number of classes.</summary>
    public int Classes => _classes;

    /// <summary>What it has learnt.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>Adds the evidence for each class beside the mean of all, in logits, times a weight.</summary>
    /// <param name="scores">One place per class.</param>
    /// <param name="grams">The numbers of the grams of the text, each once. The same text has to bring them in the same order: sums are rounded as they grow.</param>
    /// <param name="weight">What the evidence is multiplied by.</param>
    public void AddTo(Span<float> scores, ReadOnlySpan<int> grams, float weight)
    {
        Span<float> sums = stackalloc float[_classes];
        sums.Clear();
        foreach (var gram in grams)
        {
            WeightRows.AddTimes(_weights.AsSpan(gram * _classes, _classes), 1, sums);
        }

        var always = _weights.AsSpan(_grams * _classes, _classes);
        var (length, mean) = ((float)Length(grams.Length), 0f);
        for (var one = 0; one < sums.Length; one++)
        {
            mean += sums[one] = (sums[one] / length) + always[one];
        }

        mean /= _classes;
        for (var one = 0; one < sums.Length; one++)
        {
            scores[one] += weight * (sums[one] - mean);
        }
    }

    private static float[] Learn(int classes, IReadOnlyList<Lesson> lessons, LessonGrams grams)
    {
        var features = Different(lessons, grams);
        var bias = grams.Texts.Length * classes;
        var (weights, used) = (new double[bias + classes], new double[bias + classes]);
        var likely = new double[classes];
        for (long turn = 0; turn < (long)Rounds * lessons.Count; turn++)
        {
            var at = (int)(turn * Stride % lessons.Count);
            var (lesson, length) = (lessons[at], Length(features[at].Length));
            weights.AsSpan(bias, classes).CopyTo(likely);
            foreach (var feature in features[at])
            {
                Add(likely, weights.AsSpan(feature * classes, classes), length);
            }

            Normalise(likely);
            for (var one = 0; one < classes; one++)
            {
                likely[one] = lesson.Weight * (likely[one] - (lesson.Class == one ? 1 : 0));
            }

            Move(likely, weights.AsSpan(bias, classes), used.AsSpan(bias, classes));
            for (var one = 0; one < classes; one++)
            {
                likely[one] /= length;
            }

            foreach (var feature in features[at])
            {
                Move(likely, weights.AsSpan(feature * classes, classes), used.AsSpan(feature * classes, classes));
            }
        }

        return Array.ConvertAll(weights, weight => (float)weight);
    }

    /// <summary>The grams of each lesson, each once.</summary>
    private static int[][] Different(IReadOnlyList<Lesson> lessons, LessonGrams grams)
    {
        var (last, different) = (new int[grams.Texts.Length], new int[lessons.Count][]);
        for (var at = 0; at < different.Length; at++)
        {
            var turn = at + 1;
            different[at] = [.. lessons[at].Stretches.SelectMany(stretch => grams.PerStretch[stretch]).Where(gram => last[gram] != turn && (last[gram] = turn) == turn)];
        }

        return different;
    }

    /// <summary>Moves the weights of one gram down their slopes, one for each class.</summary>
    private static void Move(ReadOnlySpan<double> slopes, Span<double> weights, Span<double> used)
    {
        for (var one = 0; one < slopes.Length; one++)
        {
            var slope = slopes[one] + (Shrink * weights[one]);
            used[one] += slope * slope;
            weights[one] -= Step * slope / Math.Sqrt(used[one] + Least);
        }
    }

    /// <summary>Adds the weights of a gram of a text that is brought to length 1.</summary>
    private static void Add(Span<double> logits, ReadOnlySpan<double> weights, double length)
    {
        for (var one = 0; one < logits.Length; one++)
        {
            logits[one] += weights[one] / length;
        }
    }

    private static double Length(int features) => Math.Sqrt(Math.Max(1, features));

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
