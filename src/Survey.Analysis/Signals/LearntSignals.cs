using Survey.Analysis.Learning;
using Survey.Analysis.Text;

namespace Survey.Analysis.Signals;

/// <summary>
/// What some 4,400 invented texts teach about signals: 1,600 with one of every kind, and the rest without, many of which only sound
/// like it. It hears what nobody made a cue for. Learnt when the first text is read, in a tenth of a second or two.
/// </summary>
internal sealed class LearntSignals
{
    private const int No = 0;
    private const int Yes = 1;
    private static readonly int Kinds = Enum.GetValues<SignalKind>().Length;
    private static readonly Lazy<LearntSignals> OfTheExamples = new(() => new());

    private readonly YesNoModel _worry;
    private readonly Lazy<LogisticModel> _kinds;

    private LearntSignals()
    {
        Lesson[] worrying = [.. Worrying()];
        _worry = new([.. worrying.Select(lesson => lesson with { Class = Yes }), .. Calm()], SignalGrams.Add);
        _kinds = new(() => new(Kinds, worrying, SignalGrams.AddFamilies));
    }

    /// <summary>The one that is learnt from the examples beside it.</summary>
    public static LearntSignals Instance => OfTheExamples.Value;

    /// <summary>How likely it is that words tell of a signal, 0 to 1. Half of the examples do; of what residents write hardly anything.</summary>
    public double Likely(IReadOnlyList<WordToken> words) => _worry.Likely(words);

    /// <summary>The kind of signal that words tell of, if they tell of one.</summary>
    public SignalKind KindOf(IReadOnlyList<WordToken> words)
    {
        var grams = new List<ulong>();
        SignalGrams.AddFamilies(words, grams);
        var scores = new float[Kinds];
        _kinds.Value.AddTo(scores, grams, 1);
        return (SignalKind)Array.IndexOf(scores, scores.Max());
    }

    private static IEnumerable<Lesson> Worrying() =>
    [
        .. Of(SignalKind.Suicide, SuicideExamples.All, MoreHomeExamples.Suicide), .. Of(SignalKind.ChildrenInDanger, ChildrenExamples.All, MoreHomeExamples.Children),
        .. Of(SignalKind.DomesticViolence, DomesticExamples.All, MoreHomeExamples.Domestic), .. Of(SignalKind.AcuteThreat, ThreatExamples.All, MoreStreetExamples.Threat),
        .. Of(SignalKind.Violence, ViolenceExamples.All, MoreStreetExamples.Violence), .. Of(SignalKind.FireHazard, FireExamples.All, MoreStreetExamples.Fire),
    ];

    private static IEnumerable<Lesson> Calm() => Of(No, CalmPeopleExamples.All, CalmStreetExamples.All, CalmWordsExamples.All, CalmEverydayExamples.All, CalmStoryExamples.All,
        CalmSayingExamples.All, CalmNoticeExamples.All, CalmWishExamples.All, PlainHomeExamples.All, PlainStreetExamples.All, PlainTownExamples.All);

    private static IEnumerable<Lesson> Of(SignalKind kind, params string[] lists) => Of((int)kind, lists);

    private static IEnumerable<Lesson> Of(int one, params string[] lists) => lists.SelectMany(list => list.Split('\n'))
        .Select(line => new Lesson(DutchWords.Tokens(line), one, 1)).Where(lesson => lesson.Words.Count > 0);
}
