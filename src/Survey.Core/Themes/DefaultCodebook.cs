using Survey.Analysis.Themes;

namespace Survey.Core.Themes;

/// <summary>The codebook of liveability terms that comes with the product; the text file beside this one, meant to be edited.</summary>
public static class DefaultCodebook
{
    private static readonly Lazy<string> Content = new(() =>
    {
        using var stream = typeof(DefaultCodebook).Assembly.GetManifestResourceStream("codebook-nl.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>The text of the codebook.</summary>
    public static string Text => Content.Value;

    /// <summary>The codebook, ready to use.</summary>
    public static Codebook Read() => Codebook.Parse(Text).Codebook ?? throw new InvalidOperationException("The codebook that comes with the product is broken.");
}
