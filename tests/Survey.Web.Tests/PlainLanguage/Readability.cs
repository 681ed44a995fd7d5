using System.Text.RegularExpressions;

namespace Survey.Web.Tests.PlainLanguage;

/// <summary>How easy a Dutch text reads, after Douma (1960): 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence.</summary>
internal static partial class Readability
{
    private const string Vowels = "aáàâäeéèêëiíìîïoóòôöuúùûüyý";

    /// <summary>The most words a sentence for residents may have.</summary>
    internal const int LongestSentence = 18;

    /// <summary>The least a page for residents has to reach; 75 reads easily for nearly everybody.</summary>
    internal const double LeastEase = 75;

    /// <summary>Words of offices that residents do not use.</summary>
    internal static readonly string[] OfficeWords =
    [
        "aangaande", "aanvang", "alsmede", "alsook", "benodigd", "betreffende", "betrokkene", "bovengenoemde", "conform", "danwel", "derhalve", "desbetreffende", "desgewenst", "dient te", "dienen te", "doch", "dus niet alleen",
        "echter", "geenszins", "gelieve", "gerelateerd", "heden", "hierbij", "hiertoe", "indien", "ingevolge", "inzake", "jegens", "krachtens", "mits", "monitoren", "namelijk", "nader", "ondergetekende", "onderhavig", "participatie", "participeren",
        "reeds", "respondent", "respons", "stakeholder", "teneinde", "tevens", "thans", "trachten", "uiterlijk", "verantwoordelijke", "verstrekken", "verwerken", "voorafgaand", "voorts", "waarborgen", "wederom", "wijze", "zulks",
    ];

    /// <summary>The sentences of a text; a line end ends one as well.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> Sentences(string text) =>
        [.. EndPattern().Split(text).Select(s => (IReadOnlyList<string>)[.. WordPattern().Matches(s).Select(w => w.Value)]).Where(s => s.Count > 0)];

    internal static double Ease(string text)
    {
        var sentences = Sentences(text);
        var words = sentences.Sum(s => s.Count);
        var syllables = sentences.Sum(s => s.Sum(Syllables));
        return 206.84 - (0.77 * 100 * syllables / words) - (0.93 * words / sentences.Count);
    }

    internal static int Syllables(string word)
    {
        var count = 0;
        var inVowels = "";
        foreach (var letter in word.ToLowerInvariant() + " ")
        {
            if (Vowels.Contains(letter, StringComparison.Ordinal))
            {
                inVowels += letter;
            }
            else if (inVowels.Length > 0)
            {
                count += SyllablesOf(inVowels);
                inVowels = "";
            }
        }

        return Math.Max(1, count);
    }

    /// <summary>A row of vowels: long vowels and diphthongs are one syllable, what is left begins another; a trema always does.</summary>
    private static int SyllablesOf(string vowels)
    {
        var rest = OnePattern().Replace(vowels, "o");
        return rest.Length;
    }

    [GeneratedRegex("aai|ooi|oei|eeuw|ieuw|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|oi|ey|ay|oy")]
    private static partial Regex OnePattern();

    // A full stop within a number or an abbreviation is followed by no space.
    [GeneratedRegex(@"[.!?:;]+(?=\s|$)|[\r\n]+")]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*")]
    private static partial Regex WordPattern();
}
