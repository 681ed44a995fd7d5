using Survey.Analysis.Learning;

namespace Survey.Analysis.Themes;

/// <summary>
/// What the examples of a codebook teach, as bytes: learning takes longer than finding the themes of ten thousand answers. It begins
/// with a mark of the themes and examples it was learnt from; bytes with another mark are passed over.
/// </summary>
internal static class LearntBefore
{
    /// <summary>To be raised when the bytes, or what is learnt from the same examples, change.</summary>
    private const int Version = 2;

    private const ulong FnvBasis = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>In bytes: how many numbers the head has, the mark, and how many bytes follow.</summary>
    private const int Head = sizeof(int) + (2 * sizeof(ulong));

    /// <summary>Writes what was learnt.</summary>
    public static byte[] Write(IReadOnlyList<CodebookTheme> themes, IReadOnlyList<ThemeExample> examples, LearntThemes learnt, LearntKinds kinds)
    {
        var body = new ByteWriter();
        learnt.Write(body);
        kinds.Write(body);
        var head = new ByteWriter();
        head.Write<ulong>([MarkOf(themes, examples), (ulong)body.ToArray().Length]);
        return [.. head.ToArray(), .. body.ToArray()];
    }

    /// <summary>Reads it; null when it was learnt from something else, or written on a machine of another kind.</summary>
    public static (LearntThemes Themes, LearntKinds Kinds)? Read(ReadOnlySpan<byte> bytes, IReadOnlyList<CodebookTheme> themes, IReadOnlyList<ThemeExample> examples)
    {
        if (bytes.Length < Head || !BitConverter.IsLittleEndian || BitConverter.ToInt32(bytes) != 2)
        {
            return null;
        }

        var reader = new ByteReader(bytes);
        if (reader.ReadRow<ulong>() is not [var mark, var length] || length != (ulong)(bytes.Length - Head) || mark != MarkOf(themes, examples))
        {
            return null;
        }

        var learnt = new LearntThemes(themes, examples, ref reader);
        return (learnt, new(ref reader));
    }

    /// <summary>FNV-1a over everything that is learnt from, in order.</summary>
    private static ulong MarkOf(IReadOnlyList<CodebookTheme> themes, IReadOnlyList<ThemeExample> examples)
    {
        var mark = FnvBasis ^ Version;
        foreach (var theme in themes)
        {
            mark = Mix(mark, theme.Id);
        }

        foreach (var example in examples)
        {
            mark = Mix(Mix(mark, example.Theme), example.Text);
            mark = (mark ^ (uint)(((int)example.Kind << 9) | ((int)example.Role << 1) | (example.ForTone ? 1 : 0))) * FnvPrime;
        }

        return mark;
    }

    private static ulong Mix(ulong mark, string text)
    {
        foreach (var letter in text)
        {
            mark = (mark ^ letter) * FnvPrime;
        }

        return (mark ^ ((ulong)char.MaxValue + 1)) * FnvPrime;
    }
}
