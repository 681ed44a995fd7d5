namespace Survey.Analysis.Text;

/// <summary>How strongly a point was put.</summary>
/// <param name="Strength">0 (as a matter of fact) to 1 (as strongly as words go); says nothing about for or against.</param>
/// <param name="Words">The words and signs that say so, as written, the weightiest first.</param>
public readonly record struct Feeling(double Strength, IReadOnlyList<string> Words)
{
    /// <summary>From here a point is said clearly.</summary>
    public const double Clear = 0.25;

    /// <summary>From here it is said very strongly.</summary>
    public const double VeryStrong = 0.55;
}

/// <summary>
/// Reads the strength of feeling from words of fear, anger and joy, words that strengthen, swearing, capitals, and exclamation marks.
/// Each sign takes away a part of what is left to 1 (a noisy or), so that many weak signs do not count as a shout. What is denied
/// ("niet bang") hardly counts. Irony is not understood.
/// </summary>
public static class FeelingReader
{
    private const int MostWords = 4;
    private const double Denied = 0.1;
    private const double Softened = 0.6;
    private const double Mark = 0.3;
    private const double Capitals = 0.4;
    private const double Stretched = 0.25;
    private const int ShortestCapitals = 5;
    private const int BeforeDenied = 3;
    private const double Fear = 0.55;

    /// <summary>"Ik durf 's avonds de deur niet open te doen": the denial comes late, and makes it fear.</summary>
    private const int FarDenied = 8;

    private static readonly HashSet<string> Denials = ["niet", "geen", "nooit", "nie", "niks", "zonder"];

    /// <summary>Reads one point; any text is allowed.</summary>
    public static Feeling Read(string text)
    {
        var words = DutchWords.Tokens(text);
        var signs = new List<(double Weight, int Start, int Length)>();
        var capitals = HasLower(text) || words.Length > 2;
        for (var at = 0; at < words.Length; at++)
        {
            var weight = WeightOf(words, at);
            var written = text.AsSpan(words[at].Start, words[at].Length);
            weight = capitals && IsShouted(written) ? Or(weight, Capitals) : weight;
            weight = IsStretched(words[at].Text) ? Or(weight, Stretched) : weight;
            if (weight > 0)
            {
                signs.Add((weight, words[at].Start, words[at].Length));
            }
        }

        signs.AddRange(PhrasesIn(words));
        var exclamations = text.Count(letter => letter == '!');
        var left = signs.Aggregate(Math.Pow(1 - Mark, Math.Min(exclamations, 3)), (rest, sign) => rest * (1 - sign.Weight));
        var soft = words.Any(word => FeelingWords.Soft.Contains(word.Text)) ? Softened : 1;
        return new(Math.Round((1 - left) * soft, 3), Named(text, signs));
    }

    private static double WeightOf(WordToken[] words, int at)
    {
        var word = words[at].Text;
        if (word is "durf" or "durft" or "durven" && words.Skip(at + 1).Take(FarDenied).Any(next => next.Text is "niet" or "nooit"))
        {
            return Fear;
        }

        if (FeelingWords.Feelings.TryGetValue(word, out var weight) || FeelingWords.Swears.Any(start => word.StartsWith(start, StringComparison.Ordinal) && (weight = 0.6) > 0))
        {
            return weight * (IsDenied(words, at) ? Denied : 1);
        }

        var denies = at + 1 < words.Length && Enumerable.Range(at + 1, Math.Min(BeforeDenied, words.Length - at - 1)).Any(next => FeelingWords.Feelings.ContainsKey(words[next].Text));
        return FeelingWords.Signs.TryGetValue(word, out var sign) && !(Denials.Contains(word) && denies) ? sign * (IsDenied(words, at) ? Denied : 1) : 0;
    }

    private static bool IsDenied(WordToken[] words, int at) =>
        Enumerable.Range(Math.Max(0, at - BeforeDenied), Math.Min(at, BeforeDenied)).Any(before => Denials.Contains(words[before].Text));

    private static IEnumerable<(double Weight, int Start, int Length)> PhrasesIn(WordToken[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var (phrase, weight) in FeelingWords.Phrases)
            {
                if (at + phrase.Length <= words.Length && phrase.Select((word, next) => words[at + next].Text == word).All(same => same))
                {
                    var last = words[at + phrase.Length - 1];
                    yield return (weight, words[at].Start, last.Start + last.Length - words[at].Start);
                }
            }
        }
    }

    private static string[] Named(string text, List<(double Weight, int Start, int Length)> signs) => signs
        .OrderByDescending(sign => sign.Weight).ThenBy(sign => sign.Start).Select(sign => text.Substring(sign.Start, sign.Length)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords).ToArray();

    private static bool HasLower(string text) => text.Any(char.IsLower);

    private static bool IsShouted(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return word.Length >= ShortestCapitals;
    }

    /// <summary>A letter three times in a row: "zooo".</summary>
    private static bool IsStretched(string word)
    {
        for (var at = 2; at < word.Length; at++)
        {
            if (char.IsLetter(word[at]) && word[at] == word[at - 1] && word[at] == word[at - 2])
            {
                return true;
            }
        }

        return false;
    }

    private static double Or(double one, double other) => 1 - ((1 - one) * (1 - other));
}
