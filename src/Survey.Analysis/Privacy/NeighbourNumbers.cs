using System.Globalization;
using System.Text.RegularExpressions;

namespace Survey.Analysis.Privacy;

/// <summary>
/// Whether "van 14" behind somebody is where he lives or how old he is. Who accuses a neighbour names the number, so it has to be hidden;
/// who tells that one is lonely names the age.
/// </summary>
internal static class NeighbourNumbers
{
    /// <summary>Nobody under this age is a neighbour of his own: "buurman van 14" is a house.</summary>
    private const int GrownUp = 18;

    /// <summary>"De man van 12" is a house, "die van 17" can be a boy.</summary>
    private const int Child = 16;

    /// <summary>From here on the age of a neighbour is worth telling.</summary>
    private const int Old = 60;
    private const int Oldest = 100;

    /// <summary>Ranks, floors and marks: at most this much.</summary>
    private const int LowNumber = 5;

    /// <summary>Whether the number behind "buurman van", "de mensen van" is a house. The match has the groups who, at, number, letter and more.</summary>
    public static bool IsHouse(string text, Match match, int end)
    {
        var who = match.Groups["who"].Value.ToLowerInvariant();
        if (match.Groups["letter"].Length > 0 || HouseNumberWords.Households.Contains(who))
        {
            return true;
        }

        var number = Number(match);
        var after = TextEdges.WordAfter(text, end);
        if (match.Groups["at"].Value is not "van")
        {
            return match.Groups["at"].Value is "op" && !(who is "we" or "wij" or "die" && number <= LowNumber);
        }

        if (HouseNumberWords.Neighbours.Contains(who))
        {
            var house = number < GrownUp || number >= Oldest || (number % 10 != 0 && after is not ("en" or "met"));
            return number is >= Old and < Oldest ? HouseNumberWords.Accused.Contains(after) : house;
        }

        var article = TextEdges.WordsBefore(text, match.Index, 1) is ["de" or "die" or "onze"];
        return HouseNumberWords.Grown.Contains(who) ? article && number < Child
            : HouseNumberWords.People.Contains(who) ? (article || (who is "wij" or "we" && after is not ("naar" or "tot"))) && (number < Child || number >= Oldest || number % 5 != 0)
            : who is "die" && !NameTokens.WithinSentence(text, match.Index) && number % 10 != 0 && (HouseNumberWords.Happens.Contains(after) || HouseNumberWords.Accused.Contains(after));
    }

    /// <summary>Whether something happens at a house: "Op 17 wordt gedeald". "Op 18 ging ik weg" is an age and "bij 30 is het heet" a temperature.</summary>
    public static bool IsHappening(string text, Match match)
    {
        // "Op 20 staat de verwarming": a round number is a setting as well.
        var verb = match.Groups["verb"].Value;
        var round = Number(match) % 10 == 0 && (verb is "staat" or "is" || match.Groups["at"].Value is not ("Op" or "op"));
        return Number(match) > LowNumber && !round && !NameTokens.WithinSentence(text, match.Index) && HouseNumberWords.Happens.Contains(verb)
            && match.Groups["next"].Value is not ("ik" or "je" or "jij" or "hij" or "ze" or "zij" or "we" or "wij" or "u");
    }

    private static int Number(Match match) => int.Parse(new string([.. match.Groups["number"].Value.TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture);
}
