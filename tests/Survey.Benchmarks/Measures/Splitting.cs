using Survey.Analysis.Text;
using Survey.Benchmarks.Labels;
using Survey.Benchmarks.Quality;

namespace Survey.Benchmarks.Measures;

/// <summary>How well answers are cut into points.</summary>
/// <param name="Exact">Share of the answers with exactly the given points.</param>
/// <param name="SameCount">Share of the answers with as many points as given.</param>
/// <param name="Jaccard">Over the given points: the mean of the Jaccard overlap, in characters, with the found point that is most like it.</param>
/// <param name="Cuts">The starts of second and later points; a found start counts as right within <see cref="Reach"/> characters.</param>
/// <param name="NonAnswers">The answers that hold no point.</param>
internal sealed record Splitting(double Exact, double SameCount, double Jaccard, Hits Cuts, Hits NonAnswers)
{
    /// <summary>Characters that a cut may stand beside the given one: "en" or a dash belongs to either side.</summary>
    internal const int Reach = 4;

    /// <summary>Compares the points that a person gave with those of the product.</summary>
    internal static Splitting Of(LabelledPart part) => Of([.. part.Answers.Select(answer =>
        (answer.Text, (IReadOnlyList<string>)[.. answer.Points.Select(point => point.Text)], PointSplitter.Split(answer.Text, PipelineReading.Role(answer))))]);

    /// <summary>Compares the points of answers; each answer with the parts that were given and found.</summary>
    internal static Splitting Of(IReadOnlyList<(string Text, IReadOnlyList<string> Given, IReadOnlyList<string> Found)> answers)
    {
        var overlaps = new List<double>();
        var cuts = default(Hits);
        var nothing = default(Hits);
        foreach (var (text, given, found) in answers)
        {
            var givenSpans = Span.Locate(text, given);
            var foundSpans = Span.Locate(text, found);
            overlaps.AddRange(givenSpans.Select(span => foundSpans.Select(span.Jaccard).DefaultIfEmpty(0).Max()));
            cuts += CutHits(givenSpans, foundSpans);
            nothing += new Hits(given.Count == 0 && found.Count == 0 ? 1 : 0, found.Count == 0 ? 1 : 0, given.Count == 0 ? 1 : 0);
        }

        return new(
            answers.Count(answer => answer.Given.SequenceEqual(answer.Found, StringComparer.Ordinal)) / (double)answers.Count,
            answers.Count(answer => answer.Given.Count == answer.Found.Count) / (double)answers.Count,
            overlaps.DefaultIfEmpty(0).Average(),
            cuts,
            nothing);
    }

    private static Hits CutHits(Span[] given, Span[] found)
    {
        var left = found.Skip(1).Select(span => span.Start).ToList();
        var many = left.Count;
        var right = 0;
        foreach (var cut in given.Skip(1).Select(span => span.Start))
        {
            var near = left.Where(start => Math.Abs(start - cut) <= Reach).OrderBy(start => Math.Abs(start - cut)).Take(1).ToList();
            right += near.Count;
            near.ForEach(start => left.Remove(start));
        }

        return new(right, many, Math.Max(0, given.Length - 1));
    }
}
