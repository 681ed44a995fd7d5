namespace Survey.Analysis.Signals;

/// <summary>
/// Finds what cannot wait until the results are discussed. It would rather ring once too often than stay silent, but not at
/// figures of speech ("ik erger me dood"). Cues and no model: whoever reads the signal sees the words that gave rise to it.
/// </summary>
public static class SignalReader
{
    private static readonly SignalCue[] Cues =
    [
        .. SignalCue.All(SignalKind.Suicide, LifeCues.Suicide), .. SignalCue.All(SignalKind.Suicide, VeiledCues.Suicide), .. SignalCue.All(SignalKind.Suicide, WiderCues.Suicide),
        .. SignalCue.All(SignalKind.ChildrenInDanger, HomeCues.Children), .. SignalCue.All(SignalKind.ChildrenInDanger, VeiledCues.Children), .. SignalCue.All(SignalKind.ChildrenInDanger, WiderCues.Children),
        .. SignalCue.All(SignalKind.DomesticViolence, HomeCues.Domestic), .. SignalCue.All(SignalKind.DomesticViolence, VeiledCues.Domestic), .. SignalCue.All(SignalKind.DomesticViolence, WiderCues.Domestic),
        .. SignalCue.All(SignalKind.AcuteThreat, StreetCues.Threat), .. SignalCue.All(SignalKind.AcuteThreat, VeiledCues.Threat), .. SignalCue.All(SignalKind.AcuteThreat, WiderCues.Threat),
        .. SignalCue.All(SignalKind.Violence, StreetCues.Violence), .. SignalCue.All(SignalKind.Violence, VeiledCues.Violence), .. SignalCue.All(SignalKind.Violence, WiderCues.Violence),
        .. SignalCue.All(SignalKind.FireHazard, FireCues.Fire), .. SignalCue.All(SignalKind.FireHazard, VeiledCues.Fire), .. SignalCue.All(SignalKind.FireHazard, WiderCues.Fire),
    ];

    private static readonly SignalCue[] Sayings = [.. SignalCue.All(SignalKind.Violence, FiguresOfSpeech.All)];

    /// <summary>The signal in a text that can wait the least, or nothing.</summary>
    public static Signal? Find(string text) => FindAll(text) is [var first, ..] ? first : null;

    /// <summary>Every kind of signal in a text once, what can wait the least first.</summary>
    public static IReadOnlyList<Signal> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = SignalWords.Of(text);
        foreach (var saying in Sayings)
        {
            words.Silence(saying);
        }

        var found = new List<Signal>();
        foreach (var cue in Cues)
        {
            if ((found.Count == 0 || found[^1].Kind != cue.Kind) && words.Match(cue) is { Count: > 0 } places)
            {
                found.Add(Told(cue.Kind, text, words, places));
            }
        }

        return found;
    }

    private static Signal Told(SignalKind kind, string text, SignalWords words, List<int> places)
    {
        var tokens = places.Order().Select(place => words[place]).ToList();
        var end = tokens[^1].Start + tokens[^1].Length;
        return new(kind, tokens[0].Start, end - tokens[0].Start, [.. tokens.Select(token => text.Substring(token.Start, token.Length))]);
    }
}
