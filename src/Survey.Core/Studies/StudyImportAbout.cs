using System.Globalization;
using System.Text.RegularExpressions;
using Survey.Core.Tables;

namespace Survey.Core.Studies;

/// <summary>The fields of a study's workbook that may be left out: what is not there is asked for before the codes are made.</summary>
internal static partial class StudyImportAbout
{
    private const string Sheet = "onderzoek";

    /// <summary>How the bases are written in a workbook.</summary>
    private static readonly Dictionary<string, LegalBasis> Bases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["algemeen belang"] = LegalBasis.PublicTask,
        ["toestemming"] = LegalBasis.Consent,
        ["gerechtvaardigd belang"] = LegalBasis.LegitimateInterest,
    };

    /// <summary>The facts with what these fields say.</summary>
    internal static StudyFacts Read(IReadOnlyDictionary<string, string> fields, StudyFacts facts, List<TableProblem> problems)
    {
        string Field(string name) => fields.GetValueOrDefault(name, "");
        void Refuse(string number, string cause, string wayOut) => problems.Add(new(number, Sheet, null, "waarde", cause, wayOut));
        int? Number(string name) => int.TryParse(Field(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

        var languages = Field("talen").ToLowerInvariant().Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
        if (languages.Find(l => !LanguageCode().IsMatch(l)) is { } strange)
        {
            Refuse("S-014", $"De taal '{strange}' kennen wij niet.", "Gebruik codes van twee of drie letters, bijvoorbeeld: nl; en; tr.");
        }

        LegalBasis? basis = Bases.TryGetValue(Field("grondslag"), out var known) ? known : null;
        if (basis is null ? Field("grondslag").Length > 0 : Field("grondslag_waarom").Length is 0 or > StudyAbout.LongestReason)
        {
            Refuse("S-015", basis is null ? $"De grondslag '{Field("grondslag")}' kennen wij niet." : "Er staat niet waarom deze grondslag past.",
                $"Kies uit: {string.Join(", ", Bases.Keys)}. Zet bij 'grondslag_waarom' in een of twee zinnen waarom.");
        }

        var months = Number("bewaartermijn");
        if (Field("bewaartermijn").Length > 0 && months is not (>= StudyAbout.ShortestRetention and <= StudyAbout.LongestRetention))
        {
            Refuse("S-016", "De bewaartermijn klopt niet.", $"Schrijf een aantal maanden van {StudyAbout.ShortestRetention} tot en met {StudyAbout.LongestRetention}.");
        }

        var (buurt, year) = (Field("buurt").ToUpperInvariant(), Number("buurt_jaar"));
        if ((buurt.Length > 0 || Field("buurt_jaar").Length > 0) && !(CbsBuurt.IsCode(buurt) && CbsBuurt.IsYear(year)))
        {
            Refuse("S-017", "De buurt van het CBS klopt niet.", "Schrijf bij 'buurt' BU met acht cijfers, en bij 'buurt_jaar' het jaar van de indeling, bijvoorbeeld 2025.");
        }

        return facts with { Languages = languages.Count == 0 ? [] : [.. languages.Prepend("nl").Distinct()], Basis = basis, BasisWhy = Field("grondslag_waarom"), RetentionMonths = months, Buurt = buurt, BuurtYear = year };
    }

    [GeneratedRegex("^[a-z]{2,3}$")]
    private static partial Regex LanguageCode();
}
