using System.Net;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Layout;

/// <summary>A page says what was just done by a word in its address. Somebody who writes another word or number there reads nothing.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed class ToldLineTests(OpenWave wave)
{
    [Theory]
    [InlineData("papier?bewaard=-1")]
    [InlineData("papier?bewaard=99")]
    [InlineData("papier?bewaard=veel")]
    [InlineData("papier?nagekeken=99")]
    [InlineData("papier?nagekeken=-1")]
    [InlineData("papier?verstuurd=0")]
    [InlineData("papier?verstuurd=-3")]
    [InlineData("papier?verstuurd=99999999")]
    [InlineData("papier?weg=onzin")]
    [InlineData("invoer?rijen=-1&nieuw=-1")]
    [InlineData("invoer?rijen=veel")]
    [InlineData("invoer?rijen=5&nieuw=9")]
    [InlineData("invoer?afspraken=-2")]
    [InlineData("invoer?afspraken=99999999999999999999")]
    [InlineData("contact?gedaan=uur")]
    [InlineData("contact?gedaan=uur&aantal=-4")]
    [InlineData("contact?gedaan=onzin")]
    [InlineData("onderzoek?gedaan=onzin")]
    [InlineData("onderzoek?gedaan=bewaard-onzin")]
    [InlineData("onderzoek?gedaan=-")]
    [InlineData("gebied?gedaan=onzin")]
    [InlineData("vragenlijst?gedaan=onzin")]
    [InlineData("vragenlijst/vraag/fijn?gedaan=onzin")]
    [InlineData("partners?gedaan=onzin")]
    [InlineData("veldwerk?gedaan=onzin")]
    [InlineData("veldwerk/buurt?gedaan=onzin")]
    [InlineData("lezen?gedaan=onzin&stap=onzin")]
    [InlineData("themas?gedaan=-1")]
    [InlineData("themas?gedaan=99999.onzin")]
    [InlineData("themas/hoofdthemas?gedaan=onzin")]
    [InlineData("themas/besluiten?gedaan=%3Cscript%3E")]
    [InlineData("?gesloten=ja")]
    public async Task Nonsense_in_the_address_is_not_told_as_something_that_was_done(string address)
    {
        await wave.Staff.OpenAsync($"/werk/{Wilgenplein.Slug}/{address}");

        Assert.Equal(HttpStatusCode.OK, wave.Staff.Status);
        Assert.Empty(wave.Staff.Page.QuerySelectorAll("[data-told], .utrecht-alert--ok"));
    }

    [Theory]
    [InlineData("vragenlijst?gedaan=weg")]
    [InlineData("invoer?rijen=5&nieuw=5")]
    [InlineData("papier?bewaard=0")]
    [InlineData("vragenlijst/vraag/fijn?gedaan=bewaard")]
    public async Task What_the_house_writes_there_itself_is_told(string address)
    {
        await wave.Staff.OpenAsync($"/werk/{Wilgenplein.Slug}/{address}");

        Assert.NotEmpty(wave.Staff.Page.QuerySelectorAll("[data-told]"));
    }

    [Fact]
    public async Task A_resident_is_told_to_begin_anew_only_where_the_house_says_so()
    {
        var resident = wave.House.Visitor();
        await resident.OpenAsync($"/meedoen/{Wilgenplein.Slug}");
        var plain = resident.Text;
        await resident.OpenAsync($"/meedoen/{Wilgenplein.Slug}?opnieuw=onzin");
        Assert.Equal(plain, resident.Text);

        await resident.OpenAsync($"/meedoen/{Wilgenplein.Slug}?opnieuw");
        Assert.NotEqual(plain, resident.Text);
    }
}
