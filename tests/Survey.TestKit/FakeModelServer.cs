using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Survey.Analysis.Text;
using Survey.Core.OwnModel;

namespace Survey.TestKit;

/// <summary>
/// A small server that speaks as an OpenAI-compatible one, on a free port of this machine. Its vectors are made up and always the same:
/// each word has a place of its own, and words of one synonym list share one. It writes down all that it is asked.
/// </summary>
public sealed class FakeModelServer : IAsyncDisposable
{
    private const int Places = 512;
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly Dictionary<string, string> _synonyms;

    private FakeModelServer(WebApplication app, string[][] synonyms)
    {
        _app = app;
        _synonyms = synonyms.SelectMany(list => list.Select(word => (word, list[0]))).ToDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);
        Answer = AsAskedAsync;
    }

    /// <summary>How it answers; a test puts its own mischief here.</summary>
    public Func<HttpContext, string, Task> Answer { get; set; }

    /// <summary>What it writes when a name is asked.</summary>
    public string Name { get; set; } = "Donkere portieken";

    /// <summary>Everything it was asked: path, headers and body.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    public Uri Address { get; private set; } = null!;

    public ModelSettings Settings => new(new(Address, "v1"), "inbedden", "schrijven", "", TimeSpan.FromSeconds(20), MayLeave: false);

    /// <summary>Starts it.</summary>
    /// <param name="synonyms">Lists of words that mean the same.</param>
    public static async Task<FakeModelServer> StartAsync(params string[][] synonyms)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new FakeModelServer(app, synonyms);
        app.Run(server.HandleAsync);
        await app.StartAsync();
        server.Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return server;
    }

    /// <summary>Answers as a good server does.</summary>
    public Task AsAskedAsync(HttpContext http, string body)
    {
        var question = JsonNode.Parse(body)!;
        return http.Request.Path.Value switch
        {
            "/v1/embeddings" => http.Response.WriteAsJsonAsync(new
            {
                @object = "list",
                data = question["input"]!.AsArray().Select((text, at) => new { @object = "embedding", index = at, embedding = VectorOf((string)text!) }).Reverse(),
            }),
            "/v1/chat/completions" => http.Response.WriteAsJsonAsync(new { choices = new[] { new { index = 0, message = new { role = "assistant", content = Name } } } }),
            _ => Task.FromResult(http.Response.StatusCode = StatusCodes.Status404NotFound),
        };
    }

    /// <summary>The made-up vector of a text.</summary>
    public float[] VectorOf(string text)
    {
        var vector = new float[Places];
        foreach (var word in DutchWords.Tokens(text).Select(token => token.Text).Where(word => !DutchWords.IsStopWord(word)))
        {
            var hash = 2166136261u;
            foreach (var letter in _synonyms.GetValueOrDefault(word, word))
            {
                hash = unchecked((hash ^ letter) * 16777619u);
            }

            vector[(int)(hash % Places)] += 1;
        }

        vector[0] += 0.01f; // A text without words points somewhere too.
        return vector;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        var plain = body.StartsWith('{') ? JsonSerializer.Serialize(JsonNode.Parse(body), PlainLetters) : body;
        _asked.Enqueue($"{http.Request.Method} {http.Request.Path}\n{string.Join('\n', http.Request.Headers.Select(h => $"{h.Key}: {h.Value}"))}\n\n{plain}");
        await Answer(http, body);
    }

    private static JsonSerializerOptions PlainLetters { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
