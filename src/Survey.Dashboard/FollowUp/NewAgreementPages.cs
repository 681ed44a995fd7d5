using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Agreements;
using Survey.Core.Evenings;
using Survey.Core.Storage;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.FollowUp;

/// <summary>Writing an agreement down, mostly while the room is watching: what, who and when, or it is no agreement.</summary>
internal static class NewAgreementPages
{
    internal static void MapNewAgreement(this RouteGroupBuilder study)
    {
        study.MapGet("/afspraken/nieuw", Show);
        study.MapPost("/afspraken/nieuw", Make);
    }

    private static async Task<IResult> Show(HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        await PageAsync(AgreementForm.Empty(await ChoicesAsync(request, desk, db, cancel)), StatusCodes.Status200OK);

    private static async Task<IResult> Make(HttpRequest request, Desk desk, LeefbaarheidDb db, MakeAgreement make, CancellationToken cancel)
    {
        var form = AgreementForm.Read(await request.ReadFormAsync(cancel), await ChoicesAsync(request, desk, db, cancel));
        if (form.Facts is not { } facts)
        {
            return await PageAsync(form, StatusCodes.Status400BadRequest);
        }

        // Two taps on the button are one agreement.
        var eveningId = form.Choices.Evening?.Id;
        var same = await db.Agreements.AsNoTracking().Where(a => a.StudyId == desk.Study.Id && a.EveningId == eveningId && a.What == facts.What && a.Owner == facts.Owner && a.DueOn == facts.DueOn)
            .Select(a => (int?)a.Number).FirstOrDefaultAsync(cancel);
        var number = same ?? (await make.MakeAsync(desk.Study.Id, eveningId, facts, desk.Actor, cancel)).Number;
        return TypedResults.LocalRedirect(FollowUpPages.Address(desk, $"/{number}?gedaan=gemaakt"));
    }

    private static async Task<AgreementChoices> ChoicesAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var evening = Guid.TryParse(request.Query["avond"], out var id)
            ? await db.Evenings.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.StudyId == desk.Study.Id, cancel)
            : null;
        var waveId = evening?.WaveId ?? desk.Wave?.Id;
        var themes = await db.Themes.AsNoTracking().Where(t => t.WaveId == waveId && t.MergedInto == null && t.ConfirmedBy != "").OrderBy(t => t.Name).Select(t => new { t.Key, t.Name }).ToListAsync(cancel);
        var partners = await db.Partners.AsNoTracking().Where(p => p.StudyId == desk.Study.Id).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(cancel);
        return new(evening, [.. themes.Select(t => (t.Key, t.Name))], [.. desk.Study.Places.Select(p => p.Name).Order(StringComparer.CurrentCulture)], partners);
    }

    private static Task<IResult> PageAsync(AgreementForm form, int status) =>
        Task.FromResult<IResult>(new RazorComponentResult<NewAgreementPage>(new { Form = form }) { StatusCode = status });
}

/// <summary>What can be chosen from for a new agreement.</summary>
/// <param name="Evening">The evening it is made on, or null.</param>
/// <param name="Themes">Key and name of the confirmed themes.</param>
/// <param name="Places">Names of the places of the study.</param>
/// <param name="Partners">Names of the partners, who can then post updates themselves.</param>
public sealed record AgreementChoices(Evening? Evening, IReadOnlyList<(string Key, string Name)> Themes, IReadOnlyList<string> Places, IReadOnlyList<string> Partners);
