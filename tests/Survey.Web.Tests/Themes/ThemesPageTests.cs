using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Themes;

/// <summary>The page on which the opbouwwerker sorts remarks, with a browser without script.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class ThemesPageTests(FullHouse full)
{
    private const string Page = "/werk/wilgenplein/themas?meting=2";
    private const int MostBytes = 150_000;

    private static IHtmlInputElement Box(Visitor staff, int at) => (IHtmlInputElement)staff.Page.QuerySelectorAll(".lb-pick input")[at];

    private static string WordsOf(IHtmlInputElement box) => Visitor.Squeeze(box.ParentElement!.QuerySelector(".lb-says__words")!.TextContent);

    private static string LongestTheme(Visitor staff) => Visitor.Squeeze(staff.Page.QuerySelectorAll("section.lb-theme h2")[0].TextContent);

    [Fact]
    public async Task Hundreds_of_remarks_make_a_light_page()
    {
        await full.Staff.OpenAsync(Page);

        Assert.True(await full.House.InTheDatabaseAsync(db => db.Remarks.CountAsync(r => r.WaveId == db.Waves.First(w => w.Number == 2 && db.Studies.Any(s => s.Id == w.StudyId && s.Slug == "wilgenplein")).Id)) >= 350);
        Assert.InRange(Encoding.UTF8.GetByteCount(full.Staff.Source), 20_000, MostBytes);
        Assert.Single(full.Staff.Page.QuerySelectorAll("select[name=naar]"));
    }

    [Fact]
    public async Task All_remarks_of_a_theme_open_with_a_link_and_words_stand_there_as_they_were_said()
    {
        var staff = await full.Staff.OpenAsync(Page);
        var name = LongestTheme(staff);
        Assert.Equal(5, staff.Part(name).QuerySelectorAll(".lb-pick").Length);

        await staff.FollowAsync(staff.Page.QuerySelectorAll("a.lb-says__more").Select(Visitor.Words).First(w => w.Contains(name, StringComparison.Ordinal)));

        var all = staff.Part(name).QuerySelectorAll(".lb-pick input").Cast<IHtmlInputElement>().ToList();
        Assert.True(all.Count > 20);
        var ids = all.ConvertAll(b => Guid.Parse(b.Value));
        var texts = await full.House.InTheDatabaseAsync(db => db.Remarks.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Text));
        Assert.All(all, b => Assert.Equal(Visitor.Squeeze(texts[Guid.Parse(b.Value)]), WordsOf(b)));
    }

    [Fact]
    public async Task Chosen_remarks_move_together_and_one_press_brings_them_back()
    {
        var staff = await full.Staff.OpenAsync(Page);
        var from = LongestTheme(staff);
        var (one, two) = (Box(staff, 0), Box(staff, 1));
        var words = WordsOf(one);
        var to = Visitor.Squeeze(staff.Page.QuerySelectorAll("section.lb-theme h2")[1].TextContent);
        (one.IsChecked, two.IsChecked) = (true, true);

        await staff.PressAsync("Verplaats", ("Verplaats naar", to), ("Waarom?", "hoort daar"));
        Assert.Contains($"2 opmerkingen verplaatst van “{from}” naar “{to}”.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(words, staff.Part(from).TextContent, StringComparison.Ordinal);

        await staff.OpenAsync("/werk/wilgenplein/themas/besluiten?meting=2");
        Assert.Contains("Reden: hoort daar", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Maak ongedaan");
        Assert.Contains("Ongedaan gemaakt", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync(Page);
        await staff.OpenAsync($"{Page}&alles={staff.Part(from).Id!["thema-".Length..]}");
        Assert.Contains(words, staff.Part(from).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_theme_is_made_and_unmade_and_a_theme_that_is_none_comes_back()
    {
        var staff = await full.Staff.OpenAsync(Page);
        Box(staff, 2).IsChecked = true;
        await staff.PressAsync("Maak nieuw thema", ("Naam van een nieuw thema", "De lange tafel"));
        Assert.Contains("Nieuw thema “De lange tafel”, met 1 opmerking.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Eigen thema", staff.Part("De lange tafel").TextContent, StringComparison.Ordinal);

        await staff.FollowAsync("Wijzig De lange tafel");
        await staff.PressInAsync(staff.Part("De lange tafel"), "Geen thema");
        Assert.Contains("“De lange tafel” is geen thema meer.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Maak ongedaan");
        Assert.Contains("Eigen thema", staff.Part("De lange tafel").TextContent, StringComparison.Ordinal);
        await staff.OpenAsync("/werk/wilgenplein/themas/besluiten?meting=2");
        await staff.PressAsync("Maak ongedaan : Nieuw thema “De lange tafel”");
        await staff.OpenAsync(Page);
        Assert.DoesNotContain("De lange tafel”", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_too_long_unknown_and_too_late_are_told_in_a_sentence()
    {
        var staff = await full.Staff.OpenAsync(Page);
        await staff.PressAsync("Klopt");
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Kies eerst een of meer opmerkingen. Er is niets gewijzigd.", staff.Text, StringComparison.Ordinal);

        Box(staff, 0).IsChecked = true;
        await staff.PressAsync("Klopt", ("Waarom?", new string('x', 100_000)));
        Assert.Contains("De reden is te lang", staff.Text, StringComparison.Ordinal);

        var name = LongestTheme(await staff.OpenAsync(Page));
        await staff.FollowAsync($"Wijzig {name}");
        await staff.PressInAsync(staff.Part(name), "Voeg samen");
        Assert.Contains("Kies een ander thema om mee samen te voegen. Er is niets gewijzigd.", staff.Text, StringComparison.Ordinal);

        var (target, fields) = (await staff.OpenAsync(Page)).FormOf("Klopt");
        var token = fields.Where(f => f.Key == "bewijs-van-deze-pagina").ToList();
        await staff.PostAsync(target, [.. token, new("doe", "bevestig:bestaat-niet")]);
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("is er niet meer. U ziet nu hoe het staat. Er is niets gewijzigd.", staff.Text, StringComparison.Ordinal);
        foreach (var doing in new[] { "", "iets", "ongedaan:x", ":" })
        {
            await staff.PostAsync(target, [.. token, new("doe", doing)]);
            Assert.Equal(HttpStatusCode.NotFound, staff.Status);
        }

        await staff.PostAsync(target, [.. token, new("doe", "klopt"), new("o", "geen-nummer")]);
        Assert.Equal(HttpStatusCode.NotFound, staff.Status);

        // Two windows with the same page: the second one hears what the first one did.
        await staff.OpenAsync(Page);
        var box = Box(staff, 0);
        box.IsChecked = true;
        var late = staff.FormOf("Verplaats");
        await staff.PressAsync("Verplaats", ("Verplaats naar", "Nog geen thema"));
        var other = Visitor.Squeeze(staff.Page.QuerySelectorAll("#naar option")[1].TextContent);
        var value = staff.Page.QuerySelectorAll("#naar option")[1].GetAttribute("value")!;
        await staff.PostAsync(late.Target, late.Fields.Select(f => f.Key == "naar" ? new("naar", value) : f));
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("U veranderde dit in een ander venster", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"naar “{other}”", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync("/werk/wilgenplein/themas/besluiten?meting=2");
        await staff.PressAsync("Maak ongedaan");
    }

    [Fact]
    public async Task A_filter_shows_what_it_says()
    {
        var staff = await full.Staff.OpenAsync($"{Page}&soort=nieuw");
        Assert.DoesNotContain(staff.Page.QuerySelectorAll(".lb-says__why > summary"), s => s.TextContent == "Bekeken");
        await staff.OpenAsync($"{Page}&soort=zorg&vraag=zorg");
        Assert.All(staff.Page.QuerySelectorAll(".lb-says .utrecht-badge-status"), t => Assert.Equal("zorg", t.TextContent));
        await staff.OpenAsync($"{Page}&soort=onzin&vraag=onzin&alles=onzin&wijzig=onzin&gedaan=onzin");
        Assert.Equal(HttpStatusCode.OK, staff.Status);
    }

    [Fact]
    public async Task The_main_themes_of_the_evening_are_changed_by_hand()
    {
        var staff = await full.Staff.OpenAsync("/werk/wilgenplein/themas/hoofdthemas?meting=2");
        await staff.PressAsync("Bewaar de hoofdthema’s", ("Parkeren hoort bij", "Veilig"));
        Assert.Contains("De hoofdthema’s zijn bewaard.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Parkeren hoort bij", staff.Part("Veilig").TextContent, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar de hoofdthema’s");
        Assert.Contains("Dat was al zo.", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync("/werk/wilgenplein/themas/besluiten?meting=2");
        await staff.PressAsync("Maak ongedaan : “Parkeren”");
    }

    [Fact]
    public async Task An_old_page_of_main_themes_does_not_undo_what_a_colleague_chose_meanwhile()
    {
        var staff = await full.Staff.OpenAsync("/werk/wilgenplein/themas/hoofdthemas?meting=2");
        var (address, fields) = staff.FormOf("Bewaar de hoofdthema’s");
        await staff.PressAsync("Bewaar de hoofdthema’s", ("Parkeren hoort bij", "Veilig"));

        await staff.PostAsync(address, fields);

        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("U veranderde dit in een ander venster", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Parkeren hoort bij", staff.Part("Veilig").TextContent, StringComparison.Ordinal);
        await staff.OpenAsync("/werk/wilgenplein/themas/besluiten?meting=2");
        await staff.PressAsync("Maak ongedaan : “Parkeren”");
    }

    [Fact]
    public async Task Themes_of_another_organisation_cannot_be_taken_over()
    {
        var staff = await full.Staff.OpenAsync(Page);
        var (_, fields) = staff.FormOf("Klopt");
        var token = fields.Where(f => f.Key == "bewijs-van-deze-pagina").ToList();
        foreach (var study in new[] { Guid.NewGuid().ToString("N"), "wilgenplein", "" })
        {
            await staff.PostAsync("/werk/wilgenplein/themas/overnemen?meting=2", [.. token, new("onderzoek", study)]);
            Assert.Equal(HttpStatusCode.NotFound, staff.Status);
        }

        // The study beside this one may take over these themes.
        await staff.OpenAsync("/werk/lindeplein/themas");
        await staff.PostAsync("/werk/lindeplein/themas/overnemen", [.. token, new("onderzoek", (await full.House.InTheDatabaseAsync(db => db.Studies.SingleAsync(s => s.Slug == "wilgenplein"))).Id.ToString("N"))]);
        Assert.Contains("Overgenomen van Wilgenplein", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Maak ongedaan");
    }
}
