namespace Survey.Analysis.Signals;

/// <summary>A reason for a professional to read an answer first. It says nothing about what is true, only what was written.</summary>
/// <param name="Kind">What it seems to be about.</param>
/// <param name="Start">Position of the first word that gave rise to it.</param>
/// <param name="Length">Number of characters from there to the end of the last word that gave rise to it.</param>
/// <param name="Words">The words that gave rise to it, as written, in the order of the text; at least one.</param>
public sealed record Signal(SignalKind Kind, int Start, int Length, IReadOnlyList<string> Words);
