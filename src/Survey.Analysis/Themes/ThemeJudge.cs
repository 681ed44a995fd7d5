using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// Weighs what the words of the codebook say of a text against what its examples taught. Both are sums over words, so the reason
/// of a placement can be named: the words that brought most.
/// </summary>
internal sealed class ThemeJudge(LearntThemes learnt, ThemeSettings settings)
{
    private const int MostWords = 4;
    private const double LeastShare = 0.15;

    /// <summary>The themes, in the order of the scores; those of the codebook come first.</summary>
    public IReadOnlyList<string> Ids => learnt.Ids;

    /// <summary>Whether the examples use this word.</summary>
    public bool Knows(string word) => learnt.Knows(word);

    /// <summary>The judgement on one text; the score and the confidence are the share of the best theme, 0 to 1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="terms">What the terms of the codebook say; their themes come first among the learnt ones.</param>
    public Guidance Weigh(string text, IReadOnlyList<WordToken> words, Guidance terms)
    {
        var scores = new double[learnt.Ids.Count];
        if (!learnt.Score(words, scores) && terms.Best < 0)
        {
            return terms;
        }

        for (var theme = 0; theme < scores.Length; theme++)
        {
            scores[theme] *= settings.EvidenceScale;
            if (theme < terms.Scores.Length)
            {
                scores[theme] += settings.TermScale * Math.Min(terms.Scores[theme], settings.MostTerms);
            }
        }

        var best = Share(scores);
        return new(best, scores[best], scores[best], Because(text, words, best, terms), scores);
    }

    /// <summary>Turns evidence into shares that add up to 1 (softmax); the position of the largest.</summary>
    private static int Share(double[] scores)
    {
        var best = 0;
        for (var theme = 1; theme < scores.Length; theme++)
        {
            best = scores[theme] > scores[best] ? theme : best;
        }

        var (highest, sum) = (scores[best], 0.0);
        for (var theme = 0; theme < scores.Length; theme++)
        {
            sum += scores[theme] = Math.Exp(scores[theme] - highest);
        }

        for (var theme = 0; theme < scores.Length; theme++)
        {
            scores[theme] /= sum;
        }

        return best;
    }

    /// <summary>The words of the codebook first, then those that the examples made telling.</summary>
    private string[] Because(string text, IReadOnlyList<WordToken> words, int best, Guidance terms)
    {
        var shares = learnt.Explain(words, best);
        var all = shares.Where(share => share > 0).Sum();
        var told = words.Zip(shares).Where(word => word.Second >= all * LeastShare && !DutchWords.IsStopWord(word.First.Text))
            .OrderByDescending(word => word.Second).ThenBy(word => word.First.Start).Select(word => text.Substring(word.First.Start, word.First.Length));
        return (terms.Best == best ? terms.Because.Concat(told) : told).Distinct(StringComparer.Ordinal).Take(MostWords).ToArray();
    }
}
