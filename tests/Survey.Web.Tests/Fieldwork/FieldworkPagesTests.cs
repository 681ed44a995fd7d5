using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Fieldwork;

/// <summary>How the fieldwork goes, for staff, over the page itself.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed class FieldworkPagesTests(OpenWave open)
{
    private const string Page = "/werk/wilgenplein/veldwerk";
    private const string Missed = "/werk/wilgenplein/veldwerk/buurt";

    private static ChosenFile Csv(string content, string name = "buurt.csv") => new(name, Encoding.UTF8.GetBytes(content));

    [Fact]
    public async Task An_answer_is_counted_on_its_day_and_in_its_sub_area_and_nothing_is_promised_too_early()
    {
        await using var house = House.Open();
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        var resident = await house.BeginAsync((await staff.PrintCodesAsync()).Dequeue());
        await resident.ToCheckAsync();
        await resident.PressAsync("Verstuur");

        await staff.OpenAsync(Page);
        Assert.Equal("Veldwerk: Meting 2026", staff.Heading);
        Assert.Contains("Er is 1 antwoord op 142 adressen. Meedoen kan nog", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Te vroeg om te zeggen", staff.Text, StringComparison.Ordinal);
        var today = staff.Page.QuerySelectorAll("tr").Single(r => r.QuerySelector("th")!.TextContent.StartsWith("10 mrt", StringComparison.Ordinal));
        Assert.Equal("1", today.QuerySelector("td")!.TextContent);
        Assert.Contains("Telefoon of computer", staff.Part("Per deelgebied").TextContent, StringComparison.Ordinal);
        Assert.Contains("Ga langs", staff.Part("Langs de deuren").TextContent, StringComparison.Ordinal);
        Assert.Contains("Nog op het reserveblad", staff.Part("Codes").TextContent, StringComparison.Ordinal);
        Assert.Contains("20 van 20", staff.Part("Codes").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_is_asked_again_twice_and_then_the_form_is_gone()
    {
        var staff = await open.Staff.OpenAsync(Page);
        var (target, fields) = staff.FormOf("Schrijf op");
        await staff.PressAsync("Schrijf op", ("Wanneer ging de brief weg?", "2030-01-01"));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Kies een dag van", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Schrijf op", ("Wanneer ging de brief weg?", "<b>gisteren</b>"));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        await staff.PressAsync("Schrijf op", ("Wanneer ging de brief weg?", "2026-03-09"));
        Assert.Contains("De brief staat in het veldwerkboek.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Schrijf op", ("Wanneer ging de brief weg?", "2026-03-10"));
        Assert.Contains("Vaker doen wij niet", staff.Text, StringComparison.Ordinal);
        Assert.False(staff.Has("Schrijf op"));

        await staff.PostAsync(target, [.. fields.Where(f => f.Key != "dag"), new("dag", "2026-03-08")]);
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        await staff.PressAsync("Klopt niet : 9 maart 2026");
        await staff.PressAsync("Klopt niet : 10 maart 2026");
        Assert.Contains("Er ging nog geen tweede brief uit.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reserve_codes_that_were_given_are_counted_and_nobody_notes_to_whom()
    {
        var staff = await open.Staff.OpenAsync(Page);
        foreach (var wrong in new[] { "-1", "veel", "1e3", "99999999999", "" })
        {
            await staff.PressInAsync(staff.Part("Codes"), "Bewaar", ("Van het reserveblad gegeven", wrong));
            Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        }

        await staff.PressInAsync(staff.Part("Codes"), "Bewaar", ("Van het reserveblad gegeven", "3"));
        Assert.Contains("17 van 20", staff.Part("Codes").TextContent, StringComparison.Ordinal);
        await staff.PressInAsync(staff.Part("Codes"), "Bewaar", ("Van het reserveblad gegeven", "0"));
    }

    [Fact]
    public async Task Who_is_missed_is_filled_in_by_hand_or_from_a_table_and_taken_away_again()
    {
        var staff = await open.Staff.OpenAsync(Missed);
        Assert.Contains("Er is nog niets bekend van de buurt.", staff.Text, StringComparison.Ordinal);
        var question = staff.Page.QuerySelectorAll("select[name=vraag] option").Select(o => o.GetAttribute("value")!).First();
        await staff.OpenAsync($"{Missed}?vraag={question}");
        Assert.Equal(question, staff.Page.QuerySelector("input[name=vraag]")!.GetAttribute("value"));
        var groups = staff.Page.QuerySelectorAll("input[name^=aandeel-]").Select(i => Visitor.Squeeze(staff.Page.QuerySelector($"label[for='{i.Id}']")!.TextContent)).ToList();
        Assert.True(groups.Count > 1, question);

        await staff.PressInAsync(staff.Part("Invullen"), "Bewaar", (groups[0], "40"), (groups[1], "veel"), ("Waar komt dit vandaan?", "CBS"), ("Van welk jaar?", "2025"));
        Assert.Contains("schrijf een getal van 0 tot en met 100", staff.Text, StringComparison.Ordinal);
        Assert.Equal("40", staff.ValueOf(groups[0]));
        await staff.PressInAsync(staff.Part("Invullen"), "Bewaar", (groups[0], "40"), (groups[1], "40"), ("Waar komt dit vandaan?", "CBS"), ("Van welk jaar?", "2025"));
        Assert.Contains("tellen op tot 80", staff.Text, StringComparison.Ordinal);
        await staff.PressInAsync(staff.Part("Invullen"), "Bewaar", (groups[0], "40"), (groups[1], "60"), ("Waar komt dit vandaan?", "<i>CBS</i>"), ("Van welk jaar?", "2025"));
        Assert.Contains("De verdeling is bewaard.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Nog te weinig antwoorden", staff.Text, StringComparison.Ordinal);
        Assert.Contains("<i>CBS</i>, 2025. Ingevuld door Samira", staff.Text, StringComparison.Ordinal);

        await staff.PressAsync("Lees het bestand", ("Tabel met aandelen", Csv("Kenmerk;Groep;Aandeel\nleeftijd;tot 30;21%\nleeftijd;ouder;79%\n")), ("Waar komt het bestand vandaan?", "Gemeente"), ("Jaar van het bestand", "2024"));
        Assert.Contains("Geen vraag van deze meting heet ‘leeftijd’", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Haal weg : leeftijd");
        await staff.PressAsync($"Haal weg : {question}");
        Assert.Contains("Er is nog niets bekend van de buurt.", staff.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> BadTables => new()
    {
        { "", "Kies een bestand" },
        { "kenmerk,groep\nleeftijd,jong\n", "De kolom ‘aandeel’ staat niet in het bestand. Zet in de bovenste rij: kenmerk, groep en aandeel." },
        { "variable,category,share\nleeftijd,jong,=1+1\n", "is geen aandeel" },
        { "variable,category,share\n", "geen enkel aandeel" },
        { "variable,category,share\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"v{i},a,100\n")), "hoogstens 20 kenmerken" },
        { "variable,category,share\n\"leeftijd,jong", "" },
    };

    [Theory]
    [MemberData(nameof(BadTables))]
    public async Task A_table_that_cannot_be_read_is_refused_with_a_sentence(string content, string says)
    {
        var staff = await open.Staff.OpenAsync(Missed);
        await staff.PressAsync("Lees het bestand", ("Tabel met aandelen", Csv(content)), ("Waar komt het bestand vandaan?", "Gemeente"), ("Jaar van het bestand", "2024"));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains(says, staff.Page.QuerySelector("#bestand-fout")?.TextContent ?? staff.Text, StringComparison.Ordinal);
        Assert.Equal(0, await open.House.InTheDatabaseAsync(db => db.KnownMargins.CountAsync()));
    }
}

/// <summary>What others than the team read of it.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class FieldworkForOthersTests(FullHouse full)
{
    [Fact]
    public async Task A_partner_reads_a_number_in_fives_of_yesterday_and_finds_no_fieldwork_and_no_names()
    {
        await full.House.InTheDatabaseAsync(db => db.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO DayCounts (WaveId, Day, Answers) SELECT Id, '2026-05-30', 43 FROM Waves WHERE Name = 'Oefenmeting'"));
        var partner = await full.Partner.OpenAsync("/werk/wilgenplein?meting=3");
        Assert.Contains("Tot gisteren kwamen er ongeveer 45 antwoorden binnen.", partner.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("43", partner.Text, StringComparison.Ordinal);
        Assert.False(partner.Has("Veldwerk"));
        Assert.False(partner.Has("Contactwensen"));
        foreach (var address in new[] { "/veldwerk", "/veldwerk/buurt", "/contact", "/contact.csv" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await full.Partner.OpenAsync("/werk/wilgenplein" + address)).Status);
        }

        Assert.Contains("43", (await full.Staff.OpenAsync("/werk/wilgenplein/veldwerk?meting=3")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_closed_wave_the_days_are_in_fives_and_there_is_nothing_left_to_do()
    {
        var staff = await full.Staff.OpenAsync("/werk/wilgenplein/veldwerk?meting=2");

        Assert.Contains("De meting is gesloten.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wij verwachten", staff.Text, StringComparison.Ordinal);
        Assert.False(staff.Has("Schrijf op"));
        Assert.All(staff.Part("Per dag").QuerySelectorAll("tbody td").Select(c => int.Parse(c.TextContent, System.Globalization.CultureInfo.InvariantCulture)), n => Assert.Equal(0, n % 5));
    }
}
