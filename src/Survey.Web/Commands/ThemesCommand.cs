using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Survey.Analysis.Languages;
using Survey.Analysis.Privacy;
using Survey.Analysis.Signals;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;
using Survey.Core.Themes;

namespace Survey.Web.Commands;

/// <summary>
/// Finds themes in a file of answers: <c>themes answers.csv --column text [--id id] [--question question] --out themes.jsonl
/// [--summary summary.json] [--codebook terms.txt]</c>. One line of JSON per answer, in the order of the file.
/// </summary>
internal static class ThemesCommand
{
    private const string Usage = "Zo gebruikt u deze opdracht: themes antwoorden.csv --column tekst [--id nummer] [--question vraag] --out themas.jsonl [--summary overzicht.json] [--codebook termen.txt]";

    /// <summary>From so many answers the command tells how far it is; fewer are ready before somebody has read that.</summary>
    private const int ToldFrom = 5_000;
    private const int LinesAtATime = 512;

    private static readonly string[] Options = ["--column", "--id", "--question", "--out", "--summary", "--codebook"];
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions IndentedJson = new(Json) { WriteIndented = true };

    /// <summary>Runs the command; 0 when the file was written, 2 with one sentence otherwise.</summary>
    internal static async Task<int> RunAsync(string[] args, TextWriter said, TextWriter refused)
    {
        var (sentence, summary) = await WorkAsync(args, refused);
        await (sentence is null ? said : refused).WriteLineAsync(sentence ?? summary);
        return sentence is null ? 0 : 2;
    }

    private static async Task<(string? Refusal, string Summary)> WorkAsync(string[] args, TextWriter progress)
    {
        var (options, unclear) = CommandOptions.Read(args, Options, ["--column", "--out"], Usage);
        if (options is null)
        {
            return (unclear, "");
        }

        using var cancel = new CancellationTokenSource();
        void Stop(object? sender, ConsoleCancelEventArgs e)
        {
            e.Cancel = true;
            cancel.Cancel();
        }

        Console.CancelKeyPress += Stop;
        try
        {
            var codebook = ReadCodebook(options["--codebook"], out var problem);
            if (codebook is null)
            {
                return (problem, "");
            }

            var (answers, refusal) = await ReadAnswersAsync(options);
            if (refusal is not null)
            {
                return (refusal, "");
            }

            var told = answers.Count >= ToldFrom ? new ProgressLines(progress) : null;
            var run = new ThemePipeline(codebook, new ThemeSettings()).Run(answers, cancel.Token, told);
            if (told is not null)
            {
                // What the search needed is not needed any more; of a million answers that is a sixth of the memory.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            }

            var output = options["--out"]!;
            var lines = (File: output, Lines: Lines(run, answers, told, cancel.Token));
            await CommandFiles.WriteAsync(cancel.Token, options["--summary"] is { } summary ? [lines, (summary, [JsonSerializer.Serialize(SummaryOf(run), IndentedJson)])] : [lines]);
            return (null, $"{Counted(run.Answers.Count, "antwoord", "antwoorden")}, {Counted(run.Answers.Sum(a => a.Points.Count), "punt", "punten")}, {Counted(run.Themes.Count, "thema", "thema’s")}. Geschreven naar {output}.");
        }
        catch (OperationCanceledException)
        {
            return ("Afgebroken. Er is niets geschreven.", "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (CommandFiles.WhyNot(e), "");
        }
        finally
        {
            Console.CancelKeyPress -= Stop;
        }
    }

    /// <summary>The lines in the order of the answers, made on all processors and a few hundred at a time: all together they may not fit in memory.</summary>
    private static IEnumerable<string> Lines(ThemeRun run, List<ThemeInput> answers, ProgressLines? told, CancellationToken cancel)
    {
        var labels = run.Themes.ToDictionary(t => t.Id, t => t.Label, StringComparer.Ordinal);
        for (var from = 0; from < answers.Count; from += LinesAtATime)
        {
            var lines = new string[Math.Min(LinesAtATime, answers.Count - from)];
            var start = from;
            Parallel.For(0, lines.Length, new ParallelOptions { CancellationToken = cancel }, i => lines[i] = JsonSerializer.Serialize(LineOf(run.Answers[start + i], answers[start + i].Text, labels), Json));
            foreach (var line in lines)
            {
                yield return line;
            }

            told?.Report("Regels schrijven", (from + lines.Length) / (double)answers.Count);
        }
    }

    private static Codebook? ReadCodebook(string? file, out string problem)
    {
        problem = "";
        if (file is null)
        {
            return DefaultCodebook.Read();
        }

        var reading = Codebook.Parse(File.ReadAllText(file));
        problem = string.Join(" ", reading.Problems);
        return reading.Codebook;
    }

    private static async Task<(List<ThemeInput> Answers, string? Refusal)> ReadAnswersAsync(CommandOptions options)
    {
        string column = options["--column"]!;
        string? id = options["--id"], question = options["--question"];
        var (table, refusal) = await CommandFiles.ReadAsync(options.File, [column, .. new[] { id, question }.OfType<string>()]);
        if (table is null)
        {
            return ([], refusal);
        }

        var answers = new List<ThemeInput>(table.Rows.Count);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var role = QuestionRole.None;
            if (question is not null && !QuestionRoles.TryParse(table.Cell(row, question), out role))
            {
                return ([], $"Rij {row.Number}, kolom '{question}': '{table.Cell(row, question)}' kennen wij niet. Kies een van: fijn, zorg, idee, toekomst, bijdrage, verhaal.");
            }

            answers.Add(new(id is null ? (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : table.Cell(row, id), table.Cell(row, column), role));
        }

        return (answers, null);
    }

    private static Line LineOf(AnswerPoints answer, string text, Dictionary<string, string> labels)
    {
        var personal = PersonalDataReader.Find(text);
        return new(answer.Id,
            [.. answer.Points.Select(p => new Segment(p.Text, p.ThemeId, p.ThemeId is null ? null : labels.GetValueOrDefault(p.ThemeId), p.Kind.Dutch(), Math.Round(p.Confidence, 3)))],
            LanguageReader.Read(text).Code, PointSplitter.IsNonAnswer(text), [.. personal.Select(p => new Personal(p.Text, p.Kind.ToName()))],
            SignalReader.Find(text)?.Kind.ToName(), Redaction.Apply(text, personal));
    }

    private static Overview SummaryOf(ThemeRun run)
    {
        // How strongly the points of each theme are put on average, 0 to 1.
        var strengths = run.Answers.SelectMany(a => a.Points).Where(p => p.ThemeId is not null).GroupBy(p => p.ThemeId!, StringComparer.Ordinal)
            .ToDictionary(t => t.Key, t => Math.Round(t.Average(p => FeelingReader.Read(p.Text).Strength), 2), StringComparer.Ordinal);
        return new(run.Answers.Count, run.Answers.Sum(a => a.Points.Count), run.Answers.Sum(a => a.Points.Count(p => p.ThemeId is null)),
            [.. run.Themes.Select(t => new ThemeLine(t.Id, t.Label, t.FromCodebook, SideOf(t.Domain), t.Words, t.Points, t.Answers, strengths[t.Id], t.Typical, [.. t.Parts.Select(p => new PartLine(p.Id, p.Label, p.Points, p.Answers))]))]);
    }

    private static string SideOf(ThemeDomain domain) => domain switch
    {
        ThemeDomain.Spatial => "fysiek",
        ThemeDomain.Social => "sociaal",
        _ => "beide",
    };

    private static string Counted(int number, string one, string more) => $"{number} {(number == 1 ? one : more)}";

    private sealed record Line(
        string Id, IReadOnlyList<Segment> Segments, string Language, bool NonAnswer, IReadOnlyList<Personal> PersonalData,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Signal, string Redacted);

    private sealed record Personal(string Text, string Type);

    private sealed record Segment(string Text, string? Theme, string? Label, string Kind, double Confidence);

    private sealed record Overview(int Answers, int Points, int WithoutTheme, IReadOnlyList<ThemeLine> Themes);

    private sealed record ThemeLine(
        string Theme, string Label, bool FromCodebook, string Domain, IReadOnlyList<string> Words, int Points, int Answers, double Strength, IReadOnlyList<string> Typical, IReadOnlyList<PartLine> Parts);

    private sealed record PartLine(string Part, string Label, int Points, int Answers);
}
