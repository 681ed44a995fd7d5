using System.Collections.Concurrent;

namespace Survey.Analysis.Learning;

/// <summary>
/// Complement naive Bayes (Rennie, Shih, Teevan and Karger 2003) over the grams of short texts, weighted by
/// (1 + ln count) * (1 + ln((1 + N) / (1 + df))) and brought to length 1. Linear, so each word's share in a decision can be shown;
/// no chance and no order of training in it. Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class ComplementBayes
{
    private readonly double[] _rarity;
    private readonly float[] _weights;

    /// <summary>Counters that no thread uses at the moment.</summary>
    private readonly ConcurrentBag<GramCounts> _free = [];

    /// <summary>Learns from lessons.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="lessons">The lessons; at least one.</param>
    /// <param name="grams">Their grams.</param>
    /// <param name="smoothing">What is added to every sum, so that a gram that was never seen rules nothing out.</param>
    public ComplementBayes(int classes, IReadOnlyList<Lesson> lessons, LessonGrams grams, double smoothing)
        : this(GramSums.Of(classes, lessons, grams), smoothing)
    {
    }

    /// <summary>From what was added up before.</summary>
    public ComplementBayes(GramSums sums, double smoothing)
    {
        Sums = sums;
        _rarity = sums.Rarity();
        _weights = ComplementWeights.Of(sums, smoothing);
    }

    /// <summary>What it was made of.</summary>
    public GramSums Sums { get; }

    /// <summary>Number of classes.</summary>
    public int Classes => Sums.Classes;

    /// <summary>A counter for one text, all its stretches counted and weighed; to be given back.</summary>
    /// <param name="stretches">The grams of each stretch, by number.</param>
    public GramCounts Count(params ReadOnlySpan<int[]> stretches)
    {
        var counts = _free.TryTake(out var free) ? free : new GramCounts(_rarity);
        counts.Clear();
        foreach (var stretch in stretches)
        {
            counts.Add(stretch);
        }

        counts.Weigh();
        return counts;
    }

    /// <summary>Takes a counter back.</summary>
    public void Return(GramCounts counts) => _free.Add(counts);

    /// <summary>The evidence of a text for each class beside the mean of all, on no particular scale; the highest wins. False when no gram of it was learnt.</summary>
    /// <param name="counts">The text.</param>
    /// <param name="scores">One place per class; overwritten.</param>
    public bool Score(GramCounts counts, Span<float> scores)
    {
        scores.Clear();
        foreach (var gram in counts.Met)
        {
            WeightRows.AddTimes(_weights.AsSpan(gram * Classes, Classes), (float)counts.Value(gram), scores);
        }

        return counts.Met.Length > 0;
    }

    /// <summary>What each stretch of a text brought to the evidence for one class; below zero when it spoke against.</summary>
    /// <param name="counts">The text.</param>
    /// <param name="stretches">Its stretches.</param>
    /// <param name="one">The class.</param>
    /// <param name="shares">One place per stretch; overwritten.</param>
    public void Explain(GramCounts counts, ReadOnlySpan<int[]> stretches, int one, Span<double> shares)
    {
        for (var stretch = 0; stretch < stretches.Length; stretch++)
        {
            double share = 0;
            foreach (var gram in stretches[stretch])
            {
                share += counts.Value(gram) / counts.Times(gram) * _weights[(gram * Classes) + one];
            }

            shares[stretch] = share;
        }
    }
}
