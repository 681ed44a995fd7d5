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
    public PointKind Kind { get; private init; }

    /// <summary>The words, a part of the answer as it was written.</summary>
    public string Text { get; private init; } = "";

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

    /// <summary>Makes a remark.</summary>
    public static Remark Create(Guid waveId, Guid writer, QuestionRole role, PointKind kind, string text) =>
        new() { Id = Guid.NewGuid(), WaveId = waveId, Writer = writer, Role = role, Kind = kind, Text = text };

    /// <summary>The machine proposes a theme; what a person decided stays.</summary>
    public void Propose(string? themeKey, IEnumerable<string> because)
    {
        if (!PlacedByPerson)
        {
            ThemeKey = themeKey;
            Because = [.. because];
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

    /// <summary>What was found about it where it stood does not go along.</summary>
    private void MoveTo(string? themeKey)
    {
        if (themeKey != ThemeKey)
        {
            (ThemeKey, Because, Part, IsTypical) = (themeKey, [], null, false);
        }
    }
}
