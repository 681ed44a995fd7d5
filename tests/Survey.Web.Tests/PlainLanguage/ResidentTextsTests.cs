using System.Text;
using AngleSharp.Html.Dom;
using Survey.Dashboard.Languages;
using Survey.Web.Languages;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.PlainLanguage;

/// <summary>Every page a resident reads, as it is shown: easy words, short sentences.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class ResidentTextsTests(FullHouse full)
{
    private const int FewWords = 25;
    private static readonly string[] Names = ["Wilgenplein", "Lindeplein", "Rivierstad"];
    private static readonly string[] Blocks = ["p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "legend", "label", "button", "summary", "option", "figcaption", "caption", "td", "th"];

    [Fact]
    public async Task Pages_of_residents_read_easily()
    {
        var wrong = new List<string>();
        foreach (var (name, text) in await PagesAsync())
        {
            // The names of squares and towns are given; nobody can choose easier ones.
            var ease = Readability.Ease(Names.Aggregate(text, (t, n) => t.Replace(n, "plein", StringComparison.Ordinal)));
            if (ease < Readability.LeastEase && Readability.Sentences(text).Sum(s => s.Count) >= FewWords)
            {
                wrong.Add(FormattableString.Invariant($"{name}: {ease:0.0}"));
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task No_sentence_for_residents_is_longer_than_eighteen_words()
    {
        var wrong = new List<string>();
        foreach (var (name, text) in await PagesAsync())
        {
            wrong.AddRange(TooLong(name, text));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task No_word_of_an_office_stands_on_a_page_of_residents()
    {
        var wrong = new List<string>();
        foreach (var (name, text) in await PagesAsync())
        {
            wrong.AddRange(Office(name, text));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_sentence_in_the_files_is_short_easy_and_free_of_office_words_also_where_no_test_walks_and_on_paper()
    {
        var wrong = new List<string>();
        var texts = Language.Dutch.Keys.Select(k => (Key: k, Text: Language.Dutch[k])).Concat(PaperTexts.All[0].Keys.Select(k => (Key: $"Paper{k}", Text: PaperTexts.All[0][k])));
        foreach (var part in texts.GroupBy(t => t.Key.Split('.')[0]))
        {
            var text = string.Join('\n', part.Select(t => Filled(t.Text)));
            var ease = Readability.Ease(text);
            if (ease < Readability.LeastEase && Readability.Sentences(text).Sum(s => s.Count) >= FewWords)
            {
                wrong.Add(FormattableString.Invariant($"{part.Key}: {ease:0.0}"));
            }

            wrong.AddRange(TooLong(part.Key, text));
            wrong.AddRange(Office(part.Key, text));
        }

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> TooLong(string name, string text) => Readability.Sentences(text).Where(s => s.Count > Readability.LongestSentence).Select(s => $"{name}: {string.Join(' ', s)}");

    private static IEnumerable<string> Office(string name, string text)
    {
        var words = $" {string.Join(' ', Readability.Sentences(text).SelectMany(s => s)).ToLowerInvariant()} ";
        return Readability.OfficeWords.Where(o => words.Contains($" {o} ", StringComparison.Ordinal)).Select(o => $"{name}: {o}");
    }

    /// <summary>A hole holds a name, a number or a date: one short word stands for it.</summary>
    private static string Filled(string text) => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, "plein", "acht", "acht");

    /// <summary>The text of a page, one block per line. Names of themes and agreements are the words of staff: they are held to their own length.</summary>
    private static string TextOf(IHtmlDocument page)
    {
        var text = new StringBuilder();
        foreach (var block in page.Body!.QuerySelectorAll(string.Join(',', Blocks)).Where(b => b.QuerySelector(string.Join(',', Blocks)) is null && b.Closest(".lb-code, .lb-answers, .lb-agreement, .lb-bars") is null))
        {
            text.AppendLine(Visitor.Words(block));
        }

        return text.ToString();
    }

    private async Task<IReadOnlyList<(string Name, string Text)>> PagesAsync() => [.. (await full.WalkAsync(Language.Dutch)).Select(p => (p.Name, TextOf(p.Page)))];
}
