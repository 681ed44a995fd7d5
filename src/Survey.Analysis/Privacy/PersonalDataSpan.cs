namespace Survey.Analysis.Privacy;

/// <summary>One piece of text that points at a person.</summary>
/// <param name="Start">Position of its first character in the text, from 0.</param>
/// <param name="Length">Number of characters (UTF-16), at least 1.</param>
/// <param name="Text">The piece itself.</param>
/// <param name="Kind">What it gives away.</param>
public sealed record PersonalDataSpan(int Start, int Length, string Text, PersonalDataKind Kind)
{
    /// <summary>Position after its last character.</summary>
    public int End => Start + Length;
}
