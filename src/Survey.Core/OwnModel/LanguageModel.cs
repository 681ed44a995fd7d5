using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Survey.Core.OwnModel;

/// <summary>Vectors in the order of the texts, all of the same length and finite; or the trouble because of which there are none.</summary>
public sealed record Embeddings(IReadOnlyList<float[]> Vectors, ModelTrouble? Trouble);

/// <summary>What the model wrote, as it came; or the trouble because of which there is nothing.</summary>
public sealed record Written(string Text, ModelTrouble? Trouble);

/// <summary>
/// The optional language model (eigen taalmodel): any OpenAI-compatible server. It follows no redirects, uses no proxy, keeps no cookies and passes on no trace.
/// Whatever the server does, the outcome is a value, and nothing of what was asked is logged or kept.
/// </summary>
public sealed class LanguageModel : IDisposable
{
    /// <summary>The most texts that one run asks about.</summary>
    public const int MostTexts = 3000;

    private const int BatchSize = 64;
    private const int BatchesWorthOfTime = 10;
    private const int MostTokens = 40;
    private const int LongestAnswer = 32 * 1024 * 1024;

    private readonly ModelSettings? _settings;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> _resolve;
    private readonly TimeProvider _time;
    private readonly HttpClient? _http;

    /// <summary>A model, or none.</summary>
    /// <param name="settings">Where it is, or null: nothing is ever asked.</param>
    /// <param name="time">The clock of the time limits.</param>
    /// <param name="resolve">Turns a name into addresses; the system's own way when left out.</param>
    public LanguageModel(ModelSettings? settings, TimeProvider time, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        (_settings, _time, _resolve) = (settings, time, resolve ?? Dns.GetHostAddressesAsync);
        if (settings is null)
        {
            return;
        }

        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectCallback = (context, cancel) => OwnNetwork.ConnectAsync(context, settings.MayLeave, _resolve, cancel),
        };
        _http = new(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LongestAnswer };
        if (settings.Key.Length > 0)
        {
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", settings.Key);
        }
    }

    /// <summary>Whether there is a model that turns texts into vectors.</summary>
    public bool CanEmbed => _settings is { EmbeddingModel.Length: > 0 };

    /// <summary>Whether there is a model that proposes names.</summary>
    public bool CanName => _settings is { NameModel.Length: > 0 };

    /// <summary>Whether answers may leave the own network; residents and staff are told.</summary>
    public bool MayLeave => _settings is { MayLeave: true };

    /// <summary>
    /// Why the program should not start with this address, as a sentence with a way out; null when it may. A name that means nothing now is
    /// looked at when it is used, as every address is.
    /// </summary>
    public async Task<string?> RefusalAsync(CancellationToken cancel)
    {
        if (_settings is not { } settings || await IsOwnAsync(settings, cancel))
        {
            return null;
        }

        return (settings.MayLeave, settings.Base.Scheme == Uri.UriSchemeHttps) switch
        {
            (true, true) => null,
            (true, false) => $"Het taalmodel op {settings.Base} staat buiten ons eigen netwerk en het adres begint met http. Dan kan iedereen onderweg meelezen. Gebruik een adres dat begint met https.",
            _ => $"Het taalmodel op {settings.Base} staat buiten ons eigen netwerk. Antwoorden van bewoners gaan daar niet heen. Kies een computer in het eigen netwerk. "
                + $"Mag het toch? Schrijf dan bij Leefbaarheid:TaalModel:AntwoordenMogenNaarBuiten precies: {ModelSettings.MayLeaveSentence}",
        };
    }

    /// <summary>Asks a vector for each text, in batches. All or nothing: half of the vectors would make the outcome a matter of chance.</summary>
    /// <param name="texts">Texts that may leave this program; see <see cref="WhatMayLeave"/>.</param>
    /// <param name="cancel">Stops asking.</param>
    public async Task<Embeddings> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (!CanEmbed || texts.Count == 0)
        {
            return new([], null);
        }

        if (texts.Count > MostTexts)
        {
            return new([], ModelTrouble.TooMuch);
        }

        using var limit = new CancellationTokenSource(_settings!.Timeout * BatchesWorthOfTime, _time);
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        var vectors = new List<float[]>(texts.Count);
        foreach (var batch in texts.Chunk(BatchSize))
        {
            var (answer, trouble) = await AskAsync<EmbeddingAnswer>("embeddings", new EmbeddingQuestion(_settings.EmbeddingModel, batch, "float"), whole.Token, cancel);
            if (trouble is not null)
            {
                return new([], trouble);
            }

            if (InOrder(answer?.Data, batch.Length) is not { } read || read.Any(vector => vector.Length != (vectors.Count > 0 ? vectors[0] : read[0]).Length))
            {
                return new([], ModelTrouble.Unreadable);
            }

            vectors.AddRange(read);
        }

        return new(vectors, null);
    }

    /// <summary>Asks the model to write something short, as little by chance as it can.</summary>
    /// <param name="task">What it has to do.</param>
    /// <param name="material">What it has to do it with; only text that may leave this program.</param>
    /// <param name="cancel">Stops asking.</param>
    public async Task<Written> WriteAsync(string task, string material, CancellationToken cancel)
    {
        if (!CanName)
        {
            return new("", ModelTrouble.NotThere);
        }

        var question = new ChatQuestion(_settings!.NameModel, [new("system", task), new("user", material)], 0, MostTokens, false);
        var (answer, trouble) = await AskAsync<ChatAnswer>("chat/completions", question, cancel, cancel);
        return trouble is not null ? new("", trouble)
            : answer?.Choices is [{ Message.Content: { } text }, ..] ? new(text, null) : new("", ModelTrouble.Unreadable);
    }

    /// <summary>Lets go of the connections.</summary>
    public void Dispose() => _http?.Dispose();

    private async Task<bool> IsOwnAsync(ModelSettings settings, CancellationToken cancel)
    {
        try
        {
            return (await _resolve(settings.Base.DnsSafeHost, cancel)).All(OwnNetwork.Contains);
        }
        catch (SocketException)
        {
            return true;
        }
    }

    /// <summary>One question. Only the caller's own wish to stop is an exception.</summary>
    private async Task<(T? Answer, ModelTrouble? Trouble)> AskAsync<T>(string path, object question, CancellationToken whole, CancellationToken cancel)
        where T : class
    {
        using var limit = new CancellationTokenSource(_settings!.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(whole, limit.Token);
        try
        {
            // As bytes with a length: small servers do not read a body in pieces.
            using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(question));
            content.Headers.ContentType = new("application/json");
            using var answer = await _http!.PostAsync(new Uri($"{_settings.Base}/{path}"), content, either.Token);
            return answer.StatusCode switch
            {
                HttpStatusCode.OK => (JsonSerializer.Deserialize<T>(await answer.Content.ReadAsByteArrayAsync(either.Token)), null),
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => (null, ModelTrouble.KeyRefused),
                HttpStatusCode.NotFound => (null, ModelTrouble.NotThere),
                _ => (null, ModelTrouble.Failed),
            };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (null, ModelTrouble.TooSlow);
        }
        catch (JsonException)
        {
            return (null, ModelTrouble.Unreadable);
        }
        catch (HttpRequestException e)
        {
            return (null, e.InnerException is OutsideOwnNetworkException ? ModelTrouble.OutsideNetwork
                : e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? ModelTrouble.Unreadable : ModelTrouble.Unreachable);
        }
        catch (IOException)
        {
            return (null, ModelTrouble.Unreachable);
        }
    }

    /// <summary>The vectors in the order that was asked; null when one is missing, double, empty or not finite.</summary>
    private static float[][]? InOrder(IReadOnlyList<EmbeddingItem?>? items, int asked)
    {
        if (items is null || items.Count != asked)
        {
            return null;
        }

        var vectors = new float[asked][];
        for (var at = 0; at < asked; at++)
        {
            var place = items[at]?.Index ?? at;
            if (items[at]?.Embedding is not { Length: > 0 } vector || place < 0 || place >= asked || vectors[place] is not null || !vector.All(float.IsFinite))
            {
                return null;
            }

            vectors[place] = vector;
        }

        return vectors;
    }

    private sealed record EmbeddingQuestion(
        [property: JsonPropertyName("model")] string Model, [property: JsonPropertyName("input")] IReadOnlyList<string> Input, [property: JsonPropertyName("encoding_format")] string Format);

    private sealed record EmbeddingAnswer([property: JsonPropertyName("data")] IReadOnlyList<EmbeddingItem?>? Data);

    private sealed record EmbeddingItem([property: JsonPropertyName("index")] int? Index, [property: JsonPropertyName("embedding")] float[]? Embedding);

    private sealed record ChatQuestion(
        [property: JsonPropertyName("model")] string Model, [property: JsonPropertyName("messages")] IReadOnlyList<ChatMessage> Messages,
        [property: JsonPropertyName("temperature")] double Temperature, [property: JsonPropertyName("max_tokens")] int MostTokens, [property: JsonPropertyName("stream")] bool Stream);

    private sealed record ChatAnswer([property: JsonPropertyName("choices")] IReadOnlyList<ChatChoice?>? Choices);

    private sealed record ChatChoice([property: JsonPropertyName("message")] ChatMessage? Message);

    private sealed record ChatMessage([property: JsonPropertyName("role")] string? Role, [property: JsonPropertyName("content")] string? Content);
}
