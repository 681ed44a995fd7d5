namespace Survey.Analysis.Signals;

/// <summary>What residents might write that only sounds like a signal, or is dull, made up for learning. Data, not logic.</summary>
internal static class CalmSayingExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        ik ga naar de raad en dan zeg ik waar het op staat
        Ik kom de volgende keer met de hele straat naar de vergadering.
        ik stuur ze mijn dode planten op
        ik zet die kliko nog een keer voor hun eigen deur
        wie zijn hond hier laat poepen krijgt het terug in zijn brievenbus
        ik heb de deurbel uitgezet vanwege die verkopers
        een man aan de deur wilde mijn meter zien, hij had een pasje van het bedrijf
        twee vrouwen aan de deur met een krantje over het geloof
        de collectant komt altijd onder etenstijd
        er staat vaak een onbekende auto, blijkt van de thuiszorg
        iemand loopt 's avonds met een zaklamp, dat is de buurtwacht
        de buurtwacht loopt elke avond een ronde
        we zijn gevolgd door een cameraploeg, dat was lachen
        Iemand fotografeert alle gevels voor een boek
        er maakt iemand filmpjes van de vogels
        hij filmt alles voor zijn kanaal over treinen
        foto's van vroeger hangen in de hal
        de schoolfotograaf komt op het plein
        de ijsman lokt alle kinderen met zijn bel
        het busje van de speelotheek deelt ballonnen uit aan de kinderen
        de snoepwinkel is weer open, mijn kleinkinderen zijn er niet weg te slaan
        een oudere heer voert met de kinderen de eenden
        opa van de overkant leert de kinderen schaken
        de badmeester leert kinderen duiken
        de trainer geeft alle kinderen een hand
        zij duwt elke middag de kinderen van de straat op de schommel
        de buurman tilde mijn zoontje over het hek om zijn bal te pakken
        hij trok mijn dochter uit de sloot, wat een held
        mijn dochter viel in het water en een voorbijganger sprong erachteraan, alles goed
        ons kind was even zoek en de hele straat hielp zoeken, hij zat bij de konijnen
        mijn kind durft niet van de hoge glijbaan
        mijn dochter durft niet langs die grote hond
        mijn zoon durft zijn mond niet open te doen in de klas maar op het veld wel
        zij is altijd vies van het spelen in de modder, zo hoort het
        kinderen zonder jas in de sneeuw, ze hadden het niet koud
        kinderen lopen op blote voeten door de fontein
        de kinderen eten bij iedereen mee
        mijn kinderen krijgen bij elke buur een koekje
        er zijn kinderen die nooit op vakantie gaan, een kamp zou mooi zijn
        gezinnen met weinig geld kunnen nergens heen
        een meisje van hier zingt bij de opera
        het meisje van drie hoog is geslaagd met een tien
        jongens leren koken van een oma
        jongens met capuchons zien er stoer uit maar helpen met sneeuwruimen
        de jongeren op het muurtje bedoelen het niet kwaad
        ze staan daar met vijftien man en je moet ertussendoor, niet fijn maar ze doen niks
        zij roepen hoi naar iedereen
        een groepje meiden giert het uit tot middernacht
        ze blowen in het portiek
        mijn zoon rookt wiet op zijn kamer en de buren ruiken het
        er liggen hulzen van lachgas in de struiken
        lege flesjes sterke drank in het park
        ze dealen vanuit een auto, dag en nacht
        er komen steeds andere auto's bij dat ene huis
        een hennepgeur uit de schuur, verder geen last van
        politie heeft vorig jaar een kwekerij opgerold, sindsdien rustig
        agenten fietsen rond en dat helpt
        ik heb aangifte gedaan van mijn gestolen fiets
        inbraak bij de buren toen ze op vakantie waren
        ze zijn mijn schuur in geweest en de boormachine is weg
        Iemand heeft aan mijn fietsslot gezeten.
        er is iets vernield in het portiek
        het glas van het bushokje ligt er weer uit
        ze hebben de klok van de toren vernield
        de prullenbak is opgeblazen met oud en nieuw
        de brievenbussen in de hal zijn opengebroken
        het vuurwerk begint al in oktober en mijn hond durft niet naar buiten
        die knallen met nieuwjaar, mijn man heeft in de oorlog gediend en kruipt weg
        De straaljagers maken een klap van heb ik jou daar.
        er was een enorme knal maar het was de bliksem
        de bliksem sloeg in de oude eik
        de storm rukte dakpannen los
        een tak viel op mijn auto
        er viel een tegel van de gevel op de stoep, net naast mij
        een bloempot viel van het balkon, gelukkig liep er niemand
        het is wachten op een ongeluk met die losse tegels
        op die rotonde is mijn man geschept door een auto, doe er iets aan
        mijn kleinkind is aangereden op het zebrapad, er moet een stoplicht komen
        er zijn twee fietsers gewond geraakt bij de paaltjes
        je riskeert je leven bij die oversteek
        je bent je leven niet zeker op dat fietspad met die racers
        ik neem mijn leven in eigen handen als ik de weg oversteek
        levensgevaarlijk, die losse stoeptegels
        dodelijk vermoeiend al die regels
        dood in de pot
        de dood van het verenigingsleven
        een dode tak boven het pad
        dode ratten in de tuin
        dood door schuld, die plantenbakken geeft niemand water
        ze hebben het beukenhaagje vermoord
        die nieuwe flat vermoordt mijn uitzicht
        mijn telefoon is dood
        ik zit hier tot ze me tussen zes planken dragen
        oud worden en sterven in mijn eigen straat, dat is mijn wens
        ik wil thuis sterven later, met de zorg dichtbij
        ik wil hier oud worden en er is geen gelijkvloerse woning
        een hospice in de wijk is mooi
        in het hospice geef ik vrijwillig zorg
        het kerkhof is slecht onderhouden
        op de begraafplaats mag wel een kraan
        een herdenkplek voor overleden buurtgenoten
        Een rouwgroep in het buurthuis zou goed zijn
        lotgenoten ontmoeten na een verlies
        praten over verdriet met een kop koffie
        Ik luister graag naar mensen die het moeilijk hebben.
        ik kan luisteren, ik heb zelf veel meegemaakt
        een telefooncirkel zodat niemand dagen ligt
        als er iets met mij is merken ze het pas laat, een belcirkel zou helpen
        ik heb een alarmknop om mijn nek
        mijn zoon belt elke avond of ik nog leef, zo noemen we dat lachend
        ik leef van een klein pensioen en dat gaat net
        je kunt er niet van leven, zei de groenteboer, en hij sloot
        ik zie mezelf hier nog jaren wonen
        mijn toekomst is hier, met mijn hond en mijn tuin
        geen toekomst voor de visboer
        niks meer te wensen dan een bakker
        alles went, zelfs die lelijke flat
        het einde van de straat is een modderpoel
        eindpunt van de bus
        aan het eind van de galerij is het altijd nat
        einde oefening voor de bibliotheek
        Ik ga ervan uit dat er niks gebeurt.
        ik heb de hoop opgegeven dat er ooit een lift komt
        hopeloos, die wachttijd
        radeloos van de muizen
        ten einde raad door de stank van de put
        ik kan zo niet verder met dat lekkende dak
        het is niet te doen met die steile trap
        ik kan niet slapen en niet werken door de bouw
        ik heb medicijnen nodig en er is geen apotheek meer op zondag
        mijn medicijnrol wordt gebracht door een aardige jongen
        bij de huisarts kom je er niet tussen
        wachtlijst voor de psycholoog is lang, een inloop zou schelen
        er is geen tandarts die nieuwe mensen neemt
        de crisis op de woningmarkt
        mijn zoon van dertig woont nog thuis en dat is gezellig
        mijn dochter is weer thuis na haar scheiding, vol huis
        mijn ex en ik wonen in dezelfde flat en vieren samen kerst
        wij zijn uit elkaar en de kinderen wonen om de week hier
        mijn schoonzoon schildert mijn kozijnen
        mijn schoondochter doet de was
        mijn broer bemoeit zich overal mee, maar hij bedoelt het goed
        mijn man is streng voor de hond
        mijn man is een brompot maar een lieverd
        mijn man slaat nooit een klaverjasavond over
        mijn man sloeg op zijn duim bij het ophangen van het nestkastje
        mijn vrouw zegt dat ik moet stoppen met klagen
        mijn vrouw heeft de broek aan, zegt de hele straat
        wij kibbelen over de afwas, verder niks te klagen
        boven wordt gekibbeld over de afstandsbediening
        een stel met slaande deuren en daarna weer muziek
        De buren hebben een temperamentvol huwelijk, je lacht je rot.
        zij zingt opera en soms denk je dat er iemand gilt
        de papegaai van hiernaast roept help, iedereen trapt erin
        het is een toneelgroep, daarom hoor je ze schreeuwen
        ze oefenen een gevecht voor het toneelstuk
        de ridders vechten op het middeleeuwse feest met zwaarden
        een laserspel voor de jeugd, schieten zonder kwaad
        paintball voor de jongeren graag
        boogschieten in het park
        de boogschutters schieten op zaterdag achter het hek
        darten in het café
        vissers met scherpe haken laten draad liggen
        de slager staat met zijn grote mes te lachen achter de toonbank
        messen slijpen in het repaircafé
        bijlen en zagen mogen niet mee in de bus
        de houthakker zaagt de hele ochtend
        Mijn vrouw is er niet meer en ik mis haar elke dag.
        Opa is er niet meer, wij missen hem.
        Sinds mijn man er niet meer is doe ik de tuin.
        mijn moeder is er niet meer maar haar buren bellen nog steeds
        hij is er niet meer, de oude voorzitter
        Er is hier geen brandgevaar.
        Wij hebben geen gevaar van brand of gas.
        geen gaslucht, geen rook, alles is nagekeken
        er is niets in brand geweest
        ik heb geen rook geroken en geen alarm gehoord
        Hier wordt niemand geslagen of bedreigd.
        er wordt hier niet geschoten en niet gestoken, de televisie overdrijft
        mijn man slaat mij niet, hij is een schat
        Ik ben niet bang voor mijn buren.
        wij worden niet lastiggevallen
        nooit ruzie, nooit klappen, nooit politie
        geen kind wordt hier alleen gelaten
        ik wil gewoon leven en ik heb er zin in
        ik wil nog lang niet dood
        ik ben niet eenzaam en niet bang
        ze schreeuwen om niks maar ze doen niks
        ze roepen moord en brand als de vuilniszak scheurt
        ik heb nooit een wapen gezien in deze straat
        er is geen sprake van bedreiging of zoiets
        de vechtpartijen van vroeger zijn verleden tijd
        Vanaf de galerij kijk ik naar beneden, naar de spelende kinderen.
        Ik weet niet hoe lang het duurt voordat de lift komt.
        Ik sta graag op de brug naar het water te kijken.
        De gemeente moet eindelijk de knoop doorhakken.
        De scouts leren een knoop leggen.
        Er hangt een touw met een schommel in de boom.
        Ik heb alles geregeld voor het feest van de kinderen.
        Dat straatfeest hoeft voor mij niet meer.
        Ik spring van ellende in de sloot als die app vastloopt haha
        Ik ben de hele dag alleen en zou graag een praatje maken.
        De kinderen mogen niet naar binnen met vieze schoenen bij de kantine.
        Kinderen van 8 kunnen niet alleen naar de speeltuin fietsen.
        Mensen vragen om brood voor de eendjes.
        De kinderen gaan lopend naar school, dat is niet veilig met die auto's.
        Er is geen plek om een luier te verschonen in het buurthuis.
        Op school moet hij zijn telefoon inleveren, goed idee.
        Wij hebben geen eigen sleutel van de fietsenkelder.
        De baby krijst en dan is het opeens stil, heerlijk.
        Ze lag met haar zonnebril op het terras, zo mooi weer was het.
        Ik ben gevallen over een losse tegel en had een week later nog een blauw oog.
        Met een hamer en wat spijkers los ik het zelf wel op.
        Ik regel zelf het onkruid wel, met een schoffel en een mes voor de takken.
        De aannemer komt terug voor de rest van de kozijnen.
        Doe ik iets verkeerd met het scheiden van afval?
        De volgende keer graag op tijd strooien.
        Er is flink geklapt na het optreden van het koor.
        De auto is tegen de muur gezet zodat niemand erlangs kan.
        Mijn tand brak af toen ik viel op de gladde stoep.
        Er wordt hier gevochten om de laatste stoel bij de bingo.
        Het geweld van de wind op de tiende is indrukwekkend.
        Die laadpaal voor scootmobielen is een uitkomst.
        Mijn man heeft zelf een bankje gemaakt voor de buren.
        De melder in de hal is getest.
        Ik krijg hoofdpijn van die herrie.
        De achterdeur van de school is op slot na vijf uur.
        Ik zou een moord doen voor een laadpaal.
        De jongens moorden elkaar uit met tafeltennis.
        Door die drempel is mijn auto vermoord.
        Het actiecomité heeft jaren geknokt en nu is er een zebrapad.
        De huur zet ons het mes op de keel.
        Ze bedreigen ons met een boete als we een schotel ophangen.
        Van het dak springen de duiven zo op je terras.
        Mijn dochter gaat volgend jaar naar school.
        Ik erger me dood aan de hondenpoep.
        Levensgevaarlijk oversteken daar.
        Ik schrik me dood van die scooters.
        Het is om te stikken zo warm in huis.
        Het licht is dood.
        Altijd dat vuurwerk.
        Ze vermoorden dat plein met beton.
        Een aanslag op mijn portemonnee.
        De trap is brandschoon.
        Ik verveel me dood hier.
        We lachen ons dood met de buren.
        Doodstil is het hier na zes uur.
        Een doodlopende straat.
        Dat slaat nergens op.
        Het schiet niet op met de renovatie.
        Ze schieten niet op met de lift.
        """;
}
