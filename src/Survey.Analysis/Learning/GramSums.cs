namespace Survey.Analysis.Learning;

/// <summary>What complement naive Bayes adds up about the grams of its lessons: all that it has to know of them.</summary>
/// <param name="Classes">Number of classes, at most 255.</param>
/// <param name="Lessons">Number of lessons.</param>
/// <param name="Texts">In how many lessons each gram occurs, by number.</param>
/// <param name="Weights">What each gram weighs in each class, the classes of one gram next to each other.</param>
internal sealed record GramSums(int Classes, int Lessons, int[] Texts, float[] Weights)
{
    /// <summary>Adds up lessons.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="lessons">The lessons.</param>
    /// <param name="grams">Their grams.</param>
    public static GramSums Of(int classes, IReadOnlyList<Lesson> lessons, LessonGrams grams)
    {
        var sums = new double[grams.Texts.Length * classes];
        var counts = new GramCounts(RarityOf(lessons.Count, grams.Texts));
        for (var at = 0; at < lessons.Count; at++)
        {
            var lesson = lessons[at];
            counts.Clear();
            foreach (var stretch in lesson.Stretches)
            {
                counts.Add(grams.PerStretch[stretch]);
            }

            counts.Weigh();
            foreach (var gram in counts.Met)
            {
                sums[(gram * classes) + lesson.Class] += counts.Value(gram) * lesson.Weight;
            }
        }

        return new(classes, lessons.Count, grams.Texts, Array.ConvertAll(sums, sum => (float)sum));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static GramSums Read(ref ByteReader bytes)
    {
        var (classes, lessons, texts) = (bytes.Read(), bytes.Read(), bytes.ReadRow<int>());
        var (many, named, told) = (bytes.ReadRow<byte>(), bytes.ReadRow<byte>(), bytes.ReadRow<float>());
        var weights = new float[texts.Length * classes];
        var next = 0;
        for (var gram = 0; gram < texts.Length; gram++)
        {
            for (var end = next + many[gram]; next < end; next++)
            {
                weights[(gram * classes) + named[next]] = told[next];
            }
        }

        return new(classes, lessons, texts, weights);
    }

    /// <summary>Writes it; most grams occur in few classes, and only those are told.</summary>
    public void Write(ByteWriter bytes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Classes, byte.MaxValue);
        var (many, named, told) = (new byte[Texts.Length], new List<byte>(), new List<float>());
        for (var at = 0; at < Weights.Length; at++)
        {
            if (Weights[at] != 0)
            {
                many[at / Classes]++;
                named.Add((byte)(at % Classes));
                told.Add(Weights[at]);
            }
        }

        bytes.Write(Classes);
        bytes.Write(Lessons);
        bytes.Write<int>(Texts);
        bytes.Write<byte>(many);
        bytes.Write<byte>([.. named]);
        bytes.Write<float>([.. told]);
    }

    /// <summary>1 + ln((1 + N) / (1 + df)) per gram.</summary>
    public double[] Rarity() => RarityOf(Lessons, Texts);

    private static double[] RarityOf(int lessons, int[] texts) => Array.ConvertAll(texts, count => 1 + Math.Log((1.0 + lessons) / (1.0 + count)));
}
