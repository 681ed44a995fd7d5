using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Layout;

/// <summary>Somebody sends a form of a page from before signing in anew: it is refused, and what was typed is given back.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed class StalePageTests(OpenWave wave)
{
    private const string About = $"/werk/{Wilgenplein.Slug}/onderzoek", Token = "bewijs-van-deze-pagina", Story = "Bewoners willen\r\nmeer <b>licht</b>.";

    private async Task<HttpResponseMessage> SendOldAsync(string? site)
    {
        await wave.Staff.OpenAsync(About);
        var fields = wave.Staff.FormOf("Bewaar").Fields.Where(f => f.Key is not (Token or "aanleiding"));
        using var request = new HttpRequestMessage(HttpMethod.Post, About) { Content = new FormUrlEncodedContent([.. fields, new("aanleiding", Story), new(Token, "CfDJ8-vervallen"), new("code", "AB12-CD345")]) };
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        return await wave.Staff.Http.SendAsync(request);
    }

    [Fact]
    public async Task Staff_get_back_what_they_typed_and_nothing_that_the_page_put_there()
    {
        using var answer = await SendOldAsync("same-origin");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Deze pagina was te oud", page, StringComparison.Ordinal);
        Assert.Contains("meer &lt;b&gt;licht&lt;/b&gt;.", page, StringComparison.Ordinal);
        foreach (var mark in new[] { "CfDJ8", "AB12-CD345", "PublicTask", "<b>licht" })
        {
            Assert.DoesNotContain(mark, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_text_has_a_label_of_its_own()
    {
        using var answer = await SendOldAsync("same-origin");
        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        var labels = page.QuerySelectorAll<IHtmlLabelElement>("label").ToList();

        Assert.Equal(Enumerable.Range(1, labels.Count).Select(n => $"Tekst {n} van {labels.Count}"), labels.Select(l => l.TextContent));
        Assert.Single(labels, l => page.GetElementById(l.HtmlFor!)!.TextContent.Contains("meer <b>licht</b>.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Words_that_another_site_sends_are_not_shown_as_those_of_the_house(string? site)
    {
        using var answer = await SendOldAsync(site);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("licht", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
