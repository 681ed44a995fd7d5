using System.Collections.Frozen;

namespace Survey.Core.Drafts;

/// <summary>
/// The easy words of which a <see cref="WordCode"/> is made, one list per language in the folder Words. A list has <see cref="Size"/>
/// words of three to nine plain letters, so that each word holds 11 bits and can be typed on every keyboard.
/// </summary>
internal static class WordList
{
    /// <summary>Words in a list: two to the power of 11.</summary>
    internal const int Size = 2048;

    private const string Folder = "words/";
    private const string Fallback = "nl";

    private static readonly Lazy<FrozenDictionary<string, string[]>> Lists = new(() => typeof(WordList).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToFrozenDictionary(name => name[Folder.Length..], Read));

    private static readonly Lazy<FrozenSet<string>> Known = new(() => Lists.Value.Values.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>This language when it has a list, else Dutch.</summary>
    internal static string LanguageOf(string language) => Lists.Value.ContainsKey(language) ? language : Fallback;

    /// <summary>The list for who reads this language.</summary>
    internal static IReadOnlyList<string> For(string language) => Lists.Value[LanguageOf(language)];

    /// <summary>Whether a word stands in one of the lists: who changed language in between still goes on.</summary>
    internal static bool Knows(string word) => Known.Value.Contains(word);

    private static string[] Read(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
