namespace Survey.Analysis.Privacy;

/// <summary>What one reader found: a piece of text, and the part of it that redaction hides.</summary>
internal readonly record struct PersonalDataFind(int Start, int Length, PersonalDataKind Kind, int HiddenStart, int HiddenLength)
{
    /// <summary>A piece that is hidden as a whole.</summary>
    public static PersonalDataFind Whole(int start, int end, PersonalDataKind kind) => new(start, end - start, kind, start, end - start);
}

/// <summary>Small questions about a place in a text, which patterns without look-around leave to code.</summary>
internal static class TextEdges
{
    /// <summary>Whether no letter or digit touches the stretch on either side.</summary>
    public static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end]));

    /// <summary>The lower-case words before a place, the nearest first, at most <paramref name="count"/>. A word found already ends them.</summary>
    public static List<string> WordsBefore(string text, int place, int count)
    {
        var words = new List<string>();
        var at = place - 1;
        while (words.Count < count)
        {
            while (at >= 0 && !char.IsLetterOrDigit(text[at]) && text[at] != PersonalDataReader.Mask)
            {
                at--;
            }

            var end = at + 1;
            while (at >= 0 && end - at <= NameTokens.LongestWord && char.IsLetterOrDigit(text[at]))
            {
                at--;
            }

            if (end - 1 - at is 0 or > NameTokens.LongestWord)
            {
                break;
            }

            words.Add(text[(at + 1)..end].ToLowerInvariant());
        }

        return words;
    }

    /// <summary>The lower-case word that follows a place with nothing but spaces between, apostrophes kept, or an empty text.</summary>
    public static string WordAfter(string text, int place)
    {
        var at = place;
        while (at < text.Length && at - place < 3 && text[at] == ' ')
        {
            at++;
        }

        var start = at;
        while (at < text.Length && at - start <= NameTokens.LongestWord && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’'))
        {
            at++;
        }

        return text[start..at].ToLowerInvariant().Replace('’', '\'');
    }
}
