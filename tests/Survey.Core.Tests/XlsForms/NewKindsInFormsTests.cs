using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.Core.XlsForms;

namespace Survey.Core.Tests.XlsForms;

public class NewKindsInFormsTests
{
    private static Table Sheet(string name, string columns, params string[] rows) =>
        new(name, columns.Split('|'), [.. rows.Select((r, i) => new TableRow(i + 2, r.Split('|')))]);

    private static readonly Table Lists = Sheet("choices", "list_name|name|label", "vijf|1|Boos", "vijf|2|Sip", "vijf|3|Gewoon", "vijf|4|Blij", "vijf|5|Heel blij", "jn|ja|Ja", "jn|nee|Nee");

    private static QuestionnaireReading Read(string columns, params string[] rows) => XlsForm.Read(new([Sheet("survey", columns, rows), Lists]));

    [Fact]
    public void Five_faces_are_a_list_of_1_to_5_that_says_so()
    {
        var reading = Read("type|name|label|appearance", "select_one vijf|sfeer|Hoe is de sfeer?|faces", "select_one jn|licht|Is er licht?|faces", "select_one vijf|groen|Hoe groen?|");

        Assert.Equal([QuestionKind.Faces, QuestionKind.SingleChoice, QuestionKind.SingleChoice], reading.Questionnaire!.Questions.Select(q => q.Kind));
        Assert.Equal(["Boos", "Sip", "Gewoon", "Blij", "Heel blij", "Weet ik niet"], reading.Questionnaire.Questions[0].Choices.Select(c => c.Text.In("nl")));
        Assert.Equal("Q-110, survey, rij 3, kolom 'appearance': Gezichten kunnen alleen bij een lijst met de codes 1 tot en met 5. Wij laten de antwoorden als een gewone lijst zien.", Assert.Single(reading.Notes).ToString());
    }

    [Fact]
    public void A_place_is_one_of_the_study_whatever_list_or_map_the_form_has()
    {
        var reading = Read("type|name|label|leef::soort", "geopoint|a|Waar woont u graag?|", "select_one plekken_van_elders|b|Waar zit u graag?|plek");

        Assert.Equal([(QuestionKind.Place, 0), (QuestionKind.Place, 0)], reading.Questionnaire!.Questions.Select(q => (q.Kind, q.Choices.Count)));
        Assert.Equal("Q-110, survey, rij 2, kolom 'type': Een punt op de kaart vragen wij niet. Bewoners kiezen een van de plekken van uw onderzoek.", Assert.Single(reading.Notes, n => n.Sheet == "survey").ToString());
    }

    [Fact]
    public void Permission_is_asked_for_by_its_kind_and_forms_of_before_still_do()
    {
        QuestionKind Kind(string row) => Assert.Single(Read("type|name|label|leef::soort", row).Questionnaire!.Questions).Kind;

        Assert.Equal(QuestionKind.Consent, Kind("acknowledge|mag|Mag het?|toestemming"));
        Assert.Equal(QuestionKind.Consent, Kind("trigger|mag_letterlijk|Mag het?|"));
        Assert.Equal(QuestionKind.Consent, Kind("select_one jn|mag_letterlijk|Mag het?|"));
    }

    [Fact]
    public void To_have_read_something_is_no_permission_to_show_words() =>
        Assert.Equal(QuestionKind.SingleChoice, Assert.Single(Read("type|name|label", "acknowledge|gelezen|Ik heb de uitleg gelezen.").Questionnaire!.Questions).Kind);

    [Theory]
    [InlineData("text|a|Vraag|plek")]
    [InlineData("select_one jn|a|Vraag|toestemming")]
    [InlineData("text|a|Vraag|raadsel")]
    public void A_kind_that_does_not_go_with_the_type_has_to_be_mended(string row) => Assert.Equal("Q-015", Assert.Single(Read("type|name|label|leef::soort", row).Problems).Number);
}
