using System.Net;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Doorstep;

/// <summary>An interviewer writes and never reads.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed class InterviewerAccountsTests(OpenWave wave)
{
    [Theory]
    [InlineData("/werk")]
    [InlineData("/werk/wilgenplein")]
    [InlineData("/werk/wilgenplein/lezen")]
    [InlineData("/werk/wilgenplein/uitkomsten")]
    [InlineData("/werk/wilgenplein/deur")]
    public async Task An_interviewer_finds_no_desk(string address)
    {
        var interviewer = await wave.InterviewerAsync("Daan");

        await interviewer.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, interviewer.Status);
    }

    [Fact]
    public async Task An_interviewer_who_is_ended_can_open_and_send_nothing_any_more_though_still_signed_in()
    {
        var interviewer = await wave.InterviewerAsync("Gijs");
        var device = await DoorDevice.OpenAsync(interviewer, Wilgenplein.Slug);
        device.Tell("noord", "", ("fijn", "Verteld aan Gijs"));

        await wave.Staff.OpenAsync($"/werk/{Wilgenplein.Slug}/deur");
        await wave.Staff.PressAsync("Stop het account van Gijs");

        Assert.Contains("Gijs kan niet meer inloggen.", wave.Staff.Text, StringComparison.Ordinal);
        using var answer = await device.PostAsync(device.Queue[0]);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await interviewer.OpenAsync($"/deur/{Wilgenplein.Slug}");
        Assert.StartsWith("/inloggen", interviewer.Where, StringComparison.Ordinal);
        Assert.Empty(await wave.StoredAsync("Verteld aan Gijs"));

        // What waits on the device is not lost: a colleague signs in there and sends it.
        var colleague = await wave.DeviceAsync("Femke");
        colleague.Queue.AddRange(device.Queue);
        await colleague.SendAsync(_ => Fault.None);
        Assert.Single(await wave.StoredAsync("Verteld aan Gijs"));
    }

    [Fact]
    public async Task Staff_who_leave_out_a_name_or_address_are_told_so()
    {
        await wave.Staff.OpenAsync($"/werk/{Wilgenplein.Slug}/deur");
        await wave.Staff.PressAsync("Nodig uit", ("Naam", ""), ("E-mailadres", "geen adres"));

        Assert.Equal(HttpStatusCode.BadRequest, wave.Staff.Status);
        Assert.Contains("Vul een naam in", wave.Staff.Text, StringComparison.Ordinal);
        Assert.Contains("Vul een e-mailadres in", wave.Staff.Text, StringComparison.Ordinal);
    }
}
