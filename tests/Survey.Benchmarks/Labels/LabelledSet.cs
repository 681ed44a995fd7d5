using System.Text.Json;
using Survey.TestKit;

namespace Survey.Benchmarks.Labels;

/// <summary>
/// A file of labelled answers and which half of it may be read while the analysis is tuned. The unseen half is only ever counted:
/// no command prints a text of it.
/// </summary>
/// <param name="Name">The name of the file without its ending.</param>
/// <param name="Answers">The answers, in the order of the file.</param>
/// <param name="LastSeen">The last id that may be read while tuning; null when all of them may, empty when none.</param>
/// <param name="Labels">What people said about each text: only that is measured on the set.</param>
internal sealed record LabelledSet(string Name, IReadOnlyList<LabelledAnswer> Answers, string? LastSeen, Labelled Labels)
{
    /// <summary>The theme of a point about which the codebook has nothing.</summary>
    internal const string NoTheme = "geen_thema";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Every set of the repository that is there.</summary>
    internal static IReadOnlyList<LabelledSet> All { get; } =
    [
        .. new[]
        {
            (Name: "galerijflats", LastSeen: (string?)"C110", Labels: Labelled.Answers),
            (Name: "dorp-aan-het-kanaal", LastSeen: null, Labels: Labelled.Answers),
            (Name: "andere-onderwerpen", LastSeen: "A240", Labels: Labelled.Subjects),
            (Name: "nieuwe-onderwerpen", LastSeen: "N060", Labels: Labelled.NewSubjects),
            (Name: "losse-opmerkingen", LastSeen: "O080", Labels: Labelled.Oddities),
            (Name: "vier-buurten", LastSeen: "E260", Labels: Labelled.Subjects | Labelled.Themes | Labelled.Kinds | Labelled.Points),
            (Name: "soorten", LastSeen: "K107", Labels: Labelled.Kinds),
            (Name: "gewone-antwoorden", LastSeen: "B050", Labels: Labelled.Kinds | Labelled.Points),
            (Name: "punten", LastSeen: "T120", Labels: Labelled.Kinds | Labelled.Points),
            (Name: "zorgsignalen", LastSeen: "S078", Labels: Labelled.Signals),
            (Name: "zorgsignalen-later", LastSeen: "", Labels: Labelled.Signals),
            (Name: "zorgsignalen-vers", LastSeen: "V162", Labels: Labelled.Signals),
            (Name: "persoonsgegevens", LastSeen: "P128", Labels: Labelled.PersonalData),
            (Name: "persoonsgegevens-vers", LastSeen: "W076", Labels: Labelled.PersonalData),
            (Name: "namen", LastSeen: "Q070", Labels: Labelled.PersonalData),
        }.Where(set => File.Exists(FileOf(set.Name))).Select(set => new LabelledSet(set.Name, Read(FileOf(set.Name)), set.LastSeen, set.Labels)),
    ];

    /// <summary>Whether the texts are about a neighbourhood and carry the themes of the codebook.</summary>
    internal bool InField => Labels.HasFlag(Labelled.Themes);

    internal LabelledPart Seen => new(this, LastSeen is null ? "all, read while tuning" : "seen half", [.. Answers.Where(IsSeen)]);

    internal LabelledPart? Unseen => LastSeen is null ? null : new(this, "unseen half", [.. Answers.Where(answer => !IsSeen(answer))]);

    internal static IReadOnlyList<LabelledAnswer> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<LabelledAnswer>(line, Json)!)];

    private static string FileOf(string name) => Path.Combine(Samples.Root, "data-samples", "labelled", name + ".jsonl");

    private bool IsSeen(LabelledAnswer answer) => LastSeen is null || string.CompareOrdinal(answer.Id, LastSeen) <= 0;
}

/// <summary>What people said about the texts of a set.</summary>
[Flags]
internal enum Labelled
{
    /// <summary>Which texts are about the same subject.</summary>
    Subjects = 1,

    /// <summary>The theme of the codebook of each point.</summary>
    Themes = 2,

    /// <summary>What each point does.</summary>
    Kinds = 4,

    /// <summary>What points at a person.</summary>
    PersonalData = 8,

    /// <summary>What somebody has to read at once.</summary>
    Signals = 16,

    /// <summary>Where each point of an answer stands.</summary>
    Points = 32,

    /// <summary>Which answers to a questionnaire are about the same subject, none of them in the codebook.</summary>
    NewSubjects = 64,

    /// <summary>Answers that have nothing to do with a neighbourhood, each about something else.</summary>
    Oddities = 128,

    /// <summary>All that is said about whole answers to a questionnaire.</summary>
    Answers = Subjects | Themes | Kinds | PersonalData | Signals | Points,
}

/// <summary>The part of a set that figures are given for.</summary>
/// <param name="Set">The set.</param>
/// <param name="Name">Which part of it.</param>
/// <param name="Answers">The answers of the part.</param>
internal sealed record LabelledPart(LabelledSet Set, string Name, IReadOnlyList<LabelledAnswer> Answers)
{
    internal string Title => $"{Set.Name}, {Name}";
}
