using Microsoft.EntityFrameworkCore;
using Survey.Core.Evenings;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Submissions;
using Survey.Core.Tables;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Imports;

/// <summary>What stands in a kept file, before anything of it is stored.</summary>
/// <param name="Problems">What has to be mended first; all or nothing.</param>
/// <param name="Notes">What is worth a look although it can be stored.</param>
/// <param name="Questionnaire">The questionnaire of the wave, when the file holds answers.</param>
/// <param name="Submissions">The answers, or empty.</param>
/// <param name="Evening">The evening, or null.</param>
internal sealed record UploadReading(
    IReadOnlyList<TableProblem> Problems, IReadOnlyList<string> Notes, Questionnaire? Questionnaire, IReadOnlyList<Submission> Submissions, EveningRecord? Evening);

/// <summary>Reads a kept file again, for the preview and once more when it is confirmed.</summary>
internal sealed class ReadUpload(LeefbaarheidDb db)
{
    /// <summary>Reads the file. Nothing is stored.</summary>
    internal async Task<UploadReading> ReadAsync(PendingUpload upload, ImportKind kind, Desk desk, CancellationToken cancel)
    {
        var read = TableReader.Read(upload.FileName, upload.Content, TableLimits.Upload);
        if (read.Workbook is not { } workbook)
        {
            return new([read.Problem!], read.Notes, null, [], null);
        }

        return kind switch
        {
            ImportKind.Answers answers => await AnswersAsync(workbook, read.Notes, answers, desk, cancel),
            _ => await EveningAsync(workbook, read.Notes, upload.FileName, desk, cancel),
        };
    }

    private async Task<UploadReading> AnswersAsync(Workbook workbook, IReadOnlyList<string> notes, ImportKind.Answers kind, Desk desk, CancellationToken cancel)
    {
        var questionnaire = await db.QuestionnaireOfAsync(kind.Wave, cancel);
        var reading = ResponseImport.Read(workbook, desk.Study, kind.Wave, questionnaire);
        var all = notes.ToList();
        if (reading.Passed.Count > 0)
        {
            all.Add($"Deze kolommen horen bij geen vraag en slaan wij over: {string.Join(", ", reading.Passed)}.");
        }

        var missing = questionnaire.Questions.Where(q => !workbook.Tables[0].Has(q.Name)).Select(q => q.Name).ToList();
        if (missing.Count > 0 && reading.Problems.Count == 0)
        {
            all.Add($"Voor deze vragen staat er geen kolom in het bestand: {string.Join(", ", missing)}.");
        }

        var passedRows = workbook.Tables[0].Rows.Count - reading.Submissions.Count;
        if (reading.Problems.Count == 0 && reading.Submissions.Count > 0 && passedRows > 0)
        {
            all.Add($"{passedRows.Of("rij heeft", "rijen hebben")} geen enkel antwoord en {(passedRows == 1 ? "wordt" : "worden")} overgeslagen.");
        }

        return reading.Problems.Count == 0 && reading.Submissions.Count == 0
            ? new([new("A-006", workbook.Tables[0].Name, null, null, "Er staat geen ingevulde rij in.", "Zet onder de bovenste rij een rij per ingevulde vragenlijst.")], notes, questionnaire, [], null)
            : new(reading.Problems, all, questionnaire, reading.Submissions, null);
    }

    private async Task<UploadReading> EveningAsync(Workbook workbook, IReadOnlyList<string> notes, string fileName, Desk desk, CancellationToken cancel)
    {
        var reading = EveningImport.Read(workbook, desk.Study);
        var problems = reading.Problems.ToList();
        if (reading.Record is { } record)
        {
            if (desk.Waves.All(w => w.Number != record.WaveNumber))
            {
                problems.Add(new("E-011", "avond", null, "waarde", $"Meting {record.WaveNumber} is er niet in dit onderzoek.", $"Kies een van: {string.Join(", ", desk.Waves.Select(w => w.Number))}."));
            }

            if (await db.Evenings.AnyAsync(e => e.StudyId == desk.Study.Id && e.On == record.Facts.On && e.Title == record.Facts.Title, cancel))
            {
                problems.Add(new("E-012", fileName, null, null, "Deze bewonersavond staat al in het onderzoek.", "U hoeft niets te doen. Een andere avond heeft een andere titel of datum."));
            }
        }

        return new(problems, notes, null, [], problems.Count == 0 ? reading.Record : null);
    }
}
