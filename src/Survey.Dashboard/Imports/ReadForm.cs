using Survey.Core.Storage;
using Survey.Core.Tables;
using Survey.Core.XlsForms;

namespace Survey.Dashboard.Imports;

/// <summary>Reads a kept file as a questionnaire, for the preview and once more when it is confirmed.</summary>
internal static class ReadForm
{
    /// <summary>What the file asks, or what has to be mended first. Nothing is stored.</summary>
    internal static QuestionnaireReading Read(PendingUpload upload)
    {
        var read = TableReader.Read(upload.FileName, upload.Content, TableLimits.Upload);
        return read.Workbook is { } workbook ? XlsForm.Read(workbook) : new(null, [read.Problem!], []);
    }
}
