using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>One open answer.</summary>
/// <param name="Id">The caller's id; comes back in <see cref="AnswerPoints"/>.</param>
/// <param name="Text">The answer as written; any string is allowed.</param>
/// <param name="Role">What the question asked for.</param>
public sealed record ThemeInput(string Id, string Text, QuestionRole Role);

/// <summary>One point that was split off before.</summary>
/// <param name="Id">The caller's id of the point.</param>
/// <param name="Text">The point as it stands in the answer.</param>
/// <param name="Role">What the question asked for.</param>
/// <param name="PinnedTheme">The theme a person gave it: kept, and learnt from. May be an id the codebook does not know. Null: nobody decided.</param>
/// <param name="OnlyTeaches">Whether it was said elsewhere: it is learnt from, and counts in no figure of the themes.</param>
public sealed record PointInput(string Id, string Text, QuestionRole Role, string? PinnedTheme, bool OnlyTeaches = false);

/// <summary>What one run of the pipeline found.</summary>
/// <param name="Answers">One entry per input, in the order of the input.</param>
/// <param name="Themes">The themes with at least one point, largest first, then by id.</param>
public sealed record ThemeRun(IReadOnlyList<AnswerPoints> Answers, IReadOnlyList<FoundTheme> Themes);

/// <summary>The points of one answer, in its order; empty for a non-answer.</summary>
/// <param name="Id">The id of the input.</param>
/// <param name="Points">The points.</param>
public sealed record AnswerPoints(string Id, IReadOnlyList<FoundPoint> Points);

/// <summary>One point with what the machine made of it.</summary>
/// <param name="Text">An exact part of the answer.</param>
/// <param name="ThemeId">The theme, or null when nothing fits.</param>
/// <param name="Kind">Concern, suggestion, strength, offer or neutral.</param>
/// <param name="Confidence">0 to 1; 1 for a person's decision, 0 without a theme.</param>
/// <param name="Because">The words of the text that decided, as written there.</param>
/// <param name="PartId">The part of the theme it belongs to, or null: an id of <see cref="FoundTheme.Parts"/>.</param>
public sealed record FoundPoint(string Text, string? ThemeId, PointKind Kind, double Confidence, IReadOnlyList<string> Because, string? PartId = null);

/// <summary>A theme with at least one point.</summary>
/// <param name="Id">The codebook's id of a theme or main theme, a pinned id, or "groep-" with its words for a new group.</param>
/// <param name="Label">The codebook's name, or the distinctive words.</param>
/// <param name="FromCodebook">Whether the codebook knows it.</param>
/// <param name="Domain">From the codebook; Both for a new group.</param>
/// <param name="Words">Distinctive words, most distinctive first.</param>
/// <param name="Points">Number of points.</param>
/// <param name="Answers">Number of inputs with at least one of these points.</param>
/// <param name="Typical">Up to a few points nearest to the middle of the theme.</param>
/// <param name="Parts">What it falls apart in, largest first; empty for a theme that is of one piece.</param>
public sealed record FoundTheme(
    string Id, string Label, bool FromCodebook, ThemeDomain Domain, IReadOnlyList<string> Words, int Points, int Answers, IReadOnlyList<string> Typical, IReadOnlyList<ThemePart> Parts);

/// <summary>A part of a theme: a theme of the codebook that was gathered under it, or points in it that are alike.</summary>
/// <param name="Id">The codebook's id, or the label.</param>
/// <param name="Label">The codebook's name, or the distinctive words: "Lift, kapot".</param>
/// <param name="Points">Number of points.</param>
/// <param name="Answers">Number of inputs with at least one of these points.</param>
public sealed record ThemePart(string Id, string Label, int Points, int Answers);

/// <summary>The settings of a run; the defaults are meant for 60 to 2,000 short answers.</summary>
public sealed record ThemeSettings
{
    /// <summary>Orders points that are equally central, so that another seed shows how much the groups depend on that order.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Most threads that work at the same time, 1 or more; 0 for as many as there are processors. The result is the same.</summary>
    public int MostThreads { get; init; }

    /// <summary>A new group needs points from at least this many answers; smaller ones stay without a theme.</summary>
    public int SmallestGroup { get; init; } = 3;

    /// <summary>A theme of the codebook stands by itself when at least this many times the root of the number of answers speak of it.</summary>
    public double Support { get; init; } = 0.5;

    /// <summary>Confidence from which a point keeps a theme that almost nobody else speaks of.</summary>
    public double Sure { get; init; } = 0.35;

    /// <summary>Themes that stand by themselves however few speak of them: people decided about them.</summary>
    public IReadOnlySet<string> Kept { get; init; } = new HashSet<string>();

    /// <summary>Score from which the words of the codebook place a point; one full word scores about 1, a weak one 0.5.</summary>
    public double GuideThreshold { get; init; } = 0.6;

    /// <summary>Scale of the evidence of the examples, so that shares of themes are about as often right as they say.</summary>
    public double EvidenceScale { get; init; } = 7;

    /// <summary>Weight of one full word of the codebook beside the evidence of the examples.</summary>
    public double TermScale { get; init; } = 3;

    /// <summary>Most that the words of the codebook can count for one theme.</summary>
    public double MostTerms { get; init; } = 2;

    /// <summary>Share (0..1) of the best theme from which terms and examples together place a point.</summary>
    public double JudgeThreshold { get; init; } = 0.15;

    /// <summary>A word can only start a new subject when a smaller share (0..1) of the examples uses it.</summary>
    public double NewWordShare { get; init; } = 0.001;

    /// <summary>A word starts a new subject when more than so many times the expected number of points use it.</summary>
    public double NewWordTimes { get; init; } = 15;

    /// <summary>A new word starts a new subject when the points with it are placed with less than this share (0..1) on average.</summary>
    public double NewWordDoubt { get; init; } = 0.65;

    /// <summary>Share from which a text is placed whatever new words it holds.</summary>
    public double Certain { get; init; } = 0.9;

    /// <summary>Score from which a point follows a single weak hint when nothing else placed it.</summary>
    public double WeakGuideThreshold { get; init; } = 0.3;

    /// <summary>What being about something else than a neighbourhood is behind on a theme, on the scale of <see cref="EvidenceScale"/>: a theme that is as likely goes first.</summary>
    public double ElsewhereMargin { get; init; } = 0.5;

    /// <summary>Share (0..1) of being about something else from which a point follows no other point and no weak hint.</summary>
    public double ElsewhereThreshold { get; init; } = 0.5;

    /// <summary>Cosine similarity (0..1) to placed points from which an unplaced point follows them.</summary>
    public double FollowThreshold { get; init; } = 0.22;

    /// <summary>Cosine similarity (0..1) to a pinned point from which the person's decision beats the codebook.</summary>
    public double PinnedThreshold { get; init; } = 0.7;

    /// <summary>Cosine similarity (0..1) between points of one new group.</summary>
    public double GroupThreshold { get; init; } = 0.25;

    /// <summary>Number of placed neighbours that are asked.</summary>
    public int Neighbours { get; init; } = 5;

    /// <summary>Number of distinctive words per theme.</summary>
    public int WordsPerTheme { get; init; } = 8;

    /// <summary>Number of typical points per theme.</summary>
    public int TypicalPoints { get; init; } = 3;
}
