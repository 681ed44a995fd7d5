using Survey.Core.Questionnaires;

namespace Survey.Dashboard.Questionnaires;

/// <summary>Steps that change which questions there are, and in which order.</summary>
internal static class QuestionOrder
{
    /// <summary>The word for taking a question away.</summary>
    internal const string Away = "weg";

    /// <summary>The questionnaire after a step; null for a step that is none, or that leaves nothing to ask.</summary>
    /// <param name="questionnaire">As it is.</param>
    /// <param name="step">omhoog, omlaag or weg.</param>
    /// <param name="question">The question.</param>
    internal static Questionnaire? After(Questionnaire questionnaire, string step, Question question)
    {
        var questions = questionnaire.Questions.ToList();
        var at = questions.FindIndex(q => q.Name == question.Name);
        switch (step)
        {
            case "omhoog" when at > 0:
                (questions[at - 1], questions[at]) = (questions[at], questions[at - 1]);
                break;
            case "omlaag" when at < questions.Count - 1:
                (questions[at + 1], questions[at]) = (questions[at], questions[at + 1]);
                break;
            case Away when questions.Count > 1:
                questions.RemoveAt(at);
                questions = questions.ConvertAll(q => Without(q, question.Scale));
                break;
            default:
                return null;
        }

        return questionnaire with { Questions = questions };
    }

    /// <summary>A scale that lost a question has no score: the questions stay, the scale goes.</summary>
    private static Question Without(Question question, ScalePlace? broken)
    {
        if (broken is null || question.Scale is not { } place)
        {
            return question;
        }

        var left = place.Scales.Except(broken.Scales, StringComparer.Ordinal).ToList();
        return question with { Scale = left.Count == 0 ? null : place with { Scales = left } };
    }
}
