using System.Collections.Frozen;
using Survey.Analysis.Learning;
using Survey.Analysis.Text;

namespace Survey.Analysis.Signals;

/// <summary>
/// What some 4,600 invented texts teach about signals: 1,640 with one of every kind, and the rest without, many of which only sound
/// like it. It hears what nobody made a cue for. Learnt when the first text is read, in a tenth of a second or two.
/// </summary>
internal sealed class LearntSignals
{
    private static readonly int Kinds = Enum.GetValues<SignalKind>().Length;
    private static readonly Lazy<LearntSignals> OfTheExamples = new(() => new());

    private readonly FrozenDictionary<string, SignalGrams.ReadWord> _words;
    private readonly YesNoModel _worry;
    private readonly Lazy<(LogisticModel Model, GramTable Numbers)> _kinds;

    private LearntSignals()
    {
        (string[] Words, SignalKind Kind)[] worrying = [.. Worrying()];
        string[][] calm = [.. Calm()];
        _words = worrying.SelectMany(text => text.Words).Concat(calm.SelectMany(words => words)).Distinct(StringComparer.Ordinal).ToFrozenDictionary(word => word, SignalGrams.Read, StringComparer.Ordinal);
        _worry = new([.. worrying.Select(text => (GramsOf(text.Words), true)), .. calm.Select(words => (GramsOf(words), false))]);
        _kinds = new(() =>
        {
            Lesson[] lessons = [.. worrying.Select((text, at) => new Lesson([at], (int)text.Kind, 1))];
            var grams = LessonGrams.Of(lessons, worrying, (text, found) => SignalGrams.AddFamilies(Read(text.Words), found));
            return (new(Kinds, lessons, grams), grams.Numbers);
        });
    }

    /// <summary>The one that is learnt from the examples beside it.</summary>
    public static LearntSignals Instance => OfTheExamples.Value;

    /// <summary>How likely it is that words, in lower case, tell of a signal, 0 to 1. Half of the examples do; of what residents write hardly anything.</summary>
    public double Likely(string[] words) => _worry.Likely(GramsOf(words));

    /// <summary>The kind of signal that words tell of, if they tell of one.</summary>
    public SignalKind KindOf(string[] words)
    {
        var grams = new List<ulong>();
        SignalGrams.AddFamilies(Read(words), grams);
        var scores = new float[Kinds];
        _kinds.Value.Model.AddTo(scores, _kinds.Value.Numbers.FindAll(grams), 1);
        return (SignalKind)Array.IndexOf(scores, scores.Max());
    }

    private List<ulong> GramsOf(string[] words)
    {
        var grams = new List<ulong>();
        SignalGrams.Add(Read(words), grams);
        return grams;
    }

    private SignalGrams.ReadWord[] Read(string[] words) => Array.ConvertAll(words, word => _words.TryGetValue(word, out var known) ? known : SignalGrams.Read(word));

    private static IEnumerable<(string[] Words, SignalKind Kind)> Worrying() =>
    [
        .. Of(SignalKind.Suicide, SuicideExamples.All, MoreHomeExamples.Suicide), .. Of(SignalKind.ChildrenInDanger, ChildrenExamples.All, MoreHomeExamples.Children),
        .. Of(SignalKind.DomesticViolence, DomesticExamples.All, MoreHomeExamples.Domestic), .. Of(SignalKind.AcuteThreat, ThreatExamples.All, MoreStreetExamples.Threat),
        .. Of(SignalKind.Violence, ViolenceExamples.All, MoreStreetExamples.Violence), .. Of(SignalKind.FireHazard, FireExamples.All, MoreStreetExamples.Fire),
    ];

    private static IEnumerable<string[]> Calm() => WordsOf(CalmPeopleExamples.All, CalmStreetExamples.All, CalmWordsExamples.All, CalmEverydayExamples.All, CalmStoryExamples.All,
        CalmSayingExamples.All, CalmNoticeExamples.All, CalmWishExamples.All, PlainHomeExamples.All, PlainStreetExamples.All, PlainTownExamples.All, PlainTalkExamples.All);

    private static IEnumerable<(string[] Words, SignalKind Kind)> Of(SignalKind kind, params string[] lists) => WordsOf(lists).Select(words => (words, kind));

    private static IEnumerable<string[]> WordsOf(params string[] lists) => lists.SelectMany(list => list.Split('\n')).Select(DutchWords.In).Where(words => words.Length > 0);
}
