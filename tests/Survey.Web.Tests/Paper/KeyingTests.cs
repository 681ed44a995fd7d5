using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Paper;

/// <summary>Staff key in forms from paper, without script.</summary>
public sealed partial class KeyingTests
{
    private const string Screen = $"/werk/{Wilgenplein.Slug}/papier";

    private static readonly (string Label, object Value)[] Good = [("In welk deel", "2"), ("1 Wat is er fijn", "De bomen & <b>het</b> licht"), ("2 Wat doet u", "1 3"), ("3 Welk cijfer", "8"), ("4 Ik voel me thuis", "2"), ("13 Wilt u meedoen", "3")];

    [Fact]
    public async Task A_form_is_keyed_twice_the_difference_is_decided_and_the_tray_is_sent_through_the_gate()
    {
        await using var house = House.Open();
        var staff = await StartAsync(house);
        await staff.PressAsync("Bewaar en volgende", Good);
        var number = NumberPattern().Match(staff.Text).Groups[1].Value;
        Assert.Contains($"Schrijf {number} op dit formulier en leg het apart", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar en volgende", ("In welk deel", "1"), ("5 Mensen op het plein", "1"));
        Assert.Contains("Leg het formulier op de stapel.", staff.Text, StringComparison.Ordinal);
        Assert.False(staff.Has("Verstuur 2 formulieren"));
        Assert.Equal(0, await house.ResponsesAsync());

        Assert.Contains("U bent de enige medewerker, dus u doet het zelf", staff.Text, StringComparison.Ordinal);
        await staff.FollowAsync($"Voer formulier {number} nog een keer in");
        Assert.DoesNotContain("De bomen", staff.Source, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar en volgende", [.. Good.Skip(1).Where(g => !g.Label.StartsWith('4')), ("4 Ik voel me thuis", "3")]);
        Assert.Contains("4 Ik voel me thuis", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Eerste keer 2 Mee eens", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Tweede keer 3 Niet eens en niet oneens", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar");
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Vraag 4: kies wat er op papier staat.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar", ("2. Tweede keer", true));

        Assert.Contains("Zelf twee keer ingevoerd: 1 formulier.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Verstuur 2 formulieren");
        Assert.Contains("2 formulieren zijn verstuurd. Het bakje is leeg.", staff.Text, StringComparison.Ordinal);
        var stored = await house.InTheDatabaseAsync(db => db.Answers.AsNoTracking().Join(db.Responses, a => a.ResponseId, r => r.Id, (a, r) => new { a.Question, a.Value, r.Channel, r.SubAreaId }).ToListAsync());
        Assert.Equal("neutraal", stored.Single(a => a.Question == "thuis").Value);
        Assert.Equal("De bomen & <b>het</b> licht", stored.Single(a => a.Question == "fijn").Value);
        Assert.Equal("groeten koffie", stored.Single(a => a.Question == "samen").Value);
        Assert.All(stored, a => Assert.Equal("Paper", a.Channel.ToString()));
        Assert.Equal(2, stored.Select(a => a.SubAreaId).Distinct().Count());
        Assert.Equal(0, await house.InTheDatabaseAsync(db => db.PaperForms.CountAsync()));
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_place_and_nothing_that_was_typed_is_lost()
    {
        await using var house = House.Open();
        var staff = await StartAsync(house);

        await staff.PressAsync("Bewaar en volgende", ("In welk deel", "9"), ("1 Wat is er fijn", "Een lang verhaal"), ("4 Ik voel me thuis", "7"), ("In welke taal?", "العربية"));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.StartsWith("Fout:", staff.Page.Title, StringComparison.Ordinal);
        Assert.Equal("Vraag 4: typ een nummer van 1 tot en met 6. Twee kruisjes op papier? Laat het leeg.", staff.Page.GetElementById("v-thuis-fout")!.TextContent);
        Assert.Equal(("Een lang verhaal", "7", "9", "ar"), (staff.ValueOf("1 Wat is er fijn"), staff.ValueOf("4 Ik voel me thuis"), staff.ValueOf("In welk deel"), staff.ValueOf("In welke taal?")));
        await staff.PressAsync("Kijk na", ("In welk deel", "1"), ("4 Ik voel me thuis", "6"));
        Assert.Contains("Alles past. Kies nu Bewaar en volgende.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(0, await house.InTheDatabaseAsync(db => db.PaperForms.CountAsync()));
        Assert.Equal("Een lang verhaal", staff.ValueOf("1 Wat is er fijn"));
        var (address, fields) = staff.FormOf("Bewaar en volgende");
        await staff.PressAsync("Bewaar en volgende");
        await staff.PostAsync(address, fields);
        Assert.Equal(["ar"], await house.InTheDatabaseAsync(db => db.PaperForms.Select(f => f.Language).ToListAsync()));
    }

    [Fact]
    public async Task An_empty_form_is_not_an_answer_and_a_tray_that_is_not_ready_is_not_sent()
    {
        await using var house = House.Open();
        var staff = await StartAsync(house);
        await staff.PressAsync("Bewaar en volgende", ("In welk deel", "1"));
        Assert.Contains("Er is nog niets ingevuld. Is het formulier leeg? Leg het dan weg.", staff.Text, StringComparison.Ordinal);
        var (_, fields) = staff.FormOf("Bewaar en volgende");
        await staff.PostAsync($"{Screen}/versturen", fields);
        Assert.Contains("Er is niets verstuurd.", staff.Text, StringComparison.Ordinal);

        // The wave cannot be closed over forms that were keyed and not sent.
        await staff.OpenAsync(Screen);
        await staff.PressAsync("Bewaar en volgende", Good);
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/sluiten?meting=2");
        await staff.PressAsync("Sluit en anonimiseer", ("Ik weet dat dit niet", true));
        Assert.Contains("Er ligt nog papier in het bakje: 1 formulier.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(0, await house.InTheDatabaseAsync(db => db.Waves.CountAsync(w => w.ClosedOn != null)));
    }

    [Fact]
    public async Task The_second_time_is_for_a_colleague_as_soon_as_there_is_one()
    {
        await using var house = House.Open();
        var staff = await StartAsync(house);
        await house.InTheDatabaseAsync(async db =>
        {
            var organisation = (await db.Studies.AsNoTracking().SingleAsync()).OrganisationId;
            db.Users.Add(Account.ForStaff(organisation, "Noor", "noor@voorbeeld.nl"));
            return await db.SaveChangesAsync();
        });
        await staff.PressAsync("Bewaar en volgende", Good);
        var number = NumberPattern().Match(staff.Text).Groups[1].Value;

        Assert.Contains($"Formulier {number} moet nog een keer, door een collega. U voerde het zelf in.", staff.Text, StringComparison.Ordinal);
        Assert.False(staff.Has($"Voer formulier {number} nog een keer in"));
        var (_, fields) = staff.FormOf("Bewaar en volgende");
        await staff.PostAsync($"{Screen}/nog-een-keer?meting=2&nummer={number}", [.. fields.Where(f => f.Key is not ("v-cijfer_wonen" or "doe")), new("v-cijfer_wonen", "8"), new("doe", "bewaar")]);
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("Laat een collega het de tweede keer doen. Er is niets bewaard.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_goes_back_and_keys_the_next_form_on_the_same_screen_is_told_and_loses_neither()
    {
        await using var house = House.Open();
        var staff = await StartAsync(house);
        var (address, fields) = staff.FormOf("Bewaar en volgende");
        List<KeyValuePair<string, string>> On(string mark) => [.. fields.Where(f => f.Key is not ("deel" or "v-cijfer_wonen")), new("deel", "1"), new("v-cijfer_wonen", mark)];
        await staff.PostAsync(address, On("7"));

        await staff.PostAsync(address, On("8"));

        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("Dit scherm is al eens bewaard, met andere antwoorden.", staff.Text, StringComparison.Ordinal);
        Assert.Equal("8", staff.ValueOf("3 Welk cijfer"));
        await staff.PressAsync("Bewaar en volgende");
        Assert.Contains("In het bakje: 2 formulieren.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_is_told_and_what_was_typed_from_one_paper_never_stands_under_another_number()
    {
        await using var house = House.Open();
        var staff = await StartAsync(house);
        async Task<string> KeyAsync()
        {
            await staff.OpenAsync(Screen);
            await staff.PressAsync("Bewaar en volgende", Good);
            return NumberPattern().Match(staff.Text).Groups[1].Value;
        }

        // Of the first twenty forms two are keyed twice.
        var numbers = new List<string>();
        for (var form = 0; form < 20; form++)
        {
            numbers.Add(await KeyAsync());
        }

        var (one, other) = (numbers.Find(n => n.Length > 0)!, numbers.FindLast(n => n.Length > 0)!);
        await staff.FollowAsync($"Voer formulier {one} nog een keer in");
        var (address, fields) = staff.FormOf("Bewaar en volgende");
        await staff.PressAsync("Bewaar en volgende", ("3 Welk cijfer", "2"));
        var (settle, choices) = staff.FormOf("Bewaar");

        await staff.PostAsync(address, [.. fields.Where(f => f.Key != "v-cijfer_wonen"), new("v-cijfer_wonen", "zeven")]);
        Assert.Equal((HttpStatusCode.Conflict, false), (staff.Status, staff.Heading.Contains(other, StringComparison.Ordinal)));
        Assert.Contains($"Formulier {one} wacht niet meer op de tweede keer.", staff.Text, StringComparison.Ordinal);
        await staff.PostAsync(address, [.. fields.Where(f => f.Key is not ("v-cijfer_wonen" or "doe")), new("v-cijfer_wonen", "9"), new("doe", "bewaar")]);
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);

        choices = [.. choices, .. "fijn samen cijfer_wonen thuis meedoen".Split(' ').Select(q => new KeyValuePair<string, string>($"k-{q}", "1"))];
        await staff.PostAsync(settle, choices);
        Assert.Contains($"Formulier {one} is nagekeken.", staff.Text, StringComparison.Ordinal);
        await staff.PostAsync(settle, choices);
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("Er is nu niets veranderd.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_keyed_by_mistake_is_found_in_the_tray_and_thrown_away_with_a_reason()
    {
        await using var house = House.Open();
        var staff = await StartAsync(house);
        await staff.PressAsync("Bewaar en volgende", Good);
        await staff.FollowAsync("Een formulier uit het bakje halen");
        Assert.Contains("vraag 1: 5 woorden · vraag 2: 1 3 · vraag 3: 8 · vraag 4: 2 · vraag 13: 3", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("De bomen", staff.Source, StringComparison.Ordinal);

        await staff.PressAsync("Gooi dit formulier weg");
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Kies welk formulier weg moet.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Schrijf op waarom, in hoogstens 200 tekens.", staff.Text, StringComparison.Ordinal);
        var chosen = ("Nummer", (object)true);
        await staff.PressAsync("Gooi dit formulier weg", chosen, ("Waarom gooit u het weg?", new string('w', 201)));
        Assert.Contains("in hoogstens 200 tekens", staff.Text, StringComparison.Ordinal);
        var (address, fields) = staff.FormOf("Gooi dit formulier weg");
        await staff.PressAsync("Gooi dit formulier weg", ("Waarom gooit u het weg?", "<b>Twee keer</b> ingevoerd"));
        Assert.Contains("Het formulier is weggegooid. Het staat in de geschiedenis.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Er ligt niets in het bakje.", staff.Text, StringComparison.Ordinal);
        Assert.Equal("<b>Twee keer</b> ingevoerd", await house.InTheDatabaseAsync(db => db.Changes.Where(c => c.What == "papieren formulier weggegooid").Select(c => c.Why).SingleAsync()));

        await staff.PostAsync(address, [.. fields.Where(f => f.Key != "reden"), new("reden", "nog eens")]);
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
    }

    [Fact]
    public async Task The_form_on_paper_has_the_numbers_that_are_keyed_in_every_language()
    {
        await using var house = House.Open();
        var staff = await StartAsync(house);
        foreach (var (language, question, skip) in new[] { ("nl", "4. Ik voel me thuis rond het Wilgenplein.", "Ga door naar het einde."), ("tr", "4. ", "Sona geçin."), ("ar", "4. ", "انتقل إلى النهاية.") })
        {
            await staff.OpenAsync($"{Screen}/formulier?taal={language}&letter=groot&inleveren=%3Cb%3EBuurthuis");
            Assert.Equal((language, language == "ar" ? "rtl" : "ltr"), (staff.Page.QuerySelector(".lb-paper")!.GetAttribute("lang"), staff.Page.QuerySelector(".lb-paper")!.GetAttribute("dir")));
            Assert.Contains(question, staff.Text, StringComparison.Ordinal);
            Assert.Contains(skip, staff.Text, StringComparison.Ordinal);
            Assert.Contains("<b>Buurthuis", staff.Text, StringComparison.Ordinal);
            Assert.Contains("0800 2000", staff.Text, StringComparison.Ordinal);
            Assert.Equal(15, staff.Page.QuerySelectorAll(".lb-ask").Length);
        }
    }

    [Fact]
    public async Task Who_lost_the_letter_gets_a_code_on_the_phone_and_nobody_asks_for_whom()
    {
        await using var house = House.Open();
        var staff = await StartAsync(house);
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/codes");
        await staff.PressAsync("Maak codes voor Meting 2026", ("Reserve per deelgebied", "3"), ("Waarom vraagt u dit?", new string('w', 901)));
        Assert.Contains("Dit past niet op de brief: 901 tekens. Maak er hoogstens 900 van.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Maak codes voor Meting 2026", ("Waarom vraagt u dit?", "Omdat <i>u</i> hier woont."));
        Assert.Equal((142, 154), (staff.Page.QuerySelectorAll(".lb-letter").Length, staff.Page.QuerySelectorAll(".lb-code").Length));
        Assert.Contains("Omdat <i>u</i> hier woont.", staff.Text, StringComparison.Ordinal);

        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/codes");
        await staff.PressAsync("Geef een nieuwe code", ("Deelgebied", "Zuidzijde"));
        var code = staff.Page.QuerySelector(".lb-code")!.TextContent;
        var resident = await house.BeginAsync(code);
        Assert.Equal("Wat is er fijn aan wonen rond het Wilgenplein?", resident.Heading);
        var line = await house.InTheDatabaseAsync(db => db.Changes.AsNoTracking().SingleAsync(c => c.What == "nieuwe code gegeven"));
        Assert.Equal(("Meting 2026", "", "", ""), (line.Subject, line.Before, line.After, line.Why));
    }

    private static async Task<Visitor> StartAsync(House house)
    {
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        return await staff.OpenAsync(Screen);
    }

    [GeneratedRegex("Schrijf (\\d+) op dit formulier")]
    private static partial Regex NumberPattern();
}
