using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Survey.Core.Accounts;
using Survey.Core.Storage;

namespace Survey.Web.SignIn;

/// <summary>Accounts of staff and partners, kept by ASP.NET Core Identity. What is not opened to everybody asks for a sign-in.</summary>
internal static class Accounts
{
    private const int ShortestPassword = 12;
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    internal static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = ShortestPassword;
                options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
                options.User.RequireUniqueEmail = true;
                options.Lockout.MaxFailedAccessAttempts = 10;
            })
            .AddEntityFrameworkStores<LeefbaarheidDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<HouseClaims>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "medewerker";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = Idle;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/inloggen";
            cookie.ReturnUrlParameter = "naar";
            cookie.Events.OnRedirectToLogin = context =>
            {
                // A script cannot follow to the sign-in form: it sees 401 and reloads the whole page, or tells its reader to.
                if (context.Request.Headers.ContainsKey("HX-Request") || context.Request.Headers.Accept == "application/json")
                {
                    context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                }
                else
                {
                    context.Response.Redirect(context.RedirectUri);
                }

                return Task.CompletedTask;
            };
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<SetupCode>();
    }

    /// <summary>Puts name, organisation and role into the cookie.</summary>
    private sealed class HouseClaims(UserManager<Account> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(users, options)
    {
        protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
        {
            var identity = await base.GenerateClaimsAsync(user);
            identity.AddClaims(SignedIn.ClaimsOf(user));
            return identity;
        }
    }
}
