using Survey.Core.Preparation;
using Survey.Core.Storage;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Preparation;

/// <summary>Something that is missing, as staff read it.</summary>
/// <param name="What">What is missing.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Label">The words of the link.</param>
/// <param name="Path">Where it is done, under the address of the study.</param>
public sealed record MissingLine(string What, string Why, string Label, string Path)
{
    /// <summary>What comes next after something was stored: the first thing a study must have and lacks, or else its codes; null once there are codes or answers.</summary>
    /// <param name="told">What was stored, or null when nothing was.</param>
    /// <param name="desk">Whose desk the study lies on.</param>
    /// <param name="db">The database.</param>
    /// <param name="cancel">Cancellation.</param>
    internal static async Task<MissingLine?> NextAsync(string? told, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        if (told is null || desk.Waves.Any(w => w.QuestionsStay))
        {
            return null;
        }

        var musts = (await db.LacksOfAsync(desk.Study.Id, cancel)).Where(l => l.IsMust).ToList();
        return musts.Count == 0 ? new("Alles wat moet, staat erin.", "", "Naar de codes en brieven", "/codes")
            : Of(musts[0]) with { What = musts.Count == 1 ? "Nog één ding, en u kunt de codes maken." : $"Nog {musts.Count} dingen, en u kunt de codes maken." };
    }

    /// <summary>The words for what is missing.</summary>
    internal static MissingLine Of(Lack lack) => lack.Part switch
    {
        StudyPart.SubAreas => new("Er zijn nog geen deelgebieden.", "Zo weten wij hoeveel brieven er nodig zijn.", "Vul de deelgebieden in", "/gebied#deelgebieden"),
        StudyPart.Questions => new("Er zijn nog geen vragen.", "Zonder vragen valt er niets te antwoorden.", "Naar de vragenlijst", "/vragenlijst"),
        StudyPart.Reason => new("Er staat nog geen aanleiding.", "Bewoners willen weten waarom u dit vraagt.", "Schrijf de aanleiding", "/onderzoek#aanleiding"),
        StudyPart.Contact => new("Er staat nog niet wie bewoners kunnen bellen.", "Een naam en een nummer staan op elke brief.", "Vul naam en nummer in", "/onderzoek#contact"),
        StudyPart.LegalBasis => new("De grondslag is nog niet gekozen.", "U moet vooraf weten waarom u dit mag vragen. Bewoners lezen het bij ‘Privacy’.", "Kies de grondslag", "/onderzoek#grondslag"),
        StudyPart.Retention => new("Er staat nog niet hoe lang u antwoorden bewaart.", "Bewoners lezen dit bij ‘Privacy’, voordat zij antwoorden.", "Vul de bewaartermijn in", "/onderzoek#bewaren"),
        StudyPart.Period => new("Er is nog geen meting gepland.", "Op de brief staat tot en met welke dag bewoners kunnen meedoen.", "Plan een meting", "/onderzoek#metingen"),
        StudyPart.Translation => new($"{lack.Texts.Of("tekst is", "teksten zijn")} nog niet vertaald: {DutchFigures.NameOfLanguage(lack.Language)}.", "Wie deze taal kiest, leest ze in het Nederlands.", "Naar de vragenlijst", "/vragenlijst"),
        StudyPart.Places => new("Er zijn nog geen plekken.", "Een vraag laat bewoners een plek kiezen. Nu kunnen zij alleen ‘Ergens anders’ kiezen.", "Vul de plekken in", "/gebied#plekken-kop"),
        StudyPart.Partner => new("Er doet nog geen partner mee.", "Een partner kan op de bewonersavond iets toezeggen, en het daarna doen.", "Voeg een partner toe", "/partners"),
        StudyPart.Buurt => new("De buurtcode van het CBS is niet ingevuld.", "Daarmee vindt u later cijfers over uw buurt om naast de uitkomsten te leggen.", "Vul de buurtcode in", "/gebied#ligging"),
        _ => throw new ArgumentOutOfRangeException(nameof(lack)),
    };
}
