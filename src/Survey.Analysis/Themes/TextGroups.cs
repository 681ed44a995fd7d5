namespace Survey.Analysis.Themes;

/// <summary>
/// Finds new groups among texts nothing placed: leader clustering on cosine similarity. The text with the most like it leads first,
/// what is near a leader joins it, groups whose middles lie close become one, groups from too few answers fall apart again.
/// Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class TextGroups(ThemeSettings settings, PointTexts texts, PointFeatures features, TextMeanings? meanings, ThemeWork work)
{
    private const int MostNeighbours = 100;
    private const double MergeFactor = 1.6;

    /// <summary>Of more texts than this a sample forms the groups and the others join one: comparing all of them would grow with the square.</summary>
    private const int MostCompared = 10_000;

    /// <summary>Groups of positions in the list of texts, each ascending; the largest group first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Find(IReadOnlyList<int> unplaced) => Find(unplaced, []);

    /// <summary>The same, when it is known of some texts that they belong together.</summary>
    /// <param name="unplaced">The texts that are to be grouped.</param>
    /// <param name="kin">Texts, ascending, that belong together for another reason than their likeness; others among them than those to be grouped are passed over.</param>
    public IReadOnlyList<IReadOnlyList<int>> Find(IReadOnlyList<int> unplaced, IReadOnlyList<IReadOnlyList<int>> kin)
    {
        var compared = EvenSample.Of(unplaced, MostCompared);
        var vectors = new SparseVector[compared.Count];
        work.ForEach(compared.Count, at => vectors[at] = features.Of(compared[at]));
        var index = new NearTexts(texts, compared, vectors, meanings);
        var near = new List<int>[compared.Count];
        work.ForEach(compared.Count, at => near[at] = index.Near(compared[at], vectors[at], at, settings.GroupThreshold, MostNeighbours).ConvertAll(other => compared[other.Member]));
        AddKin(compared, kin, near);

        var groups = Merge(Lead(compared, near));
        if (compared.Count < unplaced.Count)
        {
            Join(groups, [.. unplaced.Except(compared)]);
        }

        return groups.Select(group => (Texts: group, Answers: texts.AnswersOf(group))).Where(group => group.Answers >= settings.SmallestGroup)
            .OrderByDescending(group => group.Answers).ThenBy(group => texts[group.Texts[0]].Text, StringComparer.Ordinal).Select(group => group.Texts).ToArray();
    }

    private static void AddKin(IReadOnlyList<int> compared, IReadOnlyList<IReadOnlyList<int>> kin, List<int>[] near)
    {
        var places = compared.Select((text, at) => (text, at)).ToDictionary(place => place.text, place => place.at);
        foreach (var held in kin.Select(texts => texts.Where(places.ContainsKey).ToList()))
        {
            for (var at = 0; at < held.Count; at++)
            {
                // Those that come next in turn: of very many each has other neighbours, and what they lead comes together afterwards.
                var others = Enumerable.Range(1, Math.Min(held.Count - 1, MostNeighbours)).Select(next => held[(at + next) % held.Count]);
                near[places[held[at]]] = [.. near[places[held[at]]].Union(others)];
            }
        }
    }

    private List<List<int>> Lead(IReadOnlyList<int> compared, List<int>[] near)
    {
        var taken = new HashSet<int>();
        var groups = new List<List<int>>();
        var leaders = Enumerable.Range(0, compared.Count)
            .OrderByDescending(at => texts.AnswersOf(compared[at]).Length + near[at].Sum(other => texts.AnswersOf(other).Length))
            .ThenBy(at => Shuffled(texts[compared[at]].Text)).ThenBy(at => texts[compared[at]].Text, StringComparer.Ordinal);
        foreach (var leader in leaders)
        {
            if (taken.Add(compared[leader]))
            {
                groups.Add([compared[leader], .. near[leader].Where(taken.Add)]);
            }
        }

        return groups;
    }

    /// <summary>One pass over the groups, largest first: a group whose middle is close to that of an earlier one joins it.</summary>
    private List<List<int>> Merge(List<List<int>> groups)
    {
        var candidates = groups.Where(group => group.Count > 1 || texts.AnswersOf(group) > 1).ToList();
        var middles = Middles(candidates);
        var index = new NeighbourIndex(middles);
        var joined = Enumerable.Range(0, candidates.Count).ToArray();
        for (var at = 0; at < candidates.Count; at++)
        {
            work.StopIfAsked();
            foreach (var (other, _) in index.Near(middles[at], at, settings.GroupThreshold * MergeFactor, MostNeighbours))
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

    /// <summary>What was not compared joins the group whose middle is nearest, if it is near enough.</summary>
    private void Join(List<List<int>> groups, int[] others)
    {
        var index = new NeighbourIndex(Middles(groups));
        var nearest = new int[others.Length];
        work.ForEach(others.Length, at => nearest[at] = index.Near(features.Of(others[at]), -1, settings.GroupThreshold, 1) is [var (group, _)] ? group : -1);
        for (var at = 0; at < others.Length; at++)
        {
            if (nearest[at] >= 0)
            {
                groups[nearest[at]].Add(others[at]);
            }
        }

        groups.ForEach(group => group.Sort());
    }

    private SparseVector[] Middles(List<List<int>> groups)
    {
        var middles = new SparseVector[groups.Count];
        work.ForEach(groups.Count, at => middles[at] = features.Middle(groups[at], text => texts.AnswersOf(text).Length));
        return middles;
    }

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
