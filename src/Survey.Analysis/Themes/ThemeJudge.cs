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

    /// <summary>Per word of the vocabulary what the examples know of it.</summary>
    private readonly int[][] _grams;
    private readonly bool[] _knows;

    /// <summary>A judge of these texts.</summary>
    public ThemeJudge(LearntThemes learnt, ThemeSettings settings, PointTexts texts, ThemeWork work)
    {
        (_learnt, _settings, _texts) = (learnt, settings, texts);
        _grams = new int[texts.Vocabulary.Count][];
        _knows = new bool[texts.Vocabulary.Count];
        work.ForEach(_grams.Length, word => (_grams[word], _knows[word]) = learnt.Read(texts.Vocabulary[word], texts.Vocabulary.Key(texts.Vocabulary.KeyOf(word))));
    }

    /// <summary>The themes, in the order of the scores; those of the codebook come first.</summary>
    public IReadOnlyList<string> Ids => _learnt.Ids;

    /// <summary>Whether the examples use this word of the vocabulary.</summary>
    public bool Knows(int word) => _knows[word];

    /// <summary>The judgement on one text; the score and the confidence are the share of the best theme, 0 to 1.</summary>
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
        var evidence = new float[_learnt.Ids.Count];
        var guidance = !_learnt.Score(counts, evidence) && terms.Best < 0 ? terms : Weigh(text, terms, termScores, evidence, grams, counts);
        _learnt.Model.Return(counts);
        return guidance;
    }

    private Guidance Weigh(int text, Guidance terms, double[] termScores, float[] evidence, int[][] grams, GramCounts counts)
    {
        var scores = new double[evidence.Length];
        for (var theme = 0; theme < scores.Length; theme++)
        {
            scores[theme] = (evidence[theme] * _settings.EvidenceScale) + (theme < termScores.Length ? _settings.TermScale * Math.Min(termScores[theme], _settings.MostTerms) : 0);
        }

        var best = Share(scores);
        return new(best, scores[best], scores[best], Because(text, grams, counts, best, terms));
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
