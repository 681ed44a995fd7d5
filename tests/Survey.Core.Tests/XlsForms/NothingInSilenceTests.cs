using Survey.Core.Tables;
using Survey.Core.XlsForms;

namespace Survey.Core.Tests.XlsForms;

/// <summary>Staff who bring a form of another program read of everything that is not taken over where it stands and what happens to it.</summary>
public class NothingInSilenceTests
{
    private static Table Sheet(string name, string columns, params string[] rows) =>
        new(name, columns.Split('|'), [.. rows.Select((r, i) => new TableRow(i + 2, r.Split('|')))]);

    private static QuestionnaireReading Read(Table survey, params Table[] others) => XlsForm.Read(new([survey, .. others]));

    private static string[] Told(QuestionnaireReading reading)
    {
        Assert.Empty(reading.Problems);
        return [.. reading.Notes.Select(n => n.ToString())];
    }

    [Fact]
    public void What_stands_in_many_rows_is_told_in_one_sentence_that_names_them_all() =>
        Assert.Equal(
            ["Q-102, survey, rij 2, kolom 'appearance': Wat in deze kolom staat, nemen wij niet over: 'multiline'. Zo ook in rij 4 tot en met 6, 8, 9 en 11. Wij laten vragen op onze eigen manier zien."],
            Told(Read(Sheet("survey", "type|name|label|appearance", "text|a|A|multiline", "text|b|B|", "text|c|C|w1", "text|d|D|w1", "text|e|E|w1", "text|f|F|", "text|g|G|x", "text|h|H|x", "text|i|I|", "text|j|J|x"))));

    [Fact]
    public void A_picture_beside_an_answer_and_a_list_that_no_question_uses_are_told()
    {
        var told = Told(Read(Sheet("survey", "type|name|label", "select_one yn|a|A", "rank r|b|B"), Sheet("choices", "list_name|name|label|media::image|stad", "yn|ja|Ja|duim.png|", "yn|nee|Nee||Zwolle", "r|x|X||", "r|y|Y||", "|los|Los||")));

        Assert.Equal(
            [
                "Q-101, survey, rij 3, kolom 'type': Het soort 'rank r' nemen wij niet over ('b'). Op volgorde zetten vragen wij niet: op een telefoon is dat lastig. Deze vraag vervalt.",
                "Q-107, choices, rij 4, kolom 'list_name': De lijst 'r' (rij 4 en 5) hoort bij geen vraag die wij stellen. De antwoorden vervallen.",
                "Q-107, choices, rij 6, kolom 'list_name': Bij deze antwoorden staat geen naam van een lijst (rij 6). De antwoorden vervallen.",
                "Q-102, choices, rij 2, kolom 'media::image': Wat in deze kolom staat, nemen wij niet over: 'duim.png'. Wij laten geen plaatjes of geluid zien.",
                "Q-102, choices, rij 3, kolom 'stad': Wat in deze kolom staat, nemen wij niet over: 'Zwolle'. Het vervalt.",
            ],
            told);
    }

    [Fact]
    public void Groups_and_texts_between_questions_are_looked_at_as_well_as_questions()
    {
        var told = Told(Read(Sheet("survey", "type|name|label|hint|appearance|repeat_count|required", "begin_repeat|r|||field-list|3|", "note|n|Tekst|Uitleg|||no", "text|a|A||||", "end_repeat|r|Einde||||")));

        Assert.Equal(["rij 2, kolom 'type'", "rij 2, kolom 'appearance'", "rij 2, kolom 'repeat_count'", "rij 3, kolom 'hint'", "rij 5, kolom 'label'"], told.Select(t => t[(t.IndexOf("rij", StringComparison.Ordinal))..t.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_column_without_a_name_and_a_row_without_a_question_are_told() =>
        Assert.Equal(
            ["Q-102, survey, rij 2, kolom 'D': Deze kolom heeft geen naam. Hier staat: 'nog vragen aan Jan'. Wij lezen haar niet.", "Q-101, survey, rij 3: Deze rij heeft geen soort en geen naam. Zij vervalt."],
            Told(Read(new Table("survey", ["type", "name", "label", ""], [new(2, ["text", "a", "A", "nog vragen aan Jan"]), new(3, ["", "", "Los idee", ""])]))));

    [Fact]
    public void Words_that_are_there_in_another_language_only_are_shown_and_told()
    {
        var reading = Read(Sheet("survey", "type|name|label::Nederlands (nl)|label::English (en)|label::English|hint::English (en)", "select_one l|a|Wat?|What?|What then?|Think"), Sheet("choices", "list_name|name|label::English (en)", "l|x|Yes"));

        Assert.Equal(("Think", "Yes"), (reading.Questionnaire!.Questions[0].Hint!.In("nl"), reading.Questionnaire.Questions[0].Choices[0].Text.In("nl")));
        Assert.Equal(
            [
                "Q-102, survey, rij 2, kolom 'label::English': Er staat al een andere tekst in deze taal. Hier staat: 'What then?'. Deze tekst vervalt.",
                "Q-105, choices, rij 2, kolom 'label::English (en)': Deze tekst is er niet in het Nederlands. Wij zetten deze tekst waar Nederlands hoort. Vertaal hem voor u de vragenlijst gebruikt.",
                "Q-105, survey, rij 2, kolom 'hint::English (en)': Deze tekst is er niet in het Nederlands. Wij zetten deze tekst waar Nederlands hoort. Vertaal hem voor u de vragenlijst gebruikt.",
            ],
            Told(reading).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Columns_under_the_names_of_other_programs_are_read()
    {
        var reading = Read(Sheet("survey", "type|name|caption|Relevance|bind::constraint|constraint message|bind:required", "select one yn|a|A||||true()", "integer|b|B|${a} = 'ja'|. > 3|Meer dan 3.|"), Sheet("choices", "list name|value|label", "yn|ja|Ja", "yn|nee|Nee"));

        Assert.Empty(Told(reading));
        var asked = reading.Questionnaire!;
        Assert.True(asked.Find("a")!.Required);
        Assert.Equal(("${a} = 'ja'", "Meer dan 3."), (asked.Find("b")!.ShowWhen!.Expression, asked.Find("b")!.Rule!.Message!.In("nl")));
        Assert.Equal(["Q-106, survey, rij 2, kolom 'relevance'"], Read(Sheet("survey", "type|name|label|relevance", "text|a|A|pulldata('x')")).Notes.Select(n => n.ToString().Split(": ")[0]));
    }

    [Fact]
    public void A_duty_that_depends_a_message_without_a_rule_and_steps_of_a_range_are_told()
    {
        var told = Told(Read(Sheet("survey", "type|name|label|required|constraint|constraint_message|parameters", "text|a|A|${b} = 1|||", "text|b|B|no|pulldata('x')|Fout!|", "range|c|C||||start=0 end=100 step=5", "range|d|D||||start=1 end=10 step=1")));

        Assert.Equal(
            [
                "Q-106, survey, rij 3, kolom 'constraint': De regel 'pulldata('x')' kunnen wij niet volgen: de functie 'pulldata' kennen wij niet. Wij nemen elk antwoord aan.",
                "Q-106, survey, rij 2, kolom 'required': Of deze vraag verplicht is, hangt af van '${b} = 1'. Dat kunnen wij niet volgen. Niemand hoeft de vraag te beantwoorden.",
                "Q-106, survey, rij 3, kolom 'constraint_message': Bij deze vraag staat een melding zonder regel die wij kunnen volgen. De melding vervalt.",
                "Q-102, survey, rij 4, kolom 'parameters': Stappen tussen de uiteinden kennen wij niet: 'step=5'. Elk getal tussen de uiteinden mag.",
            ],
            told);
    }

    [Fact]
    public void Marks_of_layout_and_names_of_answers_in_a_text_are_told_wherever_they_stand() =>
        Assert.Equal(
            ["Q-109, survey, rij 2, kolom 'label': De tekst noemt het antwoord op een andere vraag. Zo ook in rij 3. Daar staan bij ons puntjes: …. Pas de tekst aan.", "Q-109, survey, rij 3, kolom 'hint': In de tekst staat opmaak, zoals vet of een kleur. De opmaak vervalt; de woorden blijven."],
            Told(Read(Sheet("survey", "type|name|label|hint", "note|n|Dag ${x}|", "text|a|En ${x}?|**Let op**"))));

    [Fact]
    public void Settings_beneath_the_first_row_a_second_title_and_a_column_twice_in_a_list_are_told()
    {
        var survey = Sheet("survey", "type|name|label", "select_one l|a|A");
        Assert.Equal(["settings, rij 2, kolom 'title'", "settings, rij 3, kolom 'form_title'"],
            Told(Read(survey, Sheet("choices", "list_name|name|label", "l|x|X"), Sheet("settings", "form_title|title", "Een|Twee", "Drie|"))).Select(t => t.Split(": ")[0]["Q-108, ".Length..]));
        Assert.Equal("Q-002, choices, rij 1, kolom 'label': Deze kolom staat er twee keer. Geef elke kolom een eigen naam, of haal er een weg.", Assert.Single(Read(survey, Sheet("choices", "list_name|name|label|label", "l|x|X|Y")).Problems).ToString());
    }
}
