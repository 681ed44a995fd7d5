namespace Survey.Analysis.Statistics;

/// <summary>What may be said about two waves.</summary>
public enum DifferenceVerdict
{
    /// <summary>"Veranderd": a difference of 0 is ruled out.</summary>
    Changed,

    /// <summary>"Ongeveer gelijk": a difference that matters is ruled out.</summary>
    AboutEqual,

    /// <summary>"Niet te zeggen": too few answers, an item that cannot be compared, or neither of the others ruled out.</summary>
    CannotSay,
}
