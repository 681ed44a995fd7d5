using Survey.Core.OtherTools;
using Survey.TestKit;

namespace Survey.Core.Tests.OtherTools;

/// <summary>What columns and words are taken for, and what becomes of what does not fit.</summary>
public class ReadingElsewhereTests
{
    private static async Task<Square> SquareAsync(TestHouse house)
    {
        var square = await house.StartSquareAsync();
        house.Secrets.Ensure(square.Wave.Id);
        return square;
    }

    [Theory]
    [InlineData("thuis", "vraag:thuis", Certainty.Exact)]
    [InlineData("groep/onder/thuis", "vraag:thuis", Certainty.Exact)]
    [InlineData("thuis. Voelt u zich hier thuis?", "vraag:thuis", Certainty.Exact)]
    [InlineData("Ik voel me thuis rond het Wilgenplein.", "vraag:thuis", Certainty.Exact)]
    [InlineData("IK VOEL ME THUIS, ROND HET WILGENPLEIN", "vraag:thuis", Certainty.BareWords)]
    [InlineData("4. Ik voel me thuis rond het Wilgenplein", "vraag:thuis", Certainty.BareWords)]
    [InlineData("Ik voel mij echt thuis rond het Wilgenplein", "vraag:thuis", Certainty.Proposed)]
    [InlineData("samen/koffie", "vak:samen:koffie", Certainty.Exact)]
    [InlineData("samen[Samen koffie drinken of eten]", "vak:samen:koffie", Certainty.BareWords)]
    [InlineData("Deelgebied", "deelgebied", Certainty.Exact)]
    [InlineData("Wat is uw lievelingskleur?", "niet", Certainty.Unknown)]
    [InlineData("", "niet", Certainty.Unknown)]
    public async Task A_column_is_taken_for_a_question_by_the_same_name_or_the_same_words_and_else_at_most_proposed(string header, string word, Certainty how)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SquareAsync(house);

        var column = square.Map([header], ["x"]).Columns.Single();

        Assert.Equal((word, how), (column.Use.Word, column.How));
    }

    [Theory]
    [InlineData("Uw gegevens", "jan@voorbeeld.example", NeverKind.Personal)]
    [InlineData("Bereikbaar op", "+31 6 12 34 56 78", NeverKind.Personal)]
    [InlineData("Vanaf", "203.0.113.9", NeverKind.Personal)]
    [InlineData("Ingevuld", "2026-03-11 10:00:00", NeverKind.Time)]
    [InlineData("Postcode", "1234 AB", NeverKind.Personal)]
    public async Task What_looks_like_who_somebody_is_or_when_never_comes_in_whatever_somebody_chooses(string header, string cell, NeverKind kind)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SquareAsync(house);
        var table = Elsewhere.Table([header, "fijn"], [cell, "a"], [cell, "b"], [cell, "c"]);

        var mapping = square.Map(table, KeptMapping.Nothing.WithColumns(new Dictionary<string, string> { [header] = "vraag:zorg", ["fijn"] = "vraag:fijn" }, "noord", "nl"));

        Assert.Equal(new ColumnUse.Never(kind), mapping.UseOf(header));
        Assert.All(ImportedRows.Read(mapping).Rows, r => Assert.Equal(["fijn"], r.Answers.Keys));
    }

    [Theory]
    [InlineData("thuis", "EENS", "eens")]
    [InlineData("thuis", "Helemaal eens", "helemaal_eens")]
    [InlineData("thuis", "I agree completely", "helemaal_eens")]
    [InlineData("thuis", "mee eens!", "eens")]
    [InlineData("cijfer_wonen", "10", "10")]
    [InlineData("cijfer_wonen", "weet ik niet", "weet_niet")]
    [InlineData("samen", "groeten koffie", "groeten koffie")]
    [InlineData("samen", "Groeten of een praatje maken;Op een kind, huis of dier passen", "groeten oppassen")]
    [InlineData("samen", "Op een kind, huis of dier passen, Iets lenen", "lenen oppassen")]
    [InlineData("fijn", "  twee\r\nregels ", "twee/regels")]
    public async Task An_answer_is_known_by_its_code_or_by_its_words_in_any_language(string question, string cell, string stored)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SquareAsync(house);
        var mapping = square.Map([question], [cell]);

        var rows = ImportedRows.Read(square.Map(mapping.Table, mapping.Agreed("noord"))).Rows;

        Assert.Equal($"{question}={stored}", Elsewhere.Shown(rows.Single().Answers));
    }

    [Theory]
    [InlineData("thuis", "best wel", null)]
    [InlineData("thuis", "Helemaal mee eens (5)", "helemaal_eens")]
    [InlineData("thuis", "1", null)]
    [InlineData("cijfer_wonen", "zeven", null)]
    [InlineData("cijfer_wonen", "11", null)]
    public async Task What_is_not_certain_is_asked_and_never_taken_by_itself(string question, string cell, string? proposed)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SquareAsync(house);
        var first = square.Map([question, "fijn"], [cell, "groen"]);

        var mapping = square.Map(first.Table, first.Agreed("noord"));

        var word = mapping.UnknownWords().Single();
        Assert.Equal((cell, proposed, null), (word.Text, word.Proposed, word.Decided));
        Assert.Equal("fijn=groen", Elsewhere.Shown(ImportedRows.Read(mapping).Rows.Single().Answers));
    }

    [Fact]
    public async Task Every_thing_that_is_not_taken_over_is_told_with_its_row_and_its_column()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SquareAsync(house);
        var first = square.Map(["deelgebied", "samen", "fijn", "meedoen", "bijdrage"],
            ["noord", "geen koffie", "a", "ja", "soep"], ["Overkant", "koffie", "b", "ja", ""], ["oost", "", new string('x', 4001), "nee", "taart"], ["west", "", "", "", ""], ["", "koffie", "c", "", ""]);

        var rows = ImportedRows.Read(square.Map(first.Table, first.Agreed().Saying(first, ("Overkant", ""))));

        Assert.Equal(
            [
                "elders.csv, rij 2, kolom 'samen': ‘Geen van deze’ gaat niet samen met een ander antwoord. Dit antwoord komt er niet in. De rest van de rij wel.",
                "elders.csv, rij 3, kolom 'deelgebied': Er staat geen deelgebied dat wij kennen. Deze rij komt er niet in.",
                "elders.csv, rij 4, kolom 'fijn': Dit antwoord heeft 4001 letters. Het mogen er 4000 zijn. Dit antwoord komt er niet in. De rest van de rij wel.",
                "elders.csv, rij 6, kolom 'deelgebied': Er staat geen deelgebied dat wij kennen. Deze rij komt er niet in.",
            ],
            rows.Losses.Select(l => l.ToString()["V-001, ".Length..]));
        Assert.Equal(["fijn=a | meedoen=ja | bijdrage=soep", "meedoen=nee"], rows.Rows.Select(r => Elsewhere.Shown(r.Answers)));
        Assert.Equal((1, 1), (rows.Empty, rows.NotAskedOf));
    }

    [Fact]
    public async Task Two_columns_for_one_question_are_said_to_clash()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SquareAsync(house);

        Assert.Equal("‘Thuis’ en ‘thuis’ zijn voor hetzelfde. Kies er één.", square.Map(["thuis", "Thuis"], ["eens", "eens"]) is var mapping
            ? square.Map(mapping.Table, mapping.Agreed("noord", ("Thuis", new ColumnUse.Answers("thuis")))).Clashes().Single().Sentence : "");
        var boxes = square.Map(["samen", "samen/koffie"], ["koffie", "1"]);
        Assert.Empty(boxes.Clashes());
        Assert.Single(square.Map(boxes.Table, boxes.Agreed("noord", ("samen", new ColumnUse.Answers("samen")))).Clashes());
    }

    [Fact]
    public async Task A_question_that_is_no_longer_asked_and_a_new_column_are_asked_about_again()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SquareAsync(house);
        var first = square.Map(["thuis", "Kleur"], ["ja hoor", "rood"]);
        var kept = first.Agreed("noord", ("Kleur", new ColumnUse.Answers("fijn"))).Saying(first, ("ja hoor", "eens"));
        Assert.Empty(square.Map(first.Table, kept).New);

        var without = square with { Questionnaire = square.Questionnaire with { Questions = [.. square.Questionnaire.Questions.Where(q => q.Name != "fijn")] } };
        Assert.Equal(["Kleur"], without.Map(first.Table, kept).New.Select(c => c.Name));

        var fewer = square with { Questionnaire = square.Questionnaire with { Questions = [.. square.Questionnaire.Questions.Select(q => q.Name == "thuis" ? q with { Choices = [.. q.Choices.Where(c => c.Code != "eens")] } : q)] } };
        Assert.Null(fewer.Map(first.Table, kept).UnknownWords().Single().Decided);

        var later = square.Map(Elsewhere.Table(["thuis", "Hobby"], ["eens", "vissen"]), kept);
        Assert.Equal(["Hobby"], later.New.Select(c => c.Name));
        Assert.Equal(["Kleur"], later.Gone);
    }

    [Fact]
    public async Task What_is_kept_holds_no_word_that_a_resident_wrote()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SquareAsync(house);
        var first = square.Map(["thuis"], ["alleen bij mijn moeder"]);

        var kept = first.Agreed("noord").Saying(first, ("alleen bij mijn moeder", "oneens"));
        await house.KeepMapping.ChangeAsync(square.Wave.Id, _ => kept, CancellationToken.None);

        Assert.Equal(-1, house.RawBytes().AsSpan().IndexOf("mijn moeder"u8));
        Assert.Equal("oneens", square.Map(first.Table, await house.KeepMapping.ReadAsync(square.Wave.Id, CancellationToken.None)).UnknownWords().Single().Decided);
    }
}
