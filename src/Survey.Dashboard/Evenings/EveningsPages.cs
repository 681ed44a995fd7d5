using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Evenings;
using Survey.Core.Storage;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Evenings;

/// <summary>The evenings of a study: which are planned, what came of those that were held, and preparing the next.</summary>
internal static class EveningsPages
{
    internal static void MapEvenings(this RouteGroupBuilder study)
    {
        study.MapGet("/avond", List);
        study.MapPost("/avond", Prepare);
        study.MapDeck();
        study.MapLead();
        study.MapVote();
        study.MapScreen();
    }

    /// <summary>An evening of the study on the desk with its slides and options, or null.</summary>
    internal static Task<Evening?> OpenAsync(LeefbaarheidDb db, Desk desk, Guid id, CancellationToken cancel) =>
        db.Evenings.Include(e => e.Slides).Include(e => e.Options).AsSplitQuery().SingleOrDefaultAsync(e => e.Id == id && e.StudyId == desk.Study.Id, cancel);

    /// <summary>Address of an evening's page.</summary>
    internal static string Address(Desk desk, Guid id, string rest = "") => $"/werk/{desk.Study.Slug}/avond/{id:N}{rest}";

    private static async Task<IResult> List(Desk desk, LeefbaarheidDb db, CountVotes votes, CancellationToken cancel) =>
        await PageAsync(desk, db, votes, EveningForm.Empty(desk), StatusCodes.Status200OK, cancel);

    private static async Task<IResult> Prepare(HttpRequest request, Desk desk, LeefbaarheidDb db, CountVotes votes, PrepareEvening prepare, CancellationToken cancel)
    {
        var form = EveningForm.Read(await request.ReadFormAsync(cancel), desk);
        if (form.Wave is not { } wave || form.Facts is not { } facts)
        {
            return await PageAsync(desk, db, votes, form, StatusCodes.Status400BadRequest, cancel);
        }

        return await prepare.PrepareAsync(desk.Study, wave, facts, desk.Actor, cancel) is { } evening
            ? TypedResults.LocalRedirect(Address(desk, evening.Id, "?gedaan=gemaakt"))
            : TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/avond");
    }

    private static async Task<IResult> PageAsync(Desk desk, LeefbaarheidDb db, CountVotes votes, EveningForm form, int status, CancellationToken cancel)
    {
        var evenings = await db.Evenings.AsNoTracking().Include(e => e.Options).Where(e => e.StudyId == desk.Study.Id).ToListAsync(cancel);
        var agreements = (await db.Agreements.Where(a => a.StudyId == desk.Study.Id && a.EveningId != null).Select(a => a.EveningId!.Value).ToListAsync(cancel)).CountBy(id => id).ToDictionary();
        var items = new List<EveningItem>();
        foreach (var evening in evenings.OrderByDescending(e => e.On))
        {
            items.Add(new(evening, await votes.ResultAsync(evening, cancel) ?? [], agreements.GetValueOrDefault(evening.Id)));
        }

        return new RazorComponentResult<EveningsPage>(new { Items = (IReadOnlyList<EveningItem>)items, Form = form }) { StatusCode = status };
    }
}

/// <summary>An evening in the list.</summary>
/// <param name="Evening">The evening.</param>
/// <param name="Result">The result of its vote; empty until it was closed.</param>
/// <param name="Agreements">How many agreements were made.</param>
public sealed record EveningItem(Evening Evening, IReadOnlyList<VoteCount> Result, int Agreements);
