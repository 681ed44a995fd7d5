using System.Net;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.Core.XlsForms;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Questionnaires;

/// <summary>Staff who have begun a study get questions by mail, and take them in.</summary>
public sealed class QuestionFileTests : IAsyncLifetime
{
    private const string List = "/werk/wilgenplein/vragenlijst", Behind = "Zet ze erachter", Instead = "Vervang alle vragen";

    private House _house = null!;
    private Visitor _staff = null!;

    public async Task InitializeAsync() => (_house, _staff) = await Wilgenplein.OpenAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    private static Table Sheet(string name, string columns, params string[] rows) => new(name, columns.Split('|'), [.. rows.Select((r, i) => new TableRow(i + 2, r.Split('|')))]);

    private static byte[] Form(params string[] rows) => TableWriter.ToExcel([Sheet("survey", "type|name|label|relevant|appearance", rows), Sheet("settings", "form_title", "Uit de mail")]);

    private static byte[] Form(Questionnaire questionnaire) => TableWriter.ToExcel(XlsForm.Write(questionnaire));

    private async Task UploadAsync(byte[] content, string name = "vragen.xlsx", string list = List)
    {
        await _staff.OpenAsync(list);
        await _staff.FollowAsync("Haal vragen uit een bestand");
        await _staff.PressAsync("Bekijk het voorbeeld", ("Het bestand", new ChosenFile(name, content)));
    }

    private Task<List<QuestionnaireVersion>> VersionsAsync() => _house.InTheDatabaseAsync(db => db.Questionnaires.AsNoTracking().Where(q => db.Studies.Any(s => s.Id == q.StudyId && s.Slug == "wilgenplein")).OrderBy(q => q.Version).ToListAsync());

    private async Task<Questionnaire> NewestAsync() => (await VersionsAsync())[^1].Read();

    private Task<int> UploadsAsync() => _house.InTheDatabaseAsync(db => db.PendingUploads.CountAsync());

    [Fact]
    public async Task Staff_see_what_a_file_becomes_and_put_its_questions_behind_theirs()
    {
        await UploadAsync(Form("text|hond|Heeft u een hond?||multiline", "text|fijn|Wat bevalt u hier?||", "text|waar|Waar loopt u?|${fijn} != ''|"));
        Assert.Equal(HttpStatusCode.OK, _staff.Status);
        Assert.Contains("In dit bestand staan 3 vragen. In uw vragenlijst staan er nu 14.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("survey 2 appearance Wat in deze kolom staat, nemen wij niet over: 'multiline'.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("fijn wordt fijn_2", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(14, (await NewestAsync()).Questions.Count);

        await _staff.PressAsync(Behind);

        Assert.Contains("De vragen uit het bestand staan nu onderaan de lijst.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(["hond", "fijn_2", "waar"], (await NewestAsync()).Questions.Skip(14).Select(q => q.Name));
        Assert.Equal("${fijn_2} != ''", (await NewestAsync()).Questions[^1].ShowWhen!.Expression);
        Assert.Equal(0, await UploadsAsync());
    }

    [Fact]
    public async Task Replacing_makes_a_new_version_for_the_next_wave_says_what_it_breaks_and_can_be_turned_back_with_the_file_taken_along()
    {
        var was = (await VersionsAsync())[0];
        var along = await _staff.Http.GetByteArrayAsync($"{List}.xlsx");
        await UploadAsync(Form(was.Read() with { Questions = [was.Read().Questions[0] with { Text = Wording.Dutch("Wat is hier mooi?") }, was.Read().Questions[1]] }));
        Assert.Contains("en blijft zoals zij is. Wij maken versie 2 voor de volgende meting.", _staff.Text, StringComparison.Ordinal);
        var part = Visitor.Squeeze(_staff.Part(Instead).TextContent);
        Assert.Contains("De vraag had andere woorden. Daarom vergelijken wij niet.", part, StringComparison.Ordinal);
        Assert.Contains("Deze vraag is weg. Vergelijken kan niet meer.", part, StringComparison.Ordinal);
        Assert.DoesNotContain("niet te vergelijken", Visitor.Squeeze(_staff.Part("Zet de vragen achter").TextContent), StringComparison.Ordinal);

        await _staff.PressAsync(Instead);

        Assert.Contains("De vragen uit het bestand zijn in de plaats gekomen.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal([(1, 14), (2, 2)], (await VersionsAsync()).Select(v => (v.Version, v.Read().Questions.Count)));
        Assert.Equal(was.Json, (await VersionsAsync())[0].Json);
        await UploadAsync(along, "terug.xlsx");
        await _staff.PressAsync(Instead);
        Assert.True((await NewestAsync()).IsSameAs(was.Read()));
    }

    [Fact]
    public async Task As_long_as_nobody_was_asked_the_questions_themselves_are_replaced()
    {
        await _staff.OpenAsync("/werk/onderzoek/nieuw");
        await _staff.PressAsync("Maak het onderzoek", ("Plein met flats", true), ("Naam van de plek", "Lindehof"), ("Gemeente", "Rivierstad"), ("Wie kunnen bewoners bellen?", "Samira"), ("Telefoonnummer", "085 555 01 42"));
        await UploadAsync(Form("text|hond|Heeft u een hond?||"), list: "/werk/lindehof/vragenlijst");
        Assert.DoesNotContain("vergelijken", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("Deze vragen zijn er dan niet meer:", _staff.Text, StringComparison.Ordinal);

        await _staff.PressAsync(Instead);

        var version = Assert.Single(await _house.InTheDatabaseAsync(db => db.Questionnaires.AsNoTracking().Where(q => db.Studies.Any(s => s.Id == q.StudyId && s.Slug == "lindehof")).ToListAsync()));
        Assert.Equal((1, "Uit de mail", "hond"), (version.Version, version.Read().Title, Assert.Single(version.Read().Questions).Name));
    }

    [Theory]
    [InlineData(Behind)]
    [InlineData(Instead)]
    public async Task Who_is_second_loses_neither_the_file_nor_what_the_colleague_did(string way)
    {
        await UploadAsync(Form("text|hond|Heeft u een hond?||"));
        var second = await _house.SignInAsync(Wilgenplein.StaffEmail, Wilgenplein.Password);
        await second.OpenAsync($"{List}/nieuw");
        await second.PressAsync("Maak deze vraag", ("De vraag", "Hoe lang woont u hier?"));

        await _staff.PressAsync(way);

        Assert.Equal(HttpStatusCode.Conflict, _staff.Status);
        Assert.Contains("Een collega veranderde de vragenlijst intussen. Er is niets opgeslagen, en uw bestand is er nog.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("In uw vragenlijst staan er nu 15.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(15, (await NewestAsync()).Questions.Count);
        await _staff.PressAsync(way);
        Assert.Equal(way == Behind ? 16 : 1, (await NewestAsync()).Questions.Count);
    }

    [Theory]
    [InlineData(Behind, 15)]
    [InlineData(Instead, 1)]
    public async Task Pressed_twice_it_happens_once(string way, int count)
    {
        await UploadAsync(Form("text|hond|Heeft u een hond?||"));
        var (target, fields) = _staff.FormOf(way);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ => (await _staff.Http.PostAsync(target, new FormUrlEncodedContent(fields))).Dispose()));

        await _staff.PostAsync(target, fields);

        Assert.Equal(HttpStatusCode.OK, _staff.Status);
        Assert.Contains("Dit bestand is er niet meer: de vragen zijn al overgenomen", _staff.Text, StringComparison.Ordinal);
        Assert.Equal((2, count), ((await VersionsAsync()).Count, (await NewestAsync()).Questions.Count));
        Assert.Equal(1, await _house.InTheDatabaseAsync(db => db.Changes.CountAsync(c => c.Subject == "vragen.xlsx")));
    }

    [Fact]
    public async Task The_same_file_once_more_adds_nothing()
    {
        await UploadAsync(Form("text|hond|Heeft u een hond?||"));
        await _staff.PressAsync(Behind);
        await UploadAsync(Form("text|hond|Heeft u een hond?||"));

        Assert.Contains("Al deze vragen staan er al precies zo in. Er komt niets bij.", _staff.Text, StringComparison.Ordinal);
        Assert.False(_staff.Has(Behind, "button"));
        var (target, fields) = _staff.FormOf(Instead);
        await _staff.PostAsync(target, [.. fields.Where(f => f.Key != "hoe"), new("hoe", "achter")]);
        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        await _staff.PostAsync(target, [.. fields.Where(f => f.Key != "hoe"), new("hoe", "<script>")]);
        Assert.Contains("Kies hieronder hoe u de vragen overneemt.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(15, (await NewestAsync()).Questions.Count);
    }

    public static TheoryData<string, byte[], string> Wrong => new()
    {
        { "oud.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "Dit is een oud Excel-bestand (.xls)." },
        { "foto.xlsx", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0], "Dit is geen tekstbestand en geen Excel-bestand." },
        { "kapot.xlsx", [0x50, 0x4B, 3, 4, 1, 2, 3, 4, 5, 6], "Dit Excel-bestand kan niet worden gelezen: het is beschadigd of beveiligd." },
        { "brief.txt", "Beste Samira, hierbij."u8.ToArray(), "Het werkblad 'survey' ontbreekt." },
        { "hernoemd.xlsx", "Beste Samira, hierbij."u8.ToArray(), "Dit is geen Excel-bestand, ook al eindigt de naam op .xlsx." },
        { "onderzoek.xlsx", House.Sample("onderzoek.xlsx"), "Het werkblad 'survey' ontbreekt." },
        { "dubbel.xlsx", Form("text|hond|Heeft u een hond?||", "text|hond|Nog een hond?||"), "De naam 'hond' staat er twee keer." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_file_that_is_no_form_is_refused_with_place_cause_and_way_out(string name, byte[] content, string sentence)
    {
        await UploadAsync(content, name);

        Assert.StartsWith("Fout:", _staff.Page.Title, StringComparison.Ordinal);
        Assert.Contains(sentence, _staff.Text, StringComparison.Ordinal);
        Assert.False(_staff.Has(Behind, "button") || _staff.Has(Instead, "button"));
        var (cancel, fields) = _staff.FormOf("Kies een ander bestand");
        await _staff.PostAsync(cancel.Replace("/annuleer", "", StringComparison.Ordinal), [.. fields, new("hoe", "vervang")]);
        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        await _staff.PressAsync("Kies een ander bestand");
        Assert.Equal(($"{List}/bestand", 0, 14), (_staff.Where, await UploadsAsync(), (await NewestAsync()).Questions.Count));
    }

    [Fact]
    public async Task No_file_an_empty_one_and_one_that_is_too_big_are_refused_and_a_preview_can_be_left()
    {
        await _staff.OpenAsync($"{List}/bestand");
        await _staff.PressAsync("Bekijk het voorbeeld");
        Assert.Contains("Kies een bestand.", _staff.Text, StringComparison.Ordinal);
        await UploadAsync([]);
        Assert.Contains("Dit bestand is leeg. Kies een ander bestand.", _staff.Text, StringComparison.Ordinal);
        await UploadAsync(new byte[6 << 20]);
        Assert.Contains("Dit bestand is te groot.", _staff.Text, StringComparison.Ordinal);
        await UploadAsync(new byte[40 << 20]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, _staff.Status);

        await UploadAsync(Form("text|hond|Heeft u een hond?||"));
        await _staff.PressAsync("Annuleer");
        Assert.Equal(($"{List}/bestand", 0, 14), (_staff.Where, await UploadsAsync(), (await NewestAsync()).Questions.Count));
    }

    [Fact]
    public async Task A_scale_that_is_there_in_other_words_cannot_come_twice_and_staff_read_why()
    {
        await _staff.OpenAsync($"{List}/bibliotheek");
        await _staff.PressInAsync(_staff.Page.QuerySelectorAll(".lb-todo li").First(l => l.QuerySelector("details") is not null), "Voeg toe");
        var now = await NewestAsync();
        await UploadAsync(Form(now with { Questions = [.. now.Questions.Where(q => q.Scale is not null).Select(q => q with { Text = Wording.Dutch(q.Text.In("nl") + "!") })] }));

        Assert.Contains("Dit kan nu niet.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("bij twee vragen", _staff.Text, StringComparison.Ordinal);
        Assert.True(_staff.Has(Instead, "button"));
        Assert.False(_staff.Has(Behind, "button"));
    }

    [Fact]
    public async Task Script_in_a_file_is_text_and_a_file_for_one_study_cannot_come_into_another()
    {
        await UploadAsync(Form("text|x|<script>alert(1)</script> & 'zo'||", "text|fijn|<img src=x onerror=alert(2)>||"), "<script>alert(3)<.xlsx");
        Assert.DoesNotContain("<script>alert", _staff.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", _staff.Source, StringComparison.Ordinal);
        var (target, fields) = _staff.FormOf(Behind);
        await _staff.OpenAsync("/werk/onderzoek/nieuw");
        await _staff.PressAsync("Maak het onderzoek", ("Plein met flats", true), ("Naam van de plek", "Lindehof"), ("Gemeente", "Rivierstad"), ("Wie kunnen bewoners bellen?", "Samira"), ("Telefoonnummer", "085 555 01 42"));
        await _staff.OpenAsync(target.Replace("wilgenplein", "lindehof", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, _staff.Status);

        await _staff.PostAsync(target.Replace("wilgenplein", "lindehof", StringComparison.Ordinal), fields);
        await _staff.PostAsync(target.Replace("wilgenplein", "lindehof", StringComparison.Ordinal) + "/annuleer", fields);

        Assert.Equal(0, await _house.InTheDatabaseAsync(db => db.Changes.CountAsync(c => c.What == "vragen uit een bestand toegevoegd")));
        Assert.Equal(1, await UploadsAsync());
    }
}
