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
        DecisionOutcome.NothingChosen => Refused("Kies eerst een of meer opmerkingen."),
        DecisionOutcome.SameTheme => Refused("Kies een ander thema om mee samen te voegen."),
        DecisionOutcome.NameRefused => Refused($"Geef een naam van 1 tot en met {ThemeDecisions.LongestName} tekens."),
        DecisionOutcome.WhyTooLong => Refused($"De reden is te lang. Gebruik hoogstens {ThemeDecisions.LongestWhy} tekens."),
        DecisionOutcome.ChangedMeanwhile => Refused($"{decided.Told} Kijk of het zo goed is."),
        DecisionOutcome.AnswersErased => ErasedMeanwhile,
        DecisionOutcome.StandsInTheWay => Refused($"Dit kan niet ongedaan. {decided.Told}"),
        _ => Refused("Dit thema of deze opmerking is er niet meer. U ziet nu hoe het staat."),
    };

    /// <summary>The sentence for a wave of which nothing is left to search; since when, the page says itself.</summary>
    internal static ThemesTelling ErasedMeanwhile { get; } = Refused("In deze meting kunt u geen thema’s meer zoeken: de antwoorden zijn gewist.");

    /// <summary>A sentence that says that nothing was changed.</summary>
    internal static ThemesTelling Refused(string sentence) => new($"{sentence} {NothingChanged}", null, IsRefusal: true);
}
