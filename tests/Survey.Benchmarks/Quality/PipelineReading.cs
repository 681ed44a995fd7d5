using Survey.Analysis.Text;
using Survey.Analysis.Themes;
using Survey.Benchmarks.Labels;
using Survey.Benchmarks.Measures;

namespace Survey.Benchmarks.Quality;

/// <summary>One hand-given point beside what the pipeline made of it.</summary>
/// <param name="Answer">The answer it stands in.</param>
/// <param name="Given">The point as a person labelled it.</param>
/// <param name="Found">What was found; null when no point was found there.</param>
internal sealed record ReadPoint(LabelledAnswer Answer, LabelledPoint Given, FoundPoint? Found)
{
    internal string? Theme => Found?.ThemeId;

    /// <summary>The theme of the codebook it was placed in before small ones came together.</summary>
    internal string? ThemeBefore => Found?.PartId is { } part && CodebookFile.OfTheProduct.Themes.Any(theme => theme.Id == part) ? part : Theme;
}

/// <summary>The pipeline run over a part of a labelled set.</summary>
internal static class PipelineReading
{
    /// <summary>The points as people cut them: measures the themes and kinds alone.</summary>
    internal static IReadOnlyList<ReadPoint> OfGivenPoints(LabelledPart part, Codebook codebook, int seed)
    {
        var points = part.Answers.SelectMany(answer => answer.Points.Select(point => (Answer: answer, Point: point))).ToList();
        var run = new ThemePipeline(codebook, new() { Seed = seed })
            .RunOnPoints(points.ConvertAll(point => new PointInput(point.Answer.Id, point.Point.Text, Role(point.Answer), null)), CancellationToken.None);
        return [.. points.Zip(run.Answers, (point, found) => new ReadPoint(point.Answer, point.Point, found.Points.SingleOrDefault()))];
    }

    /// <summary>Whole answers: each hand-given point takes the found point that shares most characters with it.</summary>
    internal static IReadOnlyList<ReadPoint> OfWholeAnswers(LabelledPart part, Codebook codebook, int seed)
    {
        var run = new ThemePipeline(codebook, new() { Seed = seed })
            .Run([.. part.Answers.Select(answer => new ThemeInput(answer.Id, answer.Text, Role(answer)))], CancellationToken.None);
        return [.. part.Answers.Zip(run.Answers).SelectMany(pair => Match(pair.First, pair.Second.Points))];
    }

    internal static QuestionRole Role(LabelledAnswer answer) =>
        QuestionRoles.TryParse(answer.Question, out var role) ? role : throw new InvalidOperationException($"{answer.Id}: the question '{answer.Question}' is unknown.");

    private static IEnumerable<ReadPoint> Match(LabelledAnswer answer, IReadOnlyList<FoundPoint> found)
    {
        var spans = Span.Locate(answer.Text, found.Select(point => point.Text)).Zip(found).ToList();
        var given = Span.Locate(answer.Text, answer.Points.Select(point => point.Text));
        return answer.Points.Zip(given, (point, span) => new ReadPoint(answer, point,
            spans.Where(other => other.First.Overlap(span) > 0).OrderByDescending(other => other.First.Overlap(span)).Select(other => other.Second).FirstOrDefault()));
    }
}
