using Microsoft.EntityFrameworkCore;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Themes;

/// <summary>Confirming a theme while others work in the same wave.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class ConfirmTests(FullHouse full)
{
    private const string Page = "/werk/wilgenplein/themas?meting=3";

    private async Task AnswerAsync(string words)
    {
        var resident = full.House.Visitor();
        await resident.OpenAsync("/meedoen/wilgenplein");
        await resident.PressAsync("Begin", ("Uw code", full.Codes.Dequeue()));
        await resident.PressAsync("Verder", ("Wat is er fijn", words));
        await resident.ToCheckAsync();
        await resident.PressAsync("Verstuur");
    }

    [Fact]
    public async Task What_a_colleague_had_the_computer_find_after_my_page_was_made_stays_to_be_looked_at()
    {
        await AnswerAsync("De lampen in het portiek branden goed.");
        var staff = await full.Staff.OpenAsync(Page);
        await staff.PressAsync("Zoek");
        var theme = await full.House.InTheDatabaseAsync(db => db.Themes.SingleAsync(t => db.Remarks.Any(r => r.WaveId == t.WaveId && r.ThemeKey == t.Key && r.Original == "De lampen in het portiek branden goed.")));
        var (address, late) = staff.FormOf($"Bevestig {theme.Name}");
        await AnswerAsync("De lampen in het portiek branden helder.");
        await full.Colleague.OpenAsync(Page);
        await full.Colleague.PressAsync("Zoek opnieuw");

        await staff.PostAsync(address, late);

        Assert.Contains($"Het thema “{theme.Name}” is bevestigd. 1 opmerking die er intussen bijkwam, is nog niet bekeken.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("1 nieuw", staff.Part(theme.Name).TextContent, StringComparison.Ordinal);
        await staff.OpenAsync($"{Page}&soort=nieuw");
        Assert.Contains("branden helder", staff.Part(theme.Name).TextContent, StringComparison.Ordinal);
        await staff.PressAsync($"Bevestig {theme.Name}");
        await staff.OpenAsync(Page);
        Assert.DoesNotContain("nieuw", staff.Part(theme.Name).QuerySelector(".lb-theme__tags")!.TextContent, StringComparison.Ordinal);
    }
}
