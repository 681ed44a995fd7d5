using System.Runtime.InteropServices;

namespace Survey.Analysis.Learning;

/// <summary>
/// How often each gram occurs in one text, and what it weighs there. Read again and again for one text after the other, which is why
/// only the grams of the last text are wiped; by one thread at a time.
/// </summary>
/// <param name="rarity">1 + ln((1 + N) / (1 + df)) per gram.</param>
internal sealed class GramCounts(double[] rarity)
{
    private readonly int[] _times = new int[rarity.Length];
    private readonly List<int> _met = [];
    private double _length;

    /// <summary>The different grams of the text, in the order in which they came.</summary>
    public ReadOnlySpan<int> Met => CollectionsMarshal.AsSpan(_met);

    /// <summary>Forgets the last text and counts the grams of the next one.</summary>
    public void Read(ReadOnlySpan<int[]> words)
    {
        foreach (var gram in _met)
        {
            _times[gram] = 0;
        }

        _met.Clear();
        foreach (var word in words)
        {
            foreach (var gram in word)
            {
                if (_times[gram]++ == 0)
                {
                    _met.Add(gram);
                }
            }
        }

        double squares = 0;
        foreach (var gram in _met)
        {
            squares += Weight(gram) * Weight(gram);
        }

        _length = Math.Sqrt(squares);
    }

    /// <summary>How often a gram occurs in the text.</summary>
    public int Times(int gram) => _times[gram];

    /// <summary>The weight of a gram that was met; the weights of one text are a vector of length 1.</summary>
    public double Value(int gram) => Weight(gram) / _length;

    private double Weight(int gram) => (_times[gram] == 1 ? 1 : 1 + Math.Log(_times[gram])) * rarity[gram];
}
