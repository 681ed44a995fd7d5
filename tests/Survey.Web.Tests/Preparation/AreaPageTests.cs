using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Preparation;

/// <summary>Staff draw up the area on the screen; whatever is wrong, nothing of it is stored and the page says what to do.</summary>
public sealed class AreaPageTests : IAsyncLifetime
{
    private const string Area = $"/werk/{Wilgenplein.Slug}/gebied";

    private House _house = null!;
    private Visitor _staff = null!;

    public async Task InitializeAsync() => (_house, _staff) = await Wilgenplein.OpenAsync(Area);

    public async Task DisposeAsync() => await _house.DisposeAsync();

    private Task<List<string>> PlacesAsync() => _house.InTheDatabaseAsync(async db => (await db.Studies.AsNoTracking().SingleAsync()).Places.Select(p => p.Name).Order(StringComparer.Ordinal).ToList());

    [Fact]
    public async Task A_sub_area_is_changed_and_removed_until_there_are_codes()
    {
        await _staff.PressInAsync(_staff.Page.QuerySelector("form[aria-label=Noordzijde]")!, "Bewaar", ("Naam", "Het noorden"), ("Adressen", "50"));
        Assert.Contains("Het deelgebied is gewijzigd.", _staff.Text, StringComparison.Ordinal);
        await _staff.PressInAsync(_staff.Page.QuerySelector("form[aria-label='Het noorden']")!, "Bewaar", ("Adressen", "12"));
        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Contains("Anders zegt een code te veel over een adres.", _staff.Text, StringComparison.Ordinal);
        Assert.NotNull(_staff.Page.GetElementById(_staff.Page.QuerySelector("#fouten a")!.GetAttribute("href")![1..]));
        await _staff.PressInAsync(_staff.Page.QuerySelector("form[aria-label='Het noorden']")!, "Haal weg");
        Assert.Contains("Het deelgebied is weggehaald.", _staff.Text, StringComparison.Ordinal);
        var remove = _staff.Page.QuerySelector("form[action$=wijzig]")!;
        var (stand, code) = (remove.QuerySelector("[name=stand]")!.GetAttribute("value")!, remove.QuerySelector("[name=deel]")!.GetAttribute("value")!);

        await _staff.OpenAsync($"/werk/{Wilgenplein.Slug}/codes");
        await _staff.PressAsync("Maak codes voor Meting 2026", ("Reserve per deelgebied", "0"));
        await _staff.OpenAsync(Area);
        Assert.Contains("De deelgebieden blijven daarom zoals ze zijn.", _staff.Text, StringComparison.Ordinal);
        Assert.False(_staff.Has("Haal weg", "button"));

        // Whoever still has the old page open is told the same.
        var token = _staff.FormOf("Bewaar de ligging").Fields.Where(f => f.Key != "stand");
        await _staff.PostAsync($"{Area}/deelgebied/wijzig", [.. token, new("stand", stand), new("deel", code), new("doe", "weg")]);
        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Equal(3, await _house.InTheDatabaseAsync(async db => (await db.Studies.AsNoTracking().SingleAsync()).SubAreas.Count));
    }

    [Fact]
    public async Task Two_people_at_once_are_told_and_what_the_second_typed_is_still_there()
    {
        var before = await PlacesAsync();
        var list = _staff.ValueOf("Eén plek op elke regel");
        var second = await _house.SignInAsync(Wilgenplein.StaffEmail, Wilgenplein.Password);
        await second.OpenAsync(Area);
        await _staff.PressAsync("Bewaar de plekken", ("Eén plek op elke regel", list + "\nDe kade"));

        await second.PressAsync("Bewaar de plekken", ("Eén plek op elke regel", list + "\nDe haven"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Een collega veranderde dit onderzoek intussen. Uw wijziging is niet opgeslagen. Wat u typte, staat er nog.", second.Text, StringComparison.Ordinal);
        Assert.Contains("Hier staat nu: ‘", second.Text, StringComparison.Ordinal);
        Assert.EndsWith("De haven", second.ValueOf("Eén plek op elke regel"), StringComparison.Ordinal);
        Assert.Equal([.. before.Append("De kade").Order(StringComparer.Ordinal)], await PlacesAsync());
        await second.PressAsync("Bewaar de plekken");
        Assert.Contains("De haven", await PlacesAsync());
    }

    [Fact]
    public async Task A_sub_area_that_a_colleague_took_away_is_told_and_what_was_typed_of_it_can_be_added_again()
    {
        var second = await _house.SignInAsync(Wilgenplein.StaffEmail, Wilgenplein.Password);
        await second.OpenAsync(Area);
        await _staff.PressInAsync(_staff.Page.QuerySelector("form[aria-label=Noordzijde]")!, "Haal weg");

        await second.PressInAsync(second.Page.QuerySelector("form[aria-label=Noordzijde]")!, "Bewaar", ("Naam", "Het noorden"), ("Adressen", "50"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Een collega haalde dit deelgebied intussen weg.", second.Text, StringComparison.Ordinal);
        await second.PressAsync("Voeg deelgebied toe");
        Assert.Equal("Het noorden", (await _house.InTheDatabaseAsync(async db => (await db.Studies.AsNoTracking().SingleAsync()).SubAreas)).Single(a => a.Addresses == 50).Name);
        await second.OpenAsync(Area);
        var other = second.Page.QuerySelector("form[aria-label=Oostzijde]")!;
        await _staff.OpenAsync(Area);
        await _staff.PressInAsync(_staff.Page.QuerySelector("form[aria-label=Oostzijde]")!, "Haal weg");
        await second.PressInAsync(other, "Haal weg");
        Assert.Equal((HttpStatusCode.OK, 3), (second.Status, await _house.InTheDatabaseAsync(async db => (await db.Studies.AsNoTracking().SingleAsync()).SubAreas.Count)));
    }

    [Fact]
    public async Task Who_is_second_with_where_it_lies_reads_what_stands_there_now()
    {
        var second = await _house.SignInAsync(Wilgenplein.StaffEmail, Wilgenplein.Password);
        await second.OpenAsync(Area);
        await _staff.PressAsync("Bewaar de ligging", ("Gemeente", "Waterstad <b>"));

        await second.PressAsync("Bewaar de ligging", ("Gemeente", "Bosstad"));

        Assert.Equal((HttpStatusCode.Conflict, "Bosstad"), (second.Status, second.ValueOf("Gemeente")));
        Assert.Contains("Hier staat nu: ‘Waterstad <b>’.", second.Text, StringComparison.Ordinal);
        await second.PressAsync("Bewaar de ligging");
        Assert.Equal("Bosstad", (await _house.InTheDatabaseAsync(db => db.Studies.AsNoTracking().SingleAsync())).Municipality);
    }

    [Fact]
    public async Task A_list_that_is_not_right_is_told_line_by_line_and_nothing_of_it_is_stored()
    {
        var before = await PlacesAsync();

        await _staff.PressAsync("Bewaar de plekken", ("Eén plek op elke regel", "De kade; 5.1214; 52.0907\n<b>Plein</b>; kasteel"));

        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Contains("De twee getallen staan andersom.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("De soort ‘kasteel’ kennen wij niet.", _staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Plein", _staff.Source, StringComparison.Ordinal);
        Assert.Equal(before, await PlacesAsync());
    }

    [Fact]
    public async Task A_map_that_is_uploaded_gives_the_places_and_goes_before_what_is_typed()
    {
        var keep = string.Join(',', (await PlacesAsync()).Select(n => $$$"""{"type":"Feature","properties":{"name":"{{{n}}}"},"geometry":{"type":"Point","coordinates":[5.1,52.1]}}"""));

        await _staff.PressAsync("Bewaar de plekken", ("Of kies een bestand", new ChosenFile("plekken.geojson", Encoding.UTF8.GetBytes($$$"""{"type":"FeatureCollection","features":[{{{keep}}},{"type":"Feature","properties":{"naam":"<script>x</script>","soort":"plein"},"geometry":{"type":"Polygon","coordinates":[[[5.1,52],[5.12,52],[5.12,52.02],[5.1,52.02],[5.1,52]]]}}]}"""))));

        Assert.Contains("De plekken zijn bewaard.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("<script>x</script>; plein; 52.01; 5.11", _staff.ValueOf("Eén plek op elke regel"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>x", _staff.Source, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Hostile => new()
    {
        { "kapot.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{]}"u8.ToArray(), "Dit is geen geldige GeoJSON." },
        { "foto.json", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 0xFF, 0xFE], "Dit is geen tekstbestand en geen Excel-bestand." },
        { "leeg.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}"u8.ToArray(), "Er staat geen plek in." },
        { "veel.txt", Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(1, 10_000).Select(i => $"Plek {i}"))), "Er staan 10000 plekken in." },
        { "groot.txt", new byte[6 << 20], "Dit bestand is te groot." },
        { "diep.json", Encoding.UTF8.GetBytes(new string('[', 1 << 20)), "Dit is geen geldige GeoJSON." },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_file_that_is_no_list_of_places_is_refused_with_a_sentence(string name, byte[] content, string sentence)
    {
        var before = await PlacesAsync();

        await _staff.PressAsync("Bewaar de plekken", ("Of kies een bestand", new ChosenFile(name, content)));

        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Contains(sentence, _staff.Text, StringComparison.Ordinal);
        Assert.Equal(before, await PlacesAsync());
    }

    [Fact]
    public async Task A_list_of_six_megabytes_that_is_pasted_breaks_nothing()
    {
        await _staff.PressAsync("Bewaar de plekken", ("Eén plek op elke regel", new string('x', 6 << 20)));

        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
    }

    [Fact]
    public async Task The_code_of_the_neighbourhood_goes_with_a_year()
    {
        await _staff.PressAsync("Bewaar de ligging", ("Buurtcode", "9999 0102"), ("Jaar", "ooit"));
        Assert.Contains("Vul het jaar in met vier cijfers, bijvoorbeeld 2025.", _staff.Text, StringComparison.Ordinal);
        await _staff.PressAsync("Bewaar de ligging", ("Jaar", ""));
        Assert.Contains("Dit is geen buurtcode met een jaar.", _staff.Text, StringComparison.Ordinal);
        await _staff.PressAsync("Bewaar de ligging", ("Jaar", "2026"));
        Assert.Contains("De gemeente en de buurt zijn bewaard.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal("BU99990102", _staff.ValueOf("Buurtcode"));
    }

    [Fact]
    public async Task A_plan_that_cannot_be_is_told_beside_its_field()
    {
        await _staff.OpenAsync($"/werk/{Wilgenplein.Slug}/onderzoek");
        await _staff.PressAsync("Plan de meting", ("Naam", "Meting 2028"), ("Eerste dag", "2028-03-27"), ("Laatste dag", "2028-03-02"));
        Assert.Contains("De laatste dag ligt vóór de eerste dag.", _staff.Text, StringComparison.Ordinal);
        await _staff.PressAsync("Plan de meting", ("Eerste dag", "straks"), ("Laatste dag", ""));
        Assert.Contains("Vul de eerste dag in, bijvoorbeeld 2\u20113\u20112027.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("Vul de laatste dag in, bijvoorbeeld 2\u20113\u20112027.", _staff.Text, StringComparison.Ordinal);
        await _staff.PressAsync("Plan de meting", ("Eerste dag", "2\u20113\u20112028"), ("Laatste dag", "1\u20113\u20112028"));
        Assert.Contains("De laatste dag ligt vóór de eerste dag.", _staff.Text, StringComparison.Ordinal);
        await _staff.OpenAsync($"/werk/{Wilgenplein.Slug}/onderzoek");
        await _staff.PressInAsync(_staff.Page.QuerySelector("[role=group][aria-label='Meting 2026']")!, "Wijzig", ("Naam van meting 2", "Voorjaar 2026"), ("Laatste dag van meting 2", "2026-04-03"));
        Assert.Contains("De meting is gewijzigd.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("Voorjaar 2026", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wave_in_the_days_of_another_is_refused_by_name_and_a_colleague_who_was_first_is_not_overwritten()
    {
        const string About = $"/werk/{Wilgenplein.Slug}/onderzoek";
        await _staff.OpenAsync(About);
        await _staff.PressAsync("Plan de meting", ("Naam", "Extra"), ("Eerste dag", "2026-03-20"), ("Laatste dag", "2026-04-20"));
        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Contains("In deze dagen valt ook ‘Meting 2026’: van 2 maart 2026 tot en met 27 maart 2026.", _staff.Text, StringComparison.Ordinal);
        await _staff.PressAsync("Plan de meting", ("Naam", "Extra"), ("Eerste dag", "2026-03-28"), ("Laatste dag", "2026-04-20"));
        Assert.Contains("De meting is gepland.", _staff.Text, StringComparison.Ordinal);

        var second = await _house.SignInAsync(Wilgenplein.StaffEmail, Wilgenplein.Password);
        await second.OpenAsync(About);
        await MoveAsync(_staff, ("Laatste dag van meting 3", "2026-04-22"));
        Assert.Contains("De meting is gewijzigd.", _staff.Text, StringComparison.Ordinal);
        await MoveAsync(second, ("Eerste dag van meting 3", "2026-03-29"));
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Een collega veranderde deze meting intussen. Uw wijziging is niet opgeslagen.", second.Text, StringComparison.Ordinal);
        Assert.Contains("Hier staat nu: ‘2026-04-22’.", second.Text, StringComparison.Ordinal);
        Assert.Equal("2026-03-29", second.ValueOf("Eerste dag van meting 3"));
        await MoveAsync(_staff, ("Eerste dag van meting 3", "2026-03-27"));
        Assert.Contains("In deze dagen valt ook ‘Meting 2026’", _staff.Text, StringComparison.Ordinal);
    }

    private static Task<Visitor> MoveAsync(Visitor visitor, params (string, object)[] fields) => visitor.PressInAsync(visitor.Page.QuerySelector("[role=group][aria-label='Extra']")!, "Wijzig", fields);
}
