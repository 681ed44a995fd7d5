using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.History;
using Survey.Core.Partners;
using Survey.Core.Storage;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Partners;

/// <summary>A partner with the people who can sign in for it.</summary>
public sealed record PartnerRow(Guid Id, string Name, IReadOnlyList<string> Accounts);

/// <summary>An account that was just made, with its password in the clear.</summary>
public sealed record MadeAccount(string Name, string Email, string Password);

/// <summary>Partners of a study and their accounts.</summary>
internal static class PartnerPages
{
    private const int LongestName = 100;

    /// <summary>Maps the pages of this room.</summary>
    internal static void MapPartners(this RouteGroupBuilder study)
    {
        study.MapGet("/partners", ShowAsync);
        study.MapPost("/partners", AddAsync);
        study.MapPost("/partners/account", MakeAccountAsync);
    }

    private static async Task<IResult> ShowAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel) => await PageAsync(desk, db, null, cancel);

    private static async Task<IResult> AddAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var name = (await request.ReadFormAsync(cancel))["partner"].ToString().Trim();
        var known = await db.Partners.AsNoTracking().Where(p => p.StudyId == desk.Study.Id).Select(p => p.Name).ToListAsync(cancel);
        var problem = name.Length is 0 or > LongestName ? $"Vul een naam in van hoogstens {LongestName} letters."
            : known.Contains(name, StringComparer.OrdinalIgnoreCase) ? "Deze partner staat er al." : null;
        if (problem is not null)
        {
            return await PageAsync(desk, db, new(StringComparer.Ordinal) { ["partner"] = problem }, cancel, new() { ["partner"] = name });
        }

        db.Partners.Add(Partner.Create(desk.Study.Id, name));
        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "partner toegevoegd", name));
        await db.SaveChangesAsync(cancel);
        return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/partners");
    }

    /// <summary>The answer to the form is the page itself and no redirect: the password is shown here, once, and kept nowhere.</summary>
    private static async Task<IResult> MakeAccountAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, UserManager<Account> accounts, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["voor"] = form["voor"].ToString(), ["naam"] = form["naam"].ToString().Trim(), ["email"] = form["email"].ToString().Trim() };
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var partner = Guid.TryParse(values["voor"], out var id) ? await db.Partners.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.StudyId == desk.Study.Id, cancel) : null;
        if (partner is null)
        {
            errors["voor"] = "Kies een partner.";
        }

        if (values["naam"].Length is 0 or > LongestName)
        {
            errors["naam"] = $"Vul een naam in van hoogstens {LongestName} letters.";
        }

        if (values["email"].IndexOf('@', StringComparison.Ordinal) is var at && (at < 1 || at == values["email"].Length - 1))
        {
            errors["email"] = "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.";
        }

        if (errors.Count > 0)
        {
            return await PageAsync(desk, db, errors, cancel, values);
        }

        var password = OneTimePassword.Create();

        // The account and its line of history are stored by one saving, or neither is.
        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "account gemaakt", partner!.Name, after: values["naam"]));
        var result = await accounts.CreateAsync(Account.ForPartner(desk.Who.OrganisationId, desk.Study.Id, partner.Id, values["naam"], values["email"]), password);
        if (!result.Succeeded)
        {
            db.ChangeTracker.Clear();
            errors["email"] = result.Errors.Any(e => e.Code.StartsWith("Duplicate", StringComparison.Ordinal)) ? "Er is al een account met dit e-mailadres." : "Met dit e-mailadres kan geen account worden gemaakt.";
            return await PageAsync(desk, db, errors, cancel, values);
        }

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return await PageAsync(desk, db, null, cancel, made: new(values["naam"], values["email"], password));
    }

    private static async Task<IResult> PageAsync(Desk desk, LeefbaarheidDb db, Dictionary<string, string>? errors, CancellationToken cancel, Dictionary<string, string>? values = null, MadeAccount? made = null)
    {
        var people = (await db.Users.AsNoTracking().Where(a => a.StudyId == desk.Study.Id && a.PartnerId != null).Select(a => new { a.PartnerId, a.DisplayName }).ToListAsync(cancel)).ToLookup(a => a.PartnerId, a => a.DisplayName);
        var partners = await db.Partners.AsNoTracking().Where(p => p.StudyId == desk.Study.Id).ToListAsync(cancel);
        return new RazorComponentResult<PartnersPage>(new
        {
            Partners = partners.OrderBy(p => p.Name, StringComparer.Create(DutchFigures.Dutch, ignoreCase: true)).Select(p => new PartnerRow(p.Id, p.Name, [.. people[p.Id].Order(StringComparer.Ordinal)])).ToList(),
            Errors = errors ?? [],
            Values = values ?? [],
            Made = made,
        })
        {
            StatusCode = errors is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
