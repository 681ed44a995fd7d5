using System.Collections.Concurrent;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// Turns texts into TF-IDF vectors over word keys, parts of compounds and character 4-grams. The keys carry the meaning, the parts
/// bring "portieklamp" near "lamp", the 4-grams forgive spelling. TF = 1 + ln(count); IDF = 1 + ln((1 + N) / (1 + df)),
/// Salton and Buckley 1988 with the smoothing of scikit-learn. A vector is made when it is asked for and not kept: those of all texts
/// would be most of the memory of a run. Own code because Microsoft.ML cannot be restored here.
/// </summary>
internal sealed class PointFeatures
{
    private const float PartWeight = 0.6f;
    private const float GramWeight = 0.25f;
    private const int GramLength = 4;

    private readonly PointTexts _texts;
    private readonly List<string?> _keys = [];
    private readonly (int Number, float Weight)[][] _featuresOfWord;
    private readonly double[] _rarity;

    /// <summary>Sums that no thread uses at the moment.</summary>
    private readonly ConcurrentBag<FeatureSums> _free = [];

    /// <summary>Numbers the features and counts the texts that have them.</summary>
    public PointFeatures(PointTexts texts, IReadOnlyList<IReadOnlyList<string>> parts, ThemeWork work)
    {
        _texts = texts;
        _featuresOfWord = Number(texts.Vocabulary, parts);
        var documents = new int[_keys.Count];
        var last = new int[_keys.Count];
        for (var text = 0; text < texts.Count; text++)
        {
            work.StopIfAsked();
            foreach (var word in texts.WordsOf(text))
            {
                foreach (var (number, _) in _featuresOfWord[word])
                {
                    documents[number] += last[number] == text + 1 ? 0 : 1;
                    last[number] = text + 1;
                }
            }
        }

        _rarity = Array.ConvertAll(documents, count => 1 + Math.Log((1.0 + texts.Count) / (1 + count)));
    }

    /// <summary>The unit vector of a text.</summary>
    public SparseVector Of(int text)
    {
        var sums = Rent();
        foreach (var word in _texts.WordsOf(text))
        {
            foreach (var (number, weight) in _featuresOfWord[word])
            {
                sums.Add(number, weight);
            }
        }

        var vector = sums.Unit(_rarity);
        _free.Add(sums);
        return vector;
    }

    /// <summary>The unit vector in the middle of texts, each with a weight.</summary>
    public SparseVector Middle(IReadOnlyList<int> texts, Func<int, double> weight) => Middle(texts.Select(text => (Of(text), weight(text))));

    /// <summary>The unit vector in the middle of vectors, each with a weight.</summary>
    public SparseVector Middle(IEnumerable<(SparseVector Vector, double Weight)> vectors)
    {
        var sums = Rent();
        foreach (var (vector, times) in vectors)
        {
            for (var at = 0; at < vector.Indices.Length; at++)
            {
                sums.Add(vector.Indices[at], vector.Values[at] * times);
            }
        }

        var middle = sums.Unit();
        _free.Add(sums);
        return middle;
    }

    /// <summary>The word key behind a feature, or null for a character n-gram.</summary>
    public string? KeyOf(int feature) => _keys[feature];

    private FeatureSums Rent() => _free.TryTake(out var free) ? free : new(_keys.Count);

    private (int Number, float Weight)[][] Number(Vocabulary vocabulary, IReadOnlyList<IReadOnlyList<string>> parts)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        var grams = new Dictionary<ulong, int>();
        var all = new (int Number, float Weight)[vocabulary.Count][];
        var found = new List<(int Number, float Weight)>();
        for (var word = 0; word < all.Length; word++)
        {
            found.Clear();
            if (!vocabulary.IsStop(word) && vocabulary[word].Length >= 2)
            {
                var key = vocabulary.Key(vocabulary.KeyOf(word));
                found.Add((Number(keys, key, key), 1));
                foreach (var part in parts[word])
                {
                    var partKey = DutchWords.Key(part);
                    found.Add((Number(keys, partKey, partKey), PartWeight));
                }

                // Four letters of sixteen bits make one number; the sign before the word and behind it are borders.
                var gram = (ulong)'^';
                for (var at = 0; key.Length + 2 > GramLength && at <= key.Length; at++)
                {
                    gram = (gram << 16) | (at < key.Length ? key[at] : '$');
                    if (at >= GramLength - 2)
                    {
                        found.Add((Number(grams, gram, null), GramWeight));
                    }
                }
            }

            all[word] = [.. found];
        }

        return all;
    }

    private int Number<T>(Dictionary<T, int> numbers, T name, string? key)
        where T : notnull
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers[name] = number = _keys.Count;
            _keys.Add(key);
        }

        return number;
    }
}
