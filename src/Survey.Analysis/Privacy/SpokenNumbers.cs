using Survey.Analysis.Text;

namespace Survey.Analysis.Privacy;

/// <summary>Telephone numbers in words ("nul zes twaalf vierendertig ..."), as somebody writes who does not trust the form with digits.</summary>
internal static class SpokenNumbers
{
    private const int Fewest = 8;

    private static readonly string[] Units = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
    private static readonly string[] Teens = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"];
    private static readonly string[] Tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    /// <summary>How many digits a number word stands for.</summary>
    private static readonly Dictionary<string, int> Digits = Table();

    public static IEnumerable<PersonalDataFind> In(string text)
    {
        var words = DutchWords.Tokens(text);
        var at = 0;
        while (at < words.Length)
        {
            var last = at;
            var spoken = 0;
            var count = 0;
            while (last < words.Length && (last == at || Touches(text, words[last - 1], words[last])) && Count(words[last].Text) is > 0 and var digits)
            {
                count += digits;
                spoken += char.IsAsciiDigit(words[last].Text[0]) ? 0 : 1;
                last++;
            }

            // Counting to ten is no telephone number; one that starts with zero, or is as long as one, is.
            if (spoken >= 2 && count >= Fewest && words[at].Text is not ("een" or "één") && (words[at].Text is "nul" or "0" || last - at >= Fewest || count >= 9))
            {
                yield return PersonalDataFind.Whole(words[at].Start, words[last - 1].Start + words[last - 1].Length, PersonalDataKind.Phone);
            }

            at = Math.Max(last, at + 1);
        }
    }

    private static bool Touches(string text, WordToken one, WordToken next)
    {
        var gap = text.AsSpan(one.Start + one.Length, next.Start - one.Start - one.Length);
        return gap.Length <= 3 && gap.IndexOfAnyExcept(" ,-.") < 0;
    }

    private static int Count(string word) => word.Length <= 8 && word.All(char.IsAsciiDigit) ? word.Length : Digits.GetValueOrDefault(word);

    private static Dictionary<string, int> Table()
    {
        var digits = new Dictionary<string, int>(StringComparer.Ordinal) { ["één"] = 1, ["nulzes"] = 2 };
        foreach (var unit in Units)
        {
            digits[unit] = 1;
            foreach (var ten in Tens)
            {
                digits[unit + "en" + ten] = 2;
                digits[unit + "ën" + ten] = 2;
            }
        }

        foreach (var word in Teens.Concat(Tens))
        {
            digits[word] = 2;
        }

        return digits;
    }
}
