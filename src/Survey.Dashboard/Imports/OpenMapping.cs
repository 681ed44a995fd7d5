using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Survey.Core.Invitations;
using Survey.Core.OtherTools;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Tables;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Imports;

/// <summary>A kept file of answers from elsewhere, laid beside the questionnaire of its wave.</summary>
/// <param name="Upload">The kept file.</param>
/// <param name="Wave">The wave its answers are for.</param>
/// <param name="Mapping">What its columns and words mean; null when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read, or null.</param>
/// <param name="Notes">What is worth a look although it could be read.</param>
/// <param name="Stamp">Changes when somebody decides otherwise, or when the questionnaire changes.</param>
internal sealed record OpenedMapping(PendingUpload Upload, Wave Wave, FileMapping? Mapping, TableProblem? Problem, IReadOnlyList<string> Notes, string Stamp)
{
    /// <summary>Address of the kept file, with what stands behind it.</summary>
    internal string Address(Desk desk, string behind = "") => $"/werk/{desk.Study.Slug}/invoer/{Upload.Id}{behind}";
}

/// <summary>Opens kept files of answers from elsewhere, each time anew: what was decided stands with the wave, not with the file.</summary>
internal sealed class OpenMapping(LeefbaarheidDb db, KeepUpload keep, KeepMapping kept, WaveSecrets secrets)
{
    private const string Purpose = "import-word";
    private const int StampBytes = 8;

    /// <summary>Opens it; null when it is not there, belongs to another study, or its wave was closed.</summary>
    /// <param name="id">The kept file.</param>
    /// <param name="desk">Whose desk it lies on.</param>
    /// <param name="cancel">Cancellation.</param>
    /// <param name="change">What somebody chose and may not be kept, or null.</param>
    internal async Task<OpenedMapping?> OpenAsync(Guid id, Desk desk, CancellationToken cancel, Func<KeptMapping, KeptMapping>? change = null)
    {
        if (await keep.FindAsync(id, desk, cancel) is not { } upload || ImportKind.OfMark(upload.Kind, desk) is not ImportKind.Elsewhere(var wave))
        {
            return null;
        }

        var read = TableReader.Read(upload.FileName, upload.Content, TableLimits.Upload);
        if (read.Workbook is not { } workbook || ProblemWith(workbook.Tables[0]) is not null)
        {
            return new(upload, wave, null, read.Problem ?? ProblemWith(read.Workbook!.Tables[0]), read.Notes, "");
        }

        var questionnaire = await db.QuestionnaireOfAsync(wave, cancel);
        var before = await kept.ReadAsync(wave.Id, cancel);
        secrets.Ensure(wave.Id);
        var mapping = FileMapping.Of(workbook.Tables[0], questionnaire, desk.Study, change?.Invoke(before) ?? before, word => secrets.Hash(wave.Id, Purpose, word)!);
        return new(upload, wave, mapping, null, read.Notes, StampOf(before, questionnaire));
    }

    private static TableProblem? ProblemWith(Table table) =>
        table.Rows.Count == 0 ? new("V-002", table.Name, null, null, "Er staat geen ingevulde rij in.", "Zet onder de bovenste rij een rij per ingevulde vragenlijst.")
        : table.Rows.Count > FileMapping.MostRows ? new("V-004", table.Name, null, null, $"Er staan {table.Rows.Count.Number()} rijen in. Wij kunnen er {FileMapping.MostRows.Number()} tegelijk aan.", "Deel het op in kleinere bestanden.")
        : table.Columns.Count > FileMapping.MostColumns ? new("V-003", table.Name, 1, null, $"Er staan {table.Columns.Count} kolommen in. Wij kunnen er {FileMapping.MostColumns} aan.", "Haal kolommen weg die bij geen vraag horen.")
        : HasTitleAbove(table) ? new("V-005", table.Name, 1, null, "Boven de tabel staat nog een regel, bijvoorbeeld een titel.", "Haal die regel weg. De namen van de kolommen moeten in de bovenste rij staan.")
        : null;

    /// <summary>Whether one cell stands above a table of three columns or more: a title, often over merged cells.</summary>
    private static bool HasTitleAbove(Table table) =>
        table.Columns.Count(c => c.Length > 0) == 1 && table.Rows[0].Cells.Count(c => !string.IsNullOrWhiteSpace(c)) >= 3;

    private static string StampOf(KeptMapping kept, Questionnaire questionnaire) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(kept) + questionnaire.ToJson())).AsSpan(0, StampBytes));
}
