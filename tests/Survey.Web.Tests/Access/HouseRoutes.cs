using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Access;

/// <summary>One way into the house.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Pattern">The route with its braces.</param>
/// <param name="ForPartners">Whether it is marked for partners too.</param>
internal sealed record HouseRoute(string Method, string Pattern, bool ForPartners)
{
    /// <summary>As it stands in the list of anonymous routes.</summary>
    public override string ToString() => $"{Method} {Pattern}";
}

/// <summary>All ways into the house, from the program itself.</summary>
internal static class HouseRoutes
{
    internal static List<HouseRoute> Routes(this House house) =>
    [
        .. house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(m => new HouseRoute(
                m, "/" + e.RoutePattern.RawText!.Trim('/'), e.Metadata.GetMetadata<Survey.Dashboard.Layout.ForPartnersToo>() is not null)))
            .DistinctBy(r => r.ToString()).OrderBy(r => r.Pattern, StringComparer.Ordinal).ThenBy(r => r.Method, StringComparer.Ordinal),
    ];

    /// <summary>The files of styles, scripts and pictures.</summary>
    internal static List<string> Files(this House house) =>
    [
        .. house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is not null).Select(e => e.RoutePattern.RawText!.Trim('/')).Distinct(),
    ];
}
