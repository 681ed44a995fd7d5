namespace Survey.Analysis.Signals;

/// <summary>
/// Families of words that mean the same to somebody who worries: "neefje" and "peuter" are a child, "bijl" and "mes" a weapon. What
/// was learnt about one member holds for all. Some words alarm by themselves, whatever stands beside them: blood, a knife, to threaten. Most
/// do not, though worries are told with them: pronouns, people, places, times. Data, not logic.
/// </summary>
internal static class SignalFamilies
{
    /// <summary>
    /// One family a line: a choice of words in the notation of <see cref="SignalStep"/>. A word may belong to several. An exclamation mark stands before a word that alarms by itself, and with a
    /// space at the start of a family before all its words.
    /// </summary>
    public const string All = """
        ik|k|'k|wij|we
        mij|me|mijn|m'n|mn|mezelf|mijzelf|ons|onze
        hij|hem|zijn|zn|z'n|ie
        zij|haar|d'r|der
        ze|hun|hen|die|men
        niet|geen|nie|nooit|niks|niets|niemand|nergens|zonder|nimmer|amper
        meer|langer|verder
        wil|wilt|willen|wilde|wou|wilden|zou
        mag|mogen|mocht|mochten|verbiedt|verboden
        moet|moeten|moest|gedwongen|dwing*|verplicht
        ! durf*|bang|bange|angst*|doodsbang|doodsbenauwd|bangig|schrik|vrees|vrezen|beef|tril|paniek|doodsangst*
        zegt|zei|zeggen|zeiden|gezegd|roept|riep|roepen|riepen|schreeuwt|schreeuwde|schreeuwden|zeg|appt|stuurt|schrijft|gezworen|belooft
        kind|kinderen|kindje|kindjes|kids|jongetje*|meisje*|baby*|peuter*|kleuter*|zoontje*|dochtertje*|dreumes*|kleintje*|kleine|kleinkind*|tiener*|minderjarig*|scholier*|kleindochter*|kleinzoon*|neefje*|nichtje*|broertje*|zusje*|jochie*|ventje*|ukkie*|tweeling|buurkind*|buurmeisje*|buurjongetje*|schoolmeisje*|puber*|kindertjes
        zoon|dochter|zoons|dochters|zonen
        man|vriend|ex|exman|partner|echtgenoot|ex-man|ex-vriend|exvriend|vent|kerel|gozer|gast|echtgenote|stiefvader|schoonzoon
        vrouw|vriendin|moeder|mama|mam|mevrouw|buurvrouw|zus|tante|oma|schoonmoeder|meid|dame|ma|mamma|onderbuurvrouw|bovenbuurvrouw|overbuurvrouw
        vader|papa|pa|opa|oom|broer|zwager|neef|stiefmoeder|ouders|pappa|schoonouders|schoonvader|schoonfamilie|oppas*|trainer|stiefzoon|stiefdochter
        buren|buurman|buur|bovenburen|onderburen|bovenbuur*|onderbuur*|overbuur*|benedenbuur*|hiernaast|naast|boven|beneden
        iemand|mensen|jongen|jongens|jongeren|mannen|groep|groepje|gasten|lui|vrouwen|meneer|bejaarde|bezorger|agent|persoon|student|onbekende|vreemde|daders|bende|dader|vreemden|stel|echtpaar
        ! slaat|slaan|sloeg|sloegen|geslagen|mept|meppen|gemept|ramt|rammen|slaag|stompt|stompen|stompte|gestompt|mishandel*|afgeranseld|afgetuigd|klappen|aftuigen|neergeslagen|beuk|dreun|geramd|gebeukt|doodgeslagen|kopstoot*|vuist|vuisten|vuistslag*|toegetakeld|tuigt|rost|gerost|lens|verrot|knokkels|slagen
        !schopt|!schoppen|!schopte|!schopten|!geschopt|trapt|trappen|trapte|trapten|!getrapt|!doodgeschopt|duwt|duwde|duwden|!geduwd|knijpt|!geknepen|kneep|!sleurt|!sleurde|!gesleurd|trok|trokken|getrokken|smijt|gesmeten|gooit|gooide|gegooid|gooien|gooiden|bijt|gebeten|!spuugt|!bespuugd|!wurgt|!gewurgd|!wurgen|!meegesleurd|!vastgepakt|!vastgegrepen|!vastgehouden|grijpt|greep|rukt|gerukt
        ! vecht|vechten|gevochten|vochten|gevecht*|knokken|geknokt|knokpartij*|vechtpartij*|ruzie|ruzies|rellen|vegtpartij|gevegt
        !mes|!messen|!bijl|!machete*|!hakmes*|!kapmes*|!keukenmes*|!knuppel*|!honkbalknuppel|hamer|!koevoet|!pistool|!pistolen|!geweer|!geweren|!wapen|!wapens|!vuurwapen*|!steekwapen*|!boksbeugel*|!luchtbuks|!zwaard*|staaf|!schroevendraaier|!ploertendoder|!shank|pipa*|!gun|riem|stok|stokken|fles|flessen|ketting*|zuur|!kogel*|!hulzen|messe
        !gestoken|steekt|stak|steken|!neergestoken|!neersteken|!doodgestoken|!steekpartij*|geprikt|prikken|!doodsteken|!opengesneden|!messteek|!gestoke|lek
        ! geschoten|schiet|schieten|schoot|schoten|neergeschoten|doodgeschoten|schietpartij*|beschoten|schot|vuurgevecht|schietincident*|doodschieten
        !vermoord*|!moord|!moorden|!doodmaken|!doodmaak|!afmaken|!afmaakt|!ombrengen|!doodgemaakt|!liquidatie*|!doden|!doodt|!doodslaan|!doodslaat|!lynchen|eraan|!kapotmaken|!doodmaakt|!afgemaakt|!lijk
        ! dood|dode|doodgaan|sterven|sterf|overleden|doodga|overlijden|doodging|dodelijk|doodgegaan
        leven|leef|leeft|leve|geleefd|!levensmoe|bestaan|!levenslust|!levenswil|geboren
        ! zelfmoord*|suicid*|zelfdoding*|zelfmoort|ophangen|ophangt|verhangen|113|opgehangen|euthanasie|zelmoord|overdosis
        zichzelf|mezelf|mijzelf|jezelf|zich
        !pillen|!slaappillen|!tabletten|medicijnen|!slaaptabletten|!insuline|!strop|touw|polsen|pols|armen|!scheermes*|!overdosis|!slaapmiddel
        !spring*|!sprong|!gesprongen
        balkon|galerij|dak|reling|brug|raam|perron|spoor|trein|flat|hoog|rand|overweg|kanaal|viaduct|kozijn|verdieping
        eind|einde|punt|ophouden|stoppen|stop|klaar|voorbij|afgelopen|genoeg|mislukt|!beëindig*|!beeindig*|eruit|!uitweg|opgeven
        slapen|inslapen|wakker|opstaan|slaap|rust|bed|rusten|inslaap
        afscheid|!afscheidsbrief*|uitvaart|!testament|begrafenis|brieven|!vaarwel|!nabestaanden|weggegeven|!nagelaten
        last|missen|mist|!nutteloos|!waardeloos|!zinloos|zin|doel|reden|nut
        alleen|eentje|helemaal|verlaten|!achtergelaten|!onbeheerd|toezicht
        nacht|nachten|nachts|avond|avonden|avonds|s'avonds|savonds|snachts|donker|middernacht|laat
        uren|urenlang|dagen|dagenlang|weken|maanden|elke|iedere|altijd|steeds|telkens|constant|weer|alweer|dagelijks|wekelijks
        !honger|eten|brood|ontbijt|!uitgehongerd|!mager|!vermagerd|jas|sokken|vies|vieze|!luier|!luizen|kou|!verwaarloos*|!verwaarlozing|!bedel*
        !opgesloten|!opsluit*|!vastgebonden|slot|!gevangen*|vast|!vastgeketend|sluit|sluiten|!slaaf|binnen|!buitengesloten
        snoep*|!lokt|!lokken|!lok|!gelokt|meenemen|meegenomen|meekomen|busje|instappen|chocola*|!meelok*|!ontvoer*|meegaan|!meetrekken|puppy*|!inpalm*|!ingepalmd|!loverboy*|!geronseld|!ronsel*|aanspreekt|aanspreken|aangesproken
        foto's|foto|filmpje*|filmt|filmen|!naakt*|!naaktfoto's|!blote|camera|!naaktbeelden|fotografeert
        !betast*|!aangeraakt|aanraakt|aanraken|raakt|!aangerand|!aanrand*|!verkracht*|!misbruik*|!seks|!seksueel|sex|!sexueel|broek|borsten|billen|kont|kruis|!pedo*|!incest|!potloodvent*|!geslachtsdeel|!geslacht|!piemel|!handtastelijk*|!ontucht|zoent|zoende|douche|!schennis*|!exhibitionist*|bloot|!naaktfoto*|hoer|!besnijden|!besneden
        !drugs|wiet|!coke|dealer*|dealen|dealt|pakketje*|pakketten|!xtc|lachgas|vapes|!spuiten|!naalden|!drugslab|!gedeald|dealers
        !dronken|drinkt|!gedronken|drank|!stomdronken|!bezopen|!gezopen|!zuipt|!high|!stoned|!verslaafd|gebruikt|wodka|drinken
        ! huilt|huilen|huil|krijst|krijsen|gilt|gillen|gil|jammert|smeekt|smeken|gehuil|gegil|gekrijs|kermt|snikt|gilde|huilend|huilende|krijsende|gillende|hulpgeroep
        hoor|hoort|horen|hoorde|gehoord|zie|zag|gezien|merk|muur|muren
        blauwe|blauw|plek|plekken|!striemen|!brandplekken|!bult|!bulten|!gebroken|gescheurd|kapotte|dik|oog|!schrammen|!brandwonden|!litteken*|!hechtingen|!hersenschudding|!gewond|!gewonde|!gewonden|!zwaargewond|!coma|!bewusteloos|!halfdood|!knock-out|!wond|!wonden|!verwond|!bult|buil
        !keel|hoofd|gezicht|buik|haren|neus|kaak|tanden|ribben|rib|rug|lip|mond|kop|nek|!strot|benen|vingers|oor|arm|been|knie|schedel
        ! bloed|bloedend*|bloedt|bloeden|bloedde|bebloed*
        !ziekenhuis|!ambulance*|ic|spoedeisende|!gereanimeerd|!traumahelikopter|!crisisdienst|!psychose|!psychotisch
        ! dreigt|dreig*|bedreig*|gedreigd|bedrijging|intimide*|geïntimideerd|geintimideerd|dreigbrief|chantage|chanteert|gechanteerd|afgeperst|afpers*|beschermgeld|doodsbedreig*
        pakken|pakt|krijgen|vinden|weet|weten|wist|halen|zoeken|zoekt|terug|uitkijken|oppassen|wachten|volgende|beurt|kwaad
        !volgt|volgen|volgde|!gevolgd|!achtervolg*|!stalk*|!gestalkt|!stalker*|!opgewacht|!opwacht*|wacht|!achterna|!begluurt|!gluurt|!bespied*|!bespiedt|!loert|achter
        woon|woont|wonen|adres|voordeur|deur|huis|slaapkamer|thuis|school|raam
        briefje*|brievenbus*|!kogelbrief|appje*|berichten|berichtje*|!rouwkaart|!anoniem*|kaart
        !aandoen|!aandoe|!aandoet|!aangedaan|doen|wat|iets|hand
        telefoon|pinpas|paspoort|geld|pinpas|bankpas|rekening|sleutel|mobiel|loon|pas|papieren
        !controleert|controleren|bepaalt|beslist|!afgepakt|!afpakt|houdt|!afpakken|!kleineert|!vernedert|!vernederd|!verneder*|!gehoorzamen|!scheldt|!uitscheldt|!uitgescholden|!schelden|!vloekt|!tiert
        !trouwen|trouw|!uitgehuwelijkt|!uithuwelijk*|huwelijk|getrouwd|scheiden|verblijf|eer
        politie|!112|aangifte|veilig|!huisverbod|!contactverbod|!jeugdzorg|!blijf-van-mijn-lijf*|opvang|!ondergedoken|!onderduik*|!vluchten|!gevlucht|!schuilen|!weggelopen|!schuilde|geheim
        ! beroofd|beroving*|overval|overvallen|straatroof|gijzel*|gegijzeld|gemarteld|afgetuigd|beroven|inbreker*|gewapend*|ontvoerd
        ! explosie*|explosief|explosieven|ontplof*|ontploffing|bom|bommen|granaat|handgranaat|cobra*|vuurwerkbom*|molotov*|aanslag|brandbom*
        !brand|!brandt|!brandje*|!vlammen|!vlam|!fik|!fikt|!fikken|!hens|!brandend*|!brandende|vuur|vuurtje*|!aangestoken|!aansteekt|!uitgebrand|!afgebrand|!brandstichting|!gesticht|!pyromaan|!vuurpijl*|!keukenbrand|!autobrand*|!schoorsteenbrand|!brandgevaar*|!brandveilig*|!aansteken|stookt|stoken|stook|gestookt|kampvuur
        !rook|rookt|!smeult|!smeulen|!gesmeuld|!schroei*|!brandlucht|smelt|smelten|gesmolten|!verbrand|!verbrande|!walm*|!walmt|damp|dampen|!kolendamp|heet|!gloeiend*
        gas|!gaslucht|!gaslek*|!koolmonoxide*|co|!gasfles*|!gasleiding|geiser|ketel|fornuis|!gaskraan|gaz|gass|kachel|gaskachel|!campingbrander|!gasstel*|!gasbuis|!butagas|!propaan
        ruik|ruikt|ruiken|stinkt|lucht|geur|!geroken|rieken
        !vonk*|!knettert|!kortsluiting|stopcontact*|meterkast*|bedrading|kabel*|draden|stoppenkast*|elektra|elektriciteit*|verlengsnoer*|stroom|stroomdraad*|stroomdraden|stroomkabel*|groepenkast|accu*|lader|opladen|laden|opgeladen|fatbike*|batterij*|stopkontact
        !nooduitgang*|!vluchtweg*|!vluchtroute*|!branddeur*|!brandtrap*|!vluchtdeur*|!nooddeur*|uitgang|!vluchtgang|!noodtrap
        !geblokkeerd|!versperd|!dichtgetimmerd|!barricade*|vol|afgesloten|!hangslot|klemt|dicht|opgestapeld|opgeslagen|!vergrendeld|!volgestouwd|!geblokeerd
        ! rookmelder*|brandblus*|blusser*|brandslang*|brandalarm|sprinkler*|brandmeld*|melder*|brandhaspel*|brandkraan|alarm
        kapot|stuk|leeg|gesloopt|weggehaald|defect|storing|batterijen|verlopen|gestolen|onklaar
        !benzine|!jerrycan*|!vuurwerk|!chemicali*|vaten|!munitie|!spiritus|thinner|lucifers|aansteker*|kaars*|sigaret*|peuk*|matras*|kranten|papier|dozen|hooi|!brandbaar|olie
        kelder*|box|boxen|berging|trappenhuis|portiek|hal|gang|zolder|schuur|garage*|keuken|galerij|balkon|parkeergarage|kelderbox
        vergeet|!dement*|vergeten|!verward*|stemmen|alzheimer
        !brandweer*|brandweerauto
        gemeente|corporatie|woningbouw|huur|subsidie|kosten|prijzen|begroting|wethouder|plan|plannen|project|beleid
        bal|voetbal*|sport*|spelen|speelt|speel*|feest*|carnaval|kermis|kookclub|judo|karate|boks*|scouting|koningsdag|kerst*|barbecue*|bbq|gezellig*|leuk|mooi|fijn|prachtig|lief|lieve|genieten|heerlijk
        bomen|boom|planten|plant|duif|duiven|hond|honden|kat|katten|vogels|meeuw*|wespen|muggen|ratten|muizen|gras|park|plein|vis|vissen|ganzen
        haha|hahaha|grap|grapje|lachen|lach|lachend
        vroeger|opgelost|voorbij|opgepakt|hersteld|vervangen|jaren
        graag|hoop|wens|misschien|cursus|les|training|lezing|voorlichting|poster
        parkeren|parkeer*|auto|auto's|verkeer|fiets|fietsen|oversteken|drempel|kruising|rotonde|stoep|bus|lift
        """;
}
