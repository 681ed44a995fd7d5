namespace Survey.Benchmarks.Measures;

/// <summary>A part of an answer.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last.</param>
internal readonly record struct Span(int Start, int End)
{
    internal int Length => End - Start;

    /// <summary>Number of characters that both hold.</summary>
    internal int Overlap(Span other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>What both hold, as a share (0..1) of what either holds.</summary>
    internal double Jaccard(Span other) => Overlap(other) is var both && both == 0 ? 0 : both / (double)(Length + other.Length - both);

    /// <summary>Where parts stand that follow each other in a text. A part that is not found after the one before is looked for from the start.</summary>
    internal static Span[] Locate(string text, IEnumerable<string> parts)
    {
        var from = 0;
        return [.. parts.Select(part =>
        {
            var at = text.IndexOf(part, from, StringComparison.Ordinal);
            at = at >= 0 ? at : text.IndexOf(part, StringComparison.Ordinal);
            if (at < 0)
            {
                throw new InvalidOperationException("A part does not stand in its text.");
            }

            from = at + part.Length;
            return new Span(at, from);
        })];
    }
}
