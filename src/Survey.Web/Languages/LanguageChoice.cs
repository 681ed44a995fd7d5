using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;
using Survey.Core.Studies;

namespace Survey.Web.Languages;

/// <summary>In which language a page is shown: the one that was chosen, else the first of the browser's that there is, else Dutch. Pages of staff are in Dutch.</summary>
internal static class LanguageChoice
{
    /// <summary>The word in the address, and the name of the cookie that remembers it while the browser stays open. It says nothing of who it is.</summary>
    internal const string Name = "taal";

    /// <summary>Where a request keeps the languages of the study whose page it asks for.</summary>
    private const string Offered = "languages of the study";

    private static readonly PathString[] StaffPages = ["/werk", "/inloggen", "/uitloggen", "/inrichten"];

    /// <summary>Gives every page the language of its visitor.</summary>
    internal static void AddLanguages(this IServiceCollection services) => services.AddScoped(s => Of(s.GetRequiredService<IHttpContextAccessor>().HttpContext!));

    /// <summary>Remembers a language that was asked for by opening a page; what a script lays by for later is no choice.</summary>
    internal static Task RememberAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Headers["Sec-Fetch-Dest"] != "empty" && Language.Find(http.Request.Query[Name]) is { } asked)
        {
            http.Response.Cookies.Append(Name, asked.Code, new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/" });
        }

        return next(http);
    }

    /// <summary>Keeps a page of a study to the languages that its residents can choose. Who reads Dutch needs no look at the study.</summary>
    internal static async Task KeepToStudyAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetRouteValue("study") is string slug && Of(http) != Language.Dutch)
        {
            var db = http.RequestServices.GetRequiredService<LeefbaarheidDb>();
            http.Items[Offered] = await db.Studies.AsNoTracking().Where(s => s.Slug == slug).Select(s => s.Languages).FirstOrDefaultAsync(http.RequestAborted);
        }

        await next(http);
    }

    /// <summary>The address of this page in another language. After a form was sent it is <paramref name="here"/>, which can be opened again.</summary>
    internal static string AddressIn(Language language, HttpRequest request, string? here) => AddressWith(Name, language.Code, request, here);

    /// <summary>The address of this page with one word in its query changed. The language need not go along: it is remembered.</summary>
    internal static string AddressWith(string name, string word, HttpRequest request, string? here)
    {
        var query = new QueryBuilder(here is null ? request.Query.Where(q => q.Key != name && q.Key != Name) : []) { { name, word } };
        return (here ?? request.Path.ToUriComponent()) + query.ToQueryString();
    }

    private static Language Of(HttpContext http)
    {
        var request = http.Request;
        var offered = http.Items[Offered] as List<string> ?? [];
        Language? Find(string? code) => Language.Find(code) is { } found && StudyAbout.OffersAmong(offered, found.Code) ? found : null;
        return Array.Exists(StaffPages, page => request.Path.StartsWithSegments(page, StringComparison.OrdinalIgnoreCase)) ? Language.Dutch
            : Find(request.Query[Name]) ?? Find(request.Cookies[Name]) ?? OfBrowser(request, Find) ?? Language.Dutch;
    }

    /// <summary>The browser's languages in its order of preference; <c>nl-BE</c> counts as <c>nl</c>.</summary>
    private static Language? OfBrowser(HttpRequest request, Func<string?, Language?> find) => request.GetTypedHeaders().AcceptLanguage
        .Where(l => l.Quality is not 0).OrderByDescending(l => l.Quality ?? 1)
        .Select(l => find(l.Value.Value?.Split('-')[0])).FirstOrDefault(l => l is not null);
}
