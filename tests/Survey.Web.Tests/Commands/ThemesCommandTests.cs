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
    public async Task What_is_missing_is_named()
    {
        Assert.Equal((2, "De kolom 'antwoord' staat niet in het bestand antwoorden.csv. Wel: nr, tekst."), await RunAsync("--column", "antwoord", "--out", InFolder("themas.jsonl")));
        var (code, refusal) = await RunAsync("--column", "tekst");
        Assert.Equal(2, code);
        Assert.StartsWith("--column en --out zijn nodig. Zo gebruikt u deze opdracht: themes", refusal, StringComparison.Ordinal);
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
