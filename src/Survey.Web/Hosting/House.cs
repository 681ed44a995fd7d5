using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Survey.Core.OwnModel;
using Survey.Web.Layout;

namespace Survey.Web.Hosting;

/// <summary>How the house stands on a machine: pages, headers, limits, and what a visitor sees when something fails.</summary>
internal static class House
{
    /// <summary>Adds what every page needs.</summary>
    internal static void AddHouse(this WebApplicationBuilder builder, HouseSettings settings)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(settings.Address);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(settings.Installation);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new LanguageModel(settings.Model.Settings, provider.GetRequiredService<TimeProvider>()));
        services.AddRazorComponents();

        // Dutch, Turkish and Arabic letters go over the wire as themselves, not as &#x...; each.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddDataProtection().SetApplicationName("Leefbaarheid").PersistKeysToFileSystem(new(settings.Installation.KeysFolder));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "formulier";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.FormFieldName = "bewijs-van-deze-pagina";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(GuessLimit.Name, http => RateLimitPartition.GetFixedWindowLimiter(
                HttpMethods.IsPost(http.Request.Method) ? http.Connection.RemoteIpAddress?.ToString() ?? "" : "reading",
                key => new() { PermitLimit = key == "reading" ? int.MaxValue : GuessLimit.PerMinute, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    /// <summary>The order in which a request goes through the house.</summary>
    internal static void UseHouse(this WebApplication app)
    {
        app.UseResponseCompression();
        app.Use(AddSecurityHeaders);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = e => IsBusy(e) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
            ExceptionHandler = ShowFailure,
        });
        app.UseStatusCodePages(context => ShowStatus(context.HttpContext));
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    private static Task AddSecurityHeaders(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (http.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        return next(http);
    }

    private static Task ShowFailure(HttpContext http)
    {
        if (http.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = "15";
        }

        return ShowStatus(http);
    }

    private static Task ShowStatus(HttpContext http)
    {
        var (title, text) = http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ("Deze pagina is er niet", "Het adres klopt niet. Kijk nog eens goed in de brief."),
            StatusCodes.Status429TooManyRequests => ("Even wachten", "Er is te vaak achter elkaar geprobeerd. Wacht een minuut en probeer het opnieuw."),
            StatusCodes.Status503ServiceUnavailable => ("Het is even druk", "Wij konden dit nu niet bewaren. Ga terug: wat u typte staat er nog. Probeer het over een kwart minuut opnieuw."),
            StatusCodes.Status400BadRequest => ("Dit ging niet goed", "De pagina was te oud of niet compleet. Ga terug, laad de pagina opnieuw en probeer het nog een keer."),
            StatusCodes.Status413PayloadTooLarge => ("Dit is te groot", "Het bestand of de tekst is te groot. Maak het kleiner en probeer het opnieuw."),
            StatusCodes.Status405MethodNotAllowed => ("Deze pagina is er niet", "Ga terug en probeer het nog een keer."),
            _ => ("Er ging iets mis", "Dat ligt aan ons. Ga terug en probeer het nog een keer. Wat u eerder bewaarde is er nog."),
        };
        return new RazorComponentResult<MessagePage>(new { Title = title, Text = text }) { StatusCode = http.Response.StatusCode }.ExecuteAsync(http);
    }

    private static bool IsBusy(Exception? e) => e is SqliteException { SqliteErrorCode: 5 or 6 } || (e?.InnerException is { } inner && IsBusy(inner));
}
