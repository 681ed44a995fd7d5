namespace Survey.Core.Contact;

/// <summary>What a resident wishes beside the survey. A number that is not named here is no wish.</summary>
public enum ContactKind
{
    /// <summary>To hear how it goes on.</summary>
    Informed,

    /// <summary>To think or work along.</summary>
    Join,

    /// <summary>To be in a residents' committee (bewonerscommissie).</summary>
    Committee,

    /// <summary>To offer something: a talent, tools, time.</summary>
    Offer,
}

/// <summary>How far staff are with a wish.</summary>
public enum ContactStep
{
    /// <summary>Nobody did anything yet.</summary>
    Waiting,

    /// <summary>Somebody called or came by.</summary>
    Called,

    /// <summary>Somebody wrote.</summary>
    Mailed,
}

/// <summary>A wish that was told aloud and written down by staff.</summary>
/// <param name="To">To whom, at most <see cref="ContactWish.LongestName"/> characters.</param>
/// <param name="On">On which day.</param>
public sealed record ToldAloud(string To, DateOnly On);

/// <summary>
/// What somebody wishes beside the survey (contactwens), with a name and a way to reach them. No table leads from here to an answer, a code, a
/// wave or a sub-area: it knows the study and nothing else. Its only key is the hash of a random number; no day or hour of coming in is kept, but
/// for the hour of a rush (<see cref="ContactRush"/>), and the day of what was told to staff.
/// </summary>
public sealed class ContactWish
{
    /// <summary>The most characters of a name, of a way to be reached, and of the own words.</summary>
    public const int LongestName = 100, LongestReach = 200, LongestWords = 500;

    private ContactWish()
    {
    }

    /// <summary>Hash of the number with which it can be taken away again, 64 hexadecimal characters.</summary>
    public string NumberHash { get; private init; } = "";

    /// <summary>The study.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>What is wished, at least one.</summary>
    public List<ContactKind> Kinds { get; private init; } = [];

    /// <summary>More about it in own words; may be empty.</summary>
    public string Words { get; private init; } = "";

    /// <summary>By which name to call somebody.</summary>
    public string Name { get; private init; } = "";

    /// <summary>A phone number, an e-mail address or a line of address.</summary>
    public string Reach { get; private init; } = "";

    /// <summary>Language of the page, a two-letter code: in which to answer.</summary>
    public string Language { get; private init; } = "";

    /// <summary>From this day on it is gone. Always the first of a month, so that it does not tell on which day it came in.</summary>
    public DateOnly GoneFrom { get; private init; }

    /// <summary>How far staff are with it.</summary>
    public ContactStep Step { get; private init; }

    /// <summary>Who of staff did so, or empty.</summary>
    public string StepBy { get; private init; } = "";

    /// <summary>To whom of staff it was told aloud, or empty when it was sent.</summary>
    public string ToldTo { get; private init; } = "";

    /// <summary>On which day it was told aloud; null when it was sent.</summary>
    public DateOnly? ToldOn { get; private init; }

    /// <summary>The hour of a rush in which it came in, see <see cref="ContactRush"/>; empty for all others.</summary>
    public string Rush { get; private init; } = "";

    /// <summary>Makes a wish that was checked.</summary>
    public static ContactWish Create(string numberHash, Guid studyId, ContactForm form, string language, DateOnly goneFrom, ToldAloud? told = null) => new()
    {
        NumberHash = numberHash,
        StudyId = studyId,
        Kinds = [.. form.Kinds.Distinct().Order()],
        Words = form.Words,
        Name = form.Name,
        Reach = form.Reach,
        Language = language,
        GoneFrom = goneFrom,
        ToldTo = told?.To ?? "",
        ToldOn = told?.On,
    };
}
