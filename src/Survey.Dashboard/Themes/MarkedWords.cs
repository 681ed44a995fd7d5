namespace Survey.Dashboard.Themes;

/// <summary>A piece of a remark.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Marked">Whether they decided its place.</param>
public sealed record WordPart(string Text, bool Marked);

/// <summary>Finds the words in a remark that decided its place, so that they can be shown there.</summary>
public static class MarkedWords
{
    /// <summary>The text in pieces, in order; together they are the text again.</summary>
    public static IReadOnlyList<WordPart> In(string text, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var parts = new List<WordPart>();
        var from = 0;
        while (from < text.Length)
        {
            var next = words.Where(w => w.Length > 0).Select(w => (At: WholeWordAt(text, w, from), w.Length)).Where(f => f.At >= 0).OrderBy(f => f.At).ThenByDescending(f => f.Length).FirstOrDefault((At: text.Length, Length: 0));
            if (next.At > from)
            {
                parts.Add(new(text[from..next.At], false));
            }

            if (next.Length > 0)
            {
                parts.Add(new(text.Substring(next.At, next.Length), true));
            }

            from = next.At + next.Length;
        }

        return parts;
    }

    private static int WholeWordAt(string text, string word, int from)
    {
        for (var at = text.IndexOf(word, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
