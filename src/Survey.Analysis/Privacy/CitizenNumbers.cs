using System.Text.RegularExpressions;

namespace Survey.Analysis.Privacy;

/// <summary>
/// Citizen service numbers: nine digits that pass the eleven test (9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of 11).
/// After the word itself eight digits, or nine with a typing error, count as well.
/// </summary>
internal static partial class CitizenNumbers
{
    public static IEnumerable<PersonalDataFind> In(string text)
    {
        foreach (Match match in Digits().Matches(text))
        {
            var end = match.Index + match.Length;
            if (!TextEdges.StandsAlone(text, match.Index, end) || TouchesNumber(text, match.Index, end))
            {
                continue;
            }

            var digits = match.Value.Where(char.IsAsciiDigit).Select(digit => digit - '0').ToArray();
            var words = TextEdges.WordsBefore(text, match.Index, 5);
            var announced = words.Any(IsOwnWord);
            if (announced ? digits.Length is 8 or 9 : digits.Length == 9 && PassesElevenTest(digits) && !words.Take(3).Any(IsOtherNumber))
            {
                yield return PersonalDataFind.Whole(match.Index, end, PersonalDataKind.CitizenNumber);
            }
        }
    }

    private static bool PassesElevenTest(int[] digits)
    {
        var sum = -digits[8];
        for (var i = 0; i < 8; i++)
        {
            sum += digits[i] * (9 - i);
        }

        return sum % 11 == 0 && digits.Any(digit => digit != digits[0]);
    }

    private static bool IsOwnWord(string word) => word is "bsn" or "burgerservicenummer" or "sofinummer" or "sofi" or "bsnnummer" or "burgerservice";

    /// <summary>Numbers of an office, which can pass the test by chance (one in eleven does).</summary>
    private static bool IsOtherNumber(string word) => word is "euro" or "dossier" or "zaak" or "order"
        || (word.EndsWith("nummer", StringComparison.Ordinal) && word is not "nummer" && !IsOwnWord(word)) || word.EndsWith("kenmerk", StringComparison.Ordinal);

    /// <summary>"1.123456782" and "123456782,50" are amounts, not numbers of a person.</summary>
    private static bool TouchesNumber(string text, int start, int end) =>
        text.AsSpan(0, start).TrimEnd().EndsWith("€") || TextEdges.WordAfter(text, end) is "euro"
        || (start > 1 && text[start - 1] is '.' or ',' or '+' or '€' && (text[start - 1] is '€' or '+' || char.IsAsciiDigit(text[start - 2])))
        || (end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]));

    [GeneratedRegex(@"\d(?:[ .-]?\d){7,8}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
