namespace Survey.Analysis.Themes;

/// <summary>The themes a project looks for and the words that point to them, written by people in a plain text file.</summary>
public sealed class Codebook
{
    internal Codebook(IReadOnlyList<CodebookTheme> themes)
    {
        Themes = themes;
    }

    /// <summary>The themes in the order of the file.</summary>
    public IReadOnlyList<CodebookTheme> Themes { get; }

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
