using System.Collections.Frozen;

namespace Survey.Analysis.Text;

/// <summary>The Dutch wordings that show a kind of point whatever the question was. Data, not logic.</summary>
internal static class KindCues
{
    /// <summary>Wordings that turn a complaint into praise.</summary>
    public static readonly string[] NothingWrong =
    [
        "niets te klagen", "niks te klagen", "geen klachten", "geen klagen", "heb geen last", "geen last", "nooit last", "niks mis", "niets mis", "geen problemen", "geen probleem",
        "geen overlast", "geen zorgen", "niet slecht", "valt mee", "valt wel mee", "valt reuze mee", "niks aan de hand", "niets aan de hand", "mag niet klagen", "niet klagen",
        "niets veranderen", "niks veranderen", "zo houden", "laat het zo", "zo laten", "kan niet beter", "niets te wensen", "niks te wensen", "niks behalve", "niets behalve", "geen gedoe",
    ];

    /// <summary>Clear wordings of a proposal.</summary>
    public static readonly string[] Suggesting =
    [
        "zou fijn zijn", "zou leuk zijn", "zou mooi zijn", "zou goed zijn", "zou prettig zijn", "zou handig zijn", "zou helpen", "zou schelen", "zou ik graag", "zou graag", "zouden graag", "zouden kunnen", "zouden moeten", "zou moeten",
        "zou best", "zou wel", "oplossen", "ik wens", "mijn wens", "idee", "voorstel", "tip", "waarom niet", "waarom geen", "kan de gemeente", "moet er komen", "moet komen", "moeten komen", "er moet", "er moeten", "er mag", "er mogen",
        "mag er", "mogen er", "mag wel", "mogen wel", "mag best", "er komen", "willen graag", "wil graag", "wij willen", "we willen", "het liefst", "beter zijn als", "beter als", "is nodig", "zijn nodig", "hebben nodig", "laten we", "doe eens", "maak eens", "zet eens",
        "kunnen we niet", "kunnen jullie", "kunt u", "kan er niet een", "kan er geen", "gewenst", "ik wil dat", "wij willen dat", "we willen dat", "wil graag dat", "graag meer", "graag een", "graag weer", "liever een",
    ];

    /// <summary>Wordings that may be a wish.</summary>
    public static readonly string[] Wishing =
    [
        "zou", "zouden", "graag", "ik hoop", "hopelijk", "hoop dat", "misschien", "kunnen we", "kan er", "moet", "moeten", "mag", "liever", "nodig", "ik wou", "droom", "meer", "minder",
    ];

    /// <summary>Wordings of an offer: the writer will do or lend something.</summary>
    public static readonly string[] Offering =
    [
        "ik wil wel", "ik wil best", "wil wel helpen", "wil graag helpen", "wil best helpen", "ik wil graag helpen", "kan helpen", "kan wel helpen", "ik help", "wij helpen", "we helpen", "help graag", "ik kan wel", "kan ik wel",
        "kan wel", "kan mensen", "ik bied", "bied aan", "bied me aan", "aanbieden", "meld me aan", "meld mij", "meld me", "ik doe mee", "doe graag mee", "doe ik mee", "wil meedoen", "wil best mee", "u mag", "je mag", "jullie mogen", "mag gebruiken",
        "mogen gebruiken", "mag iemand", "laat mij", "zet mij", "zet me maar", "vraag mij", "vraag me", "bel mij", "bel me", "heb tijd", "tijd over", "ben beschikbaar", "steek de handen", "handen uit de mouwen", "ik geef les", "ik leer", "ik maak wel", "ik zorg",
        "ik neem", "ik breng", "ik haal", "ik lees voor", "ik kook", "ik bak", "ik naai", "ik repareer", "als vrijwilliger", "stel beschikbaar", "kan ik doen", "wil ik doen", "wil ik wel", "doe ik graag", "kunnen wij", "dat kan ik",
        "aan mij", "op mij rekenen", "sta klaar", "ik sta klaar", "kom ik", "geef ik",
    ];

    /// <summary>Wordings with which people decline to do something themselves.</summary>
    public static readonly string[] Declining =
    [
        "geen tijd", "geen zin", "te oud", "te druk", "te ziek", "kan niet meer", "lukt niet", "lukt mij niet", "niks voor mij", "niets voor mij", "doe al genoeg", "niet meer in staat", "werk fulltime",
    ];

    /// <summary>Verbs that open a sentence as a request: "Zet een bankje neer".</summary>
    public static readonly FrozenSet<string> Requests = DutchWords.Words("""
        zet maak leg plaats geef haal stuur laat bouw sluit verbied knip snoei repareer vervang hang organiseer zorg begin stop plant verf schilder ruim veeg doe
        luister bel controleer handhaaf verlaag verhoog verwijder verplaats investeer betrek vraag kom neem hou houd regel gebruik open maai leeg meer minder extra
        weer betere nieuwe grotere eerder vaker sneller strenger strengere goede echte
        """);

    /// <summary>Words with which a point begins to explain itself.</summary>
    public static readonly FrozenSet<string> Reasons = DutchWords.Words("want omdat zodat doordat aangezien anders");

    /// <summary>Words of trouble.</summary>
    public static readonly FrozenSet<string> Trouble = DutchWords.Words("""
        stuk kapot overlast vies vieze smerig smerige troep rommel rotzooi bende lawaai herrie kabaal stank stinkt stinken bang onveilig gevaarlijk levensgevaarlijk
        gevaar eng enge donker jammer helaas slecht slechte slechter ergernis irritant ergeren erger vervelend vervelende last probleem problemen klachten klacht schande schandalig belachelijk
        verwaarloosd achteruit verpauperd verloedering verpaupering asociaal onbeschoft ruzie agressief agressie bedreigd gestolen inbraak ingebroken drugs dealers schimmel lek lekkage
        vocht tocht koud ijskoud duur onbetaalbaar eenzaam alleen verdriet pijn moe boos gek ziek nooit niemand nergens geen niet niks niets zonder weg verdwenen gesloten leeg leegstand
        gestopt opgeheven afgepakt afgebroken moeilijk lastig zwaar gedoe drama ramp hel kut klote kl*te zwerfvuil vuurwerk ratten rat hondenpoep poep pis stront schuld schulden
        wachten gevallen vallen struikelen kwijt sluit sluiten weigert weigeren verbieden verboden steeds alweer dode dood verkeerd fout teveel tekort amper nauwelijks vergeten genegeerd nadeel nadelen
        """);

    /// <summary>Two-word wordings of trouble.</summary>
    public static readonly string[] Troubling =
    [
        "te weinig", "te veel", "te hard", "te druk", "te duur", "te klein", "te steil", "te hoog", "te laat", "te lang", "te vaak", "elke keer", "elke nacht", "altijd weer", "weer stuk", "al weken", "al maanden", "al jaren",
        "kan niet", "kunnen niet", "doet niks", "doet niets", "niet meer", "nog steeds", "durf niet", "niet durven", "last van", "in de war", "zo vies", "om te huilen", "zat van", "beu", "minder te spreken", "niet te spreken", "minder blij", "niet blij", "niet zo blij",
    ];

    /// <summary>Words of praise.</summary>
    public static readonly FrozenSet<string> Praise = DutchWords.Words("""
        fijn fijne mooi mooie mooiste gezellig gezellige leuk leuke goed goede prettig prettige rustig rustige blij tevreden lekker lekkere prachtig prachtige top super dankbaar trots aardig aardige
        lief lieve geweldig geweldige heerlijk heerlijke fantastisch fantastische perfect uitstekend keurig netjes schoon veilig veilige beste best vriendelijk vriendelijke behulpzaam behulpzame warm
        gelukkig thuis genieten geniet hou houden gemoedelijk compliment complimenten bedankt dank dankjewel vertrouwd vertrouwde handig ideaal rust ruim good schön chill nice relaxed lit
        """);

    /// <summary>Words that turn the next word of praise or trouble around.</summary>
    public static readonly FrozenSet<string> Negations = DutchWords.Words("niet geen nooit niets niks nergens niemand zonder minder onvoldoende neet nie");
}
