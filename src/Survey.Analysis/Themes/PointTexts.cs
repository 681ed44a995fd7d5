using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>One point of one answer.</summary>
/// <param name="Answer">Position of the answer in the input.</param>
/// <param name="Text">The point as it stands in the answer.</param>
/// <param name="Role">What the question asked for.</param>
/// <param name="Pinned">The theme a person gave it, or null.</param>
/// <param name="OnlyTeaches">It teaches where such a text belongs, and does not count among these answers.</param>
internal readonly record struct Point(int Answer, string Text, QuestionRole Role, string? Pinned, bool OnlyTeaches = false);

/// <summary>
/// The distinct texts among the points, the words of each and the answers each came from. Words and answers stand in one long row for
/// all texts together, with the place where each text begins: a million small lists would take more room than what is in them.
/// </summary>
internal sealed class PointTexts
{
    private readonly List<DistinctText> _texts = [];
    private readonly List<int> _words = [];
    private readonly List<int> _firstWord = [0];
    private readonly int[] _answers;
    private readonly int[] _firstAnswer;
    private readonly int _lastAnswer;

    /// <summary>Takes in all points; they stand in the order of their answers.</summary>
    public PointTexts(IReadOnlyList<Point> points, ThemeWork work)
    {
        TextOfPoint = new int[points.Count];
        _lastAnswer = points.Count == 0 ? 0 : points[^1].Answer;
        var (known, placed) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<(string Text, string Pinned), int>());
        for (var at = 0; at < points.Count; at++)
        {
            var met = false;
            ref var text = ref points[at].Pinned is { } pinned
                ? ref CollectionsMarshal.GetValueRefOrAddDefault(placed, (points[at].Text, pinned), out met)
                : ref CollectionsMarshal.GetValueRefOrAddDefault(known, points[at].Text, out met);
            if (!met)
            {
                text = Add(points[at]);
                work.StopIfAsked();
            }

            _texts[text].Points += points[at].OnlyTeaches ? 0 : 1;
            TextOfPoint[at] = text;
        }

        (_answers, _firstAnswer) = Answers(points);
        Vocabulary.Close(work);
    }

    /// <summary>Number of distinct texts.</summary>
    public int Count => _texts.Count;

    /// <summary>The words they are made of.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>The text of each point, in the order of the points.</summary>
    public int[] TextOfPoint { get; }

    /// <summary>One text.</summary>
    public DistinctText this[int text] => _texts[text];

    /// <summary>The words of a text in order, by their number in the vocabulary.</summary>
    public ReadOnlySpan<int> WordsOf(int text) => CollectionsMarshal.AsSpan(_words)[_firstWord[text].._firstWord[text + 1]];

    /// <summary>The words of a text in order, in lower case.</summary>
    public string[] Words(int text)
    {
        var numbers = WordsOf(text);
        var words = new string[numbers.Length];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = Vocabulary[numbers[at]];
        }

        return words;
    }

    /// <summary>The answers a text came from, ascending, each once; none for a text that only teaches.</summary>
    public ReadOnlySpan<int> AnswersOf(int text) => _answers.AsSpan(_firstAnswer[text], _firstAnswer[text + 1] - _firstAnswer[text]);

    /// <summary>Number of different answers that several texts came from.</summary>
    public int AnswersOf(IEnumerable<int> texts)
    {
        // One bit an answer: the texts of a large theme come from very many of them.
        var room = (_lastAnswer / 64) + 1;
        var met = ArrayPool<ulong>.Shared.Rent(room);
        Array.Clear(met, 0, room);
        foreach (var text in texts)
        {
            foreach (var answer in AnswersOf(text))
            {
                met[answer / 64] |= 1UL << (answer % 64);
            }
        }

        var different = 0;
        foreach (var answers in met.AsSpan(0, room))
        {
            different += BitOperations.PopCount(answers);
        }

        ArrayPool<ulong>.Shared.Return(met);
        return different;
    }

    /// <summary>The texts for which something holds, ascending.</summary>
    public List<int> Where(Func<DistinctText, bool> holds)
    {
        var found = new List<int>();
        for (var text = 0; text < Count; text++)
        {
            if (holds(_texts[text]))
            {
                found.Add(text);
            }
        }

        return found;
    }

    /// <summary>Where the words of a text stand in it.</summary>
    public (int Start, int Length)[] PlacesOf(int text)
    {
        var places = new (int Start, int Length)[WordsOf(text).Length];
        var (word, at) = (0, 0);
        while (DutchWords.Next(_texts[text].Text, ref at, out var start))
        {
            places[word++] = (start, at - start);
        }

        return places;
    }

    /// <summary>A stretch of a text as written; a word that stands there in lower case is no new string.</summary>
    public string Written(int text, int word, (int Start, int Length) place) =>
        _texts[text].Text.AsSpan(place.Start, place.Length).SequenceEqual(Vocabulary[WordsOf(text)[word]]) ? Vocabulary[WordsOf(text)[word]] : _texts[text].Text.Substring(place.Start, place.Length);

    private int Add(Point point)
    {
        _texts.Add(new(point.Text, point.Pinned));
        Vocabulary.AddNumbers(point.Text, _words);
        _firstWord.Add(_words.Count);
        return _texts.Count - 1;
    }

    private (int[] Answers, int[] First) Answers(IReadOnlyList<Point> points)
    {
        var first = new int[Count + 1];
        var last = new int[Count];
        Array.Fill(last, -1);
        for (var at = 0; at < points.Count; at++)
        {
            var text = TextOfPoint[at];
            if (!points[at].OnlyTeaches)
            {
                first[text + 1] += last[text] == points[at].Answer ? 0 : 1;
                last[text] = points[at].Answer;
            }
        }

        for (var text = 0; text < Count; text++)
        {
            first[text + 1] += first[text];
        }

        var answers = new int[first[^1]];
        var next = first[..^1];
        Array.Fill(last, -1);
        for (var at = 0; at < points.Count; at++)
        {
            var text = TextOfPoint[at];
            if (!points[at].OnlyTeaches && last[text] != points[at].Answer)
            {
                answers[next[text]++] = last[text] = points[at].Answer;
            }
        }

        return (answers, first);
    }
}
