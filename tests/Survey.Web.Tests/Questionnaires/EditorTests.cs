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

    private static Task<Questionnaire> NewestAsync(House house) => house.InTheDatabaseAsync(async db => (await db.Questionnaires.AsNoTracking().OrderByDescending(q => q.Version).FirstAsync()).Read());

    [Fact]
    public async Task Staff_add_a_question_give_it_words_answers_a_condition_and_a_translation()
    {
        var (house, staff) = await Wilgenplein.OpenAsync();
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
        var (house, staff) = await Wilgenplein.OpenAsync();
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
    public async Task Staff_put_answers_in_another_order_and_keep_what_they_were_typing()
    {
        var (house, staff) = await Wilgenplein.OpenAsync();
        await using var opened = house;
        string[] codes = [.. (await NewestAsync(house)).Find("samen")!.Choices.Select(c => c.Code)];
        await staff.OpenAsync($"{List}/vraag/samen");
        await staff.PressAsync("Omlaag antwoord 1", ("De vraag", "Wat doet u samen?"), ("Antwoord 3", "Spullen lenen"));
        Assert.Contains("Dat is nog niet bewaard.", staff.Text, StringComparison.Ordinal);
        Assert.Equal("Wat doet u samen?", staff.ValueOf("De vraag"));
        await staff.PressAsync("Omhoog antwoord 3");
        Assert.Equal("Spullen lenen", staff.ValueOf("Antwoord 2"));
        Assert.Equal(codes, (await NewestAsync(house)).Find("samen")!.Choices.Select(c => c.Code));

        await staff.PressAsync("Bewaar de vraag");
        var stored = (await NewestAsync(house)).Find("samen")!;
        Assert.Equal([codes[1], codes[2], codes[0], .. codes[3..]], stored.Choices.Select(c => c.Code));
        Assert.Equal(("Wat doet u samen?", "Spullen lenen"), (stored.Text.In("nl"), stored.Choices[1].Text.In("nl")));
    }

    [Fact]
    public async Task A_step_that_is_none_changes_nothing_and_steps_of_a_statement_stay_in_order()
    {
        var (house, staff) = await Wilgenplein.OpenAsync();
        await using var opened = house;
        await staff.OpenAsync($"{List}/vraag/samen");
        var before = staff.ValueOf("Antwoord 1");
        var (target, fields) = staff.FormOf("Bewaar de vraag");
        foreach (var step in new[] { "omhoog:0", "omlaag:99999999999", "omlaag:-1", "weg:1", "<script>" })
        {
            await staff.PostAsync(target, fields.Append(new("doe", step)));
            Assert.Equal((HttpStatusCode.OK, before), (staff.Status, staff.ValueOf("Antwoord 1")));
        }

        await staff.OpenAsync($"{List}/vraag/thuis");
        Assert.DoesNotContain("Omlaag", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_say_in_plain_words_which_number_may_be_filled_in()
    {
        var (house, staff) = await Wilgenplein.OpenAsync();
        await using var opened = house;
        await staff.OpenAsync($"{List}/nieuw");
        await staff.PressAsync("Maak deze vraag", ("De vraag", "Met hoeveel mensen woont u?"), ("Soort vraag", "Een getal"));
        await staff.PressAsync("Bewaar de vraag", ("Het kleinste getal dat mag", "20"), ("Het grootste getal dat mag", "1"));
        Assert.Contains("Dit is minder dan het kleinste getal. Draai ze om.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar de vraag", ("Het kleinste getal dat mag", "een"), ("Het grootste getal dat mag", "20"));
        Assert.Contains("Vul een getal in, bijvoorbeeld 0 of 2,5, of laat het leeg.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar de vraag", ("Het kleinste getal dat mag", "1"), ("Alleen hele getallen, zoals 3 en niet 2,5", true), ("Wat leest een bewoner als het niet past?", "Vul 1 tot en met 20 in."));

        var rule = (await NewestAsync(house)).Questions[^1].Rule!;
        Assert.Equal(("(int(.) = number(.)) and (. >= 1 and . <= 20)", "Vul 1 tot en met 20 in."), (rule.Holds.Expression, rule.Message!.In("nl")));
        Assert.Equal("20", staff.ValueOf("Het grootste getal dat mag"));
        await staff.PressAsync("Bewaar de vraag", ("Het kleinste getal dat mag", ""), ("Het grootste getal dat mag", ""), ("Alleen hele getallen, zoals 3 en niet 2,5", false));
        Assert.Contains("Er is geen regel waar deze zin bij hoort.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar de vraag", ("Wat leest een bewoner als het niet past?", ""));
        Assert.Null((await NewestAsync(house)).Questions[^1].Rule);
    }

    [Fact]
    public async Task Staff_say_how_long_an_answer_may_be()
    {
        var (house, staff) = await Wilgenplein.OpenAsync();
        await using var opened = house;
        await staff.OpenAsync($"{List}/vraag/zorg");
        await staff.PressAsync("Bewaar de vraag", ("Hoogstens zoveel tekens", "5000"));
        Assert.Contains("Vul een heel getal in van 1 tot en met 4000", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar de vraag", ("Hoogstens zoveel tekens", "300"));
        Assert.Equal("string-length(.) <= 300", (await NewestAsync(house)).Find("zorg")!.Rule!.Holds.Expression);
    }

    [Fact]
    public async Task A_rule_that_no_plain_words_can_say_is_shown_and_can_be_taken_away()
    {
        var (house, staff) = await Wilgenplein.OpenAsync();
        await using var opened = house;
        await house.InTheDatabaseAsync(async db =>
        {
            var version = await db.Questionnaires.OrderByDescending(q => q.Version).FirstAsync();
            var asked = version.Read();
            db.Questionnaires.Add(QuestionnaireVersion.Create(version.StudyId, version.Version + 1, asked with { Questions = [.. asked.Questions.Select(q => q.Name == "samen" ? q with { Rule = new(Condition.Read("count-selected(.) <= 2", []).Condition!, null) } : q)] }));
            return await db.SaveChangesAsync();
        });
        await staff.OpenAsync($"{List}/vraag/samen");
        Assert.Contains("count-selected(.) <= 2", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar de vraag", ("Wat leest een bewoner als het niet past?", "Kies er hoogstens twee."));
        Assert.Equal("Kies er hoogstens twee.", (await NewestAsync(house)).Find("samen")!.Rule!.Message!.In("nl"));
        await staff.PressAsync("Bewaar de vraag", ("Haal deze regel weg: elk antwoord is dan goed", true));
        Assert.Null((await NewestAsync(house)).Find("samen")!.Rule);
    }

    [Fact]
    public async Task Staff_see_that_a_translation_is_ours_and_that_nobody_checked_it()
    {
        var (house, staff) = await Wilgenplein.OpenAsync();
        await using var opened = house;
        await staff.OpenAsync($"{List}/bibliotheek");
        Assert.Contains("Laat een moedertaalspreker meelezen.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Voeg toe : Stoepen, groen, licht en speelplekken");
        await staff.OpenAsync($"{List}/vraag/straatverlichting?naast=tr");
        Assert.Equal("Sokak aydınlatmasından ne kadar memnunsunuz?", staff.ValueOf("De vraag, Turks"));
        Assert.Contains("Deze vertaling in het Turks is van ons, en is niet nagekeken.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Bewaar de vraag", ("De vraag, Turks", "Sokak lambaları nasıl?"));
        Assert.DoesNotContain("is van ons", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_move_and_remove_questions_and_read_what_can_no_longer_be_compared()
    {
        var (house, staff) = await Wilgenplein.OpenAsync();
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
        var (house, staff) = await Wilgenplein.OpenAsync();
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
        var (house, staff) = await Wilgenplein.OpenAsync();
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
        var (house, staff) = await Wilgenplein.OpenAsync();
        await using var opened = house;
        var bytes = await staff.Http.GetByteArrayAsync($"{List}.xlsx");
        var reading = XlsForm.Read(TableReader.Read("v.xlsx", bytes, TableLimits.Upload).Workbook!);

        Assert.Empty(reading.Problems.Concat(reading.Notes));
        Assert.Equal((await NewestAsync(house)).Questions.Select(q => q.Name), reading.Questionnaire!.Questions.Select(q => q.Name));
    }

    [Fact]
    public async Task The_picture_of_a_question_is_for_staff_and_stores_nothing()
    {
        var (house, staff) = await Wilgenplein.OpenAsync();
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
