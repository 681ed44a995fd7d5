namespace Survey.Analysis.Signals;

/// <summary>What residents might write of fire, gas and blocked ways out, made up for learning. Data, not logic.</summary>
internal static class FireExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Het ruikt naar gas in het trappenhuis.
        gaslucht in de kelder
        ik ruik gas als ik de kast open doe
        de gasleiding in de kruipruimte sist
        Het fornuis van mijn buurvrouw lekt gas en ze steekt gewoon een sigaret op.
        mijn cv ketel geeft koolmonoxide
        CO-melder piept al een week
        we worden allemaal duizelig en misselijk als de geiser aan staat
        mijn kind viel flauw onder de douche door de geiser
        De afvoer van de geiser is los en de damp komt in de badkamer.
        de kachel walmt zo dat wij hoofdpijn hebben, maar hij heeft geen andere
        kolendamp in het huis van de buren, ze waren bijna dood
        er komen vonken uit de stopcontacten
        Als ik de lamp aandoe knettert het en ruik ik brand.
        mijn stopcontact is zwart geworden en smelt
        de bedrading is van 1960 en wordt gloeiend heet
        de stoppenkast staat op knappen, het rookt soms
        Er druipt water door de meterkast.
        water lekt op de elektra en het vonkt
        blote draden hangen in de gang waar kinderen spelen
        losse stroomkabel in het plafond van de hal
        verlengsnoeren aan elkaar door het hele huis, ze worden heet
        hij tapt stroom af met een zelfgemaakte kabel over de galerij
        illegale stroom afgetapt voor een kwekerij, de kabels smelten
        hennepkwekerij hierboven, het plafond is heet
        er is een drugslab onder ons, die chemicaliën stinken en kunnen ontploffen
        vaten met chemisch spul in de garagebox
        er staan gasflessen in de kelder opgestapeld
        Mijn buurman heeft twintig gasflessen op zijn balkon.
        jerrycans benzine naast de verwarmingsketel
        de buurman sleutelt aan motoren in de berging en overal ligt benzine
        hij bewaart munitie en vuurwerk op zolder
        kilo's illegaal vuurwerk liggen in de schuur naast ons
        In de box ligt zwaar vuurwerk opgeslagen, dat hele blok gaat de lucht in.
        de nooduitgang is dichtgetimmerd
        De vluchtdeur zit op slot met een hangslot.
        Vluchtweg staat vol met fietsen en scooters.
        de brandtrap is weggehaald en nooit vervangen
        de trap is versperd met een oude koelkast en matrassen
        bij brand kan ik nergens heen
        als er brand komt kunnen wij er niet uit want er is maar één trap en die staat vol
        mijn moeder zit in een rolstoel op zes hoog en bij brand mag de lift niet
        Er is geen enkele vluchtroute voor wie slecht loopt.
        ramen kunnen niet open en de deur klemt, we zitten als ratten in de val als het brandt
        tralies voor de ramen en de sleutel kwijt, stel dat het brandt
        de brandweerauto kan er niet langs door de auto's
        de brandweer kon de straat niet in, alles stond dubbel geparkeerd
        De brandkraan is dichtgestraat.
        droge stijgleiding is gestolen, al het koper is weg
        alle brandblussers zijn leeg
        brandslang lekgestoken
        het brandalarm staat uit omdat het steeds afging
        de rookmelders hangen er maar er zitten geen batterijen in
        geen rookmelder in het hele trappenhuis
        in mijn huis is geen rookmelder en de buren roken in bed
        brandmeldinstallatie is al een jaar in storing
        branddeuren staan altijd open met een wig
        de branddeur sluit niet meer
        De gevel is van brandbaar materiaal, net als die toren in Londen.
        isolatieplaten aan de gevel zijn brandgevaarlijk
        onze buurman rookt in bed en er zijn gaten in zijn matras gebrand
        oude meneer valt in slaap met sigaret, tapijt zit vol schroeiplekken
        de buurvrouw laat kaarsen branden als ze slaapt
        mijn moeder vergeet de pan op het vuur, ze is dement
        Een demente mevrouw zet een lege pan op het gas en gaat naar buiten.
        de keuken van hiernaast heeft deze maand al twee keer in brand gestaan
        er was weer een keukenbrand, hij vergeet alles
        Ik heb bij de buurman drie keer het gas uitgedraaid, hij weet niets meer.
        hij kookt op een campingbrander in zijn slaapkamer
        ze barbecueën binnen met houtskool
        barbecue op de galerij onder het houten dak
        ze stoken pallets in een olievat op het balkon
        bovenbuurman maakt vuur in de badkuip
        in het kraakpand maken ze vuur op de vloer
        daklozen stoken vuurtjes onder de flat tegen de pilaar
        Zwervers slapen in de kelder met kaarsen en kartonnen dozen.
        iemand stookt hout in een open haard die niet aangesloten is
        de schoorsteen zit dicht en de rook slaat binnen
        schoorsteenbrand gehad bij de buren omdat er nooit geveegd wordt
        Ze stoken geverfd hout en de vonken vliegen op mijn rieten dak.
        vonken van de vuurkorf komen op mijn zonnescherm
        de vuurkorf staat onder de houten overkapping tegen onze schutting, vorige week vloog die bijna in brand
        ze hebben mijn schutting in brand gestoken
        mijn auto is in brand gestoken
        autobranden elke week
        drie auto's uitgebrand in één maand, er loopt een pyromaan rond
        Pyromaan actief in de flat: telkens brandjes in de kelder.
        er worden steeds containers in de fik gezet
        jongens steken de papierbak aan vlak onder de slaapkamers
        ze gooien benzine over de kliko en steken hem aan
        brandende kranten door de brievenbus
        iemand heeft een brandende doek door onze brievenbus geduwd
        ze hebben de deur van de buren in de fik gezet
        in het portiek is brand gesticht, wij konden niet naar buiten
        brandstichting in de fietsenkelder
        Er is voor de tweede keer brand in de boxen.
        vannacht stond de box in brand en het alarm ging niet af
        vorige week was er brand op de derde, de rook trok door alle huizen
        rook kwam door de stopcontacten van de buren naar ons
        er kwam rook uit het plafond
        de lift begon te roken met mensen erin
        de motor van de lift ruikt verbrand
        het stinkt hier naar verbrand rubber in de meterkast
        schroeilucht in de slaapkamer, niemand komt kijken
        lucht van brand in de muur
        de koelkast van de buurvrouw vloog in brand
        wasmachine op de gang heeft in de fik gestaan
        fietsaccu ontploft in de hal
        ze laden fatbikes op in de gang, de hele nacht
        Accu's van deelscooters worden binnen opgeladen, twintig stuks bij elkaar
        scootmobielen staan in de vluchtgang te laden en worden heet
        een lader lag te smeulen op de trap
        laadkabels liggen over de hele galerij en zijn kapot
        de laadpaal vonkt
        de elektriciteitskast op straat staat open en kinderen steken er takjes in
        transformatorhuisje bromt en er komt rook uit
        in de parkeergarage lekt een auto benzine en niemand doet iets
        autobedrijf last naast verfblikken onder onze woningen
        In de werkplaats hiernaast staan zuurstofflessen in de zon en wordt gelast
        de friteuse van de snackbar staat elke week in brand, wij wonen erboven
        afzuiging van het restaurant druipt van het vet, vlam in de pan en we zijn er geweest
        huis vol spullen tot aan het plafond, hij stookt een kachel ertussen
        verzamelaar naast mij, kranten en dozen overal, en hij rookt
        de woning hiernaast zit zo vol dat de brandweer er niet in kan
        12 mensen slapen op zolder met één trapje, als dat in brand gaat
        arbeidsmigranten slapen in de kelder zonder ramen en koken op gasstelletjes
        in het pand slapen twintig man, geen uitgang achter, geen melder
        ze hebben wanden van triplex gemaakt en overal kookplaatjes, dat gaat een keer mis met brand
        de kinderen spelen met lucifers in het hooi
        kinderen steken het droge riet aan
        het jongetje van beneden steekt papier aan op het balkon
        mijn zoon speelt met vuur, hij heeft al twee keer het gordijn aangestoken
        mijn buurman zegt dat hij het huis aansteekt, hij heeft benzine gekocht
        ze gooien vuurwerkbommen in de parkeergarage tussen de auto's
        vuurpijlen zijn op het rieten dak gekomen en het fikte
        vuurwerk in het portiek gegooid, hele hal vol rook en kinderen konden er niet uit
        in de ondergrondse container gooien ze gloeiende as
        gloeiende kolen in de plastic bak gegooid, weer vlammen tot aan mijn raam
        de peuken komen brandend op mijn balkon en er lag al een kussen te smeulen
        gas ruiken in huis, ik bellen, niemand komen
        brand in keuken twee keer, elektrisch niet goed
        stopcontact vuur komt
        deur nood is dicht altijd, bij vuur wij dood
        buurman vuur maken in kamer
        kabel kapot, vonk, kindje bijna stroom
        gaz ruik ik elke dag
        het ruikt naar gass
        brandtgevaar in de kelder
        koolmonokside vergiftiging gehad
        stopkontact rookt
        nooduitgang geblokeerd
        er fikt hier elke week wel iets
        ze zetten hele scooters in de hens
        die gasten flikkeren brandende rotzooi naar beneden
        de bliksemafleider is gestolen en vorige keer sloeg hij in
        zonnepanelen op het dak zijn vlam gevat
        na het plaatsen van de panelen ruikt het verbrand in de meterkast
        de warmtepomp is heet en er komt een brandlucht uit
        onder de flat loopt een oude gasbuis die verroest is, ze zeggen dat het kan knallen
        er lekt gas bij de werkzaamheden, mannen roken ernaast
        Geen blusser in het buurthuis en de achterdeur kan niet open als er honderd man binnen is.
        in de zaal zitten honderd mensen en de enige uitgang zit vast
        de deur van het portiek gaat van binnen niet open zonder sleutel, denk aan brand
        het slot is kapot en mijn oma kan niet naar buiten als er iets gebeurt, brand bijvoorbeeld
        De hal staat zo vol scootmobielen dat er niemand uit komt als het misgaat.
        als er iets gebeurt zitten we boven als ratten in de val, de gang staat vol
        De enige uitgang is door de werkplaats en die zit 's nachts op slot.
        Met al dat karton in het trappenhuis komt er bij een calamiteit niemand naar buiten.
        Onze kamers hebben maar één uitgang en geen raam dat open kan.
        Ze hebben de bankjes en de prullenbak in brand gestoken.
        """;
}
