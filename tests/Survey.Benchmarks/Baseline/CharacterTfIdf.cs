using System.Globalization;
using System.Numerics.Tensors;

namespace Survey.Benchmarks.Baseline;

/// <summary>
/// TF-IDF over character n-grams of 3 to 5 within words, a space at each edge of a word: what scikit-learn calls
/// <c>TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)</c>.
/// </summary>
internal sealed class CharacterTfIdf
{
    private const int Shortest = 3;
    private const int Longest = 5;

    internal CharacterTfIdf(IReadOnlyList<string> texts, int leastDocuments)
    {
        var counts = texts.Select(text => Grams(text).CountBy(gram => gram, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal)).ToList();
        var documents = counts.SelectMany(grams => grams.Keys).CountBy(gram => gram, StringComparer.Ordinal).Where(gram => gram.Value >= leastDocuments).OrderBy(gram => gram.Key, StringComparer.Ordinal).ToList();
        var number = documents.Select((gram, at) => (gram.Key, at)).ToDictionary(gram => gram.Key, gram => gram.at, StringComparer.Ordinal);
        var weight = documents.ConvertAll(gram => 1 + Math.Log((1.0 + texts.Count) / (1 + gram.Value)));
        Columns = documents.Count;
        Rows = [.. counts.Select(grams =>
        {
            var kept = grams.Where(gram => number.ContainsKey(gram.Key)).Select(gram => (At: number[gram.Key], gram.Value)).OrderBy(gram => gram.At).ToList();
            double[] values = [.. kept.Select(gram => (1 + Math.Log(gram.Value)) * weight[gram.At])];
            var length = TensorPrimitives.Norm<double>(values);
            return new SparseRow([.. kept.Select(gram => gram.At)], length == 0 ? values : [.. values.Select(value => value / length)]);
        })];
    }

    /// <summary>One row of length 1 per text; empty when none of its n-grams was kept.</summary>
    internal IReadOnlyList<SparseRow> Rows { get; }

    /// <summary>Number of n-grams that were kept.</summary>
    internal int Columns { get; }

    private static IEnumerable<string> Grams(string text)
    {
        foreach (var word in text.ToLower(CultureInfo.InvariantCulture).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            var padded = $" {word} ";
            for (var length = Shortest; length <= Longest; length++)
            {
                // A word shorter than the n-gram counts once, as itself.
                if (padded.Length <= length)
                {
                    yield return padded;
                    break;
                }

                for (var at = 0; at + length <= padded.Length; at++)
                {
                    yield return padded.Substring(at, length);
                }
            }
        }
    }
}

/// <summary>The numbers of a row that are not zero.</summary>
/// <param name="At">The columns, rising.</param>
/// <param name="Values">Their values.</param>
internal sealed record SparseRow(int[] At, double[] Values);
