using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Survey.Analysis.Statistics;
using Survey.Analysis.Weighting;
using Survey.Core.Fieldwork;
using Survey.Core.Tables;

namespace Survey.Web.Commands;

/// <summary>
/// Weights a file of answers to known margins: <c>weights responses.csv --margins margins.csv --id id --out weights.csv
/// [--report report.json] [--trim-low 0.3] [--trim-high 3] [--population 400] [--estimates figures.csv --of mark,home [--by area]]</c>. The
/// margins have the columns variable, category and share. The output has a line per answer, in the order of the file: its id and its weight,
/// with a mean of 1, or the sum given. The figures are those of <see cref="WeightedEstimates"/>.
/// </summary>
internal static class WeightsCommand
{
    private const string Usage = "Zo gebruikt u deze opdracht: weights antwoorden.csv --margins aandelen.csv --id nummer --out gewichten.csv [--report verslag.json] [--trim-low 0,3] [--trim-high 3] [--population 400] [--estimates cijfers.csv --of cijfer,woning [--by deelgebied]]";
    private static readonly string[] Options = ["--margins", "--id", "--out", "--report", "--trim-low", "--trim-high", "--population", "--estimates", "--of", "--by"];
    private static readonly string[] Numbers = ["--trim-low", "--trim-high", "--population"];
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>Runs the command; 0 when the files were written, 2 with one sentence otherwise.</summary>
    internal static async Task<int> RunAsync(string[] args, TextWriter said, TextWriter refused)
    {
        var (sentence, summary) = await WorkAsync(args);
        await (sentence is null ? said : refused).WriteLineAsync(sentence ?? summary);
        return sentence is null ? 0 : 2;
    }

    private static async Task<(string? Refusal, string Summary)> WorkAsync(string[] args)
    {
        var (options, unclear) = CommandOptions.Read(args, Options, ["--margins", "--id", "--out"], Usage);
        if (options is null)
        {
            return (unclear, "");
        }

        try
        {
            if (SameFile(options) is { } twice)
            {
                return ($"Het bestand {twice} staat er twee keer. Geef elk bestand een eigen naam.", "");
            }

            var (settings, problem) = SettingsOf(options);
            var (margins, refusal) = problem is null ? await ReadMarginsAsync(options["--margins"]!) : ([], problem);
            if (refusal is not null)
            {
                return (refusal, "");
            }

            var id = options["--id"]!;
            var (estimated, by) = (Estimated(options), options["--by"]);
            if ((options["--estimates"] is null) != (estimated.Length == 0) || (by is not null && estimated.Length == 0))
            {
                return ($"--estimates en --of horen bij elkaar: het bestand, en de kolommen die erin komen. {Usage}", "");
            }

            (var table, refusal) = await CommandFiles.ReadAsync(options.File, [id, .. margins.Select(m => m.Variable), .. estimated, .. by is null ? Array.Empty<string>() : [by]]);
            refusal ??= settings!.Total < table!.Rows.Count ? $"--population is {settings.Total:0}, maar er zijn meer antwoorden: {table.Rows.Count}." : Unfit(options.File, table, id);
            return refusal is null ? await WeighAsync(options, settings!, margins, table!) : (refusal, "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (CommandFiles.WhyNot(e), "");
        }
    }

    private static async Task<(string? Refusal, string Summary)> WeighAsync(CommandOptions options, RakingSettings settings, IReadOnlyList<Margin> margins, Table table)
    {
        var outcome = Raking.Fit([.. table.Rows.Select(r => margins.Select(m => table.Cell(r, m.Variable)).ToList())], margins, null, settings);
        if (outcome.Fit is not { Report: var report } fit)
        {
            var refusal = outcome.Refusal!;
            return ($"{(refusal.Row is { } row ? $"{Path.GetFileName(options.File)}, rij {table.Rows[row].Number}: " : "")}{refusal.Sentence}", "");
        }

        if (!report.Converged)
        {
            return ($"{report.Notes[1]} Voeg kleine categorieën samen of weeg op minder kenmerken. Er is niets geschreven.", "");
        }

        List<(string, IEnumerable<string>)> files = [(options["--out"]!, table.Rows.Zip(fit.Weights, (r, w) => $"{Quoted(table.Cell(r, options["--id"]!))},{w.ToString("R", CultureInfo.InvariantCulture)}").Prepend("id,weight"))];
        if (options["--report"] is { } file)
        {
            files.Add((file, [JsonSerializer.Serialize(ReportOf(report, settings, table.Rows.Count), Json)]));
        }

        if (options["--estimates"] is { } figures)
        {
            var (sample, why) = DesignSample.Of(new(fit.Weights) { Population = settings.Total, Calibration = fit.Calibration });
            if (sample is null)
            {
                return (why, "");
            }

            files.Add((figures, WeightedEstimates.Lines(sample, table, Estimated(options), options["--by"])));
        }

        await CommandFiles.WriteAsync(CancellationToken.None, [.. files]);
        var summary = string.Create(Dutch, $"{table.Rows.Count} antwoorden gewogen in {report.Iterations} {(report.Iterations == 1 ? "ronde" : "ronden")}; samen zijn ze er zoveel waard als {report.EffectiveSize:0.#} (ontwerpeffect {report.DesignEffect:0.00}). Geschreven naar {options["--out"]}.");
        return (null, string.Join('\n', report.Notes.Prepend(summary)));
    }

    private static string[] Estimated(CommandOptions options) => options["--of"]?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static string? SameFile(CommandOptions options) => new[] { options.File, options["--margins"], options["--out"], options["--report"], options["--estimates"] }.OfType<string>()
        .GroupBy(Path.GetFullPath, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.First();

    private static (RakingSettings? Settings, string? Refusal) SettingsOf(CommandOptions options)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var option in Numbers)
        {
            if (options[option] is { } text)
            {
                if (!MarginTable.TryNumber(text, out var number) || number < 0)
                {
                    return (null, $"'{text}' bij {option} is geen getal van 0 of meer.");
                }

                numbers[option] = number;
            }
        }

        var trims = numbers.ContainsKey("--trim-low") || numbers.ContainsKey("--trim-high");
        return (new()
        {
            Total = numbers.TryGetValue("--population", out var population) ? population : null,
            Bounds = trims ? new(numbers.GetValueOrDefault("--trim-low", 0), numbers.GetValueOrDefault("--trim-high", double.PositiveInfinity)) : null,
        }, null);
    }

    private static async Task<(IReadOnlyList<Margin> Margins, string? Refusal)> ReadMarginsAsync(string file)
    {
        var (table, refusal) = await CommandFiles.ReadAsync(file, [.. MarginTable.Columns]);
        return table is null ? ([], refusal) : MarginTable.Read(table, Path.GetFileName(file));
    }

    /// <summary>Each answer needs an id of its own: with a double one nobody knows which weight is whose.</summary>
    private static string? Unfit(string file, Table table, string id)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var name = table.Cell(row, id);
            if (name.Length == 0)
            {
                return $"{Path.GetFileName(file)}, rij {row.Number}: de kolom '{id}' is leeg. Geef elk antwoord een eigen nummer.";
            }

            if (!seen.TryAdd(name, row.Number))
            {
                return $"{Path.GetFileName(file)}, rij {row.Number}: '{name}' staat ook in rij {seen[name]}. Geef elk antwoord een eigen nummer.";
            }
        }

        return null;
    }

    /// <summary>A cell of a file with commas.</summary>
    internal static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static object ReportOf(RakingReport report, RakingSettings settings, int respondents) => new
    {
        respondents,
        sum_of_weights = settings.Total ?? respondents,
        report.Iterations,
        report.Converged,
        trim = settings.Bounds is { } b ? new { low = b.Low, high = double.IsFinite(b.High) ? b.High : (double?)null } : null,
        report.Trimmed,
        report.OutsideBounds,
        report.Rerakes,
        report.DesignEffect,
        effective_n = report.EffectiveSize,
        margins = report.Margins,
        categories = report.Categories,
        report.Notes,
    };
}
