namespace Survey.Benchmarks.Measures;

/// <summary>How well found classes are the given ones, by name.</summary>
internal static class Classification
{
    /// <summary>Share (0..1) that is exactly right; 0 when there is nothing to compare.</summary>
    internal static double Accuracy(IReadOnlyList<string> given, IReadOnlyList<string> found) =>
        given.Count == 0 ? 0 : given.Zip(found).Count(pair => pair.First == pair.Second) / (double)given.Count;

    /// <summary>Mean over the classes of their F1, each class counting the same however rare; classes of either side count.</summary>
    internal static double MacroF1(IReadOnlyList<string> given, IReadOnlyList<string> found)
    {
        var classes = given.Concat(found).Distinct(StringComparer.Ordinal).ToList();
        return classes.Count == 0 ? 0 : classes.Average(name =>
        {
            var both = given.Zip(found).Count(pair => pair.First == name && pair.Second == name);
            var either = given.Count(label => label == name) + found.Count(label => label == name);
            return 2.0 * both / either;
        });
    }
}

/// <summary>Of what was found, how much is right (precision); of what there is, how much was found (recall). All 0..1.</summary>
/// <param name="Right">What was found and is there.</param>
/// <param name="Found">What was found.</param>
/// <param name="Given">What is there.</param>
internal readonly record struct Hits(int Right, int Found, int Given)
{
    internal double Precision => Found == 0 ? 0 : Right / (double)Found;

    internal double Recall => Given == 0 ? 0 : Right / (double)Given;

    internal double F1 => Found + Given == 0 ? 0 : 2.0 * Right / (Found + Given);

    public static Hits operator +(Hits left, Hits right) => new(left.Right + right.Right, left.Found + right.Found, left.Given + right.Given);
}
