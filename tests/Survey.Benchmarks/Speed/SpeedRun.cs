using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Survey.Analysis.Themes;
using Survey.Benchmarks.Labels;

namespace Survey.Benchmarks.Speed;

/// <summary>What one run over made answers cost.</summary>
/// <param name="Answers">Number of answers.</param>
/// <param name="Distinct">Number of different texts among them.</param>
/// <param name="Points">Number of points found.</param>
/// <param name="Themes">Number of themes with a point.</param>
/// <param name="Seconds">Seconds that the pipeline took. It is the first thing the process does, so the compiling of its code is in it.</param>
/// <param name="Again">Seconds that it took once more, as in a site that did it before; 0 when that was not timed.</param>
/// <param name="Before">Most memory in use before the run, in bytes: the runtime and the answers.</param>
/// <param name="Peak">Most memory in use ever, in bytes.</param>
internal sealed record SpeedRun(int Answers, int Distinct, int Points, int Themes, double Seconds, double Again, long Before, long Peak)
{
    /// <summary>Of more answers than this a second run says little that the first did not.</summary>
    private const int MostAgain = 100_000;

    /// <summary>After so many runs the runtime has compiled what is run most for the last time.</summary>
    private const int Warm = 5;

    /// <summary>Runs in this process and tells the outcome as one line of JSON.</summary>
    internal static void Here(int answers, TextWriter to)
    {
        var made = MadeAnswers.Make(answers);
        var distinct = made.Select(answer => answer.Text).Distinct(StringComparer.Ordinal).Count();
        var codebook = CodebookFile.OfTheProduct;
        GC.Collect();
        var before = PeakMemory();
        var watch = Stopwatch.StartNew();
        var run = new ThemePipeline(codebook, new ThemeSettings()).Run(made, CancellationToken.None);
        var (seconds, peak, again) = (watch.Elapsed.TotalSeconds, PeakMemory(), 0.0);
        for (var turn = 0; answers <= MostAgain && turn < Warm; turn++)
        {
            watch.Restart();
            _ = new ThemePipeline(codebook, new ThemeSettings()).Run(made, CancellationToken.None);
            again = watch.Elapsed.TotalSeconds;
        }

        to.WriteLine(JsonSerializer.Serialize(new SpeedRun(answers, distinct, run.Answers.Sum(answer => answer.Points.Count), run.Themes.Count, seconds, again, before, peak)));
    }

    /// <summary>Runs in a process of its own, so that the peak is of this number of answers only; null when it did not end well.</summary>
    internal static SpeedRun? InAProcessOfItsOwn(int answers)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Started as "dotnet Survey.Benchmarks.dll" the process is dotnet, and wants to know which program.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(SpeedRun).Assembly.Location);
        }

        start.ArgumentList.Add("speed-here");
        start.ArgumentList.Add(answers.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<SpeedRun>(line) : null;
    }

    /// <summary>Bytes. On Linux the kernel's own high-water mark; elsewhere what .NET knows.</summary>
    private static long PeakMemory()
    {
        const string Status = "/proc/self/status";
        const string Mark = "VmHWM:";
        if (OperatingSystem.IsLinux() && File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(Mark, StringComparison.Ordinal)) is { } found)
        {
            return 1024 * long.Parse(found[Mark.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
        }

        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }
}
