using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.Core.XlsForms;

namespace Survey.Core.Tests.XlsForms;

/// <summary>Forms as other tools of the ODK family write them: other spellings, groups, and much that a resident is not asked here.</summary>
public class FormsOfOthersTests
{
    private static Table Sheet(string name, string columns, params string[] rows) =>
        new(name, columns.Split('|'), [.. rows.Select((r, i) => new TableRow(i + 2, r.Split('|')))]);

    private static QuestionnaireReading Read(Table survey, params Table[] others) => XlsForm.Read(new([survey, .. others]));

    private static readonly Table YesNo = Sheet("choices", "list_name|name|label", "yn|yes|Ja", "yn|no|Nee");

    private static string Notes(QuestionnaireReading reading) => string.Join('\n', reading.Notes);

    [Fact]
    public void Old_spellings_of_types_are_understood()
    {
        var reading = Read(Sheet("survey", "type|name|label",
            "select one from yn|a|A", "select all that apply from yn|b|B", "add select one prompt using yn|c|C", "string|d|D", "int|e|E", "begin group|g|", "text|f|F", "end group||"), YesNo);

        Assert.Empty(reading.Problems);
        Assert.Equal([("a", QuestionKind.SingleChoice), ("b", QuestionKind.MultipleChoice), ("c", QuestionKind.SingleChoice), ("d", QuestionKind.Open), ("e", QuestionKind.Number), ("f", QuestionKind.Open)],
            reading.Questionnaire!.Questions.Select(q => (q.Name, q.Kind)));
    }

    [Fact]
    public void The_condition_of_a_group_holds_for_every_question_in_it()
    {
        var reading = Read(Sheet("survey", "type|name|label|relevant",
            "select_one yn|home|Woont u hier?|", "begin_group|g||${home} = 'yes'", "text|a|A|", "begin_group|h||", "text|b|B|${a} != ''", "end_group|||", "end_group|||", "text|c|C|"), YesNo);

        var asked = reading.Questionnaire!;
        Assert.Equal(["home", "c"], asked.AskedOf(new Dictionary<string, string> { ["home"] = "no", ["a"] = "x" }).Select(q => q.Name));
        Assert.Equal(["home", "a", "c"], asked.AskedOf(new Dictionary<string, string> { ["home"] = "yes" }).Select(q => q.Name));
        Assert.Equal(["home", "a", "b", "c"], asked.AskedOf(new Dictionary<string, string> { ["home"] = "yes", ["a"] = "x" }).Select(q => q.Name));
    }

    [Fact]
    public void What_is_not_taken_over_is_listed_with_its_place_and_what_happens()
    {
        var reading = Read(Sheet("survey", "type|name|label|appearance|media::image", "start|start||", "geotrace|waar|Waar?||", "text|a|Vraag|multiline|foto.png"), Sheet("settings", "form_title|form_id|style", "Titel|x1|pages"), Sheet("Uitleg", "tekst", "hallo"));

        Assert.Equal("Titel", reading.Questionnaire!.Title);
        Assert.Equal(
        [
            "Q-101, survey, rij 2, kolom 'type'", "Q-101, survey, rij 3, kolom 'type'", "Q-102, survey, rij 4, kolom 'appearance'", "Q-102, survey, rij 4, kolom 'media::image'",
            "Q-108, Uitleg", "Q-108, settings, rij 2, kolom 'form_id'", "Q-108, settings, rij 2, kolom 'style'",
        ], reading.Notes.Select(n => n.ToString().Split(": ")[0]));
        Assert.All(reading.Notes, n => Assert.EndsWith(".", n.WayOut, StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_without_dutch_is_taken_over_in_its_own_language_and_says_so()
    {
        var reading = Read(Sheet("survey", "type|name|label::English (en)|label::Français (fr)", "text|a|Your name for this square?|Comment?"));

        Assert.Equal("Your name for this square?", reading.Questionnaire!.Questions[0].Text.In("nl"));
        Assert.Equal("Comment?", reading.Questionnaire.Questions[0].Text.In("fr"));
        Assert.Contains("geen tekst in het Nederlands", Notes(reading), StringComparison.Ordinal);
    }

    [Fact]
    public void Something_else_becomes_a_choice_and_a_question()
    {
        var reading = Read(Sheet("survey", "type|name|label", "select_one yn or_other|a|Kies"), YesNo);

        Assert.Equal(["yes", "no", "other"], reading.Questionnaire!.Questions[0].Choices.Select(c => c.Code));
        Assert.Equal(["a", "a_other"], reading.Questionnaire.AskedOf(new Dictionary<string, string> { ["a"] = "other" }).Select(q => q.Name));
        Assert.Equal(["a"], reading.Questionnaire.AskedOf(new Dictionary<string, string> { ["a"] = "yes" }).Select(q => q.Name));
    }

    [Fact]
    public void Words_without_a_question_stand_above_the_next_one()
    {
        var reading = Read(Sheet("survey", "type|name|label", "note|n1|Nu iets anders.", "note|n2|Nog iets.", "text|a|A", "note|n3|Dank u."));

        Assert.Equal("Nu iets anders.\nNog iets.", reading.Questionnaire!.Questions[0].Before!.In("nl"));
        Assert.Contains("Na de laatste vraag staat nog een tekst.", Notes(reading), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_for_the_answer_comes_along_with_its_words()
    {
        var reading = Read(Sheet("survey", "type|name|label|constraint|constraint_message|parameters", "integer|hoeveel|Hoeveel?|. >= 1 and . <= 20|Kies 1 tot 20.|", "range|cijfer|Cijfer?|||start=1 end=10 step=1", "range|tien|Procent?|||start=0 end=100 step=5"));
        var (count, mark, percent) = (reading.Questionnaire!.Find("hoeveel")!, reading.Questionnaire.Find("cijfer")!, reading.Questionnaire.Find("tien")!);

        AnswerCheck Check(Question question, string typed) => AnswerCheck.Of(question, [typed], new Dictionary<string, string>());
        Assert.Equal("3", Check(count, "3").Value);
        Assert.Equal(("Kies 1 tot 20.", new AnswerRefusal.BreaksRule()), (count.Rule!.Message!.In("nl"), Check(count, "30").Refusal));
        Assert.Equal(new AnswerRefusal.BreaksRule(), Check(count, "2,5").Refusal);
        Assert.Equal(new AnswerRefusal.NotOffered(), Check(count, "drie").Refusal);
        Assert.Equal("12", Check(count, "١٢").Value);
        Assert.Equal(QuestionKind.ReportMark, mark.Kind);
        Assert.NotNull(Check(percent, "101").Refusal);
        Assert.Equal("55.5", Check(percent, "55,5").Value);
    }

    [Fact]
    public void A_condition_that_cannot_be_followed_leaves_the_question_to_everybody_and_says_so()
    {
        var reading = Read(Sheet("survey", "type|name|label|relevant", "date|d|Datum|", "text|a|A|${d} > today()", "text|b|B|${later} = 'x'"));

        Assert.Equal(2, reading.Questionnaire!.AskedOf(new Dictionary<string, string>()).Count);
        Assert.Contains("De voorwaarde '${d} > today()' kunnen wij niet volgen: de vraag 'd' is er niet, of komt later.", Notes(reading), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_name_in_two_groups_gets_a_number_and_a_group_that_stays_open_is_a_mistake()
    {
        var two = Read(Sheet("survey", "type|name|label", "begin_group|g|", "text|naam|A", "end_group||", "begin_group|h|", "text|naam|B", "end_group||"));
        var open = Read(Sheet("survey", "type|name|label", "begin_group|g|", "text|naam|A"));

        Assert.Equal(["naam", "naam_2"], two.Questionnaire!.Questions.Select(q => q.Name));
        Assert.Equal("Q-014", Assert.Single(open.Problems).Number);
    }

    [Fact]
    public void One_sheet_needs_no_name_a_column_may_not_come_twice_and_old_rows_are_known()
    {
        var one = XlsForm.Read(new([Sheet("Blad1", "type|name|label", "uri:deviceid|d|", "include|x|", "text|_1|A")]));
        var twice = Read(Sheet("survey", "type|name|label|Label", "text|a|A|B"));

        Assert.Equal(["v1"], one.Questionnaire!.Questions.Select(q => q.Name));
        Assert.Equal("Q-002, survey, rij 1, kolom 'label': Deze kolom staat er twee keer. Geef elke kolom een eigen naam, of haal er een weg.", Assert.Single(twice.Problems).ToString());
    }

    [Fact]
    public void A_list_that_no_question_uses_may_be_broken()
    {
        var reading = Read(Sheet("survey", "type|name|label", "select_one yn|a|A"), Sheet("choices", "list name|value|label", "yn|yes|Ja", "yn|yes|Dubbel", "rest|met spatie|X"));

        Assert.Equal(["yes"], reading.Questionnaire!.Questions[0].Choices.Select(c => c.Code));
        Assert.Contains("De code 'yes' staat al in deze lijst.", Notes(reading), StringComparison.Ordinal);
    }
}
