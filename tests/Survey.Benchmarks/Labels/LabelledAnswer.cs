using System.Text.Json.Serialization;

namespace Survey.Benchmarks.Labels;

/// <summary>One answer with what people said about it: one line of a file in data-samples/labelled.</summary>
internal sealed record LabelledAnswer
{
    public required string Id { get; init; }

    /// <summary>fijn, zorg, idee, toekomst, bijdrage, verhaal; empty when there was no question.</summary>
    public string Question { get; init; } = "";

    public required string Text { get; init; }

    /// <summary>The points, in the order of the answer; none for a non-answer.</summary>
    public IReadOnlyList<LabelledPoint> Segments { get; init; } = [];

    /// <summary>Personal data that stands in the text.</summary>
    public IReadOnlyList<LabelledSpan> Pii { get; init; } = [];

    /// <summary>The worrying signal of the whole answer, or null.</summary>
    public string? Signal { get; init; }

    /// <summary>For a set of single texts: the theme of the whole text, which then is its only point.</summary>
    public string? Theme { get; init; }

    /// <summary>For a set of single texts: the kind of the whole text, which then is its only point.</summary>
    public string? Kind { get; init; }

    [JsonIgnore]
    public IReadOnlyList<LabelledPoint> Points => Theme is null && Kind is null ? Segments : [new(Text, Theme ?? "", Kind ?? "")];
}

/// <summary>One point as a person cut it out.</summary>
/// <param name="Text">An exact part of the answer.</param>
/// <param name="Theme">The id of the theme.</param>
/// <param name="Kind">zorg, suggestie, sterk, aanbod or neutraal; empty when nobody said.</param>
internal sealed record LabelledPoint(string Text, string Theme, string Kind);

/// <summary>One piece of personal data.</summary>
/// <param name="Text">An exact part of the answer.</param>
/// <param name="Type">naam, telefoon, email, adres and so on.</param>
internal sealed record LabelledSpan(string Text, string Type);
