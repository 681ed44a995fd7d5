using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>The themes a project looks for and the words that point to them, written by people in a plain text file.</summary>
public sealed class Codebook
{
    private readonly Lazy<(LearntThemes Themes, LearntKinds Kinds)?> _before;
    private readonly Lazy<LearntThemes?> _learnt;
    private readonly Lazy<LearntKinds?> _kinds;

    internal Codebook(IReadOnlyList<CodebookTheme> themes, IReadOnlyList<CodebookMainTheme> mainThemes, IReadOnlyList<ThemeExample>? examples = null, ReadOnlyMemory<byte> learnt = default)
    {
        Themes = themes;
        MainThemes = mainThemes;
        Examples = examples ?? [];
        _before = new(() => Examples.Count == 0 ? null : LearntBefore.Read(learnt.Span, Themes, Examples));
        _kinds = new(() => Examples.Count == 0 ? null : _before.Value?.Kinds ?? new LearntKinds(Examples));
        _learnt = new(() => Examples.Count == 0 ? null : _before.Value?.Themes ?? new LearntThemes(Themes, Examples));
    }

    /// <summary>The themes in the order of the file.</summary>
    public IReadOnlyList<CodebookTheme> Themes { get; }

    /// <summary>The main themes in the order of the file; none in a codebook that gathers nothing.</summary>
    public IReadOnlyList<CodebookMainTheme> MainThemes { get; }

    /// <summary>Invented answers that show what the themes sound like; may be empty.</summary>
    public IReadOnlyList<ThemeExample> Examples { get; }

    /// <summary>What the examples teach; null without examples. Learnt once, when first asked for.</summary>
    internal LearntThemes? Learnt => _learnt.Value;

    /// <summary>Learns what the examples teach, where that was not done before.</summary>
    internal void Learn(ThemeWork work) => work.Both(() => _ = _learnt.Value, () => _ = _kinds.Value);

    /// <summary>What a point does, from its question, its wording and what the examples taught.</summary>
    public PointKind KindOf(string point, QuestionRole role)
    {
        ArgumentNullException.ThrowIfNull(point);
        var words = DutchWords.In(point);
        return KindOf(words, Array.ConvertAll(words, KindWord.Of), role);
    }

    /// <summary>The same for the words of a point in lower case, and what its kind is read by in each.</summary>
    internal PointKind KindOf(string[] words, ReadOnlySpan<KindWord> read, QuestionRole role) =>
        KindReader.Read(words, role, _kinds.Value?.Score(read[..KindReader.BeforeItsReason(words)], role));

    /// <summary>A main theme as one theme, on the side of living together that all its themes have; null when there is none of this id.</summary>
    public CodebookTheme? Gathered(string id)
    {
        var themes = Themes.Where(theme => theme.MainTheme == id).ToList();
        return MainThemes.FirstOrDefault(main => main.Id == id) is not { } main ? null
            : new(main.Id, main.Name, themes.Select(theme => theme.Domain).Distinct().Count() == 1 ? themes[0].Domain : ThemeDomain.Both, [.. themes.SelectMany(theme => theme.Terms)]);
    }

    /// <summary>The same codebook with examples; those of themes it does not have are left out, unless they only teach how people say things or what is in no theme.</summary>
    public Codebook With(IEnumerable<ThemeExample> examples)
    {
        var ids = Themes.Select(theme => theme.Id).ToHashSet(StringComparer.Ordinal);
        return new(Themes, MainThemes, [.. examples.Where(example => example.ForTone || example.Theme == ThemeExample.Elsewhere || ids.Contains(example.Theme))]);
    }

    /// <summary>
    /// The same codebook with what its examples teach, as <see cref="Taught"/> wrote it, so that it is not learnt again. Bytes of other
    /// themes or examples, or no bytes, are passed over: it is learnt when first asked for.
    /// </summary>
    public Codebook WithTaught(ReadOnlyMemory<byte> taught) => new(Themes, MainThemes, Examples, taught);

    /// <summary>What the examples teach, as bytes for <see cref="WithTaught"/>; none without examples. For up to 255 themes.</summary>
    public byte[] Taught() => Examples.Count == 0 ? [] : LearntBefore.Write(Themes, Examples, new(Themes, Examples), new(Examples));

    /// <summary>The same codebook without some themes and main themes; the themes of a main theme that goes stand by themselves.</summary>
    public Codebook Without(IReadOnlySet<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var themes = Themes.Where(theme => !ids.Contains(theme.Id)).Select(theme => theme.MainTheme is { } main && ids.Contains(main) ? theme with { MainTheme = null } : theme);
        return new Codebook([.. themes], [.. MainThemes.Where(main => !ids.Contains(main.Id))]).With(Examples);
    }

    /// <summary>
    /// Reads a codebook. A theme is a line "[id] Name | fysiek | mainid" (or sociaal, beide; the last two may be left out) followed by
    /// lines of terms with commas between them; a main theme is a line "> mainid Name"; lines that start with # are explanation.
    /// </summary>
    public static CodebookReading Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new CodebookParser().Read(text);
    }
}
