using System.Collections.Frozen;

namespace Survey.Analysis.Text;

/// <summary>Finite verbs and subjects of Dutch, enough of them to see whether a stretch of text is a clause of its own.</summary>
internal static class DutchVerbs
{
    /// <summary>Irregular, auxiliary and past forms.</summary>
    private static readonly FrozenSet<string> Forms = DutchWords.Words("""
        is zijn ben bent was waren heb hebt heeft hebben had hadden wordt word worden werd werden kan kun kunt kunnen kon konden moet moeten moest moesten
        mag mogen mocht wil wilt willen wilde wilden wou zal zult zullen zou zouden gaat ga gaan ging gingen komt kom komen kwam kwamen staat sta staan stond
        stonden ligt lig liggen lag lagen zit zitten zat zaten doet doe doen deed deden ziet zie zien zag zagen hoef hoeft hoeven durf durft durven hoor hoort
        horen hoorde laat laten liet weet weten wist krijg krijgt krijgen kreeg kregen vind vindt vinden vond blijft blijf blijven bleef heet heten zegt zeg
        zeggen zei zeiden gebeurt gebeurde lijkt lijken leek geeft geef geven gaf neemt neem nemen nam houdt hou houd houden hield rijdt rij rijden reed reden
        loopt loop lopen liep slaapt slaap slapen sliep hangt hang hangen hing valt val vallen viel ruikt ruik ruiken stinkt stinken sluit sluiten brandt branden
        brengt breng brengen bracht denkt denk denken dacht zoekt zoek zoeken zocht schiet vliegt kijkt kijk kijken keek schreeuwt krijst eet eten drinkt drinken
        is't ist haw hub höb geit kump mot motte motten wier zien
        """);

    /// <summary>Stems of regular verbs; the clause test accepts stem, stem + t, stem + en and stem + te/de.</summary>
    private static readonly FrozenSet<string> Stems = DutchWords.Words("""
        werk woon wacht groet gooi betaal klaag meld bel belt speel parkeer repareer controleer fiets help kost lek trek duw stop stort start stap sta dump race
        scheur schreeuw lach praat klets maak ruim veeg veg poets snoei maai plant groei bloei sterf verdwijn verhuis voel merk mis ken kook naai geniet hoop
        wens vraag antwoord reageer luister lees schrijf stuur regel organiseer doe mee val breek sloop bouw verzakk struikel glij botst bots knipper werkt
        zeur blaf bijt poep plas pis spuit deal blow rook drink vecht steel jat breek durf schrik ontwijk rem draai vertrouw verwaarloos vergeet
        zorg deel koop verkoop huur leen haal kom leg zet hang pak laat stel steek spring zwem stook verwarm lekt dreun bonk stamp brom piep kraak
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StemParts = Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Subjects = DutchWords.Words("""
        ik je jij u hij ze zij wij we het er dat dit daar hier niemand iedereen iemand men alles niets jullie die sommige veel 't t k
        de een mijn onze ons hun haar zijn deze elke iedere geen 'n n mn me ich d'r
        """);

    /// <summary>Words that open a subordinate clause: the comma or "en" after it does not start a new point.</summary>
    private static readonly FrozenSet<string> Subordinators = DutchWords.Words("""
        als omdat toen wanneer hoewel terwijl zodra nadat voordat doordat zodat indien tenzij mits sinds wie ook al dat of
        """);

    /// <summary>Things that look like a verb: "ruimte" as in ruimen.</summary>
    private static readonly FrozenSet<string> Things = DutchWords.Words("ruimte halte hoogte bank");

    /// <summary>Whether the lower-case word can be the finite verb of a clause.</summary>
    public static bool IsFinite(string word)
    {
        if (Things.Contains(word))
        {
            return false;
        }

        if (Forms.Contains(word) || Stems.Contains(word))
        {
            return true;
        }

        return (word.EndsWith('t') && StemParts.Contains(word.AsSpan(0, word.Length - 1)))
            || (EndsInEn(word) && (StemParts.Contains(word.AsSpan(0, word.Length - 2)) || Stems.Contains(DutchStemmer.Stem(word)) || Stems.Contains(Lengthened(word[..^2]))))
            || ((word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("de", StringComparison.Ordinal)) && StemParts.Contains(word.AsSpan(0, word.Length - 2)));
    }

    /// <summary>Whether the lower-case word is a finite verb that goes with one person or thing: "ligt", "was".</summary>
    public static bool IsSingular(string word) =>
        (word.EndsWith('t') && IsFinite(word))
        || word is "is" or "was" or "had" or "kan" or "kon" or "mag" or "wil" or "zal" or "zou" or "werd" or "kwam" or "stond" or "lag" or "zat" or "ging" or "deed" or "bleef" or "hing";

    /// <summary>Whether the lower-case word can open the subject of a main clause.</summary>
    public static bool OpensSubject(string word) => Subjects.Contains(word);

    /// <summary>Whether the lower-case word opens a subordinate clause.</summary>
    public static bool Subordinates(string word) => Subordinators.Contains(word);

    private static bool EndsInEn(string word) => word.Length > 4 && word.EndsWith("en", StringComparison.Ordinal);

    /// <summary>"spel" to "speel", as in spelen: an open syllable writes the long vowel once.</summary>
    private static string Lengthened(string stem) =>
        stem.Length < 3 || stem[^2] is not ('a' or 'e' or 'o' or 'u') ? stem : stem[..^1] + stem[^2] + stem[^1];
}
