using Survey.Analysis.Text;

namespace Survey.Analysis.Signals;

/// <summary>
/// Finds what cannot wait until the results are discussed. It would rather ring once too often than stay silent, but not at
/// figures of speech ("ik erger me dood"). Cues hear what is known to be said, and what was learnt from examples hears the rest;
/// either way a signal carries the words that gave rise to it. The reading page marks them, but for a faint one.
/// </summary>
public static class SignalReader
{
    /// <summary>
    /// How much doubt the only stretch of an answer may leave when it tells of a signal without any cue; one in seventy everyday answers
    /// does so. An answer of many stretches has as many chances to ring by accident, so each has to be surer: this over the root of their number.
    /// </summary>
    private const double Doubt = 0.45;

    /// <summary>The most doubt where no word alarms by itself: everyday talk about him, her and me is made of the words in which worries are told.</summary>
    private const double DoubtOfPlainWords = 0.4;

    /// <summary>In words: too few to be understood without a cue.</summary>
    private const int Shortest = 3;

    /// <summary>In words: too few to be understood without a cue when none of them alarms by itself; "Ik heb gebeld" tells nothing.</summary>
    private const int ShortestOfPlainWords = 7;

    /// <summary>A cue in a text that is nowhere likelier than this is a saying that nobody listed.</summary>
    private const double Unlikely = 0.1;

    private static readonly SignalCue[] Cues =
    [
        .. CuesOf(SignalKind.Suicide, LifeCues.Suicide, VeiledCues.Suicide, WiderCues.Suicide, PassingCues.Suicide),
        .. CuesOf(SignalKind.ChildrenInDanger, HomeCues.Children, VeiledCues.Children, WiderCues.Children, PassingCues.Children),
        .. CuesOf(SignalKind.DomesticViolence, HomeCues.Domestic, VeiledCues.Domestic, WiderCues.Domestic, PassingCues.Domestic),
        .. CuesOf(SignalKind.AcuteThreat, StreetCues.Threat, VeiledCues.Threat, WiderCues.Threat, PassingCues.Threat),
        .. CuesOf(SignalKind.Violence, StreetCues.Violence, VeiledCues.Violence, WiderCues.Violence, PassingCues.Violence),
        .. CuesOf(SignalKind.FireHazard, FireCues.Fire, VeiledCues.Fire, WiderCues.Fire, PassingCues.Fire),
    ];

    private static readonly SignalCue[] Sayings = [.. SignalCue.All(SignalKind.Violence, FiguresOfSpeech.All)];
    private static readonly SignalStepIndex CueIndex = new(Array.ConvertAll(Cues, cue => cue.Rarest));
    private static readonly SignalStepIndex SayingIndex = new(Array.ConvertAll(Sayings, saying => saying.Rarest));

    /// <summary>The signal in a text that can wait the least, or nothing.</summary>
    public static Signal? Find(string text) => FindAll(text) is [var first, ..] ? first : null;

    /// <summary>Every kind of signal in a text once, what can wait the least first.</summary>
    public static IReadOnlyList<Signal> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = SignalWords.Of(text);
        foreach (var saying in words.MayMatch(SayingIndex))
        {
            words.Silence(Sayings[saying]);
        }

        var byCue = ByCues(text, words);
        if (IsContact(text))
        {
            return byCue;
        }

        var stretches = SignalStretch.Of(text, words.InSight);
        if (byCue.Count > 0 && !stretches.Exists(stretch => stretch.Likely > Unlikely))
        {
            return [];
        }

        var surely = 1 - (Doubt / Math.Sqrt(Math.Max(1, stretches.Count)));
        var learnt = stretches.Where(stretch => stretch.Likely > surely && IsEnough(stretch) && !byCue.Exists(stretch.Holds))
            .OrderByDescending(stretch => stretch.Likely).DistinctBy(stretch => stretch.Kind).Where(stretch => !byCue.Exists(signal => signal.Kind == stretch.Kind)).Select(stretch => stretch.Told(text));
        return [.. byCue.Concat(learnt).OrderBy(signal => signal.Kind)];
    }

    /// <summary>Whether the words of a stretch are enough to be understood without a cue.</summary>
    private static bool IsEnough(SignalStretch stretch) =>
        stretch.Length >= Shortest && (stretch.Alarms || (stretch.Length >= ShortestOfPlainWords && stretch.Likely > 1 - DoubtOfPlainWords));

    /// <summary>Whether a text is nothing but a way to reach somebody: "bel mij op ..." sounds like a call for help and is none.</summary>
    private static bool IsContact(string text) => ContactLines.Is(text) && !ContactLines.SaysMore(text[(text.LastIndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) + 1)..]);

    private static IEnumerable<SignalCue> CuesOf(SignalKind kind, params string[] lists) => lists.SelectMany(list => SignalCue.All(kind, list));

    private static List<Signal> ByCues(string text, SignalWords words)
    {
        var found = new List<Signal>();
        foreach (var cue in words.MayMatch(CueIndex).Select(number => Cues[number]))
        {
            if ((found.Count == 0 || found[^1].Kind != cue.Kind) && words.Match(cue) is { Count: > 0 } places)
            {
                found.Add(Signal.Told(cue.Kind, text, places.Order().Select(place => words[place]), isFaint: false));
            }
        }

        return found;
    }
}
