using Survey.Analysis.Text;

namespace Survey.Analysis.Signals;

/// <summary>A sentence of an answer, or a part of a very long one, and how likely it tells of a signal.</summary>
internal sealed class SignalStretch
{
    /// <summary>In words; in a longer stretch a few words that matter would drown.</summary>
    private const int Longest = 40;

    /// <summary>How many words are given as the reason.</summary>
    private const int MostWords = 4;

    private readonly IReadOnlyList<WordToken> _words;
    private readonly string[] _texts;

    private SignalStretch(IReadOnlyList<WordToken> words)
    {
        (_words, _texts) = (words, [.. words.Select(word => word.Text)]);
        Likely = LearntSignals.Instance.Likely(_texts);
    }

    /// <summary>How likely the stretch tells of a signal, 0 to 1.</summary>
    public double Likely { get; }

    /// <summary>Number of words that are no number.</summary>
    public int Length => _texts.Count(text => !char.IsAsciiDigit(text[0]));

    /// <summary>What it tells of, if it tells of a signal.</summary>
    public SignalKind Kind => LearntSignals.Instance.KindOf(_texts);

    /// <summary>Whether any of its words alarms by itself.</summary>
    public bool Alarms => Array.Exists(_texts, SignalGrams.Alarms);

    /// <summary>The stretches of a text in order, each with at least one word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, without those of sayings, in order.</param>
    public static List<SignalStretch> Of(string text, IEnumerable<WordToken> words)
    {
        var sentences = SentenceCuts.Sentences(text, DutchWords.Tokens(text));
        var at = 0;
        return [.. words.GroupBy(SentenceOf).SelectMany(sentence => sentence.Chunk(Longest)).Select(stretch => new SignalStretch(stretch))];

        int SentenceOf(WordToken word)
        {
            while (at < sentences.Count && sentences[at].End <= word.Start)
            {
                at++;
            }

            return at;
        }
    }

    /// <summary>Whether any word that gave rise to a signal may stand here.</summary>
    public bool Holds(Signal signal) => signal.Start < _words[^1].Start + _words[^1].Length && signal.Start + signal.Length > _words[0].Start;

    /// <summary>The signal, with the words without which it would be least likely.</summary>
    public Signal Told(string text)
    {
        var reasons = _words.Select((word, at) => (Word: word, Without: LearntSignals.Instance.Likely([.. _texts.Where((_, other) => other != at)])))
            .OrderBy(reason => reason.Without).ThenBy(reason => reason.Word.Start).Take(MostWords).Where((reason, rank) => rank == 0 || reason.Without < Likely);
        return Signal.Told(Kind, text, reasons.Select(reason => reason.Word).OrderBy(word => word.Start), !Alarms);
    }
}
