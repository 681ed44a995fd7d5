using Microsoft.Playwright;

namespace Survey.Browser.Tests.Running;

/// <summary>What a page asks for and what comes over the wire, heads and packing included, as the browser itself counts it.</summary>
internal sealed class Wire
{
    private Wire()
    {
    }

    /// <summary>What was asked for; what stands in the page itself (data:) is no request.</summary>
    internal List<string> Requests { get; } = [];

    /// <summary>Bytes that came in.</summary>
    internal double Bytes { get; private set; }

    /// <summary>Listens from now on.</summary>
    internal static async Task<Wire> OfAsync(IBrowserContext phone, IPage page)
    {
        var wire = new Wire();
        var session = await phone.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, e) =>
        {
            if (e!.Value.GetProperty("request").GetProperty("url").GetString()! is var url && !url.StartsWith("data:", StringComparison.Ordinal))
            {
                wire.Requests.Add(url);
            }
        };
        session.Event("Network.loadingFinished").OnEvent += (_, e) => wire.Bytes += e!.Value.GetProperty("encodedDataLength").GetDouble();
        await session.SendAsync("Network.enable");
        return wire;
    }
}
