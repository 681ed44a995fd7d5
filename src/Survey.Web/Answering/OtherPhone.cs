using Microsoft.AspNetCore.Http.HttpResults;
using Survey.Core.Drafts;
using Survey.Core.Questionnaires;
using Survey.Core.Studies;
using Survey.Web.Layout;

namespace Survey.Web.Answering;

/// <summary>What a phone reads when somebody went on with the same four words on another one.</summary>
internal static class OtherPhone
{
    /// <summary>The page that says so.</summary>
    /// <param name="study">The study.</param>
    /// <param name="typed">What was typed here and stands in no answer, or null.</param>
    /// <param name="added">Whether what was filled in here was added to the answers.</param>
    internal static RazorComponentResult<OtherPhonePage> Page(Study study, string? typed = null, bool added = false) =>
        new(new { Study = study, Typed = typed, Added = added }) { StatusCode = StatusCodes.Status409Conflict };

    /// <summary>What was just filled in here is added when the other phone has no answer there; what is typed otherwise stays in sight. Nothing is lost.</summary>
    internal static async Task<IResult> AddAsync(Study study, Draft draft, Questionnaire questionnaire, string question, DraftBox drafts, HttpContext http, CancellationToken cancel)
    {
        if (new Journey(questionnaire, draft.Answers).Find(question) is not { } asked)
        {
            return Page(study);
        }

        var given = (await http.Request.ReadFormAsync(cancel))[asked.Name];
        var there = draft.Answers.GetValueOrDefault(asked.Name, "");
        if (!draft.IsSent && there.Length == 0 && AnswerCheck.Of(asked, given, draft.Answers).Value is { Length: > 0 } value)
        {
            return Page(study, added: await drafts.AddAsync(DraftCookie.Read(http)!, asked.Name, value, cancel));
        }

        var typed = asked.Kind is QuestionKind.Open or QuestionKind.Number ? given.ToString().Trim() : "";
        return Page(study, typed.Length > 0 && typed != there ? typed : null);
    }
}
