using System.Text.Json;
using Survey.Core.Tables;
using Survey.Web.Commands;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Commands;

public sealed class QuestionnaireCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-command-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<(int Code, string Said, string Refused)> RunAsync(params string[] args)
    {
        using StringWriter said = new(), refused = new();
        return (await QuestionnaireCommand.RunAsync(args, said, refused), said.ToString(), refused.ToString());
    }

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private string Form(params string[] rows) => Write("vraag.xlsx", TableWriter.ToExcel([new("survey", ["type", "name", "label"], [.. rows.Select((r, i) => new TableRow(i + 2, r.Split('|')))])]));

    [Fact]
    public async Task The_sample_questionnaire_can_be_used_as_it_is()
    {
        var (code, said, _) = await RunAsync("check", Write("vragenlijst.xlsx", House.Sample("vragenlijst.xlsx")));

        Assert.Equal(0, code);
        Assert.StartsWith("Deze vragenlijst kan zo gebruikt worden: 'Wonen rond het Wilgenplein', 14 vragen.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_otherwise_is_told_and_stands_in_the_report()
    {
        var report = Path.Combine(_folder, "verslag.json");

        var (code, said, _) = await RunAsync("check", Form("geotrace|waar|Waar woont u?", "text|a|Wat vindt u?"), "--json", report);

        Assert.Equal(0, code);
        Assert.Contains("Eén ding doen wij anders:", said, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(report));
        Assert.True(json.RootElement.GetProperty("usable").GetBoolean());
        Assert.Equal("a", Assert.Single(json.RootElement.GetProperty("questions").EnumerateArray()).GetProperty("name").GetString());
        var note = Assert.Single(json.RootElement.GetProperty("notes").EnumerateArray());
        Assert.Equal(("survey", 2, "type"), (note.GetProperty("sheet").GetString(), note.GetProperty("row").GetInt32(), note.GetProperty("column").GetString()));
    }

    [Fact]
    public async Task What_has_to_be_mended_is_said_and_the_code_is_one()
    {
        var (code, said, _) = await RunAsync("check", Form("foto|a|Vraag", "text||Vraag"));

        Assert.Equal(1, code);
        Assert.Contains("Deze 2 dingen moeten eerst anders:", said, StringComparison.Ordinal);
        Assert.Contains("Q-007, survey, rij 2", said, StringComparison.Ordinal);
        Assert.Contains("Q-004, survey, rij 3", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen Excel")]
    [InlineData("PK\u0003\u0004 een kapot zipbestand")]
    public async Task A_file_that_is_no_form_is_refused_without_a_crash(string content)
    {
        var (code, said, _) = await RunAsync("check", Write("kapot.xlsx", System.Text.Encoding.Latin1.GetBytes(content)));

        Assert.Equal(1, code);
        Assert.Contains("eerst anders", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_a_question_that_is_not_clear_are_told_apart()
    {
        Assert.Equal(1, (await RunAsync("check", Path.Combine(_folder, "niets.xlsx"))).Code);
        Assert.Equal(2, (await RunAsync("kijk", "x.xlsx")).Code);
        Assert.StartsWith("Zo gebruikt u deze opdracht:", (await RunAsync()).Refused, StringComparison.Ordinal);
    }
}
