using System.Globalization;
using Microsoft.AspNetCore.Http;
using Survey.Core.Agreements;

namespace Survey.Dashboard.FollowUp;

/// <summary>What was typed for a new agreement, and what is wrong with it.</summary>
/// <param name="Choices">What can be chosen from.</param>
/// <param name="Typed">Words per field.</param>
/// <param name="Errors">Sentence per field, in the order of the form.</param>
/// <param name="Facts">The checked facts; null while something is wrong.</param>
public sealed record AgreementForm(AgreementChoices Choices, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<(string Field, string Why)> Errors, AgreementFacts? Facts)
{
    private const int LongestOwner = 80;
    private static readonly string[] Fields = ["wat", "soort", "eigenaar", "niveau", "datum", "thema", "plek"];

    /// <summary>An empty form.</summary>
    internal static AgreementForm Empty(AgreementChoices choices) => new(choices, new Dictionary<string, string>(), [], null);

    /// <summary>Reads and checks a form.</summary>
    internal static AgreementForm Read(IFormCollection form, AgreementChoices choices)
    {
        var typed = Fields.ToDictionary(f => f, f => form[f].ToString().Trim(), StringComparer.Ordinal);
        var errors = new List<(string, string)>();
        Text("wat", "Schrijf op wat er gaat gebeuren.", MakeAgreement.LongestText);
        var kind = Chosen("soort", AgreementWords.OwnerKind(typed["soort"]), "Kies wie het doet.");
        Text("eigenaar", "Vul een naam in. Zonder naam is het geen afspraak.", LongestOwner);
        var level = Chosen("niveau", AgreementWords.Level(typed["niveau"]), "Kies wie dit kan oplossen.");
        var due = Chosen("datum", ReadDay(typed["datum"]), "Vul in wanneer het klaar is, bijvoorbeeld 1-12-2026.");
        if (typed["thema"].Length > 0 && !choices.Themes.Any(t => t.Key == typed["thema"]))
        {
            errors.Add(("thema", "Kies een thema uit de lijst."));
        }

        if (typed["plek"].Length > 0 && !choices.Places.Contains(typed["plek"]))
        {
            errors.Add(("plek", "Kies een plek uit de lijst."));
        }

        return new(choices, typed, errors, errors.Count > 0 ? null : new(typed["wat"], kind, typed["eigenaar"], level, due, typed["thema"], typed["plek"]));

        void Text(string field, string missing, int longest)
        {
            if (typed[field].Length == 0)
            {
                errors.Add((field, missing));
            }
            else if (typed[field].Length > longest)
            {
                errors.Add((field, $"Dit is te lang: {typed[field].Length} tekens. Gebruik er hoogstens {longest}."));
            }
        }

        T Chosen<T>(string field, T? value, string missing)
            where T : struct
        {
            if (value is null)
            {
                errors.Add((field, missing));
            }

            return value.GetValueOrDefault();
        }
    }

    /// <summary>The words that were typed in a field.</summary>
    internal string Of(string field) => Typed.GetValueOrDefault(field, "");

    /// <summary>What is wrong with a field, or null.</summary>
    internal string? ErrorOf(string field) => Errors.FirstOrDefault(e => e.Field == field).Why;

    /// <summary>A day as a browser sends it, or as people type it where the browser has no calendar.</summary>
    private static DateOnly? ReadDay(string typed) =>
        DateOnly.TryParseExact(typed, ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
