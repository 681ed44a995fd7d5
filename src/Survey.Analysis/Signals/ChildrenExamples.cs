namespace Survey.Analysis.Signals;

/// <summary>What residents might write of children who are hurt, alone or approached, made up for learning. Data, not logic.</summary>
internal static class ChildrenExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Het kind van de buren wordt geslagen.
        Ik hoor haar dat kind slaan en dan huilt het zachtjes.
        de buurvrouw slaat haar zoontje met een pantoffel
        de vader van dat meisje heeft haar tegen de kast gegooid
        Ik heb gezien dat de moeder haar dochter aan de haren over de galerij trok.
        hij schopte zijn zoon van zes de trap af
        die kleine krijgt elke avond ervan langs
        kindermishandeling op de derde verdieping
        het jongetje heeft weer een blauw oog en zegt dat hij gevallen is
        Het meisje van de hoek heeft brandplekken op haar handjes, van sigaretten lijkt het.
        dat kind heeft striemen op de rug
        Hij heeft een bult en een gebroken armpje en elke keer een ander verhaal.
        De baby hiernaast huilt urenlang en niemand troost hem.
        baby ligt de hele dag alleen in de box te huilen
        de moeder schudt die baby, ik heb het zelf gezien
        peuter loopt alleen op de galerij op blote voeten in de winter
        Een kleuter stond om middernacht in pyjama bij de lift.
        Twee kleintjes van vier en zes zijn hele avonden alleen thuis.
        Die kinderen zijn de hele nacht alleen, hun moeder werkt in de kroeg.
        zij laat haar kinderen van 3 en 5 alleen als ze naar haar vriend gaat
        de oudste van acht past op de baby
        Een jongetje van negen moet voor zijn broertjes zorgen omdat de ouders drinken.
        Moeder ligt stomdronken op de bank en het kind zoekt eten in de prullenbak.
        vader gebruikt drugs waar het kind bij is
        ouders zijn verslaafd en die kinderen verwaarlozen
        het kindje is vies en mager en komt nooit buiten
        de kinderen van beneden hebben nooit een jas aan en geen sokken
        Die jongen komt elke dag bij mij aan de deur om eten vragen.
        een meisje van zeven vraagt aan de deur of ik brood heb
        Op school komt hij zonder ontbijt en met vieze kleren.
        de kinderen hebben luizen en zweren en de ouders doen er niets aan
        Ze slapen met vier kinderen op een matras tussen de ratten.
        het meisje van boven wordt opgesloten op het balkon
        als straf moet dat jongetje buiten slapen
        kind moet uren op de gang staan in het donker
        Ze sluiten die kleine op in de kast, ik hoor hem bonken.
        dat meisje mag nooit naar buiten en gaat niet naar school
        die kinderen staan nergens ingeschreven en gaan niet naar school, zij werken in de winkel
        een jongen van twaalf werkt 's nachts in de bakkerij van zijn oom
        Er is een man die kinderen aanspreekt bij de glijbaan.
        man in witte auto vraagt meisjes om in te stappen
        een busje rijdt langzaam langs de school en de bestuurder lokt kinderen
        Iemand wilde mijn zoontje meenemen met een smoes over puppy's.
        een onbekende heeft mijn dochter bij de arm gepakt en wilde haar meetrekken
        Bij het speelveld zit een man die filmpjes maakt van kleine meisjes.
        oude man geeft jongetjes geld om bij hem binnen te komen
        De buurman haalt kinderen in huis om te gamen en doet de gordijnen dicht.
        hij nodigt schoolmeisjes uit bij hem thuis
        Mijn kleindochter zegt dat meneer van beneden aan haar zit.
        mijn dochtertje vertelde dat de oppas haar aanraakt op plekken waar het niet mag
        De trainer raakt de jongens aan in de kleedkamer.
        een leider van de club stuurt naaktfoto's naar meisjes van twaalf
        mijn nichtje van 12 krijgt vieze berichten van een volwassen man
        mijn zoon van elf is online gelokt door een man die hier in de wijk woont
        pedofiel woont naast de school en praat met de kinderen
        een potloodventer staat bij het fietspad van de school
        Er staat iemand met zijn broek open bij de speeltuin.
        een man zit zichzelf te bevredigen in de auto naast de basisschool
        het meisje van 14 gaat met mannen van dertig om voor geld
        een loverboy heeft mijn buurmeisje ingepalmd
        meisjes van de mavo worden hier opgehaald in dure auto's en komen huilend terug
        Mijn dochter van 15 wordt gedwongen dingen te doen met jongens in de kelder.
        jongens hebben een filmpje van een meisje van 13 en dwingen haar daarmee
        Dealers gebruiken kinderen om te bezorgen.
        jongens van elf staan op de uitkijk voor dealers
        ze geven gratis wiet aan kinderen van de brugklas
        Een jochie van dertien moest een tas bewaren met een pistool erin.
        Kinderen worden geronseld om explosieven te leggen.
        mijn zoon van 14 moet pakketten brengen anders slaan ze hem
        ze laten kinderen stelen voor volwassenen
        mijn neefje van tien rookt wiet met de grote jongens
        kinderen vinden naalden en spuiten in de zandbak en prikken zich
        een kind van twee hangt over de reling van de vijfde
        Een kleuter klimt steeds op het kozijn, raam wagenwijd open.
        kinderen zitten met hun benen buiten het raam op vier hoog
        een peutertje zat alleen in een hete auto bij de winkel
        Ze rijdt dronken met de kinderen achterin.
        een meisje van vijf loopt in haar eentje langs de drukke weg in het donker
        er dwaalt elke avond een jongetje van zes rond, hij zegt dat er niemand thuis is
        kind zit tot laat op de stoep omdat hij niet naar binnen mag
        Hij mag van zijn stiefmoeder pas naar binnen als het donker is.
        dat meisje durft niet naar huis als haar vader er is
        Mijn vriendje uit de klas is bang voor zijn vader.
        mijn zusje is bang voor papa
        papa slaat mama en mij ook
        ik ben 11 en bij ons thuis wordt geslagen
        Ik ben 13 en mijn vader komt s nachts op mijn kamer
        ik krijg klappen van mijn stiefvader als ik slechte cijfers haal
        mijn moeder eet niet en ik doe alles zelf ik ben 12
        we hebben thuis geen eten en mama slaapt de hele dag
        ik ga niet graag naar huis want daar schreeuwen ze en gooien ze met dingen
        Mijn oom doet dingen die ik niet wil.
        De kinderen schrikken als hij zijn hand optilt.
        Kind krimpt ineen als haar vader binnenkomt.
        het meisje plast in haar broek van angst als hij roept
        hij noemt zijn dochter hoer en spuugt op haar
        ze vloekt haar kinderen helemaal stijf en ramt ze naar binnen
        De jongen van de buren moet op zijn knieën in de gang zitten met zijn handen omhoog
        ik zag een vader zijn kind in het gezicht slaan voor de winkel
        de oppasmoeder geeft de kinderen slaapmiddel
        gastouder laat de kinderen urenlang in de maxicosi
        kinderen huilen en dan hoor ik een riem
        kind gilt nee papa niet doen
        hoor een klein kind smeken om te stoppen
        elke nacht hoor ik een kind gillen in dat huis
        Ik hoor bonken en dan een kinderstem die au roept.
        Ik maak me grote zorgen over het jongetje van nummer negen, hij is zo stil en heeft steeds plekken.
        maak mij zorg om het kindje hier onder, veilig thuis neemt niet op
        Heb twee keer veilig thuis gebeld over de buurkinderen, er gebeurt niks.
        jeugdzorg weet ervan maar die kinderen zitten daar nog steeds bij die gek
        ik vertrouw het niet met die kleine meid en haar opa
        die man is veel te handtastelijk met zijn stiefdochter
        hij tongt met zijn dochter van tien
        er slapen elke nacht andere mannen waar een meisje van negen woont
        er lopen vreemde mannen in en uit en er is een klein kind in huis
        in dat huis is een drugslab en er wonen twee kinderen
        Er ligt een wapen in dat huis en er spelen peuters.
        zij heeft haar pasgeboren baby verstopt
        een zwanger meisje van 14 zit daar binnen
        meisje van 16 moet trouwen met haar neef
        ze gaan mijn vriendin van school in de zomer besnijden
        mijn klasgenoot gaat naar marokko en komt niet terug want ze moet trouwen
        dat kind is al maanden niet gezien
        het meisje is weggelopen en slaapt in de box
        een jongen van 15 slaapt in het portiek omdat hij eruit is gezet
        Mijn kleinzoon is van huis weggelopen want hij wordt daar geslagen
        vader trekt zijn kind aan zijn oor mee en stompt hem
        hij heeft de puppy doodgemaakt waar de kinderen bij waren
        Vader heeft gezegd dat hij de kinderen meeneemt en dat moeder ze nooit meer ziet
        mijn ex rijdt met drank op met mijn kinderen in de auto
        bij mijn ex krijgen de kinderen geen eten en slapen ze op de grond
        Mijn kinderen komen met blauwe plekken terug van hun vader.
        kinderen van 8 drinken breezers met oudere jongens
        klein meisje hele dag buiten, nooit eten, niemand zoekt
        kindje alleen in huis, moeder weg, ik hoor huilen
        kindje slapen in auto
        buurman slaan kind elke dag ik hoor
        die vader boos en slaan zoon met stok
        man kijken naar kleine meisje en geven chocola en zeggen kom mee
        die kinderen geen eten thuis, mijn kinderen delen brood
        kind buur niet goed, altijd blauw en bang
        ze mept der kind verrot
        hij slaagt zijn kind
        kintje staat alleen op balkon hele dag
        mn buurmeisje wort geslage
        er is een pedo bij de speeltuin
        pedo alert bij het veldje, gozer in grijze polo
        gast van 30 zit achter meisjes van 13 aan
        kleine kids lopen met drugs voor die grote gasten
        Er komen regelmatig kinderen met honger bij de voedseltuin, ze eten de rauwe groenten op.
        Er wordt met een laserpen en een luchtbuks op kinderen geschoten.
        Iemand legt glas en spijkers op de glijbaan zodat kinderen zich snijden.
        honden worden losgelaten op kinderen, een jongetje is al gebeten in zijn gezicht
        een vechthond heeft mijn dochtertje van drie gegrepen
        Het ijzeren hek is los en er is al een kind onder gekomen.
        kinderen spelen op het spoor, gisteren remde de trein
        kinderen klimmen in de elektriciteitskast, het deurtje is open
        Een meisje werd door een groep jongens in de bosjes getrokken.
        een groep pakt elke dag hetzelfde jongetje, ze laten hem gras eten en filmen het
        mijn zoon wordt zo gepest en geslagen dat hij niet naar school durft
        ze hebben mijn zoon van tien vastgebonden aan een paal
        grote jongens dwingen de kleintjes om te vechten en wedden daarop
        een man volgt kinderen tot in het portiek
        hij wacht meisjes op bij de bushalte van de school
        Gisteren liep een man met mijn buurmeisje aan de hand, zij kende hem niet.
        het zoontje van mijn vriendin vertelt dat hij met zijn oom onder de douche moet
        ze heeft mijn buurjongetje van de trap geduwd en dat was niet de eerste keer
        Ik zag die moeder haar peuter met het hoofd tegen de deur duwen.
        Die vrouw van de opvang knijpt de kinderen.
        hij trekt zijn dochtertje aan haar arm omhoog tot ze gilt
        Kind wordt als hond behandeld, eet van de vloer.
        het kind krijgt alleen water als het stout is geweest
        ik vermoed mishandeling van de kinderen hiernaast
        ik denk dat er iets heel erg mis is met dat meisje thuis
        het meisje zegt dat ze thuis niet veilig is
        ze vertelde mijn dochter dat ze s nachts de kast voor de deur schuift
        kinderen daar zien dagelijks hoe hun moeder geslagen wordt
        in het huis op de hoek woont een gezin met zes kinderen zonder stroom en water
        een baby in een huis vol schimmel en die hoest en ademt zo raar, niemand komt
        De kinderen roken naar benzine, ze sliepen in de garage.
        ze verkopen vapes met drugs erin aan groep 8
        er wordt alcohol gegeven aan meisjes van veertien en dan nemen ze die mee
        De voetbaltrainer appt mijn dochter van 12 's nachts en zegt dat het hun geheimpje is.
        Een oudere jongen vraagt mijn dochter om foto's die niemand mag zien.
        Een jongetje van 7 doet bij ons in de flat alle boodschappen, een ouder zie je nooit.
        Het meisje van negen kookt voor haar broertjes, er is nooit een volwassene thuis.
        Mijn neefje van 13 moet tasjes wegbrengen voor oudere jongens en durft geen nee te zeggen.
        ze laten mijn zoon pakketjes ophalen en hij is pas veertien
        De zwemleraar zegt tegen mijn dochtertje dat ze het niet aan mama mag vertellen.
        Kinderen van vijf lopen om elf uur 's avonds op straat zonder jas.
        Twee kleintjes zwerven tot laat buiten en niemand die ze roept.
        Dat kind gaat elke dag zonder ontbijt naar school.
        een buurjongen van tien is al maanden niet op school geweest
        """;
}
