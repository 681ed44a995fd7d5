using Microsoft.EntityFrameworkCore;
using Survey.Core.Responses;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Doorstep;

/// <summary>Shorthands for tests at the door of the open wave.</summary>
internal static class OpenDoor
{
    /// <summary>Staff invite an interviewer and read the password, that is shown once.</summary>
    internal static async Task<(string Email, string Password)> InviteAsync(this OpenWave wave, string name)
    {
        var email = $"{name.ToLowerInvariant()}-{Guid.NewGuid():N}@voorbeeld.nl";
        await wave.Staff.OpenAsync($"/werk/{Wilgenplein.Slug}/deur");
        await wave.Staff.PressAsync("Nodig uit", ("Naam", name), ("E-mailadres", email));
        return (email, wave.Staff.Page.QuerySelector(".lb-code")!.TextContent.Trim());
    }

    /// <summary>Staff invite an interviewer, who signs in.</summary>
    internal static async Task<Visitor> InterviewerAsync(this OpenWave wave, string name)
    {
        var (email, password) = await wave.InviteAsync(name);
        var visitor = wave.House.Visitor();
        await visitor.OpenAsync("/inloggen");
        await visitor.PressAsync("Log in", ("E-mailadres", email), ("Wachtwoord", password));
        Assert.Equal($"/deur/{Wilgenplein.Slug}", visitor.Where);
        return visitor;
    }

    /// <summary>A device of a new interviewer.</summary>
    internal static async Task<DoorDevice> DeviceAsync(this OpenWave wave, string name = "Daan") => await DoorDevice.OpenAsync(await wave.InterviewerAsync(name), Wilgenplein.Slug);

    /// <summary>What was told at the door and stored, as far as it holds these words: one entry per answer.</summary>
    internal static Task<List<string>> StoredAsync(this OpenWave wave, string words) => wave.House.InTheDatabaseAsync(db => db.Responses.AsNoTracking()
        .Where(r => r.Channel == Channel.Door).SelectMany(r => r.Answers).Where(a => a.Value.Contains(words)).Select(a => a.Value).ToListAsync());
}
