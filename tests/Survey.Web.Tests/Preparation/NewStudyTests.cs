using System.Net;
using Microsoft.EntityFrameworkCore;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Preparation;

/// <summary>Staff set up a study without a file, in a browser without script.</summary>
public sealed class NewStudyTests
{
    private const string Slug = "lindehof";

    private static async Task<(House House, Visitor Staff)> OpenAsync()
    {
        var house = House.Open();
        var staff = await house.MakeFirstAccountAsync();
        await staff.OpenAsync("/werk/onderzoek/nieuw");
        return (house, staff);
    }

    private static Task<Visitor> BeginAsync(Visitor staff, string name = "Lindehof") => staff.PressAsync("Maak het onderzoek",
        ("Plein met flats", true), ("Naam van de plek", name), ("Gemeente", "Rivierstad"), ("Wie kunnen bewoners bellen?", "Samira"), ("Telefoonnummer", "085 555 01 42"));

    [Fact]
    public async Task Staff_set_up_a_study_from_a_template_until_a_resident_answers()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await BeginAsync(staff);
        Assert.Equal($"/werk/{Slug}", staff.Where);
        Assert.Contains("Bewoners kunnen nog niet meedoen.", staff.Text, StringComparison.Ordinal);
        foreach (var lack in new[] { "Er zijn nog geen deelgebieden.", "De grondslag is nog niet gekozen.", "Er is nog geen meting gepland." })
        {
            Assert.Contains(lack, staff.Text, StringComparison.Ordinal);
        }

        await staff.FollowAsync("Vul de deelgebieden in");
        await staff.PressAsync("Voeg deelgebied toe", ("Naam", "Noordzijde"), ("Aantal adressen", "24"));
        Assert.Contains("Het deelgebied is toegevoegd.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar de plekken", ("Eén plek op elke regel", "De garages; gebouw; 52.0907; 5.1214\nDe speeltuin"));
        Assert.Contains("De plekken zijn bewaard.", staff.Text, StringComparison.Ordinal);

        await staff.OpenAsync($"/werk/{Slug}/onderzoek");
        await staff.PressAsync("Bewaar", ("Toestemming", true), ("Waarom past deze grondslag?", "Bewoners kiezen zelf of zij meedoen."), ("Maanden na het sluiten", "18"));
        Assert.Contains("Dit is bewaard.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Plan de meting", ("Naam", "Meting 2026"), ("Eerste dag", "2026-03-02"), ("Laatste dag", "2026-03-27"));
        Assert.Contains("De meting is gepland.", staff.Text, StringComparison.Ordinal);

        await staff.OpenAsync($"/werk/{Slug}/codes");
        Assert.Contains("Alles wat moet, staat erin.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Maak codes voor Meting 2026", ("Reserve per deelgebied", "1"));
        var code = staff.Page.QuerySelector(".lb-code")!.TextContent.Trim();

        var resident = house.Visitor();
        await resident.OpenAsync($"/meedoen/{Slug}");
        await resident.PressAsync("Begin", ("Uw code", code));
        Assert.Equal("Wat is sterk aan deze buurt? Wat moet zo blijven?", resident.Heading);
        await resident.OpenAsync($"/privacy/{Slug}");
        Assert.Contains("De wet noemt dat toestemming. Bewoners kiezen zelf of zij meedoen.", resident.Text, StringComparison.Ordinal);
        Assert.Contains("Zoveel maanden bewaren wij daarna de antwoorden: 18. Dan wissen wij ze.", resident.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_line_of_what_is_missing_leads_to_where_it_is_done()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await BeginAsync(staff);
        var lines = staff.Page.QuerySelectorAll("[aria-labelledby=wat-ontbreekt] a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(6, lines.Count);

        foreach (var line in lines)
        {
            await staff.OpenAsync(line);
            Assert.Equal(HttpStatusCode.OK, staff.Status);
            Assert.True(!line.Contains('#', StringComparison.Ordinal) || staff.Page.GetElementById(line.Split('#')[1]) is not null, $"{line} is not on the page.");
        }
    }

    [Fact]
    public async Task What_was_left_out_is_told_beside_its_field_and_what_was_filled_in_stays()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;

        await staff.PressAsync("Maak het onderzoek", ("Naam van de plek", "Lindehof"), ("Telefoonnummer", "bel maar"));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.StartsWith("Fout:", staff.Page.Title, StringComparison.Ordinal);
        foreach (var sentence in new[] { "Kies een begin.", "Vul een gemeente in van hoogstens 80 letters.", "Vul een naam in van hoogstens 80 letters.", "Vul een telefoonnummer in, bijvoorbeeld 085 555 01 42." })
        {
            Assert.Contains(sentence, staff.Text, StringComparison.Ordinal);
        }

        Assert.Equal("Lindehof", staff.ValueOf("Naam van de plek"));
        Assert.Equal(0, await house.InTheDatabaseAsync(db => db.Studies.CountAsync()));
    }

    [Fact]
    public async Task Two_names_that_are_alike_get_two_addresses_and_script_in_a_name_is_text()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await BeginAsync(staff);
        await staff.OpenAsync("/werk/onderzoek/nieuw");
        await BeginAsync(staff, "Lindehof!");
        Assert.Equal($"/werk/{Slug}-2", staff.Where);
        var resident = house.Visitor();
        await resident.OpenAsync("/");
        Assert.DoesNotContain("Lindehof", resident.Text, StringComparison.Ordinal);

        await staff.OpenAsync("/werk/onderzoek/nieuw");
        await BeginAsync(staff, "<script>\u202ealert(1)\u200b</script>");

        Assert.Equal("/werk/script-alert-1-script", staff.Where);
        Assert.Equal("<script>alert(1)</script>", staff.Heading);
        Assert.DoesNotContain("<script>alert", staff.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_each_thing_that_is_stored_staff_read_what_comes_next_until_the_codes()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await BeginAsync(staff);
        await staff.FollowAsync("Vul de deelgebieden in");
        await staff.PressAsync("Voeg deelgebied toe", ("Naam", "Noordzijde"), ("Aantal adressen", "24"));
        Assert.Contains("Nog 2 dingen, en u kunt de codes maken.", staff.Text, StringComparison.Ordinal);
        await staff.FollowAsync("Kies de grondslag");
        await staff.PressAsync("Bewaar", ("Toestemming", true), ("Waarom past deze grondslag?", "Bewoners kiezen zelf of zij meedoen."));
        Assert.Contains("Nog één ding, en u kunt de codes maken.", staff.Text, StringComparison.Ordinal);
        await staff.FollowAsync("Plan een meting");
        await staff.PressAsync("Plan de meting", ("Naam", "Meting 2026"), ("Eerste dag", "2026-03-02"), ("Laatste dag", "2026-03-27"));
        Assert.Contains("Alles wat moet, staat erin.", staff.Text, StringComparison.Ordinal);

        await staff.FollowAsync("Naar de codes en brieven");

        Assert.True(staff.Has("Maak codes voor Meting 2026", "button"));
    }

    [Fact]
    public async Task Who_presses_twice_has_one_study_and_is_told_where_it_is()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await BeginAsync(staff);
        await staff.OpenAsync("/werk/onderzoek/nieuw");

        await BeginAsync(staff, "lindehof");

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("U heeft al een onderzoek dat zo heet. Open het bij ‘Onderzoeken’, of kies een andere naam.", staff.Text, StringComparison.Ordinal);
        Assert.Equal("lindehof", staff.ValueOf("Naam van de plek"));
        Assert.Equal(1, await house.InTheDatabaseAsync(db => db.Studies.CountAsync()));
    }

    [Fact]
    public async Task As_long_as_something_is_missing_no_code_can_be_made_and_nobody_can_take_part()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await BeginAsync(staff);
        await staff.OpenAsync($"/werk/{Slug}/onderzoek");
        await staff.PressAsync("Plan de meting", ("Naam", "Meting 2026"), ("Eerste dag", "2026-03-02"), ("Laatste dag", "2026-03-27"));
        await staff.OpenAsync($"/werk/{Slug}/codes");

        Assert.Contains("Zonder dit maakt u geen codes en kan niemand meedoen.", staff.Text, StringComparison.Ordinal);
        Assert.False(staff.Has("Maak codes", "button"));
        await staff.OpenAsync("/uitloggen");
        var token = staff.FormOf("Log uit").Fields;
        await staff.PostAsync($"/werk/{Slug}/codes", [.. token, new("meting", "1"), new("reserve", "5"), new("aanleiding", "Toch")]);

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("U kunt nog geen codes maken. Hieronder staat wat er eerst moet.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(0, await house.InTheDatabaseAsync(db => db.Invitations.CountAsync()));
        Assert.Equal(0, await house.InTheDatabaseAsync(db => db.Changes.CountAsync(c => c.What == "codes gemaakt")));
        var resident = house.Visitor();
        await resident.OpenAsync($"/meedoen/{Slug}");
        Assert.False(resident.Has("Begin", "button"));
    }

    [Fact]
    public async Task Residents_choose_and_letters_speak_only_the_languages_that_are_offered()
    {
        var house = House.Open();
        await using var opened = house;
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        await staff.OpenAsync("/werk/wilgenplein/onderzoek");
        await staff.PressAsync("Bewaar", ("Arabisch", false), ("Turks", true), ("Engels", false), ("Pools", false), ("Oekraïens", false));
        Assert.Contains("Dit is bewaard.", staff.Text, StringComparison.Ordinal);

        var resident = house.Visitor();
        await resident.OpenAsync("/meedoen/wilgenplein?taal=ar");
        Assert.Equal("nl", resident.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["Nederlands", "Türkçe"], resident.Page.QuerySelectorAll(".lb-languages a").Select(a => a.TextContent));
        await resident.FollowAsync("Türkçe");
        Assert.Equal("tr", resident.Page.DocumentElement.GetAttribute("lang"));
        resident.Http.DefaultRequestHeaders.Add("Accept-Language", "uk, tr;q=0.5");
        resident.Lose("taal");
        await resident.OpenAsync("/meedoen/wilgenplein");
        Assert.Equal("tr", resident.Page.DocumentElement.GetAttribute("lang"));

        await staff.OpenAsync("/werk/wilgenplein/codes");
        Assert.Equal(["nl", "tr"], staff.Page.QuerySelector("#taal-2")!.QuerySelectorAll("option").Select(o => o.GetAttribute("value")));
        await staff.OpenAsync("/werk/wilgenplein/codes/tweede-brief?meting=2&taal=ar");
        Assert.Empty(staff.Page.QuerySelectorAll("[lang=ar], [lang=en]"));
        Assert.NotEmpty(staff.Page.QuerySelectorAll("[lang=tr]"));
    }
}
