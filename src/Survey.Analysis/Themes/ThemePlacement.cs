using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>One distinct text among the points, with the place it got. Equal texts are worked out once.</summary>
internal sealed class DistinctText(string text, string? pinned)
{
    public string Text { get; } = text;

    public string? Pinned { get; } = pinned;

    public IReadOnlyList<WordToken> Words { get; } = DutchWords.Tokens(text);

    /// <summary>Number of points with this text.</summary>
    public int Points { get; set; }

    /// <summary>The inputs these points came from.</summary>
    public HashSet<int> Answers { get; } = [];

    public string? Theme { get; private set; }

    /// <summary>The part of the theme, or null.</summary>
    public string? Part { get; set; }

    public double Confidence { get; private set; }

    public IReadOnlyList<string> Because { get; private set; } = [];

    public void Place(string theme, double confidence, IReadOnlyList<string> because)
    {
        Theme = theme;
        Confidence = Math.Clamp(Math.Round(confidence, 3), 0, 1);
        Because = because;
    }

    /// <summary>Its theme becomes a part of a broader one.</summary>
    public void GatherUnder(string theme) => (Theme, Part) = (theme, Theme);

    /// <summary>It has no theme after all.</summary>
    public void LetGo() => (Theme, Confidence, Because) = (null, 0, []);
}

/// <summary>The steps of placing texts, in the order the pipeline takes them. Each step leaves alone what an earlier one placed.</summary>
internal sealed class ThemePlacement(
    Codebook codebook, ThemeSettings settings, IReadOnlyList<DistinctText> texts, PointFeatures features, CancellationToken cancellation)
{
    private const double PinnedWeight = 3;
    private const int SharedWords = 4;

    private readonly Guidance[] _guidance = new Guidance[texts.Count];
    private IReadOnlyList<string> _ids = [];
    private HashSet<int> _new = [];
    private double _leastScore;

    /// <summary>A person's decision stands, and texts very like it follow it, whatever the codebook says.</summary>
    public void KeepPinned()
    {
        var pinned = Where(text => text.Pinned is not null);
        if (pinned.Count == 0)
        {
            return;
        }

        foreach (var at in pinned)
        {
            texts[at].Place(texts[at].Pinned!, 1, []);
        }

        var index = new NeighbourIndex(features.Vectors, pinned);
        foreach (var at in Where(text => text.Theme is null))
        {
            var near = index.Near(at, settings.PinnedThreshold, 1);
            if (near.Count > 0)
            {
                texts[at].Place(texts[near[0].Text].Pinned!, near[0].Similarity, Shared(at, features.Vectors[near[0].Text]));
            }
        }
    }

    /// <summary>The words of the codebook, and what its examples taught, place what they clearly speak of.</summary>
    public void Guide(CodebookGuide guide, ThemeJudge? judge)
    {
        _ids = judge?.Ids ?? [.. codebook.Themes.Select(theme => theme.Id)];
        for (var at = 0; at < texts.Count; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            var terms = guide.Read(texts[at].Text, texts[at].Words);
            _guidance[at] = judge?.Weigh(texts[at].Text, texts[at].Words, terms) ?? terms;
        }

        _leastScore = judge is null ? settings.GuideThreshold : settings.JudgeThreshold;
        _new = judge is null ? [] : new NewWords(texts, settings).TextsWith(judge, _guidance);
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
    public IReadOnlyList<IReadOnlyList<int>> GroupNew() => new TextGroups(settings, texts, features, cancellation).Find([.. _new.Where(at => texts[at].Theme is null).Order()]);

    /// <summary>What held a new word and found no group is placed as if it held none.</summary>
    public void JudgeTheRest()
    {
        foreach (var at in _new.Where(at => texts[at].Theme is null && _guidance[at].Score >= _leastScore).Order())
        {
            Follow(_guidance[at], at);
        }
    }

    /// <summary>What the codebook does not name follows the placed texts it resembles: its nearest ones and the middle of their theme.</summary>
    public void Propagate()
    {
        var placed = Where(text => text.Theme is not null);
        var unplaced = Where(text => text.Theme is null);
        if (placed.Count == 0 || unplaced.Count == 0)
        {
            return;
        }

        var index = new NeighbourIndex(features.Vectors, placed);
        var middles = Middles(placed);
        var found = new List<(int Text, string Theme, double Similarity)>();
        foreach (var at in unplaced)
        {
            cancellation.ThrowIfCancellationRequested();
            var votes = new SortedDictionary<string, double>(StringComparer.Ordinal);
            foreach (var (other, similarity) in index.Near(at, settings.FollowThreshold / 2, settings.Neighbours))
            {
                var theme = texts[other].Theme!;
                votes[theme] = Math.Max(votes.GetValueOrDefault(theme), similarity) + (votes.ContainsKey(theme) ? similarity * 0.15 : 0);
            }

            if (_guidance[at].Best >= 0 && votes.Count > 0)
            {
                var hinted = _ids[_guidance[at].Best];
                votes[hinted] = votes.GetValueOrDefault(hinted) + (0.5 * settings.FollowThreshold);
            }

            var best = votes.Select(vote => (Theme: vote.Key, Similarity: vote.Value + (0.5 * (middles.TryGetValue(vote.Key, out var middle) ? features.Vectors[at].Cosine(middle) : 0))))
                .OrderByDescending(vote => vote.Similarity).FirstOrDefault();
            if (best.Theme is not null && best.Similarity >= settings.FollowThreshold)
            {
                found.Add((at, best.Theme, best.Similarity));
            }
        }

        foreach (var (at, theme, similarity) in found)
        {
            texts[at].Place(theme, Math.Min(0.6, similarity), middles.TryGetValue(theme, out var middle) ? Shared(at, middle) : []);
        }
    }

    /// <summary>What resembles nothing known forms new groups, when enough answers say something alike.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Group() => new TextGroups(settings, texts, features, cancellation).Find(Where(text => text.Theme is null));

    /// <summary>What is left follows a single weak hint of the codebook, with little confidence.</summary>
    public void FollowWeakHints()
    {
        foreach (var at in Where(text => text.Theme is null))
        {
            if (_guidance[at].Score >= settings.WeakGuideThreshold)
            {
                Follow(_guidance[at] with { Confidence = _guidance[at].Confidence * 0.6 }, at);
            }
        }
    }

    /// <summary>The words of a text that weigh most in its likeness to a vector, as written.</summary>
    public IReadOnlyList<string> Shared(int at, SparseVector other)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var vector = features.Vectors[at];
        for (var feature = 0; feature < vector.Indices.Length; feature++)
        {
            var there = Array.BinarySearch(other.Indices, vector.Indices[feature]);
            if (there >= 0 && features.KeyOf(vector.Indices[feature]) is { } key)
            {
                weights[key] = vector.Values[feature] * other.Values[there];
            }
        }

        return texts[at].Words.Select(word => (word, Weight: weights.GetValueOrDefault(DutchWords.Key(word.Text))))
            .Where(found => found.Weight > 0).OrderByDescending(found => found.Weight).ThenBy(found => found.word.Start)
            .Select(found => texts[at].Text.Substring(found.word.Start, found.word.Length)).Distinct(StringComparer.Ordinal).Take(SharedWords).ToArray();
    }

    private void Follow(Guidance guidance, int at) => texts[at].Place(_ids[guidance.Best], guidance.Confidence, guidance.Because);

    private SortedDictionary<string, SparseVector> Middles(List<int> placed)
    {
        var middles = new SortedDictionary<string, SparseVector>(StringComparer.Ordinal);
        foreach (var theme in placed.GroupBy(at => texts[at].Theme!, StringComparer.Ordinal))
        {
            middles[theme.Key] = SparseVector.Middle(theme.Select(at => (features.Vectors[at], texts[at].Pinned is null ? texts[at].Confidence : PinnedWeight)));
        }

        return middles;
    }

    private List<int> Where(Func<DistinctText, bool> holds) => Enumerable.Range(0, texts.Count).Where(at => holds(texts[at])).ToList();
}
