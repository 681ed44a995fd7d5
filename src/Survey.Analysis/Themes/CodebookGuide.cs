using System.Collections.Frozen;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>What the codebook says of one text: the best theme and the words that gave it.</summary>
/// <param name="Best">Position of the best theme in the codebook, or -1.</param>
/// <param name="Score">Its score; one full word is about 1.</param>
/// <param name="Confidence">0..1: how far the best theme stands above the next one.</param>
/// <param name="Because">The words for the best theme, as written in the text.</param>
/// <param name="Elsewhere">0..1: the share of being about something else than any theme; 0 when nothing was taught about that.</param>
internal readonly record struct Guidance(int Best, double Score, double Confidence, IReadOnlyList<string> Because, double Elsewhere = 0);

/// <summary>
/// Places texts by the words of the codebook. Explainable on purpose: a score is a sum over words of the text, and those words come along.
/// Each word of the vocabulary is looked up once; after that several threads may ask.
/// </summary>
internal sealed class CodebookGuide
{
    private const double Head = 0.8;
    private const double Modifier = 0.55;
    private const double NearSpelling = 0.7;
    private const double EarlyBonus = 0.2;
    private const double Doubt = 0.35;
    private const double AsPlace = 0.6;
    private const double Repeat = 0.6;
    private const int MostWords = 6;

    /// <summary>After these a word more often tells where something happens than what: "gekletst in de lift".</summary>
    private static readonly FrozenSet<string> PlaceWords = DutchWords.Words("in op onder bij langs naast achter rond rondom tussen boven tegenover uit vanuit naar aan");

    private static readonly FrozenSet<string> Determiners = DutchWords.Words("de het een mijn ons onze 't t 'n n deze die dit dat elke ieder iedere mn hele eigen");

    private readonly CodebookTerms _terms;
    private readonly PointTexts _texts;
    private readonly WordHits[] _words;

    /// <summary>Looks up every word of the texts.</summary>
    /// <param name="terms">The terms of the codebook.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="parts">The parts of each word of the vocabulary.</param>
    /// <param name="work">The run.</param>
    public CodebookGuide(CodebookTerms terms, PointTexts texts, IReadOnlyList<string>[] parts, ThemeWork work)
    {
        (_terms, _texts) = (terms, texts);
        _words = new WordHits[texts.Vocabulary.Count];
        work.ForEach(_words.Length, word => _words[word] = Look(texts.Vocabulary[word], texts.Vocabulary.Key(texts.Vocabulary.KeyOf(word)), parts[word]));
    }

    /// <summary>What one word of the vocabulary brings.</summary>
    private readonly record struct WordHits(TermHit[] Hits, IReadOnlyList<PhraseTerm> Phrases, IReadOnlyList<int> Excluded, bool IsPlaceWord, bool IsDeterminer);

    private readonly record struct Found(int Theme, double Weight, int Start, int Length);

    /// <summary>Scores one text.</summary>
    /// <param name="text">Its number.</param>
    /// <param name="scores">One place per theme of the codebook, all zero; becomes the scores.</param>
    public Guidance Read(int text, double[] scores)
    {
        var words = _texts.WordsOf(text);
        var found = new List<Found>();
        var places = _texts.PlacesOf(text);
        var seen = new HashSet<int>();
        for (var at = 0; at < words.Length; at++)
        {
            var word = _words[words[at]];
            // What is named first is more often what a Dutch sentence is about.
            var early = 1 + (EarlyBonus * (words.Length - at) / words.Length);
            if (word.Hits.Length > 0 && seen.Add(_texts.Vocabulary.KeyOf(words[at])))
            {
                var place = IsPlace(words, at) ? AsPlace * early : early;
                foreach (var hit in word.Hits)
                {
                    found.Add(new(hit.Theme, hit.Weight * place, places[at].Start, places[at].Length));
                }
            }

            foreach (var phrase in word.Phrases)
            {
                if (!phrase.Excludes && Follows(words, at, phrase.Keys))
                {
                    var (last, length) = places[at + phrase.Keys.Length - 1];
                    found.Add(new(phrase.Hit.Theme, phrase.Hit.Weight * early, places[at].Start, last + length - places[at].Start));
                }
            }
        }

        found.Sort((one, other) => one.Theme.CompareTo(other.Theme) is var theme && theme != 0 ? theme
            : other.Weight.CompareTo(one.Weight) is var weight && weight != 0 ? weight
            : one.Start.CompareTo(other.Start) is var start && start != 0 ? start : one.Length.CompareTo(other.Length));
        Add(scores, found);
        Exclude(words, scores);
        return Best(_texts[text].Text, scores, found);
    }

    /// <summary>The weightiest word of a theme counts in full, each next one for less: five weak words do not outvote a clear one.</summary>
    private static void Add(double[] scores, List<Found> found)
    {
        var factor = 1.0;
        for (var at = 0; at < found.Count; at++)
        {
            factor = at > 0 && found[at].Theme == found[at - 1].Theme ? factor * Repeat : 1;
            scores[found[at].Theme] += found[at].Weight * factor;
        }
    }

    private bool IsPlace(ReadOnlySpan<int> words, int at) =>
        at > 0 && (_words[words[at - 1]].IsPlaceWord || (at > 1 && _words[words[at - 1]].IsDeterminer && _words[words[at - 2]].IsPlaceWord));

    private void Exclude(ReadOnlySpan<int> words, double[] scores)
    {
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var theme in _words[words[at]].Excluded)
            {
                scores[theme] = 0;
            }

            foreach (var phrase in _words[words[at]].Phrases)
            {
                if (phrase.Excludes && Follows(words, at, phrase.Keys))
                {
                    scores[phrase.Hit.Theme] = 0;
                }
            }
        }
    }

    private static Guidance Best(string text, double[] scores, List<Found> found)
    {
        int best = -1, second = -1;
        for (var theme = 0; theme < scores.Length; theme++)
        {
            if (scores[theme] <= 0)
            {
                continue;
            }

            if (best < 0 || scores[theme] > scores[best])
            {
                (best, second) = (theme, best);
            }
            else if (second < 0 || scores[theme] > scores[second])
            {
                second = theme;
            }
        }

        if (best < 0)
        {
            return new(-1, 0, 0, []);
        }

        var next = second < 0 ? 0 : scores[second];
        var words = found.Where(word => word.Theme == best).Select(word => text.Substring(word.Start, word.Length)).Distinct(StringComparer.Ordinal).Take(MostWords).ToArray();
        return new(best, scores[best], scores[best] / (scores[best] + next + Doubt), words);
    }

    private WordHits Look(string word, string key, IReadOnlyList<string> parts) =>
        new(Hits(word, key, parts), _terms.PhrasesFrom(key), _terms.ExcludedBy(key), PlaceWords.Contains(word), Determiners.Contains(word));

    private TermHit[] Hits(string word, string key, IReadOnlyList<string> parts)
    {
        var best = new SortedDictionary<int, double>();
        var isStopWord = DutchWords.IsStopWord(word);
        if (!isStopWord || _terms.Spells(word))
        {
            Keep(best, _terms.ByKey(key), 1);
        }

        if (!isStopWord)
        {
            Keep(best, _terms.ByPattern(word), 1);
        }

        if (best.Count == 0 && !isStopWord)
        {
            for (var at = 0; at < parts.Count; at++)
            {
                Keep(best, _terms.ByKey(DutchWords.Key(parts[at])), at == parts.Count - 1 ? Head : Modifier);
            }
        }

        if (best.Count == 0 && !isStopWord)
        {
            Keep(best, _terms.ByNearSpelling(word), NearSpelling);
        }

        return best.Select(hit => new TermHit(hit.Key, hit.Value)).ToArray();
    }

    private static void Keep(SortedDictionary<int, double> best, IEnumerable<TermHit> hits, double factor)
    {
        foreach (var hit in hits)
        {
            var weight = hit.Weight * factor;
            best[hit.Theme] = best.TryGetValue(hit.Theme, out var earlier) ? Math.Max(earlier, weight) : weight;
        }
    }

    private bool Follows(ReadOnlySpan<int> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Length)
        {
            return false;
        }

        for (var next = 0; next < phrase.Length; next++)
        {
            if (!string.Equals(_texts.Vocabulary.Key(_texts.Vocabulary.KeyOf(words[at + next])), phrase[next], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
