using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// The words that set a theme apart from the others, by class-based TF-IDF (Grootendorst 2022, BERTopic, arXiv:2203.05794):
/// frequency in the theme times ln(1 + average words per theme / frequency overall). Words come in the spelling people used most.
/// </summary>
internal sealed class ThemeLabels
{
    private readonly IReadOnlyList<DistinctText> _texts;
    private readonly Dictionary<string, double> _overall = new(StringComparer.Ordinal);
    private readonly double _average;

    /// <summary>Counts the words of all themes.</summary>
    public ThemeLabels(IReadOnlyList<DistinctText> texts, IReadOnlyCollection<IReadOnlyList<int>> themes)
    {
        _texts = texts;
        foreach (var (key, _, count) in themes.SelectMany(Words))
        {
            _overall[key] = _overall.GetValueOrDefault(key) + count;
        }

        _average = _overall.Values.Sum() / Math.Max(1, themes.Count);
    }

    /// <summary>The distinctive words of a group of texts, most distinctive first, each with the key it goes by.</summary>
    public IReadOnlyList<(string Key, string Word)> Distinctive(IReadOnlyList<int> theme, int atMost)
    {
        var forms = new Dictionary<string, SortedDictionary<string, double>>(StringComparer.Ordinal);
        foreach (var (key, form, count) in Words(theme))
        {
            if (!forms.TryGetValue(key, out var counts))
            {
                forms[key] = counts = new(StringComparer.Ordinal);
            }

            counts[form] = counts.GetValueOrDefault(form) + count;
        }

        return forms
            .Select(word => (word.Key, Score: word.Value.Values.Sum() * Math.Log(1 + (_average / Math.Max(1, _overall.GetValueOrDefault(word.Key))))))
            .OrderByDescending(word => word.Score).ThenBy(word => word.Key, StringComparer.Ordinal).Take(atMost)
            .Select(word => (word.Key, forms[word.Key].OrderByDescending(form => form.Value).First().Key)).ToArray();
    }

    /// <summary>A label of the first two or three words: "Kikkers, sloot, kwaken".</summary>
    public static string Label(IReadOnlyList<string> words)
    {
        var label = string.Join(", ", words.Take(3));
        return label.Length == 0 ? "Zonder woorden" : char.ToUpperInvariant(label[0]) + label[1..];
    }

    private IEnumerable<(string Key, string Form, double Count)> Words(IReadOnlyList<int> theme)
    {
        foreach (var at in theme)
        {
            foreach (var word in _texts[at].Words)
            {
                if (word.Length > 2 && !DutchWords.IsStopWord(word.Text) && word.Text.Any(char.IsLetter))
                {
                    yield return (DutchWords.Key(word.Text), word.Text, _texts[at].Points);
                }
            }
        }
    }
}
