using Survey.Analysis.Text;
using Survey.Benchmarks.Labels;
using Survey.Benchmarks.Measures;

namespace Survey.Benchmarks.Quality;

/// <summary>How well the kind of a point is found, beside the kind that the question alone makes most likely.</summary>
internal sealed class KindFigures
{
    private const string NoKind = "-";

    /// <param name="parts">One part of a set, or several of which all points count together.</param>
    internal KindFigures(params IReadOnlyList<LabelledPart> parts)
    {
        ReadPoint[] points = [.. parts.SelectMany(part => PipelineReading.OfGivenPoints(part, CodebookFile.OfTheProduct, 1))];
        ReadPoint[] ofAnswers = [.. parts.SelectMany(part => PipelineReading.OfWholeAnswers(part, CodebookFile.OfTheProduct, 1))];
        string[] likely = [.. parts.SelectMany(LikelyKinds)];
        Points = points.Length;
        OnPoints = new(points, [.. points.Select(Kind)]);
        OnAnswers = new(ofAnswers, [.. ofAnswers.Select(Kind)]);
        QuestionAlone = new(points, likely);
        OnlyFoundRight = points.Zip(likely).Count(pair => pair.First.Given.Kind == Kind(pair.First) && pair.First.Given.Kind != pair.Second);
        OnlyQuestionRight = points.Zip(likely).Count(pair => pair.First.Given.Kind != Kind(pair.First) && pair.First.Given.Kind == pair.Second);
    }

    /// <summary>On every half that was not read while tuning, all points together.</summary>
    internal static KindFigures OnUnseenHalves => new([.. LabelledSet.All.Where(set => set.Labels.HasFlag(Labelled.Kinds)).Select(set => set.Unseen).OfType<LabelledPart>()]);

    internal int Points { get; }

    internal Figures OnPoints { get; }

    internal Figures OnAnswers { get; }

    internal Figures QuestionAlone { get; }

    /// <summary>Number of points of which the kind was found and the question alone would have been wrong.</summary>
    internal int OnlyFoundRight { get; }

    /// <summary>Number of points of which a wrong kind was found and the question alone would have been right.</summary>
    internal int OnlyQuestionRight { get; }

    private static string Kind(ReadPoint point) => point.Found?.Kind.Dutch() ?? NoKind;

    /// <summary>For each point of a part the kind that most points under its question have in the part of the set that may be read.</summary>
    private static IEnumerable<string> LikelyKinds(LabelledPart part)
    {
        var likely = part.Set.Seen.Answers
            .SelectMany(answer => answer.Points.Select(point => (answer.Question, point.Kind)))
            .GroupBy(point => point.Question, point => point.Kind, StringComparer.Ordinal)
            .ToDictionary(question => question.Key, question => question.CountBy(kind => kind, StringComparer.Ordinal).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal).First().Key, StringComparer.Ordinal);
        return part.Answers.SelectMany(answer => answer.Points.Select(_ => likely.GetValueOrDefault(answer.Question, NoKind)));
    }

    /// <summary>The two figures of one way to find kinds.</summary>
    internal sealed class Figures(IReadOnlyList<ReadPoint> points, string[] found)
    {
        private readonly string[] _given = [.. points.Select(point => point.Given.Kind)];

        internal double Right => Classification.Accuracy(_given, found);

        internal double MacroF1 => Classification.MacroF1(_given, found);
    }
}
