using System.Text.Encodings.Web;
using System.Text.Json;
using Survey.Core.Tables;
using Survey.Core.XlsForms;

namespace Survey.Web.Commands;

/// <summary>
/// Says what would be taken over from a form and what not: <c>questionnaire check form.xlsx [--json report.json]</c>. 0 when the form
/// can be used, 1 when something has to be mended first, 2 when the command itself is not clear.
/// </summary>
internal static class QuestionnaireCommand
{
    private const string Usage = "Zo gebruikt u deze opdracht: questionnaire check vragenlijst.xlsx [--json verslag.json]";
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs the command.</summary>
    internal static async Task<int> RunAsync(string[] args, TextWriter said, TextWriter refused)
    {
        if (args is not ["check", .. var rest] || CommandOptions.Read(rest, ["--json"], [], Usage) is not ({ } options, _))
        {
            await refused.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            var report = await CheckAsync(options.File);
            if (options["--json"] is { } file)
            {
                await CommandFiles.WriteAsync(CancellationToken.None, (file, [JsonSerializer.Serialize(report, Json)]));
            }

            foreach (var line in Lines(report))
            {
                await said.WriteLineAsync(line);
            }

            return report.Usable ? 0 : 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await refused.WriteLineAsync(CommandFiles.WhyNot(e));
            return 2;
        }
    }

    private static async Task<Report> CheckAsync(string file)
    {
        if (!File.Exists(file))
        {
            return new(false, "", [], [LineOf(new("T-000", Path.GetFileName(file), null, null, "Dit bestand is er niet.", "Kijk de naam na."))], []);
        }

        var reading = TableReader.Read(Path.GetFileName(file), await File.ReadAllBytesAsync(file), TableLimits.Upload);
        if (reading.Workbook is null)
        {
            return new(false, "", [], [LineOf(reading.Problem!)], []);
        }

        var form = XlsForm.Read(reading.Workbook);
        return new(form.Questionnaire is not null, form.Questionnaire?.Title ?? "",
            [.. (form.Questionnaire?.Questions ?? []).Select(q => new Asked(q.Name, q.Kind.ToString(), q.Text.In("nl"), [.. q.Text.ByLanguage.Keys.Order(StringComparer.Ordinal)], q.Choices.Count, q.ShowWhen?.Expression))],
            [.. form.Problems.Select(LineOf)], [.. form.Notes.Select(LineOf)]);
    }

    private static IEnumerable<string> Lines(Report report)
    {
        yield return report.Usable
            ? $"Deze vragenlijst kan zo gebruikt worden: '{report.Title}', {report.Questions.Count} {(report.Questions.Count == 1 ? "vraag" : "vragen")}."
            : $"Deze vragenlijst kan nog niet gebruikt worden. {(report.Problems.Count == 1 ? "Dit moet" : $"Deze {report.Problems.Count} dingen moeten")} eerst anders:";
        foreach (var problem in report.Problems)
        {
            yield return "  " + problem.Sentence;
        }

        if (report.Notes.Count > 0)
        {
            yield return report.Notes.Count == 1 ? "Eén ding doen wij anders:" : $"{report.Notes.Count} dingen doen wij anders:";
        }

        foreach (var note in report.Notes)
        {
            yield return "  " + note.Sentence;
        }
    }

    private static Line LineOf(TableProblem problem) => new(problem.Number, problem.Sheet, problem.Row, problem.Column, problem.Cause, problem.WayOut, problem.ToString());

    private sealed record Report(bool Usable, string Title, IReadOnlyList<Asked> Questions, IReadOnlyList<Line> Problems, IReadOnlyList<Line> Notes);

    private sealed record Asked(string Name, string Kind, string Text, IReadOnlyList<string> Languages, int Choices, string? ShowWhen);

    private sealed record Line(string Number, string Sheet, int? Row, string? Column, string Cause, string WhatHappens, [property: System.Text.Json.Serialization.JsonIgnore] string Sentence);
}
