using Survey.Benchmarks.Quality;

const string Usage = """
    quality [--file report.md]    all figures on the labelled answers, as tables in Markdown
    """;

var file = args is [_, "--file", var path] ? path : null;
switch (args)
{
    case ["quality"] or ["quality", "--file", _]:
        var report = QualityReport.OnAllSets();
        Console.Out.Write(report);
        if (file is not null)
        {
            File.WriteAllText(file, report);
        }

        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
