namespace Survey.Analysis.Themes;

/// <summary>
/// Finds new groups among texts nothing placed: leader clustering on cosine similarity. The text with the most like it leads first,
/// what is near a leader joins it, groups whose middles lie close become one, groups from too few answers fall apart again.
/// Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class TextGroups(ThemeSettings settings, IReadOnlyList<DistinctText> texts, PointFeatures features, TextMeanings? meanings, CancellationToken cancellation)
{
    private const int MostNeighbours = 100;
    private const double MergeFactor = 1.6;

    /// <summary>Groups of positions in the list of texts, each ascending; the largest group first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Find(IReadOnlyList<int> unplaced)
    {
        var index = new NearTexts(texts, features, unplaced, meanings);
        var near = new SortedDictionary<int, List<int>>();
        foreach (var at in unplaced)
        {
            cancellation.ThrowIfCancellationRequested();
            near[at] = index.Near(at, settings.GroupThreshold, MostNeighbours).ConvertAll(other => other.Text);
        }

        var groups = Merge(Lead(near));
        return groups.Where(group => Answers(group) >= settings.SmallestGroup)
            .OrderByDescending(Answers).ThenBy(group => texts[group[0]].Text, StringComparer.Ordinal).ToArray();
    }

    private List<List<int>> Lead(SortedDictionary<int, List<int>> near)
    {
        var taken = new HashSet<int>();
        var groups = new List<List<int>>();
        var leaders = near.Keys
            .OrderByDescending(at => texts[at].Answers.Count + near[at].Sum(other => texts[other].Answers.Count))
            .ThenBy(at => Shuffled(texts[at].Text)).ThenBy(at => texts[at].Text, StringComparer.Ordinal);
        foreach (var leader in leaders)
        {
            if (taken.Add(leader))
            {
                groups.Add([leader, .. near[leader].Where(taken.Add)]);
            }
        }

        return groups;
    }

    /// <summary>One pass over the groups, largest first: a group whose middle is close to that of an earlier one joins it.</summary>
    private List<List<int>> Merge(List<List<int>> groups)
    {
        var candidates = groups.Where(group => group.Count > 1 || Answers(group) > 1).ToList();
        var middles = candidates.ConvertAll(group => SparseVector.Middle(group.Select(at => (features.Vectors[at], (double)texts[at].Answers.Count))));
        var index = new NeighbourIndex(middles, Enumerable.Range(0, middles.Count).ToArray());
        var joined = Enumerable.Range(0, candidates.Count).ToArray();
        for (var at = 0; at < candidates.Count; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (other, _) in index.Near(at, settings.GroupThreshold * MergeFactor, MostNeighbours))
            {
                if (other < at && joined[other] == other)
                {
                    joined[at] = other;
                    break;
                }
            }
        }

        return Enumerable.Range(0, candidates.Count).GroupBy(at => joined[at])
            .Select(group => group.SelectMany(at => candidates[at]).Order().ToList()).ToList();
    }

    private int Answers(List<int> group) => group.SelectMany(at => texts[at].Answers).Distinct().Count();

    /// <summary>FNV-1a over the seed and the characters: an order that depends on the text, not on where it stood in the file.</summary>
    private uint Shuffled(string text)
    {
        var hash = 2166136261u ^ (uint)settings.Seed;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash;
    }
}
