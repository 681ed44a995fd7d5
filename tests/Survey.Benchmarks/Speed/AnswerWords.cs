namespace Survey.Benchmarks.Speed;

/// <summary>The words that answers for the speed test are made of. Nobody is measured on what they mean.</summary>
internal static class AnswerWords
{
    internal static readonly string[] Openings =
    [
        "", "", "", "", "", "", "ik vind dat", "wat mij opvalt:", "het is jammer dat", "al jaren hetzelfde,", "mijn vrouw zegt ook dat", "eerlijk gezegd denk ik dat", "van de week nog,",
        "sinds de verbouwing is het zo dat", "volgens de buren", "vroeger was het anders, nu", "als ik 's ochtends de deur uit ga,", "iedereen weet dat", "ons idee:", "wij hopen dat", "beste mensen,",
    ];

    internal static readonly string[] Things =
    [
        "de lamp", "de lantaarn", "het licht in de gang", "de stoep", "het fietspad", "de drempel", "het kruispunt", "de container", "het zwerfvuil", "de prullenbak", "het plantsoen", "de heg", "de boom",
        "het gras", "de speeltuin", "het klimrek", "het trapveldje", "de hangplek", "de muziek van boven", "het geblaf", "de lift", "het trappenhuis", "de voordeur", "de bel", "de intercom", "de kelder",
        "de berging", "het dak", "de dakgoot", "het kozijn", "de schimmel in de badkamer", "de verwarming", "de warmtepomp", "de bus", "de halte", "de tram", "de winkel", "de kapper", "de huisarts", "de bakker",
        "het buurthuis", "de koffieochtend", "het bankje", "de moestuin", "de straatbarbecue", "de buurtapp", "de wijkagent", "de huismeester", "de corporatie", "de gemeente", "de balie", "de brief over de huur",
        "de huur", "de servicekosten", "de energierekening", "de toeslag", "de parkeerplek", "de vergunning", "de laadpaal", "de caravan", "het busje", "de fatbike", "de brommer", "het vuurwerk", "de hondenpoep",
        "de duiven", "de ratten", "het riool", "de plas na regen", "de hitte op zolder", "het uitzicht", "het water", "de brug", "de stilte", "de buurvrouw", "de buurman", "de nieuwe bewoners", "de school",
        "de opvang", "het huiswerk", "de vrijwilliger", "de mantelzorger", "de oude mevrouw van hiernaast", "de man met de rollator", "de jeugd", "de bezorger", "het verkeer", "de vrachtwagen", "het portiek",
        "de galerij", "de schutting", "het achterpad", "de poort", "de camera", "de dealer", "de inbraak", "de fietsenkelder", "het slot", "de wasmachine in de gang", "de bibliotheek", "de pinautomaat",
    ];

    internal static readonly string[] States =
    [
        "is kapot", "doet het niet", "is heel fijn", "is een ramp", "wordt nooit gemaakt", "is eindelijk opgeknapt", "staat altijd vol", "is te duur", "is veel te hard", "ligt er slecht bij", "is gevaarlijk voor kinderen",
        "maakt mij blij", "houdt mij wakker", "is vies", "stinkt", "mag best wat meer aandacht krijgen", "zou ik zelf wel willen doen", "is weg", "komt nooit op tijd", "is de plek waar je elkaar tegenkomt", "kan beter",
        "moet weg", "moet blijven", "is niet van deze tijd", "werkt prima", "valt mee", "is mooi geworden", "wordt gesloopt", "is nergens goed voor", "geeft mij een onveilig gevoel", "is voor ouderen niet te doen",
        "verdient een compliment", "zit los", "hangt scheef", "lekt", "is glad", "is te donker", "is te smal", "loopt over", "wordt misbruikt", "is van niemand", "is van ons allemaal", "mis ik", "snap ik niet",
        "kost ons elke maand meer", "heeft een likje verf nodig", "wordt elke dag drukker", "trekt de verkeerde mensen aan", "brengt ons bij elkaar", "zorgt voor ruzie", "ken ik nog van vroeger", "is vernield",
    ];

    internal static readonly string[] Places = ["bij", "achter", "voor", "naast", "tegenover", "op de hoek van", "in", "aan", "vlak bij", "onder"];

    internal static readonly string[] StreetStarts =
    [
        "Linden", "Eiken", "Beuken", "Molen", "Kerk", "School", "Dorps", "Stations", "Wilgen", "Meidoorn", "Leeuwerik", "Merel", "Zwaluw", "Reiger", "Fazanten", "Vuurtoren", "Haven", "Kade", "Sluis", "Brug", "Tulpen",
        "Rozen", "Anjer", "Narcis", "Klaver", "Koren", "Haver", "Gerst", "Bakker", "Smids", "Wever", "Kuiper", "Turf", "Veen", "Heide", "Duin", "Polder", "Dijk", "Weide", "Bosch", "Prinsen", "Koning", "Graven", "Ridder",
        "Vondel", "Mozart", "Jupiter", "Saturnus", "Amstel", "Maas", "Waal", "Schelde", "Texel", "Terschelling", "Noord", "Zuider", "Ooster", "Wester", "Kromme", "Lange", "Korte", "Brede", "Hoge", "Lage", "Oude", "Nieuwe",
    ];

    internal static readonly string[] StreetEnds = ["straat", "weg", "laan", "plein", "hof", "pad", "singel", "gracht", "kade", "steeg", "dreef", "plantsoen", "park", "veld", "erf"];

    internal static readonly string[] Times =
    [
        "", "", "", "elke avond", "vooral 's nachts", "in het weekend", "als het regent", "in de winter", "sinds vorig jaar", "al twee maanden", "iedere vrijdag", "overdag", "zodra het warm wordt", "na tienen",
        "met oud en nieuw", "de hele zomer", "op zondag", "om zes uur al", "tussen de middag", "steeds vaker",
    ];

    internal static readonly string[] Endings =
    [
        "", "", "", "", "en niemand doet er iets aan", "dus doe er wat mee", "en dat waardeer ik", "maar ik klaag niet", "en mijn kinderen vinden dat ook", "terwijl we er wel voor betalen", "maar het wordt beter",
        "en daar wil ik best bij helpen", "of zie ik dat verkeerd", "en ik heb het al drie keer gemeld", "dat hoort er gewoon bij", "en dan krijg je een brief terug", "maar de buren zijn lief", "zet daar eens iemand neer",
        "laat het zo", "zo blijft het leefbaar", "en daarom verhuizen wij", "net als bij mijn zus in de stad", "al is het vroeger erger geweest", "en dat voor een welvarend land",
    ];
}
