using System.Collections.Frozen;
using Survey.Analysis.Text;

namespace Survey.Analysis.Privacy;

/// <summary>The words around a name that show that a person is meant. Data, not logic.</summary>
internal static class NameCues
{
    /// <summary>Forms of address: what follows is a name, known or not.</summary>
    public static readonly FrozenSet<string> Titles = DutchWords.Words("""
        dhr heer hr meneer mijnheer menheer meheer mneer m'neer menier meneertje mnr mevrouw mevr mvr mw mevrou mevrow mevrouwtje mefrouw mefrou mefr mevrw mvrw mvrouw mej mejuffrouw juffrouw familie fam famielie famillie gezin echtpaar tante oom ome opa oma sinjeur madam frau herr mr mrs drs dr ir prof ing
        """);

    /// <summary>Those of them that any surname follows, also one that is a word for a place. "Dr." and "tante" stand in names of streets too.</summary>
    public static readonly FrozenSet<string> Addresses = DutchWords.Words("""
        dhr heer hr meneer mijnheer menheer meheer mneer m'neer menier mnr mevrouw mevr mvr mw mevrou mevrow mefrouw mefrou mefr mevrw mvrw mvrouw mej mejuffrouw juffrouw
        """);

    /// <summary>Functions that one person in the street has: a name may follow, known or not.</summary>
    public static readonly FrozenSet<string> Functions = DutchWords.Words("""
        wijkagent wijkagente agent agente politieagent buurtagent hoofdagent huismeester dokter huisarts meester juf juffie wethouder burgemeester conciërge concierge buurtconciërge buurtconcierge flatconciërge
        pastoor kapelaan dominee imam pater zuster tandarts wijkverpleegkundige wijkzuster opbouwwerker buurtwerker jongerenwerker wijkbeheerder complexbeheerder buurtbeheerder wooncoach buurtregisseur wijkregisseur
        straatcoach buurtmoeder buurtvader buurtsportcoach sociaalwerker opzichter huisbaas huisbewaarder buurtbemiddelaar gezinscoach jeugdwerker klassenmeester wijkmeester flatmeester pandmeester
        """);

    /// <summary>Functions that a company or an institution may follow as well: only a name that is known, or has a title or initials, counts.</summary>
    public static readonly FrozenSet<string> LooseFunctions = DutchWords.Words("""
        werker werkster wijkmanager gebiedsmanager beheerder beheerster directeur directrice voorzitter voorzitster raadslid boa handhaver coach trainer kapper kapster bakker slager buschauffeur chauffeur postbode bezorger vrijwilliger vrijwilligster
        consulent consulente wijkconsulent woonconsulent bewonersconsulent gastheer gastvrouw portier beveiliger leerkracht leraar lerares docent docente mentor broeder verpleegkundige verpleegster kok kokkin tuinman glazenwasser schoonmaker
        schoonmaakster hulp huishoudster begeleider begeleidster brigadier inspecteur monteur medewerker medewerkster stagiair stagiaire assistent assistente notaris advocaat professor bestuurslid secretaris penningmeester marktmeester sportcoach
        klusjesman loodgieter schilder eigenaar eigenares verhuurder makelaar teamleider baas chef gebiedsbeheerder toezichthouder sportleraar fysiotherapeut fysio apotheker psycholoog verzorgster verzorger thuishulp oppas
        vuilnisman winkelier kastelein barman caissière ambtenaar gemeenteambtenaar gebiedsregisseur projectleider activiteitenbegeleider rector vertrouwenspersoon hovenier klassenouder imamvrouw overblijfmoeder mantelzorger buurtgenoot buurtvrijwilliger
        """);

    /// <summary>People in somebody's life: the word after them is often their name.</summary>
    public static readonly FrozenSet<string> Relations = DutchWords.Words("""
        buurman buurvrouw buurjongen buurmeisje buurmannetje buurvrouwtje bovenbuurman bovenbuurvrouw benedenbuurman benedenbuurvrouw onderbuurman onderbuurvrouw overbuurman overbuurvrouw buurtje buren bovenburen onderburen overburen buurtgenoot
        zoon zoontje dochter dochtertje kleinzoon kleindochter kleinkind kind kindje baby man vrouw echtgenoot echtgenote vriend vriendin vriendje vriendinnetje partner ex verloofde moeder mama vader papa mam pap broer broertje zus zusje zuster schoonzoon
        schoondochter schoonmoeder schoonvader neef neefje nicht nichtje stiefzoon stiefdochter stiefvader pleegzoon pleegkind collega huisgenoot huisgenote kameraad maat maatje weduwe weduwnaar kleinzoontje tweeling oudste jongste jongen meisje meid
        knul vent bewoner bewoonster tweelingbroer zwager schoonzus dorpsgenoot klasgenoot buuf buuv mantelzorger ouwe
        """);

    /// <summary>Words that make a relative one's own.</summary>
    public static readonly FrozenSet<string> Own = DutchWords.Words("mijn onze ons haar zijn m'n z'n d'r hun jouw");

    /// <summary>Names that are kin or pets first of all.</summary>
    public static readonly FrozenSet<string> Kin = DutchWords.Words("opa oma pa baba boy zus star ster baby prince prins princess han heer zon vos wolf");

    /// <summary>Verbs that call somebody something.</summary>
    public static readonly FrozenSet<string> Naming = DutchWords.Words("heet heette heten hete genaamd bijgenaamd alias bijnaam roepnaam noemt noemen noem noemde noemden genoemd naam luistert");

    /// <summary>Words that may stand between a verb of naming and the name.</summary>
    public static readonly FrozenSet<string> AfterNaming = DutchWords.Words("hem haar m 'm mij me ze die zich is was van hij zij ook we wij iedereen ons gewoon altijd hier naar");

    /// <summary>Words that close a letter.</summary>
    public static readonly FrozenSet<string> Greetings = DutchWords.Words("groet groetjes groeten groetje mvg liefs hoogachtend hartelijks namens afzender ondertekend grtz gr getekend");

    /// <summary>Words before a person: people are met, asked and called, buildings rarely are.</summary>
    public static readonly FrozenSet<string> Before = DutchWords.Words("""
        met naar aan bij door volgens vraag vragen bel bellen ken kent dank dankzij bedank samen en of ook namens die onze mijn hoi hallo beste lieve dag zoals tegen voor behalve zonder hulde weet is was want dat alleen
        """);

    /// <summary>Verbs that people do and buildings do not.</summary>
    public static readonly FrozenSet<string> PersonVerbs = DutchWords.Words("""
        helpt hielp woont woonde zegt zei zeiden belt belde groet groette regelt regelde kookt kookte vertelde vertelt doet deed kent roept riep scheldt schreeuwt schreeuwde luistert lacht zwaait komt kwam brengt bracht haalt
        wilde weet wist vindt vond zorgt zorgde veegt ruimt drinkt dealt slaapt parkeert sleutelt gooit speelt spreekt praat
        """);

    /// <summary>Verbs of everything: a name that is nothing else is a person with them, a name that is also a word is not.</summary>
    public static readonly FrozenSet<string> AnyVerbs = DutchWords.Words("wil heeft had kan mag moet is was past loopt zit staat blijft gaat ging wordt werd zou zal durft krijgt");

    /// <summary>What follows "van" when it tells where somebody lives.</summary>
    public static readonly FrozenSet<string> Homes = DutchWords.Words("nummer nr nr. hiernaast boven beneden hierboven hieronder ernaast overkant derde tweede eerste vierde vijfde zesde zevende tiende hoek begane huisnummer onder drie twee vier één overkant hierachter");

    /// <summary>Where people work or are met: "Mo van de snackbar".</summary>
    private static readonly FrozenSet<string> Workplaces = DutchWords.Words("""
        snackbar kapper garage bakker slager kiosk strandtent veer groenteboer groenteman bieb bibliotheek viskraam kraam bouw boerderij veerpont pont kroeg bar winkel café cafe kantine kerk moskee club sportschool
        voetbal buurthuis wijkcentrum corporatie woningbouw visboer visman markt bakkerij slagerij supermarkt apotheek drogist kaasboer bloemen bloemist bloemenman frituur friettent patatzaak shoarma döner pizzeria restaurant
        avondwinkel toko nachtwinkel tankstation benzinepomp receptie balie administratie keuken opvang bso speeltuin manege camping haven jachthaven fietsenmaker fietsenzaak autogarage sloop kringloop wasserette stomerij
        coffeeshop sigarenboer tabakszaak hengelsport biljart dierenwinkel bowling ijssalon ijscoman postbus schoonmaak plantsoenendienst jumbo ah lidl aldi hema action etos kruidvat gamma praxis spar coop vuilnis reiniging thuiszorg buurtzorg flat portiek galerij buren familie overzijde
        """);

    /// <summary>Endings of such places: "vishandel", "loempiakraam", "kledingzaak".</summary>
    private static readonly string[] WorkplaceEndings = ["kraam", "winkel", "zaak", "handel", "bar", "tent", "café", "cafe", "boer", "kapper", "bakker", "slager", "maker", "garage", "salon", "school", "club", "bedrijf", "kroeg", "kantine"];

    /// <summary>Whether a lower-case word is a place where somebody works or is met.</summary>
    public static bool IsWorkplace(string word) => Workplaces.Contains(word) || WorkplaceEndings.Any(ending => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Adjectives of nicknames.</summary>
    public static readonly FrozenSet<string> Nicknames = DutchWords.Words("dikke rooie rode kleine grote lange ouwe oude gekke zwarte blonde manke kale schele rare jonge vieze boze stille snelle mooie malle dolle scheve lieve");

    /// <summary>Words before a name that make it the name of a thing: "café Bert", "slagerij Jansen", "de hond Max".</summary>
    public static readonly FrozenSet<string> Things = DutchWords.Words("""
        sint st cafe café restaurant basisschool school obs rkbs stichting huize villa gebouw zorgcentrum verpleeghuis supermarkt kapsalon bakkerij snackbar flat slagerij garage firma fa cafetaria salon hotel winkel apotheek drogisterij
        koning koningin prins prinses minister premier hond hondje kat poes kater katje konijn cavia puppy paard parkiet papegaai zwarte heilige paus kinderopvang kinderdagverblijf buurthuis wijkcentrum zaal kerk moskee boekhandel schip orkest
        fanfare harmonie club vereniging voetbalclub team lied boek film toneelgroep ziekenhuis kliniek bistro pizzeria eetcafe eetcafé friture frituur friet ijssalon juwelier rijschool autobedrijf installatiebedrijf merk
        torenflat complex wooncomplex woonzorgcentrum huis bloemenzaak kwekerij boerderij camping bouwbedrijf aannemer schildersbedrijf monument standbeeld beeld plein park brug straat laan dierenwinkel markt storm orkaan het
        """);

    /// <summary>Businesses that are called after somebody, known or not: "Eetcafé Tante Truus".</summary>
    public static readonly FrozenSet<string> Businesses = DutchWords.Words("""
        cafe café eetcafe eetcafé restaurant bistro brasserie lunchroom herberg taverne kroeg pizzeria cafetaria snackbar friture frituur friet friettent hotel salon kapsalon bakkerij slagerij winkel ijssalon supermarkt garage firma
        koffiehuis theehuis koffiebar croissanterie viskraam broodjeszaak kinderdagverblijf kinderopvang huize villa pannenkoekenhuis
        """);

    /// <summary>People somebody else is a relation of: "de zoon van Appie" has another name than "mijn buurman van Dijk".</summary>
    public static readonly FrozenSet<string> Kindred = DutchWords.Words("""
        zoon zoontje dochter dochtertje kleinzoon kleindochter kleinkind kind kindje baby man vrouw vriend vriendin moeder mama mam vader papa broer broertje zus zusje schoonzoon schoondochter schoonmoeder schoonvader neef neefje nicht nichtje jongste oudste ex
        """);

    /// <summary>Things that are numbered with a letter: "portiek C", "blok B".</summary>
    public static readonly FrozenSet<string> Lettered = DutchWords.Words("""
        blok portiek trap gebouw ingang flat hal vleugel plan vak zone lijn type klasse kant deel optie vitamine hepatitis sectie toren trappenhuis trapportaal lift deur entree groep klas punt categorie serie label energielabel rijbewijs route gate hoek perron verdieping bouwdeel
        """);

    /// <summary>Whether a word with a capital stands before an address and is no part of the name of a street, as "Burgemeester" is.</summary>
    public static bool LeadsToAddress(string word) => Relations.Contains(word) || Greetings.Contains(word) || word is "hoek" or "adres" or "woon" or "omgeving" or "kruising" or "familie" or "mevrouw" or "meneer";

    /// <summary>Whether a word with a capital opens a sentence or leads up to a name and is no part of one.</summary>
    public static bool Leads(string word) => Titles.Contains(word) || Functions.Contains(word) || Relations.Contains(word) || Greetings.Contains(word) || word is "hoek" or "adres" or "woon" or "omgeving" or "kruising";
}
