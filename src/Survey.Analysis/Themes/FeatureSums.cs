namespace Survey.Analysis.Themes;

/// <summary>Adds up weights per feature, for one vector after the other; by one thread at a time.</summary>
/// <param name="features">Number of features.</param>
internal sealed class FeatureSums(int features)
{
    private readonly double[] _sums = new double[features];
    private readonly bool[] _isMet = new bool[features];
    private readonly List<int> _met = [];

    /// <summary>Adds to one feature.</summary>
    public void Add(int feature, double weight)
    {
        if (!_isMet[feature])
        {
            _isMet[feature] = true;
            _met.Add(feature);
        }

        _sums[feature] += weight;
    }

    /// <summary>The sums, weighed, as a vector of length 1; after it all is empty again.</summary>
    public SparseVector Unit(Func<int, double, double> weigh)
    {
        int[] indices = [.. _met];
        Array.Sort(indices);
        var weights = Array.ConvertAll(indices, feature => weigh(feature, _sums[feature]));
        foreach (var feature in _met)
        {
            (_sums[feature], _isMet[feature]) = (0, false);
        }

        _met.Clear();
        return SparseVector.Unit(indices, weights);
    }
}
