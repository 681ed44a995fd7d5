using Survey.Analysis.Learning;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>What the examples of a codebook, and the points that people placed, teach about how a theme sounds.</summary>
internal sealed class LearntThemes
{
    private const double Smoothing = 0.5;

    /// <summary>What somebody decided about these very answers teaches more than an invented one.</summary>
    private const double PlacedWeight = 5;

    private readonly List<Lesson> _lessons;
    private readonly ComplementBayes _bayes;

    /// <summary>Learns from the examples of a codebook.</summary>
    public LearntThemes(IReadOnlyList<CodebookTheme> themes, IReadOnlyList<ThemeExample> examples)
        : this([.. themes.Select(theme => theme.Id)], Lessons(themes, examples))
    {
    }

    private LearntThemes(IReadOnlyList<string> ids, List<Lesson> lessons)
    {
        Ids = ids;
        _lessons = lessons;
        _bayes = new(ids.Count, lessons, LetterGrams.Add, Smoothing);
    }

    /// <summary>The themes, in the order of the scores.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The same lessons and what people decided: points with the theme they were placed in. A theme of their own making becomes one more to learn.</summary>
    public LearntThemes With(IEnumerable<(IReadOnlyList<WordToken> Words, string Theme)> placed)
    {
        var ids = Ids.ToList();
        var numbers = ids.Select((id, at) => (id, at)).ToDictionary(id => id.id, id => id.at, StringComparer.Ordinal);
        var lessons = _lessons.ToList();
        foreach (var (words, theme) in placed)
        {
            if (!numbers.TryGetValue(theme, out var number))
            {
                numbers[theme] = number = ids.Count;
                ids.Add(theme);
            }

            lessons.Add(new(words, number, PlacedWeight));
        }

        return new(ids, lessons);
    }

    /// <summary>The letter grams of a word that the examples have too, by number: looked up once per different word.</summary>
    public int[] GramsOf(string word)
    {
        var grams = new List<ulong>();
        LetterGrams.Add(word, grams);
        return _bayes.Known(grams);
    }

    /// <summary>Evidence per theme; false when nothing in the text was ever seen.</summary>
    public bool Score(ReadOnlySpan<int[]> words, Span<float> scores) => _bayes.Score(words, scores);

    /// <summary>Whether the examples use this word, in any inflection.</summary>
    public bool Knows(string word) => _bayes.Knows(LetterGrams.WordOf(word));

    /// <summary>What each word brought to one theme.</summary>
    public void Explain(ReadOnlySpan<int[]> words, int theme, Span<double> shares) => _bayes.Explain(words, theme, shares);

    private static List<Lesson> Lessons(IReadOnlyList<CodebookTheme> themes, IReadOnlyList<ThemeExample> examples)
    {
        var numbers = themes.Select((theme, at) => (theme.Id, at)).ToDictionary(theme => theme.Id, theme => theme.at, StringComparer.Ordinal);
        return [.. examples.Where(example => !example.ForTone).Select(example => new Lesson(DutchWords.Tokens(example.Text), numbers[example.Theme], 1))];
    }
}
