using System.Text.Json;
using Survey.Core.Questionnaires;

namespace Survey.Core.PaperTray;

/// <summary>
/// A form (papieren formulier) that staff keyed in and have not sent yet. It holds no code, no day and nobody's name; once sent it is gone.
/// </summary>
public sealed class PaperForm
{
    private PaperForm()
    {
    }

    /// <summary>Random (version 4) identity, drawn when the empty screen was opened: keeping it twice is keeping it once.</summary>
    public Guid Id { get; private init; }

    /// <summary>The wave it answers.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>The sub-area that stands on it.</summary>
    public Guid SubAreaId { get; private init; }

    /// <summary>Language it was printed in, a two-letter code.</summary>
    public string Language { get; private init; } = "";

    /// <summary>The random number on the paper when it is to be keyed a second time; null for all others. It tells nothing of the order.</summary>
    public int? Number { get; private init; }

    /// <summary>What was keyed, as JSON: question name to answer.</summary>
    public string First { get; private set; } = "{}";

    /// <summary>What was keyed the second time, or null.</summary>
    public string? Second { get; private set; }

    /// <summary>The account that keyed it first, as long as it awaits the second time; empty otherwise. For who keyed the other forms nobody asks.</summary>
    public Guid FirstBy { get; private set; }

    /// <summary>Whether one person keyed it both times, because there was nobody else.</summary>
    public bool IsTwiceByOne { get; private set; }

    /// <summary>Whether it still has to be keyed a second time.</summary>
    public bool AwaitsSecond => Number is not null && Second is null;

    /// <summary>Makes a form that was just keyed.</summary>
    public static PaperForm Create(Guid id, Guid waveId, Guid subAreaId, string language, int? number, Guid by, IReadOnlyDictionary<string, string> answers) =>
        new() { Id = id, WaveId = waveId, SubAreaId = subAreaId, Language = language, Number = number, FirstBy = number is null ? Guid.Empty : by, First = Written(answers) };

    /// <summary>What was keyed first, or what was decided.</summary>
    public IReadOnlyDictionary<string, string> Answers() => Read(First);

    /// <summary>Whether this is what it says, in the same sub-area and language.</summary>
    public bool Says(Guid subAreaId, string language, IReadOnlyDictionary<string, string> answers) => (SubAreaId, Language, First) == (subAreaId, language, Written(answers));

    /// <summary>Keeps what was keyed the second time. From then on nothing says who keyed it.</summary>
    /// <param name="by">The account that keyed it now.</param>
    /// <param name="answers">What it keyed.</param>
    public void KeyedAgain(Guid by, IReadOnlyDictionary<string, string> answers) => (Second, IsTwiceByOne, FirstBy) = (Written(answers), by == FirstBy, Guid.Empty);

    /// <summary>Settles what stands on the paper.</summary>
    public void Settle(IReadOnlyDictionary<string, string> answers) => First = Second = Written(answers);

    /// <summary>The questions that were keyed in two ways, with both; none when it was keyed once. Capitals, spaces and punctuation make no difference in open answers.</summary>
    public IReadOnlyList<(Question Question, string First, string Second)> Differences(Questionnaire questionnaire)
    {
        if (Second is null)
        {
            return [];
        }

        var (first, second) = (Read(First), Read(Second));
        return [.. questionnaire.Questions.Select(q => (Question: q, First: first.GetValueOrDefault(q.Name, ""), Second: second.GetValueOrDefault(q.Name, "")))
            .Where(d => d.Question.Kind == QuestionKind.Open ? Bare(d.First) != Bare(d.Second) : d.First != d.Second)];
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string Written(IReadOnlyDictionary<string, string> answers) => JsonSerializer.Serialize(answers.Where(a => a.Value.Length > 0).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal));

    private static Dictionary<string, string> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
}
