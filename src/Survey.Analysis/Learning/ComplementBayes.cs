using System.Collections.Concurrent;
using System.Numerics.Tensors;
using Survey.Analysis.Text;

namespace Survey.Analysis.Learning;

/// <summary>
/// Complement naive Bayes (Rennie, Shih, Teevan and Karger 2003) over the grams of short texts, weighted by
/// (1 + ln count) * (1 + ln((1 + N) / (1 + df))) and brought to length 1. Linear, so each word's share in a decision can be shown;
/// no chance and no order of training in it. A gram is known by a number, so that a word is looked up once however often it is
/// written. Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class ComplementBayes
{
    private readonly Dictionary<ulong, int> _numbers;
    private readonly double[] _rarity;
    private readonly float[] _weights;

    /// <summary>Counters that no thread uses at the moment.</summary>
    private readonly ConcurrentBag<GramCounts> _free = [];

    /// <summary>Learns from lessons. A gram that only one text has is not learnt.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="lessons">The lessons; at least one.</param>
    /// <param name="read">Adds the grams that a text is read by to a list.</param>
    /// <param name="smoothing">What is added to every count, so that a gram that was never seen rules nothing out.</param>
    public ComplementBayes(int classes, IReadOnlyList<Lesson> lessons, Action<IReadOnlyList<WordToken>, List<ulong>> read, double smoothing)
    {
        Classes = classes;
        var grams = LessonGrams.Of(lessons, read);
        _numbers = grams.Numbers;
        _rarity = [.. grams.Texts.Select(texts => 1 + Math.Log((1.0 + lessons.Count) / (1.0 + texts)))];
        var counts = new double[_rarity.Length * classes];
        var times = new GramCounts(_rarity);
        for (var at = 0; at < lessons.Count; at++)
        {
            times.Read([grams.PerLesson[at]]);
            foreach (var gram in times.Met)
            {
                counts[(gram * classes) + lessons[at].Class] += times.Value(gram) * lessons[at].Weight;
            }
        }

        _weights = ComplementWeights.Of(counts, classes, smoothing);
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Whether any text it learnt from had a gram, at least twice.</summary>
    public bool Knows(ulong gram) => _numbers.ContainsKey(gram);

    /// <summary>The numbers of the grams that were learnt, in order; one that occurs twice is there twice.</summary>
    public int[] Known(List<ulong> grams)
    {
        var known = new List<int>(grams.Count);
        foreach (var gram in grams)
        {
            if (_numbers.TryGetValue(gram, out var number))
            {
                known.Add(number);
            }
        }

        return [.. known];
    }

    /// <summary>The evidence for each class beside the mean of all, on no particular scale; the highest wins. False when no gram of the text was learnt.</summary>
    /// <param name="words">The grams of each word, by number.</param>
    /// <param name="scores">One place per class; overwritten.</param>
    public bool Score(ReadOnlySpan<int[]> words, Span<float> scores)
    {
        scores.Clear();
        var counts = Counts(words);
        foreach (var gram in counts.Met)
        {
            TensorPrimitives.MultiplyAdd(_weights.AsSpan(gram * Classes, Classes), (float)counts.Value(gram), scores, scores);
        }

        var any = counts.Met.Length > 0;
        _free.Add(counts);
        return any;
    }

    /// <summary>What each word brought to the evidence for one class; below zero when it spoke against.</summary>
    /// <param name="words">The grams of each word, by number.</param>
    /// <param name="one">The class.</param>
    /// <param name="shares">One place per word; overwritten.</param>
    public void Explain(ReadOnlySpan<int[]> words, int one, Span<double> shares)
    {
        var counts = Counts(words);
        for (var word = 0; word < words.Length; word++)
        {
            shares[word] = 0;
            foreach (var gram in words[word])
            {
                shares[word] += counts.Value(gram) / counts.Times(gram) * _weights[(gram * Classes) + one];
            }
        }

        _free.Add(counts);
    }

    private GramCounts Counts(ReadOnlySpan<int[]> words)
    {
        var counts = _free.TryTake(out var free) ? free : new GramCounts(_rarity);
        counts.Read(words);
        return counts;
    }
}
