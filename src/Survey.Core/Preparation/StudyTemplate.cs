using Survey.Core.Questionnaires;
using Survey.Core.Studies;

namespace Survey.Core.Preparation;

/// <summary>A good beginning for a study (sjabloon): questions from the library, words for the reason, languages and how long answers are kept.</summary>
/// <param name="Key">Stable name.</param>
/// <param name="Title">What it is called on screen.</param>
/// <param name="For">For which places it serves, in a sentence.</param>
/// <param name="Reason">Words for the reason, to be made one's own.</param>
/// <param name="Languages">Codes of the languages that residents can choose.</param>
/// <param name="RetentionMonths">Months that answers are kept after closing.</param>
/// <param name="Items">Keys of the library, in the order in which they are asked.</param>
public sealed record StudyTemplate(string Key, string Title, string For, string Reason, IReadOnlyList<string> Languages, int RetentionMonths, IReadOnlyList<string> Items)
{
    private static readonly string[] Six = ["nl", "ar", "en", "pl", "tr", "uk"];

    /// <summary>The templates there are. Each asks first what is good, and no scale: who wants one adds it from the library.</summary>
    public static IReadOnlyList<StudyTemplate> All { get; } =
    [
        new("plein", "Plein met flats", "Een plein met woningen eromheen, waar veel mensen dicht op elkaar wonen.",
            "Wij willen weten hoe u het wonen rond het plein vindt. Daarna kiezen wij samen met bewoners wat we als eerste aanpakken.", Six, 36,
            ["sterk", "sfeer", "cijfer_woning", "cijfer_veilig", "cijfer_schoon", "cijfer_spelen", "cijfer_contact", "ontmoeten", "plek_onveilig", "stoort", "droom", "zelf_doen", "mag_letterlijk"]),
        new("straat", "Straat of blok", "Een straat, een hof of een paar portieken. Weinig vragen, want er zijn weinig adressen.",
            "Wij willen weten wat u fijn vindt aan uw straat en wat beter kan. Daarna maken wij samen afspraken.", Six, 36,
            ["sterk", "cijfer_woning", "cijfer_straten", "cijfer_verkeer", "cijfer_contact", "contact", "stoort", "zelf_doen", "mag_letterlijk"]),
        new("onrust", "Na onrust", "Er is iets gebeurd dat veel mensen raakt. Kort na elkaar vragen, en snel laten zien wat ermee gebeurt.",
            "De laatste tijd was het hier onrustig. Wij willen weten hoe het nu met de buurt gaat en wat u nodig vindt.", Six, 12,
            ["sfeer", "sterk", "cijfer_veilig", "cijfer_thuis", "plek_onveilig", "stoort", "cijfer_meepraten", "droom", "mag_letterlijk"]),
        new("groen", "Groen en spelen", "Een park, een speelplek of een straat die anders wordt ingericht.",
            "Het groen en de speelplekken worden misschien anders ingericht. Wij willen eerst weten wat u hier doet en wat u graag ziet.", Six, 24,
            ["sterk", "ontmoeten", "cijfer_groen", "cijfer_spelen", "cijfer_lopen_fietsen", "cijfer_schoon", "stoort", "droom", "zelf_doen", "mag_letterlijk"]),
    ];

    /// <summary>The template of this key, or null.</summary>
    public static StudyTemplate? Find(string? key) => All.FirstOrDefault(t => t.Key == key);

    /// <summary>What a study that begins with it asks.</summary>
    public Questionnaire Questionnaire() =>
        Items.Aggregate(new Questionnaire(Title, []), (made, key) => QuestionLibrary.With(made, QuestionLibrary.All.First(i => i.Key == key)));

    /// <summary>A study that begins with it: without area, waves, partners and basis, for those nobody can fill in for another.</summary>
    /// <param name="slug">Short name in addresses.</param>
    /// <param name="name">Name of the area as residents say it.</param>
    /// <param name="municipality">Municipality.</param>
    /// <param name="reason">Why it is held; empty for the words of the template.</param>
    /// <param name="contactName">Whom residents can call.</param>
    /// <param name="contactPhone">The number they can call.</param>
    public StudyFacts Begin(string slug, string name, string municipality, string reason, string contactName, string contactPhone) =>
        new(slug, name, municipality, reason.Length > 0 ? reason : Reason, contactName, contactPhone, [], [], [], []) { Languages = Languages, RetentionMonths = RetentionMonths };
}
