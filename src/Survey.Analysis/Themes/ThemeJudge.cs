using Survey.Analysis.Learning;

namespace Survey.Analysis.Themes;

/// <summary>
/// Weighs what the words of the codebook say of a text against what its examples taught. Both are sums over words, so the reason
/// of a placement can be named: the words that brought most. Several threads may ask at once.
/// </summary>
internal sealed class ThemeJudge
{
    private const int MostWords = 4;
    private const double LeastShare = 0.15;

    private readonly LearntThemes _learnt;
    private readonly ThemeSettings _settings;
    private readonly PointTexts _texts;
    private readonly int _elsewhere;

    /// <summary>Per word of the vocabulary what the examples know of it.</summary>
    private readonly int[][] _grams;

    /// <summary>A judge of these texts.</summary>
    public ThemeJudge(LearntThemes learnt, ThemeSettings settings, PointTexts texts, ThemeWork work)
    {
        (_learnt, _settings, _texts) = (learnt, settings, texts);
        _elsewhere = learnt.Ids.TakeWhile(id => id != ThemeExample.Elsewhere).Count();
        _grams = new int[texts.Vocabulary.Count][];
        work.ForEach(_grams.Length, word => _grams[word] = learnt.Read(texts.Vocabulary[word], texts.Vocabulary.Key(texts.Vocabulary.KeyOf(word))));
    }

    /// <summary>The themes, in the order of the scores; those of the codebook come first. A text is never placed in <see cref="ThemeExample.Elsewhere"/>.</summary>
    public IReadOnlyList<string> Ids => _learnt.Ids;

    /// <summary>The share of the examples that use the word of a key, above 0 and up to 1.</summary>
    public double ShareOfExamples(string key) => _learnt.ShareOf(key);

    /// <summary>
    /// The judgement on one text. Which theme, and with how much confidence (its share, 0 to 1), is said by all that was learnt; the score
    /// is the largest share without the second model, which is at home in its examples and sees a known theme in what is new to all.
    /// </summary>
    /// <param name="text">Its number.</param>
    /// <param name="terms">What the terms of the codebook say.</param>
    /// <param name="termScores">Their score per theme; those themes come first among the learnt ones.</param>
    public Guidance Weigh(int text, Guidance terms, double[] termScores)
    {
        var words = _texts.WordsOf(text);
        var grams = new int[words.Length][];
        for (var at = 0; at < words.Length; at++)
        {
            grams[at] = _grams[words[at]];
        }

        var counts = _learnt.Model.Count(grams);
        Span<float> first = stackalloc float[_learnt.Ids.Count], both = stackalloc float[_learnt.Ids.Count];
        var guidance = terms;
        if (_learnt.Score(counts, first, both) || terms.Best >= 0)
        {
            var (best, confidence, _) = Highest(both, termScores);
            var (_, score, elsewhere) = Highest(first, termScores);
            guidance = new(best, score, confidence, Because(text, grams, counts, best, terms), elsewhere);
        }

        _learnt.Model.Return(counts);
        return guidance;
    }

    /// <summary>
    /// The theme that evidence and terms together speak for most, and its share when those of all themes add up to 1 (softmax). What
    /// speaks for being in no theme takes its share, so that little is left for the best theme.
    /// </summary>
    private (int Best, double Share, double Elsewhere) Highest(ReadOnlySpan<float> evidence, double[] termScores)
    {
        Span<double> sums = stackalloc double[evidence.Length];
        var (best, highest) = (-1, double.NegativeInfinity);
        for (var theme = 0; theme < sums.Length; theme++)
        {
            sums[theme] = (evidence[theme] * _settings.EvidenceScale)
                + (theme < termScores.Length ? _settings.TermScale * Math.Min(termScores[theme], _settings.MostTerms) : theme == _elsewhere ? -_settings.ElsewhereMargin : 0);
            highest = Math.Max(highest, sums[theme]);
            best = theme != _elsewhere && (best < 0 || sums[theme] > sums[best]) ? theme : best;
        }

        double all = 0;
        foreach (var sum in sums)
        {
            all += Math.Exp(sum - highest);
        }

        return (best, Math.Exp(sums[best] - highest) / all, _elsewhere < sums.Length ? Math.Exp(sums[_elsewhere] - highest) / all : 0);
    }

    /// <summary>The words of the codebook first, then those that the examples made telling.</summary>
    private string[] Because(int text, int[][] grams, GramCounts counts, int best, Guidance terms)
    {
        var words = _texts.WordsOf(text);
        var shares = new double[grams.Length];
        _learnt.Model.Explain(counts, grams, best, shares);
        var least = 0.0;
        foreach (var share in shares)
        {
            least += Math.Max(0, share) * LeastShare;
        }

        var told = new List<int>();
        for (var word = 0; word < shares.Length; word++)
        {
            if (shares[word] >= least && !_texts.Vocabulary.IsStop(words[word]))
            {
                told.Add(word);
            }
        }

        told.Sort((one, other) => shares[other].CompareTo(shares[one]) is var order && order != 0 ? order : one.CompareTo(other));
        var places = _texts.PlacesOf(text);
        return (terms.Best == best ? terms.Because : []).Concat(told.Select(word => _texts.Written(text, word, places[word]))).Distinct(StringComparer.Ordinal).Take(MostWords).ToArray();
    }
}
