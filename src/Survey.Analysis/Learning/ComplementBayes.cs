using System.Runtime.InteropServices;
using Survey.Analysis.Text;

namespace Survey.Analysis.Learning;

/// <summary>A text to learn from.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Class">The class it belongs to, 0 or more.</param>
/// <param name="Weight">How many texts it counts for.</param>
internal readonly record struct Lesson(IReadOnlyList<WordToken> Words, int Class, double Weight);

/// <summary>
/// Complement naive Bayes (Rennie, Shih, Teevan and Karger 2003) over the grams of short texts, weighted by
/// (1 + ln count) * (1 + ln((1 + N) / (1 + df))) and brought to length 1. Linear, so each word's share in a decision can be shown;
/// no chance and no order of training in it. Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class ComplementBayes
{
    private const int LeastTexts = 2;

    private readonly Func<IReadOnlyList<WordToken>, List<Gram>> _read;
    private readonly double _smoothing;
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly double[] _rarity;
    private readonly float[] _weights;

    /// <summary>Learns from lessons. A gram that only one text has is not learnt.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="lessons">The lessons; at least one.</param>
    /// <param name="read">Which grams a text is read by.</param>
    /// <param name="smoothing">What is added to every count, so that a gram that was never seen rules nothing out.</param>
    public ComplementBayes(int classes, IReadOnlyList<Lesson> lessons, Func<IReadOnlyList<WordToken>, List<Gram>> read, double smoothing)
    {
        Classes = classes;
        var rarity = new List<double>();
        _read = read;
        _smoothing = smoothing;
        var grams = lessons.Select(lesson => read(lesson.Words)).ToArray();
        var texts = new Dictionary<ulong, int>();
        var met = new HashSet<ulong>();
        foreach (var text in grams)
        {
            met.Clear();
            foreach (var gram in text)
            {
                if (met.Add(gram.Hash))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(texts, gram.Hash, out _)++;
                }
            }
        }

        foreach (var (hash, count) in texts)
        {
            if (count >= LeastTexts)
            {
                _numbers[hash] = _numbers.Count;
                rarity.Add(1 + Math.Log((1.0 + lessons.Count) / (1.0 + count)));
            }
        }

        _rarity = [.. rarity];
        _weights = Weigh(Count(lessons, grams));
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Whether any text it learnt from had a gram, at least twice.</summary>
    public bool Knows(ulong gram) => _numbers.ContainsKey(gram);

    /// <summary>The evidence for each class beside the mean of all, on no particular scale; the highest wins. False when no gram of the text was learnt.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="scores">One place per class; overwritten.</param>
    public bool Score(IReadOnlyList<WordToken> words, Span<double> scores)
    {
        scores.Clear();
        var values = Values(_read(words));
        foreach (var (feature, value, _) in values)
        {
            var row = _weights.AsSpan(feature * Classes, Classes);
            for (var one = 0; one < row.Length; one++)
            {
                scores[one] += value * row[one];
            }
        }

        return values.Count > 0;
    }

    /// <summary>What each word brought to the evidence for one class; below zero when it spoke against.</summary>
    public double[] Explain(IReadOnlyList<WordToken> words, int one)
    {
        var grams = _read(words);
        var perGram = Values(grams).ToDictionary(v => v.Feature, v => v.Value / v.Times);
        var shares = new double[words.Count];
        foreach (var gram in grams)
        {
            if (_numbers.TryGetValue(gram.Hash, out var feature))
            {
                shares[gram.Word] += perGram[feature] * _weights[(feature * Classes) + one];
            }
        }

        return shares;
    }

    /// <summary>The features a text has, ascending, with their weights; the weights are a vector of length 1.</summary>
    private List<(int Feature, double Value, int Times)> Values(List<Gram> grams)
    {
        var found = new List<int>(grams.Count);
        foreach (var gram in grams)
        {
            if (_numbers.TryGetValue(gram.Hash, out var feature))
            {
                found.Add(feature);
            }
        }

        found.Sort();
        var values = new List<(int Feature, double Value, int Times)>(found.Count);
        double squares = 0;
        for (var at = 0; at < found.Count;)
        {
            var times = 1;
            while (at + times < found.Count && found[at + times] == found[at])
            {
                times++;
            }

            var value = (1 + Math.Log(times)) * _rarity[found[at]];
            values.Add((found[at], value, times));
            squares += value * value;
            at += times;
        }

        var length = Math.Sqrt(squares);
        for (var at = 0; at < values.Count; at++)
        {
            values[at] = values[at] with { Value = values[at].Value / length };
        }

        return values;
    }

    private double[] Count(IReadOnlyList<Lesson> lessons, List<Gram>[] grams)
    {
        var counts = new double[_numbers.Count * Classes];
        for (var at = 0; at < lessons.Count; at++)
        {
            foreach (var (feature, value, _) in Values(grams[at]))
            {
                counts[(feature * Classes) + lessons[at].Class] += value * lessons[at].Weight;
            }
        }

        return counts;
    }

    private float[] Weigh(double[] counts)
    {
        var features = _numbers.Count;
        var all = new double[features];
        var total = new double[Classes];
        for (var feature = 0; feature < features; feature++)
        {
            for (var one = 0; one < Classes; one++)
            {
                all[feature] += counts[(feature * Classes) + one];
            }
        }

        var weights = new float[counts.Length];
        for (var feature = 0; feature < features; feature++)
        {
            for (var one = 0; one < Classes; one++)
            {
                total[one] += all[feature] - counts[(feature * Classes) + one] + _smoothing;
            }
        }

        for (var feature = 0; feature < features; feature++)
        {
            var row = weights.AsSpan(feature * Classes, Classes);
            for (var one = 0; one < Classes; one++)
            {
                row[one] = (float)-Math.Log((all[feature] - counts[(feature * Classes) + one] + _smoothing) / total[one]);
            }

            var mean = Mean(row);
            for (var one = 0; one < Classes; one++)
            {
                row[one] -= mean;
            }
        }

        return weights;
    }

    private static float Mean(ReadOnlySpan<float> row)
    {
        double sum = 0;
        foreach (var value in row)
        {
            sum += value;
        }

        return (float)(sum / row.Length);
    }
}
