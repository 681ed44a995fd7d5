using Survey.Core.Questionnaires;

namespace Survey.Web.Answering;

/// <summary>Where somebody is in the questionnaire. It follows from the answers and is never stored, so it cannot be wrong.</summary>
public sealed class Journey(Questionnaire questionnaire, IReadOnlyDictionary<string, string> answers)
{
    private readonly IReadOnlyList<Question> _asked = questionnaire.AskedOf(answers);

    /// <summary>How many questions this person is asked.</summary>
    public int Length => _asked.Count;

    /// <summary>The question of this name if it is asked of this person, or null.</summary>
    public Question? Find(string name) => _asked.FirstOrDefault(q => q.Name == name);

    /// <summary>1 for the first question.</summary>
    public int StepOf(Question question) => IndexOf(question) + 1;

    /// <summary>The question before this one, or null at the first.</summary>
    public Question? Before(Question question) => IndexOf(question) is > 0 and var i ? _asked[i - 1] : null;

    /// <summary>The question after this one, or null at the last.</summary>
    public Question? After(Question question) => IndexOf(question) + 1 is var i && i < _asked.Count ? _asked[i] : null;

    /// <summary>The question to go on with after a pause: the one behind the last that was answered, or null when that was the end.</summary>
    public Question? AfterLastAnswered() => _asked.Skip(_asked.ToList().FindLastIndex(q => answers.GetValueOrDefault(q.Name, "").Length > 0) + 1).FirstOrDefault();

    /// <summary>All questions with the answers as stored; empty for a skipped one.</summary>
    public IEnumerable<(Question Question, string Answer)> Answers() => _asked.Select(q => (q, answers.GetValueOrDefault(q.Name, "")));

    private int IndexOf(Question question)
    {
        for (var i = 0; i < _asked.Count; i++)
        {
            if (_asked[i].Name == question.Name)
            {
                return i;
            }
        }

        throw new ArgumentException("This question is not asked of this person.", nameof(question));
    }
}
