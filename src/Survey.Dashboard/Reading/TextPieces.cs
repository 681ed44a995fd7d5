using Survey.Core.Remarks;

namespace Survey.Dashboard.Reading;

/// <summary>Why a piece of a remark is marked.</summary>
public enum PieceMark
{
    /// <summary>Not marked.</summary>
    None,

    /// <summary>It points at a person.</summary>
    Personal,

    /// <summary>It gave rise to a signal.</summary>
    Signal,
}

/// <summary>A piece of a remark.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Mark">Why it is marked.</param>
public sealed record TextPiece(string Text, PieceMark Mark);

/// <summary>Cuts a remark where something stands out in it.</summary>
public static class TextPieces
{
    /// <summary>The original in pieces, in order; together they are the original again. Personal data goes before words of a signal.</summary>
    public static IReadOnlyList<TextPiece> Of(Remark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        var text = remark.Original;
        var spans = remark.Marks.Select(m => (m.Start, m.End, Mark: PieceMark.Personal)).Concat(SignalSpans(text, remark.SignalWords)).OrderBy(s => s.Mark).ToList();
        List<(int Start, int End, PieceMark Mark)> kept = [];
        foreach (var span in spans.Where(s => !kept.Exists(k => k.Start < s.End && s.Start < k.End)))
        {
            kept.Add(span);
        }

        kept.Sort();
        var (pieces, at) = (new List<TextPiece>(), 0);
        foreach (var (start, end, mark) in kept)
        {
            Add(text[at..start], PieceMark.None);
            Add(text[start..end], mark);
            at = end;
        }

        Add(text[at..], PieceMark.None);
        return pieces;

        void Add(string piece, PieceMark mark)
        {
            if (piece.Length > 0)
            {
                pieces.Add(new(piece, mark));
            }
        }
    }

    /// <summary>Each word of the signal at its first place after the one before it.</summary>
    private static IEnumerable<(int Start, int End, PieceMark Mark)> SignalSpans(string text, IReadOnlyList<string> words)
    {
        var from = 0;
        foreach (var word in words.Where(w => w.Length > 0))
        {
            var at = WordAt(text, word, from);
            if (at >= 0)
            {
                yield return (at, at + word.Length, PieceMark.Signal);
                from = at + word.Length;
            }
        }
    }

    private static int WordAt(string text, string word, int from)
    {
        for (var at = text.IndexOf(word, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])))
            {
                return at;
            }
        }

        return -1;
    }
}
