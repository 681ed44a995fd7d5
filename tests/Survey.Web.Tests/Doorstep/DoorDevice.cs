using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Doorstep;

/// <summary>What goes wrong on the way of one envelope.</summary>
internal enum Fault
{
    None,

    /// <summary>No network: nothing arrives.</summary>
    Away,

    /// <summary>It arrives, and the answer gets lost.</summary>
    CutAfterSending,

    /// <summary>It is sent twice at once.</summary>
    Twice,

    /// <summary>Somebody in between answers 401, 409, 410 or 503.</summary>
    Unauthorised,
    Conflict,
    Gone,
    Busy,
}

/// <summary>An envelope on a device.</summary>
internal sealed record Waiting(Guid Id, byte[] Sealed)
{
    internal List<string> Without { get; } = [];

    internal string? Refused { get; set; }
}

/// <summary>
/// A device at the door, speaking the protocol of the page (client/scripts/door: seal.js, send.js) over HTTP. What the browser tests do with the
/// page itself, this one does thousands of times.
/// </summary>
internal sealed class DoorDevice
{
    private readonly Visitor _visitor;
    private readonly string _study;
    private readonly byte[] _key;

    private DoorDevice(Visitor visitor, string study, byte[] key, Guid wave) => (_visitor, _study, _key, Wave) = (visitor, study, key, wave);

    internal Guid Wave { get; }

    /// <summary>What waits or was refused.</summary>
    internal List<Waiting> Queue { get; } = [];

    /// <summary>Opens the door page once, as somebody who signed in.</summary>
    internal static async Task<DoorDevice> OpenAsync(Visitor visitor, string study)
    {
        await visitor.OpenAsync($"/deur/{study}");
        var key = visitor.Page.QuerySelector("[data-key]")!.GetAttribute("data-key")!;
        return new(visitor, study, Convert.FromBase64String(key), Guid.Parse(visitor.Page.Body!.GetAttribute("data-wave")!));
    }

    /// <summary>Somebody tells something and agrees: sealed at once.</summary>
    internal Waiting Tell(string subArea, string code, params (string Question, string Answer)[] answers)
    {
        var id = Guid.NewGuid();
        var plain = JsonSerializer.SerializeToUtf8Bytes(new { subArea, code, language = "nl", answers = answers.ToDictionary(a => a.Question, a => a.Answer) });
        var envelope = new Waiting(id, Seal(Wave, id, plain));
        Queue.Add(envelope);
        return envelope;
    }

    /// <summary>Seals with the public key of the wave.</summary>
    internal byte[] Seal(Guid wave, Guid id, byte[] plain)
    {
        using var rsa = RSA.Create();
        rsa.ImportSubjectPublicKeyInfo(_key, out _);
        var (key, nonce, tag, cipher) = (RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(12), new byte[16], new byte[plain.Length]);
        using var aes = new AesGcm(key, tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag, Encoding.ASCII.GetBytes($"{wave:D} {id:D}"));
        return [.. rsa.Encrypt(key, RSAEncryptionPadding.OaepSHA256), .. nonce, .. cipher, .. tag];
    }

    /// <summary>Sends what waits, in the given order; <paramref name="faults"/> says what happens to each. Stops where the page stops: at the first that did not come through.</summary>
    internal async Task SendAsync(Func<int, Fault> faults, bool backwards = false)
    {
        var waiting = Queue.Where(w => w.Refused is null).ToList();
        if (backwards)
        {
            waiting.Reverse();
        }

        foreach (var (at, envelope) in waiting.Index())
        {
            if (await SendAsync(envelope, faults(at)) is not { } said)
            {
                return;
            }

            Take(envelope, said);
        }
    }

    /// <summary>The interviewer takes the way out that is offered.</summary>
    internal void SendWithoutCode(Waiting envelope)
    {
        envelope.Without.Add("code");
        envelope.Refused = null;
    }

    /// <summary>Posts one envelope; null when no answer of the house came back.</summary>
    internal async Task<JsonElement?> SendAsync(Waiting envelope, Fault fault)
    {
        switch (fault)
        {
            case Fault.Away:
            case Fault.Unauthorised or Fault.Conflict or Fault.Gone or Fault.Busy:
                // The page takes an answer that is not the house's own as no answer (send.js, post).
                return null;
            case Fault.CutAfterSending:
                using (await PostAsync(envelope))
                {
                    return null;
                }

            case Fault.Twice:
                var both = await Task.WhenAll(PostAsync(envelope), PostAsync(envelope));
                using (both[1])
                {
                    return await ReadAsync(both[0]);
                }

            default:
                return await ReadAsync(await PostAsync(envelope));
        }
    }

    /// <summary>Posts one envelope with a fresh proof of the page.</summary>
    internal async Task<HttpResponseMessage> PostAsync(Waiting envelope) =>
        await PostAsync("gesprek", JsonContent.Create(new { id = envelope.Id, wave = Wave, @sealed = envelope.Sealed, without = envelope.Without }));

    /// <summary>Posts anything to an address of the door.</summary>
    internal async Task<HttpResponseMessage> PostAsync(string path, HttpContent content)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, $"/deur/{_study}/verbinding");
        ask.Headers.Accept.ParseAdd("application/json");
        var proof = await _visitor.Http.SendAsync(ask);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/deur/{_study}/{path}") { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        if (proof.IsSuccessStatusCode)
        {
            var said = JsonElement.Parse(await proof.Content.ReadAsStringAsync());
            request.Headers.Add(said.GetProperty("header").GetString()!, said.GetProperty("token").GetString());
        }

        return proof.IsSuccessStatusCode ? await _visitor.Http.SendAsync(request) : proof;
    }

    private void Take(Waiting envelope, JsonElement said)
    {
        if (said.GetProperty("stored").GetBoolean())
        {
            Queue.Remove(envelope);
        }
        else
        {
            envelope.Refused = said.GetProperty("refused").GetString();
        }
    }

    private static async Task<JsonElement?> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            return answer.Content.Headers.ContentType?.MediaType == "application/json" ? JsonElement.Parse(await answer.Content.ReadAsStringAsync()) : null;
        }
    }
}
