using Survey.Core.Reading;

namespace Survey.Dashboard.Reading;

/// <summary>What the page says after a step.</summary>
internal static class ReadingWords
{
    /// <summary>What nobody can call back.</summary>
    internal const string OutOfHand = "Wat iemand al heeft afgedrukt of gefotografeerd, haalt niemand terug.";

    private static readonly Dictionary<string, string> Done = new(StringComparer.Ordinal)
    {
        ["gelezen"] = "De opmerking staat op gelezen.",
        ["ongelezen"] = "De opmerking staat weer bij wat nog te lezen is.",
        ["opgevolgd"] = "Het signaal is gezien en opgevolgd. De opmerking is vrij.",
        ["nederlands"] = "De opmerking geldt nu als Nederlands.",
        ["tekst"] = "De tekst voor anderen is bewaard.",
        ["citaat"] = "Het citaat is voorgesteld. Een collega keurt het goed.",
        ["verwoording"] = "De verwoording is voorgesteld. Een collega keurt haar goed.",
        ["keur"] = "Goedgekeurd.",
        ["terug"] = $"De woorden zijn ingetrokken. Zij staan ook niet meer op de pagina met uitkomsten en op de dia’s. {OutOfHand}",
        ["rest"] = "De andere opmerkingen staan op gelezen.",
        ["ongedaan"] = "Ongedaan gemaakt.",
        ["alzo"] = "Dat was al zo. Er is niets gewijzigd.",
    };

    /// <summary>The sentence for a word of the address; null for a word that is not known.</summary>
    internal static ReadingTelling? Tell(string? word, Guid step) => word is not null && Done.TryGetValue(word, out var sentence) ? new(sentence, step) : null;

    /// <summary>The sentence for what became of a step.</summary>
    internal static ReadingTelling Tell(string verb, ReadingDone done) => done.Outcome switch
    {
        ReadingOutcome.Done when verb == "rest" => new(done.Count == 1 ? "1 opmerking staat op gelezen." : $"{done.Count} opmerkingen staan op gelezen.", done.Step),
        ReadingOutcome.Done => new(Done[verb], done.Step),
        ReadingOutcome.AlreadySo => new(Done["alzo"]),
        _ => new($"{WhyNot(verb, done)} Er is niets gewijzigd.", IsRefusal: true),
    };

    /// <summary>Why nothing was changed, and what to do.</summary>
    internal static string WhyNot(string verb, ReadingDone done) => done.Outcome switch
    {
        ReadingOutcome.ChangedMeanwhile when done.BySelf => "U veranderde dit in een ander venster. Kijk of het zo goed is.",
        ReadingOutcome.ChangedMeanwhile => $"{done.By} was u net voor. Kijk of het zo goed is.",
        ReadingOutcome.NoteMissing => "Schrijf kort op wat u heeft gedaan.",
        ReadingOutcome.NoteTooLong => $"De notitie is te lang. Gebruik hoogstens {ReadRemarks.LongestNote} tekens.",
        ReadingOutcome.SignalFirst => "Dit kan een signaal zijn. Schrijf eerst op wat u heeft gedaan.",
        ReadingOutcome.WordsMissing => "Vul een tekst in.",
        ReadingOutcome.WordsTooLong => verb switch
        {
            "citaat" => $"Het citaat is te lang. Gebruik hoogstens {PublishedWords.MostInQuote} woorden.",
            "verwoording" => $"De verwoording is te lang. Gebruik hoogstens {PublishedWords.MostInParaphrase} woorden.",
            _ => $"De tekst is te lang. Gebruik hoogstens {ReadRemarks.LongestText} tekens.",
        },
        ReadingOutcome.PersonalDataLeft => $"Dit lijkt op een persoonsgegeven: {string.Join(", ", done.Found.Select(f => $"“{f}”"))}. Haal het weg.{(verb == "tekst" ? " Of zet een vinkje als het er geen is." : "")}",
        ReadingOutcome.NotDutch => verb == "citaat" ? "Een citaat is in het Nederlands. Maak er een verwoording van." : "De vertaling is nog niet in het Nederlands.",
        ReadingOutcome.NoConsent => "De schrijver gaf geen toestemming voor een citaat. Maak er een verwoording van.",
        ReadingOutcome.NotLiteral => "Een citaat is precies wat er staat. Weglaten mag, met drie puntjes. Anders is het een verwoording.",
        ReadingOutcome.TooLiteral => "Dit zijn nog de woorden van de schrijver. Zeg het in uw eigen woorden.",
        ReadingOutcome.SamePerson => "U stelde dit zelf voor. Een collega keurt het goed.",
        ReadingOutcome.AccountEnded => "Uw account is gestopt. Vraag een collega om deze woorden goed te keuren.",
        ReadingOutcome.ProposerGone => "Wie dit voorstelde, heeft geen account meer. Haal de woorden terug en stel ze opnieuw voor.",
        ReadingOutcome.WordsStand => "Bij deze opmerking staan woorden voor iedereen. Haal die eerst terug.",
        ReadingOutcome.NothingThere => "Dit kan niet meer. Iemand heeft het al veranderd.",
        _ => "Deze opmerking is er niet meer. Misschien heeft de schrijver haar weggehaald.",
    };

    /// <summary>Where words for everybody stand.</summary>
    internal static string Standing(PublicationStanding standing) => standing switch
    {
        PublicationStanding.Shown => "Iedereen kan dit lezen op de pagina met uitkomsten.",
        PublicationStanding.WaitsForSecond => "Wacht op een tweede lezer.",
        PublicationStanding.WaveIsOpen => "Goedgekeurd. Het komt op de pagina als de meting gesloten is.",
        PublicationStanding.TooFewResponses => $"Goedgekeurd, maar niet te zien: er deden minder dan {PublicationRule.FewestResponses} bewoners mee.",
        PublicationStanding.NoConfirmedTheme => "Goedgekeurd, maar niet te zien: het thema is nog niet bevestigd.",
        PublicationStanding.TooFewWriters => "Goedgekeurd, maar niet te zien: te weinig bewoners schreven over dit thema.",
        PublicationStanding.WordsRefused => "Niet te zien: deze woorden mogen niet meer. Haal ze terug.",
        PublicationStanding.WriterIsHeard => "Goedgekeurd, maar niet te zien: van deze bewoner staat er al iets.",
        _ => $"Goedgekeurd, maar niet te zien: bij dit thema staan er al {PublicationRule.MostPerTheme}.",
    };
}
