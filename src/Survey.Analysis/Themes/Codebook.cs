using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>The themes a project looks for and the words that point to them, written by people in a plain text file.</summary>
public sealed class Codebook
{
    private readonly Lazy<LearntThemes?> _learnt;
    private readonly Lazy<LearntKinds?> _kinds;

    internal Codebook(IReadOnlyList<CodebookTheme> themes, IReadOnlyList<ThemeExample>? examples = null)
    {
        Themes = themes;
        Examples = examples ?? [];
        _kinds = new(() => Examples.Count == 0 ? null : new LearntKinds(Examples));
        _learnt = new(() => Examples.Count == 0 ? null : new LearntThemes(Themes, Examples));
    }

    /// <summary>The themes in the order of the file.</summary>
    public IReadOnlyList<CodebookTheme> Themes { get; }

    /// <summary>Invented answers that show what the themes sound like; may be empty.</summary>
    public IReadOnlyList<ThemeExample> Examples { get; }

    /// <summary>What the examples teach; null without examples. Learnt once, when first asked for.</summary>
    internal LearntThemes? Learnt => _learnt.Value;

    /// <summary>What a point does, from its question, its wording and what the examples taught.</summary>
    public PointKind KindOf(string point, QuestionRole role) => KindReader.Read(point, role, _kinds.Value?.Score(point));

    /// <summary>The same codebook with examples; those of themes it does not have are left out, unless they only teach how people say things.</summary>
    public Codebook With(IEnumerable<ThemeExample> examples)
    {
        var ids = Themes.Select(theme => theme.Id).ToHashSet(StringComparer.Ordinal);
        return new(Themes, [.. examples.Where(example => example.ForTone || ids.Contains(example.Theme))]);
    }

    /// <summary>
    /// Reads a codebook. A theme is a line "[id] Name | fysiek" (or sociaal, beide) followed by lines of terms with commas between
    /// them; lines that start with # are explanation.
    /// </summary>
    public static CodebookReading Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new CodebookParser().Read(text);
    }
}
