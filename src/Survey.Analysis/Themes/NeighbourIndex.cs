using System.Collections.Concurrent;

namespace Survey.Analysis.Themes;

/// <summary>
/// Finds similar vectors without comparing all pairs: only vectors that share a feature are met, and features that nearly every one has
/// are not followed. Several threads may ask at once. Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class NeighbourIndex
{
    private const int AlwaysFollowed = 200;
    private const double CommonShare = 0.1;

    private readonly Dictionary<int, List<(int Member, float Value)>> _holders = [];
    private readonly int _members;
    private readonly int _longest;

    /// <summary>Sums per member, all zero, that no thread uses at the moment.</summary>
    private readonly ConcurrentBag<double[]> _free = [];

    /// <summary>An index over vectors, known by their place in the list.</summary>
    public NeighbourIndex(IReadOnlyList<SparseVector> members)
    {
        _members = members.Count;
        _longest = Math.Max(AlwaysFollowed, (int)(members.Count * CommonShare));
        for (var member = 0; member < members.Count; member++)
        {
            var vector = members[member];
            for (var at = 0; at < vector.Indices.Length; at++)
            {
                if (!_holders.TryGetValue(vector.Indices[at], out var list))
                {
                    _holders[vector.Indices[at]] = list = [];
                }

                list.Add((member, vector.Values[at]));
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
        var met = new List<int>();
        var sums = _free.TryTake(out var free) ? free : new double[_members];
        for (var at = 0; at < vector.Indices.Length; at++)
        {
            if (!_holders.TryGetValue(vector.Indices[at], out var list) || list.Count > _longest)
            {
                continue;
            }

            foreach (var (other, value) in list)
            {
                if (sums[other] == 0)
                {
                    met.Add(other);
                }

                sums[other] += value * vector.Values[at];
            }
        }

        var near = new List<(int Member, double Similarity)>();
        foreach (var other in met)
        {
            if (other != leftOut && sums[other] >= threshold)
            {
                near.Add((other, Math.Min(1, sums[other])));
            }

            sums[other] = 0;
        }

        _free.Add(sums);
        near.Sort((one, two) => two.Similarity.CompareTo(one.Similarity) is var order && order != 0 ? order : one.Member.CompareTo(two.Member));
        return near.Count > atMost ? near[..atMost] : near;
    }
}
