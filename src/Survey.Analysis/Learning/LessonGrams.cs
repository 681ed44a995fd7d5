namespace Survey.Analysis.Learning;

/// <summary>A text to learn from.</summary>
/// <param name="Stretches">The stretches that it is made of, by number: its words, or all of it.</param>
/// <param name="Class">The class it belongs to, 0 or more.</param>
/// <param name="Weight">How many texts it counts for.</param>
internal readonly record struct Lesson(int[] Stretches, int Class, double Weight);

/// <summary>
/// The grams of lessons, by numbers from 0 in the order in which they came. One that only a single text has teaches nothing and has no
/// number. Lessons share stretches: the grams of a word are worked out once, however often it is written.
/// </summary>
/// <param name="Numbers">The number of each gram.</param>
/// <param name="Texts">In how many lessons each gram occurs, by number.</param>
/// <param name="PerStretch">The numbers of the grams of each stretch in order; one that occurs twice is there twice.</param>
internal sealed record LessonGrams(GramTable Numbers, int[] Texts, int[][] PerStretch)
{
    private const int LeastTexts = 2;

    /// <summary>Leaves out the grams of a single lesson.</summary>
    /// <param name="met">All grams.</param>
    /// <param name="stretches">The grams of each stretch, by number in <paramref name="met"/>.</param>
    /// <param name="lessons">The lessons.</param>
    public static LessonGrams Of(GramTable met, IReadOnlyList<int[]> stretches, IReadOnlyList<Lesson> lessons)
    {
        var texts = TextsWith(met.Count, stretches, lessons);
        var (numbers, kept, renumbered) = (new GramTable(), new List<int>(), new int[met.Count]);
        var grams = met.ToArray();
        for (var gram = 0; gram < grams.Length; gram++)
        {
            renumbered[gram] = texts[gram] < LeastTexts ? -1 : numbers.Add(grams[gram]);
            if (texts[gram] >= LeastTexts)
            {
                kept.Add(texts[gram]);
            }
        }

        var perStretch = new int[stretches.Count][];
        for (var stretch = 0; stretch < perStretch.Length; stretch++)
        {
            perStretch[stretch] = Renumber(stretches[stretch], renumbered);
        }

        return new(numbers, [.. kept], perStretch);
    }

    /// <summary>The grams of lessons that are one text each: the stretch of a lesson is its text.</summary>
    /// <param name="lessons">The lessons.</param>
    /// <param name="texts">The texts, by the number of their stretch.</param>
    /// <param name="read">Adds the grams that a text is read by.</param>
    public static LessonGrams Of<T>(IReadOnlyList<Lesson> lessons, IReadOnlyList<T> texts, Action<T, List<ulong>> read)
    {
        var (met, found, stretches) = (new GramTable(), new List<ulong>(), new int[texts.Count][]);
        for (var at = 0; at < stretches.Length; at++)
        {
            found.Clear();
            read(texts[at], found);
            stretches[at] = met.AddAll(found);
        }

        return Of(met, stretches, lessons);
    }

    /// <summary>The same without some of the grams; the others get new numbers in the same order.</summary>
    /// <param name="leftOut">The grams that go.</param>
    /// <param name="renumbered">Their new numbers by the earlier one; -1 for a gram that went.</param>
    public LessonGrams Without(GramTable leftOut, out int[] renumbered)
    {
        var (numbers, kept) = (new GramTable(), new List<int>());
        var grams = Numbers.ToArray();
        var changed = renumbered = new int[grams.Length];
        for (var gram = 0; gram < grams.Length; gram++)
        {
            var goes = leftOut.Find(grams[gram]) >= 0;
            changed[gram] = goes ? -1 : numbers.Add(grams[gram]);
            if (!goes)
            {
                kept.Add(Texts[gram]);
            }
        }

        return new(numbers, [.. kept], Array.ConvertAll(PerStretch, stretch => Renumber(stretch, changed)));
    }

    /// <summary>The numbers that are left of a stretch.</summary>
    public static int[] Renumber(ReadOnlySpan<int> stretch, int[] renumbered)
    {
        var left = 0;
        foreach (var gram in stretch)
        {
            left += renumbered[gram] >= 0 ? 1 : 0;
        }

        var numbers = new int[left];
        left = 0;
        foreach (var gram in stretch)
        {
            if (renumbered[gram] >= 0)
            {
                numbers[left++] = renumbered[gram];
            }
        }

        return numbers;
    }

    /// <summary>In how many lessons each gram occurs.</summary>
    private static int[] TextsWith(int grams, IReadOnlyList<int[]> stretches, IReadOnlyList<Lesson> lessons)
    {
        var (texts, last) = (new int[grams], new int[grams]);
        for (var at = 0; at < lessons.Count; at++)
        {
            foreach (var stretch in lessons[at].Stretches)
            {
                foreach (var gram in stretches[stretch])
                {
                    texts[gram] += last[gram] == at + 1 ? 0 : 1;
                    last[gram] = at + 1;
                }
            }
        }

        return texts;
    }
}
