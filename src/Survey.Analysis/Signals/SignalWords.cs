using System.Globalization;
using System.Text;
using Survey.Analysis.Text;

namespace Survey.Analysis.Signals;

/// <summary>The words of one text, as cues look at them.</summary>
internal sealed class SignalWords
{
    /// <summary>How many words before a cue a negation reaches, and how far around it a word can change its meaning.</summary>
    private const int NegationReach = 3;
    private const int UnlessReach = 6;

    /// <summary>Stands for the words of a saying: no cue fits it.</summary>
    private const string Silent = "";

    private readonly IReadOnlyList<WordToken> tokens;
    private readonly string[] words;

    private SignalWords(IReadOnlyList<WordToken> tokens)
    {
        this.tokens = tokens;
        words = [.. tokens.Select(token => Plain(token.Text))];
    }

    public WordToken this[int at] => tokens[at];

    public static SignalWords Of(string text) => new(DutchWords.Tokens(text));

    /// <summary>Takes the words of a saying out of sight, wherever it stands.</summary>
    public void Silence(SignalCue saying)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (MatchAt(saying, at) is { } places)
            {
                foreach (var place in places)
                {
                    words[place] = Silent;
                }
            }
        }
    }

    /// <summary>The words that no saying took out of sight, in order.</summary>
    public IEnumerable<WordToken> InSight => tokens.Where((_, at) => words[at].Length > 0);

    /// <summary>The places of the words of the first match, or nothing.</summary>
    public List<int>? Match(SignalCue cue)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (MatchAt(cue, at) is { } places)
            {
                return places;
            }
        }

        return null;
    }

    /// <summary>The numbers, ascending, of the cues whose rarest step any word fits: of very many a few.</summary>
    /// <param name="rarestSteps">The rarest steps of the cues.</param>
    public SortedSet<int> MayMatch(SignalStepIndex rarestSteps)
    {
        var cues = new SortedSet<int>();
        foreach (var word in words)
        {
            rarestSteps.AddFitting(word, cues);
        }

        return cues;
    }

    private List<int>? MatchAt(SignalCue cue, int at)
    {
        if (words[at].Length == 0 || !cue.Steps[0].Fits(words[at]))
        {
            return null;
        }

        List<int> places = [at];
        var last = at;
        for (var step = 1; step < cue.Steps.Length; step++)
        {
            var next = Next(cue.Steps[step], last, places);
            if (next < 0)
            {
                return null;
            }

            places.Add(next);
            last = Math.Max(last, next);
        }

        return (cue.Negatable && IsNegated(at, places)) || (cue.Unless is { } unless && Near(unless, at, last)) ? null : places;
    }

    private int Next(SignalStep step, int last, List<int> places)
    {
        for (var at = last + 1; at < words.Length && at - last - 1 <= step.Reach; at++)
        {
            if (words[at].Length > 0 && step.Fits(words[at]))
            {
                return at;
            }
        }

        var farthest = Math.Max(0, places[0] - step.Reach - 1);
        for (var at = last - 1; step.EitherSide && at >= farthest; at--)
        {
            if (words[at].Length > 0 && step.Fits(words[at]) && !places.Contains(at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a negation stands just before the cue or between its words.</summary>
    private bool IsNegated(int first, List<int> places)
    {
        for (var at = Math.Max(0, first - NegationReach); at < places.Max(); at++)
        {
            if (words[at] is "niet" or "geen" or "nooit" or "niemand" or "zonder" or "nergens" or "nimmer" && !places.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool Near(SignalStep unless, int first, int last)
    {
        for (var at = Math.Max(0, first - UnlessReach); at < Math.Min(words.Length, last + UnlessReach + 1); at++)
        {
            if (words[at].Length > 0 && unless.Fits(words[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without accents: "suïcide" and "suicide", "gás" and "gas" are one word.</summary>
    internal static string Plain(string word)
    {
        if (Ascii.IsValid(word) || word.Any(char.IsSurrogate))
        {
            return word;
        }

        var letters = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(letter);
            }
        }

        return letters.ToString();
    }
}
