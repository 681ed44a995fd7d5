using System.Net;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Answering;

/// <summary>A form that comes in broken: too large, with signs that no form has, with too many fields.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed class BrokenFormsTests(OpenWave wave)
{
    private const int TooLarge = 5_000_000;
    private const int TooMany = 3000;

    [Fact]
    public async Task A_broken_form_is_refused_with_a_sentence_and_takes_nothing_along()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync("Verder", ("Wat is er fijn", "De eik."));
        await resident.OpenAsync($"/meedoen/{Wilgenplein.Slug}/vraag/fijn");
        var (address, fields) = resident.FormOf("Verder");
        async Task<(HttpStatusCode, string)> SendAsync(params (string Name, string Value)[] more)
        {
            await resident.PostAsync(address, [.. fields.Where(f => f.Key != "fijn"), .. more.Select(m => new KeyValuePair<string, string>(m.Name, m.Value))]);
            return (resident.Status, resident.Heading);
        }

        Assert.Equal((HttpStatusCode.BadRequest, "Dit ging niet goed"), await SendAsync(("fijn", "a\0b")));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "Dit is te groot"), await SendAsync(("fijn", new string('x', TooLarge))));
        Assert.Equal((HttpStatusCode.BadRequest, "Dit ging niet goed"), await SendAsync([.. Enumerable.Range(0, TooMany).Select(n => ($"v{n}", "1"))]));
        await resident.ToCheckAsync();
        Assert.Contains("De eik.", resident.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_and_contact_wishes_are_told_the_same()
    {
        await wave.Staff.OpenAsync($"/werk/{Wilgenplein.Slug}/papier");
        var (address, fields) = wave.Staff.FormOf("Bewaar en volgende");
        await wave.Staff.PostAsync(address, [.. fields, new("v-fijn", "\0")]);
        Assert.Equal(HttpStatusCode.BadRequest, wave.Staff.Status);

        var visitor = wave.House.Visitor();
        await visitor.OpenAsync($"/contact/{Wilgenplein.Slug}");
        var (send, wish) = visitor.FormOf("Verstuur mijn wens");
        await visitor.PostAsync(send, [.. wish, new("naam", "\0")]);
        Assert.Equal((HttpStatusCode.BadRequest, "Dit ging niet goed"), (visitor.Status, visitor.Heading));
    }
}
