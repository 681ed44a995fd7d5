using Microsoft.AspNetCore.Http.HttpResults;
using Survey.Core.Drafts;
using Survey.Core.Invitations;
using Survey.Core.Questionnaires;
using Survey.Core.Responses;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Submissions;
using Survey.Core.Waves;
using Survey.Web.Languages;
using Survey.Web.Layout;
using Survey.Web.Welcome;

namespace Survey.Web.Answering;

/// <summary>One question per page, check the answers, send, thank you. Every step is a page of its own and works without script.</summary>
internal static class AnsweringPages
{
    internal static void MapAnswering(this IEndpointRouteBuilder routes)
    {
        var answering = routes.MapForEverybody("/meedoen/{study}");
        answering.MapGet("/vraag/{question}", ShowQuestion);
        answering.MapPost("/vraag/{question}", KeepAnswer);
        answering.MapGet("/controle", ShowCheck);
        answering.MapPost("/controle", Send);
        answering.MapPost("/andere-code", ChangeCode).RequireRateLimiting(GuessLimit.Name);
        answering.MapGet("/bedankt", ShowThanks);
        answering.MapPost("/klaar", Finish);
    }

    private static async Task<IResult> ShowQuestion(string study, string question, LeefbaarheidDb db, DraftBox drafts, HttpContext http, CancellationToken cancel)
    {
        var (found, draft, questionnaire, elsewhere) = await OpenAsync(study, db, drafts, http, cancel);
        if (elsewhere is not null)
        {
            return elsewhere;
        }

        var journey = new Journey(questionnaire!, draft!.Answers);
        return journey.Find(question) is { } asked
            ? QuestionOf(found!, journey, asked, draft.Answers.GetValueOrDefault(asked.Name, ""), null, FromCheck(http))
            : TypedResults.LocalRedirect($"/meedoen/{study}/controle");
    }

    private static async Task<IResult> KeepAnswer(string study, string question, LeefbaarheidDb db, DraftBox drafts, Language say, HttpContext http, CancellationToken cancel)
    {
        var (found, draft, questionnaire, elsewhere) = await OpenAsync(study, db, drafts, http, cancel);
        if (elsewhere is not null)
        {
            return draft is null ? elsewhere : await OtherPhone.AddAsync(found!, draft, questionnaire!, question, drafts, http, cancel);
        }

        if (new Journey(questionnaire!, draft!.Answers).Find(question) is not { } asked)
        {
            return TypedResults.LocalRedirect($"/meedoen/{study}/controle");
        }

        var form = await http.Request.ReadFormAsync(cancel);
        var given = form[asked.Name];
        var stops = form.ContainsKey(LaterPages.Field);
        var check = AnswerCheck.Of(asked, given, draft.Answers);
        if (stops && check.Refusal is AnswerRefusal.Missing)
        {
            return TypedResults.LocalRedirect($"/meedoen/{study}/later");
        }

        if (check.Value is null)
        {
            return QuestionOf(found!, new(questionnaire!, draft.Answers), asked, string.Join(' ', given.ToArray()), RefusalWords.Of(check.Refusal!, asked, say), FromCheck(http));
        }

        var changed = draft.With(asked.Name, check.Value) with { Language = say.Code };
        if (!await drafts.KeepAsync(DraftCookie.Read(http)!, changed, cancel))
        {
            return TypedResults.LocalRedirect($"/meedoen/{study}/controle");
        }

        if (stops)
        {
            return TypedResults.LocalRedirect($"/meedoen/{study}/later");
        }

        var next = FromCheck(http) ? null : new Journey(questionnaire!, changed.Answers).After(asked);
        return TypedResults.LocalRedirect(next is null ? $"/meedoen/{study}/controle" : $"/meedoen/{study}/vraag/{next.Name}");
    }

    private static async Task<IResult> ShowCheck(string study, LeefbaarheidDb db, DraftBox drafts, HttpContext http, CancellationToken cancel)
    {
        var (found, draft, questionnaire, elsewhere) = await OpenAsync(study, db, drafts, http, cancel);
        return elsewhere ?? CheckOf(found!, new(questionnaire!, draft!.Answers), null, offerCode: false);
    }

    private static async Task<IResult> Send(string study, LeefbaarheidDb db, SubmissionGate gate, DraftBox drafts, Language say, HttpContext http, CancellationToken cancel)
    {
        var (found, draft, questionnaire, elsewhere) = await OpenAsync(study, db, drafts, http, cancel);
        if (elsewhere is not null)
        {
            return elsewhere;
        }

        var journey = new Journey(questionnaire!, draft!.Answers);
        var outcome = await gate.SubmitAsync(new(draft.SubmissionId, draft.WaveId, new Admission.WithCode(draft.Code), Channel.Web, draft.Language, draft.Answers), cancel);
        switch (outcome)
        {
            case SubmissionOutcome.Accepted accepted:
                await drafts.KeepAsync(DraftCookie.Read(http)!, draft.Sent(accepted.Receipt.Display), cancel);
                return TypedResults.LocalRedirect($"/meedoen/{study}/bedankt");
            case SubmissionOutcome.AnswerRefused refused:
                var asked = journey.Find(refused.Question)!;
                return QuestionOf(found!, journey, asked, draft.Answers.GetValueOrDefault(asked.Name, ""), RefusalWords.Of(refused.Refusal, asked, say), fromCheck: true);
            case SubmissionOutcome.AlreadySentOtherwise:
                return CheckOf(found!, journey, say["Check.AlreadySent"], offerCode: false);
            case SubmissionOutcome.Withdrawn:
                return CheckOf(found!, journey, say["Check.Withdrawn"], offerCode: false);
            case SubmissionOutcome.CodeUsedUp or SubmissionOutcome.CodeUnknown:
                return CheckOf(found!, journey, $"{WelcomePages.Sentence(outcome, draft.Code, found!, say)} {say["Check.StillThere"]}", offerCode: true);
            default:
                return CheckOf(found!, journey, say["Check.ClosedMeanwhile", found!.ContactName], offerCode: false);
        }
    }

    private static async Task<IResult> ChangeCode(string study, LeefbaarheidDb db, SubmissionGate gate, DraftBox drafts, Language say, HttpContext http, CancellationToken cancel)
    {
        var (found, draft, questionnaire, elsewhere) = await OpenAsync(study, db, drafts, http, cancel);
        if (elsewhere is not null)
        {
            return elsewhere;
        }

        var typed = (await http.Request.ReadFormAsync(cancel))["code"].ToString();
        if (await gate.RefusalOfCodeAsync(draft!.WaveId, typed, cancel) is { } refusal)
        {
            return CheckOf(found!, new(questionnaire!, draft.Answers), WelcomePages.Sentence(refusal, typed, found!, say), offerCode: true);
        }

        await drafts.KeepAsync(DraftCookie.Read(http)!, draft with { Code = AccessCode.Parse(typed)!.Display }, cancel);
        return TypedResults.LocalRedirect($"/meedoen/{study}/controle");
    }

    private static async Task<IResult> ShowThanks(string study, LeefbaarheidDb db, DraftBox drafts, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindStudyWithoutAreaAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var draft = await drafts.OpenAsync(DraftCookie.Read(http), cancel);
        return draft is not null && !draft.IsHeldBy(DraftCookie.Read(http)) ? OtherPhone.Page(found) : draft?.Receipt is { } receipt
            ? new RazorComponentResult<ThanksPage>(new { Study = found, Receipt = receipt })
            : TypedResults.LocalRedirect($"/meedoen/{study}");
    }

    private static async Task<IResult> Finish(string study, LeefbaarheidDb db, DraftBox drafts, HttpContext http, CancellationToken cancel)
    {
        await drafts.DiscardAsync(DraftCookie.Read(http), cancel);
        DraftCookie.TakeBack(http);
        return await db.FindStudyWithoutAreaAsync(study, cancel) is null ? TypedResults.NotFound() : TypedResults.LocalRedirect($"/meedoen/{study}");
    }

    /// <summary>The study, the draft and its questionnaire; or the place to go instead when one of them is not there, or another phone went on with it.</summary>
    internal static async Task<(Study? Study, Draft? Draft, Questionnaire? Questionnaire, IResult? Elsewhere)> OpenAsync(string slug, LeefbaarheidDb db, DraftBox drafts, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindStudyWithoutAreaAsync(slug, cancel) is not { } study)
        {
            return (null, null, null, TypedResults.NotFound());
        }

        var draft = await drafts.OpenAsync(DraftCookie.Read(http), cancel);
        if (draft is null)
        {
            return (study, null, null, TypedResults.LocalRedirect($"/meedoen/{slug}?opnieuw"));
        }

        var asked = await db.FindAskedAsync(draft.WaveId, cancel);
        return asked?.Wave.StudyId != study.Id ? (study, null, null, TypedResults.LocalRedirect($"/meedoen/{slug}?opnieuw"))
            : !draft.IsHeldBy(DraftCookie.Read(http)) ? (study, draft, asked.Questionnaire, OtherPhone.Page(study))
            : draft.IsSent ? (study, null, null, TypedResults.LocalRedirect($"/meedoen/{slug}/bedankt"))
            : (study, draft, asked.Questionnaire, null);
    }

    private static bool FromCheck(HttpContext http) => http.Request.Query.ContainsKey("wijzig");

    private static RazorComponentResult<QuestionPage> QuestionOf(Study study, Journey journey, Question question, string value, string? error, bool fromCheck) =>
        new(new { Study = study, Journey = journey, Question = question, Value = value, Error = error, FromCheck = fromCheck })
        {
            StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    private static RazorComponentResult<CheckPage> CheckOf(Study study, Journey journey, string? error, bool offerCode) =>
        new(new { Study = study, Journey = journey, Error = error, OfferCode = offerCode })
        {
            StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
