using Survey.Core.Questionnaires;
using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.Core.XlsForms;

namespace Survey.TestKit;

/// <summary>The invented square in the folder data-samples, read through the importers that staff use.</summary>
public static class Samples
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Root, "data-samples", file));

    public static Workbook Workbook(string file) => TableReader.Read(file, Bytes(file), TableLimits.Upload) is { Workbook: { } workbook }
        ? workbook
        : throw new InvalidOperationException($"The sample {file} cannot be read.");

    public static Questionnaire Questionnaire() => Need(XlsForm.Read(Workbook("vragenlijst.xlsx")) is var read ? read.Questionnaire : null, read.Problems);

    public static StudyFacts Study() => Need(StudyImport.Read(Workbook("onderzoek.xlsx")) is var read ? read.Facts : null, read.Problems);

    public static T Need<T>(T? value, IEnumerable<TableProblem> problems)
        where T : class => value ?? throw new InvalidOperationException("A sample cannot be read: " + string.Join(" ", problems));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Leefbaarheid.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Leefbaarheid.sln is in none of the folders above the tests.");
    }
}
