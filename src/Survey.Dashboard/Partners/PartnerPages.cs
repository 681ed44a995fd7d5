using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.History;
using Survey.Core.Partners;
using Survey.Core.Storage;
using Survey.Dashboard.Accounts;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Partners;

/// <summary>A partner with the people who can sign in for it.</summary>
public sealed record PartnerRow(Guid Id, string Name, IReadOnlyList<string> Accounts);

/// <summary>Partners of a study and their accounts.</summary>
internal static class PartnerPages
{
    /// <summary>Maps the pages of this room.</summary>
    internal static void MapPartners(this RouteGroupBuilder study)
    {
        study.MapGet("/partners", ShowAsync);
        study.MapPost("/partners", AddAsync);
        study.MapPost("/partners/account", MakeAccountAsync);
    }

    private static Task<IResult> ShowAsync(string? gedaan, Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        PageAsync(desk, db, null, cancel, told: gedaan == "erbij" ? "De partner is toegevoegd. Maak een account, dan kan die partner inloggen." : null);

    private static async Task<IResult> AddAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var name = (await request.ReadFormAsync(cancel))["partner"].ToString().Trim();
        var known = await db.Partners.AsNoTracking().Where(p => p.StudyId == desk.Study.Id).Select(p => p.Name).ToListAsync(cancel);
        var problem = name.Length is 0 or > InviteAccount.LongestName ? $"Vul een naam in van hoogstens {InviteAccount.LongestName} letters."
            : known.Contains(name, StringComparer.OrdinalIgnoreCase) ? "Deze partner staat er al." : null;
        if (problem is not null)
        {
            return await PageAsync(desk, db, new(StringComparer.Ordinal) { ["partner"] = problem }, cancel, new() { ["partner"] = name });
        }

        db.Partners.Add(Partner.Create(desk.Study.Id, name));
        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "partner toegevoegd", name));
        await db.SaveChangesAsync(cancel);
        return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/partners?gedaan=erbij");
    }

    /// <summary>The answer to the form is the page itself and no redirect: the password is shown here, once, and kept nowhere.</summary>
    private static async Task<IResult> MakeAccountAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, InviteAccount invite, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var (name, email) = (form["naam"].ToString().Trim(), form["email"].ToString().Trim());
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["voor"] = form["voor"].ToString(), ["naam"] = name, ["email"] = email };
        var errors = InviteAccount.Problems(name, email);
        var partner = Guid.TryParse(values["voor"], out var id) ? await db.Partners.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.StudyId == desk.Study.Id, cancel) : null;
        if (partner is null)
        {
            errors["voor"] = "Kies een partner.";
        }

        if (partner is null || errors.Count > 0)
        {
            return await PageAsync(desk, db, errors, cancel, values);
        }

        switch (await invite.MakeAsync(Account.ForPartner(desk.Who.OrganisationId, desk.Study.Id, partner.Id, name, email), Change.Create(desk.Study.Id, desk.Actor, "account gemaakt", partner.Name, after: name)))
        {
            case InviteOutcome.Refused(var why):
                errors["email"] = why;
                return await PageAsync(desk, db, errors, cancel, values);
            case InviteOutcome.Made(var made):
                request.HttpContext.Response.Headers.CacheControl = "no-store";
                return await PageAsync(desk, db, null, cancel, made: made);
            default:
                throw new UnreachableException();
        }
    }

    private static async Task<IResult> PageAsync(Desk desk, LeefbaarheidDb db, Dictionary<string, string>? errors, CancellationToken cancel, Dictionary<string, string>? values = null, MadeAccount? made = null, string? told = null)
    {
        var people = (await db.Users.AsNoTracking().Where(a => a.StudyId == desk.Study.Id && a.PartnerId != null).Select(a => new { a.PartnerId, a.DisplayName }).ToListAsync(cancel)).ToLookup(a => a.PartnerId, a => a.DisplayName);
        var partners = await db.Partners.AsNoTracking().Where(p => p.StudyId == desk.Study.Id).ToListAsync(cancel);
        return new RazorComponentResult<PartnersPage>(new
        {
            Partners = partners.OrderBy(p => p.Name, StringComparer.Create(DutchFigures.Dutch, ignoreCase: true)).Select(p => new PartnerRow(p.Id, p.Name, [.. people[p.Id].Order(StringComparer.Ordinal)])).ToList(),
            Errors = errors ?? [],
            Values = values ?? [],
            Made = made,
            Told = told,
        })
        {
            StatusCode = errors is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
