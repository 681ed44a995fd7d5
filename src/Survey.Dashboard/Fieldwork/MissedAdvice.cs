using System.Globalization;
using System.Text.RegularExpressions;
using Survey.Core.Fieldwork;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Fieldwork;

/// <summary>Says of a group how it was reached, and what may help.</summary>
internal static partial class MissedAdvice
{
    private const int YoungUntil = 35, OldFrom = 60;

    /// <summary>One sentence: "Jonger dan 30: 8 van de 100 antwoorden, in de buurt 21 van de 100."</summary>
    internal static string Sentence(ReachedGroup group) => group.Reach == GroupReach.TooFewAnswers
        ? $"{group.Name}: in de buurt {OfHundred(group.Known)}."
        : $"{group.Name}: {(group.Share is { } share ? $"{OfHundred(share)} antwoorden" : $"minder dan {ReadMissed.FewestInGroup} antwoorden")}, in de buurt {OfHundred(group.Known)}.";

    /// <summary>The verdict in a word.</summary>
    internal static string Word(GroupReach reach) => reach switch
    {
        GroupReach.Missed => "Deze groep missen wij",
        GroupReach.Ample => "Meer dan in de buurt",
        GroupReach.AsKnown => "Ongeveer als in de buurt",
        _ => "Nog te weinig antwoorden",
    };

    /// <summary>What may help to reach a group that is missed: from its name, as far as that tells something.</summary>
    internal static string Advice(string group)
    {
        var name = group.ToLower(DutchFigures.Dutch);
        var ages = NumberPattern().Matches(name).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        return name.Contains("jong", StringComparison.Ordinal) || (ages.Count > 0 && ages.Max() <= YoungUntil) ? "Ga langs op een avond of in het weekend. Deel de link waar jongeren komen, en vraag hun het door te vertellen."
            : name.Contains("oud", StringComparison.Ordinal) || (ages.Count > 0 && ages.Min() >= OldFrom) ? "Leg papier met grote letters klaar in het buurthuis. Bied aan om te helpen, of ga langs de deur."
            : name.Contains("alleen", StringComparison.Ordinal) ? "Ga langs de deur en neem de tijd. Leg papier klaar waar mensen koffie drinken."
            : name.Contains("kind", StringComparison.Ordinal) || name.Contains("gezin", StringComparison.Ordinal) ? "Vraag het op het schoolplein en bij de speeltuin, en ga langs na het eten."
            : name.Contains("huur", StringComparison.Ordinal) ? "Vraag de bewonerscommissie om het te vertellen. Hang de poster in de portieken, in meer talen."
            : name.Contains("taal", StringComparison.Ordinal) || name.Contains("land", StringComparison.Ordinal) ? "Geef de brief in een andere taal en ga langs met iemand die de taal spreekt."
            : "Ga langs de deur waar deze groep woont, leg papier klaar op plekken waar zij komen, en kijk of een andere taal helpt.";
    }

    [GeneratedRegex("[0-9]{1,3}")]
    private static partial Regex NumberPattern();

    private static string OfHundred(double share) => $"{Math.Round(100 * share, MidpointRounding.AwayFromZero).ToString("0", DutchFigures.Dutch)} van de 100";
}
