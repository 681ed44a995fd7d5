namespace Survey.Analysis.Signals;

/// <summary>What residents might write that only sounds like a signal, or is dull, made up for learning. Data, not logic.</summary>
internal static class CalmPeopleExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Ik lach me dood om die buurman.
        ik schrik me dood van dat vuurwerk
        ik erger me kapot aan die scooters
        je verveelt je hier dood
        ik werk me dood in mijn voortuin
        De straat is dood na vijf uur.
        het winkelcentrum is zo dood als een pier
        Er zit een dode hoek in die bocht.
        dode vogels in de dakgoot
        de vijver is dood water
        de accu van de scootmobiel is weer dood
        Mijn vader ging dood en de hele straat kwam op de begrafenis.
        mijn vrouw is overleden en de buren koken voor me, zo lief
        Mijn man is dood maar ik heb gelukkig veel aan de koffieochtend.
        Sinds mijn moeder overleed staat haar bankje bij de vijver.
        De oude huismeester is dood, die missen we.
        ik wil hier blijven wonen tot mijn dood
        van mij mogen ze me hier begraven, zo fijn woon ik
        ze krijgen me hier alleen dood weg
        Ik ga hier nooit meer weg.
        ik wil niet meer weg uit deze buurt
        Ik wil weg uit deze flat, naar een benedenwoning.
        ik wil hier weg, liefst naar een huis met tuin
        Ik zie het niet meer zitten met die gemeente.
        ik zie het somber in voor de winkels
        Voor mij hoeft die barbecue niet meer.
        het hoeft voor mij niet zo groots
        Ik hoef geen bankje, ik hoef een lift die werkt.
        ik heb er geen zin meer in om steeds te bellen
        ik heb geen zin meer om te klagen, ze doen toch niks
        ik geef de moed op met die woningbouw
        ik kan niet meer tegen die herrie
        ik kan er niet meer tegen, elke nacht die muziek
        Ik trek het niet meer met die blaffende hond.
        ik hou het niet meer uit met die hitte op zolder
        het houdt een keer op met die geduldige bewoners
        Er moet een eind komen aan de overlast.
        maak een eind aan het sluipverkeer
        Zet er een punt achter, dat project.
        Het is afgelopen met de rust sinds de nieuwbouw.
        het is klaar met die rommel, gewoon boetes geven
        ik ben er klaar mee, altijd die vuilnis
        ik ben het zat, iedere dag auto's op de stoep
        ben het beu om steeds trappen te lopen
        Ik ben moe van al die vergaderingen.
        ik ben op van de zenuwen door de verbouwing
        Ik stap eruit bij de vereniging, te veel gedoe.
        ik stap uit de bewonerscommissie
        ze stappen hier uit de bus en dan is er geen pad
        als je uit het raam kijkt zie je de hele wijk
        Vanaf mijn balkon kijk ik uit over de polder, schitterend.
        op tien hoog heb je prachtig uitzicht
        ik zit graag op de galerij naar beneden te kijken naar de kinderen
        Springen op het springkussen was het hoogtepunt.
        de jeugd springt van de brug in het kanaal als het warm is
        kinderen springen touwtje op het plein
        een touw aan de boom als schommel zou leuk zijn
        het touw van de vlaggenmast klappert
        de waslijnen hangen door
        hang wat vogelhuisjes op in de bomen
        iedereen hangt de vlag uit
        de trein hoor je niet meer door het scherm
        het spoor geeft veel lawaai
        Ik neem de trein naar mijn werk, fijn dat het station dichtbij is.
        ik heb mijn pillen van de apotheek, die bezorgen aan huis
        de apotheek mag wel in de wijk blijven, voor mijn medicijnen
        medicijnen halen is ver lopen
        Ik slaap slecht van het verkeer.
        ik wil gewoon eens kunnen slapen zonder brommers
        ik word elke nacht wakker van de vuilniswagen
        ik wil wakker worden met vogels
        ik lig uren wakker door de muziek van boven
        Wat heeft het voor zin om afval te scheiden als alles op een hoop gaat
        wat heeft dat bordje voor nut
        Niemand luistert naar ons.
        niemand zegt gedag
        niemand die het merkt als de lamp kapot is
        niemand weet bij wie je moet zijn
        Ik voel me een last bij het loket van de gemeente.
        we hebben last van duiven
        ik heb veel aan mijn buren
        zonder mijn auto ben ik nergens
        zonder bus kom ik nergens
        Zonder buurthuis is er niks meer aan.
        Ik leef met plezier in deze straat.
        Het leven in de flat is goed.
        leven en laten leven
        hier leeft iedereen langs elkaar heen
        de wijk leeft weer
        het is hier geen leven met die vliegtuigen
        meer leven in de brouwerij graag
        Ik heb mijn hele leven hier gewoond.
        mijn leven lang al lid van de fanfare
        een nieuw leven voor het oude schoolgebouw
        voltooid is het plan nog lang niet
        ik hoop dat mijn kinderen hier een toekomst hebben
        er is geen toekomst voor jongeren zonder woningen
        de toekomst van het zwembad is onzeker
        de school heeft geen toekomst zeggen ze
        Afscheid van de pastoor was druk bezocht.
        we namen afscheid van de oude huismeester met taart
        ik heb een brief geschreven aan de woningbouw
        de brieven van de gemeente zijn te moeilijk
        alles is goed geregeld hier
        ik heb alles zelf geregeld met de verhuizing
        mijn dochter regelt alles voor mij
        de zorg is goed geregeld
        ik spaar voor een nieuwe fiets
        ik snij de heg elk jaar
        ze snijden de bocht af met de auto
        snijbloemen op de markt
        er is een scherpe bocht
        mijn hart ligt hier
        het is hartverscheurend dat de bomen weg moeten
        ik moest huilen toen de buren met soep kwamen
        huilen met de pet op, dat onderhoud
        de baby slaapt hier heerlijk
        ik ben eenzaam en zou graag iemand hebben om mee te wandelen
        Ik voel me vaak alleen sinds mijn scheiding.
        eenzaamheid onder ouderen mag wel aandacht
        ik kom weinig buiten door mijn knie
        Ik zit veel binnen, graag een bankje onderweg.
        mensen met depressie kunnen bij de soos terecht, heel goed
        de ggz heeft een inloop in de wijk, fijn
        een cursus omgaan met verlies lijkt me goed
        er mag meer aandacht zijn voor psychische problemen
        er staat 113 op een poster in de bushalte
        de gedachte dat het buurthuis sluit vind ik erg
        ik denk vaak aan vroeger
        ik denk aan verhuizen
        ik verdwijn wel in de drukte
        de winkels verdwijnen een voor een
        de vogels zijn verdwenen
        Ik wil verdwaald raken in een stadsbos.
        de put is diep en er ligt een rooster op
        het water in de singel is mooi
        de brug over de singel is glad
        de sleutel ligt bij de buren
        als ik op vakantie ben geeft de buurvrouw de planten water en de kat eten
        mijn hond is vorig jaar doodgegaan, de dierenarts hier is top
        mijn kat is overreden door een scooter
        mijn kat loopt weg, wie ziet hem
        De kinderen van de buren spelen altijd in onze tuin, gezellig.
        de kinderen van boven rennen de hele dag
        kinderen gillen in het zwembad
        de kinderen schreeuwen op het plein, hoort erbij
        babygehuil door de muren, zo gehorig
        je hoort elk kind huilen, die muren zijn van papier
        kinderen huilen als ze naar bed moeten, dat hoor je door de muur
        kinderen zitten te vaak alleen op hun telefoon
        kinderen kunnen hier alleen naar school fietsen
        mijn zoon van acht mag alleen naar de winkel, zo veilig is het
        Mijn dochter van zes speelt zelf buiten, iedereen let op.
        er is niks voor kinderen onder de vier
        kinderen fietsen zonder licht
        kinderen steken zomaar over
        de kinderen hebben honger na het zwemmen dus een frietkar is welkom
        in het buurthuis krijgen kinderen een warme maaltijd, goed initiatief
        de school geeft ontbijt aan de kinderen, heel fijn
        snoep uitdelen met Halloween is leuk
        sinterklaas gaf alle kinderen snoep op het plein
        een oude man deelt elk jaar chocolade eitjes uit met Pasen, alle ouders zijn erbij
        de man van de ijscokar is een schat voor de kinderen
        de vrijwilliger maakt foto's van het kinderfeest voor de krant
        de fotograaf maakte foto's van de kinderen op het feest
        een busje haalt de kinderen op voor de zomerkampen
        mijn moeder haalt de kinderen van school
        vaders staan te kletsen bij de school
        een meneer leest voor aan kinderen in de bieb
        de voorleesopa is geweldig
        De speeltuinman houdt toezicht, dat is fijn.
        er is glas in de zandbak
        het klimrek is te hoog voor kleintjes
        mijn kind viel van de schommel en had een blauwe knie
        mijn zoon heeft een gat in zijn hoofd van het klimrek, tegels zijn hard
        de wip is kapot
        het hek om de speeltuin is open
        er ontbreekt een hek langs de vijver voor de peuters
        ik ben bang dat er een kind in de sloot valt
        de stoep is zo smal dat ik met de kinderwagen over straat moet
        straks wordt er een kind aangereden, drempel graag
        auto's rijden te hard langs de school
        er moet een zebrapad voor de kinderen komen
        de kinderboerderij is een feest
        mijn kleinkinderen komen graag
        de kleinkinderen logeren hier elke zomer
        tieners hebben geen plek
        jongeren hangen en roken wiet bij de speeltuin
        jongens van veertien op fatbikes
        de jeugd drinkt bier op het bankje
        er liggen lachgaspatronen
        peuken in de zandbak
        ze verkopen vapes aan jongeren bij de sigarenboer
        de jeugd verveelt zich en trapt tegen prullenbakken
        kinderen schoppen de bal tegen mijn muur
        de bal komt steeds tegen mijn raam
        kinderen schieten met waterpistolen
        kinderen slaan met stokken tegen de bomen
        het kind van de buren slaat op zijn drumstel, goed voor zijn ritme
        kind trommelt op de container
        kinderen spelen politie en boefje
        meisjes dansen op het plein
        het kindercarnaval was top
        kinderen zijn hier welkom
        op school wordt gepest maar ze pakken het goed aan
        mijn zoon werd gepest en nu zit hij op judo en gaat het goed
        mijn dochter gaat met plezier naar school
        de moeder van mijn vriendin helpt met huiswerk
        vader en moeder werken allebei dus oppas is nodig
        er is een tekort aan kinderopvang
        de opvang is gezellig
        er mag wel een jongerenwerker komen voor de meiden
        jeugdzorg doet goed werk in de wijk
        het kinderpardon vind ik een goed idee
        baby's krijgen een boekje van de bieb
        Mijn man is lief.
        mijn man helpt in de speeltuin
        Mijn man en ik wonen hier vijftig jaar.
        mijn man klaagt altijd over het parkeren
        mijn man zegt dat de straat vies is
        mijn man mag van mij niet meer klussen op zondag
        mijn vrouw wil een serre
        ik mag van mijn man een hond nemen
        van mijn vrouw mag ik niet roken binnen
        Van de huisbaas mag ik geen hond.
        ik mag niet parkeren voor mijn eigen deur
        wij mogen geen schotel ophangen van de woningbouw
        je mag hier niks
        ik mag van de dokter niet tillen dus de container is zwaar
        Mijn ex woont om de hoek en dat gaat prima.
        mijn ex haalt de kinderen netjes op
        we zijn gescheiden maar goede vrienden
        Mijn schoonmoeder woont beneden en past op.
        mijn schoonmoeder kookt voor het hele portiek
        mijn broer voetbalt bij de club
        mijn vader werkte in de mijn
        mijn vader en moeder wonen in een aanleunwoning
        mijn zoon helpt me met de boodschappen
        mijn zoon doet mijn geldzaken, heel fijn
        mijn dochter doet mijn administratie
        mijn kleinzoon maait het gras
        de mantelzorgers mogen in het zonnetje
        ik zorg voor mijn zieke vrouw en heb soms vervanging nodig
        mijn man is dement en de dagopvang is dichtbij
        oudere mensen worden hier goed verzorgd
        de thuiszorg komt op tijd
        een stel boven ons heeft wel eens ruzie, ze maken het altijd weer goed
        de buren hebben ruzie over de heg
        buren maken ruzie over parkeren
        ruzie over de was, het is me wat
        de buren schreeuwen bij het voetbal
        """;
}
