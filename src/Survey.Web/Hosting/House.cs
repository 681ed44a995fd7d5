using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Survey.Core.OwnModel;
using Survey.Core.Storage;
using Survey.Web.Languages;
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
        services.AddLanguages();
        services.AddScoped(s => Sight.Of(s.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request));
        services.AddSingleton(_ => settings.Exit!);
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
            limits.AddPolicy(GuessLimit.Name, http => PerAddress(http, GuessLimit.PerMinute));
            limits.AddPolicy(GuessLimit.WordsName, http => PerAddress(http, GuessLimit.WordsPerMinute));
            limits.AddPolicy(GuessLimit.ContactName, http => PerAddress(http, GuessLimit.ContactPerMinute));
            limits.AddPolicy(GuessLimit.DoorName, http => PerAddress(http, GuessLimit.DoorPerMinute));
            limits.OnRejected = (refused, _) =>
            {
                // A device at the door waits as long as this says; a person reads to wait a minute.
                if (refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                {
                    refused.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                }

                return ValueTask.CompletedTask;
            };
        });
    }

    private static RateLimitPartition<string> PerAddress(HttpContext http, int perMinute) => RateLimitPartition.GetFixedWindowLimiter(
        HttpMethods.IsPost(http.Request.Method) ? http.Connection.RemoteIpAddress?.ToString() ?? "" : "reading",
        key => new() { PermitLimit = key == "reading" ? int.MaxValue : perMinute, Window = TimeSpan.FromMinutes(1) });

    /// <summary>The order in which a request goes through the house.</summary>
    internal static void UseHouse(this WebApplication app)
    {
        app.UseResponseCompression();
        app.Use(AddSecurityHeaders);
        app.Use(LanguageChoice.RememberAsync);
        app.Use(Sight.RememberAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = e => OpenDatabase.IsBusy(e) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
            ExceptionHandler = ShowFailure,
        });
        app.UseStatusCodePages(context => ShowStatus(context.HttpContext));
        app.Use(UnreadableForms.RefuseAsync);
        app.UseRouting();
        app.Use(LanguageChoice.KeepToStudyAsync);
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
        var say = http.RequestServices.GetRequiredService<Language>();
        var again = http.Response.StatusCode == StatusCodes.Status503ServiceUnavailable ? Typed(http) : null;
        var (title, text) = http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ("Message.NotHere", "Message.NotHereText"),
            StatusCodes.Status429TooManyRequests => ("Message.Wait", "Message.WaitText"),
            StatusCodes.Status503ServiceUnavailable when again is not null => ("Message.Busy", "Message.BusyKept"),
            StatusCodes.Status503ServiceUnavailable => ("Message.Busy", "Message.BusyText"),
            StatusCodes.Status400BadRequest => ("Message.Incomplete", "Message.IncompleteText"),
            StatusCodes.Status413PayloadTooLarge => ("Message.TooLarge", "Message.TooLargeText"),
            StatusCodes.Status405MethodNotAllowed => ("Message.NotHere", "Message.GoBackText"),
            _ => ("Message.Failed", "Message.FailedText"),
        };
        return new RazorComponentResult<MessagePage>(new { Title = say[title], Text = say[text], Again = again, Address = $"{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}" }) { StatusCode = http.Response.StatusCode }.ExecuteAsync(http);
    }

    /// <summary>What somebody sent, to send once more; null when nothing was, and for what a page does not repeat: files and passwords.</summary>
    private static IFormCollection? Typed(HttpContext http) =>
        http.Features.Get<IFormFeature>()?.Form is { Files.Count: 0 } form && !form.ContainsKey("wachtwoord") ? form : null;
}
