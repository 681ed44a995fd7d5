using System.Collections.Frozen;
using Survey.Analysis.Text;

namespace Survey.Analysis.Privacy;

/// <summary>The words by which a street is known, and the words that look like one. Data, not logic.</summary>
internal static class StreetWords
{
    private static readonly string[] Sure =
    [
        "straat", "straatje", "str", "laan", "laantje", "ln", "weg", "wegje", "plein", "pleintje", "hof", "hofje", "kade", "dijk", "singel", "gracht", "pad", "steeg", "steegje", "plantsoen", "dreef", "burcht",
        "erf", "boulevard", "allee", "gaarde", "stede", "weide", "wal", "vaart", "donk", "horst",
    ];

    /// <summary>Endings of streets and of many other things: with a capital inside a sentence they count.</summary>
    private static readonly string[] Unsure =
    [
        "park", "markt", "haven", "baan", "brink", "ring", "veld", "velden", "dam", "hoek", "oord", "akker", "rade", "meent", "kamp", "poort", "brug", "passage", "promenade", "rak", "zoom", "berg", "bos", "tuin", "hage",
        "waard", "heuvel", "beek", "beemd", "drift", "pl", "meer", "duin", "rijn", "spui", "kwartier", "terras", "hove", "laer", "borgh", "borg", "schans", "werf", "grient", "schoor", "rooi", "loo", "hout", "stein", "staete",
    ];

    /// <summary>Street words alone: they need a name with them.</summary>
    public static readonly FrozenSet<string> Bare = DutchWords.Words("""
        straat laan weg plein hof kade dijk singel gracht pad steeg plantsoen dreef park burcht erf boulevard allee wal vaart markt haven baan brink ring weide
        """);

    /// <summary>Streets that many towns have and that end as no street does: with a capital and a number they need nothing else.</summary>
    public static readonly FrozenSet<string> Known = DutchWords.Words("""
        spui rokin noordeinde oosteinde westeinde zuideinde noordend oostend westend zuidend vismarkt botermarkt kaasmarkt groenmarkt grotemarkt havermarkt houtmarkt varkensmarkt korenmarkt veemarkt beestenmarkt nieuwmarkt eiermarkt
        turfmarkt paardenmarkt schans bolwerk achterom buitenhof damrak ravelijn markt buorren neude vrijthof achterdoelen voorstreek nieuwstad voorhaven achterhaven nieuwehaven oudehaven binnenhaven buitenhaven brink meent
        kerkbuurt kerkeinde dorpsbrink waagplein oudezijde dwarsgouw kloosterhof begijnhof singelgracht bogaert molenwerf
        """);

    /// <summary>Months: "Markt 12 september" is a day.</summary>
    public static readonly FrozenSet<string> Months = DutchWords.Words("januari februari maart april mei juni juli augustus september oktober november december");

    /// <summary>What is said of a house: "De Wieken 212 staat leeg".</summary>
    public static readonly FrozenSet<string> AfterAddress = DutchWords.Words("is staat wordt woont wonen heeft hebben verhuurt ligt lekt stinkt");

    /// <summary>Things with a capital and a number that are no street: "De Golf 7", "het Station 2".</summary>
    public static readonly FrozenSet<string> NoStreets = DutchWords.Words("""
        mercedes tesla golf polo opel audi bmw formule covid corona journaal eredivisie champions playstation windows iphone samsung galaxy apollo groep klas fase blok bus tram lijn metro trein flat toren zaal hal station
        sporthal cluster team wijk zone vak plan route top categorie agenda etage verdieping kamer kantoor unit box stal veld baan hole kavel perceel complex gebouw portiek entree ingang woning appartement studio
        boven beneden ongeveer ruim bijna circa zeker minstens zowat samen alleen inmiddels precies hooguit zelfstandig hetzelfde tenminste meer minder haast driehoog tweehoog eenhoog vierhoog hierboven
        avond ochtend sinds vanaf tussen ondertussen pakweg slechts straks totaal reeds alweer
        """);

    /// <summary>Kinds of streets, not names of one: "een zijstraat 3 huizen verder".</summary>
    public static readonly FrozenSet<string> Common = DutchWords.Words("""
        onderweg halverwege snelweg fietspad voetpad wandelpad zijstraat winkelstraat woonstraat hoofdweg ringweg autoweg speelplein schoolplein stadspark speelpark wandelpark woonerf schoolerf
        achterpad tuinpad zandweg kerkhof begraafplaats provincialeweg eenrichtingsweg landweg zijweg uitweg omweg toegangsweg ontsluitingsweg parallelweg fietsstraat doorgangsweg busbaan trambaan rijbaan
        looppad olifantenpad jaagpad zijsteeg zijpad voorplein binnenplein dorpsplein buurtplein parkeerplein binnenhof innerhof geweg beweg noodweg vluchtweg rotweg afweg busstraat
        achterstraat sneeuwval wasstraat teststraat overweg spoorweg verkeersweg sluipweg zijlaan invalsweg rijweg wandelweg klinkerweg hondenpad ruiterpad schelpenpad voetgangersplein festivalplein
        """);

    private static readonly FrozenSet<string> Units = DutchWords.Words("""
        km kilometer meter m cm jaar jaren keer maal x minuten minuut min uur uren u dag dagen week weken maand maanden euro procent graden auto's auto fietsen fiets mensen kinderen bomen boom bankje bankjes banken bank lantaarns
        lantaarnpaal huizen huis woningen woning deuren deur plekken plaatsen plek parkeerplaatsen parkeerplekken honden hond katten bussen bus vuilniszakken zakken containers container pk kmh km/h personen man vrouw
        jongens meisjes gezinnen bewoners mannen winkels flats scooters lampen drempels gaten tegels verdiepingen etages lagen ton liter kilo studenten appartementen camera's kamers slaapkamers etages sleutels ramen borden paaltjes maanden tot à ongelukken aanrijdingen
        """);

    /// <summary>Whether a lower-case word ends as only the names of streets do.</summary>
    public static bool EndsInStreet(string word) => Ends(word, Sure);

    /// <summary>Whether a lower-case word ends as names of streets and of other places do.</summary>
    public static bool EndsInPlace(string word) => Ends(word, Unsure);

    /// <summary>Whether a word after a number makes it a count or a distance: "5 auto's", "30 km".</summary>
    public static bool Counts(string word) => IsUnit(word)
        || (word.Length > 4 && word.EndsWith("en", StringComparison.Ordinal) && !DutchWords.IsStopWord(word) && !DutchVerbs.IsFinite(word));

    /// <summary>Whether a word is certainly counted or measured in.</summary>
    public static bool IsUnit(string word) =>
        Units.Contains(word) || word.EndsWith("jes", StringComparison.Ordinal) || (word.EndsWith("'s", StringComparison.Ordinal) && word.Length > 3);

    private static bool Ends(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
