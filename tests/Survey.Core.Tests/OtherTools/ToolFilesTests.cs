using Survey.Core.OtherTools;
using Survey.Core.Questionnaires;
using Survey.TestKit;

namespace Survey.Core.Tests.OtherTools;

/// <summary>The files that Google Forms, LimeSurvey and KoboToolbox give, read as staff bring them.</summary>
public class ToolFilesTests
{
    private static Task<Square> SquareAsync(TestHouse house)
    {
        var samples = Samples.Questionnaire();
        var words = Wording.Dutch("Iets anders");
        var other = new Question("samen_other", QuestionKind.Open, words, null, null, false, [], default, false, null);
        return house.StartSquareAsync(questionnaire: samples with { Questions = [.. samples.Questions.SelectMany(q => q.Name == "samen" ? [q with { Choices = [.. q.Choices, new("other", words)] }, other] : new[] { q })] });
    }

    [Fact]
    public async Task A_file_of_Google_Forms_is_known_by_its_sentences_and_what_is_alike_is_only_proposed()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        house.Secrets.Ensure(square.Wave.Id);

        var mapping = square.Map("google-forms.csv");

        Assert.Equal(SourceTool.GoogleForms, mapping.Tool);
        Assert.Equal(
            [
                "Tijdstempel: never Time", "E-mailadres: never Personal", "In welk deel van het plein woont u?: deelgebied Proposed", "Wat is er fijn aan wonen rond het Wilgenplein?: vraag:fijn Exact",
                "Wat doet u wel eens samen met buren?: vraag:samen Exact", "Welk cijfer geeft u voor wonen rond het Wilgenplein?: vraag:cijfer_wonen Exact", "Stellingen [Ik voel me thuis rond het Wilgenplein.]: vraag:thuis Exact",
                "Stellingen ['s Avonds is er genoeg licht op het plein en in mijn portiek.]: vraag:licht BareWords", "Wilt u meedoen als we iets voor het plein doen?: vraag:meedoen Exact",
                "Wat stoort u, of waar maakt u zich zorgen over?: vraag:zorg Exact", "Hoe kwam u bij deze vragenlijst?: niet Unknown",
            ],
            mapping.Columns.Select(c => c.Use is ColumnUse.Never(var kind) ? $"{c.Name}: never {kind}" : $"{c.Name}: {c.Use.Word} {c.How}"));
        Assert.Equal(
            ["Planten water geven als iemand weg is -> ", "Helemaal mee eens (5) -> helemaal_eens", "Weet ik echt niet -> weet_niet"],
            mapping.UnknownWords().OrderByDescending(w => w.Text == "Planten water geven als iemand weg is").ThenBy(w => w.Text, StringComparer.Ordinal).Select(w => $"{w.Text} -> {w.Proposed}"));

        var decided = square.Map("google-forms.csv", mapping.Agreed().Saying(mapping, ("Helemaal mee eens (5)", "helemaal_eens"), ("Weet ik echt niet", "weet_niet"), ("Planten water geven als iemand weg is", "")));
        Assert.Empty(decided.New);
        Assert.DoesNotContain(decided.UnknownWords(), w => !decided.IsSettled(w));
        var rows = ImportedRows.Read(decided);

        Assert.Empty(rows.Losses);
        Assert.Equal(1, rows.WordsLeftOut);
        Assert.Equal(
            [
                "fijn=De bankjes onder de bomen, en de mensen. | samen=groeten koffie | cijfer_wonen=8 | thuis=eens | licht=helemaal_oneens | zorg=Het licht in het portiek doet het niet./Al drie weken. | meedoen=ja",
                "samen=geen | cijfer_wonen=5 | thuis=oneens | licht=oneens | zorg=\"Fatbikes, te hard, op de stoep\" | meedoen=nee",
                "fijn=Dichtbij alles | samen=lenen | cijfer_wonen=7 | thuis=helemaal_eens | licht=weet_niet | zorg==1+1 is wat ik ervan vind | meedoen=misschien",
                "fijn=Rustig | cijfer_wonen=6 | thuis=neutraal | licht=eens | meedoen=ja",
            ],
            rows.Rows.Select(r => Elsewhere.Shown(r.Answers)));
        Assert.Equal(["noord", "oost", "noord", "west"], rows.Rows.Select(r => square.Study.SubAreas.Single(s => s.Id == r.SubAreaId).Code));
    }

    [Fact]
    public async Task The_packed_download_of_Google_Forms_is_unpacked_and_its_semicolons_are_read()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        house.Secrets.Ensure(square.Wave.Id);

        var mapping = square.Map("google-forms.csv.zip");

        Assert.Equal(SourceTool.GoogleForms, mapping.Tool);
        Assert.Empty(mapping.UnknownWords());
        Assert.Equal(["samen=groeten lenen | cijfer_wonen=8", "cijfer_wonen=3"], ImportedRows.Read(square.Map("google-forms.csv.zip", mapping.Agreed())).Rows.Select(r => Elsewhere.Shown(r.Answers)));
    }

    [Fact]
    public async Task A_file_of_LimeSurvey_with_codes_leaves_out_who_did_not_send_and_asks_for_codes_it_does_not_know()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SquareAsync(house);
        house.Secrets.Ensure(square.Wave.Id);

        var mapping = square.Map("limesurvey-codes.csv");

        Assert.Equal(SourceTool.LimeSurvey, mapping.Tool);
        Assert.Equal(["id", "submitdate", "lastpage", "seed", "ipaddr"], mapping.Columns.Where(c => c.Use is ColumnUse.Never).Select(c => c.Name));
        Assert.Equal(new ColumnUse.Box("samen", "koffie"), mapping.UseOf("samen[koffie]"));
        Assert.Equal(new ColumnUse.Answers("samen_other"), mapping.UseOf("samen[other]"));
        Assert.Equal(new ColumnUse.Language(), mapping.UseOf("startlanguage"));
        Assert.Equal(Certainty.Unknown, mapping.Columns.Single(c => c.Name == "cijferW").How);
        Assert.Equal(["A2"], mapping.UnknownWords().Select(w => w.Text));

        var kept = mapping.Agreed("", ("cijferW", new ColumnUse.Answers("cijfer_wonen"))).Saying(mapping, ("A2", "eens"));
        var rows = ImportedRows.Read(square.Map("limesurvey-codes.csv", kept));

        Assert.Equal(1, rows.Unfinished);
        Assert.Equal(["nl", "en", "nl"], rows.Rows.Select(r => r.Language));
        Assert.Equal(
            [
                "fijn=Het groen | samen=groeten koffie | cijfer_wonen=8 | thuis=eens | licht=oneens | zorg=Afval naast de containers; elke week weer | meedoen=ja",
                "fijn=The trees | samen=geen | cijfer_wonen=6 | thuis=eens | licht=weet_niet | zorg=Too dark/at night | meedoen=misschien",
                "samen=lenen other | samen_other=Was doen | cijfer_wonen=10 | thuis=helemaal_eens | licht=eens | meedoen=nee",
            ],
            rows.Rows.Select(r => Elsewhere.Shown(r.Answers)));
    }

    [Fact]
    public async Task A_file_of_LimeSurvey_in_whole_words_reads_ja_and_nee_as_boxes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SquareAsync(house);
        house.Secrets.Ensure(square.Wave.Id);

        var mapping = square.Map("limesurvey-woorden.csv");
        var rows = ImportedRows.Read(square.Map("limesurvey-woorden.csv", mapping.Agreed("oost")));

        Assert.Equal(SourceTool.LimeSurvey, mapping.Tool);
        Assert.Empty(mapping.UnknownWords());
        Assert.Equal(
            ["fijn=Het groen | samen=groeten | cijfer_wonen=8 | thuis=eens | meedoen=ja", "samen=lenen other | samen_other=Was doen | cijfer_wonen=6 | meedoen=misschien"],
            rows.Rows.Select(r => Elsewhere.Shown(r.Answers)));
        Assert.All(rows.Rows, r => Assert.Equal("oost", square.Study.SubAreas.Single(s => s.Id == r.SubAreaId).Code));
    }

    [Fact]
    public async Task A_file_of_KoboToolbox_is_known_by_its_names_and_the_boxes_go_before_the_joined_cell()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        house.Secrets.Ensure(square.Wave.Id);

        var mapping = square.Map("kobotoolbox.csv");

        Assert.Equal(SourceTool.KoboToolbox, mapping.Tool);
        Assert.Equal(new ColumnUse.LeftOut(), mapping.UseOf("wonen/samen"));
        Assert.Equal(new ColumnUse.Box("samen", "groeten"), mapping.UseOf("wonen/samen/groeten"));
        Assert.Equal(new ColumnUse.Never(NeverKind.Personal), mapping.UseOf("_plek_latitude"));
        Assert.Equal(new ColumnUse.Never(NeverKind.Personal), mapping.UseOf("deviceid"));
        Assert.DoesNotContain(mapping.Columns, c => c.Name.StartsWith('_') && c.Use is not ColumnUse.Never);
        Assert.Equal(
            [
                "fijn=De speeltuin | samen=groeten koffie | cijfer_wonen=9 | thuis=helemaal_eens | licht=eens | meedoen=ja | bijdrage=Koffie schenken",
                "samen=geen | cijfer_wonen=4 | thuis=oneens | licht=helemaal_oneens | meedoen=nee",
                "fijn=Ç en é: \"mooi\", zegt mijn buurvrouw | cijfer_wonen=7 | thuis=eens | licht=weet_niet | meedoen=misschien",
            ],
            ImportedRows.Read(square.Map("kobotoolbox.csv", mapping.Agreed())).Rows.Select(r => Elsewhere.Shown(r.Answers)));
    }

    [Fact]
    public async Task A_workbook_of_KoboToolbox_with_labels_and_a_second_row_of_tags_is_read_from_the_third_row()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        house.Secrets.Ensure(square.Wave.Id);

        var mapping = square.Map("kobotoolbox-woorden.xlsx");
        var rows = ImportedRows.Read(square.Map("kobotoolbox-woorden.xlsx", mapping.Agreed())).Rows;

        Assert.Empty(mapping.UnknownWords());
        Assert.Equal(["fijn=Het plein zelf | samen=groeten lenen | cijfer_wonen=8 | thuis=eens", "samen=lenen | cijfer_wonen=6 | thuis=oneens"], rows.Select(r => Elsewhere.Shown(r.Answers)));
        Assert.Equal([3, 4], rows.Select(r => r.Number));
    }
}
