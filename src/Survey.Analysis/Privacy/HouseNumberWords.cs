using System.Collections.Frozen;
using Survey.Analysis.Text;

namespace Survey.Analysis.Privacy;

/// <summary>Words around a number that tell a house from a rank, a line or a list. Data, not logic.</summary>
internal static class HouseNumberWords
{
    /// <summary>Things that carry a number of their own.</summary>
    public static readonly FrozenSet<string> Numbered = DutchWords.Words("""
        lijn bus buslijn tram tramlijn trein metro klacht punt prioriteit kandidaat vraag kamer ticket groep top route zorg probleem ergernis wens wensen dossier zaak melding meldingsnummer telefoon tel plaats
        rij loket halte container vuilcontainer lantaarnpaal lichtmast paal mast parkeerplaats parkeervak vak perron station bel belt bellen lied liedje idee irritatie ding hoofdstuk artikel regel stap fase
        bestemmingsplan bord steen boom lift lantaarn sleutel inbussleutel versie poging lippenstift cluster garage garagebox box berging portiek blok flat gebouw ingang trap speler team seizoen aflevering editie maand week dag les mijn onze
        """);

    /// <summary>What ranks are given to.</summary>
    public static readonly FrozenSet<string> Ranked = DutchWords.Words("""
        ergernis ergernissen probleem problemen prioriteit irritatie irritaties wens punt klacht zorg plek stad wijk buurt reden oorzaak overlast vervuiler vervuilers keer kans partij
        """);

    /// <summary>Words that follow a rank, and a house as well: "op nummer 1 staat het vuil".</summary>
    public static readonly FrozenSet<string> AfterRank = DutchWords.Words("in op staat blijft voor");

    /// <summary>Verbs before one's place in a queue: "u bent nummer 27".</summary>
    public static readonly FrozenSet<string> InQueue = DutchWords.Words("bent ben was kreeg krijg trek trok");

    /// <summary>Those who live somewhere, and that they do.</summary>
    public static readonly FrozenSet<string> Lives = DutchWords.Words("""
        woon woont wonen woonde buren bovenburen onderburen overburen buurman buurvrouw bewoner bewoners bewoonster mevrouw meneer familie gezin huis deur iemand mensen woning adres overkant buurtjes
        """);

    /// <summary>One neighbour: "van 14" after them is a house, "van 80" an age.</summary>
    public static readonly FrozenSet<string> Neighbours = DutchWords.Words("""
        buurman buurvrouw bovenbuurman bovenbuurvrouw onderbuurman onderbuurvrouw overbuurman overbuurvrouw benedenbuurman benedenbuurvrouw
        """);

    /// <summary>Grown people: with "de" or "die" in front "van 12" is where they live.</summary>
    public static readonly FrozenSet<string> Grown = DutchWords.Words("mevrouw meneer man vrouw dame opa oma");

    /// <summary>People in general, who are counted by their age as well: "de mensen van 31", but not "mensen van 65".</summary>
    public static readonly FrozenSet<string> People = DutchWords.Words("mensen lui gasten wij we");

    /// <summary>What neighbours are accused of. Who tells an age goes on with other words.</summary>
    public static readonly FrozenSet<string> Accused = DutchWords.Words("""
        gooit scheldt parkeert dealt schreeuwt stookt rijdt zet draait bedreigt slaat sloopt blaft rookt verhuurt brult vloekt klust boort timmert zuipt handelt dreigt
        """);

    /// <summary>What happens at a house: "op 17 wordt gedeald", "bij 17 is het altijd feest".</summary>
    public static readonly FrozenSet<string> Happens = DutchWords.Words("""
        wordt worden woont wonen woonde dealt dealen gooit gooien verhuurt verhuren huist huizen zit zitten hangt hangen blaft blaffen staat staan ligt liggen is draait draaien stinkt lekt brandt hebben heeft
        """);

    /// <summary>Words for a whole household: "van 14" after them is no age.</summary>
    public static readonly FrozenSet<string> Households = DutchWords.Words("buren bovenburen onderburen overburen benedenburen buurtjes bewoner bewoners bewoonster gezin familie huis deur hond huurder huurders");
}
