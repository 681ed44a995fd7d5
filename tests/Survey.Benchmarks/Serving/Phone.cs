using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Survey.Benchmarks.Serving;

/// <summary>One answer of the house to a phone.</summary>
/// <param name="Status">Status code.</param>
/// <param name="Milliseconds">From asking to the last byte, over the loopback: a little more than the work of the server.</param>
/// <param name="Bytes">Head and body as they went over the wire, compressed.</param>
/// <param name="GoesTo">Where a redirect leads, or null.</param>
/// <param name="Html">The page, unpacked.</param>
internal sealed record Reply(int Status, double Milliseconds, long Bytes, string? GoesTo, string Html)
{
    /// <summary>The hidden fields of the page, such as its proof; of fields with one name the first.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Hidden() =>
        Phone.HiddenFields().Matches(Html).DistinctBy(m => m.Groups[1].Value).Select(m => new KeyValuePair<string, string>(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)));
}

/// <summary>A phone with cookies of its own, that measures what it asks. It follows no redirect by itself: each is a page that is measured.</summary>
internal sealed partial class Phone : IDisposable
{
    private const int LineEnd = 2;
    private readonly HttpClient _http;

    /// <summary>A phone with a network address of its own on the loopback: the house counts guesses per address.</summary>
    /// <param name="home">The house.</param>
    /// <param name="number">Which phone, from 0.</param>
    internal Phone(Uri home, int number)
    {
        var own = new IPAddress([127, 1, (byte)(number >> 8), (byte)number]);
        _http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            CookieContainer = new(),
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

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    internal static partial Regex HiddenFields();

    /// <summary>Opens a page.</summary>
    internal Task<Reply> OpenAsync(string address) => AskAsync(new(HttpMethod.Get, address));

    /// <summary>Sends the form of a page with these fields filled in.</summary>
    internal Task<Reply> SendAsync(Reply page, string address, params IEnumerable<(string Name, string Value)> fields) =>
        AskAsync(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(page.Hidden().Concat(fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)))) });

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private async Task<Reply> AskAsync(HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.AcceptEncoding.ParseAdd("br, gzip");
            var begun = Stopwatch.GetTimestamp();
            using var answer = await _http.SendAsync(request);
            var body = await answer.Content.ReadAsByteArrayAsync();
            var took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            var head = answer.Headers.Concat(answer.Content.Headers).SelectMany(h => h.Value.Select(v => h.Key.Length + v.Length + LineEnd + LineEnd)).Sum();
            return new((int)answer.StatusCode, took, head + body.Length, answer.Headers.Location?.OriginalString, await UnpackAsync(answer, body));
        }
    }

    private static async Task<string> UnpackAsync(HttpResponseMessage answer, byte[] body)
    {
        using var packed = new MemoryStream(body);
        await using Stream plain = answer.Content.Headers.ContentEncoding.FirstOrDefault() switch
        {
            "br" => new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionMode.Decompress),
            "gzip" => new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Decompress),
            _ => packed,
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
