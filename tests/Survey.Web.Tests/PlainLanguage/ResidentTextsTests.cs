using System.Text;
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
            wrong.AddRange(Readability.Sentences(text).Where(s => s.Count > Readability.LongestSentence).Select(s => $"{name}: {string.Join(' ', s)}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task No_word_of_an_office_stands_on_a_page_of_residents()
    {
        var wrong = new List<string>();
        foreach (var (name, text) in await PagesAsync())
        {
            var words = $" {string.Join(' ', Readability.Sentences(text).SelectMany(s => s)).ToLowerInvariant()} ";
            wrong.AddRange(Readability.OfficeWords.Where(o => words.Contains($" {o} ", StringComparison.Ordinal)).Select(o => $"{name}: {o}"));
        }

        Assert.Empty(wrong);
    }

    /// <summary>The text of a page, one block per line. Names of themes and agreements are the words of staff: they are held to their own length.</summary>
    private static string TextOf(Visitor visitor)
    {
        var text = new StringBuilder();
        var main = visitor.Page.Body!;
        foreach (var block in main.QuerySelectorAll(string.Join(',', Blocks)).Where(b => b.QuerySelector(string.Join(',', Blocks)) is null && b.Closest(".lb-code, .lb-answers, .lb-agreement, .lb-bars") is null))
        {
            text.AppendLine(Visitor.Words(block));
        }

        return text.ToString();
    }

    private async Task<IReadOnlyList<(string Name, string Text)>> PagesAsync()
    {
        var pages = new List<(string, string)>();
        var resident = full.House.Visitor();
        async Task ReadAsync(string name, string? address = null)
        {
            if (address is not null)
            {
                await resident.OpenAsync(address);
            }

            pages.Add((name, TextOf(resident)));
        }

        await ReadAsync("begin", "/");
        await ReadAsync("welkom", "/meedoen/wilgenplein");
        await resident.PressAsync("Begin", ("Uw code", "1234"));
        await ReadAsync("verkeerde code");
        await resident.OpenAsync("/meedoen/wilgenplein");
        await resident.PressAsync("Begin", ("Uw code", full.Codes.Dequeue()));
        while (resident.Where.Contains("/vraag/", StringComparison.Ordinal))
        {
            await ReadAsync("vraag " + resident.Where.Split('/')[^1]);
            await resident.FollowAsync("Sla over");
        }

        Assert.True(pages.Count > 15, "All questions were read.");
        await ReadAsync("nakijken");
        await resident.PressAsync("Verstuur");
        await ReadAsync("bedankt");
        var receipt = resident.Receipt();
        await ReadAsync("bewijs", "/bewijs/wilgenplein");
        await resident.PressAsync("Laat zien", ("Uw bewijs", "1234"));
        await ReadAsync("verkeerd bewijs");
        await resident.PressAsync("Laat zien", ("Uw bewijs", receipt));
        await ReadAsync("terugzien");
        await resident.PressAsync("Haal mijn antwoorden weg");
        await ReadAsync("weggehaald");
        await ReadAsync("privacy", "/privacy/wilgenplein");
        await ReadAsync("uitkomsten", "/uitkomsten/wilgenplein");
        await ReadAsync("gedaan", "/gedaan/wilgenplein");
        await ReadAsync("nog geen uitkomsten", "/uitkomsten/lindeplein");
        await ReadAsync("nog niets gedaan", "/gedaan/lindeplein");
        await ReadAsync("gesloten", "/meedoen/lindeplein");
        await ReadAsync("stemmen", full.Fill("/avond/{code}"));
        await ReadAsync("niet gevonden", "/zomaar");
        return pages;
    }
}
