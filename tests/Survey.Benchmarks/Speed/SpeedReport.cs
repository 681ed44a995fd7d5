using System.Globalization;

namespace Survey.Benchmarks.Speed;

/// <summary>Time and memory for rising numbers of answers, as a table in Markdown.</summary>
internal static class SpeedReport
{
    /// <summary>What is promised: scikit-learn, as it comes, takes so many times as long for words, from so many answers on; and so many bytes at most.</summary>
    private const double LeastRatio = 3;
    private const int PromisedFrom = 10_000;
    private const long MostBytes = 2_000_000_000;

    private static readonly int[] Usual = [1_000, 10_000, 100_000];

    /// <summary>The sizes that the words of a command ask for: "1000,10000"; null when it cannot be read.</summary>
    internal static int[]? Sizes(string? list)
    {
        if (list is null)
        {
            return Usual;
        }

        var sizes = list.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0).ToArray();
        return sizes.All(size => size > 0) ? [.. sizes.Order()] : null;
    }

    /// <summary>Writes a row per size; false when a run failed, what is promised is not met, or scikit-learn was asked for and is not there.</summary>
    internal static bool Write(int[] sizes, bool againstScikitLearn, TextWriter to)
    {
        var python = againstScikitLearn ? ScikitLearn.Find() : null;
        if (againstScikitLearn && python is null)
        {
            to.WriteLine("No python3 with scikit-learn here: on Debian it is the package python3-sklearn.");
            return false;
        }

        to.WriteLine($"{Environment.ProcessorCount} processors, {(IntPtr.Size * 8).ToString(CultureInfo.InvariantCulture)} bits, .NET {Environment.Version}");
        to.WriteLine();
        to.Write("| answers | different texts | points | themes | seconds | again | growth exponent | peak memory | of which before the run |");
        to.WriteLine(python is null ? "" : " scikit-learn, characters: seconds (TF-IDF, SVD, k-means) | ratio | ratio with one start | scikit-learn, words: seconds (same) | ratio | ratio with one start |");
        to.Write("|---|---|---|---|---|---|---|---|---|");
        to.WriteLine(python is null ? "" : "---|---|---|---|---|---|");
        var (isMet, smaller) = (true, (SpeedRun?)null);
        foreach (var size in sizes)
        {
            if (SpeedRun.InAProcessOfItsOwn(size) is not { } run)
            {
                to.WriteLine($"| {size} | the run failed |");
                return false;
            }

            to.Write(Row(run, smaller));
            isMet &= run.Peak <= MostBytes;
            var (columns, ratio) = python is null ? ("", double.MaxValue) : Comparison(python, run);
            isMet &= run.Answers < PromisedFrom || ratio >= LeastRatio;
            to.WriteLine(columns);
            smaller = run;
        }

        to.WriteLine();
        to.WriteLine("The exponent is that of the step from the row above: 1 is in proportion, 2 is quadratic. \"Again\" is a later run in the same process, up to 100,000 answers. A ratio above 1 means that scikit-learn takes longer than our first run; its k-means has ten starts, unless it says one.");
        to.WriteLine($"At most 2 GB{(python is null ? "" : ", and from 10,000 answers on at most a third of scikit-learn's time for words")}: {(isMet ? "met" : "NOT MET")}.");
        return isMet;
    }

    private static string Row(SpeedRun run, SpeedRun? smaller)
    {
        var growth = smaller is null ? "" : Number(Math.Log(run.Seconds / smaller.Seconds) / Math.Log(run.Answers / (double)smaller.Answers), "0.00");
        return $"| {Number(run.Answers, "N0")} | {Number(run.Distinct / (double)run.Answers, "0.0 %")} | {Number(run.Points, "N0")} | {Number(run.Themes, "N0")} | {Number(run.Seconds, "0.00")} | {(run.Again > 0 ? Number(run.Again, "0.00") : "")} | {growth} | {Megabytes(run.Peak)} | {Megabytes(run.Before)} |";
    }

    private static (string Columns, double Words) Comparison(string python, SpeedRun run)
    {
        var characters = ScikitLearn.Run(python, run.Answers, "char_wb");
        var words = ScikitLearn.Run(python, run.Answers, "word");
        return (Against(characters, run) + Against(words, run), words[..3].Sum() / run.Seconds);
    }

    private static string Against(double[] seconds, SpeedRun run)
    {
        var (usual, oneStart) = (seconds[..3], seconds[0] + seconds[1] + seconds[3]);
        return $" {Number(usual.Sum(), "0.00")} ({string.Join(", ", usual.Select(step => Number(step, "0.00")))}) | {Number(usual.Sum() / run.Seconds, "0.0")} | {Number(oneStart / run.Seconds, "0.0")} |";
    }

    private static string Megabytes(long bytes) => Number(bytes / 1048576.0, "N0") + " MB";

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
