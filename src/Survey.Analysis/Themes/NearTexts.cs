namespace Survey.Analysis.Themes;

/// <summary>
/// Finds near texts by their words and, where a language model told what texts mean, by their meaning too: the larger likeness counts.
/// Without meanings it is the index of words and nothing else. Several threads may ask at once.
/// </summary>
internal sealed class NearTexts
{
    /// <summary>A meaning that is half the same counts as much as words that are a quarter the same.</summary>
    private const double MeaningWeight = 0.5;

    private readonly NeighbourIndex _words;
    private readonly TextMeanings? _meanings;
    private readonly PointTexts _texts;
    private readonly (int Member, float[] Meaning)[] _known;

    /// <summary>An index over some of the texts.</summary>
    /// <param name="texts">All texts.</param>
    /// <param name="members">The places of some of them.</param>
    /// <param name="vectors">Their vectors of words, in the same order.</param>
    /// <param name="meanings">What texts mean, or null.</param>
    public NearTexts(PointTexts texts, IReadOnlyList<int> members, IReadOnlyList<SparseVector> vectors, TextMeanings? meanings)
    {
        (_texts, _meanings, _words) = (texts, meanings, new(vectors));
        _known = meanings is null ? [] : [.. members.Select((text, member) => (member, Meaning: meanings.VectorOf(texts[text].Text))).Where(m => m.Meaning is not null).Select(m => (m.member, m.Meaning!))];
    }

    /// <summary>The members at least this similar to a text, nearest first, then in the order of the list.</summary>
    /// <param name="text">The place of the text.</param>
    /// <param name="vector">Its vector of words.</param>
    /// <param name="leftOut">The member that the text itself is, or -1.</param>
    /// <param name="threshold">Likeness, 0..1.</param>
    /// <param name="atMost">Most members to return.</param>
    public List<(int Member, double Similarity)> Near(int text, SparseVector vector, int leftOut, double threshold, int atMost) => Near(text, vector, leftOut, threshold, atMost, MeaningWeight);

    /// <summary>The same among texts that say nearly the same thing, where likeness of meaning counts in full.</summary>
    public List<(int Member, double Similarity)> NearlySame(int text, SparseVector vector, double threshold, int atMost) => Near(text, vector, -1, threshold, atMost, 1);

    private List<(int Member, double Similarity)> Near(int text, SparseVector vector, int leftOut, double threshold, int atMost, double weight)
    {
        if (_meanings?.VectorOf(_texts[text].Text) is not { } meaning)
        {
            return _words.Near(vector, leftOut, threshold, atMost);
        }

        var near = _words.Near(vector, leftOut, threshold, int.MaxValue).ToDictionary(other => other.Member, other => other.Similarity);
        foreach (var (member, other) in _known)
        {
            var likeness = weight * _meanings.Likeness(meaning, other);
            if (member != leftOut && likeness >= threshold)
            {
                near[member] = Math.Max(near.GetValueOrDefault(member), likeness);
            }
        }

        return [.. near.Select(other => (other.Key, other.Value)).OrderByDescending(other => other.Value).ThenBy(other => other.Key).Take(atMost)];
    }
}
