using Survey.Analysis.Text;

namespace Survey.Analysis.Learning;

/// <summary>A text to learn from, the circumstance it was written in and what is guessed of it beforehand.</summary>
/// <param name="Lesson">The text.</param>
/// <param name="Circumstance">The number of the circumstance, 0 or more.</param>
/// <param name="Guess">Per class, in logits.</param>
internal readonly record struct GuessedLesson(Lesson Lesson, int Circumstance, double[] Guess);

/// <summary>
/// Multinomial logistic regression over the grams of short texts, learnt one lesson at a time with a step per weight that shrinks
/// as it is used (AdaGrad: Duchi, Hazan and Singer 2011). Every gram has a weight that holds everywhere and one for each circumstance
/// a text can be written in, so that a wording may mean something else there (Daumé 2007). Learning starts from a guess: the weights
/// only say where the lessons differ from it. The lessons come in a fixed order and nothing is left to chance.
/// Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class LogisticModel
{
    private const int Rounds = 5;
    private const double Step = 0.1;
    private const double Shrink = 1e-4;
    private const double Least = 1e-8;

    /// <summary>Successive lessons lie this far apart, so that no run of lessons of one class pulls at the weights. A prime: every lesson has its turn.</summary>
    private const long Stride = 1_000_003;

    private readonly int _classes;
    private readonly Dictionary<ulong, int> _numbers;

    /// <summary>A row of classes per gram, and in the last row what holds for every text: first the rows that hold everywhere, then those of each circumstance.</summary>
    private readonly float[] _weights;

    /// <summary>Learns from lessons. A gram that only one text has is not learnt; how often a gram stands in a text does not count.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="circumstances">Number of circumstances.</param>
    /// <param name="lessons">The lessons; at least one.</param>
    /// <param name="read">Adds the grams that a text is read by.</param>
    public LogisticModel(int classes, int circumstances, IReadOnlyList<GuessedLesson> lessons, Action<IReadOnlyList<WordToken>, List<ulong>> read)
    {
        _classes = classes;
        var grams = LessonGrams.Of([.. lessons.Select(lesson => lesson.Lesson)], read);
        _numbers = grams.Numbers;
        _weights = new float[(circumstances + 1) * RowsEach * classes];
        Learn(lessons, Array.ConvertAll(grams.PerLesson, numbers => numbers.Distinct().ToArray()));
    }

    private int RowsEach => _numbers.Count + 1;

    /// <summary>Adds the evidence for each class to what was guessed, in logits.</summary>
    /// <param name="logits">One place per class, in which the guess stands.</param>
    /// <param name="circumstance">Where the text was written.</param>
    /// <param name="grams">The grams of the text, in any order; one that is there twice counts once.</param>
    public void AddTo(double[] logits, int circumstance, IReadOnlyList<ulong> grams)
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
        Add([.. features.Where((feature, at) => at == 0 || features[at - 1] != feature)], circumstance, logits);
    }

    private void Learn(IReadOnlyList<GuessedLesson> lessons, int[][] features)
    {
        var used = new float[_weights.Length];
        var slopes = new double[_classes];
        for (long turn = 0; turn < (long)Rounds * lessons.Count; turn++)
        {
            var at = (int)(turn * Stride % lessons.Count);
            var (lesson, circumstance, guess) = lessons[at];
            guess.CopyTo(slopes, 0);
            Add(features[at], circumstance, slopes);
            Normalise(slopes);
            slopes[lesson.Class] -= 1;
            foreach (var first in FirstRows(circumstance))
            {
                foreach (var feature in features[at])
                {
                    Move(first + feature, slopes, lesson.Weight / Length(features[at]), used);
                }

                Move(first + _numbers.Count, slopes, lesson.Weight, used);
            }
        }
    }

    /// <summary>Moves the weights of one row against the slopes, the less the more they were moved before.</summary>
    private void Move(int row, double[] slopes, double times, float[] used)
    {
        var weights = _weights.AsSpan(row * _classes, _classes);
        var squares = used.AsSpan(row * _classes, _classes);
        for (var one = 0; one < weights.Length; one++)
        {
            var slope = (times * slopes[one]) + (Shrink * weights[one]);
            squares[one] += (float)(slope * slope);
            weights[one] -= (float)(Step * slope / Math.Sqrt(squares[one] + Least));
        }
    }

    /// <summary>Adds the weights of a text: its features, brought to length 1, and what holds for every text.</summary>
    private void Add(int[] features, int circumstance, double[] logits)
    {
        var length = Length(features);
        foreach (var first in FirstRows(circumstance))
        {
            foreach (var feature in features)
            {
                Add(first + feature, 1 / length, logits);
            }

            Add(first + _numbers.Count, 1, logits);
        }
    }

    private void Add(int row, double times, double[] logits)
    {
        var weights = _weights.AsSpan(row * _classes, _classes);
        for (var one = 0; one < weights.Length; one++)
        {
            logits[one] += times * weights[one];
        }
    }

    /// <summary>Where the rows start that hold everywhere, and those of a circumstance.</summary>
    private int[] FirstRows(int circumstance) => [0, (circumstance + 1) * RowsEach];

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
