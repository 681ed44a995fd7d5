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
        bestemmingsplan bord steen boom lift garage garagebox box berging portiek blok flat gebouw ingang trap speler team seizoen aflevering editie maand week dag les mijn onze
        """);

    /// <summary>What ranks are given to.</summary>
    public static readonly FrozenSet<string> Ranked = DutchWords.Words("""
        ergernis ergernissen probleem problemen prioriteit irritatie irritaties wens punt klacht zorg plek stad wijk buurt reden oorzaak overlast in op staat blijft vervuiler vervuilers voor keer kans partij
        """);

    /// <summary>Those who live somewhere, and that they do.</summary>
    public static readonly FrozenSet<string> Lives = DutchWords.Words("""
        woon woont wonen woonde buren bovenburen onderburen overburen buurman buurvrouw bewoner bewoners bewoonster mevrouw meneer familie gezin huis deur iemand mensen woning adres overkant buurtjes
        """);

    /// <summary>Words for a whole household: "van 14" after them is no age.</summary>
    public static readonly FrozenSet<string> Households = DutchWords.Words("buren bovenburen onderburen overburen buurtjes bewoner bewoners bewoonster gezin familie huis deur hond huurder huurders");
}
