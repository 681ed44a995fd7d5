using Survey.Analysis.Signals;
using Survey.Benchmarks.Labels;
using Survey.Benchmarks.Measures;

namespace Survey.Benchmarks.Quality;

/// <summary>The rows about personal data and worrying signals. Counts, not shares: there are few of each.</summary>
internal static class PrivacySection
{
    private const string NoSignal = "-";

    /// <summary>What is given and found in a part.</summary>
    internal static Detection Detect(LabelledPart part, Func<string, IReadOnlyList<TypedSpan>> find) => new(part.Answers.Select(answer =>
    {
        var given = Span.Locate(answer.Text, answer.Pii.Select(span => span.Text)).Zip(answer.Pii, (where, span) => new TypedSpan(where, span.Type));
        return ((IReadOnlyList<TypedSpan>)[.. given], find(answer.Text));
    }));

    /// <summary>The rows about personal data: a name, and a cell for each part.</summary>
    internal static IEnumerable<(string Name, IEnumerable<string> Cells)> PersonalData(IReadOnlyList<LabelledPart> parts, Func<string, IReadOnlyList<TypedSpan>> find)
    {
        var all = parts.Select(part => Detect(part, find)).ToList();
        yield return ("**found of what there is** (recall)", all.Select(part => Text(part.Recall)));
        yield return ("covered to the last character", all.Select(part => Text(part.Covered)));
        yield return ("**right of what was found** (precision)", all.Select(part => Text(part.Precision)));
        yield return ("texts without any in which something was found", parts.Select(part => Text(Count(part.Answers.Where(answer => answer.Pii.Count == 0), answer => find(answer.Text).Count > 0))));
        foreach (var type in parts.SelectMany(part => part.Answers).SelectMany(answer => answer.Pii).Select(span => span.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return ($"{type}: recall; precision of what was found as such", all.Select(part => $"{Text(part.RecallOf(type))}; {Text(part.PrecisionOf(type))}"));
        }
    }

    /// <summary>The rows about signals.</summary>
    internal static IEnumerable<(string Name, IEnumerable<string> Cells)> Signals(IReadOnlyList<LabelledPart> parts, Func<string, Signal?> read)
    {
        var all = parts.Select(part => part.Answers.Select(answer => (Given: answer.Signal ?? NoSignal, Found: read(answer.Text)?.Kind.ToName() ?? NoSignal, Faint: Readers.IsFaint(answer.Text))).ToList()).ToList();
        yield return ("**found of what there is** (recall)", all.Select(part => Text(Count(part.Where(answer => answer.Given != NoSignal), answer => answer.Found != NoSignal))));
        yield return ("of which by the right name", all.Select(part => Text(Count(part.Where(answer => answer.Given != NoSignal && answer.Found != NoSignal), answer => answer.Found == answer.Given))));
        yield return ("**right of what was found** (precision)", all.Select(part => Text(Count(part.Where(answer => answer.Found != NoSignal), answer => answer.Given != NoSignal))));
        yield return ("the same of faint signals", all.Select(part => Text(Count(part.Where(answer => answer.Faint), answer => answer.Given != NoSignal))));
        yield return ("false alarms among the answers without", all.Select(part => Text(Count(part.Where(answer => answer.Given == NoSignal), answer => answer.Found != NoSignal))));
    }

    private static (int Right, int Of) Count<T>(IEnumerable<T> all, Func<T, bool> right) => (all.Count(right), all.Count());

    private static string Text((int Right, int Of) count) => FormattableString.Invariant($"{count.Right} of {count.Of}");
}
