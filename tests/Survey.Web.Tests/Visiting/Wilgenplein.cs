using System.Text.RegularExpressions;

namespace Survey.Web.Tests.Visiting;

/// <summary>The invented square in a house that was empty: the steps a member of staff takes, over the pages they have for it.</summary>
internal static partial class Wilgenplein
{
    internal const string Slug = "wilgenplein";
    internal const string StaffEmail = "samira@welzijn-rivierstad.example";
    internal const string Password = "drie paarse fietsen";

    /// <summary>Makes the first account with the code from the window.</summary>
    internal static async Task<Visitor> MakeFirstAccountAsync(this House house)
    {
        var staff = house.Visitor();
        await staff.OpenAsync("/inrichten");
        await staff.PressAsync("Maak account", ("Code uit het venster", house.SetupCode), ("Naam van uw organisatie", "Welzijn Rivierstad"), ("Uw naam", "Samira"), ("E-mailadres", StaffEmail), ("Wachtwoord", Password));
        Assert.Equal("/werk", staff.Where);
        return staff;
    }

    /// <summary>Brings in the study and its questionnaire.</summary>
    internal static async Task MakeStudyAsync(this Visitor staff)
    {
        await staff.OpenAsync("/werk");
        await staff.FollowAsync("Nieuw onderzoek");
        await staff.PressAsync("Bekijk het voorbeeld",
            ("Het onderzoek", new ChosenFile("onderzoek.xlsx", House.Sample("onderzoek.xlsx"))), ("De vragenlijst", new ChosenFile("vragenlijst.xlsx", House.Sample("vragenlijst.xlsx"))));
        Assert.Contains("14 vragen", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Maak dit onderzoek");
        Assert.Equal($"/werk/{Slug}", staff.Where);
    }

    /// <summary>A house with the study in it and nothing else, and staff who have a page of it open: its own home unless said otherwise.</summary>
    internal static async Task<(House House, Visitor Staff)> OpenAsync(string page = "")
    {
        var house = House.Open();
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        return (house, page.Length == 0 ? staff : await staff.OpenAsync(page));
    }

    /// <summary>Makes the codes of the wave that takes answers, and reads them from the printed page.</summary>
    internal static async Task<Queue<string>> PrintCodesAsync(this Visitor staff)
    {
        await staff.OpenAsync($"/werk/{Slug}/codes");
        await staff.PressAsync("Maak codes voor Meting 2026", ("Reserve per deelgebied", "5"));
        var codes = CodePattern().Matches(staff.Page.Body!.TextContent).Select(m => m.Value).Distinct().ToList();
        Assert.Equal(142 + (4 * 5), codes.Count);
        return new(codes);
    }

    /// <summary>A resident types the code from the letter.</summary>
    internal static async Task<Visitor> BeginAsync(this House house, string code)
    {
        var resident = house.Visitor();
        await resident.OpenAsync($"/meedoen/{Slug}");
        await resident.PressAsync("Begin", ("Uw code", code));
        return resident;
    }

    /// <summary>From any question: to the last page before sending.</summary>
    internal static Task<Visitor> ToCheckAsync(this Visitor resident) => resident.OpenAsync($"/meedoen/{Slug}/controle");

    /// <summary>Opens one question and answers it.</summary>
    internal static async Task AnswerAsync(this Visitor resident, string question, string label, object value)
    {
        await resident.OpenAsync($"/meedoen/{Slug}/vraag/{question}");
        await resident.PressAsync("Verder", (label, value));
    }

    /// <summary>The receipt on the page.</summary>
    internal static string Receipt(this Visitor resident) => ReceiptPattern().Match(resident.Text) is { Success: true } receipt ? receipt.Value : throw new InvalidOperationException($"No receipt on {resident.Where}: {resident.Text}");

    /// <summary>The words with which to go on later, in their order.</summary>
    internal static string FourWords(this Visitor resident) => string.Join(' ', resident.Page.QuerySelectorAll(".lb-words li").Select(w => Visitor.Squeeze(w.TextContent)));

    internal static async Task<Visitor> SignInAsync(this House house, string email, string password)
    {
        var visitor = house.Visitor();
        await visitor.OpenAsync("/werk");
        await visitor.PressAsync("Log in", ("E-mailadres", email), ("Wachtwoord", password));
        Assert.Matches("^/(werk|deur)", visitor.Where);
        return visitor;
    }

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{5}")]
    private static partial Regex CodePattern();

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex ReceiptPattern();
}
