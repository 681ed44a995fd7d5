using AngleSharp.Html.Dom;
using Survey.Web.Languages;

namespace Survey.Web.Tests.Visiting;

/// <summary>A resident who opens every page there is for residents, in one language, and takes every step by the words on the page.</summary>
internal static class ResidentWalk
{
    /// <summary>The pages in the order in which they were opened, by a name that says which.</summary>
    internal static async Task<IReadOnlyList<(string Name, IHtmlDocument Page)>> WalkAsync(this FullHouse full, Language say)
    {
        var pages = new List<(string, IHtmlDocument)>();
        var resident = full.House.Visitor();
        async Task ReadAsync(string name, string? address = null)
        {
            if (address is not null)
            {
                await resident.OpenAsync(address);
            }

            pages.Add((name, resident.Page));
        }

        await ReadAsync("begin", $"/?taal={say.Code}");
        await ReadAsync("welkom", "/meedoen/wilgenplein");
        await resident.PressAsync(say["Welcome.Begin"], (say["Welcome.Code"], "1234"));
        await ReadAsync("verkeerde code");
        await resident.OpenAsync("/meedoen/wilgenplein");
        await resident.PressAsync(say["Welcome.Begin"], (say["Welcome.Code"], full.Codes.Dequeue()));
        while (resident.Where.Contains("/vraag/", StringComparison.Ordinal))
        {
            await ReadAsync("vraag " + resident.Where.Split('/')[^1]);
            await resident.FollowAsync(say["Question.Skip"]);
        }

        await ReadAsync("nakijken");
        await ReadAsync("wijzigen", "/meedoen/wilgenplein/vraag/zorg?wijzig");
        await ReadAsync("begonnen", "/meedoen/wilgenplein");
        await resident.ToCheckAsync();
        await resident.FollowAsync(say["Later.Stop"]);
        await ReadAsync("stoppen");
        await resident.PressAsync(say["Later.Give"]);
        await ReadAsync("vier woorden");
        var words = resident.FourWords();
        await ReadAsync("verder", "/meedoen/wilgenplein/verder");
        await resident.PressAsync(say["GoOn.Button"], (say["Later.Words"], "fiets abcdefg boom maan"));
        await ReadAsync("verkeerde woorden");
        await resident.PressAsync(say["GoOn.Button"], (say["Later.Words"], words));

        // On another phone; from here on that is the one.
        var other = await full.House.Visitor().OpenAsync($"/meedoen/wilgenplein/verder?taal={say.Code}");
        await other.PressAsync(say["GoOn.Button"], (say["Later.Words"], words));
        await ReadAsync("ander apparaat", "/meedoen/wilgenplein/controle");
        resident = other;
        await resident.ToCheckAsync();
        await resident.PressAsync(say["Check.Send"]);
        await ReadAsync("bedankt");
        var receipt = resident.Receipt();
        await ReadAsync("bewijs", "/bewijs/wilgenplein");
        await resident.PressAsync(say["Receipt.Show"], (say["Receipt.Label"], "1234"));
        await ReadAsync("verkeerd bewijs");
        await resident.PressAsync(say["Receipt.Show"], (say["Receipt.Label"], receipt));
        await ReadAsync("terugzien");
        await resident.PressAsync(say["LookBack.TakeAwayButton"]);
        await ReadAsync("weggehaald");
        await ReadAsync("wilt u meer", "/contact/wilgenplein");
        await resident.PressAsync(say["Contact.Send"]);
        await ReadAsync("wens niet goed");
        await resident.PressAsync(say["Contact.Send"], (say["Contact.KindJoin"], true), (say["Contact.Name"], "Zoë"), (say["Contact.Reach"], "06 12345678"), (say["Contact.Consent"], true));
        await ReadAsync("wens binnen");
        var number = resident.Page.QuerySelector(".lb-code")!.TextContent;
        await ReadAsync("naam weg", "/contact/wilgenplein/weghalen");
        await resident.PressAsync(say["Contact.TakeAwayButton"], (say["Contact.Number"], "1234"));
        await ReadAsync("verkeerd nummer");
        await resident.PressAsync(say["Contact.TakeAwayButton"], (say["Contact.Number"], number));
        await ReadAsync("naam is weg");
        await ReadAsync("opnieuw", "/meedoen/wilgenplein?opnieuw");
        await ReadAsync("privacy", "/privacy/wilgenplein");
        await ReadAsync("uitkomsten", "/uitkomsten/wilgenplein");
        await ReadAsync("gedaan", "/gedaan/wilgenplein");
        await ReadAsync("nog geen uitkomsten", "/uitkomsten/lindeplein");
        await ReadAsync("nog niets gedaan", "/gedaan/lindeplein");
        await ReadAsync("gesloten", "/meedoen/lindeplein");
        await ReadAsync("stemmen", full.Fill("/avond/{code}"));
        await ReadAsync("niet gevonden", "/zomaar");
        Assert.True(pages.Count > 30, "All questions and all steps were read.");
        return pages;
    }
}
