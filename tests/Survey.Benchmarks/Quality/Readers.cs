using Survey.Analysis.Privacy;
using Survey.Analysis.Signals;
using Survey.Benchmarks.Measures;

namespace Survey.Benchmarks.Quality;

/// <summary>
/// The readers of personal data and of worrying signals that are measured. The only file that names them: give one here and its
/// table appears in the report.
/// </summary>
internal static class Readers
{
    /// <summary>The personal data in a text; null while the product has no reader for it.</summary>
    internal static Func<string, IReadOnlyList<TypedSpan>>? PersonalData =>
        text => [.. PersonalDataReader.Find(text).Select(found => new TypedSpan(new(found.Start, found.End), found.Kind.ToName()))];

    /// <summary>The worrying signal of a text, or null for none; null while the product has no reader for it.</summary>
    internal static Func<string, Signal?>? Signal => SignalReader.Find;

    /// <summary>Whether a text tells of signals, and all of them only by what the sentence as a whole resembles.</summary>
    internal static bool IsFaint(string text) => SignalReader.FindAll(text) is { Count: > 0 } all && all.All(signal => signal.IsFaint);
}
