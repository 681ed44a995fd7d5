using System.Net;
using System.Net.Http.Json;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Doorstep;

[Collection(OpenWaveTogether.Name)]
public sealed class WalkListPageTests(OpenWave wave)
{
    [Fact]
    public async Task Two_devices_share_what_they_know_of_the_doors_and_the_last_word_stays()
    {
        var (one, two) = (await wave.DeviceAsync(), await wave.DeviceAsync());
        using var first = await TellAsync(one, "zuid", new { label = "4", state = 1, backOn = (string?)null, turn = 1 });
        using var second = await TellAsync(two, "zuid", new { label = "4", state = 4, backOn = (string?)null, turn = 2 }, new { label = "5", state = 2, backOn = (string?)"2026-03-20", turn = 1 });
        using var late = await TellAsync(one, "zuid", new { label = "4", state = 1, backOn = (string?)null, turn = 1 });

        Assert.Contains("""{"label":"4","state":4,"backOn":null,"turn":2},{"label":"5","state":2,"backOn":"2026-03-20","turn":1}""", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var visitor = await wave.InterviewerAsync("Daan");
        await visitor.OpenAsync($"/deur/{Wilgenplein.Slug}/looplijst");
        Assert.Equal("4", visitor.Page.QuerySelector("[data-walk=zuid] [data-door='4']")!.GetAttribute("data-state"));
    }

    [Fact]
    public async Task What_is_no_list_is_refused()
    {
        var device = await wave.DeviceAsync();
        foreach (var content in new HttpContent[]
                 {
                     new StringContent("lijst"), JsonContent.Create(new { }), JsonContent.Create(new { wave = device.Wave, subArea = "heelal", doors = Array.Empty<int>() }), JsonContent.Create(new { wave = Guid.NewGuid(), subArea = "zuid", doors = Array.Empty<int>() }),
                     JsonContent.Create(new { wave = device.Wave, subArea = "zuid", doors = new object?[] { null } }), JsonContent.Create(new { wave = device.Wave, subArea = "zuid", doors = new[] { new { label = (string?)null } } }),
                     JsonContent.Create(new { wave = device.Wave, subArea = "zuid", doors = new[] { new { label = "1", state = 1, backOn = "morgen", turn = 1 } } }),
                 })
        {
            using var answer = await device.PostAsync("looplijst", content);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Staff_paste_house_numbers_and_are_told_what_does_not_fit()
    {
        await wave.Staff.OpenAsync($"/werk/{Wilgenplein.Slug}/deur");
        await wave.Staff.PressAsync("Zet op de looplijst", ("Huisnummers", "12, 12a\n14;14"));
        Assert.Contains("heeft nu 3 deuren.", wave.Staff.Text, StringComparison.Ordinal);

        await wave.Staff.PressAsync("Zet op de looplijst", ("Huisnummers", "12 " + new string('9', 400)));
        Assert.Equal(HttpStatusCode.BadRequest, wave.Staff.Status);
        Assert.Contains("is te lang voor een huisnummer", wave.Staff.Text, StringComparison.Ordinal);
        await wave.Staff.PressAsync("Zet op de looplijst", ("Huisnummers", " , "));
        Assert.Contains("Plak 1 tot 2000 huisnummers.", wave.Staff.Text, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> TellAsync<T>(DoorDevice device, string subArea, params T[] doors) =>
        device.PostAsync("looplijst", JsonContent.Create(new { wave = device.Wave, subArea, doors }));
}
