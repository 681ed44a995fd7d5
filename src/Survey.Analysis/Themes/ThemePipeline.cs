using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// From open answers to points with a kind and a proposed theme. Same answers and settings in, same result out, whatever the machine.
/// The machine only proposes: a person accepts, renames, merges or withholds.
/// </summary>
public sealed class ThemePipeline
{
    /// <summary>Among very many answers three alike are chance: a new group then holds at least a two-hundredth of them.</summary>
    private const int LargestNumberOfGroups = 200;

    private readonly Codebook _codebook;
    private readonly ThemeSettings _settings;
    private readonly CodebookTerms _terms;

    /// <summary>A pipeline that looks for the themes of a codebook.</summary>
    public ThemePipeline(Codebook codebook, ThemeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        ArgumentNullException.ThrowIfNull(settings);
        _codebook = codebook;
        _settings = settings;
        _terms = new(codebook);
    }

    /// <summary>Splits answers into points and places them. Any text is allowed; a non-answer has no points.</summary>
    public ThemeRun Run(IReadOnlyList<ThemeInput> answers, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var points = new List<Point>();
        for (var answer = 0; answer < answers.Count; answer++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var text in PointSplitter.Split(answers[answer].Text))
            {
                points.Add(new(answer, text, answers[answer].Role, null, false));
            }
        }

        return Read(answers.Select(answer => answer.Id).ToArray(), points, cancellation);
    }

    /// <summary>Places points that were split before, each its own entry in the result; decisions of people are kept and learnt from.</summary>
    public ThemeRun RunOnPoints(IReadOnlyList<PointInput> points, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(points);
        var read = points.Select((point, at) => new Point(at, point.Text, point.Role, string.IsNullOrWhiteSpace(point.PinnedTheme) ? null : point.PinnedTheme, point.OnlyTeaches)).ToList();
        return Read(points.Select(point => point.Id).ToArray(), read, cancellation);
    }

    private sealed record Point(int Answer, string Text, QuestionRole Role, string? Pinned, bool OnlyTeaches);

    /// <summary>The recipe.</summary>
    private ThemeRun Read(string[] ids, List<Point> points, CancellationToken cancellation)
    {
        var (texts, textOfPoint) = Distinct(points);
        var compounds = new CompoundSplitter(_terms.Spelled.Concat(OwnWords(texts)));
        var features = new PointFeatures(texts.ConvertAll(text => text.Words), compounds, cancellation);
        var settings = _settings with { SmallestGroup = Math.Max(_settings.SmallestGroup, texts.Count / LargestNumberOfGroups) };
        var placement = new ThemePlacement(_codebook, settings, texts, features, cancellation);

        placement.KeepPinned();
        placement.Guide(new CodebookGuide(_codebook, _terms, compounds), Judge(texts));
        var names = new GroupNames(texts, features);
        names.Name(placement.GroupNew(), placement);
        placement.JudgeTheRest();
        placement.Propagate();
        names.Name(placement.Group(), placement);
        placement.FollowWeakHints();
        new ThemeLevels(_codebook, _settings, texts).Gather();
        new ThemeParts(_settings, texts, features, cancellation).Find();

        var themes = new ThemeSummary(_codebook, _settings, texts, features).Themes();
        return new(Answers(ids, points, texts, textOfPoint), themes);
    }

    /// <summary>What the examples taught, and what people decided about these points; null for a codebook without examples.</summary>
    private ThemeJudge? Judge(List<DistinctText> texts)
    {
        var placed = texts.Where(text => text.Pinned is not null).Select(text => (text.Words, text.Pinned!)).ToList();
        return _codebook.Learnt is { } learnt ? new(placed.Count == 0 ? learnt : learnt.With(placed), _settings) : null;
    }

    private static (List<DistinctText> Texts, int[] TextOfPoint) Distinct(List<Point> points)
    {
        var texts = new List<DistinctText>();
        var known = new Dictionary<(string Text, string? Pinned), int>();
        var textOfPoint = new int[points.Count];
        for (var at = 0; at < points.Count; at++)
        {
            var key = (points[at].Text, points[at].Pinned);
            if (!known.TryGetValue(key, out var text))
            {
                known[key] = text = texts.Count;
                texts.Add(new(key.Text, key.Pinned));
            }

            if (!points[at].OnlyTeaches)
            {
                texts[text].Points++;
                texts[text].Answers.Add(points[at].Answer);
            }

            textOfPoint[at] = text;
        }

        return (texts, textOfPoint);
    }

    /// <summary>Words that at least two texts use by themselves are known words when compounds are taken apart.</summary>
    private static IEnumerable<string> OwnWords(List<DistinctText> texts) =>
        texts.SelectMany(text => text.Words.Select(word => word.Text).Where(word => word.Length is >= 4 and <= 12).Distinct(StringComparer.Ordinal))
            .GroupBy(word => word, StringComparer.Ordinal).Where(word => word.Skip(1).Any()).Select(word => word.Key);

    private AnswerPoints[] Answers(string[] ids, List<Point> points, List<DistinctText> texts, int[] textOfPoint)
    {
        var found = Array.ConvertAll(ids, _ => new List<FoundPoint>());
        for (var at = 0; at < points.Count; at++)
        {
            var text = texts[textOfPoint[at]];
            found[points[at].Answer].Add(new(points[at].Text, text.Theme, _codebook.KindOf(points[at].Text, points[at].Role), text.Confidence, text.Because, text.Part));
        }

        return ids.Select((id, at) => new AnswerPoints(id, found[at])).ToArray();
    }
}
