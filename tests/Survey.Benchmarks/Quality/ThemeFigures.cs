using Survey.Benchmarks.Baseline;
using Survey.Benchmarks.Labels;
using Survey.Benchmarks.Measures;

namespace Survey.Benchmarks.Quality;

/// <summary>How well the themes of a part are found, beside clusters of characters. Every figure is a list: one per seed.</summary>
internal sealed class ThemeFigures
{
    private const string NoTheme = "-";
    private static readonly int[] Seeds = [1, 2, 3, 4, 5];
    private static readonly HashSet<string> Known = [.. CodebookFile.OfTheProduct.Themes.Select(theme => theme.Id)];

    internal ThemeFigures(LabelledPart part)
    {
        var points = part.Answers.SelectMany(answer => answer.Points).ToList();
        var given = points.ConvertAll(point => point.Theme);
        var clusters = new CharacterClusters(points.ConvertAll(point => point.Text));
        Points = points.Count;
        Themes = given.Distinct(StringComparer.Ordinal).Count();
        GroupsBySize = Math.Max(2, (int)Math.Round(Math.Sqrt(Points / 2.0)));
        OnPoints = new(given, seed => PipelineReading.OfGivenPoints(part, CodebookFile.OfTheProduct, seed));
        OnAnswers = new(given, seed => PipelineReading.OfWholeAnswers(part, CodebookFile.OfTheProduct, seed));
        WithoutCodebook = new(given, seed => PipelineReading.OfGivenPoints(part, CodebookFile.Empty, seed));
        Baseline = new(given, seed => clusters.Cluster(Themes, seed));
        BaselineBySize = new(given, seed => clusters.Cluster(GroupsBySize, seed));
    }

    internal int Points { get; }

    internal int Themes { get; }

    /// <summary>The square root of half the number of points: what one would choose without knowing the themes.</summary>
    internal int GroupsBySize { get; }

    internal Ours OnPoints { get; }

    internal Ours OnAnswers { get; }

    internal Ours WithoutCodebook { get; }

    internal Theirs Baseline { get; }

    internal Theirs BaselineBySize { get; }

    /// <summary>The figures of the pipeline.</summary>
    internal sealed class Ours
    {
        private readonly IReadOnlyList<string> _given;
        private readonly List<string?[]> _runs;
        private readonly List<string?[]> _before;

        internal Ours(IReadOnlyList<string> given, Func<int, IReadOnlyList<ReadPoint>> read)
        {
            var runs = Seeds.Select(read).ToList();
            _given = given;
            _runs = runs.ConvertAll(run => run.Select(point => point.Theme).ToArray());
            _before = runs.ConvertAll(run => run.Select(point => point.ThemeBefore).ToArray());
        }

        internal IReadOnlyList<double> Found => _runs.ConvertAll(run => (double)run.OfType<string>().Distinct(StringComparer.Ordinal).Count());

        internal IReadOnlyList<double> InformationOfParts => _before.ConvertAll(run => Clustering.AdjustedMutualInformation(_given, OneGroup(run)));

        internal IReadOnlyList<double> Placed => _runs.ConvertAll(run => run.Count(theme => theme is not null) / (double)run.Length);

        internal IReadOnlyList<double> InformationAsOneGroup => _runs.ConvertAll(run => Clustering.AdjustedMutualInformation(_given, OneGroup(run)));

        internal IReadOnlyList<double> InformationEachAlone => _runs.ConvertAll(run => Clustering.AdjustedMutualInformation(_given, EachAlone(run)));

        internal IReadOnlyList<double> VMeasure => _runs.ConvertAll(run => Clustering.VMeasure(_given, OneGroup(run)));

        internal IReadOnlyList<double> Right => _before.ConvertAll(run => Classification.Accuracy(_given, OfCodebook(run)));

        internal IReadOnlyList<double> RightOfPlaced => _before.ConvertAll(run => run.Zip(_given).Where(point => point.First is not null).Select(point => point.First == point.Second ? 1.0 : 0).DefaultIfEmpty(0).Average());

        internal IReadOnlyList<double> MacroF1 => _before.ConvertAll(run => Classification.MacroF1(_given, OfCodebook(run)));

        private static string[] OneGroup(string?[] run) => Array.ConvertAll(run, theme => theme ?? NoTheme);

        private static string[] EachAlone(string?[] run) => [.. run.Select((theme, at) => theme ?? FormattableString.Invariant($"{NoTheme}{at}"))];

        private static string[] OfCodebook(string?[] run) => Array.ConvertAll(run, theme => theme is not null && Known.Contains(theme) ? theme : NoTheme);
    }

    /// <summary>The figures of the baseline, in which every point has a group.</summary>
    internal sealed class Theirs(IReadOnlyList<string> given, Func<int, int[]> cluster)
    {
        private readonly List<int[]> _runs = [.. Seeds.Select(cluster)];

        internal IReadOnlyList<double> Information => _runs.ConvertAll(run => Clustering.AdjustedMutualInformation(given, run));

        internal IReadOnlyList<double> VMeasure => _runs.ConvertAll(run => Clustering.VMeasure(given, run));
    }
}
