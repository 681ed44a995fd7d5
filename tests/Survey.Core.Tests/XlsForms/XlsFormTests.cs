using Survey.Analysis.Text;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.Core.XlsForms;
using Survey.TestKit;

namespace Survey.Core.Tests.XlsForms;

public class XlsFormTests
{
    private static readonly string[] Columns = ["type", "name", "label::Nederlands (nl)", "relevant", "appearance", "leef::rol", "required"];

    private static QuestionnaireReading Read(params string[][] rows) => XlsForm.Read(new(
    [
        new("survey", Columns, [.. rows.Select((cells, i) => new TableRow(i + 2, cells))]),
        new("choices", ["list_name", "name", "label::Nederlands (nl)", "label::English (en)"], [new(2, ["janee", "ja", "Ja", "Yes"]), new(3, ["janee", "nee", "Nee", ""])]),
    ]));

    [Fact]
    public void The_sample_questionnaire_is_read_whole()
    {
        var questionnaire = Samples.Questionnaire();

        Assert.Equal("Wonen rond het Wilgenplein", questionnaire.Title);
        Assert.Equal(["fijn", "samen", "cijfer_wonen", "thuis", "prettig", "kennen", "licht", "cijfer_veilig", "klacht", "zorg", "idee", "toekomst", "meedoen", "bijdrage"], questionnaire.Questions.Select(q => q.Name));
        Assert.Equal(QuestionKind.Agree, questionnaire.Find("licht")!.Kind);
        Assert.True(questionnaire.Find("kennen")!.Reversed);
        Assert.Equal(QuestionRole.Worry, questionnaire.Find("zorg")!.Role);
        Assert.Equal("${meedoen} != 'nee'", questionnaire.Find("bijdrage")!.ShowWhen!.Expression);
        Assert.Contains(questionnaire.Find("licht")!.Choices, c => c.Code == Choice.DontKnow);
    }

    [Fact]
    public void What_was_stored_reads_back_the_same()
    {
        var json = Samples.Questionnaire().ToJson();

        Assert.Equal(json, Questionnaire.FromJson(json).ToJson());
    }

    [Theory]
    [InlineData("foto|a|Vraag||||", "Q-007, survey, rij 2, kolom 'type': Het soort vraag 'foto' kennen wij niet. Kies een van: text, integer, select_one lijst, select_multiple lijst, range, note.")]
    [InlineData("text|1e vraag|Vraag||||", "Q-004, survey, rij 2, kolom 'name': De naam '1e vraag' kan niet. Gebruik letters, cijfers en een laag streepje, en begin met een letter.")]
    [InlineData("text|a|||||", "Q-006, survey, rij 2, kolom 'label::Nederlands (nl)': De vraag heeft geen tekst in het Nederlands. Vul de vraag in deze kolom in.")]
    [InlineData("select_one kleuren|a|Vraag||||", "Q-008, survey, rij 2, kolom 'type': De lijst met antwoorden staat niet in het werkblad 'choices'. Zet de antwoorden daar, met dezelfde naam in de kolom 'list_name'.")]
    [InlineData("text|a|Vraag|||boos|", "Q-009, survey, rij 2, kolom 'leef::rol': De rol 'boos' kennen wij niet. Kies een van: fijn, zorg, idee, toekomst, bijdrage, verhaal.")]
    public void A_mistake_is_said_with_place_cause_and_way_out(string row, string sentence)
    {
        var reading = Read(row.Split('|'));

        Assert.Null(reading.Questionnaire);
        Assert.Equal([sentence], reading.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void All_mistakes_are_reported_at_once_and_a_name_may_not_come_twice()
    {
        var reading = Read(["select_one janee", "a", "Vraag", "", "", "", ""], ["text", "a", "Vraag", "", "", "", ""], ["foto", "b", "Vraag", "", "", "", ""]);

        Assert.Equal(
            [
                "Q-005, survey, rij 3, kolom 'name': De naam 'a' staat er twee keer. Geef elke vraag een eigen naam.",
                "Q-007, survey, rij 4, kolom 'type': Het soort vraag 'foto' kennen wij niet. Kies een van: text, integer, select_one lijst, select_multiple lijst, range, note.",
            ],
            reading.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void A_missing_sheet_a_missing_column_and_an_empty_sheet_are_told_apart()
    {
        Assert.Equal("Q-001, survey: Het werkblad 'survey' ontbreekt. Een vragenlijst is een XLSForm met de werkbladen survey, choices en settings.", Assert.Single(XlsForm.Read(new([new("blad", ["a"], [])])).Problems).ToString());
        Assert.Equal("Q-002, survey, rij 1, kolom 'name': Deze kolom ontbreekt. Zet de naam van de kolom in de bovenste rij.", Assert.Single(XlsForm.Read(new([new("survey", ["type"], [])])).Problems).ToString());
        Assert.Equal("Q-003, survey: Er staat geen vraag in die wij kunnen stellen. Zet onder de bovenste rij een vraag per rij.", Assert.Single(Read().Problems).ToString());
    }

    [Fact]
    public void A_choice_needs_a_code_and_shows_it_when_it_has_no_text()
    {
        var reading = XlsForm.Read(new([new("survey", Columns, [new(2, ["select_one l", "a", "Vraag"])]), new("choices", ["list_name", "name", "label"], [new(2, ["l", "een code", "Tekst"]), new(3, ["l", "code", ""])])]));

        Assert.Equal("Q-011, choices, rij 2, kolom 'name': De code 'een code' van dit antwoord heeft een spatie. Vul een korte code zonder spaties in, zoals 'ja'.", Assert.Single(reading.Problems).ToString());
        Assert.Equal("Q-107, choices, rij 3, kolom 'label': Het antwoord 'code' heeft geen tekst. Wij laten de code zien.", Assert.Single(reading.Notes).ToString());
    }

    [Fact]
    public void A_question_speaks_the_residents_language_where_it_was_translated_and_Dutch_where_not()
    {
        var choices = Read(["select_one janee", "a", "Vraag", "", "", "", "yes"]).Questionnaire!.Questions[0].Choices;

        Assert.Equal(["Yes", "Nee"], choices.Select(c => c.Text.In("en")));
    }

    [Fact]
    public void Why_it_is_asked_can_be_said_in_every_language_too()
    {
        var reading = XlsForm.Read(new([new("survey", ["type", "name", "label", "leef::waarom", "leef::waarom::Türkçe (tr)"], [new(2, ["text", "a", "Vraag", "Omdat.", "Çünkü."])])]));

        Assert.Equal(("Çünkü.", "Omdat."), (reading.Questionnaire!.Questions[0].Why!.In("tr"), reading.Questionnaire.Questions[0].Why!.In("ar")));
    }

    [Fact]
    public void Staff_hear_how_much_of_each_language_is_there()
    {
        var questionnaire = Read(["select_one janee", "a", "Vraag", "", "", "", ""], ["text", "b", "Nog een", "", "", "", ""]).Questionnaire!;

        Assert.Equal([("en", 3)], questionnaire.Translations());
        Assert.Empty(Read(["text", "b", "Nog een", "", "", "", ""]).Questionnaire!.Translations());
    }

    [Fact]
    public void The_sample_questionnaire_speaks_six_languages_throughout()
    {
        string[] languages = ["nl", "en", "tr", "ar", "pl", "uk"];
        var words = Samples.Questionnaire().Questions.SelectMany(q => q.Choices.Select(c => c.Text).Append(q.Text).Append(q.Hint).Append(q.Why)).OfType<Wording>().ToList();

        Assert.True(words.Count > 50);
        Assert.All(words, w => Assert.Equal(languages.Order(), w.ByLanguage.Keys.Order()));
        Assert.All(words, w => Assert.Equal(languages.Length, w.ByLanguage.Values.Distinct().Count()));
    }

    [Theory]
    [InlineData("${a} = 'ja'", "ja", true)]
    [InlineData("${a} = \"ja\"", "nee", false)]
    [InlineData("${a} != 'ja'", "", true)]
    [InlineData("selected(${a}, 'ja')", "nee ja", true)]
    public void After_an_answer_the_right_question_follows(string relevant, string answer, bool asked)
    {
        var questionnaire = Read(["select_multiple janee", "a", "Vraag", "", "", "", ""], ["text", "b", "Vraag", relevant, "", "", ""]).Questionnaire!;

        Assert.Equal(asked, questionnaire.AskedOf(new Dictionary<string, string> { ["a"] = answer }).Any(q => q.Name == "b"));
    }
}
