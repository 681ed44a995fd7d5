namespace Survey.Analysis.Themes;

/// <summary>Adds up weights per feature, for one vector after the other; by one thread at a time.</summary>
/// <param name="features">Number of features.</param>
internal sealed class FeatureSums(int features)
{
    private readonly double[] _sums = new double[features];
    private readonly bool[] _isMet = new bool[features];
    private int[] _met = new int[64];
    private int _count;

    /// <summary>Adds to one feature.</summary>
    public void Add(int feature, double weight)
    {
        if (!_isMet[feature])
        {
            _isMet[feature] = true;
            if (_count == _met.Length)
            {
                Array.Resize(ref _met, 2 * _count);
            }

            _met[_count++] = feature;
        }

        _sums[feature] += weight;
    }

    /// <summary>The sums as a vector of length 1; after it all is empty again.</summary>
    public SparseVector Unit() => Unit([]);

    /// <summary>The same with each sum as term frequency (1 + ln of it, above 1) times how rare its feature is.</summary>
    /// <param name="rarity">Per feature; none: the sums as they are.</param>
    public SparseVector Unit(double[] rarity)
    {
        var indices = _met.AsSpan(0, _count).ToArray();
        Array.Sort(indices);
        var weights = new double[_count];
        double squares = 0;
        for (var at = 0; at < weights.Length; at++)
        {
            var feature = indices[at];
            var sum = _sums[feature];
            var weight = rarity.Length == 0 ? sum : (sum <= 1 ? sum : 1 + Math.Log(sum)) * rarity[feature];
            weights[at] = weight;
            squares += weight * weight;
            (_sums[feature], _isMet[feature]) = (0, false);
        }

        _count = 0;
        var length = Math.Sqrt(squares);
        var values = new float[weights.Length];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = length > 0 ? (float)(weights[at] / length) : 0f;
        }

        return new(indices, values);
    }
}
