using System.Text.RegularExpressions;

namespace Survey.Analysis.Privacy;

/// <summary>Dutch postal codes. Six characters name one side of a street; the four digits alone name a quarter and are no personal data.</summary>
internal static partial class PostalCodes
{
    /// <summary>Pairs that are words or units: after a space and in lower case they follow any number ("2024 is", "1500 km").</summary>
    private const string Words = " is en of op in nr te de we ze je ik km kg cm mm er al na zo om tm mg ha gb mb pk cc ca st nl eu bv nv kw wc tv pm pp pw pj mw ex hz ml ct x2 to at by no as an on it ";

    public static IEnumerable<PersonalDataFind> In(string text)
    {
        foreach (Match match in Code().Matches(text))
        {
            var end = match.Index + match.Length;
            var letters = match.Groups[2].Value;
            if (!TextEdges.StandsAlone(text, match.Index, end) || letters.ToUpperInvariant() is "SA" or "SD" or "SS"
                || (match.Index > 0 && text[match.Index - 1] is '.' or ',' or '-' or '€'))
            {
                continue;
            }

            var isWord = Words.Contains(" " + letters.ToLowerInvariant() + " ", StringComparison.Ordinal);
            var capitals = letters.All(char.IsAsciiLetterUpper);
            var spaced = match.Groups[1].Length > 0;
            var announced = TextEdges.WordsBefore(text, match.Index, 2).Contains("postcode");
            var sure = capitals ? !(isWord && spaced && (Shouts(text) || match.Value.StartsWith("19", StringComparison.Ordinal) || match.Value.StartsWith("20", StringComparison.Ordinal) || letters is "KM" or "KG" or "CM" or "MM")) : !isWord && !(spaced && letters.Any(char.IsAsciiLetterUpper) && letters[0] is >= 'a');
            if (announced || sure)
            {
                yield return PersonalDataFind.Whole(match.Index, end, PersonalDataKind.PostalCode);
            }
        }
    }

    /// <summary>In a text all in capitals the capitals say nothing.</summary>
    private static bool Shouts(string text) => !text.Any(char.IsLower);

    [GeneratedRegex(@"[1-9]\d{3}([ \u00A0]{0,2})([A-Za-z]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
