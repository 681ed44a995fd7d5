using System.Runtime.InteropServices;
using Survey.Analysis.Text;

namespace Survey.Analysis.Learning;

/// <summary>A text to learn from.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Class">The class it belongs to, 0 or more.</param>
/// <param name="Weight">How many texts it counts for.</param>
internal readonly record struct Lesson(IReadOnlyList<WordToken> Words, int Class, double Weight);

/// <summary>The grams of lessons, by numbers from 0 in the order in which they came. One that only a single text has teaches nothing and has no number.</summary>
/// <param name="Numbers">The number of each gram.</param>
/// <param name="Texts">In how many lessons each gram occurs, by number.</param>
/// <param name="PerLesson">The numbers of each lesson in order; one that occurs twice is there twice.</param>
internal sealed record LessonGrams(Dictionary<ulong, int> Numbers, int[] Texts, int[][] PerLesson)
{
    private const int LeastTexts = 2;

    /// <summary>Reads lessons.</summary>
    /// <param name="lessons">The lessons.</param>
    /// <param name="read">Adds the grams that a text is read by to a list.</param>
    public static LessonGrams Of(IReadOnlyList<Lesson> lessons, Action<IReadOnlyList<WordToken>, List<ulong>> read)
    {
        var met = new Dictionary<ulong, int>();
        var (hashes, texts, last) = (new List<ulong>(), new List<int>(), new List<int>());
        var perLesson = new int[lessons.Count][];
        var found = new List<ulong>();
        for (var at = 0; at < lessons.Count; at++)
        {
            found.Clear();
            read(lessons[at].Words, found);
            perLesson[at] = new int[found.Count];
            for (var place = 0; place < found.Count; place++)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(met, found[place], out var known);
                if (!known)
                {
                    number = hashes.Count;
                    hashes.Add(found[place]);
                    texts.Add(0);
                    last.Add(-1);
                }

                perLesson[at][place] = number;
                texts[number] += last[number] == at ? 0 : 1;
                last[number] = at;
            }
        }

        var numbers = new Dictionary<ulong, int>();
        var renumbered = new int[hashes.Count];
        for (var gram = 0; gram < hashes.Count; gram++)
        {
            renumbered[gram] = texts[gram] < LeastTexts ? -1 : numbers.Count;
            if (texts[gram] >= LeastTexts)
            {
                numbers[hashes[gram]] = numbers.Count;
            }
        }

        return new(numbers, [.. texts.Where(count => count >= LeastTexts)],
            Array.ConvertAll(perLesson, grams => Array.FindAll(Array.ConvertAll(grams, gram => renumbered[gram]), gram => gram >= 0)));
    }
}
