using Survey.Analysis.Languages;
using Survey.Analysis.Privacy;
using Survey.Analysis.Signals;
using Survey.Analysis.Text;

namespace Survey.Core.Remarks;

/// <summary>
/// One point that somebody made in an open answer (opmerking), in their own words. It knows the random name of its writer,
/// so that writers can be counted, and nothing else of the response it came from.
/// </summary>
public sealed class Remark
{
    private Remark()
    {
    }

    /// <summary>Random identity; remarks are shown in this order, which says nothing.</summary>
    public Guid Id { get; private init; }

    /// <summary>The wave in which it was said.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>Random name of the writer.</summary>
    public Guid Writer { get; private init; }

    /// <summary>What the question asked after.</summary>
    public QuestionRole Role { get; private init; }

    /// <summary>Concern, suggestion, strength, offer or neutral.</summary>
    public PointKind Kind { get; private set; }

    /// <summary>The words as they were written, a part of the answer. Only the page on which remarks are read shows them.</summary>
    public string Original { get; private init; } = "";

    /// <summary>
    /// The words for everybody but the reader: personal data taken out, or rewritten or translated by a person. Not for who
    /// looks while it is <see cref="Held"/>.
    /// </summary>
    public string Text { get; private set; } = "";

    /// <summary>In which language the answer was written: a code as <see cref="Survey.Analysis.Languages.LanguageGuess"/> has it, or Dutch because a person said so.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Personal data in <see cref="Original"/>, in the order of the text.</summary>
    public List<PersonalDataSpan> Marks { get; private init; } = [];

    /// <summary>Why a professional has to read it first, or null.</summary>
    public SignalKind? Signal { get; private init; }

    /// <summary>The words that gave rise to the signal, as written; empty without one, and when it is faint.</summary>
    public List<string> SignalWords { get; private init; } = [];

    /// <summary>Whether the signal is faint: the words only resemble what people in need write.</summary>
    public bool SignalIsFaint => Signal is not null && SignalWords.Count == 0;

    /// <summary>Whether its writer said that these words may be shown to others ("mag letterlijk").</summary>
    public bool MayBeQuoted { get; private init; }

    /// <summary>Whether nobody but the reader may see it, because it holds a signal that no professional has looked at.</summary>
    public bool Held { get; private set; }

    /// <summary>Key of the theme it stands under, or null: not yet in a theme.</summary>
    public string? ThemeKey { get; private set; }

    /// <summary>Whether a person put it there; a later run leaves it where it is.</summary>
    public bool PlacedByPerson { get; private set; }

    /// <summary>The words that decided its place, when the machine placed it.</summary>
    public List<string> Because { get; private set; } = [];

    /// <summary>The part of the theme it belongs to: the codebook's id of a gathered theme, or the words of the part. Null: none.</summary>
    public string? Part { get; private set; }

    /// <summary>Whether it is one of the few that show best what its theme is about.</summary>
    public bool IsTypical { get; private set; }

    /// <summary>
    /// What was found about it in themes where it stood before, by key: it comes back when the remark does. It lies here and not
    /// with the decisions, so that words of a resident go when the remark goes.
    /// </summary>
    public List<RemarkFinding> FoundElsewhere { get; private set; } = [];

    /// <summary>Whether it was not written in Dutch.</summary>
    public bool IsForeign => Language != LanguageReader.Dutch;

    /// <summary>Whether it stands there in another language, as it was written: what it may hide was looked for in Dutch.</summary>
    internal bool IsUntranslated => IsForeign && Text == Redacted([]);

    /// <summary>The words that say what it is about, for who looks for themes: what was taken out is no word.</summary>
    internal string Spoken => Redaction.WithoutTraces(Text);

    /// <summary>Makes a remark of a point.</summary>
    public static Remark Create(Guid waveId, Guid writer, QuestionRole role, PointKind kind, SpokenPoint point, bool mayBeQuoted) => new()
    {
        Id = Guid.NewGuid(),
        WaveId = waveId,
        Writer = writer,
        Role = role,
        Kind = kind,
        Original = point.Text,
        Text = Redaction.Apply(point.Text, point.Marks),
        Language = point.Language,
        Marks = [.. point.Marks],
        Signal = point.Signal?.Kind,
        SignalWords = point.Signal is { IsFaint: false } sure ? [.. sure.Words] : [],
        MayBeQuoted = mayBeQuoted,
        Held = point.Signal is not null,
    };

    /// <summary>The words for others, while personal data is taken out but for the pieces that a person said are none.</summary>
    public string Redacted(IReadOnlyCollection<string> notPersonal) => Redaction.Apply(Original, [.. Marks.Where(m => !notPersonal.Contains(m.Text, StringComparer.OrdinalIgnoreCase))]);

    /// <summary>A person read it: what others see, what kind it is, in which language it is, and whether they may see it.</summary>
    internal void Become(string text, PointKind kind, string language, bool isRead)
    {
        (Text, Kind, Language, Held) = (text, kind, language, Signal is not null && !isRead);
        if (FoundElsewhere.Count > 0)
        {
            // What somebody took out of the words may not come back with a place.
            FoundElsewhere = [.. FoundElsewhere.Select(f => f with { Because = [.. f.Because.Where(word => text.Contains(word, StringComparison.Ordinal))] })];
        }
    }

    /// <summary>The machine proposes a theme; what a person decided stays.</summary>
    public void Propose(string? themeKey, IEnumerable<string> because)
    {
        if (!PlacedByPerson)
        {
            (ThemeKey, Because) = (themeKey, [.. because]);
            if (FoundElsewhere.Exists(f => f.ThemeKey == themeKey))
            {
                FoundElsewhere = [.. FoundElsewhere.Where(f => f.ThemeKey != themeKey)];
            }
        }
    }

    /// <summary>What the machine found about it within its theme; a part that is not found again stays for a remark that a person placed.</summary>
    public void Describe(string? part, bool isTypical) => (Part, IsTypical) = (part ?? (PlacedByPerson ? Part : null), isTypical);

    /// <summary>A person puts it under a theme, or under none.</summary>
    public void Place(string? themeKey)
    {
        MoveTo(themeKey);
        PlacedByPerson = true;
    }

    /// <summary>Goes back to a place it had, or is let go where it stands.</summary>
    public void Become(string? themeKey, bool byPerson)
    {
        MoveTo(themeKey);
        PlacedByPerson = byPerson;
    }

    /// <summary>What was found about it where it stood stays with that theme, and what was found before where it goes is there again.</summary>
    private void MoveTo(string? themeKey)
    {
        if (themeKey == ThemeKey)
        {
            return;
        }

        var there = FoundElsewhere.Find(f => f.ThemeKey == themeKey);
        var elsewhere = FoundElsewhere.Where(f => f != there);
        if (ThemeKey is not null && (Because.Count > 0 || Part is not null || IsTypical))
        {
            elsewhere = elsewhere.Append(new(ThemeKey, Because, Part, IsTypical));
        }

        FoundElsewhere = [.. elsewhere.OrderBy(f => f.ThemeKey, StringComparer.Ordinal)];
        (ThemeKey, Because, Part, IsTypical) = (themeKey, [.. there?.Because ?? []], there?.Part, there?.IsTypical ?? false);
    }
}
