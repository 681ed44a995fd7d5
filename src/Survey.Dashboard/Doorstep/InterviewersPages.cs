using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.Doorstep;
using Survey.Core.History;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Dashboard.Accounts;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Doorstep;

/// <summary>Somebody who may go past the doors of the study.</summary>
public sealed record InterviewerRow(Guid Id, string Name, string Email);

/// <summary>The interviewers of a study: staff invite and end them here.</summary>
internal static class InterviewersPages
{
    /// <summary>Maps the pages of this room.</summary>
    internal static void MapDoorstep(this RouteGroupBuilder study)
    {
        study.MapGet("/deur", ShowAsync);
        study.MapPost("/deur", InviteAsync);
        study.MapPost("/deur/stop", EndAsync);
        study.MapPost("/deur/nummers", NumberAsync);
    }

    private static Task<IResult> ShowAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel) => PageAsync(desk, db, [], [], null, null, cancel);

    /// <summary>The answer is the page itself and no redirect: the password is shown here, once, and kept nowhere.</summary>
    private static async Task<IResult> InviteAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, InviteAccount invite, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var (name, email) = (form["naam"].ToString().Trim(), form["email"].ToString().Trim());
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["naam"] = name, ["email"] = email };
        var errors = InviteAccount.Problems(name, email);
        if (errors.Count > 0)
        {
            return await PageAsync(desk, db, errors, values, null, null, cancel);
        }

        switch (await invite.MakeAsync(Account.ForInterviewer(desk.Who.OrganisationId, desk.Study.Id, name, email), Change.Create(desk.Study.Id, desk.Actor, "interviewer uitgenodigd", name)))
        {
            case InviteOutcome.Refused(var why):
                errors["email"] = why;
                return await PageAsync(desk, db, errors, values, null, null, cancel);
            case InviteOutcome.Made(var made):
                request.HttpContext.Response.Headers.CacheControl = "no-store";
                return await PageAsync(desk, db, [], [], made, null, cancel);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The door page asks for the account at every step, so whoever is ended cannot open or send anything any more.</summary>
    private static async Task<IResult> EndAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, UserManager<Account> accounts, CancellationToken cancel)
    {
        var found = Guid.TryParse((await request.ReadFormAsync(cancel))["wie"], out var id)
            ? await db.Users.SingleOrDefaultAsync(a => a.Id == id && a.StudyId == desk.Study.Id && a.Role == AccountRole.Interviewer, cancel) : null;
        if (found is null)
        {
            return await PageAsync(desk, db, [], [], null, "Dit account was al gestopt.", cancel);
        }

        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "interviewer gestopt", found.DisplayName));
        await accounts.DeleteAsync(found);
        return await PageAsync(desk, db, [], [], null, $"{found.DisplayName} kan niet meer inloggen.", cancel);
    }

    /// <summary>Gives the doors of one sub-area the house numbers that staff paste, with anything between them.</summary>
    private static async Task<IResult> NumberAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, KeepWalkList lists, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var area = desk.Study.SubAreas.Find(a => a.Code == form["deel"]);
        var labels = form["nummers"].ToString().Split([' ', '\t', '\r', '\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (area is null || OpenWave(desk) is not { } wave)
        {
            return await PageAsync(desk, db, new(StringComparer.Ordinal) { ["deel"] = "Er is geen meting of deelgebied voor deze lijst." }, [], null, null, cancel);
        }

        var problem = labels.Length is 0 or > WalkList.MostDoors ? $"Plak 1 tot {WalkList.MostDoors} huisnummers."
            : labels.FirstOrDefault(l => l.Length > WalkDoor.LongestLabel) is { } tooLong ? $"'{tooLong[..WalkDoor.LongestLabel]}…' is te lang voor een huisnummer. Zet spaties of komma’s ertussen." : null;
        if (problem is not null)
        {
            return await PageAsync(desk, db, new(StringComparer.Ordinal) { ["nummers"] = problem }, new(StringComparer.Ordinal) { ["deel"] = area.Code, ["nummers"] = form["nummers"].ToString() }, null, null, cancel);
        }

        var list = await lists.ChangeAsync(wave, area, l => l.Number(labels), cancel);
        return await PageAsync(desk, db, [], [], null, list is null ? "De meting is intussen gesloten." : $"De looplijst van {area.Name} heeft nu {list.Doors.Count} deuren.", cancel);
    }

    /// <summary>The wave that interviewers go round for: the newest that is not closed.</summary>
    private static Wave? OpenWave(Desk desk) => desk.Waves.LastOrDefault(w => !w.IsClosed && w.OpensOn <= desk.Today);

    private static async Task<IResult> PageAsync(Desk desk, LeefbaarheidDb db, Dictionary<string, string> errors, Dictionary<string, string> values, MadeAccount? made, string? told, CancellationToken cancel)
    {
        var people = await db.Users.AsNoTracking().Where(a => a.StudyId == desk.Study.Id && a.Role == AccountRole.Interviewer).OrderBy(a => a.DisplayName)
            .Select(a => new InterviewerRow(a.Id, a.DisplayName, a.Email!)).ToListAsync(cancel);
        return new RazorComponentResult<InterviewersPage>(new { HasWave = OpenWave(desk) is not null, People = people, Errors = errors, Values = values, Made = made, Told = told })
        {
            StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
