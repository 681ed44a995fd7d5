using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace Survey.Web.Hosting;

/// <summary>A posted form that is too large, broken off or no form at all is a mistake of who sends it, and is told as such: 413 or 400.</summary>
internal static class UnreadableForms
{
    private static readonly long LongestForm = new FormOptions().ValueLengthLimit;

    /// <summary>Turns what the framework throws over such a form into its status; the page that belongs to it follows.</summary>
    internal static async Task RefuseAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (AntiforgeryValidationException e) when (!http.Response.HasStarted)
        {
            http.Response.StatusCode = e.InnerException is BadHttpRequestException bad ? bad.StatusCode
                : http.Request.ContentLength > LongestForm ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        }
    }
}
