using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>How much one theme gains from one term.</summary>
/// <param name="Theme">Position of the theme in the codebook.</param>
/// <param name="Weight">1 for a full word, half for a weak one, less when other themes use it too.</param>
internal readonly record struct TermHit(int Theme, double Weight);

/// <summary>A term of several words.</summary>
internal sealed record PhraseTerm(string[] Keys, TermHit Hit, bool Excludes);

/// <summary>The terms of a codebook laid out for looking up: by key, by beginning, by ending, by sound, by near spelling.</summary>
internal sealed class CodebookTerms
{
    private const double Weak = 0.5;
    private const double PhraseBonus = 1.4;
    private const double Pattern = 0.9;
    private const int ShortestTypo = 7;
    private const int ShortestSound = 5;

    private readonly Dictionary<string, List<TermHit>> _sounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _deletions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TermHit>> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TermHit>> _suffixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TermHit>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PhraseTerm>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _excluding = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spelled = new(StringComparer.Ordinal);

    public CodebookTerms(Codebook codebook)
    {
        for (var theme = 0; theme < codebook.Themes.Count; theme++)
        {
            foreach (var term in codebook.Themes[theme].Terms)
            {
                Add(theme, term);
            }
        }

        ShareWords();
        foreach (var word in _spelled.Order(StringComparer.Ordinal))
        {
            var hits = ByKey(DutchWords.Key(word));
            if (hits.Count > 0 && word.Length >= ShortestSound)
            {
                AddTo(_sounds, DutchWords.Sound(word), hits);
            }

            if (hits.Count > 0 && word.Length >= ShortestTypo)
            {
                foreach (var near in Deletions(word))
                {
                    AddTo(_deletions, near, [word]);
                }
            }
        }
    }

    /// <summary>The single words of all terms, as spelled, for taking compounds apart.</summary>
    public IEnumerable<string> Spelled => _spelled;

    /// <summary>Whether a term is spelled exactly so; a stop word only counts when the codebook names it.</summary>
    public bool Spells(string word) => _spelled.Contains(word);

    public IReadOnlyList<TermHit> ByKey(string key) => _words.TryGetValue(key, out var hits) ? hits : [];

    public IReadOnlyList<PhraseTerm> PhrasesFrom(string key) => _phrases.TryGetValue(key, out var phrases) ? phrases : [];

    public IReadOnlyList<int> ExcludedBy(string key) => _excluding.TryGetValue(key, out var themes) ? themes : [];

    /// <summary>Terms with a star that the word begins or ends with.</summary>
    public IEnumerable<TermHit> ByPattern(string word)
    {
        for (var length = 3; length <= word.Length; length++)
        {
            foreach (var hit in Find(_prefixes, word[..length]))
            {
                yield return hit;
            }

            foreach (var hit in Find(_suffixes, word[^length..]))
            {
                yield return hit;
            }
        }
    }

    /// <summary>Terms that sound the same, or else differ by one letter. The word is a whole one in lower case: stems are too alike.</summary>
    public IEnumerable<TermHit> ByNearSpelling(string word)
    {
        var sounding = word.Length >= ShortestSound ? Find(_sounds, DutchWords.Sound(word)) : [];
        if (sounding.Count > 0 || word.Length < ShortestTypo)
        {
            return sounding;
        }

        var near = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var deletion in Deletions(word))
        {
            if (_deletions.TryGetValue(deletion, out var words))
            {
                near.UnionWith(words.Where(other => other[0] == word[0] && Spelling.IsOneSlip(word, other)));
            }
        }

        return near.Count == 0 ? [] : ByKey(DutchWords.Key(near.Min!));
    }

    private void Add(int theme, string term)
    {
        var excludes = term[0] == '-';
        var weak = term[0] == '~';
        var body = (excludes || weak ? term[1..] : term).Trim().Trim('"').ToLowerInvariant();
        var words = DutchWords.Tokens(body);
        var weight = weak ? Weak : 1.0;
        if (words.Length == 0)
        {
            return;
        }

        if (body[^1] == '*' || body[0] == '*')
        {
            AddTo(body[0] == '*' ? _suffixes : _prefixes, words[0].Text, [new(theme, weight * Pattern)]);
            _spelled.Add(words[0].Text);
        }
        else if (words.Length > 1)
        {
            var keys = words.Select(word => DutchWords.Key(word.Text)).ToArray();
            AddTo(_phrases, keys[0], [new PhraseTerm(keys, new(theme, weight * PhraseBonus), excludes)]);
        }
        else if (excludes)
        {
            AddTo(_excluding, DutchWords.Key(words[0].Text), [theme]);
        }
        else
        {
            _spelled.Add(words[0].Text);
            AddTo(_words, DutchWords.Key(words[0].Text), [new TermHit(theme, weight)]);
        }
    }

    /// <summary>A word that several themes claim says less about each of them: its weight is divided by the root of their number.</summary>
    private void ShareWords()
    {
        foreach (var key in _words.Keys.ToArray())
        {
            var best = _words[key].GroupBy(hit => hit.Theme).Select(hits => new TermHit(hits.Key, hits.Max(hit => hit.Weight))).ToList();
            var strong = best.Sum(hit => hit.Weight);
            _words[key] = best.ConvertAll(hit => hit with { Weight = hit.Weight / Math.Sqrt(Math.Max(1, strong)) });
        }
    }

    private static List<TermHit> Find(Dictionary<string, List<TermHit>> table, string key) => table.TryGetValue(key, out var hits) ? hits : [];

    private static IEnumerable<string> Deletions(string word)
    {
        yield return word;
        for (var at = 1; at < word.Length; at++)
        {
            yield return word.Remove(at, 1);
        }
    }

    private static void AddTo<T>(Dictionary<string, List<T>> table, string key, IEnumerable<T> values)
    {
        if (!table.TryGetValue(key, out var list))
        {
            table[key] = list = [];
        }

        list.AddRange(values);
    }
}
