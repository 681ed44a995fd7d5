namespace Survey.Core.Drafts;

/// <summary>What a resident has filled in so far, or the receipt once it was sent.</summary>
/// <param name="SubmissionId">The id under which it will be sent: the same however often "verstuur" is pressed.</param>
/// <param name="WaveId">The wave it answers.</param>
/// <param name="Code">The household code as typed; empty once sent.</param>
/// <param name="Language">Code of the language in which it was last filled in.</param>
/// <param name="Answers">Question name to answer; empty once sent.</param>
/// <param name="Receipt">The receipt as shown, once sent; until then null.</param>
/// <param name="Phone">The random mark of the phone that went on with words last; empty as long as one browser has the key.</param>
/// <param name="PutAwayBy">Under words: what tells that the same browser asks for them again; empty otherwise.</param>
public sealed record Draft(Guid SubmissionId, Guid WaveId, string Code, string Language, IReadOnlyDictionary<string, string> Answers, string? Receipt, string Phone = "", string PutAwayBy = "")
{
    /// <summary>A draft for somebody who just typed a good code.</summary>
    public static Draft Begin(Guid waveId, string code, string language) => new(Guid.NewGuid(), waveId, code, language, new Dictionary<string, string>(), null);

    /// <summary>Whether it was sent.</summary>
    public bool IsSent => Receipt is not null;

    /// <summary>Whether the phone with this key is the one that goes on with it; with words somebody may have gone on on another.</summary>
    /// <param name="key">The key as the browser of that phone keeps it.</param>
    public bool IsHeldBy(string? key) => Phone == DraftBox.PhoneIn(key);

    /// <summary>The draft with one answer changed.</summary>
    public Draft With(string question, string value) => this with { Answers = new Dictionary<string, string>(Answers) { [question] = value } };

    /// <summary>What remains after sending: no answers and no code, only the receipt to show.</summary>
    public Draft Sent(string receipt) => this with { Code = "", Answers = new Dictionary<string, string>(), Receipt = receipt };
}
