using System.Net;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Studies;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Preparation;

/// <summary>Staff tell about a study and plan its waves on one page: whichever button they press, nothing that they typed is lost.</summary>
public sealed class AboutPageTests : IAsyncLifetime
{
    private const string About = $"/werk/{Wilgenplein.Slug}/onderzoek";

    private static readonly (string, object)[] Summer = [("Naam", "Zomer"), ("Eerste dag", "2026-06-01"), ("Laatste dag", "2026-06-20")];

    private House _house = null!;
    private Visitor _staff = null!;

    public async Task InitializeAsync() => (_house, _staff) = await Wilgenplein.OpenAsync(About);

    public async Task DisposeAsync() => await _house.DisposeAsync();

    private Task<Study> StudyAsync() => _house.InTheDatabaseAsync(db => db.Studies.AsNoTracking().SingleAsync());

    private Task<List<string>> WavesAsync() => _house.InTheDatabaseAsync(db => db.Waves.AsNoTracking().OrderBy(w => w.Number).Select(w => w.Name).ToListAsync());

    private Task<int> ChangesAsync(string what) => _house.InTheDatabaseAsync(db => db.Changes.CountAsync(c => c.What == what));

    private async Task<Visitor> ColleagueAsync()
    {
        var second = await _house.SignInAsync(Wilgenplein.StaffEmail, Wilgenplein.Password);
        return await second.OpenAsync(About);
    }

    [Theory]
    [InlineData("Plan de meting")]
    [InlineData("Bewaar")]
    [InlineData("Wijzig : Meting 2026")]
    public async Task Whichever_button_is_pressed_all_that_was_typed_is_stored(string button)
    {
        await _staff.PressAsync(button, [.. Summer, ("Waarom vraagt u dit?", "Bewoners willen\nmeer <b>licht</b>."), ("Laatste dag van meting 2", "2026-04-03")]);

        Assert.Equal(HttpStatusCode.OK, _staff.Status);
        Assert.Contains("Dit is bewaard. De meting is gewijzigd. De meting is gepland.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal("Bewoners willen\nmeer <b>licht</b>.", (await StudyAsync()).Reason);
        Assert.Equal(["Meting 2024", "Meting 2026", "Zomer"], await WavesAsync());
        Assert.Equal("2026-04-03", _staff.ValueOf("Laatste dag van meting 2"));
    }

    [Fact]
    public async Task Only_what_was_changed_is_stored_and_written_down()
    {
        await _staff.PressAsync("Plan de meting", Summer);
        Assert.Contains("De meting is gepland.", _staff.Text, StringComparison.Ordinal);
        await _staff.PressAsync("Bewaar");
        Assert.Contains("Dit is bewaard.", _staff.Text, StringComparison.Ordinal);

        Assert.Equal((0, 0), (await ChangesAsync("onderzoek beschreven"), await ChangesAsync("meting verplaatst")));
        Assert.Equal(3, (await WavesAsync()).Count);
    }

    [Fact]
    public async Task When_that_for_which_the_button_is_is_not_right_nothing_is_stored_and_everything_typed_is_still_there()
    {
        await _staff.PressAsync("Plan de meting", ("Waarom vraagt u dit?", "Een lang verhaal."), ("Telefoonnummer", "bel maar"), ("Naam", "Zomer"), ("Eerste dag", "2026-06-01"), ("Laatste dag", ""), ("Naam van meting 2", "Voorjaar"));

        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Contains("Vul een telefoonnummer in", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("Vul de laatste dag in", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(["Een lang verhaal.", "bel maar", "Zomer", "2026-06-01", "Voorjaar"], new[] { "Waarom vraagt u dit?", "Telefoonnummer", "Naam", "Eerste dag", "Naam van meting 2" }.Select(_staff.ValueOf));
        Assert.Equal(["Meting 2024", "Meting 2026"], await WavesAsync());
        Assert.NotEqual("Een lang verhaal.", (await StudyAsync()).Reason);
    }

    [Fact]
    public async Task What_is_half_typed_elsewhere_on_the_page_stops_no_other_button_and_stays()
    {
        await _staff.PressAsync("Wijzig : Meting 2026", ("Laatste dag van meting 2", "2026-04-03"), ("Naam", "Zomer"), ("Eerste dag", "2026-06-01"), ("Telefoonnummer", "bel maar"), ("Waarom vraagt u dit?", "Een lang verhaal."));

        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Contains("De meting is gewijzigd.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 4, 3), await _house.InTheDatabaseAsync(db => db.Waves.Where(w => w.Number == 2).Select(w => w.ClosesOn).SingleAsync()));
        Assert.Equal(["#telefoon", "#tot"], _staff.Page.QuerySelectorAll("#fouten a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["bel maar", "Een lang verhaal.", "Zomer", "2026-06-01", "2026-04-03"], new[] { "Telefoonnummer", "Waarom vraagt u dit?", "Naam", "Eerste dag", "Laatste dag van meting 2" }.Select(_staff.ValueOf));

        await _staff.PressAsync("Plan de meting", ("Laatste dag", "2026-06-20"));
        Assert.Contains("De meting is gepland.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(["Meting 2024", "Meting 2026", "Zomer"], await WavesAsync());
        Assert.Equal("bel maar", _staff.ValueOf("Telefoonnummer"));
        await _staff.PressAsync("Bewaar", ("Telefoonnummer", "085 555 01 42"), ("Naam", "Herfst"));
        Assert.Contains("Dit is bewaard.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(("Een lang verhaal.", "Herfst"), ((await StudyAsync()).Reason, _staff.ValueOf("Naam")));
    }

    [Fact]
    public async Task Who_plans_a_wave_is_not_in_the_way_of_a_colleague_who_writes_and_overwrites_nothing()
    {
        var second = await ColleagueAsync();
        await second.PressAsync("Bewaar", ("Waarom vraagt u dit?", "De collega schreef dit."));

        await _staff.PressAsync("Plan de meting", Summer);

        Assert.Contains("De meting is gepland.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal("De collega schreef dit.", (await StudyAsync()).Reason);
        Assert.Equal("De collega schreef dit.", _staff.ValueOf("Waarom vraagt u dit?"));
    }

    [Fact]
    public async Task Who_wrote_second_keeps_what_was_typed_beside_what_stands_there_now()
    {
        var second = await ColleagueAsync();
        await second.PressAsync("Bewaar", ("Waarom vraagt u dit?", "De <collega> schreef dit."), ("Toestemming", true), ("Arabisch", false));

        await _staff.PressAsync("Plan de meting", [.. Summer, ("Waarom vraagt u dit?", "Ik schreef dit.")]);

        Assert.Equal(HttpStatusCode.Conflict, _staff.Status);
        foreach (var sentence in new[] { "Een collega veranderde dit onderzoek intussen. Uw wijziging is niet opgeslagen. Wat u typte, staat er nog.", "Hier staat nu: ‘De <collega> schreef dit.’.", "Hier is nu gekozen: Toestemming." })
        {
            Assert.Contains(sentence, _staff.Text, StringComparison.Ordinal);
        }

        var languages = _staff.Page.QuerySelector("#fouten a[href='#talen']")!.TextContent;
        Assert.StartsWith("Nu zijn gekozen: Nederlands", languages, StringComparison.Ordinal);
        Assert.DoesNotContain("Arabisch", languages, StringComparison.Ordinal);
        Assert.Equal(("Ik schreef dit.", "De <collega> schreef dit."), (_staff.ValueOf("Waarom vraagt u dit?"), (await StudyAsync()).Reason));
        Assert.Contains("De meting is gepland.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await WavesAsync()).Count);
        await _staff.PressAsync("Bewaar");
        Assert.Equal(("Ik schreef dit.", 3), ((await StudyAsync()).Reason, (await WavesAsync()).Count));
    }

    [Fact]
    public async Task A_wave_that_is_planned_twice_is_there_once_and_what_was_stored_before_a_refusal_is_told()
    {
        foreach (var (label, value) in Summer)
        {
            ((AngleSharp.Html.Dom.IHtmlInputElement)_staff.Page.GetElementById(label switch { "Naam" => "meting", "Eerste dag" => "van", _ => "tot" })!).Value = (string)value;
        }

        var (target, fields) = _staff.FormOf("Plan de meting");
        await _staff.PostAsync(target, fields);
        await _staff.PostAsync(target, fields);
        Assert.Contains("De meting is gepland.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(["Meting 2024", "Meting 2026", "Zomer"], await WavesAsync());

        await _staff.PressAsync("Plan de meting", ("Waarom vraagt u dit?", "Nieuw."), ("Naam", "Ook"), ("Eerste dag", "2026-06-20"), ("Laatste dag", "2026-06-30"));

        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Contains("Dit is bewaard.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("In deze dagen valt ook ‘Zomer’", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(("Nieuw.", "2026-06-30", 3), ((await StudyAsync()).Reason, _staff.ValueOf("Laatste dag"), (await WavesAsync()).Count));
    }
}
