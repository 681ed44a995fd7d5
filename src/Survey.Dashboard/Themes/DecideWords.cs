using System.Globalization;
using Survey.Core.Themes;

namespace Survey.Dashboard.Themes;

/// <summary>What the page says after a decision.</summary>
internal static class DecideWords
{
    private const string NothingChanged = "Er is niets gewijzigd.";

    private static readonly Dictionary<string, string> Tellings = new(StringComparer.Ordinal)
    {
        ["gezocht"] = "Klaar met zoeken. Kijk de voorstellen na en bevestig wat klopt.",
        ["gestopt"] = "Het zoeken is gestopt. Er is niets gewijzigd.",
        ["alzo"] = "Dat was al zo. Er is niets gewijzigd.",
    };

    /// <summary>How the address says what was done: by the number of the decision.</summary>
    internal static string Word(Decided decided) => decided.Outcome == DecisionOutcome.Done ? decided.Number.ToString(CultureInfo.InvariantCulture) : "alzo";

    /// <summary>The sentence for a word of the address; null for a word that is not known.</summary>
    internal static ThemesTelling? Tell(string? word) => word is not null && Tellings.TryGetValue(word, out var sentence) ? new(sentence) : null;

    /// <summary>The sentence for one decision of several that was refused, while the others were kept.</summary>
    internal static ThemesTelling TellOfSeveral(Decided refused) => Tell(refused) is var told && told.IsRefusal ? told with { Text = told.Text.Replace(NothingChanged, "De andere keuzes zijn bewaard.", StringComparison.Ordinal) } : told;

    /// <summary>The sentence for an outcome.</summary>
    internal static ThemesTelling Tell(Decided decided) => decided.Outcome switch
    {
        DecisionOutcome.Done => new(decided.Told, decided.Number, Further: decided.Further),
        DecisionOutcome.AlreadySo => new(Tellings["alzo"]),
        DecisionOutcome.NothingChosen => Refused(decided.Told.Length > 0 ? decided.Told : "Kies eerst een of meer opmerkingen."),
        DecisionOutcome.SameTheme => Refused("Kies een ander thema om mee samen te voegen."),
        DecisionOutcome.NameRefused => Refused($"Geef een naam van 1 tot en met {ThemeDecisions.LongestName} tekens."),
        DecisionOutcome.NameTaken => Refused($"“{decided.Told}” is er al."),
        DecisionOutcome.WhyTooLong => Refused($"De reden is te lang. Gebruik hoogstens {ThemeDecisions.LongestWhy} tekens."),
        DecisionOutcome.ChangedMeanwhile => Refused($"{decided.Told} Kijk of het zo goed is."),
        DecisionOutcome.AnswersErased => ErasedMeanwhile,
        DecisionOutcome.StandsInTheWay => Refused($"Dit kan niet ongedaan. {decided.Told}"),
        _ => Refused("Dit thema of deze opmerking is er niet meer. U ziet nu hoe het staat."),
    };

    /// <summary>What stands beside the field of a name that was refused, and the way out; null when no name was.</summary>
    internal static string? WhyNoName(Wish wish, Decided decided) => decided.Outcome switch
    {
        DecisionOutcome.NameTaken when wish.IsOfBar => $"“{decided.Told}” is er al. Kies dat thema bij “Verplaats naar”, of typ een andere naam.",
        DecisionOutcome.NameTaken => $"“{decided.Told}” is er al. Zijn het dezelfde? Kies het dan bij “Wordt een deel van”. Typ anders een andere naam.",
        DecisionOutcome.NameRefused when wish.Name.Trim().Length == 0 => "Vul een naam in.",
        DecisionOutcome.NameRefused => $"De naam is te lang: {wish.Name.Trim().Length} tekens. Gebruik er hoogstens {ThemeDecisions.LongestName}, dan past hij op een dia.",
        _ => null,
    };

    /// <summary>The sentence for a wave of which nothing is left to search; since when, the page says itself.</summary>
    internal static ThemesTelling ErasedMeanwhile { get; } = Refused("In deze meting kunt u geen thema’s meer zoeken: de antwoorden zijn gewist.");

    /// <summary>A sentence that says that nothing was changed.</summary>
    internal static ThemesTelling Refused(string sentence) => new($"{sentence} {NothingChanged}", null, IsRefusal: true);
}
