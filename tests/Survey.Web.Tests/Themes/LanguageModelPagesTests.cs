using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Survey.TestKit;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Themes;

/// <summary>What staff see of a language model on the own network, with a browser without script.</summary>
public sealed class LanguageModelPagesTests
{
    private const string Themes = "/werk/wilgenplein/themas?meting=2";

    private static readonly string[] Said = ["De lampen in het portiek zijn stuk", "Het is hier te donker, zei mijn buurman Ahmed Yilmaz", "Kanariegele lampen geven te weinig licht", "Meer verlichting graag"];

    private static async Task<(House House, Visitor Staff)> OpenAsync(FakeModelServer server, bool listening = false)
    {
        var house = House.Open(listening, new Dictionary<string, string>
        {
            ["Leefbaarheid:TaalModel:Address"] = server.Address.ToString(),
            ["Leefbaarheid:TaalModel:EmbeddingModel"] = "inbedden",
            ["Leefbaarheid:TaalModel:NameModel"] = "schrijven",
        });
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        var codes = await staff.PrintCodesAsync();
        foreach (var said in Said)
        {
            var resident = await house.BeginAsync(codes.Dequeue());
            await resident.PressAsync("Verder", ("Wat is er fijn", said));
            await resident.ToCheckAsync();
            await resident.PressAsync("Verstuur");
        }

        return (house, staff);
    }

    private static async Task<string> SearchAsync(Visitor staff)
    {
        await staff.OpenAsync(Themes);
        await staff.PressAsync("Zoek");
        return staff.Page.QuerySelector("[data-told]")!.TextContent;
    }

    /// <summary>Opens the form in which a theme with several remarks is changed; its name.</summary>
    private static async Task<string> ChangeAsync(Visitor staff)
    {
        await staff.OpenAsync(Themes);
        var name = Visitor.Squeeze(staff.Page.QuerySelectorAll("section.lb-theme h2")[0].TextContent);
        await staff.FollowAsync($"Wijzig {name}");
        return name;
    }

    [Fact]
    public async Task A_proposed_name_stands_in_the_field_and_is_stored_only_when_it_is_saved()
    {
        await using var server = await FakeModelServer.StartAsync();
        var (house, staff) = await OpenAsync(server);
        using var open = house;
        Assert.Equal("Klaar met zoeken. Kijk de voorstellen na en bevestig wat klopt.", await SearchAsync(staff));
        var before = await ChangeAsync(staff);

        await staff.PressAsync("Stel een naam voor");

        Assert.Equal(200, (int)staff.Status);
        Assert.Equal("Donkere portieken", staff.ValueOf("Nieuwe naam"));
        Assert.Contains("Het taalmodel stelt voor: “Donkere portieken”. De naam is nog niet bewaard.", staff.Text, StringComparison.Ordinal);
        Assert.False(await house.InTheDatabaseAsync(db => db.Themes.AnyAsync(t => t.Name == "Donkere portieken")));
        Assert.Contains(before, await house.InTheDatabaseAsync(db => db.Themes.Select(t => t.Name).ToListAsync()));

        await staff.PressAsync("Bewaar de naam");
        Assert.True(await house.InTheDatabaseAsync(db => db.Themes.AnyAsync(t => t.Name == "Donkere portieken")));
        Assert.All(server.Asked, asked => Assert.DoesNotMatch("(?i)ahmed|yilmaz|wilgenplein", asked));

        // With script only the section comes back; a name full of markup is words.
        server.Name = "<img src=x onerror=alert(1)>";
        await ChangeAsync(staff);
        var (target, fields) = staff.FormOf("Stel een naam voor");
        using var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("HX-Request", "true");
        var part = await (await staff.Http.SendAsync(request)).Content.ReadAsStringAsync();
        Assert.StartsWith("<section", part.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("Img src x onerror alert 1", part, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", part, StringComparison.Ordinal);

        // A theme that is not there, or none at all, is not asked about.
        var asked = server.Asked.Count;
        await staff.PostAsync("/werk/wilgenplein/themas/naamvoorstel?meting=2&wijzig=bestaat-niet", fields);
        Assert.Equal(404, (int)staff.Status);
        await staff.PostAsync("/werk/wilgenplein/themas/naamvoorstel?meting=2", fields);
        Assert.Equal(404, (int)staff.Status);
        Assert.Equal(asked, server.Asked.Count);
        await staff.OpenAsync("/privacy/wilgenplein");
        Assert.Contains("Het draait op onze eigen computer.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_model_fails_the_work_goes_on_the_page_says_so_and_no_log_holds_an_answer()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = (http, body) =>
        {
            http.Response.StatusCode = 500;
            return http.Response.WriteAsync(body);
        };
        var (house, staff) = await OpenAsync(server, listening: true);
        using var open = house;

        Assert.Equal("Klaar met zoeken. Kijk de voorstellen na en bevestig wat klopt. Het taalmodel deed niet mee: de computer waarop het draait, meldt een fout. De thema’s zijn zonder gevonden.", await SearchAsync(staff));

        await ChangeAsync(staff);
        await staff.PressAsync("Stel een naam voor", ("Nieuwe naam", "Zelf bedacht"));
        Assert.Equal(200, (int)staff.Status);
        Assert.Equal("Zelf bedacht", staff.ValueOf("Nieuwe naam"));
        Assert.Contains("Het taalmodel heeft geen voorstel: de computer waarop het draait, meldt een fout. Bedenk zelf een naam.", staff.Text, StringComparison.Ordinal);
        Assert.Contains(server.Asked, asked => asked.Contains("Kanariegele", StringComparison.Ordinal));
        Assert.NotEmpty(house.Logs.Lines);
        Assert.All(house.Logs.Lines, line => Assert.DoesNotContain("Kanariegele lampen", line, StringComparison.OrdinalIgnoreCase));

        // A word in the address that we never wrote says nothing.
        await staff.OpenAsync(Themes + "&gedaan=gezocht.%3Cb%3E");
        Assert.Equal("Klaar met zoeken. Kijk de voorstellen na en bevestig wat klopt.", staff.Page.QuerySelector("[data-told]")!.TextContent);
    }
}
