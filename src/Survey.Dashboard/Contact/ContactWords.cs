using Survey.Core.Contact;

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

    /// <summary>How far it is.</summary>
    internal static string Of(ContactStep step) => Steps.First(s => s.Step == step).Label;
}
