using Survey.Analysis.Scales;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.Core.XlsForms;
using Survey.TestKit;

namespace Survey.Core.Tests.XlsForms;

public class ScalePlaceTests
{
    private static QuestionnaireReading Read(params string[][] rows) => XlsForm.Read(new(
    [
        new("survey", ["type", "name", "label", "leef::schaal", "leef::omgekeerd", "appearance"], [.. rows.Select((cells, i) => new TableRow(i + 2, cells))]),
        new("choices", ["list_name", "name", "label"],
            [.. new[] { "ja", "min_of_meer", "nee", "weet_niet" }.Select((c, i) => new TableRow(i + 2, ["drie", c, c])),
             .. new[] { "helemaal_oneens", "oneens", "neutraal", "eens", "helemaal_eens" }.Select((c, i) => new TableRow(i + 6, ["eens", c, c]))]),
    ]));

    private static string[] Lonely(string item, string scales = "djg-eenzaamheid/1") => ["select_one drie", item, "Vraag", $"{scales} {item}", "", ""];

    [Fact]
    public void An_item_can_serve_a_scale_and_a_part_of_it()
    {
        var reading = Read(Lonely("leegte", "djg-eenzaamheid/1 djg-emotioneel/1"), Lonely("mis_mensen", "djg-eenzaamheid/1 djg-emotioneel/1"), Lonely("in_de_steek", "djg-eenzaamheid/1 djg-emotioneel/1"),
            Lonely("terugvallen"), Lonely("vertrouwen"), Lonely("verbonden"));

        Assert.Empty(reading.Problems);
        Assert.Equal(["djg-eenzaamheid/1", "djg-emotioneel/1"], reading.Questionnaire!.Find("leegte")!.Scale!.Scales);
        Assert.Equal(["djg-eenzaamheid/1"], Questionnaire.FromJson(reading.Questionnaire.ToJson()).Find("vertrouwen")!.Scale!.Scales);
    }

    [Theory]
    [InlineData("select_one drie|a|Vraag|humeur/1 a||", "De schaal 'humeur/1' kennen wij niet.")]
    [InlineData("select_one drie|a|Vraag|leegte||", "Bij 'leegte' staat geen schaal.")]
    [InlineData("select_one drie|a|Vraag|djg-eenzaamheid/1 vreugde||", "De schaal 'djg-eenzaamheid/1' heeft geen onderdeel 'vreugde'.")]
    [InlineData("select_one eens|a|Vraag|djg-eenzaamheid/1 leegte||", "De antwoorden passen niet bij de schaal 'djg-eenzaamheid/1'.")]
    [InlineData("text|a|Vraag|djg-eenzaamheid/1 leegte||", "De antwoorden passen niet bij de schaal 'djg-eenzaamheid/1'.")]
    [InlineData("select_one eens|a|Vraag|vm-cohesie/1 kennen_nauwelijks||likert", "Op de schaal 'vm-cohesie/1' telt deze zin wel omgekeerd.")]
    [InlineData("select_one drie|leegte|Vraag|djg-emotioneel/1 leegte||", "Van de schaal 'djg-emotioneel/1' ontbreken: mis_mensen, in_de_steek.")]
    public void A_question_that_does_not_fit_its_scale_is_refused_with_the_way_out(string row, string cause)
    {
        var reading = Read(row.Split('|'));

        Assert.Null(reading.Questionnaire);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("leef::schaal", cause), (problem.Column, problem.Cause));
        Assert.NotEmpty(problem.WayOut);
    }

    [Fact]
    public void The_same_item_twice_would_count_double_and_is_refused()
    {
        var reading = Read([.. KnownScales.EmotionalLoneliness.Items.Select(i => Lonely(i.Name, "djg-emotioneel/1")), ["select_one drie", "nog_eens", "Vraag", "djg-emotioneel/1 leegte", "", ""]]);

        Assert.Equal("Op de schaal 'djg-emotioneel/1' staat 'leegte' bij twee vragen.", Assert.Single(reading.Problems).Cause);
    }

    [Fact]
    public void A_questionnaire_that_was_stored_before_scales_were_known_reads_back_without_them() =>
        Assert.All(Questionnaire.FromJson(Samples.Questionnaire().ToJson().Replace(",\"Scale\":null", "", StringComparison.Ordinal)).Questions, q => Assert.Null(q.Scale));
}
