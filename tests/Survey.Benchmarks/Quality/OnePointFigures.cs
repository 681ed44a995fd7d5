using Survey.Analysis.Text;
using Survey.Benchmarks.Labels;

namespace Survey.Benchmarks.Quality;

/// <summary>
/// How many of the invented answers that the codebook learns from are cut. Whoever wrote one meant a single point and had not seen how
/// answers are cut, so that most of these cuts are too many; some do hold a second point.
/// </summary>
/// <param name="Title">Which of them.</param>
/// <param name="Answers">How many there are.</param>
/// <param name="Cut">How many of those are cut in two or more.</param>
internal sealed record OnePointFigures(string Title, int Answers, int Cut)
{
    /// <summary>Those of one sentence, and those of more.</summary>
    internal static IReadOnlyList<OnePointFigures> OfTheExamples { get; } = [Of("one sentence", false), Of("more sentences", true)];

    private static OnePointFigures Of(string title, bool more)
    {
        var texts = CodebookFile.OfTheProduct.Examples.Where(example => HasMore(example.Text) == more).ToList();
        return new(title, texts.Count, texts.Count(example => PointSplitter.Split(example.Text, example.Role).Count > 1));
    }

    private static bool HasMore(string text) => Enumerable.Range(2, Math.Max(0, text.Length - 2)).Any(at => text[at] == ' ' && text[at - 1] is '.' or '!' or '?' && char.IsLetter(text[at - 2]));
}
