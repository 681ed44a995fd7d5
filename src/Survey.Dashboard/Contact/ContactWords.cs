using Survey.Core.Contact;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Contact;

/// <summary>Contact wishes in the words of staff.</summary>
internal static class ContactWords
{
    /// <summary>Every wish with the word in the address and the words on the screen.</summary>
    internal static IReadOnlyList<(ContactKind Kind, string Key, string Label)> Kinds { get; } =
    [
        (ContactKind.Informed, "hoogte", "Op de hoogte blijven"), (ContactKind.Join, "meedoen", "Meedenken of meehelpen"),
        (ContactKind.Committee, "commissie", "Bewonerscommissie"), (ContactKind.Offer, "aanbod", "Iets te bieden"),
    ];

    /// <summary>Every step with the word in the form and the words on the screen.</summary>
    internal static IReadOnlyList<(ContactStep Step, string Key, string Label)> Steps { get; } =
    [
        (ContactStep.Called, "gebeld", "Gebeld of langs geweest"), (ContactStep.Mailed, "gemaild", "Gemaild of geschreven"), (ContactStep.Waiting, "open", "Nog niets gedaan"),
    ];

    /// <summary>What somebody wishes, in one line.</summary>
    internal static string Of(ContactWish wish) => string.Join(", ", Kinds.Where(k => wish.Kinds.Contains(k.Kind)).Select(k => k.Label));

    /// <summary>The field that has to be mended on the form of staff, and what to do.</summary>
    internal static (string Field, string Sentence) Of(ContactProblem problem) => problem switch
    {
        ContactProblem.NoKind => ("wensen", "Kies wat de bewoner wil."),
        ContactProblem.Words => ("woorden", $"Maak er hoogstens {ContactWish.LongestWords} tekens van."),
        ContactProblem.Name => ("naam", $"Vul een naam in van hoogstens {ContactWish.LongestName} letters."),
        ContactProblem.Reach => ("bereik", $"Vul een telefoonnummer, e-mailadres of adres in, van hoogstens {ContactWish.LongestReach} tekens."),
        ContactProblem.Consent => ("mag", "Vraag of u de bewoner mag bellen of schrijven, en zet het vinkje."),
        ContactProblem.ToldTo => ("aan", $"Vul in aan wie het verteld is, in hoogstens {ContactWish.LongestName} letters."),
        _ => ("op", $"Vul de dag in waarop het verteld is, bijvoorbeeld {DutchFigures.DayAsTyped}. De dag is niet in de toekomst, en de bewaartijd is nog niet voorbij."),
    };

    /// <summary>The hour of a rush: "10 maart 2026, tussen 14 en 15 uur".</summary>
    internal static string HourOf(string rush) => ContactRush.Read(rush) is { } hour ? $"{DateOnly.FromDateTime(hour).Long()}, tussen {hour.Hour} en {hour.Hour + 1} uur" : "";

    /// <summary>How far it is.</summary>
    internal static string Of(ContactStep step) => Steps.First(s => s.Step == step).Label;
}
