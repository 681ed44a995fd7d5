namespace Survey.Core.Responses;

/// <summary>How an answer reached us. Never a published variable.</summary>
public enum Channel
{
    /// <summary>On a resident's own phone or computer, with a code.</summary>
    Web,

    /// <summary>On paper, keyed in or imported by staff.</summary>
    Paper,

    /// <summary>At the door, told to an interviewer.</summary>
    Door,

    /// <summary>Gathered with another program and brought in as a file.</summary>
    Import,
}

/// <summary>
/// What one resident sent (inzending). It holds no time, address, device, interviewer, sequence number or code;
/// its id was drawn at random when the form was started.
/// </summary>
public sealed class Response
{
    private Response()
    {
    }

    /// <summary>Random (version 4) identity, and the key that makes sending twice the same as sending once.</summary>
    public Guid Id { get; private init; }

    /// <summary>The wave it answers.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>The sub-area of the code.</summary>
    public Guid SubAreaId { get; private init; }

    /// <summary>How it reached us.</summary>
    public Channel Channel { get; private init; }

    /// <summary>Language in which it was answered, a two-letter code.</summary>
    public string Language { get; private init; } = "";

    /// <summary>Keyed hash of the receipt, with which the resident can look back until the wave closes.</summary>
    public string ReceiptHash { get; private init; } = "";

    /// <summary>The random name under which its remarks stand, so that writers can be counted; renewed when the wave closes.</summary>
    public Guid Writer { get; private init; }

    /// <summary>Whether its open answers have been split into remarks.</summary>
    public bool Remarked { get; set; }

    /// <summary>The answers; a skipped question has none.</summary>
    public List<Answer> Answers { get; private init; } = [];

    /// <summary>Makes a response from answers that were checked.</summary>
    public static Response Create(Guid id, Guid waveId, Guid subAreaId, Channel channel, string language, string receiptHash, IReadOnlyDictionary<string, string> answers) => new()
    {
        Id = id,
        WaveId = waveId,
        SubAreaId = subAreaId,
        Channel = channel,
        Language = language,
        ReceiptHash = receiptHash,
        Writer = Guid.NewGuid(),
        Answers = [.. answers.Where(a => a.Value.Length > 0).Select(a => Answer.Create(id, a.Key, a.Value))],
    };

    /// <summary>The same response under a new id and writer and without a receipt: what remains when a wave closes.</summary>
    public Response Anonymised()
    {
        var id = Guid.NewGuid();
        return new()
        {
            Id = id,
            WaveId = WaveId,
            SubAreaId = SubAreaId,
            Channel = Channel,
            Language = Language,
            ReceiptHash = "",
            Writer = Guid.NewGuid(),
            Remarked = Remarked,
            Answers = [.. Answers.Select(a => Answer.Create(id, a.Question, a.Value))],
        };
    }

    /// <summary>Whether it says the same as these answers.</summary>
    public bool Says(IReadOnlyDictionary<string, string> answers)
    {
        var given = answers.Where(a => a.Value.Length > 0).ToList();
        return given.Count == Answers.Count && given.All(g => Answers.Exists(a => a.Question == g.Key && a.Value == g.Value));
    }
}

/// <summary>The answer (antwoord) to one question.</summary>
public sealed class Answer
{
    private Answer()
    {
    }

    /// <summary>The response it belongs to.</summary>
    public Guid ResponseId { get; private init; }

    /// <summary>Name of the question.</summary>
    public string Question { get; private init; } = "";

    /// <summary>A code, codes with spaces between, a mark, or the words of the resident. Never empty.</summary>
    public string Value { get; private init; } = "";

    /// <summary>Makes an answer.</summary>
    public static Answer Create(Guid responseId, string question, string value) => new() { ResponseId = responseId, Question = question, Value = value };
}

/// <summary>What is left of a response that its writer withdrew: only the id, so that a late retry does not bring it back.</summary>
public sealed class WithdrawnResponse
{
    private WithdrawnResponse()
    {
    }

    /// <summary>The id of the response that was withdrawn.</summary>
    public Guid Id { get; private init; }

    /// <summary>The wave, so that it can be forgotten when the wave closes.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>Makes the mark.</summary>
    public static WithdrawnResponse Create(Guid id, Guid waveId) => new() { Id = id, WaveId = waveId };
}
