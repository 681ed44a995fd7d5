namespace Survey.Core.Evenings;

/// <summary>Where the vote of an evening stands.</summary>
public enum VoteState
{
    /// <summary>Not yet begun.</summary>
    NotOpen,

    /// <summary>Phones can vote; nobody sees a count.</summary>
    Open,

    /// <summary>Over; everybody sees the same result.</summary>
    Closed,
}

/// <summary>A residents' evening (bewonersavond) about one wave: slides, one vote, and what was agreed.</summary>
public sealed class Evening
{
    /// <summary>How many dots one person may give.</summary>
    public const int DotsPerPerson = 3;

    private Evening()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The study it belongs to.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>The wave whose results are shown.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>Title on the first slide.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>The hour, as text: "19:30".</summary>
    public string Time { get; private init; } = "";

    /// <summary>Where it is held.</summary>
    public string Place { get; private init; } = "";

    /// <summary>How many residents were there; 0 while not counted.</summary>
    public int Attendance { get; private set; }

    /// <summary>The short word in the address that phones in the room open.</summary>
    public string PhoneCode { get; private init; } = "";

    /// <summary>What is voted on.</summary>
    public string VoteQuestion { get; private init; } = "";

    /// <summary>Where the vote stands.</summary>
    public VoteState Vote { get; private set; }

    /// <summary>Order of the slide now on the screen.</summary>
    public int CurrentSlide { get; private set; }

    /// <summary>The slides.</summary>
    public List<Slide> Slides { get; private init; } = [];

    /// <summary>What can be voted for.</summary>
    public List<VoteOption> Options { get; private init; } = [];

    /// <summary>Makes an evening.</summary>
    public static Evening Create(Guid studyId, Guid waveId, EveningFacts facts, string phoneCode) => new()
    {
        Id = Guid.NewGuid(),
        StudyId = studyId,
        WaveId = waveId,
        Title = facts.Title,
        On = facts.On,
        Time = facts.Time,
        Place = facts.Place,
        Attendance = facts.Attendance,
        PhoneCode = phoneCode,
        VoteQuestion = facts.VoteQuestion,
    };

    /// <summary>The slides that are shown, in order.</summary>
    public IReadOnlyList<Slide> Shown => [.. Slides.Where(s => !s.Hidden).OrderBy(s => s.Order)];

    /// <summary>The slide on the screen; null when there is none.</summary>
    public Slide? Current => Shown.LastOrDefault(s => s.Order <= CurrentSlide) ?? (Shown.Count > 0 ? Shown[0] : null);

    /// <summary>What whoever leads the evening reads beside the slide on the screen. What our own note about the vote asks for goes once it is done.</summary>
    public string NotesNow
    {
        get
        {
            string[] done = Vote switch { VoteState.Open => [Slide.OpenTheVote], VoteState.Closed => [Slide.OpenTheVote, Slide.CloseTheVote], _ => [] };
            return done.Aggregate(Current?.Notes ?? "", (notes, sentence) => notes.Replace(sentence, "", StringComparison.Ordinal)).Trim();
        }
    }

    /// <summary>The screen goes to the next slide, or stays on the last.</summary>
    public void GoForward() => CurrentSlide = Shown.FirstOrDefault(s => s.Order > (Current?.Order ?? 0))?.Order ?? Current?.Order ?? 0;

    /// <summary>The screen goes back one slide, or stays on the first.</summary>
    public void GoBack() => CurrentSlide = Shown.LastOrDefault(s => s.Order < (Current?.Order ?? 0))?.Order ?? Current?.Order ?? 0;

    /// <summary>The screen goes to this slide.</summary>
    public void GoTo(int order) => CurrentSlide = Shown.Any(s => s.Order == order) ? order : CurrentSlide;

    /// <summary>Phones can vote from now on. A vote that was closed stays closed.</summary>
    public void OpenVote() => Vote = Vote == VoteState.NotOpen ? VoteState.Open : Vote;

    /// <summary>The vote is over.</summary>
    public void CloseVote() => Vote = Vote == VoteState.Open ? VoteState.Closed : Vote;

    /// <summary>Notes how many residents came.</summary>
    public void Count(int attendance) => Attendance = Math.Max(0, attendance);
}

/// <summary>What is written down about an evening before it exists.</summary>
public sealed record EveningFacts(string Title, DateOnly On, string Time, string Place, int Attendance, string VoteQuestion);

/// <summary>Something that can be voted for.</summary>
public sealed class VoteOption
{
    private VoteOption()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The evening.</summary>
    public Guid EveningId { get; private init; }

    /// <summary>Place in the list.</summary>
    public int Order { get; private init; }

    /// <summary>Its words.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Key of the theme it stands for, or empty.</summary>
    public string ThemeKey { get; private init; } = "";

    /// <summary>Dots counted in the room: hands and paper.</summary>
    public int RoomDots { get; private set; }

    /// <summary>Makes an option.</summary>
    public static VoteOption Create(Guid eveningId, int order, string text, string themeKey, int roomDots = 0) =>
        new() { Id = Guid.NewGuid(), EveningId = eveningId, Order = order, Text = text, ThemeKey = themeKey, RoomDots = roomDots };

    /// <summary>Notes the dots of hands and paper.</summary>
    public void CountRoom(int dots) => RoomDots = Math.Max(0, dots);
}

/// <summary>What one phone in the room chose. The phone is known by a random number and nothing else.</summary>
public sealed class Ballot
{
    private Ballot()
    {
    }

    /// <summary>The evening.</summary>
    public Guid EveningId { get; private init; }

    /// <summary>Random number in a cookie of the phone.</summary>
    public Guid Phone { get; private init; }

    /// <summary>The options that got a dot.</summary>
    public List<Guid> Dots { get; set; } = [];

    /// <summary>Makes a ballot.</summary>
    public static Ballot Create(Guid eveningId, Guid phone, IEnumerable<Guid> dots) => new() { EveningId = eveningId, Phone = phone, Dots = [.. dots] };
}
