using Survey.Analysis.Text;

namespace Survey.Analysis.Signals;

/// <summary>
/// A combination of words, written as people read it. Steps follow each other: <c>hij|zij sla* mij|me</c>.
/// A step is a choice of words; a star stands for the rest of a word, on either side. Between two steps two other words may stand;
/// <c>~5</c> in front of a step allows five, <c>~0</c> none. <c>?</c> in front: it may also stand before or between the other words, within the reach.
/// <c>-</c> at the start: a negation just before the first step silences it. <c>!</c>: none of these words near it.
/// </summary>
internal sealed class SignalCue
{
    private const int Reach = 2;

    private SignalCue(SignalKind kind, string line)
    {
        Kind = kind;
        var steps = new List<SignalStep>();
        var reach = Reach;
        foreach (var part in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "-")
            {
                Negatable = true;
            }
            else if (part[0] == '~')
            {
                reach = int.Parse(part.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
            }
            else if (part[0] == '!')
            {
                Unless = new(part[1..], 0, false);
            }
            else
            {
                steps.Add(new(part.TrimStart('?'), reach, part[0] == '?'));
                reach = Reach;
            }
        }

        Steps = [.. steps];
    }

    /// <summary>What the cue tells of.</summary>
    public SignalKind Kind { get; }

    /// <summary>The steps, at least one.</summary>
    public SignalStep[] Steps { get; }

    /// <summary>The step with the fewest common words: where no word fits it, the cue does not match, and that is soon seen.</summary>
    public SignalStep Rarest => Steps.MinBy(step => step.Words.Count(DutchWords.IsStopWord))!;

    /// <summary>Whether "niet" or "nooit" just before takes it back.</summary>
    public bool Negatable { get; }

    /// <summary>Words that make it mean something else, or nothing.</summary>
    public SignalStep? Unless { get; }

    /// <summary>The cues of a list, one a line.</summary>
    public static IEnumerable<SignalCue> All(SignalKind kind, string list) =>
        list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new SignalCue(kind, line));
}

/// <summary>One step of a cue: a choice of words.</summary>
internal sealed class SignalStep
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly List<string> starts = [];
    private readonly List<string> ends = [];
    private readonly ulong beginnings;

    public SignalStep(string choice, int reach, bool eitherSide)
    {
        Reach = reach;
        EitherSide = eitherSide;
        foreach (var word in choice.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.AsSpan().Trim('*').Contains('*'))
            {
                throw new ArgumentException($"A star stands at the beginning or the end of a word: {word}", nameof(choice));
            }

            if (word.EndsWith('*'))
            {
                starts.Add(word[..^1]);
            }
            else if (word.StartsWith('*'))
            {
                ends.Add(word[1..]);
            }
            else
            {
                words.Add(word);
            }
        }

        beginnings = ends.Count > 0 ? ulong.MaxValue : words.Concat(starts).Aggregate(0UL, (all, word) => all | (word.Length < 2 ? ulong.MaxValue : BeginningOf(word)));
    }

    /// <summary>The words of the choice.</summary>
    public IEnumerable<string> Words => words;

    /// <summary>The beginnings of words that are of the choice, whatever comes behind them.</summary>
    public IEnumerable<string> Starts => starts;

    /// <summary>The endings of words that are of the choice.</summary>
    public IEnumerable<string> Ends => ends;

    /// <summary>How many other words may stand before it.</summary>
    public int Reach { get; }

    /// <summary>Whether it may stand before and between the other steps as well as after them.</summary>
    public bool EitherSide { get; }

    /// <summary>Whether a word, in lower case and without accents, is one of the choice.</summary>
    public bool Fits(string word)
    {
        if ((beginnings & BeginningOf(word)) == 0)
        {
            return false;
        }

        if (words.Contains(word))
        {
            return true;
        }

        foreach (var start in starts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var end in ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One of 64 bits for the first two letters of a word that is not empty: a word with another one than those of the choice is not looked at further.</summary>
    private static ulong BeginningOf(string word) => 1UL << (((word[0] * 31) + (word.Length > 1 ? word[1] : 0)) & 63);
}
