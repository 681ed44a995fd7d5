using Survey.Analysis.Themes;

namespace Survey.Analysis.Tests.Themes;

/// <summary>The codebook file of the house, as the tests read it.</summary>
internal static class HouseCodebook
{
    public static string Text { get; } = Read();

    public static Codebook Codebook { get; } = Codebook.Parse(Text).Codebook!;

    public static ThemePipeline Pipeline { get; } = new(Codebook, new ThemeSettings());

    private static string Read()
    {
        using var stream = typeof(HouseCodebook).Assembly.GetManifestResourceStream("codebook-nl.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
