using System.Globalization;
using Survey.Analysis.Text;
using Survey.Benchmarks.Labels;
using Survey.Benchmarks.Quality;

namespace Survey.Benchmarks.Errors;

/// <summary>
/// The points of the seen halves that got another theme or kind than a person gave them. The unseen halves are never listed: who
/// reads them while tuning measures his own memory.
/// </summary>
internal static class ErrorList
{
    /// <summary>Writes the list of one set, or of all that carry the themes of the codebook; false when there is no such set to read.</summary>
    internal static bool Write(string? name, TextWriter to, TextWriter refused)
    {
        var sets = LabelledSet.All.Where(set => set.InField && (name is null || name == set.Name)).ToList();
        if (sets.Count == 0)
        {
            refused.WriteLine(name!.Contains("unseen", StringComparison.OrdinalIgnoreCase)
                ? "The unseen half is counted, never read: see data-samples/labelled/README.md."
                : $"There is no set '{name}' with themes of the codebook. There is: {string.Join(", ", LabelledSet.All.Where(set => set.InField).Select(set => set.Name))}.");
            return false;
        }

        sets.ForEach(set => Write(set.Seen, to));
        return true;
    }

    private static void Write(LabelledPart part, TextWriter to)
    {
        var points = PipelineReading.OfGivenPoints(part, CodebookFile.OfTheProduct, 1);
        var themes = points.Where(point => point.Theme != point.Given.Theme).ToList();
        var kinds = points.Where(point => Kind(point) != point.Given.Kind).ToList();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {part.Title}: {themes.Count} of {points.Count} themes and {kinds.Count} kinds are not as given"));
        to.WriteLine();
        foreach (var group in themes.GroupBy(point => point.Given.Theme, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            to.WriteLine($"## theme {group.Key}");
            foreach (var point in group)
            {
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{point.Answer.Id} found {point.Theme ?? "nothing",-30} {point.Found?.Confidence ?? 0:0.00}  {Line(point.Given.Text)}{Because(point)}"));
            }

            to.WriteLine();
        }

        foreach (var group in kinds.GroupBy(point => (point.Answer.Question, point.Given.Kind)).OrderByDescending(group => group.Count()))
        {
            to.WriteLine($"## kind {group.Key.Kind} under '{group.Key.Question}'");
            foreach (var point in group)
            {
                to.WriteLine($"{point.Answer.Id} found {Kind(point),-9}  {Line(point.Given.Text)}");
            }

            to.WriteLine();
        }
    }

    private static string Kind(ReadPoint point) => point.Found?.Kind.Dutch() ?? "-";

    private static string Line(string text) => text.ReplaceLineEndings(" ");

    private static string Because(ReadPoint point) => point.Found is { Because.Count: > 0 } found ? $"  <- {string.Join(", ", found.Because)}" : "";
}
