using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// Turns texts into TF-IDF vectors over word keys, parts of compounds and character 4-grams. The keys carry the meaning, the parts
/// bring "portieklamp" near "lamp", the 4-grams forgive spelling. TF = 1 + ln(count); IDF = 1 + ln((1 + N) / (1 + df)),
/// Salton and Buckley 1988 with the smoothing of scikit-learn. Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class PointFeatures
{
    private const double PartWeight = 0.6;
    private const double GramWeight = 0.25;
    private const int GramLength = 4;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly Dictionary<string, (int Number, double Weight)[]> _featuresOfWord = new(StringComparer.Ordinal);
    private readonly CompoundSplitter _compounds;

    /// <summary>Vectors for all texts; equal texts should be given once.</summary>
    public PointFeatures(IReadOnlyList<IReadOnlyList<WordToken>> texts, CompoundSplitter compounds, CancellationToken cancellation)
    {
        _compounds = compounds;
        var counts = new Dictionary<int, double>[texts.Count];
        var documents = new List<int>();
        for (var text = 0; text < texts.Count; text++)
        {
            cancellation.ThrowIfCancellationRequested();
            counts[text] = Count(texts[text]);
            foreach (var number in counts[text].Keys)
            {
                while (documents.Count <= number)
                {
                    documents.Add(0);
                }

                documents[number]++;
            }
        }

        Vectors = Array.ConvertAll(counts, count => SparseVector.Unit(count.ToDictionary(
            feature => feature.Key,
            feature => Frequency(feature.Value) * (1 + Math.Log((1.0 + texts.Count) / (1 + documents[feature.Key]))))));
    }

    /// <summary>One unit vector per text, in the order given.</summary>
    public IReadOnlyList<SparseVector> Vectors { get; }

    /// <summary>The word key behind a feature, or null for a character n-gram.</summary>
    public string? KeyOf(int feature) => _names[feature][0] == '#' ? null : _names[feature];

    private static double Frequency(double count) => count <= 1 ? count : 1 + Math.Log(count);

    private Dictionary<int, double> Count(IReadOnlyList<WordToken> words)
    {
        var counts = new Dictionary<int, double>();
        foreach (var word in words)
        {
            if (!_featuresOfWord.TryGetValue(word.Text, out var features))
            {
                _featuresOfWord[word.Text] = features = Features(word.Text).ToArray();
            }

            foreach (var (number, weight) in features)
            {
                counts[number] = counts.GetValueOrDefault(number) + weight;
            }
        }

        return counts;
    }

    private IEnumerable<(int Number, double Weight)> Features(string word)
    {
        if (DutchWords.IsStopWord(word) || word.Length < 2)
        {
            yield break;
        }

        var key = DutchWords.Key(word);
        yield return (Number(key), 1);
        foreach (var part in _compounds.Parts(word))
        {
            yield return (Number(DutchWords.Key(part)), PartWeight);
        }

        var padded = "^" + key + "$";
        for (var at = 0; padded.Length > GramLength && at + GramLength <= padded.Length; at++)
        {
            yield return (Number(string.Concat("#", padded.AsSpan(at, GramLength))), GramWeight);
        }
    }

    private int Number(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers[name] = number = _names.Count;
            _names.Add(name);
        }

        return number;
    }
}
