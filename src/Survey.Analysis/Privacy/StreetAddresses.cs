using System.Text.RegularExpressions;
using Survey.Analysis.Text;

namespace Survey.Analysis.Privacy;

/// <summary>
/// A street with a house number. A street alone, a road with a road number (A2, N325) and a square named after a year (Plein 1940)
/// are places, no homes.
/// </summary>
internal static partial class StreetAddresses
{
    /// <summary>House numbers stay under this one; more is a year or a count.</summary>
    private const int FirstYear = 1900;

    public static IEnumerable<PersonalDataFind> In(string text)
    {
        foreach (Match match in Street().Matches(text))
        {
            var name = match.Groups["name"];
            var start = Leftwards(text, name.Index);
            var word = match.Groups["word"].Value;
            if (IsStreet(text, match, start, word) && IsHouseNumber(text, match))
            {
                yield return PersonalDataFind.Whole(start, match.Index + match.Length, PersonalDataKind.Address);
            }
        }

        foreach (Match match in Signed().Matches(text))
        {
            // "J. Kamphuis, Noordeind 118": after a name any word with a capital and a number is where that person lives.
            var name = match.Groups["name"];
            if (!NotNames.Words.Contains(name.Value.ToLowerInvariant()) && IsHouseNumber(text, match))
            {
                yield return PersonalDataFind.Whole(name.Index, match.Index + match.Length, PersonalDataKind.Address);
            }
        }

        foreach (Match match in Home().Matches(text))
        {
            // "Ik woon op de Brink 12": a street without a street word, but with somebody who lives there.
            var name = match.Groups["name"];
            if (!NotNames.Words.Contains(name.Value.ToLowerInvariant()) && !IsPart(match) && IsHouseNumber(text, match))
            {
                yield return PersonalDataFind.Whole(name.Index, match.Index + match.Length, PersonalDataKind.Address);
            }
        }

        foreach (Match match in WithArticle().Matches(text))
        {
            // "'t Zand 33 is een kamerverhuurpand", "De Wieken 212 staat leeg".
            var end = match.Index + match.Length;
            var after = TextEdges.WordAfter(text, end);
            if (!IsPart(match) && !NotNames.Words.Contains(match.Groups["word"].Value.ToLowerInvariant()) && IsHouseNumber(text, match) && (after.Length == 0 || StreetWords.AfterAddress.Contains(after)))
            {
                yield return PersonalDataFind.Whole(match.Index, end, PersonalDataKind.Address);
            }
        }

        foreach (Match match in BeforePostalCode().Matches(text))
        {
            // "Achter de Molens 5, 6211 JC": with a postal code behind it, by now masked, any words with a capital are a street.
            yield return PersonalDataFind.Whole(match.Index, match.Index + match.Length, PersonalDataKind.Address);
        }
    }

    /// <summary>"De Flat 4", "het Team 4", "woon boven 12": things and places inside a building that carry a number.</summary>
    private static bool IsPart(Match match)
    {
        var word = match.Groups["word"].Value.ToLowerInvariant();
        return HouseNumberWords.Numbered.Contains(word) || NameCues.Lettered.Contains(word) || StreetWords.NoStreets.Contains(word) || DutchWords.IsStopWord(word) || word.StartsWith("huis", StringComparison.Ordinal);
    }

    private static bool IsStreet(string text, Match match, int start, string word)
    {
        var lower = word.ToLowerInvariant().TrimEnd('.');
        var named = match.Groups["said"].Length > 0;
        var bare = StreetWords.Bare.Contains(lower);
        if (match.Groups["of"].Length > 0)
        {
            return bare && char.IsUpper(word[0]);
        }

        if (StreetWords.Known.Contains(lower) && char.IsUpper(word[0]))
        {
            return true;
        }

        if (bare)
        {
            // "Oude Gracht 12", but not "het pad 12".
            return start < match.Index && char.IsUpper(word[0]);
        }

        if (StreetWords.Common.Contains(lower))
        {
            return named;
        }

        return StreetWords.EndsInStreet(lower) || (StreetWords.EndsInPlace(lower) && char.IsUpper(word[0]) && (start < match.Index || NameTokens.WithinSentence(text, match.Index)));
    }

    /// <summary>Whether the number is that of a house: no year, no count of things, no distance.</summary>
    private static bool IsHouseNumber(string text, Match match)
    {
        var end = match.Index + match.Length;
        var number = int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture);
        if (number == 0 || (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' or ':' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))))
        {
            return false;
        }

        if (match.Groups["said"].Length > 0)
        {
            return true;
        }

        var suffixed = match.Groups["suffix"].Length > 0;
        var square = match.Groups["word"].Value.EndsWith("plein", StringComparison.OrdinalIgnoreCase);
        var after = TextEdges.WordAfter(text, end);
        return !StreetWords.Months.Contains(after) && number < (square ? 1000 : FirstYear) && (suffixed || !StreetWords.Counts(after));
    }

    /// <summary>Takes the words in front that belong to the name: "1e van Swinden|straat", "Burgemeester de Vlugt|laan".</summary>
    private static int Leftwards(string text, int start)
    {
        var tokens = NameTokens.Before(text, start, 5);
        var taken = start;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var token = tokens[i];
            if (!NameTokens.IsGap(text, token.End, i == tokens.Count - 1 ? start : tokens[i + 1].Start))
            {
                break;
            }

            var abbreviated = text[token.End] == '.' && token.Text.Length <= 4;
            if (token.IsOrdinal || (token.IsCapital && (abbreviated || !DutchWords.IsStopWord(token.Lower)) && !NameCues.LeadsToAddress(token.Lower)))
            {
                taken = token.Start;
            }
            else if (!NameLists.Prefixes.Contains(token.Lower))
            {
                break;
            }
        }

        return taken;
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?<name>(?<word>Laan|Plein|Hof|Weg|Kade|Park|Dijk|Singel|Pad|Plantsoen|Boulevard|Straat)(?<of> van(?: (?:de|der|den|het|'t))? \p{Lu}[\p{L}-]{1,30})|(?<word>\p{L}[\p{L}'’-]{1,40}\.?)),? {0,2}(?:(?<said>(?:huisnummers?|huisnr|nummers?|nrs?|no)\b\.?) {0,2})?(?<number>\d{1,4})(?<suffix>(?: ?(?:-|/|t/m|tm|en|tot) ?\d{1,4}(?! ?(?:km|keer|jaar|uur|meter|m\b)))?(?: ?-? ?(?:[A-Za-z]|I{1,3}|IV|VI{0,3}|bis|hs|huis|zw|rd|rood|zwart|boven|bv|bg|hoog|[1-9] ?hoog|(?:een|één|twee|drie|vier) ?hoog)(?![\p{L}\d'’]|\.\p{L}))?)", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(?:(?:\p{Lu}\. ?){1,4}|\p{Lu}\p{Ll}{1,20} )(?:(?:van|de|der|den|ter|ten|te|el|'t) ){0,3}\p{Lu}[\p{L}-]{1,30}, (?<name>(?<word>\p{Lu}[\p{L}'’-]{2,30}))(?<said> (?:nummer|nr\.?))? (?<number>\d{1,4})(?<suffix>-?[A-Za-z]?(?![\p{L}\d'’]))", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"\b(?:(?:[Ww]oon|[Ww]oont|[Ww]onen|[Aa]dres|[Ww]onend|[Ww]oonachtig)(?: (?:ik|we|wij|hij|zij|ze|nu|zelf|al jaren))?[,:]? (?:(?:op|aan|in|is) )?(?<name>(?:(?:De|Het|'t|’t) )?(?<word>\p{Lu}[\p{L}'’-]{2,30})|(?<word>\p{Ll}[\p{L}'’-]{4,30}))|(?:[Ww]oon|[Ww]oont|[Ww]onen|[Aa]dres|[Ww]onend|[Ww]oonachtig)(?: (?:ik|we|wij|hij|zij|ze|nu|zelf|al jaren))?,? (?:op|aan|in|is) (?:de|het) (?<name>(?<word>\p{Lu}[\p{L}'’-]{2,30})))(?<said> (?:nummer|nr\.?))? (?<number>\d{1,4})(?<suffix>-?[A-Za-z]?(?![\p{L}\d'’]))", RegexOptions.CultureInvariant)]
    private static partial Regex Home();

    [GeneratedRegex(@"(?<![\p{L}\d'’])(?:De|Het|['’]t|(?:Achter|Onder|Langs|Tussen|Buiten) (?:de|het|den)) (?<word>\p{Lu}[\p{L}'’-]{2,30}) (?<number>\d{1,3})(?<suffix>-?(?![eE])[A-Za-z](?![\p{L}\d'’]))?", RegexOptions.CultureInvariant)]
    private static partial Regex WithArticle();

    [GeneratedRegex(@"(?<![\p{L}\d])\p{Lu}[\p{L}'’.-]{1,30}(?: (?:\p{Lu}[\p{L}'’.-]{0,30}|de|het|den|der|van|op|aan|in|ter|ten|'t)){0,4} \d{1,4}(?: ?-?[A-Za-z](?![\p{L}\d]))?(?=,? {1,2}\uFFFC{6,7}(?!\uFFFC))", RegexOptions.CultureInvariant)]
    private static partial Regex BeforePostalCode();
}
