using System.Text.RegularExpressions;

namespace Survey.Analysis.Privacy;

/// <summary>
/// House numbers without a street. In a survey of one block "nummer 14" is a household. A rank ("nummer 1 ergernis"), a bus line,
/// a floor ("3 hoog") or a group at school is not.
/// </summary>
internal static partial class HouseNumbers
{
    /// <summary>Ranks stay low: up to here a number needs somebody who lives there.</summary>
    private const int HighestRank = 3;

    public static IEnumerable<PersonalDataFind> In(string text)
    {
        foreach (Match match in Said().Matches(text))
        {
            if (Ends(text, match) && IsHome(text, match))
            {
                yield return Whole(match);
            }
        }

        foreach (Match match in Neighbour().Matches(text))
        {
            // "De buren van 14" are neighbours, "de buurman van 80" and "jongens van 14" have an age.
            var many = HouseNumberWords.Households.Contains(match.Groups["who"].Value.ToLowerInvariant());
            var lettered = match.Groups["letter"].Length > 0;
            var on = match.Groups["at"].Value is "op";
            if (Ends(text, match) && (many || lettered || on) && !IsFloorOrCount(text, match)
                && (on || !StreetWords.Counts(TextEdges.WordAfter(text, match.Index + match.Length))))
            {
                yield return PersonalDataFind.Whole(match.Groups["number"].Index, match.Index + match.Length, PersonalDataKind.HouseNumber);
            }
        }

        foreach (Match match in Living().Matches(text))
        {
            if (Ends(text, match) && !IsFloorOrCount(text, match))
            {
                yield return PersonalDataFind.Whole(match.Groups["number"].Index, match.Index + match.Length, PersonalDataKind.HouseNumber);
            }
        }

        foreach (Match match in Lettered().Matches(text))
        {
            if (Ends(text, match))
            {
                yield return PersonalDataFind.Whole(match.Groups["number"].Index, match.Index + match.Length, PersonalDataKind.HouseNumber);
            }
        }

        foreach (Match match in Dwelling().Matches(text))
        {
            if (Ends(text, match) && !IsFloorOrCount(text, match) && !StreetWords.Counts(TextEdges.WordAfter(text, match.Index + match.Length)))
            {
                yield return Whole(match);
            }
        }
    }

    private static PersonalDataFind Whole(Match match) => PersonalDataFind.Whole(match.Index, match.Index + match.Length, PersonalDataKind.HouseNumber);

    private static bool Ends(string text, Match match)
    {
        var end = match.Index + match.Length;
        return (match.Index == 0 || !char.IsLetterOrDigit(text[match.Index - 1]))
            && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' or ':' or '/' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))));
    }

    private static bool IsHome(string text, Match match)
    {
        var before = TextEdges.WordsBefore(text, match.Index, 3);
        var after = TextEdges.WordAfter(text, match.Index + match.Length);
        var word = match.Groups["word"].Value.ToLowerInvariant();
        if (word.StartsWith("huis", StringComparison.Ordinal))
        {
            return true;
        }

        if ((before.Count > 0 && HouseNumberWords.Numbered.Contains(before[0])) || HouseNumberWords.Ranked.Contains(after) || (before.Count > 1 && before[0] is "is" or "staat" && HouseNumberWords.Numbered.Contains(before[1])))
        {
            return false;
        }

        var number = int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture);
        if (number > HighestRank || match.Groups["letter"].Length > 0 || match.Groups["more"].Length > 0)
        {
            return !StreetWords.Counts(after) || after is "wonen" or "woont";
        }

        // Rank or home: somebody lives there, or it is next to something.
        return before.Any(HouseNumberWords.Lives.Contains) || (before.Count > 0 && before[0] is "bij" or "naast" or "tegenover" or "van") || HouseNumberWords.Lives.Contains(after);
    }

    private static bool IsFloorOrCount(string text, Match match)
    {
        var after = TextEdges.WordAfter(text, match.Index + match.Length);
        return after is "hoog" or "hoge" or "plus" or "tal" or "verdiepingen" or "of" or "van" or "procent" or "jaar" or "jarige" || StreetWords.IsUnit(after);
    }

    [GeneratedRegex(@"(?<word>[Hh]uisnummers?|[Hh]uisnr\.?|[Nn]ummers?|NUMMER|[Nn]rs?\.?|[Nn]o\.) {0,2}(?<number>\d{1,4})(?<letter> ?-? ?(?:[A-Za-z]|I{1,3}|bis|hs|rood|zwart)(?![\p{L}\d'’]))?(?<more>(?:(?: ?, ?| ?/ ?| ?- ?| en | tot | t/m | tm )\d{1,4}[A-Za-z]?(?![\p{L}\d'’]))*)", RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?<who>[Bb]uren|[Bb]ovenburen|[Oo]nderburen|[Oo]verburen|[Bb]uurman|[Bb]uurvrouw|[Bb]uurtjes|[Bb]ewoners?|[Bb]ewoonster|[Mm]ensen|[Gg]ezin|[Ff]amilie|[Mm]evrouw|[Mm]eneer|[Ii]emand|[Dd]ie|[Hh]uis|[Hh]ond|[Dd]eur|[Vv]rouw|[Mm]an|[Hh]uurders?|[Ss]tudenten|[Oo]ma|[Oo]pa|[Dd]ame) (?<at>van|op|uit|bij) (?:de )?(?<number>\d{1,3}(?<letter> ?-?[A-Da-d](?![\p{L}\d'’]))?)", RegexOptions.CultureInvariant)]
    private static partial Regex Neighbour();

    [GeneratedRegex(@"(?:[Ww]oon|[Ww]oont|[Ww]onen|[Ww]oonde) (?:ik |we |wij |zelf |nu |hier )?op (?<number>\d{1,4}(?: ?-?[A-Za-z](?![\p{L}\d'’]))?)", RegexOptions.CultureInvariant)]
    private static partial Regex Living();

    [GeneratedRegex(@"(?:[Oo]p|[Vv]an|[Bb]ij|[Nn]aast|[Tt]egenover|[Oo]nder|[Bb]oven|[Uu]it) (?<number>\d{1,3}-?[A-Da-d](?![\p{L}\d'’]))", RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"(?:[Aa]ppartement|[Aa]pp\.|[Ww]oning|[Hh]uis|[Vv]oordeur) (?:nr\.? ?)?(?<number>\d{1,4})(?<letter>-?[A-Za-z](?![\p{L}\d'’]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Dwelling();
}
