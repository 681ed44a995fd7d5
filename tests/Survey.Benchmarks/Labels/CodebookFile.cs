using Survey.Analysis.Themes;
using Survey.Core.Themes;

namespace Survey.Benchmarks.Labels;

/// <summary>The codebook of the product, and one that points to nothing.</summary>
internal static class CodebookFile
{
    internal static Codebook OfTheProduct { get; } = DefaultCodebook.Read();

    /// <summary>With this one the pipeline has only the texts themselves to go by, like the baseline.</summary>
    internal static Codebook Empty { get; } = Codebook.Parse("[leeg] Leeg | beide\nqxqxqxqxqx").Codebook ?? throw new InvalidOperationException("The codebook cannot be read.");
}
