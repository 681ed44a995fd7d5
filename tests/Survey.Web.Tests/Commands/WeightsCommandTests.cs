using System.Globalization;
using System.Text;
using System.Text.Json;
using Survey.Core.Tables;
using Survey.Web.Commands;

namespace Survey.Web.Tests.Commands;

/// <summary>A municipal statistician weights a file of answers from the command line.</summary>
public sealed class WeightsCommandTests : IDisposable
{
    private const string Margins = "variable,category,share\nleeftijd,18-44,0.5\nleeftijd,45+,0.5\nwoning,huur,0.6\nwoning,koop,0.4\n";

    /// <summary>Three old tenants, one old owner, one young tenant, one young owner: the older half of the block answered twice as often.</summary>
    private const string Answers = "nr;leeftijd;woning;cijfer\n1;45+;huur;7\n2;45+;huur;6\n3;45+;huur;8\n4;45+;koop;7\n5;18-44;huur;5\n6;18-44;koop;6\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-weights-").FullName;

    [Fact]
    public async Task Weights_come_out_per_answer_in_the_order_of_the_file_with_a_mean_of_one()
    {
        var (code, said, _) = await RunAsync();

        Assert.Equal(0, code);
        var weights = Weights();
        Assert.Equal(["1", "2", "3", "4", "5", "6"], weights.Select(w => w.Id));
        Assert.Equal(6, weights.Sum(w => w.Weight), 9);
        Assert.Equal(3, weights.Take(4).Sum(w => w.Weight), 8);
        Assert.Equal(3.6, weights.Where(w => w.Id is "1" or "2" or "3" or "5").Sum(w => w.Weight), 8);
        Assert.All(weights, w => Assert.True(w.Weight > 0));
        Assert.StartsWith("6 antwoorden gewogen in ", said, StringComparison.Ordinal);
        Assert.Contains("hoort u ook na weging niet", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weights_sum_to_the_population_when_it_is_given()
    {
        Assert.Equal(0, (await RunAsync(more: ["--population", "150"])).Code);
        Assert.Equal(150, Weights().Sum(w => w.Weight), 7);
    }

    [Fact]
    public async Task The_report_says_what_was_done_as_json()
    {
        Assert.Equal(0, (await RunAsync(more: ["--report", InFolder("report.json"), "--trim-low", "0,5", "--trim-high", "2.5"])).Code);

        var report = JsonDocument.Parse(await File.ReadAllTextAsync(InFolder("report.json"))).RootElement;
        Assert.True(report.GetProperty("converged").GetBoolean());
        Assert.Equal(6, report.GetProperty("respondents").GetInt32());
        Assert.True(report.GetProperty("design_effect").GetDouble() >= 1);
        Assert.Equal(6 / report.GetProperty("design_effect").GetDouble(), report.GetProperty("effective_n").GetDouble(), 9);
        Assert.Equal(2.5, report.GetProperty("trim").GetProperty("high").GetDouble());
        Assert.Equal(["leeftijd", "woning"], report.GetProperty("margins").EnumerateArray().Select(m => m.GetProperty("variable").GetString()));
        Assert.Equal(4, report.GetProperty("categories").GetArrayLength());
        Assert.Equal(0, report.GetProperty("outside_bounds").GetInt32());
    }

    [Fact]
    public async Task Weighted_figures_come_with_standard_errors_for_everybody_and_for_each_part()
    {
        // Young people answered half as often, and give lower marks.
        var answers = "nr;leeftijd;woning;cijfer;deel;kent\n" + string.Concat(Enumerable.Range(0, 60).Select(i =>
            $"{i};{(i % 3 == 0 ? "18-44" : "45+")};{(i % 2 == 0 ? "huur" : "koop")};{(i % 3 == 0 ? "4" : i == 1 ? "" : "8")};{(i < 50 ? "noord" : "zuid")};{(i % 4 == 0 ? "ja" : "nee")}\n"));
        var (code, _, refused) = await RunAsync(answers, more: ["--estimates", InFolder("cijfers.csv"), "--of", "cijfer,kent", "--by", "deel", "--population", "300"]);

        Assert.Equal((0, ""), (code, refused));
        var lines = (await File.ReadAllLinesAsync(InFolder("cijfers.csv"))).Select(l => l.Split(',')).ToList();
        Assert.Equal("variable,category,part,estimate,standard_error,low,high,answers,note", string.Join(',', lines[0]));
        var mean = lines[1];
        Assert.Equal(("cijfer", "", "", "59"), (mean[0], mean[1], mean[2], mean[7]));
        Assert.Equal(6, Number(mean[3]), 1);
        Assert.InRange(Number(mean[4]), 0, 0.2);
        Assert.InRange(6, Number(mean[5]), Number(mean[6]));
        Assert.Equal(["cijfer//noord", "cijfer//zuid", "kent/ja/", "kent/ja/noord", "kent/ja/zuid", "kent/nee/", "kent/nee/noord", "kent/nee/zuid"], lines.Skip(2).Select(l => string.Join('/', l[..3])));
        Assert.Equal(1, Number(lines[4][3]) + Number(lines[7][3]), 9);
        Assert.Equal("", lines[3][3]);
        Assert.Contains("Te weinig antwoorden om iets te zeggen", string.Join(',', lines[3]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--estimates en --of horen bij elkaar", "--of", "cijfer")]
    [InlineData("--estimates en --of horen bij elkaar", "--estimates", "cijfers.csv")]
    [InlineData("De kolom 'geluk' staat niet in het bestand", "--estimates", "cijfers.csv", "--of", "geluk")]
    public async Task Figures_that_were_not_asked_for_whole_are_refused_and_nothing_is_written(string sentence, params string[] more)
    {
        var (code, _, refused) = await RunAsync(more: [.. more.Select(m => m.EndsWith(".csv", StringComparison.Ordinal) ? InFolder(m) : m)]);

        Assert.Equal(2, code);
        Assert.Contains(sentence, refused, StringComparison.Ordinal);
        Assert.False(File.Exists(InFolder("cijfers.csv")));
    }

    [Fact]
    public async Task Percentages_with_commas_a_tsv_and_an_excel_file_are_read_as_well()
    {
        Assert.Equal(0, (await RunAsync(margins: "variable;category;share\nleeftijd;18-44;50%\nleeftijd;45+;50 %\nwoning;huur;59,9\nwoning;koop;40\n")).Code);
        var expected = Weights();

        var excel = TableWriter.ToExcel([new Table("Antwoorden", ["nr", "leeftijd", "woning"], [.. Answers.Split('\n')[1..7].Select((l, i) => new TableRow(i + 2, l.Split(';')[..3]))])]);
        Assert.Equal(0, (await RunAsync(answers: excel, answersName: "antwoorden.xlsx", margins: "variable\tcategory\tshare\nleeftijd\t18-44\t0,5\nleeftijd\t45+\t0,5\nwoning\thuur\t0,599\nwoning\tkoop\t0,4\n", marginsName: "aandelen.tsv")).Code);
        Assert.Equal(expected.Select(w => Math.Round(w.Weight, 8)), Weights().Select(w => Math.Round(w.Weight, 8)));
    }

    [Fact]
    public async Task An_id_with_a_comma_or_a_quote_stays_one_cell()
    {
        Assert.Equal(0, (await RunAsync(Answers.Replace("\n1;", "\n\"huis \"\"A\"\", 1\";", StringComparison.Ordinal))).Code);
        Assert.Equal("\"huis \"\"A\"\", 1\"", Weights()[0].Id);
    }

    public static TheoryData<string, string, string> Refused => new()
    {
        { "", Margins, "antwoorden.csv: Het bestand is leeg." },
        { "nr;leeftijd;woning\n", Margins, "Er zijn geen antwoorden om te wegen." },
        { "nr;leeftijd\n1;45+\n", Margins, "De kolom 'woning' staat niet in het bestand antwoorden.csv. Wel: nr, leeftijd." },
        { "id;leeftijd;woning\n1;45+;huur\n", Margins, "De kolom 'nr' staat niet in het bestand antwoorden.csv. Wel: id, leeftijd, woning." },
        { Answers + "6;45+;huur;7\n", Margins, "antwoorden.csv, rij 8: '6' staat ook in rij 7. Geef elk antwoord een eigen nummer." },
        { Answers + ";45+;huur;7\n", Margins, "antwoorden.csv, rij 8: de kolom 'nr' is leeg. Geef elk antwoord een eigen nummer." },
        { Answers + "7;45+;kraak;7\n", Margins, "antwoorden.csv, rij 8: 'kraak' bij 'woning' staat niet bij de bekende aandelen. Daar staan: huur, koop." },
        { Answers + "7;;huur;7\n", Margins, "antwoorden.csv, rij 8: Bij 'leeftijd' mist één antwoord een waarde. Vul aan, laat weg, of laat 'leeftijd' buiten de weging." },
        { Answers, "", "aandelen.csv: Het bestand is leeg." },
        { Answers, "variable,category,share\n", "Er zijn geen kenmerken om op te wegen." },
        { Answers, "variable,category\nwoning,huur\n", "De kolom 'share' staat niet in het bestand aandelen.csv. Wel: variable, category." },
        { Answers, Margins + "woning,woonboot,0.0\nleeftijd,75+,0.003\n", "Niemand die antwoordde heeft '75+' bij 'leeftijd'. Voeg '75+' samen met '45+', in de antwoorden en bij de aandelen." },
        { Answers, "variable,category,share\nwoning,huur,0.9\nwoning,koop,0.4\n", "De aandelen bij 'woning' tellen op tot 1,3. Dat moet 1 zijn, of 100 procent." },
        { Answers, "variable,category,share\nwoning,huur,1e300\nwoning,koop,0.4\n", "De aandelen bij 'woning' tellen op tot 1" },
        { Answers, "variable,category,share\nwoning,huur,1e999\nwoning,koop,0.4\n", "aandelen.csv, rij 2: '1e999' is geen aandeel. Schrijf bijvoorbeeld 0,25 of 25%." },
        { Answers, "variable,category,share\nwoning,huur,veel\nwoning,koop,0.4\n", "aandelen.csv, rij 2: 'veel' is geen aandeel. Schrijf bijvoorbeeld 0,25 of 25%." },
        { Answers, "variable,category,share\nwoning,huur,-0.6\nwoning,koop,1.6\n", "Het aandeel van 'huur' bij 'woning' is geen getal van 0 of meer." },
        { Answers, "variable,category,share\nwoning,,1\n", "aandelen.csv, rij 2: vul 'variable' en 'category' allebei in." },
        { Answers, "variable,category,share\nwoning,huur,0.6\nWoning,huur,0.4\n", "'huur' staat meer dan één keer bij 'woning'. Laat er één staan." },
        { "nr;leeftijd;woning\n1;45+;huur\n2;18-44;koop\n", Margins, "De weging is na 1000 ronden niet klaar. Bij 'leeftijd' scheelt het nog 10 procentpunt." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_weighted_is_refused_in_one_sentence_and_writes_nothing(string answers, string margins, string sentence)
    {
        var (code, said, refusal) = await RunAsync(answers, margins);

        Assert.Equal((2, ""), (code, said));
        Assert.Contains(sentence, refusal, StringComparison.Ordinal);
        Assert.Single(refusal.TrimEnd().Split('\n'));
        Assert.False(File.Exists(InFolder("weights.csv")));
    }

    public static TheoryData<string[], string> Misused => new()
    {
        { ["--trim-low", "1.5"], "De ondergrens van gewichten ligt van 0 tot 1 en de bovengrens boven 1: het gemiddelde gewicht is 1." },
        { ["--trim-high", "hoog"], "'hoog' bij --trim-high is geen getal van 0 of meer." },
        { ["--population", "5"], "--population is 5, maar er zijn meer antwoorden: 6." },
        { ["--populatie", "5"], "'--populatie' is hier niet bekend of mist een waarde." },
        { ["--report"], "'--report' is hier niet bekend of mist een waarde." },
    };

    [Theory]
    [MemberData(nameof(Misused))]
    public async Task An_option_that_makes_no_sense_is_refused(string[] more, string sentence)
    {
        var (code, _, refusal) = await RunAsync(more: more);

        Assert.Equal(2, code);
        Assert.StartsWith(sentence, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_an_answer_file_that_would_be_overwritten_are_refused()
    {
        await File.WriteAllTextAsync(InFolder("aandelen.csv"), Margins);
        Assert.Contains("niets.csv is er niet.", (await CommandAsync([InFolder("niets.csv"), "--margins", InFolder("aandelen.csv"), "--id", "nr", "--out", InFolder("weights.csv")])).Refused, StringComparison.Ordinal);
        Assert.Contains("staat er twee keer", (await CommandAsync([InFolder("a.csv"), "--margins", InFolder("b.csv"), "--id", "nr", "--out", InFolder("a.csv")])).Refused, StringComparison.Ordinal);
        Assert.StartsWith("Zo gebruikt u deze opdracht:", (await CommandAsync([])).Refused, StringComparison.Ordinal);
        Assert.StartsWith("--margins, --id en --out zijn nodig.", (await CommandAsync([InFolder("a.csv")])).Refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said_in_dutch()
    {
        await File.WriteAllTextAsync(InFolder("a.csv"), "nr;leeftijd\n1;jong\n2;oud\n");
        await File.WriteAllTextAsync(InFolder("b.csv"), "variable;category;share\nleeftijd;jong;0,5\nleeftijd;oud;0,5\n");

        var (_, _, refused) = await CommandAsync([InFolder("a.csv"), "--margins", InFolder("b.csv"), "--id", "nr", "--out", InFolder("nergens/weights.csv")]);

        Assert.Equal("De map voor het bestand is er niet. Maak eerst de map, of kies een andere.", refused.Trim());
    }

    [Fact]
    public async Task Fifty_thousand_answers_are_weighted_too()
    {
        var many = new StringBuilder("nr;leeftijd;woning\n");
        for (var i = 0; i < 50_000; i++)
        {
            many.Append(CultureInfo.InvariantCulture, $"{i};{(i % 3 == 0 ? "18-44" : "45+")};{(i % 5 < 2 ? "koop" : "huur")}\n");
        }

        Assert.Equal(0, (await RunAsync(many.ToString())).Code);
        Assert.Equal(50_000, Weights().Sum(w => w.Weight), 4);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string InFolder(string name) => Path.Combine(_folder, name);

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private Task<(int Code, string Said, string Refused)> RunAsync(string answers = Answers, string margins = Margins, string[]? more = null) =>
        RunAsync(Encoding.UTF8.GetBytes(answers), "antwoorden.csv", margins, "aandelen.csv", more);

    private async Task<(int Code, string Said, string Refused)> RunAsync(byte[] answers, string answersName, string margins, string marginsName, string[]? more = null)
    {
        await File.WriteAllBytesAsync(InFolder(answersName), answers);
        await File.WriteAllTextAsync(InFolder(marginsName), margins);
        return await CommandAsync([InFolder(answersName), "--margins", InFolder(marginsName), "--id", "nr", "--out", InFolder("weights.csv"), .. more ?? []]);
    }

    private static async Task<(int Code, string Said, string Refused)> CommandAsync(string[] args)
    {
        using StringWriter said = new(), refused = new();
        return (await WeightsCommand.RunAsync(args, said, refused), said.ToString(), refused.ToString());
    }

    private List<(string Id, double Weight)> Weights()
    {
        var lines = File.ReadAllLines(InFolder("weights.csv"));
        Assert.Equal("id,weight", lines[0]);
        return [.. lines.Skip(1).Select(l => (l[..l.LastIndexOf(',')], double.Parse(l[(l.LastIndexOf(',') + 1)..], CultureInfo.InvariantCulture)))];
    }
}
