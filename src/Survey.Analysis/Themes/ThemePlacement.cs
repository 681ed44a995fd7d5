namespace Survey.Analysis.Themes;

/// <summary>The steps of placing texts, in the order the pipeline takes them. Each step leaves alone what an earlier one placed.</summary>
internal sealed class ThemePlacement(Codebook codebook, ThemeSettings settings, PointTexts texts, PointFeatures features, TextMeanings? meanings, ThemeWork work)
{
    private const double PinnedWeight = 3;
    private const int SharedWords = 4;

    /// <summary>Neighbours are looked for among so many placed texts; of more, a sample holds neighbours as near.</summary>
    private const int MostAsked = 10_000;

    private readonly Guidance[] _guidance = new Guidance[texts.Count];
    private IReadOnlyList<string> _ids = [];
    private IReadOnlyList<IReadOnlyList<int>> _newWords = [];
    private HashSet<int> _new = [];
    private double _leastScore;

    /// <summary>A person's decision stands, and texts very like it follow it, whatever the codebook says.</summary>
    public void KeepPinned()
    {
        var pinned = texts.Where(text => text.Pinned is not null);
        if (pinned.Count == 0)
        {
            return;
        }

        foreach (var at in pinned)
        {
            texts[at].Place(texts[at].Pinned!, 1, []);
        }

        var vectors = pinned.ConvertAll(features.Of);
        var index = new NearTexts(texts, pinned, vectors, meanings);
        var others = texts.Where(text => text.Theme is null);
        work.ForEach(others.Count, at =>
        {
            var vector = features.Of(others[at]);
            if (index.NearlySame(others[at], vector, settings.PinnedThreshold, 1) is [var (nearest, similarity)])
            {
                texts[others[at]].Place(texts[pinned[nearest]].Pinned!, similarity, Shared(others[at], vector, vectors[nearest]));
            }
        });
    }

    /// <summary>The words of the codebook, and what its examples taught, place what they clearly speak of.</summary>
    public void Guide(CodebookGuide guide, ThemeJudge? judge, IReadOnlyList<string>[] parts)
    {
        _ids = judge?.Ids ?? [.. codebook.Themes.Select(theme => theme.Id)];
        work.ForEach(texts.Count, at =>
        {
            var scores = new double[codebook.Themes.Count];
            var terms = guide.Read(at, scores);
            _guidance[at] = judge?.Weigh(at, terms, scores) ?? terms;
        });

        _leastScore = judge is null ? settings.GuideThreshold : settings.JudgeThreshold;
        _newWords = judge is null ? [] : new NewWords(texts, parts, settings).Holders(judge, _guidance);
        _new = [.. _newWords.SelectMany(held => held)];
        for (var at = 0; at < texts.Count; at++)
        {
            if (texts[at].Theme is null && _guidance[at].Score >= _leastScore && !_new.Contains(at))
            {
                Follow(_guidance[at], at);
            }
            else if (texts[at].Pinned is not null && _guidance[at].Best >= 0 && _ids[_guidance[at].Best] == texts[at].Pinned)
            {
                texts[at].Place(texts[at].Pinned!, 1, _guidance[at].Because);
            }
        }
    }

    /// <summary>Answers that share words which nothing here has heard of form groups before anything else claims them; the rest of them is judged after all.</summary>
    public IReadOnlyList<IReadOnlyList<int>> GroupNew() => new TextGroups(settings, texts, features, meanings, work).Find([.. _new.Where(at => texts[at].Theme is null).Order()], _newWords);

    /// <summary>What held a new word and found no group is placed as if it held none.</summary>
    public void JudgeTheRest()
    {
        foreach (var at in _new.Where(at => texts[at].Theme is null && _guidance[at].Score >= _leastScore).Order())
        {
            Follow(_guidance[at], at);
        }
    }

    /// <summary>What the codebook does not name follows the placed texts it resembles, its nearest ones and the middle of their theme, unless it is about something else altogether.</summary>
    public void Propagate()
    {
        var unplaced = texts.Where(text => text.Theme is null).FindAll(at => _guidance[at].Elsewhere < settings.ElsewhereThreshold);
        var asked = Asked();
        if (asked.Count == 0 || unplaced.Count == 0)
        {
            return;
        }

        var vectors = new SparseVector[asked.Count];
        work.ForEach(asked.Count, at => vectors[at] = features.Of(asked[at]));
        var index = new NearTexts(texts, asked, vectors, meanings);
        var middles = Middles(asked);
        var found = new (string? Theme, double Similarity, IReadOnlyList<string> Because)[unplaced.Count];
        work.ForEach(unplaced.Count, at =>
        {
            var vector = features.Of(unplaced[at]);
            var near = index.Near(unplaced[at], vector, -1, settings.FollowThreshold / 2, settings.Neighbours).ConvertAll(other => (Theme: texts[asked[other.Member]].Theme!, other.Similarity));
            if (Vote(near, _guidance[unplaced[at]], vector, middles) is { Theme: not null } best && best.Similarity >= settings.FollowThreshold)
            {
                found[at] = (best.Theme, best.Similarity, middles.TryGetValue(best.Theme, out var middle) ? Shared(unplaced[at], vector, middle) : []);
            }
        });

        for (var at = 0; at < found.Length; at++)
        {
            if (found[at].Theme is { } theme)
            {
                texts[unplaced[at]].Place(theme, Math.Min(0.6, found[at].Similarity), found[at].Because);
            }
        }
    }

    /// <summary>What resembles nothing known forms new groups, when enough answers say something alike.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Group() => new TextGroups(settings, texts, features, meanings, work).Find(texts.Where(text => text.Theme is null));

    /// <summary>What is left follows a single weak hint of the codebook, with little confidence.</summary>
    public void FollowWeakHints()
    {
        foreach (var at in texts.Where(text => text.Theme is null))
        {
            if (_guidance[at].Score >= settings.WeakGuideThreshold)
            {
                Follow(_guidance[at] with { Confidence = _guidance[at].Confidence * 0.6 }, at);
            }
        }
    }

    /// <summary>The words of a text that weigh most in the likeness of its vector to another, as written.</summary>
    public IReadOnlyList<string> Shared(int at, SparseVector vector, SparseVector other)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var feature = 0; feature < vector.Indices.Length; feature++)
        {
            var there = Array.BinarySearch(other.Indices, vector.Indices[feature]);
            if (there >= 0 && features.KeyOf(vector.Indices[feature]) is { } key)
            {
                weights[key] = vector.Values[feature] * other.Values[there];
            }
        }

        var (words, places, vocabulary) = (texts.WordsOf(at).ToArray(), texts.PlacesOf(at), texts.Vocabulary);
        return Enumerable.Range(0, words.Length).Select(word => (Word: word, Weight: weights.GetValueOrDefault(vocabulary.Key(vocabulary.KeyOf(words[word])))))
            .Where(found => found.Weight > 0).OrderByDescending(found => found.Weight).ThenBy(found => found.Word)
            .Select(found => texts.Written(at, found.Word, places[found.Word])).Distinct(StringComparer.Ordinal).Take(SharedWords).ToArray();
    }

    /// <summary>The theme that the neighbours of a text, the weak hint of the codebook and the middles of the themes speak for together.</summary>
    private (string? Theme, double Similarity) Vote(List<(string Theme, double Similarity)> near, Guidance guidance, SparseVector vector, SortedDictionary<string, SparseVector> middles)
    {
        var votes = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (theme, similarity) in near)
        {
            votes[theme] = Math.Max(votes.GetValueOrDefault(theme), similarity) + (votes.ContainsKey(theme) ? similarity * 0.15 : 0);
        }

        if (guidance.Best >= 0 && votes.Count > 0)
        {
            var hinted = _ids[guidance.Best];
            votes[hinted] = votes.GetValueOrDefault(hinted) + (0.5 * settings.FollowThreshold);
        }

        return votes.Select(vote => (Theme: (string?)vote.Key, Similarity: vote.Value + (0.5 * (middles.TryGetValue(vote.Key, out var middle) ? vector.Cosine(middle) : 0))))
            .OrderByDescending(vote => vote.Similarity).FirstOrDefault();
    }

    /// <summary>The placed texts whose themes others may follow: what people placed, and of the rest as many as can be compared.</summary>
    private List<int> Asked()
    {
        var pinned = texts.Where(text => text.Theme is not null && text.Pinned is not null);
        return [.. pinned.Concat(EvenSample.Of(texts.Where(text => text.Theme is not null && text.Pinned is null), MostAsked)).Order()];
    }

    private void Follow(Guidance guidance, int at) => texts[at].Place(_ids[guidance.Best], guidance.Confidence, guidance.Because);

    private SortedDictionary<string, SparseVector> Middles(List<int> placed)
    {
        var themes = placed.GroupBy(at => texts[at].Theme!, StringComparer.Ordinal).Select(theme => (theme.Key, Texts: theme.ToList())).ToList();
        var middles = new SparseVector[themes.Count];
        work.ForEach(middles.Length, theme => middles[theme] = features.Middle(themes[theme].Texts, at => texts[at].Pinned is null ? texts[at].Confidence : PinnedWeight));
        return new(themes.Zip(middles).ToDictionary(theme => theme.First.Key, theme => theme.Second), StringComparer.Ordinal);
    }
}
