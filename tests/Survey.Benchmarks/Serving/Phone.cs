using System.Diagnostics;

namespace Survey.Benchmarks.Serving;

/// <summary>A phone with cookies of its own, that measures what it asks. It follows no redirect by itself: each is a page that is measured.</summary>
internal sealed class Phone : IDisposable
{
    private const int LineEnd = 2;
    private readonly Lines _lines;
    private readonly HttpClient _http;
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    /// <summary>A phone that takes a connection for as long as it is used.</summary>
    internal Phone(Lines lines) => (_lines, _http) = (lines, lines.Take());

    /// <summary>Opens a page.</summary>
    internal Task<Reply> OpenAsync(string address) => AskAsync(new(HttpMethod.Get, address));

    /// <summary>Sends a form.</summary>
    /// <param name="hidden">The hidden fields of the page.</param>
    /// <param name="address">Where to.</param>
    /// <param name="fields">What was filled in.</param>
    internal Task<Reply> SendAsync(IEnumerable<KeyValuePair<string, string>> hidden, string address, params IEnumerable<(string Name, string Value)> fields) =>
        AskAsync(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(hidden.Concat(fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)))) });

    /// <inheritdoc />
    public void Dispose() => _lines.GiveBack(_http);

    private async Task<Reply> AskAsync(HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "br, gzip");
            if (_cookies.Count > 0)
            {
                request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            }

            var begun = Stopwatch.GetTimestamp();
            using var answer = await _http.SendAsync(request);
            var body = await answer.Content.ReadAsByteArrayAsync();
            var took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            var head = 0L;
            foreach (var (name, values) in answer.Headers.NonValidated)
            {
                foreach (var value in values)
                {
                    head += name.Length + value.Length + LineEnd + LineEnd;
                    Keep(name, value);
                }
            }

            foreach (var (name, values) in answer.Content.Headers.NonValidated)
            {
                head += values.Sum(value => name.Length + value.Length + LineEnd + LineEnd);
            }

            return new((int)answer.StatusCode, took, head + body.Length, answer.Headers.Location?.OriginalString, answer.Content.Headers.ContentEncoding.FirstOrDefault(), body);
        }
    }

    /// <summary>Keeps a cookie that the house sets; none of them runs out while a phone is used.</summary>
    private void Keep(string name, string value)
    {
        if (name == "Set-Cookie" && value.Split(';')[0].Split('=', 2) is [var cookie, var worth])
        {
            _cookies[cookie] = worth;
        }
    }
}
