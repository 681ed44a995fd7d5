namespace Survey.Analysis.Themes;

/// <summary>
/// What a language model made of texts: for some of them a vector, all of the same length. Which model made them does not matter here.
/// Models differ in how alike they find things that have nothing to do with each other, so likeness is counted from the average of
/// the texts at hand: 0 is as alike as any two of them, 1 is the same.
/// </summary>
public sealed class TextMeanings
{
    /// <summary>Among texts that are nearly all the same for the model, the little that is left says nothing.</summary>
    private const double MostAverage = 0.95;

    private readonly Dictionary<string, float[]> _vectors;
    private readonly double _average;

    private TextMeanings(Dictionary<string, float[]> vectors, double average) => (_vectors, _average) = (vectors, average);

    /// <summary>Reads vectors; null when they are no use: of several lengths, empty, not finite, fewer than two, or all about the same.</summary>
    /// <param name="vectors">By text, exactly as it is given to the pipeline; a vector of only zeros is left out.</param>
    public static TextMeanings? Of(IReadOnlyDictionary<string, float[]> vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        var units = new SortedDictionary<string, float[]>(StringComparer.Ordinal);
        var length = vectors.Count == 0 ? 0 : vectors.Values.First().Length;
        foreach (var (text, vector) in vectors)
        {
            if (vector.Length != length || length == 0 || !vector.All(float.IsFinite))
            {
                return null;
            }

            if (Unit(vector) is { } unit)
            {
                units[text] = unit;
            }
        }

        if (units.Count < 2)
        {
            return null;
        }

        var average = Average(units.Values);
        return average > MostAverage ? null : new(new(units, StringComparer.Ordinal), average);
    }

    /// <summary>The unit vector of a text, or null when there is none.</summary>
    internal float[]? VectorOf(string text) => _vectors.GetValueOrDefault(text);

    /// <summary>How alike two of these vectors are, 0 to 1.</summary>
    internal double Likeness(float[] one, float[] other) => Math.Clamp((Cosine(one, other) - _average) / (1 - _average), 0, 1);

    private static float[]? Unit(float[] vector)
    {
        // Summed one after the other, not in lanes, so that every machine comes to the same.
        var sum = 0.0;
        foreach (var value in vector)
        {
            sum += (double)value * value;
        }

        var length = Math.Sqrt(sum);
        return length > 0 ? Array.ConvertAll(vector, value => (float)(value / length)) : null;
    }

    private static double Cosine(float[] here, float[] there)
    {
        var sum = 0.0;
        for (var at = 0; at < here.Length; at++)
        {
            sum += (double)here[at] * there[at];
        }

        return sum;
    }

    /// <summary>The average cosine of all pairs of different texts: with s the sum of n unit vectors, (s·s - n) / (n (n - 1)); not below 0.</summary>
    private static double Average(SortedDictionary<string, float[]>.ValueCollection units)
    {
        var sum = new double[units.First().Length];
        foreach (var unit in units)
        {
            for (var at = 0; at < sum.Length; at++)
            {
                sum[at] += unit[at];
            }
        }

        double n = units.Count;
        return Math.Max(0, (sum.Sum(value => value * value) - n) / (n * (n - 1)));
    }
}
