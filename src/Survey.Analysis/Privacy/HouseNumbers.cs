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

    /// <summary>"Op nummer 4 staat parkeren" is a rank, "op nummer 17 staat een busje" is a house.</summary>
    private const int HighestChart = 5;

    /// <summary>The other numbers of a row: "12, 14 en 16".</summary>
    private const string More = @"(?<more>(?:(?: ?, ?| ?/ ?| en | tot | t/m | tm )\d{1,3}(?:-?[A-Da-d])?(?![\p{L}\d'’]))*)";

    public static IEnumerable<PersonalDataFind> In(string text)
    {
        foreach (Match match in Said().Matches(text))
        {
            if (Ends(text, match.Index, match.Index + match.Length) && IsHome(text, match))
            {
                yield return PersonalDataFind.Whole(match.Index, match.Index + match.Length, PersonalDataKind.HouseNumber);
            }
        }

        foreach (Match match in Neighbour().Matches(text))
        {
            if (NumbersEnd(text, match) is > 0 and var end && (match.Groups["at"].Value is "op" || !StreetWords.Counts(TextEdges.WordAfter(text, end))) && NeighbourNumbers.IsHouse(text, match, end))
            {
                yield return Numbers(match, end);
            }
        }

        foreach (Match match in Happening().Matches(text))
        {
            if (NumbersEnd(text, match) is > 0 and var end && NeighbourNumbers.IsHappening(text, match))
            {
                yield return Numbers(match, end);
            }
        }

        foreach (Match match in Living().Matches(text))
        {
            if (NumbersEnd(text, match) is > 0 and var end)
            {
                yield return Numbers(match, end);
            }
        }

        foreach (Match match in Lettered().Matches(text))
        {
            if (NumbersEnd(text, match) is > 0 and var end)
            {
                yield return Numbers(match, end);
            }
        }

        foreach (Match match in Dwelling().Matches(text))
        {
            var end = match.Index + match.Length;
            if (Ends(text, match.Index, end) && !IsFloorOrCount(text, end) && !StreetWords.Counts(TextEdges.WordAfter(text, end)))
            {
                yield return PersonalDataFind.Whole(match.Index, end, PersonalDataKind.HouseNumber);
            }
        }
    }

    private static PersonalDataFind Numbers(Match match, int end) => PersonalDataFind.Whole(match.Groups["number"].Index, end, PersonalDataKind.HouseNumber);

    /// <summary>Where the house numbers of a match end ("12, 14 en 16"), or 0 when they are none. Of "12 en 3 auto's" only the first is one.</summary>
    private static int NumbersEnd(string text, Match match)
    {
        var number = match.Groups["number"];
        var first = number.Index + number.Length;
        var last = match.Groups["more"] is { Length: > 0 } more ? more.Index + more.Length : first;
        if (last > first && (!Ends(text, match.Index, last) || StreetWords.IsUnit(TextEdges.WordAfter(text, last))))
        {
            // "Kinderen van 12 en 14 jaar" have an age, all of them.
            last = TextEdges.WordAfter(text, last) is "jaar" ? 0 : first;
        }

        return last > 0 && Ends(text, match.Index, last) && !IsFloorOrCount(text, last) ? last : 0;
    }

    /// <summary>Whether no longer word or number is meant: "2-hoog", "1.150".</summary>
    private static bool Ends(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
            && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end + 2 < text.Length && char.IsLetter(text[end + 1]) && char.IsLetter(text[end + 2])) || (text[end] is '.' or ',' or ':' or '/' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))));

    private static bool IsHome(string text, Match match)
    {
        var before = TextEdges.WordsBefore(text, match.Index, 3);
        var after = TextEdges.WordAfter(text, match.Index + match.Length);
        var word = match.Groups["word"].Value.ToLowerInvariant();
        if (word.StartsWith("huis", StringComparison.Ordinal))
        {
            return true;
        }

        var digits = match.Groups["number"].Value;
        var number = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        if (digits[0] == '0' || HouseNumberWords.Ranked.Contains(after) || IsOfThing(before) || IsInList(text, match.Index + match.Length)
            || (number <= HighestChart && HouseNumberWords.AfterRank.Contains(after) && !before.Any(HouseNumberWords.Lives.Contains)))
        {
            return false;
        }

        if (number > HighestRank || match.Groups["letter"].Length > 0 || match.Groups["more"].Length > 0)
        {
            return !StreetWords.Counts(after) || after is "wonen" or "woont";
        }

        // Rank or home: somebody lives there, or it is next to something.
        return before.Any(HouseNumberWords.Lives.Contains) || (before.Count > 0 && before[0] is "bij" or "naast" or "tegenover" or "van") || HouseNumberWords.Lives.Contains(after);
    }

    /// <summary>"Lantaarn nummer 127", "klacht is nummer 4", "ik was nummer 27": a thing, or a place in a queue.</summary>
    private static bool IsOfThing(List<string> before) => before.Count > 0
        && (HouseNumberWords.Numbered.Contains(before[0]) || HouseNumberWords.InQueue.Contains(before[0]) || (before.Count > 1 && before[0] is "is" or "staat" && HouseNumberWords.Numbered.Contains(before[1])));

    /// <summary>"Nummer 12 van de lijst", "nummer 4 op mijn lijstje".</summary>
    private static bool IsInList(string text, int end) => OfList().IsMatch(text, end);

    private static bool IsFloorOrCount(string text, int end)
    {
        var after = TextEdges.WordAfter(text, end);
        return after is "hoog" or "hoge" or "plus" or "tal" or "verdiepingen" or "of" or "van" or "procent" or "jaar" or "jarige" || StreetWords.IsUnit(after);
    }

    [GeneratedRegex(@"(?<word>[Hh]uisnummers?|[Hh]uisnr\.?|[Nn]ummers?|NUMMER|[Nn]rs?\.?|[Nn]o\.) {0,2}(?<number>\d{1,4})(?<letter> ?-? ?(?:[A-Za-z]|I{1,3}|bis|hs|rood|zwart)(?![\p{L}\d'’]|/m))?(?<more>(?:(?: ?, ?| ?/ ?| ?- ?| en | tot | t/m | tm )\d{1,4}[A-Za-z]?(?![\p{L}\d'’]))*)", RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?<who>[Bb]uren|(?:[Bb]oven|[Oo]nder|[Oo]ver|[Bb]eneden)buren|(?:[Bb]uur|(?:[Bb]oven|[Oo]nder|[Oo]ver|[Bb]eneden)buur)(?:man|vrouw)|[Bb]uurtjes|[Bb]ewoners?|[Bb]ewoonster|[Mm]ensen|[Ll]ui|[Gg]asten|[Gg]ezin|[Ff]amilie|[Mm]evrouw|[Mm]eneer|[Ii]emand|[Dd]ie|[Ww]ij|[Ww]e|[Hh]uis|[Hh]ond|[Dd]eur|[Vv]rouw|[Mm]an|[Hh]uurders?|[Ss]tudenten|[Oo]ma|[Oo]pa|[Dd]ame) (?<at>van|op|uit|bij) (?:de )?(?<number>\d{1,3}(?<letter> ?-?[A-Da-d](?![\p{L}\d'’]))?)" + More, RegexOptions.CultureInvariant)]
    private static partial Regex Neighbour();

    [GeneratedRegex(@"(?<at>[Oo]p|[Bb]ij|[Nn]aast|[Tt]egenover) (?<number>\d{1,3})" + More + @" (?<verb>\p{Ll}{2,12}) (?<next>\p{L}{1,20})", RegexOptions.CultureInvariant)]
    private static partial Regex Happening();

    [GeneratedRegex(@"(?:[Ww]oon|[Ww]oont|[Ww]onen|[Ww]oonde) (?:ik |we |wij |zelf |nu |hier )?op (?<number>\d{1,4}(?: ?-?[A-Za-z](?![\p{L}\d'’]))?)" + More, RegexOptions.CultureInvariant)]
    private static partial Regex Living();

    [GeneratedRegex(@"(?:[Oo]p|[Vv]an|[Bb]ij|[Nn]aast|[Tt]egenover|[Oo]nder|[Bb]oven|[Uu]it) (?<number>\d{1,3}-?[A-Da-d](?![\p{L}\d'’]))" + More, RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"\G (?:staat )?(?:van|op|in) (?:de|het|mijn|ons|onze|een) (?:\p{L}+ )?(?:\p{L}*lijst(?:je)?|top|rij|rang\p{L}*|ladder)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfList();

    [GeneratedRegex(@"(?:[Aa]ppartement|[Aa]pp\.|[Ww]oning|[Hh]uis|[Vv]oordeur) (?:nr\.? ?)?(?<number>\d{1,4})(?<letter>-?[A-Za-z](?![\p{L}\d'’]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Dwelling();
}
