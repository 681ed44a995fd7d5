using System.Text.RegularExpressions;

namespace Survey.Analysis.Privacy;

/// <summary>
/// Licence plates: Dutch ones in the series ("sidecodes") of the RDW, six characters in three groups; and where the text speaks of a
/// car also those that begin with the letters of a town, as in Poland, Germany, Bulgaria and Ukraine.
/// </summary>
internal static partial class LicencePlates
{
    /// <summary>The series, with X for a letter and 9 for a digit.</summary>
    private static readonly string[] Series =
    [
        "XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX",
        "9-XX-999", "999-XX-9",
    ];

    private static readonly HashSet<string> Groups = [.. Series];
    private static readonly HashSet<string> BareSeries = [.. Series.Select(series => series.Replace("-", "", StringComparison.Ordinal))];

    /// <summary>Words that can stand between two numbers in a date or a time.</summary>
    private const string NotLetters = " uur jan feb mrt apr mei jun jul aug sep okt nov dec keer ";

    public static IEnumerable<PersonalDataFind> In(string text)
    {
        foreach (Match match in Dashed().Matches(text))
        {
            if (Groups.Contains(Shape(match)) && !InLongerRow(text, match.Index, match.Index + match.Length))
            {
                yield return PersonalDataFind.Whole(match.Index, match.Index + match.Length, PersonalDataKind.LicencePlate);
            }
        }

        foreach (Match match in Bare().Matches(text))
        {
            if (BareSeries.Contains(Shape(match)) && !IsDate(match.Value))
            {
                yield return PersonalDataFind.Whole(match.Index, match.Index + match.Length, PersonalDataKind.LicencePlate);
            }
        }

        foreach (Match match in Spaced().Matches(text))
        {
            // "12 AB 34" is only a plate where the text speaks of a car: a postal code and a house number look the same.
            if (Groups.Contains(Shape(match).Replace(' ', '-')) && !IsDate(match.Value) && Announced(text, match.Index))
            {
                yield return PersonalDataFind.Whole(match.Index, match.Index + match.Length, PersonalDataKind.LicencePlate);
            }
        }

        foreach (Match match in Foreign().Matches(text))
        {
            if (Announced(text, match.Index))
            {
                yield return PersonalDataFind.Whole(match.Index, match.Index + match.Length, PersonalDataKind.LicencePlate);
            }
        }
    }

    private static string Shape(Match match) =>
        string.Concat(match.Value.Select(letter => char.IsAsciiDigit(letter) ? '9' : char.IsAsciiLetter(letter) ? 'X' : letter));

    /// <summary>A longer row of dashes is a date, a telephone number or an order number.</summary>
    private static bool InLongerRow(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '-' or '/') || (end < text.Length - 1 && text[end] is '-' or '/' && char.IsLetterOrDigit(text[end + 1]));

    private static bool IsDate(string plate) => NotLetters.Contains(" " + string.Concat(plate.Where(char.IsAsciiLetter)).ToLowerInvariant() + " ", StringComparison.Ordinal);

    private static bool Announced(string text, int start) =>
        TextEdges.WordsBefore(text, start, 4).Any(word => word is "kenteken" or "nummerbord" or "kentekenplaat" or "nummerplaat" or "plaat" or "auto" or "wagen" or "bus" or "busje" or "bestelbus" or "vrachtwagen" or "camper" or "aanhanger" or "scooter" or "brommer");

    [GeneratedRegex("(?<![A-Za-z0-9])[A-Za-z0-9]{1,3}-[A-Za-z0-9]{2,3}-[A-Za-z0-9]{1,3}(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Dashed();

    [GeneratedRegex("(?<![A-Za-z0-9])[A-Za-z0-9]{6}(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex("(?<![A-Za-z0-9])(?:[A-Z]{1,3} [0-9]{2,3} [A-Z]{1,3}|[0-9]{1,3} [A-Z]{2,3} [0-9]{1,3}|[A-Z]{2} [0-9]{2} [0-9]{2}|[0-9]{2} [0-9]{2} [A-Z]{2}|[A-Z]{2} [A-Z]{2} [0-9]{2}|[0-9]{2} [A-Z]{2} [A-Z]{2})(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    [GeneratedRegex("(?<![A-Za-z0-9])(?:[A-Z]{2,3} [0-9](?=[0-9]*[A-Z])[0-9A-Z]{3,4}|[A-Z]{2,3} [0-9]{5}|[A-Z]{1,3}[ -][A-Z]{1,2} [0-9]{1,4}|[A-Z]{1,2} ?[0-9]{4} ?[A-Z]{2})(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();
}
