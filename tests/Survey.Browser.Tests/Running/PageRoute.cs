using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Survey.Browser.Tests.Running;

/// <summary>What can be opened with GET, from the endpoints of the program itself: a page that is added is walked without a change here.</summary>
public static class PageRoute
{
    private static readonly Lazy<IReadOnlyList<string>> Everything = new(Read);

    /// <summary>The patterns of all addresses that answer to GET, apart from styles, scripts and pictures.</summary>
    public static IReadOnlyList<string> All => Everything.Value;

    private static List<string> Read()
    {
        var folder = Directory.CreateTempSubdirectory("leefbaarheid-routes-").FullName;
        try
        {
            using var house = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseSetting("Leefbaarheid:DataFolder", folder));
            return [.. house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true)
                .Select(e => "/" + e.RoutePattern.RawText!.Trim('/'))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
