using Survey.Analysis.Text;
using Survey.Benchmarks.Labels;
using Survey.Benchmarks.Measures;

namespace Survey.Benchmarks.Quality;

/// <summary>How well the kind of a point is found, beside the kind that the question alone makes most likely.</summary>
internal sealed class KindFigures
{
    private const string NoKind = "-";

    internal KindFigures(LabelledPart part)
    {
        var likely = MostLikely(part.Set.Seen);
        OnPoints = new(PipelineReading.OfGivenPoints(part, CodebookFile.OfTheProduct, 1), point => point.Found?.Kind.Dutch() ?? NoKind);
        OnAnswers = new(PipelineReading.OfWholeAnswers(part, CodebookFile.OfTheProduct, 1), point => point.Found?.Kind.Dutch() ?? NoKind);
        QuestionAlone = new(PipelineReading.OfGivenPoints(part, CodebookFile.OfTheProduct, 1), point => likely.GetValueOrDefault(point.Answer.Question, NoKind));
    }

    internal Figures OnPoints { get; }

    internal Figures OnAnswers { get; }

    internal Figures QuestionAlone { get; }

    /// <summary>Per question the kind that most of its points have, in the part that may be read.</summary>
    private static Dictionary<string, string> MostLikely(LabelledPart part) => part.Answers
        .SelectMany(answer => answer.Points.Select(point => (answer.Question, point.Kind)))
        .GroupBy(point => point.Question, point => point.Kind, StringComparer.Ordinal)
        .ToDictionary(question => question.Key, question => question.CountBy(kind => kind, StringComparer.Ordinal).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal).First().Key, StringComparer.Ordinal);

    /// <summary>The two figures of one way to find kinds.</summary>
    internal sealed class Figures
    {
        internal Figures(IReadOnlyList<ReadPoint> points, Func<ReadPoint, string> kind)
        {
            string[] given = [.. points.Select(point => point.Given.Kind)];
            string[] found = [.. points.Select(kind)];
            Right = Classification.Accuracy(given, found);
            MacroF1 = Classification.MacroF1(given, found);
        }

        internal double Right { get; }

        internal double MacroF1 { get; }
    }
}
