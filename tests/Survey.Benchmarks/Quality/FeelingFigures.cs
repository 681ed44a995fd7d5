using System.Text.Json;
using MathNet.Numerics.Statistics;
using Survey.Analysis.Text;
using Survey.Benchmarks.Measures;
using Survey.TestKit;

namespace Survey.Benchmarks.Quality;

/// <summary>How well the strength of feeling is read, beside the level that is given most.</summary>
internal sealed class FeelingFigures
{
    private const string LastSeen = "G045";
    private static readonly string[] Levels = ["rustig", "duidelijk", "heel sterk"];
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private FeelingFigures(string title, List<FeltPoint> points)
    {
        var given = points.ConvertAll(point => point.Strength);
        var strengths = points.ConvertAll(point => FeelingReader.Read(point.Text).Strength);
        var found = strengths.ConvertAll(LevelOf);
        Title = title;
        Points = points.Count;
        Right = Classification.Accuracy(given, found);
        MacroF1 = Classification.MacroF1(given, found);
        FarOff = points.Where((_, at) => Math.Abs(Array.IndexOf(Levels, given[at]) - Array.IndexOf(Levels, found[at])) == 2).Count();
        Rank = Correlation.Spearman(given.Select(level => (double)Array.IndexOf(Levels, level)), strengths);
        MostGiven = given.GroupBy(level => level, StringComparer.Ordinal).Max(level => level.Count()) / (double)points.Count;
    }

    internal string Title { get; }

    internal int Points { get; }

    internal double Right { get; }

    internal double MacroF1 { get; }

    /// <summary>Points that were read as calm and are very strong, or the other way round.</summary>
    internal int FarOff { get; }

    /// <summary>Spearman's correlation of ranks between the given level and the strength, -1 to 1.</summary>
    internal double Rank { get; }

    internal double MostGiven { get; }

    /// <summary>The half that was read while tuning and the other one; none when the file is not there.</summary>
    internal static IReadOnlyList<FeelingFigures> OnBothHalves()
    {
        var file = Path.Combine(Samples.Root, "data-samples", "labelled", "gevoel.jsonl");
        var all = File.Exists(file) ? File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<FeltPoint>(line, Json)!).ToList() : [];
        return all.Count == 0 ? [] :
        [
            new("gevoel, seen half", all.FindAll(point => string.CompareOrdinal(point.Id, LastSeen) <= 0)),
            new("gevoel, unseen half", all.FindAll(point => string.CompareOrdinal(point.Id, LastSeen) > 0)),
        ];
    }

    private static string LevelOf(double strength) => Levels[strength >= Feeling.VeryStrong ? 2 : strength >= Feeling.Clear ? 1 : 0];

    private sealed record FeltPoint(string Id, string Text, string Strength);
}
