using System.Text.Json;
using Survey.Web.Commands;

namespace Survey.Web.Tests.Commands;

/// <summary>Somebody with answers in a spreadsheet looks for themes from the command line.</summary>
public sealed class ThemesCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-themes-").FullName;

    [Fact]
    public async Task Each_answer_becomes_a_line_and_the_summary_a_file()
    {
        var (code, said) = await RunAsync("--column", "tekst", "--id", "nr", "--out", InFolder("themas.jsonl"), "--summary", InFolder("overzicht.json"));

        Assert.Equal(0, code);
        Assert.StartsWith("2 antwoorden", said, StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(InFolder("themas.jsonl"))).Length);
        Assert.True(File.Exists(InFolder("overzicht.json")));
    }

    [Fact]
    public async Task The_summary_tells_what_small_themes_came_together_where_they_belong_and_how_strongly_they_are_put()
    {
        var light = Enumerable.Range(1, 60).Select(n => $$"""{"tekst": "zwerfafval bij paal {{n}}"}""");
        await File.WriteAllLinesAsync(InFolder("veel.jsonl"), [.. light, """{"tekst": "de lamp is stuk"}""", """{"tekst": "een kapotte lantaarnpaal, schandalig!!"}""", """{"tekst": "er staan drugsdealers"}""", """{"tekst": "drugs bij de brug"}"""]);

        Assert.Equal(0, await ThemesCommand.RunAsync([InFolder("veel.jsonl"), "--column", "tekst", "--out", InFolder("veel.out"), "--summary", InFolder("overzicht.json")], TextWriter.Null, TextWriter.Null));

        var themes = JsonDocument.Parse(await File.ReadAllTextAsync(InFolder("overzicht.json"))).RootElement.GetProperty("themes").EnumerateArray().ToList();
        var broad = themes.Single(t => t.GetProperty("theme").GetString() == "veilig");
        Assert.Equal(("Veilig", "beide", 4), (broad.GetProperty("label").GetString(), broad.GetProperty("domain").GetString(), broad.GetProperty("answers").GetInt32()));
        Assert.Equal(["drugs_criminaliteit", "verlichting"], broad.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("part").GetString()));
        Assert.InRange(broad.GetProperty("strength").GetDouble(), 0.1, 0.5);
        Assert.Empty(themes.Single(t => t.GetProperty("theme").GetString() == "zwerfafval_grofvuil").GetProperty("parts").EnumerateArray());
    }

    [Fact]
    public async Task One_answer_is_counted_as_one()
    {
        await File.WriteAllTextAsync(InFolder("een.csv"), "tekst\nDe lift is vaak stuk.\n");
        using var said = new StringWriter();

        Assert.Equal(0, await ThemesCommand.RunAsync([InFolder("een.csv"), "--column", "tekst", "--out", InFolder("een.jsonl")], said, TextWriter.Null));

        Assert.StartsWith("1 antwoord, 1 punt, 1 thema.", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        Assert.Equal((2, "De kolom 'antwoord' staat niet in het bestand antwoorden.csv. Wel: nr, tekst."), await RunAsync("--column", "antwoord", "--out", InFolder("themas.jsonl")));
        var (code, refusal) = await RunAsync("--column", "tekst");
        Assert.Equal(2, code);
        Assert.StartsWith("--column en --out zijn nodig. Zo gebruikt u deze opdracht: themes", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_and_numbers_come_along_marked_and_taken_out_and_a_cry_for_help_is_named()
    {
        await File.WriteAllTextAsync(InFolder("meer.jsonl"),
            """
            {"tekst": "Vraag maar naar mevrouw Yilmaz, 06-12345678, van Wilgenstraat 12."}
            {"tekst": "geen idee"}
            {"tekst": "The bus never comes in the evening and nobody at the council answers my letters."}
            {"tekst": "Ik zie het niet meer zitten, liever was ik dood."}
            {"tekst": "\u0000 \ud83d 🌳🌳"}
            """);
        using StringWriter said = new(), refused = new();

        Assert.Equal(0, await ThemesCommand.RunAsync([InFolder("meer.jsonl"), "--column", "tekst", "--out", InFolder("meer-themas.jsonl")], said, refused));

        var lines = (await File.ReadAllLinesAsync(InFolder("meer-themas.jsonl"))).Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal(["naam mevrouw Yilmaz", "telefoon 06-12345678", "adres Wilgenstraat 12"], lines[0].GetProperty("personal_data").EnumerateArray().Select(p => $"{p.GetProperty("type")} {p.GetProperty("text")}"));
        Assert.Equal("Vraag maar naar [naam], [telefoonnummer], van [adres].", lines[0].GetProperty("redacted").GetString());
        Assert.Equal(JsonValueKind.Null, lines[0].GetProperty("signal").ValueKind);
        Assert.Equal("nl", lines[0].GetProperty("language").GetString());
        Assert.True(lines[1].GetProperty("non_answer").GetBoolean());
        Assert.Empty(lines[1].GetProperty("segments").EnumerateArray());
        Assert.Equal("en", lines[2].GetProperty("language").GetString());
        Assert.Equal("suicide", lines[3].GetProperty("signal").GetString());
        Assert.Equal(5, lines.Length);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string InFolder(string name) => Path.Combine(_folder, name);

    private async Task<(int Code, string Sentence)> RunAsync(params string[] args)
    {
        await File.WriteAllTextAsync(InFolder("antwoorden.csv"), "nr;tekst\n1;De lampen zijn stuk.\n2;Er ligt veel afval bij de containers.\n");
        using StringWriter said = new(), refused = new();
        var code = await ThemesCommand.RunAsync([InFolder("antwoorden.csv"), .. args], said, refused);
        return (code, (said.ToString() + refused).Trim());
    }
}
