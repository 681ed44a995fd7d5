namespace Survey.Analysis.Signals;

/// <summary>What residents might write that only sounds like a signal, or is dull, made up for learning. Data, not logic.</summary>
internal static class CalmNoticeExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Hij schoot uit zijn slof.
        Klap op de vuurpijl was het straatfeest.
        We moeten de handen ineenslaan.
        Steek de handen uit de mouwen.
        Het mes snijdt aan twee kanten.
        Ze schreeuwen moord en brand om niks.
        Vechten voor de bomen.
        Wij vechten tegen de sloop.
        Vechten om een parkeerplek.
        Eenzaamheid doodt de buurt.
        De winkels zijn doodgebloed.
        De sfeer is om zeep geholpen.
        Over mijn lijk dat die boom weggaat.
        Ik ben doodmoe van het lawaai.
        Mijn planten gaan dood.
        De boom is dood.
        Dode duiven op het balkon.
        Die herrie maakt me gek.
        Ik word gek van die brommers.
        Ze moeten alarm slaan bij de gemeente.
        Er wordt een nieuwe paal geslagen.
        Het bloed onder je nagels vandaan.
        Bloed, zweet en tranen kostte het.
        De vonk is weg in de buurt.
        De brandende lampen overdag.
        Een brandende kwestie.
        Stoken in een slecht huwelijk doet de gemeente.
        Uitgebrand van het werk.
        Met alle geweld moeten die bomen weg.
        Schiet mij maar lek.
        De bom is gebarsten bij de VvE.
        De prijzen exploderen.
        Explosieve stijging van de huur.
        Ik kan wel janken.
        De buurt bloedt leeg.
        Bloedheet op zolder.
        Bloedhekel aan dat gebouw.
        Het is hier hel en verdoemenis met parkeren.
        De lift is kapot.
        De stoep ligt scheef en mijn moeder is gevallen.
        Er wordt te hard gereden, straks gebeuren er ongelukken.
        Er vallen nog doden op dat kruispunt.
        De kinderen spelen graag op het plein.
        Kinderen gillen op het schoolplein.
        Kinderen kunnen niet alleen naar school fietsen.
        Mijn kind kan niet alleen buiten spelen.
        Te weinig te doen voor kinderen.
        De speeltuin voor kinderen is verwaarloosd.
        De baby van de buren huilt wel eens.
        Ik durf 's avonds niet naar buiten.
        Ik voel me onveilig in de tunnel.
        Ik ben bang in het donker op straat.
        Hangjongeren bij de winkel.
        Jongeren schelden.
        Ruzie over de schutting.
        De buren maken ruzie over parkeren.
        Deuren slaan de hele nacht.
        Ik hoor deuren slaan.
        Ik hoor de buren door de muur.
        Ik hoor de trein.
        Ik hoor de klok slaan.
        De hond van de buren blaft.
        De kat heeft mijn bank kapot gekrabd.
        Zwerfvuil en ratten.
        De rat is dood gevonden bij de container.
        Ik woon alleen en ben eenzaam.
        Ik ben soms alleen thuis en dan is koffie fijn.
        Oma zit veel alleen.
        Ik kom niet meer buiten door de trap.
        Ik voel me opgesloten omdat de lift stuk is.
        We zitten opgesloten door de opgebroken straat.
        De fietsen staan achter slot.
        De berging zit op slot.
        De voordeur gaat niet op slot.
        De deur slaat dicht.
        De wind slaat tegen het raam.
        De brandweer doet goed werk.
        De brandgang ligt vol zwerfvuil.
        Brandnetels in het plantsoen.
        De lampen branden niet.
        De lantaarn brandt overdag.
        De verwarming brandt niet.
        We barbecueën samen in de tuin.
        De barbecue met de buren was gezellig.
        Vuurwerk met oud en nieuw.
        Het vuurwerk begint al in oktober.
        Vuurkorf in de tuin is gezellig.
        De rook van de houtkachel stinkt.
        Sigarettenpeuken op de stoep.
        Peuken vanaf het balkon.
        Het park wordt bedreigd door bouwplannen.
        Bedreigde diersoorten in de vijver.
        De winkels dreigen te verdwijnen.
        De bibliotheek dreigt te sluiten.
        Het dak dreigt in te storten.
        De gemeente dreigt met een boete.
        Bewoners weten ons goed te vinden.
        De buren weten elkaar te vinden.
        Het wijkteam weet de mensen te vinden.
        De postbode weet niet waar ik woon.
        De navigatie weet niet waar ik woon.
        Mijn ex woont ook in de wijk.
        Mijn man is ziek.
        Mijn man helpt mij met alles.
        Mijn vriend werkt 's nachts.
        Ik ga met mijn man wandelen.
        Mijn dochter durft niet alleen door het park.
        De bus rijdt niet meer naar het ziekenhuis.
        De ambulance kan er niet langs.
        Ze slaan de bal tegen de muur.
        Voetballers schieten op doel.
        De bal wordt tegen de deur getrapt.
        Ze trappen lawaai.
        De jeugd schopt ballen tegen auto's.
        Hij slaat de hond niet uit.
        De huur slaat alles.
        Steken van wespen.
        Muggen steken hier veel.
        Ik steek hier de straat over.
        Er zit een gat in de weg.
        De muur is beklad.
        Ik ben nooit bedreigd.
        Er is hier geen geweld.
        Nooit vechtpartijen gezien.
        Geen moord of doodslag, gewoon rustig.
        Wij hebben geen brandgevaar.
        Het is hier niet gevaarlijk.
        Er wordt nooit gevochten.
        Ik ben hier nog nooit beroofd.
        Er is geen gaslucht meer.
        Niemand wordt hier mishandeld.
        Ik laat mijn kind niet alleen thuis.
        Mijn kinderen zijn nooit alleen thuis.
        Wij laten de kinderen niet alleen thuis, oma past op.
        Ik laat mijn dochter niet alleen thuis als ik boodschappen doe.
        Onze kinderen mogen nog niet alleen thuis blijven.
        Met een kind laat je niemand alleen.
        We hebben nooit huiselijk geweld gemerkt.
        Ik zie het niet meer zitten met die parkeerdruk.
        Ik zie het niet zitten om te verhuizen.
        Klagen heeft geen zin meer.
        Melden heeft geen zin.
        Het heeft geen zin om te bellen.
        Zo kan ik hier niet meer leven met die herrie.
        Het bankje is er niet meer.
        De bakker is er niet meer.
        Mijn man is er niet meer, ik mis hem.
        Maak een einde aan de overlast.
        Er moet een eind aan komen.
        Ik wil dat er een einde aan komt.
        Van mij hoeft dat feest niet.
        Ik stop ermee.
        Ik ben het zat.
        Ik ben klaar met de gemeente.
        Ik trek dat lawaai niet meer.
        Mijn leven is hier fijn.
        Mijn hele leven woon ik hier.
        Het leven is duur.
        Ik mis de dood gewone dingen.
        Een leven lang hier gewoond.
        Iedereen is beter af met een bankje.
        Ik ben er klaar mee.
        Wij springen van blijdschap.
        Kinderen springen van het dak van het schuurtje in het zand.
        Ik wil de lift terug.
        Er is geen uitgang aan de achterkant.
        Mijn medicijnen worden bezorgd.
        Hulp bij medicijnen innemen.
        Voor mij hoeft dat bankje niet.
        Het duurt eindeloos met die liften.
        Ik snap er geen snars van, dood geboren plan.
        Een dode mus van een toezegging.
        Kinderen klimmen in de bomen, heerlijk.
        Mijn kleindochter komt elke week logeren.
        De school slaat de plank mis.
        Hij slaat zijn vrouw nooit over bij het uitdelen van soep.
        De meisjes van de kapper zijn lief.
        De honden vechten in het park.
        De voetbal tegen mijn raam, elke dag klappen op het glas.
        Ik heb de politie gebeld over het lawaai.
        Ze schieten vuurwerk af.
        Mijn buurman schiet altijd te hulp.
        Wat een bom duiten kost dat.
        Van mij mogen ze die flat opblazen.
        De muziek staat zo hard dat ik er ziek van word.
        De gemeente laat ons in de kou staan.
        Mijn huis is te klein voor vier kinderen.
        Kinderen kunnen nergens veilig spelen, de auto's rijden te hard.
        De wc in het buurthuis is vies.
        De lift ruikt naar pis.
        De uitlaatgassen van de bussen.
        Ik hoorde de buurvrouw zingen.
        De oppas kan haar auto niet kwijt.
        Er is brandhout te koop.
        De straat is nat en koud.
        Hij weet me altijd te vinden als hij suiker nodig heeft, gezellig.
        Het is een kapotte boel.
        Er wordt te weinig gehandhaafd.
        Vroeger werd hier gevochten, nu is het rustig.
        Die hangjongeren maken me gek.
        Het is hier moordend druk op de weg.
        Dodelijk saai is het hier.
        De snelheid van auto's is een moordaanslag op voetgangers.
        Er is een kind aangereden op het zebrapad.
        Mijn zoon is van zijn fiets gevallen en had blauwe plekken.
        De kinderen uit de flat slaan met stokken op de bomen.
        Kinderen eten samen in het buurthuis.
        De kinderen krijgen geen plek op de bso.
        Mijn kinderen zijn bang voor honden.
        Mijn dochter is bang in de tunnel.
        Ik ben bang voor hangjongeren.
        Ik durf mijn kind niet alleen te laten oversteken.
        De man van de gemeente pakt zijn telefoon niet op.
        Mijn man houdt van de moestuin.
        Mijn vrouw en ik slaan geen feest over.
        Mijn vriend sluit elke avond de poort.
        Hij sluit de poort op tijd.
        De huismeester heeft de sleutels van de berging.
        De portiekdeur wordt nooit op slot gedaan.
        We hebben een tas vol boodschappen klaarstaan voor de buurvrouw.
        Ik hoor muziek tot diep in de nacht.
        Ik hoor kinderen lachen.
        Ik hoor vuurwerk klappen.
        De buren schreeuwen tegen elkaar.
        De buurvrouw schreeuwt altijd naar haar hond.
        Een buurvrouw huilde van blijdschap.
        Brand in de lamp is uit.
        De straatlamp brandt niet.
        Er hangt een rioollucht in de kelder.
        Het stinkt naar wiet in het trappenhuis.
        Rook van sigaretten in de lift.
        De vuilcontainer staat vol en stinkt.
        De uitgang van de garage is geblokkeerd door auto's.
        De brandweer komt oefenen.
        De brandweerkazerne is dichtbij.
        De brievenbus is kapot door vuurwerkoverlast? nee door slijtage.
        Fietsen in de hal, erg rommelig.
        Scootmobielen hebben geen plek in de hal.
        De bom bomen voor mijn raam zijn te hoog.
        De wapens van de stad hangen scheef.
        Messen slijpen op de markt.
        Ik schiet er niets mee op.
        We schoten met de verf lekker op.
        Wij slaan een nieuwe weg in.
        De bus slaat onze halte over.
        Ik sla de krant open.
        Het regent pijpenstelen, overvallen door een bui.
        De overheid laat ons stikken.
        Het plein is doods en leeg.
        Ik ga hier nooit meer weg, alleen dood krijg je me hier uit.
        De leefbaarheid gaat eraan.
        Niemand weet waar hij moet zijn met klachten.
        Mensen weten mij te vinden voor klusjes.
        De jongens wachten mij op met boodschappen, zo lief.
        De buurt leeft niet meer.
        Er is geen leven meer in de brouwerij.
        """;
}
