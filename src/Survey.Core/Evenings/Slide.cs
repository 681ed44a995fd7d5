namespace Survey.Core.Evenings;

/// <summary>What a slide shows.</summary>
public enum SlideKind
{
    /// <summary>Title, day and place.</summary>
    Opening,

    /// <summary>A few large words.</summary>
    Words,

    /// <summary>Words of a resident that two people published, for as long as everybody may read them.</summary>
    Said,

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
/// One slide (dia). Its figures were frozen when the deck was built, from what everybody may see; its words may be edited. Words of
/// residents are not frozen: a slide knows whose they are, and <see cref="QuoteResidents"/> puts them there each time it is shown.
/// </summary>
public sealed class Slide
{
    private (string Sentence, bool IsGone) _said = ("", false);

    private Slide()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The evening.</summary>
    public Guid EveningId { get; private init; }

    /// <summary>Place in the deck, 1 and up.</summary>
    public int Order { get; set; }

    /// <summary>What the note of a vote asks for, before it is open and while it is.</summary>
    internal const string OpenTheVote = "Open de stemming.", CloseTheVote = "Tel ook de handen. Sluit daarna pas.";

    /// <summary>What it shows.</summary>
    public SlideKind Kind { get; private init; }

    /// <summary>Large words on top.</summary>
    public string Title { get; private set; } = "";

    /// <summary>A sentence beneath, as staff wrote it; never words of a resident.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The remark whose words it shows, or null.</summary>
    public Guid? Remark { get; private init; }

    /// <summary>Key of the theme of those words, or empty.</summary>
    public string Theme { get; private init; } = "";

    /// <summary>The sentence on the screen: <see cref="Text"/>, or the words of a resident; empty before they were looked up.</summary>
    public string Sentence => Kind == SlideKind.Said ? _said.Sentence : Text;

    /// <summary>Whether the words it was made for may not be shown any more, and none took their place.</summary>
    public bool WordsAreGone => _said.IsGone;

    /// <summary>For the person who leads the evening; never on the screen.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>The figures, in order.</summary>
    public List<SlideFigure> Figures { get; private init; } = [];

    /// <summary>Whether it is left out.</summary>
    public bool Hidden { get; set; }

    /// <summary>Makes a slide.</summary>
    public static Slide Create(SlideKind kind, string title, string text, string notes, IEnumerable<SlideFigure> figures) =>
        new() { Id = Guid.NewGuid(), Kind = kind, Title = title, Text = text, Notes = notes, Figures = [.. figures] };

    /// <summary>Makes a slide for words of a resident.</summary>
    public static Slide CreateSaid(string title, string notes, Guid remark, string theme) =>
        new() { Id = Guid.NewGuid(), Kind = SlideKind.Said, Title = title, Notes = notes, Remark = remark, Theme = theme };

    /// <summary>Changes the words; figures stay as they came out, and words of a resident are changed by two people, on the page where they are read.</summary>
    public void Reword(string title, string text, string notes) => (Title, Text, Notes) = (title.Trim(), Kind == SlideKind.Said ? "" : text.Trim(), notes.Trim());

    /// <summary>Puts words of a resident on it, or a sentence in their place; nothing of this is stored.</summary>
    internal void Say(string sentence, bool isGone) => _said = (sentence, isGone);
}

/// <summary>One figure on a slide.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Value">The number that sets the length of a bar.</param>
/// <param name="Shown">The number as it is written.</param>
public sealed record SlideFigure(string Label, double Value, string Shown);
