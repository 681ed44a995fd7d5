using System.Text.Json;

namespace Survey.Benchmarks.Labels;

/// <summary>
/// A file of labelled answers and which half of it may be read while the analysis is tuned. The unseen half is only ever counted:
/// no command prints a text of it.
/// </summary>
/// <param name="Name">The name of the file without its ending.</param>
/// <param name="Answers">The answers, in the order of the file.</param>
/// <param name="LastSeen">The last id that may be read while tuning; null when all of them may.</param>
/// <param name="InField">Whether the texts are about a neighbourhood and carry the themes of the codebook.</param>
internal sealed record LabelledSet(string Name, IReadOnlyList<LabelledAnswer> Answers, string? LastSeen, bool InField)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Every set of the repository that is there.</summary>
    internal static IReadOnlyList<LabelledSet> All { get; } =
    [
        .. new[]
        {
            (Name: "galerijflats", LastSeen: (string?)"C110", InField: true),
            (Name: "dorp-aan-het-kanaal", LastSeen: null, InField: true),
            (Name: "andere-onderwerpen", LastSeen: "A240", InField: false),
        }.Where(set => File.Exists(FileOf(set.Name))).Select(set => new LabelledSet(set.Name, Read(FileOf(set.Name)), set.LastSeen, set.InField)),
    ];

    internal LabelledPart Seen => new(this, LastSeen is null ? "all, read while tuning" : "seen half", [.. Answers.Where(IsSeen)]);

    internal LabelledPart? Unseen => LastSeen is null ? null : new(this, "unseen half", [.. Answers.Where(answer => !IsSeen(answer))]);

    internal static IReadOnlyList<LabelledAnswer> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<LabelledAnswer>(line, Json)!)];

    private static string FileOf(string name) => Path.Combine(Repository.Root, "data-samples", "labelled", name + ".jsonl");

    private bool IsSeen(LabelledAnswer answer) => LastSeen is null || string.CompareOrdinal(answer.Id, LastSeen) <= 0;
}

/// <summary>The part of a set that figures are given for.</summary>
/// <param name="Set">The set.</param>
/// <param name="Name">Which part of it.</param>
/// <param name="Answers">The answers of the part.</param>
internal sealed record LabelledPart(LabelledSet Set, string Name, IReadOnlyList<LabelledAnswer> Answers)
{
    internal string Title => $"{Set.Name}, {Name}";
}
