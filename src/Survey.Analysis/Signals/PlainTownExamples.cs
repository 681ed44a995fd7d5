namespace Survey.Analysis.Signals;

/// <summary>What residents might write that rings no bell, taken from the examples of the themes because it sounds most like it, made up for learning. Data, not logic.</summary>
internal static class PlainTownExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Als wijkzuster loop ik met een alarm in mijn zak
        elke keer als die auto met getinte ramen komt staan er ineens zes junks klaar
        Ik heb in de gesloten afdeling gezeten en op mijn flat hing een briefje: niet terugkomen
        kassengloed
        Tja, de bingo zullen we maar zeggen, want iets anders is er niet.
        Al die kleine broertjes kijken het af, dus het houdt nooit op met dat vernielen
        Als ik naar de moskee wil op vrijdag moet ik drie lijnen
        Toen het jongerenhonk nog open was kende ik die jongens bij naam, nu staan er vreemden
        Na zes maanden repeteren werd de musical afgelast, brandveiligheid.
        ik wil meepraten als ervaringsdeskundige schulden en wijkteam
        bovenbuurman
        Ouders die hun kind naar school brengen blokkeren om half negen onze hele uitrit.
        Dat ze dimmen na middernacht, ik slaap als een roos.
        Kinderen spelen in de zomer niet meer buiten tussen twaalf en vijf, de glijbaan is gloeiend.
        Een vast maatje vanaf groep 7 voor jongens die vastlopen
        geldstress
        ik heb mijn zaak zelf leeggehaald, schap voor schap, en de sleutel in een enveloppe gedaan
        Toen mijn zoon na een delier de straat oprende hebben drie chauffeurs geremd en één heeft hem in zijn jas gewikkeld
        Dan zit ik achter het raam op zorg te wachten die er niet meer is
        Geef mij een hesje, dan help ik op drukke dagen mensen naar het juiste perron.
        Wie geen Nederlands leert raakt steeds verder achterop, mijn schoonmoeder ook
        als jurist kijk ik huurcontracten na
        Elke melding een behandelaar met voornaam
        Ik gaf de jonge lindes elke avond water, tot ze er bij de bouw een hek omheen zetten. Nu zijn ze dood.
        Ze hebben het diftar-systeem bedacht en nu ligt alles in het bos.
        Zet de pinautomaat binnen in de winkel
        doof, en de omroep op het perron zegt iets wat ik nooit te weten kom
        Hier piept, knettert en brult het tot in de kleine uurtjes, vooral rond dat tankstation.
        Blikken slaan tegen de garagedeur, uren achter elkaar
        Deurbel, slot, spoelbak, rolluik. Alles kapot en alles in behandeling.
        De buurman plantte de eerste, ik de tweede; kom er maar bij, ik heb spades.
        Een ov dat de ploegendiensten volgt in plaats van de kantooruren
        Vorige zomer brak mijn kleinzoon zijn pols omdat de touwladder doorgesleten was
        Brief, datum, uitgevoerd. Klaar.
        Vuist maken als winkeliers: samen een beveiliger betalen
        Bijdragen? Ik betaal al 68 euro servicekosten en krijg er een smerige gang voor terug.
        de tocht komt door de brievenbus, onder de deur, langs de ramen, overal
        Wie heeft bedacht dat de containersleutel en de voordeurtag hetzelfde ding zijn? Kwijt is buiten slapen.
        de dierenbescherming gebeld, die belden mij terug met of ik het zelf kon vangen
        dat er elke dag iemand bij mij oma langskomt
        Rooster waarin je ook af mag zeggen als je een slechte dag hebt
        Onze bovenbuurman is een beer van een kerel, dat geeft vertrouwen
        Dan ben ik achttien
        Elke middag om vier uur loopt hij naar het graf en weer terug, meer heeft hij niet
        Mijn kaasboer weet nog hoe mijn moeder heette.
        Qbuzz, Arriva, Connexxion: allemaal andere kaartjes en allemaal te laat
        Er is een bewaker in de garage en het ruikt er naar niks.
        Ik heb eens op blote voeten in glas gestaan beneden, van een ruit die er al dagen lag
        De beslagvrije voet klopt niet en ik hou 210 euro over om van te leven.
        tandartspraktijk in de leegstaande drogist
        Het dorpshuis, zolang het er nog staat; ze willen er acht starterswoningen neerzetten
        Mijn buurmeisje van 22 deed boodschappen met dichtgeknepen ogen, paniek, ik heb haar mandje gedragen
        Doe iets voor die jongens voordat ze te diep zitten
        weet ik niet, mijn kinderen zijn al veertig
        Mijn zus gooide in een psychose al haar meubels naar beneden en iedereen stond te lachen
        Verbied pinnen na middernacht bij die automaat
        Zorg voor noodstroom in het trappenhuis.
        zoutkist bijvullen, sleutel mag bij mij
        snoepautomaat die zakjes terugneemt
        Ik woon dan nog steeds bij mn moeder, geen kans op een eigen plek
        Sleutelgeld 3000 euro onder tafel
        De buurman voert vossen achter zijn huis
        Heb in een hotel geslapen om bij te komen, negentig euro voor stilte
        twee kinderen erbij en nog dezelfde twee slaapkamers, ik zie het niet voor me
        Hondenbelasting terug en van dat geld een schoonmaakploeg
        consulten bij de kinderarts alleen nog in het streekziekenhuis
        We maken zelf borden met kinderfoto's, mag dat?
        Alles in huis, van verloskundige tot uitvaartzorg
        Ze zeggen boevenwijk maar ik ben hier in dertig jaar nog geen dubbeltje kwijtgeraakt
        Stamtafel op donderdag, al sinds '92
        zij zeggen eerst taal, ik zeg eerst mensen, dus blijf ik thuis
        Kromme vloeren, als je een knikker neerlegt rolt hij naar het raam
        Idee: bomen redden. Oh nee, die heb je gisteren al omgezaagd.
        Het fietstunneltje: gesloopte armaturen en zwarte plekken van vuurtjes.
        Ik slaap al een jaar met oordoppen in en toch lig ik wakker
        ik bied 40.000 boven vraagprijs en ben derde
        ik hier papieren, ik hier leven, dank
        gewoon allemaal een dag met de bus gaan, anders halen ze m weg
        Ik rij mensen wel even naar de dokter, hoeven ze niet te zoeken.
        ik hoop weg te zijn, want ze worden alleen maar brutaler daar beneden
        mijn dochter van 12 wil op cavia's passen
        Al die bewonersavonden zijn altijd met de witte 65-plussers, ik zie mezelf er niet
        een ondertunneling van het spoor
        Ze rijden met de steps tegen mijn etalage op, logisch want ze hebben geen baantje
        Mijn kleinkinderen willen niet naar huis als ze in de speeltuin zijn
        Bij mijn dochter in Assen hebben ze een schapenkudde die de wijk begraast, zoiets wil ik ook hier
        De taal die ze schrijven is niet te volgen, ik ben hoogopgeleid en snap het ook niet
        Ze hebben bij onze verhuizing de gordijntjes opzij geschoven en geteld hoeveel dozen er waren
        Agenten zijn er dan alleen nog als app
        griezelig viaduct
        Het appgroepje maakt me alleen maar banger, elke dag verdachte persoon zus en verdachte persoon zo
        niet serieus genomen
        school uit om 3 en dan passen we niet in de bus, laten ze ons gewoon staan
        een conciërge beneden net als in Frankrijk
        geen enkel benzineautootje meer toegestaan en waar moet ik dan heen met m'n Fiatje
        Rugzakje aan de kapstok en geen plek om te zitten: twee klassen gaan in de gang les krijgen
        Ze noemen het levendig, ik noem het een kudde brutale pubers voor mijn etalage
        elke nacht hetzelfde groepje, politie rijdt langs en ze komen terug
        Als er niks verandert aan de rust blijf ik hier tot mijn dood
        Ik stond met de bolderkar en twee slapende peuters voor een gesloten kinderboerderij
        Als kleine zelfstandige concurreer ik tegen internet en tegen mijn eigen verhuurder.
        In Zweden krijg je bij elke winkel je flesje geld terug, hier sta ik voor een volle automaat.
        Achter de tap, heb diploma sociale hygiëne
        Naden kitten, ook bovenlangs
        Ik wil 's avonds de halte bemannen met een thermosfles
        Sinds het laden achterom gaat slapen we weer uit
        mijn naam weten ze niet. ik ben 'die van 43'
        Ons huis verzakt, de voordeur gaat alleen met een schop open
        Na de miskraam liepen ze met een boog om me heen
        Ze rijden met een cirkelmaaier om half zeven onder mijn slaapkamer.
        herseninfarct gehad, ze praten over mijn hoofd heen met mijn man
        omgevingsloket, formulier loopt vast op stap 4
        Als ze niet komen, zeg dan tenminste af.
        Pas als je met een advocaat of de krant dreigt komen ze in beweging.
        Mijn vader met dementie werd gefilmd terwijl hij de weg kwijt was, ze lachten
        Dankzij de budgetcoach ben ik na drie jaar schuldenvrij. Ik heb op de gang staan dansen.
        Veertig jaar in dit huis, elke tegel heb ik zelf gezet, ik zou nergens anders willen wonen
        Twee pubers klommen op het dak voor mijn weggewaaide wasgoed en wilden er niks voor hebben
        De kinderen, en ik wil best een keer een spelletjesmiddag voor ze draaien
        Gladheidsroute via kleuren op de kaart, dan weet ik waar gestrooid is.
        uitgeleende gehandicaptenkaart achter de ruit van een kerngezonde vent
        Na de derde vergadering zonder besluit ben ik gestopt met meedenken.
        Mijn zus kwam uit Suriname over en vroeg of de stroom was uitgevallen in onze straat. Nee hoor, altijd zo.
        Kapperszaak nummer zeven in dezelfde straat, wie wassen ze daar
        Wat mij betreft hoeft er aan die metro niets, die rijdt perfect.
        dan is het station een onbemande bende met wat automaten
        Vrijwilliger bij de voetbal was ik, ben gestopt omdat ik elke zaterdag een bon kreeg.
        Een binnenstad zonder opstapjes.
        Statiegeld in een aparte houder aan de bak, dan trekken ze de zakken niet open
        'Eindhalte, uitstappen allemaal', twee kilometer voor mijn huis, in de sneeuw.
        Ik zie steeds meer kinderen rapen, dat belooft wat.
        Wat een grap, een laadpaal neerzetten en er vervolgens twee gewone vakken voor inpikken.
        Zelfs met de gordijnen dicht loopt de thermometer in de woonkamer op tot 33.
        maaltijdbezorger ben ik, als ik val krijg ik niks
        Kale plekken in het gazon, droge leem, geen spriet.
        Van de trein heb ik geen last, na een week hoor je hem niet meer
        een aardige fysio, dat is de enige die me aanraakt
        mijn dochter krijgt haar eigen voordeur, met hulp, eindelijk
        Ik kan niet zeggen dat ik hier met een gerust hart loop
        De kroeg gaat door als coöperatie, ik heb er zin in
        De pandjesbaas vraagt borg cash en geeft geen contract aan Poolse arbeiders
        ze krijgt elke dag een magneetmaaltijd en eet die half op, voor de tv
        Of er dan nog hondenbelasting is weet ik niet
        gesloten rolgordijnen
        Bij mijn diploma-uitreiking kwam tante niet binnen, ze stond nog ergens te keren.
        Dat de slager mijn bestelling al klaarlegt als hij me ziet aankomen.
        Toen ik tien was tolkte ik bij de oncoloog voor mijn moeder, ik moest zeggen dat ze doodging
        Bindt die jonge stammen los, de band snijdt erin.
        De benedenbuurvrouw belt de wijkagent als mijn peuter loopt
        De leuning zit los tussen de tweede en derde etage
        Foto's van dumpingen doorsturen, doe ik toch al op mijn ronde als nachtwaker.
        Aannemer krijgt betaald maar ik zie nooit een schoffel de grond ingaan.
        Hele families die met geprepareerde tassen komen stelen
        Mijn sleutel brak af, mijn overbuurman van 80 klom door het wc-raam
        De gemeente heeft de palen bij het park weggehaald vanwege de uilen. En wij dan?
        Gehandicaptensport is er alleen in de stad, twintig kilometer rijden.
        Mensen met niet-aangeboren hersenletsel vallen overal buiten, ik ook
        De videofoon is wel vervangen in blok A en B, maar wij in blok C wachten al sinds 2021.
        grooteigenaar stemt alles weg, wij kleintjes hebben niks in te brengen
        knutselen met kinderen bij mij in de schuur
        Ik kan niet zeggen of het hier veilig is, ik kom net kijken
        Ik heb een dochter met een beperking en kan nooit eens een avondje weg
        Ik heb schizofrenie en de mensen steken over als ze mij zien
        Thuiskomen met de nachttrein en dan nog een blokje om
        Kind rijdt met een plastic loopauto over de plavuizen
        laat mij als natuurkundedocent een meetproject leiden
        boven kantoor wonen, na zessen helemaal voor mezelf
        Alles op loopafstand, van drogist tot fietsenmaker.
        liep met mn airpods in, stap ik zo in een gat, scherm van mn telefoon kapot
        Mijn moeder van 88 kreeg een mail. Ze heeft geen computer. Sindsdien wacht ze op antwoord.
        Twee keer per week plastic.
        Straks verkoop ik mijn auto noodgedwongen en zie ik mijn zus in Drenthe nooit meer.
        Mijn zoon moet met de taxi naar school voor speciaal onderwijs omdat er geen lijn is, en die taxi wordt nu ook geschrapt.
        Zet mij maar in dat panel.
        Bezoekerspas van papier terug.
        De zwanen broedden altijd naast de brug tot ze het riet hebben weggehaald.
        Elke keer als ik er iets van zeg krijg ik een grote mond van die kerel met zijn herder
        Ruime flat zeiden ze, mijn bed past alleen als de deur openblijft
        wc loopt door, al vier keer gebeld
        Ik hoef niet meer over mijn schouder te kijken
        als oudere vrouw word ik nagefloten en nageroepen door jochies van veertien
        Er is een bewonersavond geweest op 12 maart.
        kids van de flat zijn m'n broers
        Ze hebben dat wietpand snel dichtgetimmerd, hulde
        Een winkelier zonder opvolger, zo gaan ze allemaal.
        Ik vrees een spookdorp met weekendgasten
        Men moet langer thuis wonen maar wie kijkt er naar hen om?
        huisarts overgenomen door een keten, nu beeldbellen met een vreemde
        Ik ben akoesticus geweest en meet gratis decibellen voor wie dat wil
        Drie keer is het station beloofd, drie keer is het geschrapt.
        ik wil gamen organiseren in het honk, heb 4 schermen
        in onze kelder keutels van de muis en aangevreten aardappels
        geen licht bij voordeur beneden, ik zie het sleutelgat niet
        Bij de kassa moest ik de kaas terugleggen, met zes mensen achter me.
        Ondermijning noemen ze het, ik noem het een garagebox waar 's nachts vrachtwagens lossen
        Er kwam een rouwauto voor 33, en ik had niet eens geweten dat hij ziek was
        Het kerstboomverbranden mag niet meer en er is niks voor in de plaats gekomen.
        wegwijzers met minuten lopen erop
        Sleutelbewaarder van de meterkast, dan kan ik de klok goed zetten.
        Ons pa ging altijd naar de soos, die is opgedoekt, hij zit nou alleen nog maar thuis te kijken naar de muur
        Wat ik zou veranderen is mijn hoofd, maar dat lukt de psychiater ook niet
        Kastanjes en beukennootjes, als knikkers onder mijn zolen.
        Ik vind fijn buiten, maar mensen kijken raar want ik praat in mezelf
        De Syrische kapper knipte mijn zieke man thuis en wilde er niks voor
        Om elf uur gaat alles uit, alsof er dan niemand meer thuiskomt van zijn werk.
        Hanengevechten in een loods, echt waar
        Automatisering vreet mijn baan op.
        Haar kanarie, zijn kettingzaag, hun trampoline: het houdt nooit op
        In Drenthe zag ik een onbemand winkeltje met een spaarvarken als kassa, dat kan hier ook.
        Ik kwam terug van de spoedpost met een kind in het gips en liep van de kerk naar huis.
        gaat goed met mij, elke dag iemand aan de deur
        De galerij van nummer 40
        Toen ik in rouw was maaide iemand mijn gras, ik weet nog steeds niet wie
        Tussen de Turkse en de Koerdische jongens hangt spanning en wij staan ertussen
        Mijn man dwaalt. Gisteren bracht iemand hem terug van het station.
        Die opgevoerde brommertjes, elke avond een rondje om de flat met z'n achten
        mn man overleed, huurcontract moest overgezet, kreeg 3x een brief gericht aan hem
        Ze kwamen uitleggen wat er gaat gebeuren en dat noemden ze een dialoog.
        Nie meer as tweej auto's per hoes, dan hebbe we 't probleem opgelost.
        Al die projecten tegen alleen-zijn bereiken de mensen niet die echt niet meer naar buiten komen.
        Wij betalen als tweede adres het dubbele, terwijl de burgemeester gratis staat.
        Soms ga ik met de bus heen en weer om onder de mensen te zijn
        Eierschalen en visgraten in de brandgang, met vliegen als gevolg.
        mijn dochter heeft hier beste vriendin gevonden uit syrie
        Lesuitval, deze maand alweer vier keer een dag vrij omdat er geen leerkracht is
        Meer zaakjes van jonge makers, minder ketens
        De jongens hebben het muurtje betegeld met mozaïek
        ik heb een installatiebedrijf en neem jongens uit de wijk graag in de leer
        Een bezoeker van het soephuis repareerde mijn gebit, bleek een tandtechnicus zonder papieren
        Nee, ik ben niet eenzaam, er komt genoeg volk over de vloer
        Zelf kan ik het niet, maar met een handige buurjongen en folie kom je ver.
        Later wil ik een huis kopen waar drie jongens met een beperking kunnen wonen
        Bovenburen smijten luiers over de reling.
        Geen bloemencorso meer, want niemand kan nog op vrije dagen dahlia's prikken.
        met gevaar voor eigen leven zeker, bij die kruising gaan staan? nee dank u
        Bewindvoerder geeft mij 45 euro per week en neemt de telefoon niet op als er extra nodig is.
        Gevallen op mijn knieën, bril gebroken, tand door de lip.
        Kijk eens naar de stroomrekening van nummer 12
        we appen over wie er een trapladder heeft en binnen een minuut staat hij er
        Een overleden man lag zes weken in zijn flat, om de lucht belden ze pas
        Ik invalide, ik heb kaart, maar altijd andere man staan op mijn plek.
        Een dementerende buurvrouw roept de hele nacht om haar moeder
        ik denk dat het net zo bruist als nu, er lopen hier genoeg trekkers rond
        nachtrust
        Mijn man werkt in ploegen en ik drie dagen.
        Bij mevrouw hierboven thee drinken, en ja, dat wil ik blijven doen
        Het jongerencentrum is dicht en nou zitten ze bij mij onder het raam
        Een kroeg waar niet gedronken wordt
        Bij het opruimen van vaders huis vonden we een kluis vol andermans geld, hij had zijn kamer verhuurd
        Bij ons op de trap staat een aangebroken zak cement van de overbuurman, al een half jaar
        Het pand naast mij zit al twee jaar antikraak, dat trekt geen klanten.
        ik stap in lift, lift vol met oude matras en urine, ik loop tien trap
        Iedereen steekt z'n hand op en laat je voorgaan bij het smalle bruggetje.
        Ik zit op de begane grond aan de noordkant, ideaal bij warm weer
        iedereen komt thuis, garagedeur open, garagedeur dicht
        niks meer, de buurman spuit toch alles dood met azijn
        Ik draai als dj en kan een workshop doen voor die gasten hier
        Als mantelzorger bel ik al de hele dag instanties, en deze neemt niet eens op.
        die poortjes op het station, daardoor kan ik mijn kind niet meer naar het perron brengen
        """;
}
