using Survey.Benchmarks.Errors;
using Survey.Benchmarks.Quality;
using Survey.Benchmarks.Serving;
using Survey.Benchmarks.Speed;
using Survey.Core.Themes;
using Survey.TestKit;

const string Usage = """
    quality [--file report.md]    all figures on the labelled answers, as tables in Markdown
    errors [--set name]           what the seen halves got another theme, kind, signal or mark for than a person gave them
    unforeseen                    what becomes of subjects that the codebook does not have, and of single remarks about something else
    speed [--sizes 1000,10000,100000] [--against-sklearn]    time and peak memory of the pipeline on made answers
    learn [--file taught.bin]    learns the examples of the codebook and writes what they teach beside them; to be done after every change to them
    serving [--per-second 50]    how long residents wait for a page while so many of them a second send in, and the bytes of a whole survey
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
    case ["unforeseen"]:
        UnforeseenFigures.Write(Console.Out);
        return 0;
    case ["errors"]:
        return ErrorList.Write(null, Console.Out, Console.Error) ? 0 : 2;
    case ["errors", "--set", var name]:
        return ErrorList.Write(name, Console.Out, Console.Error) ? 0 : 2;
    case ["speed", .. var options] when Options(options) is var (sizes, against) && sizes is not null:
        return SpeedReport.Write(sizes, against, Console.Out) ? 0 : 1;
    case ["learn"]:
        File.WriteAllBytes(Path.Combine(Samples.Root, "src", "Survey.Core", "Themes", "taught.bin"), DefaultCodebook.Read().Taught());
        return 0;
    case ["learn", "--file", var file]:
        File.WriteAllBytes(file, DefaultCodebook.Read().Taught());
        return 0;
    case ["serving"]:
        return await ServingReport.WriteAsync(ServingReport.UsualPerSecond, Console.Out) ? 0 : 1;
    case ["serving", "--per-second", var pace] when int.TryParse(pace, System.Globalization.CultureInfo.InvariantCulture, out var perSecond) && perSecond is > 0 and <= 1000:
        return await ServingReport.WriteAsync(perSecond, Console.Out) ? 0 : 1;
    case ["speed-here", var answers]:
        SpeedRun.Here(int.Parse(answers, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static (int[]? Sizes, bool Against) Options(string[] options)
{
    const string Against = "--against-sklearn";
    return options.Where(option => option != Against).ToArray() switch
    {
        [] => (SpeedReport.Sizes(null), options.Contains(Against)),
        ["--sizes", var list] => (SpeedReport.Sizes(list), options.Contains(Against)),
        _ => (null, false),
    };
}
