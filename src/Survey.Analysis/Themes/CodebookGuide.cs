using System.Collections.Frozen;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>What the codebook says of one text: a score per theme and the words that gave it.</summary>
/// <param name="Best">Position of the best theme in the codebook, or -1.</param>
/// <param name="Score">Its score; one full word is about 1.</param>
/// <param name="Confidence">0..1: how far the best theme stands above the next one.</param>
/// <param name="Because">The words for the best theme, as written in the text.</param>
/// <param name="Scores">The score of every theme, in the order of the codebook.</param>
internal readonly record struct Guidance(int Best, double Score, double Confidence, IReadOnlyList<string> Because, double[] Scores);

/// <summary>
/// Places texts by the words of the codebook. Explainable on purpose: a score is a sum over words of the text, and those words come along.
/// Not safe for use by several threads at once (it remembers the words it has looked up).
/// </summary>
internal sealed class CodebookGuide(Codebook codebook, CodebookTerms terms, CompoundSplitter compounds)
{
    private const double Head = 0.8;
    private const double Modifier = 0.55;
    private const double NearSpelling = 0.7;
    private const double EarlyBonus = 0.2;
    private const double Doubt = 0.35;
    private const double AsPlace = 0.6;
    private const double Repeat = 0.6;

    /// <summary>After these a word more often tells where something happens than what: "gekletst in de lift".</summary>
    private static readonly FrozenSet<string> PlaceWords = DutchWords.Words("in op onder bij langs naast achter rond rondom tussen boven tegenover uit vanuit naar aan");

    private static readonly FrozenSet<string> Determiners = DutchWords.Words("de het een mijn ons onze 't t 'n n deze die dit dat elke ieder iedere mn hele eigen");

    private readonly Dictionary<string, TermHit[]> _hitsOfWord = new(StringComparer.Ordinal);

    /// <summary>Scores one text.</summary>
    public Guidance Read(string text, IReadOnlyList<WordToken> words)
    {
        var keys = words.Select(word => DutchWords.Key(word.Text)).ToArray();
        var scores = new double[codebook.Themes.Count];
        var because = new List<(int Theme, double Weight, int Start, int Length)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Count; at++)
        {
            // What is named first is more often what a Dutch sentence is about.
            var early = 1 + (EarlyBonus * (words.Count - at) / words.Count);
            var place = IsPlace(words, at) ? AsPlace * early : early;
            if (seen.Add(keys[at]))
            {
                foreach (var hit in Hits(words[at].Text, keys[at]))
                {
                    because.Add((hit.Theme, hit.Weight * place, words[at].Start, words[at].Length));
                }
            }

            foreach (var phrase in terms.PhrasesFrom(keys[at]))
            {
                if (!phrase.Excludes && Follows(keys, at, phrase.Keys))
                {
                    var last = words[at + phrase.Keys.Length - 1];
                    because.Add((phrase.Hit.Theme, phrase.Hit.Weight * early, words[at].Start, last.Start + last.Length - words[at].Start));
                }
            }
        }

        Add(scores, because);
        Exclude(keys, scores);
        return Best(text, scores, because);
    }

    /// <summary>The weightiest word of a theme counts in full, each next one for less: five weak words do not outvote a clear one.</summary>
    private static void Add(double[] scores, List<(int Theme, double Weight, int Start, int Length)> because)
    {
        foreach (var theme in because.GroupBy(word => word.Theme))
        {
            var factor = 1.0;
            foreach (var weight in theme.Select(word => word.Weight).OrderDescending())
            {
                scores[theme.Key] += weight * factor;
                factor *= Repeat;
            }
        }
    }

    private static bool IsPlace(IReadOnlyList<WordToken> words, int at) =>
        at > 0 && (PlaceWords.Contains(words[at - 1].Text)
            || (at > 1 && Determiners.Contains(words[at - 1].Text) && PlaceWords.Contains(words[at - 2].Text)));

    private void Exclude(string[] keys, double[] scores)
    {
        for (var at = 0; at < keys.Length; at++)
        {
            foreach (var theme in terms.ExcludedBy(keys[at]))
            {
                scores[theme] = 0;
            }

            foreach (var phrase in terms.PhrasesFrom(keys[at]))
            {
                if (phrase.Excludes && Follows(keys, at, phrase.Keys))
                {
                    scores[phrase.Hit.Theme] = 0;
                }
            }
        }
    }

    private static Guidance Best(string text, double[] scores, List<(int Theme, double Weight, int Start, int Length)> because)
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
            return new(-1, 0, 0, [], scores);
        }

        var next = second < 0 ? 0 : scores[second];
        var words = because.Where(word => word.Theme == best).OrderByDescending(word => word.Weight).ThenBy(word => word.Start)
            .Select(word => text.Substring(word.Start, word.Length)).Distinct(StringComparer.Ordinal).Take(6).ToArray();
        return new(best, scores[best], scores[best] / (scores[best] + next + Doubt), words, scores);
    }

    private TermHit[] Hits(string word, string key)
    {
        if (_hitsOfWord.TryGetValue(word, out var known))
        {
            return known;
        }

        var best = new SortedDictionary<int, double>();
        var isStopWord = DutchWords.IsStopWord(word);
        if (!isStopWord || terms.Spells(word))
        {
            Keep(best, terms.ByKey(key), 1);
        }

        if (!isStopWord)
        {
            Keep(best, terms.ByPattern(word), 1);
        }

        if (best.Count == 0 && !isStopWord)
        {
            var parts = compounds.Parts(word);
            for (var at = 0; at < parts.Count; at++)
            {
                var partKey = DutchWords.Key(parts[at]);
                Keep(best, terms.ByKey(partKey), at == parts.Count - 1 ? Head : Modifier);
            }
        }

        if (best.Count == 0 && !isStopWord)
        {
            Keep(best, terms.ByNearSpelling(word), NearSpelling);
        }

        return _hitsOfWord[word] = best.Select(hit => new TermHit(hit.Key, hit.Value)).ToArray();
    }

    private static void Keep(SortedDictionary<int, double> best, IEnumerable<TermHit> hits, double factor)
    {
        foreach (var hit in hits)
        {
            var weight = hit.Weight * factor;
            best[hit.Theme] = best.TryGetValue(hit.Theme, out var earlier) ? Math.Max(earlier, weight) : weight;
        }
    }

    private static bool Follows(string[] keys, int at, string[] phrase)
    {
        if (at + phrase.Length > keys.Length)
        {
            return false;
        }

        for (var next = 0; next < phrase.Length; next++)
        {
            if (!string.Equals(keys[at + next], phrase[next], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
