namespace Survey.Benchmarks.Measures;

/// <summary>A part of a text that is said to be something.</summary>
/// <param name="Where">Its characters.</param>
/// <param name="Type">What it is said to be.</param>
internal sealed record TypedSpan(Span Where, string Type);

/// <summary>How well parts of texts are pointed out, such as personal data. Parts that share a character match; their types need not.</summary>
internal sealed class Detection
{
    private readonly List<(IReadOnlyList<TypedSpan> Given, IReadOnlyList<TypedSpan> Found)> _texts;

    internal Detection(IEnumerable<(IReadOnlyList<TypedSpan> Given, IReadOnlyList<TypedSpan> Found)> texts) => _texts = [.. texts];

    /// <summary>Of the found parts, how many are given ones.</summary>
    internal (int Right, int Of) Precision => Count(text => text.Found.Select(span => (span.Type, Touches(span, text.Given))));

    /// <summary>Of the given parts, how many were found.</summary>
    internal (int Right, int Of) Recall => Count(text => text.Given.Select(span => (span.Type, Touches(span, text.Found))));

    /// <summary>Of the given parts, how many are covered to the last character: what leaks when the found parts are blotted out.</summary>
    internal (int Right, int Of) Covered => Count(text => text.Given.Select(span => (span.Type, Enumerable.Range(span.Where.Start, span.Where.Length)
        .All(at => text.Found.Any(found => found.Where.Start <= at && at < found.Where.End)))));

    /// <summary>Precision of the parts that were found as this type.</summary>
    internal (int Right, int Of) PrecisionOf(string type) => Count(text => text.Found.Select(span => (span.Type, Touches(span, text.Given))), type);

    /// <summary>Recall of the parts that were given as this type.</summary>
    internal (int Right, int Of) RecallOf(string type) => Count(text => text.Given.Select(span => (span.Type, Touches(span, text.Found))), type);

    private static bool Touches(TypedSpan span, IReadOnlyList<TypedSpan> others) => others.Any(other => other.Where.Overlap(span.Where) > 0);

    private (int Right, int Of) Count(Func<(IReadOnlyList<TypedSpan> Given, IReadOnlyList<TypedSpan> Found), IEnumerable<(string Type, bool Right)>> read, string? type = null)
    {
        var all = _texts.SelectMany(read).Where(span => type is null || span.Type == type).ToList();
        return (all.Count(span => span.Right), all.Count);
    }
}
