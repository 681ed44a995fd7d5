namespace Survey.Analysis.Learning;

/// <summary>
/// Weights of a logistic model in a quarter of the room: each in a byte, as a part of the largest of its gram. What was just learnt is
/// rounded in the same way, so that it says the same as what was kept.
/// </summary>
internal static class ShortWeights
{
    /// <summary>The model with weights as they come back from being kept.</summary>
    public static LogisticModel Rounded(LogisticModel model)
    {
        var (most, parts) = Shortened(model);
        return Model(most, parts, model.Classes);
    }

    /// <summary>Writes the weights.</summary>
    public static void Write(ByteWriter bytes, LogisticModel model)
    {
        var (most, parts) = Shortened(model);
        bytes.Write<float>(most);
        bytes.Write<sbyte>(parts);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LogisticModel Read(ref ByteReader bytes, int classes) => Model(bytes.ReadRow<float>(), bytes.ReadRow<sbyte>(), classes);

    private static (float[] Most, sbyte[] Parts) Shortened(LogisticModel model)
    {
        var classes = model.Classes;
        var (most, parts) = (new float[model.Weights.Length / classes], new sbyte[model.Weights.Length]);
        for (var gram = 0; gram < most.Length; gram++)
        {
            var row = model.Weights.Slice(gram * classes, classes);
            foreach (var weight in row)
            {
                most[gram] = Math.Max(most[gram], Math.Abs(weight));
            }

            for (var one = 0; one < classes; one++)
            {
                parts[(gram * classes) + one] = most[gram] == 0 ? (sbyte)0 : (sbyte)Math.Round((double)row[one] / most[gram] * sbyte.MaxValue);
            }
        }

        return (most, parts);
    }

    private static LogisticModel Model(float[] most, sbyte[] parts, int classes)
    {
        var weights = new float[parts.Length];
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] = (float)((double)parts[at] * most[at / classes] / sbyte.MaxValue);
        }

        return new(classes, weights);
    }
}
