namespace Survey.Analysis.Themes;

/// <summary>
/// Finds near texts by their words and, where a language model told what texts mean, by their meaning too: the larger likeness counts.
/// Without meanings it is the index of words and nothing else.
/// </summary>
internal sealed class NearTexts
{
    /// <summary>A meaning that is half the same counts as much as words that are a quarter the same.</summary>
    private const double MeaningWeight = 0.5;

    private readonly NeighbourIndex _words;
    private readonly TextMeanings? _meanings;
    private readonly float[]?[] _vectors = [];
    private readonly int[] _known = [];

    /// <summary>An index over some of the texts.</summary>
    public NearTexts(IReadOnlyList<DistinctText> texts, PointFeatures features, IReadOnlyList<int> members, TextMeanings? meanings)
    {
        _words = new(features.Vectors, members);
        _meanings = meanings;
        if (meanings is not null)
        {
            _vectors = [.. texts.Select(text => meanings.VectorOf(text.Text))];
            _known = [.. members.Where(member => _vectors[member] is not null).Order()];
        }
    }

    /// <summary>The members at least this similar to a text, nearest first, then in the order of their number; itself left out.</summary>
    public List<(int Text, double Similarity)> Near(int text, double threshold, int atMost) => Near(text, threshold, atMost, MeaningWeight);

    /// <summary>The same among texts that say nearly the same thing, where likeness of meaning counts in full.</summary>
    public List<(int Text, double Similarity)> NearlySame(int text, double threshold, int atMost) => Near(text, threshold, atMost, 1);

    private List<(int Text, double Similarity)> Near(int text, double threshold, int atMost, double weight)
    {
        if (_meanings is null || _vectors[text] is not { } vector)
        {
            return _words.Near(text, threshold, atMost);
        }

        var near = _words.Near(text, threshold, int.MaxValue).ToDictionary(other => other.Text, other => other.Similarity);
        foreach (var other in _known)
        {
            var likeness = weight * _meanings.Likeness(vector, _vectors[other]!);
            if (other != text && likeness >= threshold)
            {
                near[other] = Math.Max(near.GetValueOrDefault(other), likeness);
            }
        }

        return [.. near.Select(other => (other.Key, other.Value)).OrderByDescending(other => other.Value).ThenBy(other => other.Key).Take(atMost)];
    }
}
