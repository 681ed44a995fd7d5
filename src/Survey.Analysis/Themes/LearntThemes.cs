using Survey.Analysis.Learning;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>What the examples of a codebook, and the points that people placed, teach about how a theme sounds.</summary>
internal sealed class LearntThemes
{
    private const double Smoothing = 0.5;

    /// <summary>What somebody decided about these very answers teaches more than an invented one.</summary>
    private const double PlacedWeight = 5;

    /// <summary>What a logit of the second model counts beside the evidence of the first, which is on a smaller scale.</summary>
    private const float LogitWeight = 0.1f;

    private readonly IReadOnlyList<ThemeExample> _examples;
    private readonly GramTable _numbers;
    private readonly LogisticModel _logistic;

    /// <summary>The number in the second model of each gram, or -1; null when the numbers are the same.</summary>
    private readonly int[]? _logisticNumbers;

    /// <summary>Learns from the examples of a codebook.</summary>
    public LearntThemes(IReadOnlyList<CodebookTheme> themes, IReadOnlyList<ThemeExample> examples)
        : this(IdsOf(themes, examples), examples, [], null)
    {
    }

    /// <summary>Reads what <see cref="Write"/> wrote of the same themes and examples.</summary>
    public LearntThemes(IReadOnlyList<CodebookTheme> themes, IReadOnlyList<ThemeExample> examples, ref ByteReader bytes)
    {
        (Ids, _examples) = (IdsOf(themes, examples), examples);
        _numbers = new(bytes.ReadRow<ulong>());
        Model = new(GramSums.Read(ref bytes), Smoothing);
        _logistic = ShortWeights.Read(ref bytes, Ids.Count);
    }

    /// <param name="ids">The themes; those that only people use are added.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="placed">What people decided.</param>
    /// <param name="before">What the examples alone taught; null when that is to be learnt.</param>
    private LearntThemes(List<string> ids, IReadOnlyList<ThemeExample> examples, IEnumerable<(string Text, string Theme)> placed, LearntThemes? before)
    {
        (Ids, _examples) = (ids, examples);
        var (words, lessons) = (new Vocabulary(), new List<Lesson>());
        var numbers = ids.Select((id, at) => (id, at)).ToDictionary(id => id.id, id => id.at, StringComparer.Ordinal);
        foreach (var (text, theme, weight) in examples.Where(example => !example.ForTone).Select(example => (example.Text, example.Theme, 1.0)).Concat(placed.Select(text => (text.Text, text.Theme, PlacedWeight))))
        {
            // A theme of people's own making is one more to learn.
            if (!numbers.TryGetValue(theme, out var number))
            {
                numbers[theme] = number = ids.Count;
                ids.Add(theme);
            }

            lessons.Add(new(words.NumbersOf(text), number, weight));
        }

        var grams = GramsOf(words, lessons);
        _numbers = grams.Numbers;
        Model = new(ids.Count, lessons, grams, Smoothing);
        _logistic = before?._logistic ?? ShortWeights.Rounded(new(ids.Count, lessons, grams));
        _logisticNumbers = before is null ? null : Array.ConvertAll(_numbers.ToArray(), before._numbers.Find);
    }

    /// <summary>The themes, in the order of the scores; among them <see cref="ThemeExample.Elsewhere"/> when there are examples of it.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The model behind it; the stretches of a text are its words.</summary>
    public ComplementBayes Model { get; }

    /// <summary>The same lessons and what people decided: texts with the theme they were placed in.</summary>
    public LearntThemes With(IEnumerable<(string Text, string Theme)> placed) => new([.. Ids], _examples, placed, this);

    /// <summary>The evidence of a text for each theme, about 0 on average; false when no gram of it was learnt.</summary>
    /// <param name="counts">The text.</param>
    /// <param name="first">What the first model says; one place per theme, overwritten.</param>
    /// <param name="both">What both models say together; likewise.</param>
    public bool Score(GramCounts counts, Span<float> first, Span<float> both)
    {
        var knows = Model.Score(counts, first);
        first.CopyTo(both);
        if (knows)
        {
            _logistic.AddTo(both[.._logistic.Classes], _logisticNumbers is { } numbers ? LessonGrams.Renumber(counts.Met, numbers) : counts.Met, LogitWeight);
        }

        return knows;
    }

    /// <summary>The letter grams of a word that the lessons have too, by number.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <param name="key">Its key.</param>
    public int[] Read(string word, string key)
    {
        var found = new List<ulong>();
        LetterGrams.Add(word, key, found);
        return _numbers.FindAll(found);
    }

    /// <summary>The share of the lessons that use the word of a key, in any inflection; a word that was never met may still be one that half a lesson would use.</summary>
    public double ShareOf(string key)
    {
        var number = _numbers.Find(LetterGrams.WordOf(key));
        return ((number < 0 ? 0 : Model.Sums.Texts[number]) + 0.5) / Model.Sums.Lessons;
    }

    /// <summary>Writes what was learnt.</summary>
    public void Write(ByteWriter bytes)
    {
        bytes.Write<ulong>(_numbers.ToArray());
        Model.Sums.Write(bytes);
        ShortWeights.Write(bytes, _logistic);
    }

    /// <summary>The grams of each word, worked out once however often it is written.</summary>
    private static LessonGrams GramsOf(Vocabulary words, List<Lesson> lessons)
    {
        var (met, found) = (new GramTable(), new List<ulong>());
        var stretches = new int[words.Count][];
        for (var word = 0; word < stretches.Length; word++)
        {
            found.Clear();
            LetterGrams.Add(words[word], DutchWords.Key(words[word]), found);
            stretches[word] = met.AddAll(found);
        }

        return LessonGrams.Of(met, stretches, lessons);
    }

    private static List<string> IdsOf(IReadOnlyList<CodebookTheme> themes, IReadOnlyList<ThemeExample> examples) =>
        [.. themes.Select(theme => theme.Id), .. examples.Select(example => example.Theme).Where(theme => theme == ThemeExample.Elsewhere).Take(1)];
}
