using System.Buffers;
using System.Text.RegularExpressions;

namespace Survey.Analysis.Privacy;

/// <summary>E-mail and web addresses. That of an institution is one too: it often leads to the one person behind it.</summary>
internal static partial class WebAddresses
{
    /// <summary>How people write the sign in an e-mail address: without any of these there is none.</summary>
    private static readonly SearchValues<string> AtSigns = SearchValues.Create(["@", "(at)", "[at]", "{at}", "apenstaart", "apestaart", " at "], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<PersonalDataFind> In(string text)
    {
        foreach (var pattern in text.AsSpan().ContainsAny(AtSigns) ? (Regex[])[Email(), SpelledEmail()] : [])
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (TextEdges.StandsAlone(text, match.Index, match.Index + match.Length))
                {
                    yield return PersonalDataFind.Whole(match.Index, match.Index + match.Length, PersonalDataKind.Email);
                }
            }
        }

        foreach (Match match in Link().Matches(text))
        {
            yield return PersonalDataFind.Whole(match.Index, End(text, match), PersonalDataKind.WebAddress);
        }

        foreach (Match match in HasDotInside(text) ? Domain().Matches(text) : (IEnumerable<Match>)[])
        {
            // "x@y.nl" was an e-mail address; "stuk.Net" is a sentence without a space, which only the case gives away.
            var end = End(text, match);
            if (TextEdges.StandsAlone(text, match.Index, match.Index + match.Groups[1].Length) && !char.IsUpper(text[match.Groups[2].Index]))
            {
                yield return PersonalDataFind.Whole(match.Index, end, PersonalDataKind.WebAddress);
            }
        }
    }

    private static bool HasDotInside(string text)
    {
        var at = text.IndexOf('.', StringComparison.Ordinal);
        while (at >= 0 && (at + 1 == text.Length || !char.IsLetter(text[at + 1])))
        {
            at = text.IndexOf('.', at + 1);
        }

        return at >= 0;
    }

    private static int End(string text, Match match)
    {
        var end = match.Index + match.Length;
        while (end > match.Index + 1 && text[end - 1] is '.' or ',' or ')' or '!' or '?' or ';' or ':' or '"' or '\'' or '”')
        {
            end--;
        }

        return end;
    }

    [GeneratedRegex(@"(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b[\w.-]{2,40} ?(?:\(at\)|\[at\]|\{at\}|apenstaartje|apestaartje|apenstaart| at |@) ?[\w-]{2,40} ?(?:\.|punt|\(punt\)|\(dot\)|\[dot\]|dot) ?(?:nl|com|net|org|be|eu|de)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpelledEmail();

    [GeneratedRegex(@"\b(?:https?://|www\.)[^\s<>\uFFFC\[\]]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\p{L}\d@.-])((?:[a-z0-9-]{1,63}\.){1,5}(nl|com|net|org|eu|info|frl|amsterdam))\b(?:/[^\s<>\uFFFC\[\]]*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Domain();
}
