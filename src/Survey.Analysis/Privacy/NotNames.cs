using System.Buffers;
using System.Collections.Frozen;
using Survey.Analysis.Text;

namespace Survey.Analysis.Privacy;

/// <summary>Words with a capital that are no persons, and persons who live nowhere. Data, not logic.</summary>
internal static class NotNames
{
    /// <summary>Days, languages, peoples, towns, shops, institutions and feasts.</summary>
    public static readonly FrozenSet<string> Words = DutchWords.Words("""
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december kerst kerstmis pasen pinksteren ramadan suikerfeest offerfeest koningsdag
        bevrijdingsdag carnaval sinterklaas oudjaar nieuwjaar halloween vastelaovend moederdag vaderdag kerstavond burendag
        nederlands nederlandse nederlander nederlanders nederland turks turkse turk turken turkije marokkaans marokkaanse marokkaan marokkanen marokko pools poolse pool polen oekraïens oekraïense oekraïners oekraïne surinaams surinaamse suriname
        antilliaans antilliaanse antillen syrisch syrische syriërs syrië arabisch arabische engels engelse engeland duits duitse duitser duitsers duitsland belgisch belgische belg belgen belgië frans franse fransen frankrijk spaans spaanse spanje
        italiaans italiaanse italië europa europese afrikaans afrikaanse chinees chinese indisch indische limburgs limburgse limburg limburger mestreechs brabants brabantse brabant fries friese friesland groninger hollands hollandse holland amerikaans
        somalisch somalische eritrees eritrese irakees irak iran bulgaars bulgaarse bulgaren roemeens roemeense roemenen moslim moslims islam christen christelijk christelijke katholiek katholieke joods joodse
        amsterdam rotterdam utrecht maastricht heerlen sittard geleen kerkrade venlo roermond weert eindhoven tilburg breda nijmegen arnhem enschede zwolle groningen leeuwarden haarlem leiden delft almere apeldoorn amersfoort zaandam dordrecht
        gouda helmond deventer hengelo almelo assen emmen lelystad hilversum hoorn alkmaar purmerend vlissingen middelburg goes brussel antwerpen luik aken londen parijs berlijn den-haag haag bosch 's-hertogenbosch
        action philips kruidvat jumbo aldi lidl hema ah albert plus coop spar dirk boni blokker etos gamma praxis karwei ikea xenos zeeman wibra kpn ziggo postnl dhl ups google facebook whatsapp instagram tiktok nextdoor youtube twitter marktplaats
        gemeente politie brandweer woningcorporatie corporatie ggd ggz wmo uwv svb belastingdienst rijkswaterstaat arriva connexxion ns gvb ret htm servatius maasvallei woonpunt zowonen vestia ymere eigenhaard rochdale staedion haagwonen trajekt
        portaal woonbron havensteder alliantie stadgenoot mitros vidomes thuisvester lefier nijestee acantus elkien woonfriesland domijn welbions vivare talis tiwos casade woonbedrijf trudo parteon intermaris heemwonen wooncompagnie
        humanitas buurtzorg thuiszorg envida zuyderland vluchtelingenwerk kinderbescherming veiligthuis rode-kruis cruz leger vrijwilligers buurtbus burgernet buurtapp wijkteam stadhuis markt plein park kerk school station centrum noord oost zuid west
        god jezus allah maria-kapel corona covid internet wifi netflix tv cctv anwb asr vvd pvda pvv cda d66 groenlinks bewoners buren bewonersraad huurdersvereniging vve vves
        """);

    /// <summary>Those that no title makes a person: nobody is called so.</summary>
    public static readonly FrozenSet<string> Offices = DutchWords.Words("gemeente politie brandweer woningcorporatie corporatie ggd ggz wmo uwv svb belastingdienst god jezus allah sinterklaas wijkteam stadhuis bewoners buren vve vves corona covid internet");

    /// <summary>Wordings and proper names of more than one word, in lower case.</summary>
    public static readonly string[] Phrases =
    [
        "jan en alleman", "jan en allemaal", "jan met de pet", "jan modaal", "jan rap", "jan salie", "jan publiek", "jan soldaat", "jan klaassen", "jan lul", "jan doedel", "jan de wasman", "jan kleen", "jan linders", "jan des bouvrie",
        "pietje precies", "pietje bel", "pietje puk", "piet snot", "zwarte piet", "hoge piet", "hoge pieten", "brave hendrik", "boze wolf", "hans worst", "hans anders", "ome agent", "oom agent", "tante pos", "rooie oortjes", "harry potter",
        "jantje van leiden", "jan steen", "jantje beton", "albert heijn", "albert hein", "albert cuyp", "ab heijn", "appie heijn", "bart smit", "bakker bart", "dirk van den broek", "dirk vd broek", "bas van der heijden", "gerard cox", "etos drogist",
        "sint nicolaas", "sint maarten", "sint jan", "sint pieter", "sint servaas", "anne frank", "johan cruijff", "johan cruyff", "cruijff court", "krajicek playground", "richard krajicek", "willem alexander", "willem-alexander", "prins hendrik", "van der valk", "van den broek", "van der poel",
        "koningin beatrix", "koningin wilhelmina", "koningin juliana", "prinses beatrix", "prins bernhard", "prins claus", "vincent van gogh", "maria hoop", "heilige maria", "moeder teresa", "moeder natuur", "vadertje staat", "vader abraham",
        "god de vader", "max havelaar", "ronald mcdonald", "mc donald", "mc donalds", "burger king", "leger des heils", "donald duck", "mickey mouse", "jip en janneke", "bob de bouwer", "truus de mier", "joost mag weten", "joost mag het weten",
        "roos en doorn", "bram ladage", "hr ms", "hr. ms.", "leen bakker", "kees smit", "anna van toor", "hans textiel", "piet klerkx", "simon lévelt", "simon levelt", "andré hazes", "andre hazes", "andré rieu", "andre rieu", "mien dobbelsteen", "peppi en kokki", "koning willem", "willem wever", "willem ruis", "tante betje", "meester prikkebeen", "barbie en ken", "dokter google", "dr google",
        "dolle mina", "ouwe jan", "lange jan", "peter r de vries", "meneer de uil", "hugo de jonge", "mark rutte", "geert wilders", "burger en politie", "buurman en buurvrouw", "flip de beer", "bokito", "heer en meester", "marktplaats",
    ];

    private static readonly SearchValues<string> AnyPhrase = SearchValues.Create(Phrases, StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceEndings = FrozenSet.ToFrozenSet(
    [
        "straat", "straatje", "str", "laan", "weg", "plein", "hofje", "kade", "singel", "gracht", "pad", "steeg", "plantsoen", "dreef", "park", "burcht", "erf", "brug", "school", "schole", "college", "lyceum", "kerk", "kapel", "moskee",
        "huis", "tehuis", "flat", "toren", "centrum", "instituut", "kliniek", "ziekenhuis", "museum", "zaal", "stichting", "fonds", "markt", "wijk", "buurt", "baan", "boulevard", "complex", "gebouw", "hal", "prijs", "toernooi",
        "garage", "winkel", "bank", "court", "poort", "hotel", "café", "cafe", "playground", "haven", "parking", "speeltuin", "passage", "feest", "dag", "groep", "corporatie", "vereniging", "bakkerij", "slagerij", "apotheek", "bibliotheek", "theater",
    ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (int Shortest, int Longest) PlaceEndingLength = (PlaceEndings.Set.Items.Min(ending => ending.Length), PlaceEndings.Set.Items.Max(ending => ending.Length));

    /// <summary>Whether a text holds any of <see cref="Phrases"/>, whatever their capitals.</summary>
    public static bool HasPhrase(string text) => text.AsSpan().ContainsAny(AnyPhrase);

    /// <summary>Whether a lower-case word is such an ending and nothing more: "winkel", but not "dorpswinkel".</summary>
    public static bool IsPlaceWord(string word) => PlaceEndings.Contains(word);

    /// <summary>Whether a lower-case word is, or ends as, the name of a place or an institution.</summary>
    public static bool IsPlace(string word)
    {
        for (var length = PlaceEndingLength.Shortest; length <= Math.Min(word.Length, PlaceEndingLength.Longest); length++)
        {
            if (PlaceEndings.Contains(word.AsSpan(word.Length - length)))
            {
                return true;
            }
        }

        return false;
    }
}
