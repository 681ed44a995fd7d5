using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Survey.Benchmarks.Serving;

/// <summary>
/// Connections to the house that are kept open and used by one phone after another, as the proxy in front of a house keeps them.
/// Each comes from a network address of its own on the loopback: the house counts guesses per address.
/// </summary>
/// <param name="home">The house.</param>
internal sealed class Lines(Uri home) : IDisposable
{
    /// <summary>So many addresses take turns, more when all are in use: enough that none of them guesses more than a minute allows.</summary>
    private const int Usual = 128;

    private readonly ConcurrentQueue<HttpClient> _free = new(Enumerable.Range(0, Usual).Select(number => Open(home, number)));
    private int _open = Usual;

    /// <summary>The connection that was not used for the longest time; to be given back.</summary>
    internal HttpClient Take() => _free.TryDequeue(out var line) ? line : Open(home, Interlocked.Increment(ref _open));

    /// <summary>Gives a connection back for the next phone.</summary>
    internal void GiveBack(HttpClient line) => _free.Enqueue(line);

    /// <inheritdoc />
    public void Dispose()
    {
        while (_free.TryDequeue(out var line))
        {
            line.Dispose();
        }
    }

    private static HttpClient Open(Uri home, int number)
    {
        var own = new IPAddress([127, 1, (byte)(number >> 8), (byte)number]);
        return new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
            ConnectCallback = async (_, cancel) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(own, 0));
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, home.Port), cancel);
                return new NetworkStream(socket, ownsSocket: true);
            },
        })
        { BaseAddress = home };
    }
}
