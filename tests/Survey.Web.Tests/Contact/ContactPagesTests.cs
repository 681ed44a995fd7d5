using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Survey.Core.Contact;
using Survey.Core.Evenings;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Contact;

/// <summary>Leaving a name beside the survey, over the pages of residents and of staff.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed partial class ContactPagesTests(OpenWave open)
{
    private const string Form = "/contact/wilgenplein";
    private const string Desk = "/werk/wilgenplein/contact";

    private static (string, object)[] FilledIn(string name, string reach = "06 12345678") => [("Meedenken of meehelpen", true), ("Uw naam", name), ("Hoe bereiken wij u?", reach), ("Ja, u mag mij hierover", true)];

    private async Task<Visitor> LeaveAsync(params (string, object)[] fields)
    {
        var resident = await open.House.Visitor().OpenAsync(Form);
        await resident.PressAsync("Verstuur mijn wens", fields);
        return resident;
    }

    private Task<int> CountAsync() => open.House.InTheDatabaseAsync(db => db.ContactWishes.CountAsync());

    [Fact]
    public async Task Who_sent_the_survey_finds_the_form_and_brings_nothing_of_the_survey_along()
    {
        var resident = await open.BeginAsync();
        Assert.Contains("deelname", resident.CookiesTo("/meedoen/wilgenplein/controle"));
        await resident.ToCheckAsync();
        await resident.PressAsync("Verstuur");
        var link = resident.Page.QuerySelectorAll("a").Single(a => a.GetAttribute("href") == Form);
        Assert.Equal("noreferrer", link.GetAttribute("rel"));
        Assert.DoesNotContain("deelname", resident.CookiesTo(Form));

        using var answer = await resident.Http.GetAsync(Form);
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("Zoveel maanden bewaren wij het: 6.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resident_leaves_a_name_that_staff_call_and_takes_it_away_again()
    {
        var resident = await LeaveAsync(FilledIn("Zoë Wens"));
        Assert.Equal("Dank u, het is binnen", resident.Heading);
        var number = resident.Page.QuerySelector(".lb-code")!.TextContent;

        var staff = await open.Staff.OpenAsync($"{Desk}?wens=meedoen");
        Assert.Contains("Zoë Wens", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Gebeld of langs geweest : Zoë Wens");
        Assert.Contains("Opgeschreven.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Gebeld of langs geweest door Samira", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync($"{Desk}?wens=aanbod");
        Assert.DoesNotContain("Zoë Wens", staff.Text, StringComparison.Ordinal);

        await resident.FollowAsync("Haal uw naam weer weg");
        await resident.PressAsync("Haal mijn naam weg", ("Uw nummer", "1234 5678"));
        Assert.Equal(HttpStatusCode.BadRequest, resident.Status);
        Assert.Contains("Dit nummer kennen wij niet.", resident.Text, StringComparison.Ordinal);
        await resident.PressAsync("Haal mijn naam weg", ("Uw nummer", number));
        Assert.Equal("Uw naam is weg", resident.Heading);
        Assert.DoesNotContain("Zoë Wens", (await staff.OpenAsync(Desk)).Text, StringComparison.Ordinal);
        await resident.OpenAsync($"{Form}/weghalen");
        await resident.PressAsync("Haal mijn naam weg", ("Uw nummer", number));
        Assert.Equal(HttpStatusCode.BadRequest, resident.Status);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_what_was_typed_is_still_there()
    {
        var before = await CountAsync();
        var resident = await LeaveAsync(("Uw naam", "Zoë"), ("Hoe bereiken wij u?", "06"), ("Wilt u er iets bij zeggen?", "Ik kan lassen."));

        Assert.Equal(HttpStatusCode.BadRequest, resident.Status);
        Assert.StartsWith("Fout: ", resident.Page.Title, StringComparison.Ordinal);
        Assert.Equal(["Kies wat u wilt.", "Vul in hoe wij u bereiken. Er passen 200 letters.", "Zet een vinkje. Anders mogen wij u niet bellen of schrijven."],
            resident.Page.QuerySelectorAll(".utrecht-form-field-error-message").Select(e => e.TextContent));
        Assert.Equal(("Zoë", "06", "Ik kan lassen."), (resident.ValueOf("Uw naam"), resident.ValueOf("Hoe bereiken wij u?"), resident.ValueOf("Wilt u er iets bij zeggen?")));
        Assert.All(resident.Page.QuerySelectorAll("[aria-describedby]").SelectMany(e => e.GetAttribute("aria-describedby")!.Split(' ')), id => Assert.NotNull(resident.Page.GetElementById(id)));
        var summary = resident.Page.QuerySelectorAll("#fouten a").ToList();
        Assert.Equal(resident.Page.QuerySelectorAll(".utrecht-form-field-error-message").Select(e => e.TextContent), summary.Select(a => a.TextContent));
        Assert.Equal(["wens", "bereik", "mag"], summary.Select(a => resident.Page.GetElementById(a.GetAttribute("href")![1..])!.GetAttribute("name")));
        await resident.PressAsync("Verstuur mijn wens", FilledIn("Zoë"));
        Assert.Equal("Dank u, het is binnen", resident.Heading);
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Sending_twice_is_sending_once_and_shows_the_same_number()
    {
        var resident = await open.House.Visitor().OpenAsync(Form);
        var (target, fields) = resident.FormOf("Verstuur mijn wens");
        fields = [.. fields.Where(f => f.Key is not ("naam" or "bereik" or "wens" or "mag")), new("wens", "aanbod"), new("wens", "geen-wens"), new("naam", "Tweemaal"), new("bereik", "tweemaal@voorbeeld.nl"), new("mag", "ja")];
        await resident.PostAsync(target, fields);
        var number = resident.Page.QuerySelector(".lb-code")!.TextContent;
        await resident.PostAsync(target, fields);

        Assert.Equal(number, resident.Page.QuerySelector(".lb-code")!.TextContent);
        Assert.Equal(1, await open.House.InTheDatabaseAsync(db => db.ContactWishes.CountAsync(w => w.Name == "Tweemaal")));
    }

    [Fact]
    public async Task Hostile_words_are_letters_on_the_page_and_no_formula_in_the_file()
    {
        const string Name = "<script>alert(1)</script>", Reach = "=HYPERLINK(\"http://kwaad.example\")";
        await LeaveAsync(FilledIn(Name, Reach));
        var staff = await open.Staff.OpenAsync(Desk);
        Assert.Contains(Name, staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, staff.Source, StringComparison.Ordinal);

        using var answer = await staff.Http.GetAsync($"{Desk}.csv");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var csv = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
        Assert.Contains("\"'=HYPERLINK(\"\"http://kwaad.example\"\")\"", csv, StringComparison.Ordinal);
        Assert.StartsWith("naam;bereikbaar;wens;woorden;taal;stand;verteld_aan;verteld_op", csv.TrimStart('\uFEFF'), StringComparison.Ordinal);
        await staff.PressAsync($"Haal weg : {Name}");
        Assert.Contains("De wens is weggehaald.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", staff.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(3_000_000)]
    public async Task A_very_long_text_is_refused_and_not_kept(int length)
    {
        var before = await CountAsync();
        var resident = await LeaveAsync([.. FilledIn("Lang"), ("Wilt u er iets bij zeggen?", new string('a', length))]);

        Assert.InRange((int)resident.Status, 400, 499);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Of_another_study_nothing_is_there()
    {
        foreach (var address in new[] { "/contact/zomaar", "/contact/zomaar/weghalen" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await open.House.Visitor().OpenAsync(address)).Status);
        }
    }

    [Fact]
    public async Task After_its_months_a_wish_is_gone_for_staff_and_for_its_number()
    {
        var resident = await LeaveAsync(FilledIn("Te laat"));
        var number = resident.Page.QuerySelector(".lb-code")!.TextContent;
        var staff = await open.Staff.OpenAsync(Desk);
        await staff.PressAsync("Bewaar", ("Aantal maanden", "99"));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Vul een getal in van 1 tot en met 12.", staff.Text, StringComparison.Ordinal);
        open.House.Clock.Now = Clock.DuringTheWave.AddMonths(7);
        try
        {
            Assert.DoesNotContain("Te laat", (await (await open.House.SignInAsync(Wilgenplein.StaffEmail, Wilgenplein.Password)).OpenAsync(Desk)).Text, StringComparison.Ordinal);
            await using (var scope = open.House.Services.CreateAsyncScope())
            {
                await Survey.Web.Hosting.Sweeper.SweepAsync(scope.ServiceProvider, CancellationToken.None);
            }

            Assert.False(await open.House.InTheDatabaseAsync(db => db.ContactWishes.AnyAsync(w => w.Name == "Te laat")));
            await resident.OpenAsync($"{Form}/weghalen");
            await resident.PressAsync("Haal mijn naam weg", ("Uw nummer", number));
            Assert.Equal(HttpStatusCode.BadRequest, resident.Status);
        }
        finally
        {
            open.House.Clock.Now = Clock.DuringTheWave;
        }
    }

    [Fact]
    public async Task Staff_write_down_what_was_told_aloud_and_the_resident_can_take_it_away()
    {
        var staff = await open.Staff.OpenAsync(Desk);
        await staff.PressAsync("Schrijf op", ("Naam van de bewoner", "<i>Moos</i>"), ("Op welke dag?", "2026-03-11"), ("Aan wie is het verteld?", ""));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.All(new[] { "Kies wat de bewoner wil.", "Vul een telefoonnummer, e-mailadres of adres in", "Vraag of u de bewoner mag bellen of schrijven, en zet het vinkje.", "Vul in aan wie het verteld is", "Vul de dag in waarop het verteld is" },
            sentence => Assert.Contains(sentence, staff.Text, StringComparison.Ordinal));
        Assert.All(staff.Page.QuerySelectorAll("#fouten a"), a => Assert.NotNull(staff.Page.GetElementById(a.GetAttribute("href")![1..])));

        await staff.PressAsync("Schrijf op", ("Iets te bieden", true), ("Hoe bereikt u de bewoner?", "06 12312312"), ("Aan wie is het verteld?", "Daan"), ("Op welke dag?", "2026-03-09"), ("De bewoner vindt goed", true));
        Assert.Contains("Verteld aan Daan, op 9 maart 2026", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>Moos", staff.Source, StringComparison.Ordinal);
        var number = NumberPattern().Match(staff.Text).Groups[1].Value;
        var resident = await open.House.Visitor().OpenAsync($"{Form}/weghalen");
        await resident.PressAsync("Haal mijn naam weg", ("Uw nummer", number));
        Assert.Equal("Uw naam is weg", resident.Heading);
    }

    [Fact]
    public async Task When_remarkably_many_come_within_an_hour_staff_see_it_and_remove_them_together()
    {
        await using var house = House.Open();
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        for (var i = 0; i < ContactRush.Many; i++)
        {
            var resident = await house.Visitor().OpenAsync(Form);
            await resident.PressAsync("Verstuur mijn wens", FilledIn($"Robot {i}"));
        }

        await staff.OpenAsync(Desk);
        Assert.Contains("Er kwamen er opvallend veel", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Gebeld of langs geweest : Robot 7");
        await staff.PressAsync("Haal er 29 weg");
        Assert.Contains("29 wensen zijn weggehaald.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(["Robot 7"], await house.InTheDatabaseAsync(db => db.ContactWishes.Select(w => w.Name).ToListAsync()));
        await staff.PressAsync("Laat ze staan");
        Assert.DoesNotContain("opvallend veel", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_holds_a_letter_or_a_form_on_paper_finds_the_way_to_leave_a_name()
    {
        var typed = $"{open.House.Address.Authority}{Form}";
        foreach (var address in new[] { "/werk/wilgenplein/papier/formulier?taal=tr", "/werk/wilgenplein/codes/tweede-brief?taal=ar" })
        {
            var staff = await open.Staff.OpenAsync(address);
            Assert.Equal(typed, staff.Page.QuerySelector(".lb-beside b")!.TextContent);
            Assert.NotNull(staff.Page.QuerySelector(".lb-beside svg path"));
        }
    }

    [Fact]
    public async Task Who_voted_on_the_evening_finds_the_form_and_brings_nothing_of_the_vote_along()
    {
        await open.House.InTheDatabaseAsync(async db =>
        {
            var wave = await db.Waves.AsNoTracking().FirstAsync();
            var evening = Evening.Create(wave.StudyId, wave.Id, new("Bewonersavond", new(2026, 3, 10), "19:30", "De wasserette", 0, "Wat eerst?"), "654321");
            evening.Options.Add(VoteOption.Create(evening.Id, 1, "Licht", ""));
            evening.OpenVote();
            db.Evenings.Add(evening);
            return await db.SaveChangesAsync();
        });
        var resident = await open.House.Visitor().OpenAsync("/avond/654321");
        Assert.False(resident.Has("Laat uw naam achter"));

        await resident.PressAsync("Stem", ("Licht", true));

        Assert.Contains("Uw stem is geteld", resident.Text, StringComparison.Ordinal);
        Assert.Equal("noreferrer", resident.Page.QuerySelectorAll("a").Single(a => a.GetAttribute("href") == Form).GetAttribute("rel"));
        Assert.Contains("stem", resident.CookiesTo("/avond/654321"));
        Assert.DoesNotContain("stem", resident.CookiesTo(Form));
    }

    [GeneratedRegex(@"dit nummer: (\d{4} \d{4} \d{4} \d{4})")]
    private static partial Regex NumberPattern();

    [Fact]
    public async Task No_log_holds_a_name_and_a_program_that_goes_on_and_on_has_to_wait()
    {
        await using var house = House.Open(listening: true);
        await (await house.MakeFirstAccountAsync()).MakeStudyAsync();
        var resident = await house.Visitor().OpenAsync(Form);
        await resident.PressAsync("Verstuur mijn wens", FilledIn("Kanarievogel", "06 87654321"));
        Assert.Equal("Dank u, het is binnen", resident.Heading);
        var number = resident.Page.QuerySelector(".lb-code")!.TextContent;

        Assert.True(house.Logs.Lines.Count > 100);
        Assert.DoesNotContain(house.Logs.Lines, l => l.Contains("Kanarievogel", StringComparison.Ordinal) || l.Contains("87654321", StringComparison.Ordinal) || l.Contains(number[..9], StringComparison.Ordinal) || l.Contains(number.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 130 && !statuses.Contains(HttpStatusCode.TooManyRequests); i++)
        {
            statuses.Add((await resident.PostAsync(Form, [])).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }
}
