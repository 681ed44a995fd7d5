namespace Survey.Core.Questionnaires;

/// <summary>Why an answer is not taken. A closed family: the page words it in the resident's language.</summary>
public abstract record AnswerRefusal
{
    private AnswerRefusal()
    {
    }

    /// <summary>The question must be answered, and was not.</summary>
    public sealed record Missing : AnswerRefusal;

    /// <summary>An open answer has more than <see cref="AnswerCheck.LongestText"/> characters.</summary>
    /// <param name="Length">Characters it has.</param>
    public sealed record TooLong(int Length) : AnswerRefusal;

    /// <summary>Not a mark from 1 to 10, not a number, or not one of the choices.</summary>
    public sealed record NotOffered : AnswerRefusal;

    /// <summary>It does not follow the rule of the question, which may have words of its own.</summary>
    public sealed record BreaksRule : AnswerRefusal;

    /// <summary>A choice that says "none of these" came together with another one.</summary>
    /// <param name="Code">Code of the choice that goes with no other.</param>
    public sealed record StandsAlone(string Code) : AnswerRefusal;
}
