using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Survey.Web.Languages;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Languages;

/// <summary>Every page of residents, walked in every language there is.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class PagesInEveryLanguageTests(FullHouse full)
{
    public static TheoryData<string> Codes => [.. Language.All.Select(l => l.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_resident_can_walk_the_whole_way_in_the_own_language(string code)
    {
        var say = Language.Find(code)!;
        var pages = await full.WalkAsync(say);

        Assert.All(pages, p => Assert.Equal((p.Name, say.Code, say.Direction), (p.Name, p.Page.DocumentElement.GetAttribute("lang"), p.Page.DocumentElement.GetAttribute("dir"))));

        // The words are shown once: no link on that page may lead away from it by accident.
        var again = pages.Where(p => p.Name != "vier woorden").ToList();
        Assert.All(again, p => Assert.Equal((p.Name, say.Name), (p.Name, Visitor.Squeeze(p.Page.QuerySelector(".lb-languages [aria-current]")!.TextContent))));
        Assert.All(again, p => Assert.Equal(Language.All.Count, p.Page.QuerySelectorAll(".lb-languages a[lang][hreflang]").Length));
        Assert.All(pages.SelectMany(p => p.Page.QuerySelectorAll("input[name=code], input[name=bewijs]:not([type=hidden])")), field => Assert.Equal("ltr", field.GetAttribute("dir")));
        Assert.Empty(say == Language.Dutch ? [] : DutchLeft(pages, say));
    }

    /// <summary>Texts of the Dutch file that stand on a page, outside what is marked as Dutch.</summary>
    private static IEnumerable<string> DutchLeft(IReadOnlyList<(string Name, IHtmlDocument Page)> pages, Language say)
    {
        var dutch = Language.Dutch.Keys.Where(k => Language.Dutch[k] != say[k]).Select(k => Language.Dutch[k]).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, page) in pages)
        {
            var words = page.Body!.Descendants<IText>().Where(t => t.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == say.Code).Select(t => Visitor.Squeeze(t.Text));
            var heard = page.All.SelectMany(e => new[] { e.GetAttribute("aria-label"), e.GetAttribute("data-count"), e.GetAttribute("data-stop") }).OfType<string>();
            foreach (var left in words.Concat(heard).Where(dutch.Contains))
            {
                yield return $"{name}: {left}";
            }
        }
    }
}
