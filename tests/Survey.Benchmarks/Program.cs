using Survey.Benchmarks.Errors;
using Survey.Benchmarks.Quality;

const string Usage = """
    quality [--file report.md]    all figures on the labelled answers, as tables in Markdown
    errors [--set name]           the points of the seen halves that got another theme or kind than a person gave them
    """;

switch (args)
{
    case ["quality"]:
        Console.Out.Write(QualityReport.OnAllSets());
        return 0;
    case ["quality", "--file", var file]:
        var report = QualityReport.OnAllSets();
        Console.Out.Write(report);
        File.WriteAllText(file, report);
        return 0;
    case ["errors"]:
        return ErrorList.Write(null, Console.Out, Console.Error) ? 0 : 2;
    case ["errors", "--set", var name]:
        return ErrorList.Write(name, Console.Out, Console.Error) ? 0 : 2;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
