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
    internal static Func<string, string?>? Signal => text => SignalReader.Find(text)?.Kind.ToName();
}
