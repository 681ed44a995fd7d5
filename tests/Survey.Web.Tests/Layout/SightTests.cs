using System.Net;
using Survey.Web.Languages;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Layout;

/// <summary>Large letters and more contrast, without script.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed class SightTests(OpenWave wave)
{
    private const string Root = $"/meedoen/{Wilgenplein.Slug}";

    [Fact]
    public async Task A_resident_chooses_large_letters_and_keeps_them_through_the_whole_survey()
    {
        var resident = await wave.BeginAsync();
        await resident.FollowAsync("Grote letters");
        Assert.Equal($"{Root}/vraag/fijn?beeld=groot", resident.Where);
        await resident.FollowAsync("Meer contrast");
        foreach (var address in new[] { "/", Root, $"{Root}/vraag/thuis", $"{Root}/controle", $"{Root}/later", $"{Root}/verder", $"/privacy/{Wilgenplein.Slug}", $"/uitkomsten/{Wilgenplein.Slug}", $"/gedaan/{Wilgenplein.Slug}", $"/bewijs/{Wilgenplein.Slug}", "/zomaar" })
        {
            await resident.OpenAsync(address);
            Assert.Equal((address, "lb-large lb-contrast"), (address, Classes(resident)));
        }

        await resident.ToCheckAsync();
        await resident.PressAsync("Verstuur");
        Assert.Equal("lb-large lb-contrast", Classes(resident));
        await resident.FollowAsync("Gewone letters");
        Assert.Equal("lb-contrast", Classes(resident));
        await resident.FollowAsync("Minder contrast");
        Assert.Null(Classes(resident));
        await resident.OpenAsync(Root);
        Assert.Null(Classes(resident));
    }

    [Fact]
    public async Task Another_language_does_not_make_the_letters_small_again()
    {
        var resident = wave.House.Visitor();
        await resident.OpenAsync($"{Root}?beeld=groot");

        await resident.FollowAsync("العربية");

        Assert.Equal(("lb-large", "rtl"), (Classes(resident), resident.Page.DocumentElement.GetAttribute("dir")));
        await resident.FollowAsync(Language.Find("ar")!["Page.MoreContrast"]);
        Assert.Equal(("lb-large lb-contrast", "rtl"), (Classes(resident), resident.Page.DocumentElement.GetAttribute("dir")));
    }

    [Fact]
    public async Task After_a_mistake_the_choice_is_still_there()
    {
        var resident = await wave.House.BeginAsync("1234");
        Assert.Equal(HttpStatusCode.BadRequest, resident.Status);

        await resident.FollowAsync("Grote letters");

        Assert.Equal((HttpStatusCode.OK, "lb-large"), (resident.Status, Classes(resident)));
    }

    [Fact]
    public async Task The_cookie_goes_with_the_browser_and_holds_the_choice_and_nothing_else()
    {
        var resident = wave.House.Visitor();
        using var answer = await resident.Http.GetAsync($"{Root}?beeld=groot-contrast");

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("beeld=", StringComparison.Ordinal));
        Assert.Equal("beeld=groot-contrast; path=/; samesite=lax; httponly", cookie);
    }

    [Theory]
    [InlineData("reusachtig")]
    [InlineData("groot&beeld=contrast")]
    [InlineData("%22%3E%3Cscript%3E")]
    [InlineData("")]
    public async Task A_word_that_is_none_of_ours_changes_nothing(string word)
    {
        var resident = wave.House.Visitor();
        using var answer = await resident.Http.GetAsync($"{Root}?beeld={word}");
        Assert.DoesNotContain(answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], c => c.StartsWith("beeld=", StringComparison.Ordinal));

        await resident.OpenAsync($"{Root}?beeld={word}");

        Assert.Equal((HttpStatusCode.OK, null), (resident.Status, Classes(resident)));
        Assert.DoesNotContain("<script>", resident.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_tells_whom_to_call_for_paper_or_for_help()
    {
        var resident = await wave.BeginAsync();
        foreach (var address in new[] { Root, $"{Root}/vraag/fijn", $"{Root}/controle", $"/privacy/{Wilgenplein.Slug}", $"/uitkomsten/{Wilgenplein.Slug}" })
        {
            await resident.OpenAsync(address);
            var help = Visitor.Squeeze(resident.Page.QuerySelector(".lb-help")!.TextContent);
            Assert.StartsWith("Hulp nodig? Bel Samira:", help, StringComparison.Ordinal);
            Assert.Contains("Liever op papier? Bel Samira. Dan krijgt u de vragen op papier.", help, StringComparison.Ordinal);
            Assert.Contains("Liever samen met iemand? Bel Samira. Dan helpt iemand u.", help, StringComparison.Ordinal);
        }
    }

    private static string? Classes(Visitor visitor) => visitor.Page.DocumentElement.GetAttribute("class");
}
