using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Survey.Core.Accounts;

namespace Survey.Dashboard.Layout;

/// <summary>Marks an endpoint that partners may open too. Without it an endpoint is for staff.</summary>
public sealed class ForPartnersToo;

/// <summary>What happens before any page of staff and partners: who is it, and is this study theirs?</summary>
internal static class DeskFilter
{
    /// <summary>Lets partners in as well.</summary>
    internal static TBuilder ForPartners<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new ForPartnersToo());

    /// <summary>Seats the person, and refuses a posted form without the token of this house.</summary>
    internal static async ValueTask<object?> RefuseForgedForms(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (SignedIn.From(http.User) is not { } who || !MayOpen(who, http.GetEndpoint()))
        {
            return NotHere();
        }

        http.RequestServices.GetRequiredService<Desk>().Seat(who);
        if (http.Request.ContentLength > http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
        {
            return new RazorComponentResult<TooBigPage> { StatusCode = StatusCodes.Status413PayloadTooLarge };
        }

        if (HttpMethods.IsPost(http.Request.Method) && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            // A part of a page cannot show a whole page: its script loads the page anew, with a fresh token.
            if (http.Request.Headers.ContainsKey("HX-Request"))
            {
                http.Response.Headers["HX-Refresh"] = "true";
                return TypedResults.BadRequest();
            }

            return new RazorComponentResult<StalePage>(new { Typed = await TypedText.ReadAsync(http.Request) }) { StatusCode = StatusCodes.Status400BadRequest };
        }

        return await next(context);
    }

    /// <summary>Opens the study of the address; another organisation's study is simply not there.</summary>
    internal static async ValueTask<object?> OpenStudy(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var asked = http.Request.Query["meting"].ToString();
        int? wave = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var desk = http.RequestServices.GetRequiredService<Desk>();
        return await desk.OpenAsync((string)http.GetRouteValue("study")!, wave, http.RequestAborted) ? await next(context) : NotHere();
    }

    /// <summary>An interviewer has no desk: that account opens the door page and nothing else.</summary>
    private static bool MayOpen(SignedIn who, Endpoint? endpoint) => who.Role switch
    {
        AccountRole.Opbouwwerker => true,
        AccountRole.Partner => endpoint?.Metadata.GetMetadata<ForPartnersToo>() is not null,
        _ => false,
    };

    /// <summary>The answer for what is not there, or not for this person: the same words for both.</summary>
    internal static RazorComponentResult NotHere() => new(typeof(NotHerePage)) { StatusCode = StatusCodes.Status404NotFound };
}
