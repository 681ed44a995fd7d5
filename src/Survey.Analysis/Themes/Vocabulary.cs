using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// The different words of all points, numbered in the order in which they first come. There are far fewer of them than words, so what
/// is worked out per different word (its key, its parts, its terms, its letter grams) is worked out once.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _spelled;
    private readonly List<string> _words = [];
    private readonly List<string> _keys = [];
    private int[] _keyOf = [];
    private bool[] _stop = [];

    /// <summary>An empty one.</summary>
    public Vocabulary() => _spelled = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of different words.</summary>
    public int Count => _words.Count;

    /// <summary>Number of different keys.</summary>
    public int Keys => _keys.Count;

    /// <summary>A word in lower case.</summary>
    public string this[int word] => _words[word];

    /// <summary>The number of a word as it stands in a text, without making a string of a word that was met before.</summary>
    public int NumberOf(ReadOnlySpan<char> asWritten)
    {
        var word = DutchWords.Lower(asWritten, stackalloc char[DutchWords.LongestWord]);
        if (!_spelled.TryGetValue(word, out var number))
        {
            number = _words.Count;
            _words.Add(word.ToString());
            _numbers[_words[number]] = number;
        }

        return number;
    }

    /// <summary>The numbers of the words of a text, in order.</summary>
    public int[] NumbersOf(string text)
    {
        var numbers = new List<int>();
        AddNumbers(text, numbers);
        return [.. numbers];
    }

    /// <summary>Adds the numbers of the words of a text to a list, in order.</summary>
    public void AddNumbers(string text, List<int> numbers)
    {
        var at = 0;
        while (DutchWords.Next(text, ref at, out var start))
        {
            numbers.Add(NumberOf(text.AsSpan(start, at - start)));
        }
    }

    /// <summary>One with the same words, that takes in others by itself.</summary>
    public Vocabulary Copy()
    {
        var copy = new Vocabulary();
        _words.ForEach(word => copy.NumberOf(word));
        return copy;
    }

    /// <summary>Once all words are in: their keys, and which are stop words.</summary>
    public void Close(ThemeWork work)
    {
        var keys = new string[Count];
        _stop = new bool[Count];
        work.ForEach(Count, word =>
        {
            keys[word] = DutchWords.Key(_words[word]);
            _stop[word] = DutchWords.IsStopWord(_words[word]);
        });
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _keyOf = Array.ConvertAll(keys, key =>
        {
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers[key] = number = _keys.Count;
                _keys.Add(key);
            }

            return number;
        });
    }

    /// <summary>The number of the key of a word: the same for its inflections.</summary>
    public int KeyOf(int word) => _keyOf[word];

    /// <summary>A key by its number.</summary>
    public string Key(int key) => _keys[key];

    /// <summary>Whether a word is too common to tell what a text is about.</summary>
    public bool IsStop(int word) => _stop[word];
}
