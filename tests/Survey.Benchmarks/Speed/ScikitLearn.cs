using System.Diagnostics;
using System.Globalization;

namespace Survey.Benchmarks.Speed;

/// <summary>The same answers through TF-IDF, SVD and k-means of scikit-learn, where it is installed. Nothing else needs it.</summary>
internal static class ScikitLearn
{
    private static readonly string[] Names = ["python3", "/usr/bin/python3", "python"];

    /// <summary>A Python that has scikit-learn, or null.</summary>
    internal static string? Find() => Names.FirstOrDefault(name =>
    {
        try
        {
            return Start(name, "-c", "import sklearn").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    /// <summary>Seconds of TF-IDF, of SVD, of k-means as it comes (ten starts) and of k-means with one start.</summary>
    /// <param name="python">The Python to use.</param>
    /// <param name="answers">Number of made answers.</param>
    /// <param name="features">"char_wb" for n-grams of 3 to 5 characters, "word" for words.</param>
    internal static double[] Run(string python, int answers, string features)
    {
        var texts = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(texts, MadeAnswers.Make(answers).Select(answer => answer.Text));
            var (exitCode, output) = Start(python, Path.Combine(AppContext.BaseDirectory, "sklearn_speed.py"), texts, features);
            return exitCode != 0 ? throw new InvalidOperationException("sklearn_speed.py did not end well.") : [.. output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(seconds => double.Parse(seconds, CultureInfo.InvariantCulture))];
        }
        finally
        {
            File.Delete(texts);
        }
    }

    private static (int ExitCode, string Output) Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
