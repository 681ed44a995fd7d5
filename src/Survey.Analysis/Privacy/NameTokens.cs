namespace Survey.Analysis.Privacy;

/// <summary>A word of a text with its capitals, which names hang on.</summary>
/// <param name="Text">The word as written, without a possessive 's.</param>
/// <param name="Lower">The word in lower case.</param>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position after its last character.</param>
/// <param name="IsCapital">Whether it is written as a name is: one capital and small letters, in a text that is not all capitals.</param>
/// <param name="Opens">Whether it opens a sentence, where a capital says nothing.</param>
internal readonly record struct NameToken(string Text, string Lower, int Start, int End, bool IsCapital, bool Opens)
{
    /// <summary>"1e", "2de": a part of the name of a street.</summary>
    public bool IsOrdinal => Text.Length is >= 2 and <= 4 && char.IsAsciiDigit(Text[0]) && (Lower.EndsWith('e') && !Lower.EndsWith("he", StringComparison.Ordinal));

    /// <summary>A single capital, as in "J. de Vries".</summary>
    public bool IsInitial => (Text.Length == 1 && char.IsUpper(Text[0])) || Text is "Th" or "Ch" or "Ph" or "Fr" or "Chr" or "Joh" or "IJ";
}

/// <summary>Cuts a text into words for the reading of names. A hyphen or an apostrophe inside a word belongs to it.</summary>
internal static class NameTokens
{
    /// <summary>No name is longer; what is longer is noise.</summary>
    public const int LongestWord = 40;

    /// <summary>The words of a text, in order.</summary>
    public static List<NameToken> Of(string text)
    {
        var shouts = Shouts(text);
        var tokens = new List<NameToken>();
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark || IsInner(text, at)))
            {
                at++;
            }

            // "van 't Hof": the apostrophe in front belongs to the word.
            var opened = start > 0 && text[start - 1] is '\'' or '’' && at - start == 1 ? start - 1 : start;
            var end = EndsInPossessive(text, start, at) ? at - 2 : at;
            if (at - start <= LongestWord)
            {
                var word = text[start..end];
                Add(tokens, text, new(word, text[opened..end].ToLowerInvariant().Replace('’', '\''), opened, end, IsName(word, shouts), !WithinSentence(text, opened)));
            }
        }

        return tokens;
    }

    /// <summary>Adds a word. "v.d.", "v/d" and "v d" become one word, and no sentence ends at the full stop of such a prefix: "Ingrid v.d. Berg".</summary>
    private static void Add(List<NameToken> tokens, string text, NameToken token)
    {
        if (tokens.Count > 0 && tokens[^1] is { Lower: "v" or "d" or "vd" } before && token.Start - before.End is > 0 and <= 2)
        {
            var gap = text.AsSpan(before.End, token.Start - before.End);
            if (before.Lower is "v" && token.Text is "d" && gap is "." or ". " or "/" or " ")
            {
                tokens[^1] = before with { Text = text[before.Start..token.End], Lower = "vd", End = token.End };
                return;
            }

            token = gap is "." or ". " ? token with { Opens = false } : token;
        }

        tokens.Add(token);
    }

    /// <summary>The last words before a place, at most <paramref name="count"/>, in the order of the text.</summary>
    public static List<NameToken> Before(string text, int place, int count)
    {
        const int Reach = 80;
        var from = Math.Max(0, place - Reach);
        var tokens = Of(text[from..place]);
        return [.. tokens.TakeLast(count).Select(token => token with { Start = token.Start + from, End = token.End + from })];
    }

    /// <summary>Whether nothing but a space, or the full stop of an abbreviation and a space, lies between two places.</summary>
    public static bool IsGap(string text, int end, int start)
    {
        var gap = text.AsSpan(end, start - end);
        return gap.Length is 1 or 2 && (gap is " " or "  " or ". ");
    }

    /// <summary>Whether a word at this place stands inside a sentence, so that a capital there means something.</summary>
    public static bool WithinSentence(string text, int place)
    {
        var at = place - 1;
        while (at >= 0 && (text[at] is ' ' or '\'' or '’' or '‘' or '"' or '“' or '„' or '(' || IsShortened(text, at)))
        {
            at--;
        }

        return at >= 0 && !(text[at] is '.' or '!' or '?' or '\n' or '\r' or '-' or '•' or '*' or '…');
    }

    /// <summary>The letter of "'k", "'t", "'s" or "'n": a sentence that opens with one has its capital in the next word.</summary>
    private static bool IsShortened(string text, int at) =>
        at > 0 && text[at] is 'k' or 't' or 's' or 'n' && text[at - 1] is '\'' or '’' or '‘' && (at + 1 == text.Length || text[at + 1] == ' ') && (at == 1 || !char.IsLetter(text[at - 2]));

    private static bool IsInner(string text, int at) => text[at] is '\'' or '’' or '-' or '‑' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]);

    private static bool EndsInPossessive(string text, int start, int end) => end - start > 3 && text[end - 1] == 's' && text[end - 2] is '\'' or '’';

    private static bool IsName(string word, bool shouts) =>
        (char.IsUpper(word[0]) || IsGlued(word)) && !shouts && (word.Length == 1 || word.Any(char.IsLower) || (word.Length > 3 && (NameLists.IsFirst(word.ToLowerInvariant()) || NameLists.Last.Contains(word.ToLowerInvariant()))));

    /// <summary>"vdBerg", "d'Hondt", "l'Ami": a prefix in small letters stuck to the surname.</summary>
    private static bool IsGlued(string word) => word.Length > 3 && char.IsUpper(word[2]) && (word.StartsWith("vd", StringComparison.Ordinal) || (word[0] is 'd' or 'l' && word[1] is '\'' or '’'));

    /// <summary>Whether a text is all but written in capitals, so that they say nothing.</summary>
    public static bool Shouts(string text)
    {
        int upper = 0, lower = 0;
        foreach (var letter in text)
        {
            upper += char.IsUpper(letter) ? 1 : 0;
            lower += char.IsLower(letter) ? 1 : 0;
        }

        return upper > 2 * lower && upper > 8;
    }
}
