using System.Runtime.InteropServices;

namespace Survey.Analysis.Themes;

/// <summary>
/// The words that set a theme apart from the others, by class-based TF-IDF (Grootendorst 2022, BERTopic, arXiv:2203.05794):
/// frequency in the theme times ln(1 + average words per theme / frequency overall). Words come in the spelling people used most.
/// </summary>
internal sealed class ThemeLabels
{
    private const double SharedBy = 0.5;

    private readonly PointTexts _texts;
    private readonly bool[] _tells;
    private readonly double[] _overall;
    private readonly double _average;

    /// <summary>Counts the words of all themes.</summary>
    public ThemeLabels(PointTexts texts, IReadOnlyCollection<IReadOnlyList<int>> themes)
    {
        _texts = texts;
        var vocabulary = texts.Vocabulary;
        _tells = new bool[vocabulary.Count];
        for (var word = 0; word < _tells.Length; word++)
        {
            _tells[word] = vocabulary[word].Length > 2 && !vocabulary.IsStop(word) && vocabulary[word].Any(char.IsLetter);
        }

        _overall = new double[vocabulary.Keys];
        foreach (var (word, count) in themes.SelectMany(Count))
        {
            _overall[vocabulary.KeyOf(word)] += count;
        }

        _average = _overall.Sum() / Math.Max(1, themes.Count);
    }

    /// <summary>The distinctive words of a group of texts, most distinctive first, each with the key it goes by.</summary>
    public IReadOnlyList<(string Key, string Word)> Distinctive(IReadOnlyList<int> theme, int atMost) => Count(theme)
        .GroupBy(form => _texts.Vocabulary.KeyOf(form.Key))
        .Select(forms => (Key: _texts.Vocabulary.Key(forms.Key), Forms: forms, Score: forms.Sum(form => form.Value) * Math.Log(1 + (_average / Math.Max(1, _overall[forms.Key])))))
        .OrderByDescending(word => word.Score).ThenBy(word => word.Key, StringComparer.Ordinal).Take(atMost)
        .Select(word => (word.Key, word.Forms.Select(form => (Word: _texts.Vocabulary[form.Key], form.Value)).OrderByDescending(form => form.Value).ThenBy(form => form.Word, StringComparer.Ordinal).First().Word)).ToArray();

    /// <summary>Those of the distinctive words that at least half of the texts use: a name that half of a group does not bear is no name.</summary>
    public IReadOnlyList<(string Key, string Word)> Shared(IReadOnlyList<int> theme, int lookedAt) =>
        [.. Distinctive(theme, lookedAt).Where(word => theme.Count(at => Uses(at, word.Key)) >= SharedBy * theme.Count)];

    /// <summary>A label of the first two or three words: "Kikkers, sloot, kwaken".</summary>
    public static string Label(IReadOnlyList<string> words)
    {
        var label = string.Join(", ", words.Take(3));
        return label.Length == 0 ? "Zonder woorden" : char.ToUpperInvariant(label[0]) + label[1..];
    }

    private bool Uses(int text, string key)
    {
        foreach (var word in _texts.WordsOf(text))
        {
            if (_texts.Vocabulary.Key(_texts.Vocabulary.KeyOf(word)) == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How often each word that can stand in a label occurs in a group of texts.</summary>
    private Dictionary<int, double> Count(IReadOnlyList<int> theme)
    {
        var counts = new Dictionary<int, double>();
        foreach (var at in theme)
        {
            foreach (var word in _texts.WordsOf(at))
            {
                if (_tells[word])
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _) += _texts[at].Points;
                }
            }
        }

        return counts;
    }
}
