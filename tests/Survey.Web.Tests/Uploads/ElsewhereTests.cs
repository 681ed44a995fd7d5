using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Responses;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Uploads;

/// <summary>Answers gathered with another program, from the file to the figures.</summary>
public sealed class ElsewhereTests : IAsyncLifetime
{
    private const string Kind = "Antwoorden uit Google Forms, LimeSurvey, KoboToolbox of een ander programma, voor Meting 2026";
    private House _house = null!;
    private Visitor _staff = null!;

    public async Task InitializeAsync() => (_house, _staff) = await Wilgenplein.OpenAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_title_above_the_table_is_pointed_out_before_anybody_maps_columns_without_a_name()
    {
        await UploadAsync("met-titel.csv", "Antwoorden Wilgenplein;;;\nTijdstempel;Deel;Cijfer;Zorg\n11-3-2026;Noordzijde;8;Licht\n"u8.ToArray());

        Assert.Contains("Boven de tabel staat nog een regel, bijvoorbeeld een titel.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("De namen van de kolommen moeten in de bovenste rij staan.", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_Google_Forms_comes_in_after_two_pages_and_next_week_after_none()
    {
        await UploadAsync("google-forms.csv", House.Sample("imports/google-forms.csv"));

        Assert.Equal("Welke kolom is welke vraag?", _staff.Heading);
        Assert.Contains("Dit lijkt een bestand uit Google Forms.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("Tijden: Tijdstempel", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("E-mailadres", _staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bewoner1@voorbeeld.example", _staff.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("bankjes", _staff.Source, StringComparison.Ordinal);
        Assert.Equal("deelgebied", _staff.ValueOf("In welk deel van het plein woont u?"));
        await _staff.PressAsync("Verder");

        Assert.Equal("Wat betekenen deze antwoorden?", _staff.Heading);
        await _staff.PressAsync("Verder");
        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Contains("Kies wat ‘Planten water geven als iemand weg is’ betekent.", _staff.Text, StringComparison.Ordinal);
        await _staff.PressAsync("Verder", ("‘Planten water geven als iemand weg is’", "Niet overnemen"));

        Assert.Equal("google-forms.csv", _staff.Heading);
        Assert.Contains("4 rijen zijn klaar om op te slaan.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("1 antwoord nemen wij niet over, omdat u dat koos.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(0, await _house.ResponsesAsync());
        await _staff.PressAsync("Zet in het onderzoek");

        Assert.Contains("4 antwoorden zijn opgeslagen.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(4, await _house.InTheDatabaseAsync(db => db.Responses.CountAsync(r => r.Channel == Channel.Import)));
        Assert.Equal(0, await _house.InTheDatabaseAsync(db => db.PendingUploads.CountAsync()));

        var longer = Encoding.UTF8.GetString(House.Sample("imports/google-forms.csv")) + "18-3-2026 9:00:00,,Zuidzijde,Fijn,Planten water geven als iemand weg is,9,Mee eens,Mee eens,Ja,,\r\n";
        await UploadAsync("week-2.csv", Encoding.UTF8.GetBytes(longer));
        Assert.Contains("1 nieuwe rij is klaar om op te slaan. 4 rijen staan er al in.", _staff.Text, StringComparison.Ordinal);
        await _staff.PressAsync("Zet in het onderzoek");
        Assert.Contains("1 antwoord is opgeslagen. De andere 4 stonden er al in.", _staff.Text, StringComparison.Ordinal);

        await UploadAsync("week-2.csv", Encoding.UTF8.GetBytes(longer));
        Assert.Contains("Er is niets nieuws: deze 5 rijen staan er al in.", _staff.Text, StringComparison.Ordinal);
        Assert.False(_staff.Has("Zet in het onderzoek", "button"));

        await _staff.OpenAsync($"/werk/{Wilgenplein.Slug}/lezen?meting=2");
        Assert.Contains("Dichtbij alles", _staff.Text, StringComparison.Ordinal);
        await _staff.OpenAsync($"/werk/{Wilgenplein.Slug}/uitkomsten?meting=2");
        Assert.Contains("5", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_sub_area_or_a_question_asks_for_them_and_two_columns_for_one_question_are_refused()
    {
        await UploadAsync("los.csv", "Vraag A;Vraag B\r\neens;8\r\n"u8.ToArray());
        await _staff.PressAsync("Verder");
        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Contains("Kies een kolom voor het deelgebied, of één deelgebied voor alle rijen.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("Kies bij minstens één kolom een vraag.", _staff.Text, StringComparison.Ordinal);

        await _staff.PressAsync("Verder", ("Vraag A", "Welk cijfer geeft u voor wonen"), ("Vraag B", "Welk cijfer geeft u voor wonen"), ("Deelgebied als", "Zuidzijde"));
        Assert.Contains("‘Vraag B’ en ‘Vraag A’ zijn voor hetzelfde. Kies er één.", _staff.Text, StringComparison.Ordinal);

        await _staff.PressAsync("Verder", ("Vraag A", "Ik voel me thuis rond het Wilgenplein."));
        Assert.Contains("1 rij is klaar om op te slaan.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("Zuidzijde", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_confirms_after_a_colleague_decided_otherwise_sees_the_preview_again()
    {
        await UploadAsync("los.csv", "thuis;deelgebied\r\neens;noord\r\n"u8.ToArray());
        await _staff.PressAsync("Verder");
        var (target, fields) = _staff.FormOf("Zet in het onderzoek");
        await _staff.FollowAsync("Wijzig welke kolom welke vraag is");
        await _staff.PressAsync("Verder", ("thuis", "Ik weet waar ik met een klacht terechtkan."));

        await _staff.PostAsync(target, fields);

        Assert.Equal(HttpStatusCode.Conflict, _staff.Status);
        Assert.Contains("Iemand heeft de kolommen, de antwoorden of de vragenlijst intussen gewijzigd.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(0, await _house.ResponsesAsync());
        await _staff.PressAsync("Zet in het onderzoek");
        Assert.Equal("klacht", await _house.InTheDatabaseAsync(db => db.Answers.Select(a => a.Question).SingleAsync()));
    }

    [Fact]
    public async Task Pressing_the_button_twice_stores_once_and_a_wave_that_was_closed_in_between_takes_nothing()
    {
        await UploadAsync("los.csv", "thuis;deelgebied\r\neens;noord\r\n"u8.ToArray());
        await _staff.PressAsync("Verder");
        var (target, fields) = _staff.FormOf("Zet in het onderzoek");
        await _staff.PostAsync(target, fields);
        await _staff.PostAsync(target, fields);
        Assert.Equal(HttpStatusCode.NotFound, _staff.Status);
        Assert.Equal(1, await _house.ResponsesAsync());

        await UploadAsync("later.csv", "thuis;deelgebied\r\noneens;noord\r\n"u8.ToArray());
        (target, fields) = _staff.FormOf("Zet in het onderzoek");
        await _staff.OpenAsync($"/werk/{Wilgenplein.Slug}/sluiten?meting=2");
        await _staff.PressAsync("Sluit en anonimiseer", ("Ik weet dat dit niet ongedaan", true));
        await _staff.PostAsync(target, fields);

        Assert.Equal(HttpStatusCode.NotFound, _staff.Status);
        Assert.Equal(1, await _house.ResponsesAsync());
        Assert.Equal(0, await _house.InTheDatabaseAsync(db => db.PendingUploads.CountAsync()));
    }

    [Theory]
    [InlineData("thuis\r\n", "Er staat geen ingevulde rij in.")]
    [InlineData("thuis;deelgebied\r\n\"eens;noord", "Een aanhalingsteken gaat niet meer dicht")]
    public async Task A_broken_file_is_refused_with_what_to_do(string file, string sentence)
    {
        await UploadAsync("kapot.csv", Encoding.UTF8.GetBytes(file));

        Assert.Contains(sentence, _staff.Text, StringComparison.Ordinal);
        Assert.StartsWith("Fout:", _staff.Page.Title, StringComparison.Ordinal);
        await _staff.PressAsync("Kies een ander bestand");
        Assert.Equal($"/werk/{Wilgenplein.Slug}/invoer", _staff.Where);
    }

    [Fact]
    public async Task Too_many_rows_and_too_many_columns_are_refused_in_a_sentence()
    {
        var rows = new StringBuilder("thuis;deelgebied\r\n").Insert(18, "eens;noord\r\n", 100_000);
        await UploadAsync("honderdduizend.csv", Encoding.UTF8.GetBytes(rows.ToString()));
        Assert.Contains("Er staan meer dan 20.000 rijen in.", _staff.Text, StringComparison.Ordinal);

        await UploadAsync("twaalfduizend.csv", Encoding.UTF8.GetBytes(rows.ToString(0, 18 + (12_000 * 12))));
        Assert.Contains("Er staan 12.000 rijen in. Wij kunnen er 10.000 tegelijk aan.", _staff.Text, StringComparison.Ordinal);

        var columns = string.Join(';', Enumerable.Range(0, 400).Select(i => i.ToString(CultureInfo.InvariantCulture)));
        await UploadAsync("breed.csv", Encoding.UTF8.GetBytes($"{columns}\r\n{columns}\r\n"));
        Assert.Contains("Er staan 400 kolommen in. Wij kunnen er 300 aan.", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_from_a_place_that_is_not_in_the_study_stays_out_and_is_named()
    {
        await UploadAsync("mis.csv", "deelgebied;samen;thuis\r\nnoord;geen koffie;eens\r\nheelal;koffie;eens\r\n"u8.ToArray());
        await _staff.PressAsync("Verder");
        await _staff.PressAsync("Verder", ("‘heelal’", "Niet overnemen"));

        Assert.Contains("1 rij is klaar om op te slaan.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["mis.csv 3 deelgebied Er staat geen deelgebied dat wij kennen. V-001 Deze rij komt er niet in.", "mis.csv 2 samen ‘Geen van deze’ gaat niet samen met een ander antwoord. V-001 Dit antwoord komt er niet in. De rest van de rij wel."],
            _staff.Page.QuerySelectorAll("tr.lb-row--note").Select(r => Visitor.Squeeze(string.Join(' ', r.Children.Select(c => c.TextContent)))).OrderDescending());
    }

    [Fact]
    public async Task Words_of_a_hostile_file_are_shown_as_words()
    {
        await UploadAsync("boos.csv", Encoding.UTF8.GetBytes("\"<script>alert(1)</script>\";thuis;deelgebied\r\n<b>x</b>;\"<img src=x onerror=alert(2)>\";noord\r\n"));
        Assert.DoesNotContain("<script>alert", _staff.Source, StringComparison.Ordinal);
        await _staff.PressAsync("Verder");

        Assert.Contains("‘<img src=x onerror=alert(2)>’", _staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", _staff.Source, StringComparison.Ordinal);
        await _staff.PressAsync("Verder", ("Neem andere onbekende antwoorden", true));
        Assert.Contains("Er is geen rij die wij kunnen overnemen.", _staff.Text, StringComparison.Ordinal);
    }

    private async Task UploadAsync(string name, byte[] content)
    {
        await _staff.OpenAsync($"/werk/{Wilgenplein.Slug}/invoer");
        await _staff.PressAsync("Bekijk het bestand", (Kind, true), ("Bestand", new ChosenFile(name, content)));
    }
}
