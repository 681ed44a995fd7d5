using System.Runtime.InteropServices;

namespace Survey.Analysis.Learning;

/// <summary>
/// The number of each gram, from 0 in the order in which they came. Open addressing with linear probing (Knuth, The Art of Computer
/// Programming 3, 6.4): grams are looked up some fifty million times in a large run, and one that is there is one glance away.
/// </summary>
internal sealed class GramTable
{
    private const int Smallest = 10;

    /// <summary>2^64 divided by the golden ratio (Fibonacci hashing, Knuth): spreads whatever regularity the grams have.</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private Place[] _places = new Place[1 << Smallest];
    private int _shift = 64 - Smallest;

    /// <summary>An empty one.</summary>
    public GramTable()
    {
    }

    /// <summary>The table of grams by their number; each is there once.</summary>
    public GramTable(ReadOnlySpan<ulong> grams)
    {
        while (grams.Length > _places.Length / 2)
        {
            Grow();
        }

        foreach (var gram in grams)
        {
            Put(gram, ++Count);
        }
    }

    /// <summary>Number of different grams.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a gram, or -1.</summary>
    public int Find(ulong gram)
    {
        var places = _places;
        for (var at = (int)((gram * Spread) >> _shift); ; at = (at + 1) & (places.Length - 1))
        {
            ref readonly var place = ref places[at];
            if (place.Number == 0 || place.Gram == gram)
            {
                return place.Number - 1;
            }
        }
    }

    /// <summary>The number of a gram; a new one when it was not met before.</summary>
    public int Add(ulong gram)
    {
        var found = Find(gram);
        if (found >= 0)
        {
            return found;
        }

        // At most half of the places is taken, so that a search is short and ends.
        if (Count >= _places.Length / 2)
        {
            Grow();
        }

        Put(gram, Count + 1);
        return Count++;
    }

    /// <summary>The numbers of grams, in their order.</summary>
    public int[] AddAll(List<ulong> grams)
    {
        var numbers = new int[grams.Count];
        for (var at = 0; at < numbers.Length; at++)
        {
            numbers[at] = Add(grams[at]);
        }

        return numbers;
    }

    /// <summary>The numbers of the grams that are there, in their order.</summary>
    public int[] FindAll(List<ulong> grams)
    {
        var numbers = new int[grams.Count];
        return numbers[..FindAll(grams, numbers)];
    }

    /// <summary>The same in room that is there already.</summary>
    /// <param name="grams">The grams.</param>
    /// <param name="numbers">Room for the number of each.</param>
    /// <returns>How many were there.</returns>
    public int FindAll(List<ulong> grams, Span<int> numbers)
    {
        var found = 0;
        foreach (var gram in CollectionsMarshal.AsSpan(grams))
        {
            var number = Find(gram);
            if (number >= 0)
            {
                numbers[found++] = number;
            }
        }

        return found;
    }

    /// <summary>The grams by their number.</summary>
    public ulong[] ToArray()
    {
        var grams = new ulong[Count];
        foreach (var place in _places)
        {
            if (place.Number > 0)
            {
                grams[place.Number - 1] = place.Gram;
            }
        }

        return grams;
    }

    private void Grow()
    {
        var earlier = _places;
        _places = new Place[4 * earlier.Length];
        _shift -= 2;
        foreach (var place in earlier)
        {
            if (place.Number > 0)
            {
                Put(place.Gram, place.Number);
            }
        }
    }

    private void Put(ulong gram, int number)
    {
        var at = (int)((gram * Spread) >> _shift);
        while (_places[at].Number > 0)
        {
            at = (at + 1) & (_places.Length - 1);
        }

        _places[at] = new(gram, number);
    }

    /// <summary>Where a gram stands; its number counts from 1, and 0 is an empty place.</summary>
    private readonly record struct Place(ulong Gram, int Number);
}
