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
    private readonly Lazy<CodebookTerms> _terms;

    /// <summary>A pipeline that looks for the themes of a codebook.</summary>
    public ThemePipeline(Codebook codebook, ThemeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        ArgumentNullException.ThrowIfNull(settings);
        _codebook = codebook;
        _settings = settings;
        _terms = new(() => new(codebook));
    }

    /// <summary>Splits answers into points and places them. Any text is allowed; a non-answer has no points.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="cancellation">Stops the run with an <see cref="OperationCanceledException"/>.</param>
    /// <param name="progress">Is told how far the run is, about a hundred times, from any thread.</param>
    public ThemeRun Run(IReadOnlyList<ThemeInput> answers, CancellationToken cancellation, IProgress<ThemeProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var work = new ThemeWork(_settings.MostThreads, progress, cancellation);
        work.Enter(ThemeStage.Cutting);
        var cut = new IReadOnlyList<string>[answers.Count];
        work.Both(() => Prepare(work), () => work.ForEach(answers.Count, at => cut[at] = PointSplitter.Split(answers[at].Text, answers[at].Role)));
        var points = new List<Point>(cut.Sum(found => found.Count));
        for (var answer = 0; answer < cut.Length; answer++)
        {
            points.AddRange(cut[answer].Select(text => new Point(answer, text, answers[answer].Role, null)));
        }

        return Read([.. answers.Select(answer => answer.Id)], points, null, work);
    }

    /// <summary>Places points that were split before, each its own entry in the result; decisions of people are kept and learnt from.</summary>
    /// <param name="points">The points.</param>
    /// <param name="cancellation">Stops the run with an <see cref="OperationCanceledException"/>.</param>
    /// <param name="progress">Is told how far the run is, about a hundred times, from any thread.</param>
    /// <param name="meanings">What a language model made of the texts, beside their words; null: words alone.</param>
    public ThemeRun RunOnPoints(IReadOnlyList<PointInput> points, CancellationToken cancellation, IProgress<ThemeProgress>? progress = null, TextMeanings? meanings = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        var read = points.Select((point, at) => new Point(at, point.Text, point.Role, string.IsNullOrWhiteSpace(point.PinnedTheme) ? null : point.PinnedTheme, point.OnlyTeaches)).ToList();
        return Read([.. points.Select(point => point.Id)], read, meanings, new(_settings.MostThreads, progress, cancellation));
    }

    /// <summary>The recipe.</summary>
    private ThemeRun Read(string[] ids, List<Point> points, TextMeanings? meanings, ThemeWork work)
    {
        work.Enter(ThemeStage.Words);
        Prepare(work);
        var texts = new PointTexts(points, work);
        var parts = Parts(texts, work);
        var features = new PointFeatures(texts, parts, work);
        var guide = new CodebookGuide(_terms.Value, texts, parts, work);
        var settings = _settings with { SmallestGroup = Math.Max(_settings.SmallestGroup, texts.AnswersOf(Enumerable.Range(0, texts.Count)) / LargestNumberOfGroups) };
        var placement = new ThemePlacement(_codebook, settings, texts, features, meanings, work);

        work.Enter(ThemeStage.Placing);
        placement.KeepPinned();
        placement.Guide(guide, Judge(texts, work), parts);

        work.Enter(ThemeStage.Grouping);
        var names = new GroupNames(texts, features, work);
        names.Name(placement.GroupNew(), placement);
        placement.JudgeTheRest();
        placement.Propagate();
        names.Name(placement.Group(), placement);
        placement.FollowWeakHints();
        new ThemeLevels(_codebook, _settings, texts).Gather();
        new ThemeParts(_settings, texts, features, work).Find();

        work.Enter(ThemeStage.Summing);
        var themes = new ThemeSummary(_codebook, _settings, texts, features, work).Themes();

        work.Enter(ThemeStage.Kinds);
        return new(Answers(ids, points, texts, work), themes);
    }

    /// <summary>What is the same for all answers: the terms of the codebook laid out, and what its examples teach. Done once.</summary>
    private void Prepare(ThemeWork work) => work.Both(() => _ = _terms.Value, () => _codebook.Learn(work));

    /// <summary>What the examples taught, and what people decided about these points; null for a codebook without examples.</summary>
    private ThemeJudge? Judge(PointTexts texts, ThemeWork work)
    {
        if (_codebook.Learnt is not { } learnt)
        {
            return null;
        }

        var placed = texts.Where(text => text.Pinned is not null).ConvertAll(at => (texts[at].Text, texts[at].Pinned!));
        return new(placed.Count == 0 ? learnt : learnt.With(placed), _settings, texts, work);
    }

    /// <summary>The parts of every word that is a compound. Words that at least two texts use by themselves are known words when compounds are taken apart.</summary>
    private IReadOnlyList<string>[] Parts(PointTexts texts, ThemeWork work)
    {
        var vocabulary = texts.Vocabulary;
        var (users, last) = (new int[vocabulary.Count], new int[vocabulary.Count]);
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var word in texts.WordsOf(text))
            {
                users[word] += last[word] == text + 1 ? 0 : 1;
                last[word] = text + 1;
            }
        }

        var ownWords = Enumerable.Range(0, vocabulary.Count).Where(word => users[word] > 1 && vocabulary[word].Length is >= 4 and <= 12).Select(word => vocabulary[word]);
        var compounds = new CompoundSplitter(_terms.Value.Spelled.Concat(ownWords));
        var parts = new IReadOnlyList<string>[vocabulary.Count];
        work.ForEach(parts.Length, word => parts[word] = compounds.Parts(vocabulary[word]));
        return parts;
    }

    private AnswerPoints[] Answers(string[] ids, List<Point> points, PointTexts texts, ThemeWork work)
    {
        var words = new KindWord[texts.Vocabulary.Count];
        work.ForEach(words.Length, word => words[word] = KindWord.Of(texts.Vocabulary[word]));
        var found = new FoundPoint[points.Count];
        work.ForEach(found.Length, at =>
        {
            var (number, text) = (texts.TextOfPoint[at], texts[texts.TextOfPoint[at]]);
            var kind = _codebook.KindOf(texts.Words(number), Array.ConvertAll(texts.WordsOf(number).ToArray(), word => words[word]), points[at].Role);
            found[at] = new(text.Text, text.Theme, kind, text.Confidence, text.Because, text.Part);
        });

        var answers = new AnswerPoints[ids.Length];
        for (int answer = 0, next = 0; answer < ids.Length; answer++)
        {
            var first = next;
            while (next < found.Length && points[next].Answer == answer)
            {
                next++;
            }

            answers[answer] = new(ids[answer], found[first..next]);
        }

        return answers;
    }
}
