namespace Survey.Core.Evenings;

/// <summary>What a slide shows.</summary>
public enum SlideKind
{
    /// <summary>Title, day and place.</summary>
    Opening,

    /// <summary>A few large words.</summary>
    Words,

    /// <summary>One or two large numbers.</summary>
    Numbers,

    /// <summary>Up to nine bars of what goes well.</summary>
    Strengths,

    /// <summary>Up to nine bars of concerns.</summary>
    Concerns,

    /// <summary>Up to nine bars of suggestions.</summary>
    Suggestions,

    /// <summary>Shares of people who agree.</summary>
    Statements,

    /// <summary>What became of earlier agreements.</summary>
    Promises,

    /// <summary>The vote: how to take part, and after closing the result.</summary>
    Vote,

    /// <summary>What was agreed this evening.</summary>
    Agreements,
}

/// <summary>
/// One slide (dia). Its figures were frozen when the deck was built, from what everybody may see; its words may be edited.
/// </summary>
public sealed class Slide
{
    private Slide()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The evening.</summary>
    public Guid EveningId { get; private init; }

    /// <summary>Place in the deck, 1 and up.</summary>
    public int Order { get; set; }

    /// <summary>What it shows.</summary>
    public SlideKind Kind { get; private init; }

    /// <summary>Large words on top.</summary>
    public string Title { get; private set; } = "";

    /// <summary>A sentence beneath.</summary>
    public string Text { get; private set; } = "";

    /// <summary>For the person who leads the evening; never on the screen.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>The figures, in order.</summary>
    public List<SlideFigure> Figures { get; private init; } = [];

    /// <summary>Whether it is left out.</summary>
    public bool Hidden { get; set; }

    /// <summary>Makes a slide.</summary>
    public static Slide Create(SlideKind kind, string title, string text, string notes, IEnumerable<SlideFigure> figures) =>
        new() { Id = Guid.NewGuid(), Kind = kind, Title = title, Text = text, Notes = notes, Figures = [.. figures] };

    /// <summary>Changes the words; figures stay as they came out.</summary>
    public void Reword(string title, string text, string notes) => (Title, Text, Notes) = (title.Trim(), text.Trim(), notes.Trim());
}

/// <summary>One figure on a slide.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Value">The number that sets the length of a bar.</param>
/// <param name="Shown">The number as it is written.</param>
public sealed record SlideFigure(string Label, double Value, string Shown);
