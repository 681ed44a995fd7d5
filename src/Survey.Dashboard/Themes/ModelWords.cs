using Survey.Core.OwnModel;
using Survey.Core.Themes;

namespace Survey.Dashboard.Themes;

/// <summary>What the page says of the language model.</summary>
internal static class ModelWords
{
    private static readonly Dictionary<ModelTrouble, (string Word, string Why)> Troubles = new()
    {
        [ModelTrouble.Unreachable] = ("geen-verbinding", "er is geen verbinding"),
        [ModelTrouble.TooSlow] = ("traag", "het antwoordde niet op tijd"),
        [ModelTrouble.KeyRefused] = ("sleutel", "de sleutel wordt niet aangenomen"),
        [ModelTrouble.NotThere] = ("onbekend", "de computer kent dit adres of dit model niet"),
        [ModelTrouble.Failed] = ("fout", "de computer waarop het draait, meldt een fout"),
        [ModelTrouble.Unreadable] = ("onleesbaar", "het antwoord was niet te gebruiken"),
        [ModelTrouble.OutsideNetwork] = ("buiten", "het staat buiten ons eigen netwerk"),
        [ModelTrouble.TooMuch] = ("te-veel", "er zijn te veel opmerkingen"),
    };

    /// <summary>How the address says that the model did not take part: ".traag", or nothing.</summary>
    internal static string Word(ModelTrouble? trouble) => trouble is { } known ? "." + Troubles[known].Word : "";

    /// <summary>The sentences for a word of the address; null for a word that is not known.</summary>
    internal static string? Without(string word) => Troubles.Values.FirstOrDefault(t => t.Word == word) is { Why: { } why }
        ? $"Het taalmodel deed niet mee: {why}. De thema’s zijn zonder gevonden."
        : null;

    /// <summary>The sentences for a name that was asked.</summary>
    internal static string Tell(NameSuggestion suggestion) => suggestion switch
    {
        { Name: { } name } => $"Het taalmodel stelt voor: “{name}”. De naam is nog niet bewaard.",
        { Trouble: { } trouble } => $"Het taalmodel heeft geen voorstel: {Troubles[trouble].Why}. Bedenk zelf een naam.",
        _ => "Het taalmodel mag geen van deze opmerkingen lezen. Bedenk zelf een naam.",
    };
}
