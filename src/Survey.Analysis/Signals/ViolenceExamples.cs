namespace Survey.Analysis.Signals;

/// <summary>What residents might write of fights, stabbings, shootings and assault, made up for learning. Data, not logic.</summary>
internal static class ViolenceExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Ik ben op straat in elkaar geslagen.
        mijn zoon is vorige week neergestoken bij de halte
        er is een jongen doodgestoken op het plein
        Er werd geschoten vanuit een auto.
        we hoorden vijf schoten en toen gillen
        's Nachts knallen van een pistool, geen vuurwerk, ik ken het verschil.
        hulzen op de stoep
        er zit een kogelgat in het raam van de snackbar
        Iemand werd doodgeschoten voor mijn raam.
        een steekpartij om niks
        elke maand een steekpartij
        Twee groepen gingen elkaar te lijf met stokken en flessen.
        ze vochten met stoelen van het terras en er was overal bloed
        Jongens trapten een man die al op de grond lag.
        Een oude man is van zijn fiets geslagen.
        ze hebben een vrouw haar tas van de arm gerukt en haar een trap gegeven
        mijn oma is beroofd op de galerij
        ik ben beroofd met een mes op mijn keel
        Drie jongens hebben mij vastgehouden en mijn telefoon afgepakt, ik heb een gebroken neus.
        mijn man is met een ploertendoder op zijn knie geslagen
        hij kreeg een kopstoot
        de leraar kreeg een vuist in zijn gezicht
        Een verpleegkundige is hier bespuugd en geslagen.
        De ambulancebroeders zijn aangevallen toen ze kwamen helpen.
        de brandweer werd met zwaar vuurwerk bekogeld en een man raakte gewond
        de buschauffeur is mishandeld
        de pakketbezorger is uit zijn bus getrokken en geslagen
        ze hebben een dakloze man in het park doodgeschopt
        er is een zwerver in elkaar gerost
        Een meisje is aangerand in de parkeergarage.
        mijn vriendin is verkracht in het park en de dader loopt gewoon rond
        ik ben betast in de bus en hij liep mee naar buiten
        Een man greep mij bij mijn borsten bij het fietspad.
        hij heeft mij in de bosjes getrokken en onder mijn rok gezeten
        in de tunnel word je vastgegrepen, mijn dochter is het overkomen
        een man drukte mijn zus tegen de muur en zoende haar met geweld
        er gebeuren verkrachtingen achter de sporthal
        De buurvrouw heeft hem met een pan op zijn kop geslagen, ambulance erbij.
        er lag een man met een gat in zijn hoofd in het portiek
        bloed in de lift, weer een gevecht geweest
        bloed op de trap en tanden op de grond
        Ik vond een jongen die was neergestoken, hij kneep in mijn hand.
        ik heb iemand gereanimeerd die was gestoken
        een lijk gevonden in de bosjes, ze zeggen moord
        er is een man vermoord op nummer tachtig en de daders zijn niet gepakt
        mijn buurman is vermoord
        mijn neef is vermoord op dat plein
        Liquidatie voor de deur, kinderen zagen het.
        Handgranaat aan de deurkruk van de kapper.
        er is een explosie geweest aan de voordeur van de buren, aanslag
        de derde aanslag met een cobra dit jaar
        bom bij de shishalounge en alle ramen eruit
        ze gooien molotovcocktails naar de politie
        Met de rellen werden auto's omgegooid en een agent raakte zwaargewond.
        er vallen gewonden elke jaarwisseling omdat ze met vuurpijlen op mensen schieten
        ze schoten een vuurpijl in het gezicht van mijn man
        ze gooien van het viaduct stenen op auto's, een vrouw is geraakt
        jongens gooien met tegels van de galerij naar mensen beneden
        Een fles van zeven hoog kwam op het hoofd van een mevrouw, expres gegooid.
        ze hebben mijn vriend van de brug geduwd
        Iemand is van het balkon gegooid.
        ze hebben een jongen op het spoor geduwd
        Hij is met een auto op de menigte ingereden.
        ze rijden mensen omver met scooters en slaan dan
        iemand is met opzet aangereden na een ruzie om een parkeerplaats
        De ruzie om de parkeerplek eindigde met een hamer op zijn hoofd.
        twee buren gingen op de vuist en een ligt nu in het ziekenhuis
        mannen uit het café vechten elke nacht onder mijn raam tot er bloed vloeit
        op koningsdag een vechtpartij met veertig man
        knokpartij op het schoolplein met messen
        iedereen heeft hier een mes op zak, mijn zoon van 15 ook
        jongens dragen machetes in hun broek
        Ze hebben wapens in de kelder verstopt.
        ik vond een pistool in de struiken
        mijn zoontje vond een mes met bloed in de zandbak
        Mijn klasgenoot heeft een boksbeugel en gebruikt hem ook
        ze liepen met zwaarden achter elkaar aan
        Iemand is aangevallen met een bijl in de bus.
        ze hebben zuur in het gezicht van een meisje gegooid
        ze hebben hem met een hete strijkbout gemarteld om zijn pincode
        een student is ontvoerd en mishandeld in een garagebox
        er is iemand gegijzeld geweest op de zesde
        overval op de avondwinkel met pistool, de eigenaar is in zijn been geschoten
        De bakker is overvallen, met een mes, hij is nog steeds van slag.
        gewapende overval bij de pinautomaat
        overval op een oud echtpaar thuis, vastgebonden met tape
        ze hebben mijn opa vastgebonden en geslagen voor zijn spaargeld
        inbrekers sloegen mijn moeder met een koevoet
        mijn vader deed open voor een pakket en kreeg meteen een klap
        een nepagent heeft mijn tante geduwd en haar sieraden gepakt
        straatroof bij de flat, elke week
        ik ben van achteren neergeslagen
        van achter een klap, meer weet ik niet, wakker geworden in ziekenhuis
        ik heb 12 hechtingen in mijn hoofd van die jongens
        mijn kaak is gebroken door een jongen die geld wilde
        mijn broer ligt in coma na een klap bij de kroeg
        mijn man is halfdood geslagen
        Ze sprongen met zijn vieren op hem en bleven schoppen.
        ze trapten op zijn hoofd
        met zijn achten op één jongen
        Een jongen is tot bloedens toe geslagen omdat hij homo is.
        wij zijn geslagen omdat we hand in hand liepen
        twee mannen die zoenden zijn met een ketting geslagen
        mijn man werd geslagen en ze riepen vuile turk
        ze sloegen een vrouw met een hoofddoek tegen de grond
        een joodse man is hier geschopt en uitgescholden
        een trans meisje is met stenen bekogeld en geschopt
        Omdat ik chinees ben hebben ze mij geduwd en geslagen.
        De voetbalsupporters sloegen alles en iedereen in elkaar.
        na de wedstrijd wordt hier gevochten en vallen er gewonden
        er wordt gevochten om drugs, deals lopen uit op messen
        drugsdealers schieten op elkaar
        een afrekening in de drugswereld vlak naast de school
        mijn deur zat onder het bloed van een gewonde man
        iemand klopte bloedend bij mij aan
        ik zag hoe ze een man in een kofferbak duwden
        ze knijpen elkaar de keel dicht in het trappenhuis
        de jongens slaan een gehandicapte jongen en filmen het
        jongens pesten en slaan een man met een verstandelijke beperking
        zij laten honden vechten en mensen ook
        Een hondeneigenaar stuurde zijn pitbull op mij af en ik ben gebeten in mijn been.
        De hond is expres op mijn zoon losgelaten, en toen sloeg hij hem ook nog.
        vriend gestoken in been, bloed overal
        ze slaan mij op straat, 4 man
        jongens slaan oude man, nemen geld
        gisteren schieten, politie komen laat
        man met mes steken andere man bij winkel
        ik geslagen, tand kapot, niemand helpen
        in de nacht veel vechten met mes en fles
        mijn zoon geslagen door groep, hij bang school
        ze hebbe me in elkaar geramt
        ik ben in mekaar geslage
        mn maat is gestoke
        gevegt bij de kroeg met messe
        er word gestoken en geschoten hier
        schiet partij om de hoek
        steek partij bij de mac
        vegtpartij elke week
        er is iemand geprikt gister
        bro is geschept en daarna gestoken
        matties lopen met pipa's
        mijn neef heb een steek in z'n long
        ze hebben die man helemaal lens geslagen
        die gast kreeg een beuk en ging knock-out
        ze hebben hem verrot geslagen
        Hij sloeg een vrouw een blauw oog in de rij van de Lidl.
        in de wachtkamer ging een man door het lint en sloeg de assistente
        Er is een man met een stuk hout tekeergegaan tegen voorbijgangers.
        een jogger is neergeslagen en beroofd
        op het fietspad wordt een draad gespannen op nekhoogte, een man is zwaargewond
        een scooter reed expres mijn kind aan en de bestuurder schopte na
        er is een vuurgevecht geweest
        politie schoot een man neer die met een mes zwaaide
        de politie vond een vuurwapen bij de buren en er was al geschoten
        mijn raam is kapotgeschoten
        met een luchtbuks schieten ze op mensen op het balkon, mijn arm was raak
        Ze schoten met een katapult kogeltjes en een oude vrouw verloor haar oog.
        de schoonmaker is van de trap getrapt
        onze portier is mishandeld door bezoekers
        een vrijwilligster van het buurthuis heeft een klap gehad van een bezoeker
        de trainer is door ouders geschopt en geslagen
        twee moeders trokken elkaar aan de haren en sloegen met tassen, een heeft een gebroken neus
        een juf is in haar gezicht geslagen door een vader
        Er was een massale vechtpartij bij de ijsbaan.
        Sinds die moord durft niemand meer buiten te zitten.
        Na de schietpartij slaap ik slecht.
        na de overval ben ik nooit meer alleen in de winkel gaan staan
        sinds mijn man is neergestoken komt hij niet meer buiten
        sinds ik ben aangerand neem ik die tunnel niet meer
        de dader van de mishandeling woont nog steeds boven mij
        de jongen die mij geslagen heeft kom ik elke dag tegen
        de man die mijn zus verkracht heeft woont twee deuren verder
        Hij lag al bewusteloos op straat en ze gingen door met schoppen.
        De jongen bewoog niet meer en ze bleven maar trappen.
        Ze hebben een meisje de bosjes in getrokken achter het station.
        """;
}
