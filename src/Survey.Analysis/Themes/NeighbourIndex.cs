namespace Survey.Analysis.Themes;

/// <summary>
/// Finds similar texts without comparing all pairs: only texts that share a feature are met, and features that nearly every text has
/// are not followed. Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class NeighbourIndex
{
    private const int AlwaysFollowed = 200;
    private const double CommonShare = 0.1;

    private readonly IReadOnlyList<SparseVector> _vectors;
    private readonly Dictionary<int, List<(int Text, float Value)>> _texts = [];
    private readonly double[] _sums;
    private readonly int _longest;

    /// <summary>An index over some of the vectors.</summary>
    public NeighbourIndex(IReadOnlyList<SparseVector> vectors, IReadOnlyList<int> members)
    {
        _vectors = vectors;
        _sums = new double[vectors.Count];
        _longest = Math.Max(AlwaysFollowed, (int)(members.Count * CommonShare));
        foreach (var member in members)
        {
            var vector = vectors[member];
            for (var at = 0; at < vector.Indices.Length; at++)
            {
                if (!_texts.TryGetValue(vector.Indices[at], out var list))
                {
                    _texts[vector.Indices[at]] = list = [];
                }

                list.Add((member, vector.Values[at]));
            }
        }
    }

    /// <summary>The members at least this similar to a text, nearest first, then in the order of their number; itself left out.</summary>
    public List<(int Text, double Similarity)> Near(int text, double threshold, int atMost)
    {
        var met = new List<int>();
        var vector = _vectors[text];
        for (var at = 0; at < vector.Indices.Length; at++)
        {
            if (!_texts.TryGetValue(vector.Indices[at], out var list) || list.Count > _longest)
            {
                continue;
            }

            foreach (var (other, value) in list)
            {
                if (_sums[other] == 0)
                {
                    met.Add(other);
                }

                _sums[other] += value * vector.Values[at];
            }
        }

        var near = new List<(int Text, double Similarity)>();
        foreach (var other in met)
        {
            if (other != text && _sums[other] >= threshold)
            {
                near.Add((other, Math.Min(1, _sums[other])));
            }

            _sums[other] = 0;
        }

        near.Sort((one, two) => two.Similarity.CompareTo(one.Similarity) is var order && order != 0 ? order : one.Text.CompareTo(two.Text));
        return near.Count > atMost ? near[..atMost] : near;
    }
}
