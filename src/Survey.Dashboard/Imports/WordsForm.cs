using Survey.Core.OtherTools;

namespace Survey.Dashboard.Imports;

/// <summary>The unknown words on one page, under the question they are an answer to.</summary>
/// <param name="List">The answers that can be chosen.</param>
/// <param name="Words">The words, with those that nobody decided about first.</param>
internal sealed record WordsForm(AnswerList List, IReadOnlyList<UnknownWord> Words)
{
    private const int Longest = 60;

    /// <summary>The first words that have to be looked at, in groups.</summary>
    internal static IReadOnlyList<WordsForm> Of(IReadOnlyList<UnknownWord> words) =>
        [.. words.Take(MappingPages.MostWords).GroupBy(w => w.List.Name, StringComparer.Ordinal).Select(g => new WordsForm(g.First().List, [.. g]))];

    /// <summary>The beginning of a long text.</summary>
    internal static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
