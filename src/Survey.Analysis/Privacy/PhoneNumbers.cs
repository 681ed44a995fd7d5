using System.Text.RegularExpressions;

namespace Survey.Analysis.Privacy;

/// <summary>
/// Telephone numbers as people type them. Numbers of everybody are left alone: 112, 113, 0800, 0900 and the five digits
/// of a town hall (14 043). A national number has ten digits and starts with one zero (numbering plan of the Netherlands).
/// </summary>
internal static partial class PhoneNumbers
{
    private const int NationalDigits = 10;

    public static IEnumerable<PersonalDataFind> In(string text)
    {
        foreach (Match match in Run().Matches(text))
        {
            var end = Cut(text, match);
            if (end > 0 && TextEdges.StandsAlone(text, match.Index, end))
            {
                yield return PersonalDataFind.Whole(match.Index, end, PersonalDataKind.Phone);
            }
        }
    }

    /// <summary>Where the number ends that this run of digits starts with, or 0 when it starts with none.</summary>
    private static int Cut(string text, Match run)
    {
        if (Date().IsMatch(run.Value) || (run.Index > 1 && text[run.Index - 1] is '.' or ',' or '-' or '/' && char.IsAsciiDigit(text[run.Index - 2])))
        {
            return 0;
        }

        var digits = new string([.. run.Value.Where(char.IsAsciiDigit)]);
        if (run.Value[0] == '+' || digits.StartsWith("00", StringComparison.Ordinal))
        {
            return Abroad(run, run.Value[0] == '+' ? digits : digits[2..], run.Value[0] == '+' ? 0 : 2);
        }

        if (digits[0] == '0')
        {
            var personal = digits.Length >= NationalDigits && digits[1] != '0' && !(digits.StartsWith("0800", StringComparison.Ordinal) || digits.StartsWith("090", StringComparison.Ordinal));
            return personal ? After(run, NationalDigits) : 0;
        }

        // A number without its area code looks like any other number, so it needs somebody who says "bel".
        return digits.Length is >= 6 and <= 9 && Announced(text, run.Index) ? run.Index + run.Value.TrimEnd().Length : 0;
    }

    private static int Abroad(Match run, string digits, int prefix)
    {
        if (!digits.StartsWith("31", StringComparison.Ordinal))
        {
            return digits.Length is >= 9 and <= 14 && digits[0] != '0' ? After(run, prefix + digits.Length) : 0;
        }

        // "+31 (0)6" holds a zero that is not dialled.
        var length = 2 + (digits.Length > 2 && digits[2] == '0' ? NationalDigits : NationalDigits - 1);
        return digits.Length >= length ? After(run, prefix + length) : 0;
    }

    /// <summary>The place after the n-th digit, or 0 when a digit sticks to it: then it was a longer number of something else.</summary>
    private static int After(Match run, int count)
    {
        for (var i = 0; i < run.Length; i++)
        {
            if (char.IsAsciiDigit(run.Value[i]) && --count == 0)
            {
                return i + 1 < run.Length && char.IsAsciiDigit(run.Value[i + 1]) ? 0 : run.Index + i + 1;
            }
        }

        return 0;
    }

    private static bool Announced(string text, int start)
    {
        var words = TextEdges.WordsBefore(text, start, 3);
        return words.Count > 0 && (words[0] is "tel" or "telefoon" or "telefoonnummer" or "bel" or "bellen" or "belt" or "bereikbaar" or "mobiel" or "mob" or "telnr" or "app" or "appen" or "06"
            || (words[0] is "op" or "nummer" or "nr" or "is" or "naar" or "even" or "maar" or "mij" or "me" && words.Skip(1).Any(word => word is "bel" or "bellen" or "bereikbaar" or "telefoon" or "telefoonnummer" or "tel" or "appen" or "app")));
    }

    [GeneratedRegex(@"(?<![\d+])(?:\+ ?|\(\+?)?\d(?:[ \u00A0().\-/–]{0,3}\d){5,15}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(@"^[0-3]?\d[-/. ][01]?\d[-/. ](?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
