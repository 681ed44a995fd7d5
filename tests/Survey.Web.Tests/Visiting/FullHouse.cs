using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Survey.Core.Accounts;
using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.Core.Waves;
using Survey.Core.XlsForms;
using Survey.Web.Hosting;
using Survey.Web.SignIn;

namespace Survey.Web.Tests.Visiting;

/// <summary>Tests that look around in one house full of results, agreements and people of two organisations.</summary>
[CollectionDefinition(Name)]
public sealed class FullHouseTogether : ICollectionFixture<FullHouse>
{
    internal const string Name = "a full house";
}

/// <summary>
/// The demonstration, loaded into an ordinary house, with people who have no business in each other's rooms:
/// another study with a partner of its own, and another organisation with its staff.
/// </summary>
public sealed class FullHouse : IAsyncLifetime
{
    private const string Password = "vier groene emmers";
    private static readonly DateTimeOffset AfterTheWaves = new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);

    internal House House { get; private set; } = null!;

    internal Visitor Anonymous { get; private set; } = null!;

    internal Visitor Staff { get; private set; } = null!;

    /// <summary>Another member of staff of the same organisation.</summary>
    internal Visitor Colleague { get; private set; } = null!;

    internal Visitor Partner { get; private set; } = null!;

    internal Visitor PartnerElsewhere { get; private set; } = null!;

    internal Visitor Interviewer { get; private set; } = null!;

    internal Visitor InterviewerElsewhere { get; private set; } = null!;

    internal Visitor StaffElsewhere { get; private set; } = null!;

    /// <summary>Words for the addresses: what stands between braces in a route, filled with things that are there.</summary>
    internal IReadOnlyDictionary<string, string> Words { get; private set; } = new Dictionary<string, string>();

    /// <summary>What a resident wrote and only the team may read.</summary>
    internal IReadOnlyList<string> Remarks { get; private set; } = [];

    /// <summary>Codes of the practice wave that nobody used.</summary>
    internal Queue<string> Codes { get; private set; } = new();

    public async Task InitializeAsync()
    {
        House = House.Open();
        House.Clock.Now = AfterTheWaves;
        await using (var scope = House.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Demonstration>().LoadAsync(House.Address.ToString(), CancellationToken.None);
        }

        await AddPeopleAsync();
        Anonymous = House.Visitor();
        Staff = await House.SignInAsync(DemoAccounts.StaffEmail, DemoAccounts.Password);
        Colleague = await House.SignInAsync(DemoAccounts.ColleagueEmail, DemoAccounts.Password);
        Partner = await House.SignInAsync(DemoAccounts.PartnerEmail, DemoAccounts.Password);
        PartnerElsewhere = await House.SignInAsync("elders@voorbeeld.nl", Password);
        Interviewer = await House.SignInAsync(DemoAccounts.InterviewerEmail, DemoAccounts.Password);
        InterviewerElsewhere = await House.SignInAsync("langs@voorbeeld.nl", Password);
        StaffElsewhere = await House.SignInAsync("anders@voorbeeld.nl", Password);
        await Staff.OpenAsync("/werk/wilgenplein/codes");
        await Staff.PressAsync("Maak codes voor Oefenmeting", ("Ja, maak nieuwe codes erbij", true));
        Codes = new(Staff.Page.QuerySelectorAll(".lb-code").Select(c => c.TextContent.Trim()).Distinct());
        Words = await WordsAsync();
        Remarks = await House.InTheDatabaseAsync(db => db.Remarks.AsNoTracking().Select(r => r.Original).Where(t => t.Length > 25).ToListAsync());
    }

    public async Task DisposeAsync() => await House.DisposeAsync();

    /// <summary>The address of a route in this house.</summary>
    internal string Fill(string route)
    {
        var filled = route;
        foreach (var (hole, word) in Words)
        {
            filled = filled.Replace(hole, word, StringComparison.Ordinal);
        }

        return filled.Contains('{', StringComparison.Ordinal) ? throw new InvalidOperationException($"Add the words for {route} to the full house.") : filled;
    }

    private async Task AddPeopleAsync()
    {
        await using var scope = House.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Survey.Core.Storage.LeefbaarheidDb>();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var here = await db.Organisations.SingleAsync();
        var elsewhere = Organisation.Create("Buurtwerk Overkant");
        db.Organisations.Add(elsewhere);
        await db.SaveChangesAsync();
        Assert.True((await users.CreateAsync(Account.ForStaff(elsewhere.Id, "Anton", "anders@voorbeeld.nl"), Password)).Succeeded);

        // The same organisation runs another study, with the same kind of partner.
        var facts = StudyImport.Read(TableReader.Read("onderzoek.xlsx", House.Sample("onderzoek.xlsx"), TableLimits.Upload).Workbook!).Facts!;
        var questions = XlsForm.Read(TableReader.Read("vragenlijst.xlsx", House.Sample("vragenlijst.xlsx"), TableLimits.Upload).Workbook!).Questionnaire!;
        await scope.ServiceProvider.GetRequiredService<StartStudy>().StartAsync(here.Id, facts with { Slug = "lindeplein", Name = "Lindeplein" }, questions, new("Samira", AfterTheWaves), CancellationToken.None);
        var other = await db.Studies.SingleAsync(s => s.Slug == "lindeplein");
        var partner = await db.Partners.FirstAsync(p => p.StudyId == other.Id);
        Assert.True((await users.CreateAsync(Account.ForPartner(here.Id, other.Id, partner.Id, partner.Name, "elders@voorbeeld.nl"), Password)).Succeeded);
        Assert.True((await users.CreateAsync(Account.ForInterviewer(here.Id, other.Id, "Langs", "langs@voorbeeld.nl"), Password)).Succeeded);
    }

    private async Task<IReadOnlyDictionary<string, string>> WordsAsync()
    {
        await Staff.OpenAsync("/werk/wilgenplein/invoer");
        await Staff.PressAsync("Bekijk het bestand", ("Antwoorden van Oefenmeting", true), ("Bestand", new ChosenFile("papier.csv", "deelgebied;cijfer_wonen\nnoord;7\n"u8.ToArray())));
        var upload = Staff.Where.Split('/')[^1];
        await Staff.OpenAsync("/werk/wilgenplein/invoer");
        await Staff.PressAsync("Bekijk het bestand", ("Antwoorden uit Google Forms, LimeSurvey, KoboToolbox of een ander programma, voor Oefenmeting", true), ("Bestand", new ChosenFile("elders.csv", "deelgebied;cijfer_wonen\nnoord;zeven\n"u8.ToArray())));
        var elsewhere = Staff.Where.Split('/')[^2];
        await Staff.OpenAsync("/werk/onderzoek/nieuw");
        await Staff.PressAsync("Bekijk het voorbeeld",
            ("Het onderzoek", new ChosenFile("onderzoek.xlsx", House.Sample("onderzoek.xlsx"))), ("De vragenlijst", new ChosenFile("vragenlijst.xlsx", House.Sample("vragenlijst.xlsx"))));
        var plan = Staff.Where.Split('/');
        await Staff.OpenAsync("/werk/wilgenplein/vragenlijst/bestand");
        await Staff.PressAsync("Bekijk het voorbeeld", ("Het bestand", new ChosenFile("vragenlijst.xlsx", House.Sample("vragenlijst.xlsx"))));
        var questions = Staff.Where.Split('/')[^1];
        var evening = await House.InTheDatabaseAsync(db => db.Evenings.AsNoTracking().Include(e => e.Slides).OrderByDescending(e => e.On).FirstAsync());
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/invoer/{id:guid}/kolommen"] = $"/invoer/{elsewhere}/kolommen",
            ["/invoer/{id:guid}/woorden"] = $"/invoer/{elsewhere}/woorden",
            ["/invoer/{id:guid}"] = $"/invoer/{upload}",
            ["/bestand/{id:guid}"] = $"/bestand/{questions}",
            ["{id:guid}"] = evening.Id.ToString("N"),
            ["{slide:guid}"] = evening.Slides[0].Id.ToString("N"),
            ["{verb:regex(^(toon|verberg|omhoog|omlaag)$)}"] = "verberg",
            ["{facts:guid}"] = plan[^2],
            ["{questions:guid}"] = plan[^1],
            ["{number:int}"] = "1",
            ["{study}"] = "wilgenplein",
            ["{question}"] = "fijn",
            ["{code}"] = evening.PhoneCode,
            ["{*path}"] = "dit-is-er-niet",
        };
    }
}
