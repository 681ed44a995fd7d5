using Microsoft.AspNetCore.Http.HttpResults;
using Survey.Core.Drafts;
using Survey.Core.Preparation;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Web.Languages;
using Survey.Web.Layout;

namespace Survey.Web.Answering;

/// <summary>Stop halfway: with four words to go on later on any phone, or at once and without a trace.</summary>
internal static class LaterPages
{
    /// <summary>Name of the button on a question with which somebody stops.</summary>
    internal const string Field = "later";

    private const string WordsField = "woorden";

    internal static void MapLater(this IEndpointRouteBuilder routes)
    {
        var survey = routes.MapForEverybody("/meedoen/{study}");
        survey.MapGet("/later", ShowStop);
        survey.MapPost("/later", Stop).RequireRateLimiting(GuessLimit.WordsName);
        survey.MapGet("/verder", ShowGoOn);
        survey.MapPost("/verder", GoOn).RequireRateLimiting(GuessLimit.WordsName);
        survey.MapPost("/weg", Leave);
    }

    private static async Task<IResult> ShowStop(string study, LeefbaarheidDb db, DraftBox drafts, HttpContext http, CancellationToken cancel)
    {
        var (found, draft, questionnaire, elsewhere) = await AnsweringPages.OpenAsync(study, db, drafts, http, cancel);
        return elsewhere ?? new RazorComponentResult<StopPage>(new { Study = found, GoOn = new Journey(questionnaire!, draft!.Answers).AfterLastAnswered() });
    }

    /// <summary>The words stand on the answer to this form only: in no address, so in no history and no log.</summary>
    private static async Task<IResult> Stop(string study, LeefbaarheidDb db, PausedDrafts paused, DraftBox drafts, Language say, TimeProvider time, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindStudyWithoutAreaAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        if (await drafts.OpenAsync(DraftCookie.Read(http), cancel) is { } draft && !draft.IsHeldBy(DraftCookie.Read(http)))
        {
            return OtherPhone.Page(found);
        }

        var today = TodayOf(time);
        var wave = (await db.OpenWaveOfAsync(found, today, cancel))?.Wave;
        var code = wave is null ? null : await paused.StopAsync(wave.Id, DraftCookie.Read(http), say.Code, cancel);
        if (code is null)
        {
            return TypedResults.LocalRedirect($"/meedoen/{study}?opnieuw");
        }

        DraftCookie.TakeBack(http);
        var lastDay = today.AddDays(DraftBox.DaysKept);
        return new RazorComponentResult<WordsPage>(new { Study = found, Code = code, Until = lastDay < wave!.ClosesOn ? lastDay : wave.ClosesOn, Site = $"{http.Request.Host}/meedoen/{found.Slug}" });
    }

    private static async Task<IResult> ShowGoOn(string study, LeefbaarheidDb db, CancellationToken cancel) =>
        await db.FindStudyWithoutAreaAsync(study, cancel) is { } found ? GoOnOf(found, "", null) : TypedResults.NotFound();

    private static async Task<IResult> GoOn(string study, LeefbaarheidDb db, PausedDrafts paused, DraftBox drafts, Language say, TimeProvider time, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindStudyWithoutAreaAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var typed = (await http.Request.ReadFormAsync(cancel))[WordsField].ToString();
        var (code, refusal) = WordCode.Read(typed);
        if (refusal is not null)
        {
            return GoOnOf(found, typed, refusal is WordsRefusal.Unknown(var word) ? say["GoOn.UnknownWord", word] : say["GoOn.WrongNumber"]);
        }

        if (await db.OpenWaveOfAsync(found, TodayOf(time), cancel) is not { } open)
        {
            return GoOnOf(found, typed, say["Welcome.NotOpen"]);
        }

        if (await paused.GoOnAsync(open.Wave.Id, code!, cancel) is not { } key)
        {
            return GoOnOf(found, typed, say["GoOn.OpensNothing"]);
        }

        // What this browser had begun itself could never be opened again.
        if (DraftCookie.Read(http) is { } before && !DraftBox.AreOne(before, key))
        {
            await drafts.DiscardAsync(before, cancel);
        }

        DraftCookie.Give(http, key);
        var draft = await drafts.OpenAsync(key, cancel);
        var next = new Journey(open.Questionnaire, draft!.Answers).AfterLastAnswered();
        return TypedResults.LocalRedirect(next is null ? $"/meedoen/{study}/controle" : $"/meedoen/{study}/vraag/{next.Name}");
    }

    /// <summary>Throws away what was not sent and leads to another site. By a page and not by a redirect: the policy of our forms lets those stay here only.</summary>
    private static async Task<IResult> Leave(string study, LeefbaarheidDb db, DraftBox drafts, HttpContext http, CancellationToken cancel)
    {
        await drafts.DiscardAsync(DraftCookie.Read(http), cancel);
        DraftCookie.TakeBack(http);
        return await db.FindStudyWithoutAreaAsync(study, cancel) is null ? TypedResults.NotFound() : new RazorComponentResult<LeavePage>();
    }

    private static DateOnly TodayOf(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    private static RazorComponentResult<GoOnPage> GoOnOf(Study study, string typed, string? error) => new(new { Study = study, Typed = typed, Error = error })
    {
        StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };
}
