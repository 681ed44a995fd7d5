using System.Buffers.Text;
using Survey.Core.Remarks;

namespace Survey.Core.Themes;

/// <summary>
/// Which remarks that nobody had looked at stood under a theme on a page, as a mark that fits in its form: who confirms the theme, confirms
/// these and not what a search put there meanwhile. Of each id 24 bits: one new remark in 40,000 passes for one of 400 that were shown.
/// </summary>
public sealed class ShownRemarks
{
    private const int Bytes = 3;

    private readonly HashSet<string> _shown;

    private ShownRemarks(IEnumerable<string> shown) => _shown = shown.ToHashSet(StringComparer.Ordinal);

    /// <summary>The mark of the remarks under a theme; four characters for each that a person has not placed and may see.</summary>
    public static string MarkOf(IEnumerable<Remark> remarks) => string.Concat(remarks.Where(r => !r.PlacedByPerson && !r.Held).Select(Short));

    /// <summary>Reads a mark; what is no mark shows nothing.</summary>
    public static ShownRemarks Read(string mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return new(mark.Chunk(Base64Url.GetEncodedLength(Bytes)).Select(piece => new string(piece)));
    }

    internal bool Hold(Remark remark) => _shown.Contains(Short(remark));

    private static string Short(Remark remark) => Base64Url.EncodeToString(remark.Id.ToByteArray().AsSpan(0, Bytes));
}
