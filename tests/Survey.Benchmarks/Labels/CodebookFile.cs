using Survey.Analysis.Themes;

namespace Survey.Benchmarks.Labels;

/// <summary>The codebook of the product, and one that points to nothing.</summary>
internal static class CodebookFile
{
    internal static Codebook OfTheProduct { get; } = Parse(Text());

    /// <summary>With this one the pipeline has only the texts themselves to go by, like the baseline.</summary>
    internal static Codebook Empty { get; } = Parse("[leeg] Leeg | beide\nqxqxqxqxqx");

    private static Codebook Parse(string text) => Codebook.Parse(text).Codebook ?? throw new InvalidOperationException("The codebook cannot be read.");

    private static string Text()
    {
        using var stream = typeof(CodebookFile).Assembly.GetManifestResourceStream("codebook-nl.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
