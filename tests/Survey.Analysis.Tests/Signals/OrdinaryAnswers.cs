namespace Survey.Analysis.Tests.Signals;

/// <summary>Sentences with hard words in them that are no reason to ring anybody.</summary>
internal static class OrdinaryAnswers
{
    public static readonly string[] Sayings =
    [
        "Ik erger me dood aan de hondenpoep.", "Levensgevaarlijk oversteken daar.", "Ik schrik me dood van die scooters.", "Het is om te stikken zo warm in huis.", "Het licht is dood.", "Altijd dat vuurwerk.", "Ze vermoorden dat plein met beton.",
        "Een aanslag op mijn portemonnee.", "De trap is brandschoon.", "Ik verveel me dood hier.", "We lachen ons dood met de buren.", "Doodstil is het hier na zes uur.", "Een doodlopende straat.", "Dat slaat nergens op.", "Het schiet niet op met de renovatie.",
        "Ze schieten niet op met de lift.", "Hij schoot uit zijn slof.", "Klap op de vuurpijl was het straatfeest.", "We moeten de handen ineenslaan.", "Steek de handen uit de mouwen.", "Het mes snijdt aan twee kanten.", "Ze schreeuwen moord en brand om niks.",
        "Vechten voor de bomen.", "Wij vechten tegen de sloop.", "Vechten om een parkeerplek.", "Eenzaamheid doodt de buurt.", "De winkels zijn doodgebloed.", "De sfeer is om zeep geholpen.", "Over mijn lijk dat die boom weggaat.", "Ik ben doodmoe van het lawaai.",
        "Mijn planten gaan dood.", "De boom is dood.", "Dode duiven op het balkon.", "Die herrie maakt me gek.", "Ik word gek van die brommers.", "Ze moeten alarm slaan bij de gemeente.", "Er wordt een nieuwe paal geslagen.", "Het bloed onder je nagels vandaan.",
        "Bloed, zweet en tranen kostte het.", "De vonk is weg in de buurt.", "De brandende lampen overdag.", "Een brandende kwestie.", "Stoken in een slecht huwelijk doet de gemeente.", "Uitgebrand van het werk.", "Met alle geweld moeten die bomen weg.",
        "Schiet mij maar lek.", "De bom is gebarsten bij de VvE.", "De prijzen exploderen.", "Explosieve stijging van de huur.", "Ik kan wel janken.", "De buurt bloedt leeg.", "Bloedheet op zolder.", "Bloedhekel aan dat gebouw.", "Het is hier hel en verdoemenis met parkeren.",
    ];

    public static readonly string[] Everyday =
    [
        "De lift is kapot.", "De stoep ligt scheef en mijn moeder is gevallen.", "Er wordt te hard gereden, straks gebeuren er ongelukken.", "Er vallen nog doden op dat kruispunt.", "De kinderen spelen graag op het plein.", "Kinderen gillen op het schoolplein.",
        "Kinderen kunnen niet alleen naar school fietsen.", "Mijn kind kan niet alleen buiten spelen.", "Te weinig te doen voor kinderen.", "De speeltuin voor kinderen is verwaarloosd.", "De baby van de buren huilt wel eens.", "Ik durf 's avonds niet naar buiten.",
        "Ik voel me onveilig in de tunnel.", "Ik ben bang in het donker op straat.", "Hangjongeren bij de winkel.", "Jongeren schelden.", "Ruzie over de schutting.", "De buren maken ruzie over parkeren.", "Deuren slaan de hele nacht.", "Ik hoor deuren slaan.",
        "Ik hoor de buren door de muur.", "Ik hoor de trein.", "Ik hoor de klok slaan.", "De hond van de buren blaft.", "De kat heeft mijn bank kapot gekrabd.", "Zwerfvuil en ratten.", "De rat is dood gevonden bij de container.", "Ik woon alleen en ben eenzaam.",
        "Ik ben soms alleen thuis en dan is koffie fijn.", "Oma zit veel alleen.", "Ik kom niet meer buiten door de trap.", "Ik voel me opgesloten omdat de lift stuk is.", "We zitten opgesloten door de opgebroken straat.", "De fietsen staan achter slot.",
        "De berging zit op slot.", "De voordeur gaat niet op slot.", "De deur slaat dicht.", "De wind slaat tegen het raam.", "De brandweer doet goed werk.", "De brandgang ligt vol zwerfvuil.", "Brandnetels in het plantsoen.", "De lampen branden niet.", "De lantaarn brandt overdag.",
        "De verwarming brandt niet.", "We barbecueën samen in de tuin.", "De barbecue met de buren was gezellig.", "Vuurwerk met oud en nieuw.", "Het vuurwerk begint al in oktober.", "Vuurkorf in de tuin is gezellig.", "De rook van de houtkachel stinkt.", "Sigarettenpeuken op de stoep.",
        "Peuken vanaf het balkon.", "Het park wordt bedreigd door bouwplannen.", "Bedreigde diersoorten in de vijver.", "De winkels dreigen te verdwijnen.", "De bibliotheek dreigt te sluiten.", "Het dak dreigt in te storten.", "De gemeente dreigt met een boete.", "Bewoners weten ons goed te vinden.",
        "De buren weten elkaar te vinden.", "Het wijkteam weet de mensen te vinden.", "De postbode weet niet waar ik woon.", "De navigatie weet niet waar ik woon.", "Mijn ex woont ook in de wijk.", "Mijn man is ziek.", "Mijn man helpt mij met alles.", "Mijn vriend werkt 's nachts.",
        "Ik ga met mijn man wandelen.", "Mijn dochter durft niet alleen door het park.", "De bus rijdt niet meer naar het ziekenhuis.", "De ambulance kan er niet langs.", "Ze slaan de bal tegen de muur.", "Voetballers schieten op doel.", "De bal wordt tegen de deur getrapt.",
        "Ze trappen lawaai.", "De jeugd schopt ballen tegen auto's.", "Hij slaat de hond niet uit.", "De huur slaat alles.", "Steken van wespen.", "Muggen steken hier veel.", "Ik steek hier de straat over.", "Er zit een gat in de weg.", "De muur is beklad.",
    ];

    public static readonly string[] Denied =
    [
        "Ik ben nooit bedreigd.", "Er is hier geen geweld.", "Nooit vechtpartijen gezien.", "Geen moord of doodslag, gewoon rustig.", "Wij hebben geen brandgevaar.", "Het is hier niet gevaarlijk.", "Er wordt nooit gevochten.", "Ik ben hier nog nooit beroofd.", "Er is geen gaslucht meer.",
        "Niemand wordt hier mishandeld.", "Ik laat mijn kind niet alleen thuis.", "We hebben nooit huiselijk geweld gemerkt.",
    ];

    public static readonly string[] Frustration =
    [
        "Ik zie het niet meer zitten met die parkeerdruk.", "Ik zie het niet zitten om te verhuizen.", "Klagen heeft geen zin meer.", "Melden heeft geen zin.", "Het heeft geen zin om te bellen.", "Zo kan ik hier niet meer leven met die herrie.", "Het bankje is er niet meer.",
        "De bakker is er niet meer.", "Mijn man is er niet meer, ik mis hem.", "Maak een einde aan de overlast.", "Er moet een eind aan komen.", "Ik wil dat er een einde aan komt.", "Van mij hoeft dat feest niet.", "Ik stop ermee.", "Ik ben het zat.", "Ik ben klaar met de gemeente.",
        "Ik trek dat lawaai niet meer.", "Mijn leven is hier fijn.", "Mijn hele leven woon ik hier.", "Het leven is duur.", "Ik mis de dood gewone dingen.", "Een leven lang hier gewoond.", "Iedereen is beter af met een bankje.", "Ik ben er klaar mee.", "Wij springen van blijdschap.",
        "Kinderen springen van het dak van het schuurtje in het zand.", "Ik wil de lift terug.", "Er is geen uitgang aan de achterkant.", "Mijn medicijnen worden bezorgd.", "Hulp bij medicijnen innemen.", "Voor mij hoeft dat bankje niet.",
    ];

    public static IEnumerable<string> All => [.. Sayings, .. Everyday, .. Denied, .. Frustration, .. LaterOrdinaryAnswers.All];
}
