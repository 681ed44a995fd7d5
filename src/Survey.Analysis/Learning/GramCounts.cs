namespace Survey.Analysis.Learning;

/// <summary>
/// How often each gram occurs in one text, and what it weighs there. Read again and again for one text after the other, which is why
/// only the grams of the last text are wiped; by one thread at a time.
/// </summary>
/// <param name="rarity">1 + ln((1 + N) / (1 + df)) per gram.</param>
internal sealed class GramCounts(double[] rarity)
{
    private const int MostTimes = 64;

    /// <summary>1 + ln n, for the few times that a gram stands in a short text.</summary>
    private static readonly double[] Often = [.. Enumerable.Range(0, MostTimes).Select(times => times == 0 ? 0 : 1 + Math.Log(times))];

    private readonly int[] _times = new int[rarity.Length];
    private readonly double[] _values = new double[rarity.Length];
    private int[] _met = new int[256];
    private int _count;

    /// <summary>The different grams of the text, in the order in which they came.</summary>
    public ReadOnlySpan<int> Met => _met.AsSpan(0, _count);

    /// <summary>Forgets the last text.</summary>
    public void Clear()
    {
        foreach (var gram in Met)
        {
            _times[gram] = 0;
        }

        _count = 0;
    }

    /// <summary>Counts the grams of a stretch of the text.</summary>
    public void Add(ReadOnlySpan<int> grams)
    {
        if (_met.Length < _count + grams.Length)
        {
            Array.Resize(ref _met, 2 * (_count + grams.Length));
        }

        foreach (var gram in grams)
        {
            if (_times[gram]++ == 0)
            {
                _met[_count++] = gram;
            }
        }
    }

    /// <summary>Once all stretches are in: what each gram weighs.</summary>
    public void Weigh()
    {
        double squares = 0;
        foreach (var gram in Met)
        {
            var times = _times[gram];
            var weight = (times < MostTimes ? Often[times] : 1 + Math.Log(times)) * rarity[gram];
            _values[gram] = weight;
            squares += weight * weight;
        }

        var length = Math.Sqrt(squares);
        foreach (var gram in Met)
        {
            _values[gram] /= length;
        }
    }

    /// <summary>How often a gram occurs in the text.</summary>
    public int Times(int gram) => _times[gram];

    /// <summary>The weight of a gram that was met; the weights of one text are a vector of length 1.</summary>
    public double Value(int gram) => _values[gram];
}
