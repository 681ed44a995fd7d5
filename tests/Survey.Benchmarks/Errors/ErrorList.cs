using System.Globalization;
using Survey.Analysis.Signals;
using Survey.Analysis.Text;
using Survey.Benchmarks.Labels;
using Survey.Benchmarks.Measures;
using Survey.Benchmarks.Quality;

namespace Survey.Benchmarks.Errors;

/// <summary>
/// What the seen halves got another theme, kind, signal or mark for than a person gave them. The unseen halves are never listed: who
/// reads them while tuning measures his own memory.
/// </summary>
internal static class ErrorList
{
    private const string None = "-";

    /// <summary>The sets that can be listed: all but those that only say which texts belong together.</summary>
    private static IEnumerable<LabelledSet> Sets => LabelledSet.All.Where(set => set.Labels is not (Labelled.Subjects or Labelled.NewSubjects or Labelled.Oddities));

    /// <summary>Writes the list of one set, or of all; false when there is no such set to read.</summary>
    internal static bool Write(string? name, TextWriter to, TextWriter refused)
    {
        var sets = Sets.Where(set => name is null || name == set.Name).ToList();
        if (sets.Count == 0)
        {
            refused.WriteLine(name!.Contains("unseen", StringComparison.OrdinalIgnoreCase)
                ? "The unseen half is counted, never read: see data-samples/labelled/README.md."
                : $"There is no set '{name}' to list. There is: {string.Join(", ", Sets.Select(set => set.Name))}.");
            return false;
        }

        foreach (var set in sets)
        {
            if (set.Labels.HasFlag(Labelled.Kinds))
            {
                Points(set.Seen, to);
            }

            if (set.Labels.HasFlag(Labelled.Signals))
            {
                Signals(set.Seen, to);
            }

            if (set.Labels.HasFlag(Labelled.PersonalData))
            {
                PersonalData(set.Seen, to);
            }
        }

        return true;
    }

    private static void Signals(LabelledPart part, TextWriter to)
    {
        to.WriteLine($"# {part.Title}: signals missed, and heard where there is none");
        foreach (var answer in part.Answers.Where(answer => Readers.Signal?.Invoke(answer.Text) is null != answer.Signal is null))
        {
            to.WriteLine($"{answer.Id} given {answer.Signal ?? None,-18} found {Readers.Signal?.Invoke(answer.Text)?.Kind.ToName() ?? None,-18}  {Line(answer.Text)}");
        }

        to.WriteLine();
    }

    private static void PersonalData(LabelledPart part, TextWriter to)
    {
        to.WriteLine($"# {part.Title}: personal data missed, and marked where there is none");
        foreach (var answer in part.Answers)
        {
            var found = Readers.PersonalData?.Invoke(answer.Text) ?? [];
            var given = Span.Locate(answer.Text, answer.Pii.Select(span => span.Text));
            var missed = answer.Pii.Zip(given).Where(pair => !found.Any(span => span.Where.Overlap(pair.Second) > 0)).Select(pair => $"{pair.First.Type} {pair.First.Text}");
            var wrong = found.Where(span => !given.Any(other => other.Overlap(span.Where) > 0)).Select(span => $"{span.Type} {answer.Text[span.Where.Start..span.Where.End]}");
            if (missed.Any() || wrong.Any())
            {
                to.WriteLine($"{answer.Id} missed [{string.Join("; ", missed)}] wrong [{string.Join("; ", wrong)}]  {Line(answer.Text)}");
            }
        }

        to.WriteLine();
    }

    private static void Points(LabelledPart part, TextWriter to)
    {
        var points = PipelineReading.OfGivenPoints(part, CodebookFile.OfTheProduct, 1);
        var themes = points.Where(point => part.Set.InField && point.Theme != point.Given.Theme).ToList();
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
