using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Uploads;

/// <summary>Files as people really send them. Whatever is wrong, nothing of it is stored and the page says what to do.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed class BadFilesTests(OpenWave wave)
{
    private const string Header = "deelgebied;kanaal;fijn;cijfer_wonen\r\n";

    public static TheoryData<string, byte[], string> Broken => new()
    {
        { "half.csv", Utf8(Header + "noord;papier;\"het plein is\nnog steeds"), "Een aanhalingsteken gaat niet meer dicht: het bestand is half of beschadigd." },
        { "scheef.csv", Utf8(Header + "noord;papier;mooi;7;te;veel"), "Deze rij heeft 6 cellen, de bovenste rij heeft er 4." },
        { "oud.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "Dit is een oud Excel-bestand (.xls)." },
        { "foto.xlsx", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0], "Dit is geen tekstbestand en geen Excel-bestand." },
        { "kapot.xlsx", [0x50, 0x4B, 3, 4, 1, 2, 3, 4, 5, 6], "Dit Excel-bestand kan niet worden gelezen: het is beschadigd of beveiligd." },
        { "brief.csv", Utf8("Beste mensen,\r\n\r\nHierbij de antwoorden.\r\n"), "Deze kolom ontbreekt." },
        { "ergens.csv", Utf8(Header + "noord;papier;mooi;7\r\nheelal;papier;mooi;8"), "Het deelgebied 'heelal' kennen wij niet." },
        { "elf.csv", Utf8(Header + "noord;papier;mooi;11"), "Kies een cijfer van 1 tot en met 10." },
        { "alleen-kop.csv", Utf8(Header), "Er staat geen ingevulde rij in." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_file_is_refused_whole_with_place_cause_and_way_out(string name, byte[] content, string sentence)
    {
        ArgumentNullException.ThrowIfNull(content);
        var before = await wave.House.ResponsesAsync();

        await UploadAsync(name, content);

        Assert.Contains(sentence, wave.Staff.Text, StringComparison.Ordinal);
        Assert.Contains("Er is nog niets opgeslagen", wave.Staff.Text, StringComparison.Ordinal);
        Assert.StartsWith("Fout:", wave.Staff.Page.Title, StringComparison.Ordinal);
        Assert.False(wave.Staff.Has("Zet in het onderzoek", "button"), "There is no button to store it.");
        await wave.Staff.PressAsync("Kies een ander bestand");
        Assert.Equal(before, await wave.House.ResponsesAsync());
        Assert.Equal(0, await wave.House.InTheDatabaseAsync(db => db.PendingUploads.CountAsync()));
    }

    [Fact]
    public async Task A_broken_file_is_not_stored_either_by_who_confirms_it_all_the_same()
    {
        var before = await wave.House.ResponsesAsync();
        await UploadAsync("elf.csv", Utf8(Header + "noord;papier;mooi;7\r\nnoord;papier;mooi;11"));
        var (cancel, fields) = wave.Staff.FormOf("Kies een ander bestand");

        await wave.Staff.PostAsync(cancel.Replace("/annuleer", "", StringComparison.Ordinal), fields);

        Assert.Equal(HttpStatusCode.BadRequest, wave.Staff.Status);
        Assert.Contains("Het bestand heeft nog fouten.", wave.Staff.Text, StringComparison.Ordinal);
        Assert.Equal(before, await wave.House.ResponsesAsync());
        await wave.Staff.PressAsync("Kies een ander bestand");
    }

    [Fact]
    public async Task A_file_in_an_older_character_set_is_read_with_a_note_and_stored_with_its_accents()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await UploadAsync("oude-pc.csv", Encoding.GetEncoding(1252).GetBytes(Header + "noord;papier;Het café op de hoek is één feest;8\r\n"));

        Assert.Contains("Dit bestand is opgeslagen in een oudere tekenset (Latin-1).", wave.Staff.Text, StringComparison.Ordinal);
        await wave.Staff.PressAsync("Zet in het onderzoek");
        Assert.Contains("1 antwoord is opgeslagen.", wave.Staff.Text, StringComparison.Ordinal);
        Assert.Equal(1, await wave.House.InTheDatabaseAsync(db => db.Answers.CountAsync(a => a.Value == "Het café op de hoek is één feest")));
    }

    [Fact]
    public async Task A_file_in_which_an_old_program_left_a_nul_is_read_with_a_note()
    {
        await UploadAsync("met-nul.csv", Utf8(Header + "noord;papier;De lamp bij de brug is\0 stuk;8\r\n"));

        Assert.Contains("In dit bestand staan tekens die niets betekenen. Wij hebben ze weggelaten.", wave.Staff.Text, StringComparison.Ordinal);
        await wave.Staff.PressAsync("Zet in het onderzoek");
        Assert.Contains("1 antwoord is opgeslagen.", wave.Staff.Text, StringComparison.Ordinal);
        Assert.Equal(1, await wave.House.InTheDatabaseAsync(db => db.Answers.CountAsync(a => a.Value == "De lamp bij de brug is stuk")));
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        await UploadAsync("leeg.csv", []);

        Assert.Equal(HttpStatusCode.BadRequest, wave.Staff.Status);
        Assert.Contains("Dit bestand is leeg. Kies een ander bestand.", wave.Staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_at_all_is_asked_for()
    {
        await wave.Staff.OpenAsync($"/werk/{Wilgenplein.Slug}/invoer");
        await wave.Staff.PressAsync("Bekijk het bestand", ("Antwoorden van Meting 2026", true));

        Assert.Contains("Kies een bestand.", wave.Staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_six_megabytes_is_too_big()
    {
        await UploadAsync("groot.csv", Utf8(Header + new string('x', 6 << 20)));

        Assert.Contains("Dit bestand is te groot. Een bestand mag hoogstens 5 MB zijn. Deel het op in kleinere bestanden.", wave.Staff.Text, StringComparison.Ordinal);
        Assert.Equal(0, await wave.House.InTheDatabaseAsync(db => db.PendingUploads.CountAsync()));
    }

    [Fact]
    public async Task A_file_of_forty_megabytes_is_too_big_as_well()
    {
        await UploadAsync("heel-groot.csv", new byte[40 << 20]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, wave.Staff.Status);
        Assert.Contains("te groot", wave.Staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_twice_is_stored_once()
    {
        var file = Utf8(Header + "oost;papier;Dezelfde rij, twee keer gebracht;6\r\n");
        await UploadAsync("dubbel.csv", file);
        await wave.Staff.PressAsync("Zet in het onderzoek");
        var before = await wave.House.ResponsesAsync();

        await UploadAsync("dubbel.csv", file);
        await wave.Staff.PressAsync("Zet in het onderzoek");

        Assert.Contains("Er is niets veranderd: dit antwoord stond er al in.", wave.Staff.Text, StringComparison.Ordinal);
        Assert.Equal(before, await wave.House.ResponsesAsync());
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private async Task UploadAsync(string name, byte[] content)
    {
        await wave.Staff.OpenAsync($"/werk/{Wilgenplein.Slug}/invoer");
        await wave.Staff.PressAsync("Bekijk het bestand", ("Antwoorden van Meting 2026", true), ("Bestand", new ChosenFile(name, content)));
    }
}
