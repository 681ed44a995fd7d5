using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Web.Layout;

namespace Survey.Web.SignIn;

/// <summary>Signing in and out, and making the first account.</summary>
internal static class SignInPages
{
    internal static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var door = routes.MapForEverybody("/");
        door.MapGet("inloggen", (string? naar) => Page(naar, "", null));
        door.MapPost("inloggen", SignIn).RequireRateLimiting(GuessLimit.Name);
        door.MapGet("uitloggen", () => new RazorComponentResult<SignOutPage>());
        door.MapPost("uitloggen", SignOut);
        door.MapGet("inrichten", ShowSetup);
        door.MapPost("inrichten", SetUp).RequireRateLimiting(GuessLimit.Name);
    }

    private static async Task<IResult> SignIn(SignInManager<Account> signIn, HttpContext http, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var (email, goTo) = (form["email"].ToString().Trim(), form["naar"].ToString());
        var result = await signIn.PasswordSignInAsync(email, form["wachtwoord"].ToString(), isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            // An interviewer has no desk, only a door.
            var home = await signIn.UserManager.FindByNameAsync(email) is { Role: AccountRole.Interviewer } ? "/deur" : "/werk";
            return TypedResults.LocalRedirect(IsLocal(goTo) && (home == "/werk" || goTo.StartsWith(home, StringComparison.Ordinal)) ? goTo : home);
        }

        return Page(goTo, email, result.IsLockedOut ? "Er is te vaak een verkeerd wachtwoord gebruikt. Wacht vijf minuten." : "Dit e-mailadres en wachtwoord horen niet bij elkaar.");
    }

    private static async Task<IResult> SignOut(SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return TypedResults.LocalRedirect("/inloggen");
    }

    private static async Task<IResult> ShowSetup(LeefbaarheidDb db, CancellationToken cancel) =>
        await db.Users.AnyAsync(cancel) ? TypedResults.LocalRedirect("/inloggen") : new RazorComponentResult<SetupPage>(new { Form = new SetupForm("", "", "", ""), Errors = new Dictionary<string, string>() });

    private static async Task<IResult> SetUp(LeefbaarheidDb db, UserManager<Account> users, SignInManager<Account> signIn, SetupCode code, HttpContext http, CancellationToken cancel)
    {
        if (await db.Users.AnyAsync(cancel))
        {
            return TypedResults.LocalRedirect("/inloggen");
        }

        var form = await http.Request.ReadFormAsync(cancel);
        var filled = new SetupForm(form["code"].ToString(), form["organisatie"].ToString().Trim(), form["naam"].ToString().Trim(), form["email"].ToString().Trim());
        var errors = new Dictionary<string, string>();
        void Refuse(string field, bool when, string sentence)
        {
            if (when)
            {
                errors.TryAdd(field, sentence);
            }
        }

        Refuse("code", !code.Is(filled.Code), "Deze code klopt niet. Hij staat in het venster waarin het programma is gestart.");
        Refuse("organisatie", filled.Organisation.Length is 0 or > 100, "Vul de naam van uw organisatie in.");
        Refuse("naam", filled.Name.Length is 0 or > 100, "Vul uw naam in.");
        Refuse("email", !filled.Email.Contains('@', StringComparison.Ordinal), "Vul uw e-mailadres in, bijvoorbeeld naam@organisatie.nl.");
        if (errors.Count == 0)
        {
            var organisation = Organisation.Create(filled.Organisation);
            db.Organisations.Add(organisation);
            var account = Account.ForStaff(organisation.Id, filled.Name, filled.Email);
            var result = await users.CreateAsync(account, form["wachtwoord"].ToString());
            if (result.Succeeded)
            {
                code.UseUp();
                await signIn.SignInAsync(account, isPersistent: false);
                return TypedResults.LocalRedirect("/werk");
            }

            Refuse("wachtwoord", true, "Kies een wachtwoord van 12 of meer tekens.");
        }

        return new RazorComponentResult<SetupPage>(new { Form = filled, Errors = errors }) { StatusCode = StatusCodes.Status400BadRequest };
    }

    private static RazorComponentResult<SignInPage> Page(string? goTo, string email, string? error) => new(new { GoTo = goTo ?? "", Email = email, Error = error })
    {
        StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };

    private static bool IsLocal(string address) => address is ['/', not ('/' or '\\'), ..] or "/";
}

/// <summary>What somebody filled in to make the first account.</summary>
public sealed record SetupForm(string Code, string Organisation, string Name, string Email);
