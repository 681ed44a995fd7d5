using System.Text.RegularExpressions;

namespace Survey.Analysis.Text;

/// <summary>"Bel me op 06-12345678": how to reach somebody is no point, and a theme has no use for a number.</summary>
internal static partial class ContactLines
{
    /// <summary>In characters; with more to read there is more in it than a number.</summary>
    public const int Longest = 100;

    private const int ShortestNumber = 8;
    private const int LeastWords = 3;

    /// <summary>Whether a stretch of text is nothing but a way to reach somebody.</summary>
    public static bool Is(string text) => text.Length <= Longest && text.AsSpan().ContainsAnyInRange('0', '9') && LongestNumber(text) >= ShortestNumber && (Opening().IsMatch(text) || OpensWithNumber(text));

    /// <summary>Whether a lower-case word can open such a stretch.</summary>
    public static bool Opens(string word) => word is "bel" or "belt" or "app" or "appt" or "mail" or "sms" or "whatsapp" or "tel" or "telefoon" or "mobiel" or "call" or "phone";

    /// <summary>Whether what stands behind a number says something else than when and how to reach somebody: "het portiek is donker", not "ik ben na vijf uur thuis".</summary>
    public static bool SaysMore(string behind) => behind.Split([',', ';', '.', '!', '?']).Any(piece =>
        DutchWords.Tokens(piece) is { Length: >= LeastWords } words && words.Any(word => DutchVerbs.IsFinite(word.Text)) && !Reaching().IsMatch(piece));

    private static bool OpensWithNumber(string text) =>
        text.Length > 1 && (char.IsAsciiDigit(text[0]) || text[0] == '+') && LongestNumber(text[..Math.Min(text.Length, 20)]) >= ShortestNumber;

    /// <summary>The digits of the longest run in which only spaces, dots, dashes and brackets stand between digits.</summary>
    private static int LongestNumber(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in text)
        {
            run = char.IsAsciiDigit(character) ? run + 1 : character is ' ' or '-' or '.' or '(' or ')' or '/' ? run : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    [GeneratedRegex(@"^\W*(?:als|dan|indien|wanneer|tussen|na|voor|om|zodat|op)\b|\b(?:thuis|bereikbaar|bereiken|bellen|bel|belt|terugbellen|app|appen|mail|mailen|uur|overdag|avonds|middags|ochtends|nummer|naam|heet|dank|groet|groeten)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Reaching();

    [GeneratedRegex(@"^\W*(?:(?:u|je|jullie|gewoon|even)\s+)?(?:(?:kan|kunt|mag)\s+(?:me|mij|ons)\s+)?(?:bel|belt|app|appt|mail|sms|whatsapp|bellen|appen|bereiken|tel|telefoon|mobiel|call|phone)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
