namespace Survey.Analysis.Learning;

/// <summary>
/// Logistic regression for one question with two answers, over the grams of short texts, learnt one lesson at a time with a step per
/// weight that shrinks as it is used (AdaGrad: Duchi, Hazan and Singer 2011). Grams are not kept but fall into a fixed number of
/// buckets (Weinberger and others 2009), so that learning from thousands of texts costs a tenth of a second.
/// The lessons come in a fixed order and nothing is left to chance. Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class YesNoModel
{
    private const int BucketBits = 18;
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const int Rounds = 3;
    private const double Step = 0.3;
    private const double Shrink = 1e-4;
    private const double Least = 1e-8;

    /// <summary>Successive lessons lie this far apart, so that no run of one answer pulls at the weights. A prime: every lesson has its turn.</summary>
    private const long Stride = 1_000_003;

    private readonly float[] _weights = new float[1 << BucketBits];
    private readonly double _always;

    /// <summary>Learns from texts.</summary>
    /// <param name="texts">The grams of each text and the answer to it; at least one. A gram that is there twice counts twice.</param>
    public YesNoModel(IEnumerable<(List<ulong> Grams, bool IsYes)> texts)
    {
        var lessons = texts.Select(text => (Buckets: Buckets(text.Grams), text.IsYes)).ToArray();
        var used = new float[_weights.Length];
        var usedAlways = 0.0;
        for (long turn = 0; turn < (long)Rounds * lessons.Length; turn++)
        {
            var at = (int)(turn * Stride % lessons.Length);
            var (buckets, isYes) = lessons[at];
            var slope = Likely(buckets) - (isYes ? 1 : 0);
            var share = slope / Length(buckets);
            foreach (var bucket in buckets)
            {
                var move = share + (Shrink * _weights[bucket]);
                used[bucket] += (float)(move * move);
                _weights[bucket] -= (float)(Step * move / Math.Sqrt(used[bucket] + Least));
            }

            usedAlways += slope * slope;
            _always -= Step * slope / Math.Sqrt(usedAlways + Least);
        }
    }

    /// <summary>How likely the answer to a text with these grams is yes, 0 to 1.</summary>
    public double Likely(List<ulong> grams) => Likely(Buckets(grams));

    private static double Length(int[] buckets) => Math.Sqrt(Math.Max(1, buckets.Length));

    private double Likely(int[] buckets)
    {
        double sum = 0;
        foreach (var bucket in buckets)
        {
            sum += _weights[bucket];
        }

        return 1 / (1 + Math.Exp(-_always - (sum / Length(buckets))));
    }

    /// <summary>The buckets of a text, in the order of its grams.</summary>
    private static int[] Buckets(List<ulong> grams)
    {
        var buckets = new int[grams.Count];
        for (var at = 0; at < buckets.Length; at++)
        {
            buckets[at] = (int)((grams[at] * Spread) >> (64 - BucketBits));
        }

        return buckets;
    }
}
