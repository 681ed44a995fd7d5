using Survey.Analysis.Themes;

namespace Survey.Core.Themes;

/// <summary>
/// The codebook of liveability that comes with the product: the terms in the text file beside this one and the invented answers
/// in the folders Examples (what themes sound like), Tone (how people say things) and Elsewhere (what is in no theme), all meant to be edited.
/// </summary>
public static class DefaultCodebook
{
    private const string ExamplesOf = "examples/";
    private const string ToneOf = "tone/";
    private const string ElsewhereOf = "elsewhere/";

    /// <summary>What the examples teach, made by "dotnet run -c Release --project tests/Survey.Benchmarks -- learn" and held to the examples by a test.</summary>
    private const string TaughtOf = "taught.bin";

    private static readonly Lazy<string> Content = new(() => Resource("codebook-nl.txt"));

    private static readonly Lazy<IReadOnlyList<ThemeExample>> Invented = new(() => [.. All(ExamplesOf), .. All(ToneOf), .. All(ElsewhereOf)]);

    private static readonly Lazy<Codebook> Whole = new(() =>
        (Codebook.Parse(Text).Codebook ?? throw new InvalidOperationException("The codebook that comes with the product is broken.")).With(Examples).WithTaught(Bytes(TaughtOf)));

    /// <summary>The text of the terms.</summary>
    public static string Text => Content.Value;

    /// <summary>The invented answers, by theme.</summary>
    public static IReadOnlyList<ThemeExample> Examples => Invented.Value;

    /// <summary>The codebook, ready to use; the same one each time.</summary>
    public static Codebook Read() => Whole.Value;

    private static IEnumerable<ThemeExample> All(string folder) => typeof(DefaultCodebook).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(name => Read(folder, name));

    private static IReadOnlyList<ThemeExample> Read(string folder, string name)
    {
        var (examples, badLine) = ThemeExample.Parse(folder == ElsewhereOf ? ThemeExample.Elsewhere : name[folder.Length..], Resource(name), folder == ToneOf);
        return examples ?? throw new InvalidOperationException($"Line {badLine} of the examples '{name}' cannot be read.");
    }

    private static string Resource(string name)
    {
        using var stream = typeof(DefaultCodebook).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(DefaultCodebook).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
