using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Web.Languages;

namespace Survey.Web.Layout;

/// <summary>What all pages of residents have in common: no sign-in, a token in every form, and a study by its short name.</summary>
internal static class ResidentRoutes
{
    private static readonly Func<LeefbaarheidDb, string, CancellationToken, Task<Study?>> WithoutArea = EF.CompileAsyncQuery((LeefbaarheidDb db, string slug, CancellationToken cancel) =>
        db.Studies.IgnoreAutoIncludes().AsNoTracking().SingleOrDefault(s => s.Slug == slug));

    /// <summary>A group of pages that everybody may open.</summary>
    internal static RouteGroupBuilder MapForEverybody(this IEndpointRouteBuilder routes, string prefix) =>
        routes.MapGroup(prefix).AllowAnonymous().AddEndpointFilter(RefuseForgedForms);

    /// <summary>The last word: an address that leads nowhere, also one that looks like a file. Nobody is asked to sign in for what is not there.</summary>
    internal static void MapNotHere(this IEndpointRouteBuilder routes) => routes.MapFallback("{*path}", () => TypedResults.NotFound()).AllowAnonymous();

    /// <summary>The study of this short name, or null.</summary>
    internal static Task<Study?> FindStudyAsync(this LeefbaarheidDb db, string slug, CancellationToken cancel) =>
        db.Studies.AsNoTracking().SingleOrDefaultAsync(s => s.Slug == slug, cancel);

    /// <summary>The same without its sub-areas and places, which no page of the survey shows: the pages that many people open at once.</summary>
    internal static Task<Study?> FindStudyWithoutAreaAsync(this LeefbaarheidDb db, string slug, CancellationToken cancel) => WithoutArea(db, slug, cancel);

    private static async ValueTask<object?> RefuseForgedForms(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsPost(http.Request.Method) && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            var say = http.RequestServices.GetRequiredService<Language>();
            return new RazorComponentResult<MessagePage>(new { Title = say["Message.TooOld"], Text = say["Message.TooOldText"] })
            {
                StatusCode = StatusCodes.Status400BadRequest,
            };
        }

        return await next(context);
    }
}
