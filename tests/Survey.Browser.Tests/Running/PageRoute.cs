using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Survey.Browser.Tests.Running;

/// <summary>What can be opened with GET, from the endpoints of the program itself: a page that is added is walked without a change here.</summary>
public static class PageRoute
{
    // On a thread of its own: the house is started while somebody waits for it, which a test's own thread may not be kept from helping with.
    private static readonly Lazy<Task<IReadOnlyList<string>>> Everything = new(() => Task.Run(Read));

    /// <summary>The patterns of all addresses that answer to GET, apart from styles, scripts and pictures.</summary>
    public static Task<IReadOnlyList<string>> AllAsync() => Everything.Value;

    private static IReadOnlyList<string> Read()
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
