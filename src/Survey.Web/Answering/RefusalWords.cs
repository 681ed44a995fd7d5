using Survey.Core.Questionnaires;
using Survey.Web.Languages;

namespace Survey.Web.Answering;

/// <summary>What to tell a resident whose answer was not taken.</summary>
internal static class RefusalWords
{
    /// <summary>One or two sentences with the way out.</summary>
    internal static string Of(AnswerRefusal refusal, Question question, Language say) => refusal switch
    {
        AnswerRefusal.Missing => say[question.Kind is QuestionKind.Open or QuestionKind.Number ? "Refusal.Write" : "Refusal.Choose"],
        AnswerRefusal.TooLong(var length) => say["Refusal.TooLong", say.Number(length), say.Number(AnswerCheck.LongestText)],
        AnswerRefusal.StandsAlone(var code) => say["Refusal.StandsAlone", question.Find(code)!.Text.In(say.Code)],
        AnswerRefusal.BreaksRule => question.Rule?.Message?.In(say.Code) ?? say["Refusal.Rule"],
        _ => say[question.Kind switch { QuestionKind.ReportMark => "Refusal.Mark", QuestionKind.MultipleChoice => "Refusal.Several", QuestionKind.Number => "Refusal.Number", _ => "Refusal.One" }],
    };
}
