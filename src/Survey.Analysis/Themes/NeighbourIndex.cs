using System.Collections.Concurrent;

namespace Survey.Analysis.Themes;

/// <summary>
/// Finds similar vectors without comparing all pairs: only vectors that share a feature are met, and features that nearly every one has
/// are not followed. The vectors of one feature stand in one long row for all features together, with the place where each feature
/// begins. Several threads may ask at once. Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class NeighbourIndex
{
    private const int AlwaysFollowed = 200;
    private const double CommonShare = 0.1;

    private readonly int[] _first;
    private readonly (int Member, float Value)[] _holders;
    private readonly int _members;
    private readonly int _longest;

    /// <summary>What threads that ask need, that no thread uses at the moment.</summary>
    private readonly ConcurrentBag<Met> _free = [];

    /// <summary>An index over vectors, known by their place in the list.</summary>
    public NeighbourIndex(IReadOnlyList<SparseVector> members)
    {
        _members = members.Count;
        _longest = Math.Max(AlwaysFollowed, (int)(members.Count * CommonShare));
        var features = 0;
        foreach (var vector in members)
        {
            features = Math.Max(features, vector.Indices.Length == 0 ? 0 : vector.Indices[^1] + 1);
        }

        _first = new int[features + 1];
        foreach (var vector in members)
        {
            foreach (var feature in vector.Indices)
            {
                _first[feature + 1]++;
            }
        }

        for (var feature = 0; feature < features; feature++)
        {
            _first[feature + 1] += _first[feature];
        }

        _holders = new (int, float)[_first[^1]];
        var next = _first[..^1];
        for (var member = 0; member < members.Count; member++)
        {
            var vector = members[member];
            for (var at = 0; at < vector.Indices.Length; at++)
            {
                _holders[next[vector.Indices[at]]++] = (member, vector.Values[at]);
            }
        }
    }

    /// <summary>The members at least this similar to a vector, nearest first, then in the order of the list.</summary>
    /// <param name="vector">What to look from.</param>
    /// <param name="leftOut">The member that the vector itself is, or -1.</param>
    /// <param name="threshold">Cosine similarity, 0..1.</param>
    /// <param name="atMost">Most members to return.</param>
    public List<(int Member, double Similarity)> Near(SparseVector vector, int leftOut, double threshold, int atMost)
    {
        var met = _free.TryTake(out var free) ? free : new Met(_members);
        for (var at = 0; at < vector.Indices.Length && vector.Indices[at] < _first.Length - 1; at++)
        {
            var (from, to) = (_first[vector.Indices[at]], _first[vector.Indices[at] + 1]);
            if (to - from <= _longest)
            {
                met.Add(_holders.AsSpan(from, to - from), vector.Values[at]);
            }
        }

        var near = met.TakeFrom(threshold, leftOut);
        _free.Add(met);
        near.Sort((one, two) => two.Similarity.CompareTo(one.Similarity) is var order && order != 0 ? order : one.Member.CompareTo(two.Member));
        return near.Count > atMost ? near[..atMost] : near;
    }

    /// <summary>What the members met have in common with one vector; by one thread at a time.</summary>
    private sealed class Met(int members)
    {
        private readonly double[] _sums = new double[members];
        private readonly int[] _met = new int[members];
        private int _count;

        public void Add(ReadOnlySpan<(int Member, float Value)> holders, float value)
        {
            var (sums, count) = (_sums, _count);
            foreach (var (member, there) in holders)
            {
                var shared = there * value;
                if (sums[member] == 0 && shared != 0)
                {
                    _met[count++] = member;
                }

                sums[member] += shared;
            }

            _count = count;
        }

        /// <summary>The members that are near enough; after it all is empty again.</summary>
        public List<(int Member, double Similarity)> TakeFrom(double threshold, int leftOut)
        {
            var near = new List<(int Member, double Similarity)>();
            foreach (var member in _met.AsSpan(0, _count))
            {
                if (member != leftOut && _sums[member] >= threshold)
                {
                    near.Add((member, Math.Min(1, _sums[member])));
                }

                _sums[member] = 0;
            }

            _count = 0;
            return near;
        }
    }
}
