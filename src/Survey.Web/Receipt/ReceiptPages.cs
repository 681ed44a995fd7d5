using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Submissions;
using Survey.Core.Waves;
using Survey.Web.Answering;
using Survey.Web.Languages;
using Survey.Web.Layout;

namespace Survey.Web.Receipt;

/// <summary>With the receipt a resident looks back at the answers, or takes them away.</summary>
internal static class ReceiptPages
{
    internal static void MapReceipt(this IEndpointRouteBuilder routes)
    {
        var receipt = routes.MapForEverybody("/bewijs/{study}");
        receipt.MapGet("", Ask);
        receipt.MapPost("", LookBack).RequireRateLimiting(GuessLimit.Name);
        receipt.MapPost("/weghalen", Withdraw).RequireRateLimiting(GuessLimit.Name);
    }

    private static async Task<IResult> Ask(string study, LeefbaarheidDb db, CancellationToken cancel) =>
        await db.FindStudyAsync(study, cancel) is { } found ? Page(found, "", null) : TypedResults.NotFound();

    private static async Task<IResult> LookBack(string study, LeefbaarheidDb db, Receipts receipts, Language say, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindStudyAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var typed = (await http.Request.ReadFormAsync(cancel))["bewijs"].ToString();
        foreach (var wave in await db.Waves.AsNoTracking().Where(w => w.StudyId == found.Id && w.ClosedOn == null).ToListAsync(cancel))
        {
            if (await receipts.LookBackAsync(wave.Id, typed, cancel) is { } answers)
            {
                var questionnaire = await db.QuestionnaireOfAsync(wave, cancel);
                return new RazorComponentResult<LookBackPage>(new { Study = found, Receipt = typed, Journey = new Journey(questionnaire, answers) });
            }
        }

        return Page(found, typed, say["Receipt.Unknown"]);
    }

    private static async Task<IResult> Withdraw(string study, LeefbaarheidDb db, Receipts receipts, Language say, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindStudyAsync(study, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var typed = (await http.Request.ReadFormAsync(cancel))["bewijs"].ToString();
        foreach (var wave in await db.Waves.AsNoTracking().Where(w => w.StudyId == found.Id && w.ClosedOn == null).ToListAsync(cancel))
        {
            if (await receipts.WithdrawAsync(wave.Id, typed, cancel))
            {
                return new RazorComponentResult<WithdrawnPage>(new { Study = found });
            }
        }

        return Page(found, typed, say["Receipt.Unknown"]);
    }

    private static RazorComponentResult<ReceiptPage> Page(Study study, string typed, string? error) => new(new { Study = study, Typed = typed, Error = error })
    {
        StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };
}
