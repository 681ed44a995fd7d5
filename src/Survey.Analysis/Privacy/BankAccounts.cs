using System.Text.RegularExpressions;

namespace Survey.Analysis.Privacy;

/// <summary>
/// International bank account numbers: length per country and the check of ISO 13616 (the number modulo 97 is 1).
/// After the word "rekening" or "iban" a Dutch one with a typing error counts as well: it still points at somebody.
/// </summary>
internal static partial class BankAccounts
{
    private static readonly Dictionary<string, int> Lengths = new(StringComparer.Ordinal)
    {
        ["NL"] = 18,
        ["BE"] = 16,
        ["DE"] = 22,
        ["FR"] = 27,
        ["ES"] = 24,
        ["IT"] = 27,
        ["PL"] = 28,
        ["TR"] = 26,
        ["PT"] = 25,
        ["GB"] = 22,
        ["AT"] = 20,
        ["LU"] = 20,
        ["CH"] = 21,
        ["RO"] = 24,
        ["BG"] = 22,
        ["HU"] = 28,
        ["UA"] = 29,
        ["LT"] = 20,
        ["LV"] = 21,
        ["EE"] = 20,
        ["IE"] = 22,
        ["SE"] = 24,
        ["DK"] = 18,
        ["FI"] = 18,
        ["GR"] = 27,
        ["HR"] = 21,
        ["CZ"] = 24,
        ["SK"] = 24,
        ["SI"] = 19,
    };

    public static IEnumerable<PersonalDataFind> In(string text)
    {
        foreach (Match match in Opening().Matches(text))
        {
            if (match.Index > 0 && char.IsLetterOrDigit(text[match.Index - 1]))
            {
                continue;
            }

            var number = Read(text, match.Index, out var end);
            if (number.Length > 0 && (Remainder(number) == 1 || (number.StartsWith("NL", StringComparison.Ordinal) && Announced(text, match.Index))))
            {
                yield return PersonalDataFind.Whole(match.Index, end, PersonalDataKind.BankAccount);
            }
        }
    }

    /// <summary>The number from a place on, without spaces and in capitals, or an empty text when it is too short.</summary>
    private static string Read(string text, int start, out int end)
    {
        end = start;
        var country = text.Substring(start, 2).ToUpperInvariant();
        if (!Lengths.TryGetValue(country, out var length))
        {
            return "";
        }

        var number = new char[length];
        var count = 0;
        var gap = 0;
        for (var at = start; at < text.Length && count < length && gap <= 1; at++)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                number[count++] = char.ToUpperInvariant(text[at]);
                end = at + 1;
                gap = 0;
            }
            else if (text[at] is ' ' or '.' or '-')
            {
                gap++;
            }
            else
            {
                break;
            }
        }

        return count == length && (end == text.Length || !char.IsLetterOrDigit(text[end])) && number[4..].Count(char.IsAsciiDigit) >= 8 ? new(number) : "";
    }

    private static int Remainder(string number)
    {
        var remainder = 0;
        foreach (var letter in number[4..] + number[..4])
        {
            var value = char.IsAsciiDigit(letter) ? letter - '0' : letter - 'A' + 10;
            remainder = ((remainder * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return remainder;
    }

    private static bool Announced(string text, int start) =>
        TextEdges.WordsBefore(text, start, 5).Any(word => word.StartsWith("rekening", StringComparison.Ordinal) || word is "iban" or "bankrekening" or "bankrekeningnummer");

    [GeneratedRegex(@"[A-Za-z]{2} ?\d{2} ?[A-Za-z0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
