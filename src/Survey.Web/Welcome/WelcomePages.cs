using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Drafts;
using Survey.Core.Invitations;
using Survey.Core.Preparation;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Submissions;
using Survey.Web.Languages;
using Survey.Web.Layout;

namespace Survey.Web.Welcome;

/// <summary>The first thing a resident sees: who asks, why, what is promised, how long it takes, and where the code goes.</summary>
internal static class WelcomePages
{
    internal static void MapWelcome(this IEndpointRouteBuilder routes)
    {
        routes.MapForEverybody("/").MapGet("", ShowStart);
        var welcome = routes.MapForEverybody("/meedoen/{study}");
        welcome.MapGet("", Show);
        welcome.MapPost("", Enter).RequireRateLimiting(GuessLimit.Name);
    }

    private static async Task<IResult> ShowStart(LeefbaarheidDb db, TimeProvider time, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);

        // A study without a wave is still being prepared: that is no news for residents.
        var studies = await db.Studies.AsNoTracking().Where(s => db.Waves.Any(w => w.StudyId == s.Id)).OrderBy(s => s.Name).ToListAsync(cancel);
        var open = new List<Study>();
        foreach (var study in studies)
        {
            if (await db.OpenWaveOfAsync(study, today, cancel) is not null)
            {
                open.Add(study);
            }
        }

        return new RazorComponentResult<StartPage>(new { Studies = studies, Open = open });
    }

    private static async Task<IResult> Show(string study, LeefbaarheidDb db, DraftBox drafts, TimeProvider time, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindStudyWithoutAreaAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        return await PageAsync(found, db, drafts, time, http, null, "", cancel);
    }

    private static async Task<IResult> Enter(string study, LeefbaarheidDb db, SubmissionGate gate, DraftBox drafts, Language say, TimeProvider time, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindStudyWithoutAreaAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var typed = (await http.Request.ReadFormAsync(cancel))["code"].ToString();
        var open = await db.OpenWaveOfAsync(found, DateOnly.FromDateTime(time.GetLocalNow().DateTime), cancel);
        var refusal = open is null ? new SubmissionOutcome.WaveClosed() : await gate.RefusalOfCodeAsync(open.Wave.Id, typed, cancel);
        if (refusal is not null)
        {
            return await PageAsync(found, db, drafts, time, http, Sentence(refusal, typed, found, say), typed, cancel);
        }

        var key = DraftBox.NewKey();
        await drafts.KeepAsync(key, Draft.Begin(open!.Wave.Id, AccessCode.Parse(typed)!.Display, say.Code), cancel);
        DraftCookie.Give(http, key);
        return TypedResults.LocalRedirect($"/meedoen/{study}/vraag/{open.Questionnaire.Questions[0].Name}");
    }

    /// <summary>What to tell somebody whose code was not let in.</summary>
    internal static string Sentence(SubmissionOutcome refusal, string typed, Study study, Language say) => refusal switch
    {
        SubmissionOutcome.CodeUsedUp => say["Welcome.CodeUsedUp", study.ContactName],
        SubmissionOutcome.WaveClosed => say["Welcome.NotOpen"],
        _ when string.IsNullOrWhiteSpace(typed) => say["Welcome.CodeEmpty"],
        _ => say["Welcome.CodeUnknown"],
    };

    private static async Task<IResult> PageAsync(Study study, LeefbaarheidDb db, DraftBox drafts, TimeProvider time, HttpContext http, string? error, string typed, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var open = await db.OpenWaveOfAsync(study, today, cancel);
        var wave = open?.Wave;
        var next = wave is not null ? null : await db.Waves.AsNoTracking().Where(w => w.StudyId == study.Id && w.OpensOn > today && w.ClosedOn == null).OrderBy(w => w.OpensOn).FirstOrDefaultAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == study.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        var draft = wave is null ? null : await drafts.OpenAsync(DraftCookie.Read(http), cancel);
        return new RazorComponentResult<WelcomePage>(new
        {
            Study = study,
            Organisation = organisation,
            Wave = wave,
            Next = next,
            Questions = open?.Questionnaire.Questions.Count ?? 0,
            Error = error,
            Typed = typed,
            Begun = draft is { IsSent: false } && draft.WaveId == wave!.Id && draft.IsHeldBy(DraftCookie.Read(http)),
            Lost = http.Request.Query["opnieuw"] is [""],
        })
        {
            StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
