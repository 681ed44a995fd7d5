using System.Net;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.Core.XlsForms;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Questionnaires;

/// <summary>Staff make the questionnaire on the screen, with a browser without script.</summary>
public sealed class EditorTests
{
    private const string List = "/werk/wilgenplein/vragenlijst";

    private static async Task<(House House, Visitor Staff)> OpenAsync()
    {
        var house = House.Open();
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        return (house, staff);
    }

    private static Task<Questionnaire> NewestAsync(House house) => house.InTheDatabaseAsync(async db => (await db.Questionnaires.AsNoTracking().OrderByDescending(q => q.Version).FirstAsync()).Read());

    [Fact]
    public async Task Staff_add_a_question_give_it_words_answers_a_condition_and_a_translation()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await staff.OpenAsync(List);
        await staff.FollowAsync("Nieuwe vraag");
        await staff.PressAsync("Maak deze vraag", ("De vraag", "Hoe lang woont u hier?"), ("Soort vraag", "Eén antwoord uit een lijst"));
        Assert.Contains("De vraag is bewaard, in versie 2.", staff.Text, StringComparison.Ordinal);
        await staff.FollowAsync("Turks (nog 1)");
        await staff.PressAsync("Bewaar de vraag", ("Uitleg onder de vraag", "Tel hele jaren."), ("Antwoord 1", "Kort"), ("Antwoord 2", "Lang"), ("Antwoord 4", "Al mijn hele leven"), ("De vraag, Turks", "Ne zamandır burada oturuyorsunuz?"),
            ("Wie krijgt deze vraag?", "Alleen wie dit niet antwoordde:"), ("Welk antwoord op welke vraag?", "Nee"), ("Waar komt de vraag vandaan?", "gevraagd door bewoners op 3 maart"));

        var question = (await NewestAsync(house)).Questions[^1];
        Assert.Equal(("hoe_lang_woont_u_hier", "Tel hele jaren.", "gevraagd door bewoners op 3 maart", "${meedoen} != 'nee'"), (question.Name, question.Hint!.In("nl"), question.Origin, question.ShowWhen!.Expression));
        Assert.Equal("Ne zamandır burada oturuyorsunuz?", question.Text.In("tr"));
        Assert.Equal(["ja Kort", "nee Lang", "weet_niet Weet ik niet", "al_mijn_hele_leven Al mijn hele leven"], question.Choices.Select(c => $"{c.Code} {c.Text.In("nl")}"));
        await staff.OpenAsync(List);
        Assert.Contains("niet ‘Nee’ is.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Deze vraag is nieuw.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_break_the_questionnaire_is_told_and_nothing_is_lost()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await staff.OpenAsync(List);
        await staff.PressAsync("Omlaag vraag 13");
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("de vraag 'meedoen' is er niet, of komt later", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Ja, haal vraag 13 weg");
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Equal(14, (await NewestAsync(house)).Questions.Count);

        await staff.OpenAsync($"{List}/vraag/zorg");
        await staff.PressAsync("Bewaar de vraag", ("De vraag", "  "), ("Uitleg onder de vraag", "Dit typte ik net."));
        Assert.Contains("Schrijf de vraag op, in het Nederlands.", staff.Text, StringComparison.Ordinal);
        Assert.Equal("Dit typte ik net.", staff.ValueOf("Uitleg onder de vraag"));

        await staff.OpenAsync($"{List}/vraag/zorg");
        var (target, fields) = staff.FormOf("Bewaar de vraag");
        await staff.OpenAsync($"{List}/vraag/fijn");
        await staff.PressAsync("Bewaar de vraag", ("De vraag", "Wat is hier fijn?"));
        await staff.PostAsync(target, fields.Where(f => f.Key != "tekst").Append(new("tekst", "Wat stoort <b>u</b> & <script>?")));
        Assert.Contains("Een collega veranderde de vragenlijst intussen.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar de vraag");
        Assert.Equal("Wat stoort u & <script>?", (await NewestAsync(house)).Find("zorg")!.Text.In("nl"));
        Assert.DoesNotContain("<script>?", staff.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_move_and_remove_questions_and_read_what_can_no_longer_be_compared()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await staff.OpenAsync(List);
        Assert.Contains("er is niets veranderd aan de vragen", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Omlaag vraag 1");
        await staff.PressAsync("Ja, haal vraag 1 weg");
        Assert.Equal(["fijn", "cijfer_wonen"], (await NewestAsync(house)).Questions.Take(2).Select(q => q.Name));
        Assert.Contains("Deze vraag is weg. Vergelijken kan niet meer.", staff.Text, StringComparison.Ordinal);
        Assert.Equal([1, 2], await house.InTheDatabaseAsync(db => db.Questionnaires.OrderBy(q => q.Version).Select(q => q.Version).ToListAsync()));
    }

    [Fact]
    public async Task What_residents_asked_for_in_a_conversation_becomes_questions_with_their_origin()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await staff.OpenAsync($"{List}/nieuw");
        await staff.PressAsync("Maak er vragen van", ("Wat bewoners willen weten", "Waarom is het hek dicht?\n\n  Wie kent de nieuwe buren? "), ("Datum van het gesprek", ""));
        Assert.Contains("Vul de datum van het gesprek in", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Waarom is het hek dicht?", staff.ValueOf("Wat bewoners willen weten"), StringComparison.Ordinal);
        await staff.PressAsync("Maak er vragen van", ("Datum van het gesprek", "2026-03-03"));

        Assert.Equal(["Waarom is het hek dicht?|gevraagd door bewoners op 3 maart 2026", "Wie kent de nieuwe buren?|gevraagd door bewoners op 3 maart 2026"],
            (await NewestAsync(house)).Questions.TakeLast(2).Select(q => $"{q.Text.In("nl")}|{q.Origin}"));
    }

    [Fact]
    public async Task A_question_or_a_whole_scale_comes_out_of_the_library_and_a_scale_that_lost_a_question_is_none()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await staff.OpenAsync($"{List}/bibliotheek");
        await staff.PressAsync("Voeg toe : Hoe is de sfeer hier?");
        Assert.Contains("Dit staat nu onderaan de lijst.", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync($"{List}/bibliotheek");
        Assert.Contains("Iemand telt mee vanaf 3 van de 5 antwoorden", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Voeg toe : Stoepen, groen, licht en speelplekken");
        var questions = (await NewestAsync(house)).Questions;
        Assert.Equal(20, questions.Count);
        Assert.Equal(QuestionKind.Faces, questions[14].Kind);
        Assert.Equal(5, questions.Count(q => q.Scale is not null));

        await staff.PressAsync("Ja, haal vraag 20 weg");
        Assert.All((await NewestAsync(house)).Questions, q => Assert.Null(q.Scale));
    }

    [Fact]
    public async Task The_questionnaire_can_be_taken_along_and_read_back()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        var bytes = await staff.Http.GetByteArrayAsync($"{List}.xlsx");
        var reading = XlsForm.Read(TableReader.Read("v.xlsx", bytes, TableLimits.Upload).Workbook!);

        Assert.Empty(reading.Problems.Concat(reading.Notes));
        Assert.Equal((await NewestAsync(house)).Questions.Select(q => q.Name), reading.Questionnaire!.Questions.Select(q => q.Name));
    }

    [Fact]
    public async Task The_picture_of_a_question_is_for_staff_and_stores_nothing()
    {
        var (house, staff) = await OpenAsync();
        await using var opened = house;
        await staff.OpenAsync(List);
        Assert.Equal("/voorbeeld/wilgenplein/vraag/fijn?taal=nl", staff.Page.QuerySelector("iframe[sandbox='allow-same-origin']")!.GetAttribute("src"));
        var drafts = await house.InTheDatabaseAsync(db => db.Drafts.CountAsync());
        await staff.OpenAsync("/voorbeeld/wilgenplein/vraag/bijdrage");
        Assert.Equal(HttpStatusCode.OK, staff.Status);
        using var posted = await staff.Http.PostAsync("/voorbeeld/wilgenplein/vraag/bijdrage", new FormUrlEncodedContent([new("bijdrage", "iets")]));
        Assert.NotEqual(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal(drafts, await house.InTheDatabaseAsync(db => db.Drafts.CountAsync()));
        using var nobody = await house.Visitor().Http.GetAsync("/voorbeeld/wilgenplein/vraag/fijn");
        Assert.Equal("/inloggen", nobody.RequestMessage!.RequestUri!.AbsolutePath);
    }
}
