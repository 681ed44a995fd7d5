namespace Survey.Analysis.Text;

/// <summary>Likeness of written words.</summary>
internal static class Spelling
{
    /// <summary>One letter too many, too few, other than it should be, or two next to each other changed places; also when nothing differs.</summary>
    public static bool IsOneSlip(string one, string other)
    {
        var from = 0;
        while (from < one.Length && from < other.Length && one[from] == other[from])
        {
            from++;
        }

        int end = one.Length, otherEnd = other.Length;
        while (end > from && otherEnd > from && one[end - 1] == other[otherEnd - 1])
        {
            end--;
            otherEnd--;
        }

        return (end - from <= 1 && otherEnd - from <= 1)
            || (end - from == 2 && otherEnd - from == 2 && one[from] == other[from + 1] && one[from + 1] == other[from]);
    }
}
