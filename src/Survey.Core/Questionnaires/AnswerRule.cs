namespace Survey.Core.Questionnaires;

/// <summary>A rule that an answer has to follow, from the form.</summary>
/// <param name="Holds">The rule; <c>.</c> is the answer itself.</param>
/// <param name="Message">What to tell whoever breaks it, per language, or null for our own sentence.</param>
public sealed record AnswerRule(Condition Holds, Wording? Message)
{
    /// <summary>Whether an answer follows it.</summary>
    /// <param name="value">The answer as stored, not empty.</param>
    /// <param name="answers">The other answers.</param>
    public bool Allows(string value, IReadOnlyDictionary<string, string> answers) => Holds.Holds(answers, value);
}
