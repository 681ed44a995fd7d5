using System.Net;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Questionnaires;

/// <summary>Staff in a hurry press twice, or at the same time as a colleague: nothing is made double and nothing that was typed is lost.</summary>
public sealed class PressedTwiceTests : IAsyncLifetime
{
    private const string List = "/werk/wilgenplein/vragenlijst";

    private House _house = null!;
    private Visitor _staff = null!;

    public async Task InitializeAsync() => (_house, _staff) = await Wilgenplein.OpenAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    private Task<Questionnaire> NewestAsync() => _house.InTheDatabaseAsync(async db => (await db.Questionnaires.AsNoTracking().OrderByDescending(q => q.Version).FirstAsync()).Read());

    [Fact]
    public async Task A_new_question_that_is_sent_twice_is_made_once()
    {
        await _staff.OpenAsync($"{List}/nieuw");
        var (target, fields) = _staff.FormOf("Maak deze vraag");
        List<KeyValuePair<string, string>> sent = [.. fields.Where(f => f.Key != "tekst"), new("tekst", "Hoe lang woont u hier?")];
        await _staff.PostAsync(target, sent);
        Assert.Equal(HttpStatusCode.OK, _staff.Status);

        await _staff.PostAsync(target, sent);

        Assert.Equal(HttpStatusCode.Conflict, _staff.Status);
        Assert.Contains("Deze vraag staat al in de vragenlijst. Er is niets bij gekomen.", _staff.Text, StringComparison.Ordinal);
        Assert.Single((await NewestAsync()).Questions, q => q.Text.In("nl") == "Hoe lang woont u hier?");
    }

    [Fact]
    public async Task Notes_of_two_people_at_once_both_come_in_and_the_second_is_asked_to_press_again()
    {
        var second = await _house.SignInAsync(Wilgenplein.StaffEmail, Wilgenplein.Password);
        await second.OpenAsync($"{List}/nieuw");
        await _staff.OpenAsync($"{List}/nieuw");
        await _staff.PressAsync("Maak er vragen van", ("Wat bewoners willen weten", "Waarom is het hek dicht?"), ("Datum van het gesprek", "2026-03-03"));

        await second.PressAsync("Maak er vragen van", ("Wat bewoners willen weten", "Wie kent de nieuwe buren?"), ("Datum van het gesprek", "2026-03-03"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("Wie kent de nieuwe buren?", second.ValueOf("Wat bewoners willen weten"));
        await second.PressAsync("Maak er vragen van");
        Assert.Equal(["Waarom is het hek dicht?", "Wie kent de nieuwe buren?"], (await NewestAsync()).Questions.TakeLast(2).Select(q => q.Text.In("nl")));
    }

    [Fact]
    public async Task A_question_of_the_library_that_is_sent_twice_is_added_once()
    {
        await _staff.OpenAsync($"{List}/bibliotheek");
        var (target, fields) = _staff.FormOf("Voeg toe : Hoe is de sfeer hier?");
        await _staff.PostAsync(target, fields);
        var count = (await NewestAsync()).Questions.Count;

        await _staff.PostAsync(target, fields);

        Assert.Equal(HttpStatusCode.Conflict, _staff.Status);
        Assert.Contains("staat al in de vragenlijst.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(count, (await NewestAsync()).Questions.Count);
    }

    [Fact]
    public async Task A_translation_without_Dutch_beside_it_is_not_thrown_away()
    {
        await _staff.OpenAsync($"{List}/vraag/meedoen?naast=en");
        var line = _staff.Page.QuerySelectorAll("[name=keuze-ander]").Length - 2;

        await _staff.PressAsync("Bewaar de vraag", ($"Antwoord {line}, Engels", "Perhaps next year"), ("Tekst boven de vraag (mag leeg), Engels", "Almost done"));

        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        Assert.Contains("Bij ‘Perhaps next year’ staat nog geen Nederlands. Schrijf dat ernaast.", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("Schrijf dit eerst in het Nederlands. De vertaling staat er nog.", _staff.Text, StringComparison.Ordinal);
        Assert.Equal("Almost done", _staff.ValueOf("Tekst boven de vraag (mag leeg), Engels"));
    }

    [Fact]
    public async Task Who_is_second_with_a_question_reads_what_the_first_made_of_it()
    {
        var second = await _house.SignInAsync(Wilgenplein.StaffEmail, Wilgenplein.Password);
        await second.OpenAsync($"{List}/vraag/meedoen");
        await _staff.OpenAsync($"{List}/vraag/meedoen");
        await _staff.PressAsync("Bewaar de vraag", ("De vraag", "Doet u mee?"), ("Antwoord 1", "Ja, graag"));

        await second.PressAsync("Bewaar de vraag", ("De vraag", "Wilt u <b>meedenken</b>?"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Bij de vraag staat nu: ‘Doet u mee?’.", second.Text, StringComparison.Ordinal);
        Assert.Contains("De antwoorden zijn nu: ‘Ja, graag’", second.Text, StringComparison.Ordinal);
        Assert.Equal("Doet u mee?", (await NewestAsync()).Find("meedoen")!.Text.In("nl"));
        await second.PressAsync("Bewaar de vraag", ("Antwoord 1", "Ja, graag"));
        Assert.Equal(("Wilt u meedenken?", "Ja, graag"), ((await NewestAsync()).Find("meedoen")!.Text.In("nl"), (await NewestAsync()).Find("meedoen")!.Choices[0].Text.In("nl")));
    }
}
