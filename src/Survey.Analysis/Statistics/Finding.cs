namespace Survey.Analysis.Statistics;

/// <summary>Why nothing is said about a figure.</summary>
/// <param name="Answers">How many people answered; for weights that differ much, how many equal answers these are worth, rounded down.</param>
/// <param name="Fewest">From how many something is said.</param>
public sealed record TooFew(int Answers, int Fewest)
{
    /// <summary>The reason in plain Dutch.</summary>
    public string Sentence => $"Te weinig antwoorden om iets te zeggen: {Answers}, en er zijn er {Fewest} nodig.";
}

/// <summary>The outcome of an estimate: a figure, or too few answers to say. Exactly one of the two is there.</summary>
/// <typeparam name="T">The figure.</typeparam>
/// <param name="Value">The figure, or null.</param>
/// <param name="TooFew">Why there is none, or null.</param>
public sealed record Finding<T>(T? Value, TooFew? TooFew)
    where T : class
{
    /// <summary>The same outcome with the figure made into another one.</summary>
    internal Finding<TOther> As<TOther>(Func<T, TOther> make)
        where TOther : class => new(Value is null ? null : make(Value), TooFew);
}

/// <summary>Makes findings, and holds the rule for too few.</summary>
public static class Finding
{
    /// <summary>
    /// From how many answers a figure about a group is given. At 20 answers of an endless population Wilson's interval of a half
    /// runs from 0.30 to 0.70: below that the margin is wider than any opinion about the figure.
    /// </summary>
    public const int FewestAnswers = 20;

    /// <summary>A figure.</summary>
    public static Finding<T> Of<T>(T value)
        where T : class => new(value, null);

    /// <summary>No figure.</summary>
    /// <param name="answers">How many answered.</param>
    /// <param name="fewest">How many are needed.</param>
    public static Finding<T> TooFew<T>(int answers, int fewest)
        where T : class => new(null, new(answers, fewest));
}
