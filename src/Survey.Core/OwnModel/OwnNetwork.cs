using System.Net;
using System.Net.Sockets;

namespace Survey.Core.OwnModel;

/// <summary>
/// Which addresses belong to the own network, and a connection that goes nowhere else. The address is looked at when the connection is
/// made, so that a name that points elsewhere tomorrow is refused tomorrow.
/// </summary>
public static class OwnNetwork
{
    private static readonly IPNetwork[] Own =
    [
        IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128"), // this machine
        IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16"), // RFC 1918
        IPNetwork.Parse("fc00::/7"), // RFC 4193
        IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("fe80::/10"), // link-local, RFC 3927 and 4291
    ];

    /// <summary>Whether an address is of this machine or of a private network; an IPv4 address in the coat of IPv6 counts as itself.</summary>
    public static bool Contains(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Own.Any(network => network.Contains(plain));
    }

    /// <summary>
    /// Connects to a host. Outside the own network only when that is allowed, and then only over https: what residents wrote never
    /// crosses the internet in the open.
    /// </summary>
    internal static async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context, bool mayLeave, Func<string, CancellationToken, Task<IPAddress[]>> resolve, CancellationToken cancel)
    {
        var addresses = await resolve(context.DnsEndPoint.Host, cancel);
        var secure = context.InitialRequestMessage.RequestUri?.Scheme == Uri.UriSchemeHttps;
        var allowed = addresses.Where(address => Contains(address) || (mayLeave && secure)).ToArray();
        if (allowed.Length == 0 && addresses.Length > 0)
        {
            throw new OutsideOwnNetworkException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>The only way to say no inside a connection that is being made; <see cref="LanguageModel"/> turns it into an outcome.</summary>
internal sealed class OutsideOwnNetworkException() : IOException("The address is outside the own network.");
