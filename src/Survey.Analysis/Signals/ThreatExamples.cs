namespace Survey.Analysis.Signals;

/// <summary>What residents might write of somebody who is threatened, followed or about to hurt somebody, made up for learning. Data, not logic.</summary>
internal static class ThreatExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Ik word bedreigd door de buurman.
        hij zei: ik weet je te vinden
        Ze zeiden dat ze me wel een keer alleen tegenkomen.
        Mijn buurman dreigt mijn hond te vergiftigen en daarna mij.
        de jongens bij de poort maken een snijgebaar langs hun keel als ik langsloop
        hij maakt met zijn vinger een pistool en richt op mij
        iemand heeft dood moet je op mijn deur gespoten
        Er stond met verf op mijn raam dat ik moet vertrekken of anders.
        Ik kreeg een kogel in de brievenbus.
        in onze brievenbus lag een dode rat met mijn naam
        ik kreeg een rouwkaart met mijn eigen naam erop
        anonieme brief gekregen: wij weten waar je slaapt
        Elke nacht word ik gebeld door een man die mijn adres opnoemt.
        dreigmails van een bewoner omdat ik klaagde over zijn muziek
        krijg appjes met ik maak je dood
        Ik ga je kapot maken riep hij toen ik vroeg of het zachter kon
        hij zei dat hij mij zou neersteken als ik nog een keer aanbel
        de man van twee hoog zwaaide met een hakmes naar mij
        Hij kwam met een hamer achter mij aan.
        Mijn benedenbuurman stond met een keukenmes voor mijn deur
        hij liet een pistool zien in zijn broekband
        er stond een man met een geweer op de galerij
        de buurman trok een mes toen ik iets zei over zijn hond
        hij hield een schroevendraaier tegen mijn buik en zei wegwezen
        Hij liep met een ijzeren staaf achter mijn man aan.
        Ze omsingelden mij en zeiden dat ik hier niets te zoeken heb, anders slaan ze mijn tanden eruit.
        ze riepen we komen vannacht terug
        ze zeiden tegen mijn zoon dat ze hem gaan prikken
        mijn zoon staat op de dodenlijst van een bende
        mijn broer heeft ruzie met die gasten en nu zoeken ze hem overal
        ze zoeken mijn zoon, ze zijn al twee keer aan de deur geweest met bivakmutsen
        Er stonden drie mannen met bivakmutsen voor de deur.
        Onze dochter moet onderduiken omdat haar vriend haar zoekt.
        ik word gevolgd vanaf de supermarkt
        een auto rijdt stapvoets achter mij aan als ik van mijn werk kom
        al drie dagen dezelfde auto met iemand erin die naar mijn raam kijkt
        er staat s nachts een man naar mijn slaapkamer te kijken
        hij staat in het donker op mij te wachten bij de fietsenstalling
        Een man wacht mij op na de avonddienst, ik durf niet meer te werken.
        een vent loopt steeds achter mij in de lift en zegt dat hij me gaat pakken
        Ik word gestalkt.
        stalker, al twee jaar, politie doet niets
        Mijn ex-vriend rijdt elke avond door de straat en stuurt dan een foto van mijn huis.
        mijn ex heeft een gps onder mijn auto geplakt
        ik kom niet meer buiten uit angst dat hij er weer staat
        Ik durf de deur niet meer open te doen, hij heeft gezworen dat hij terugkomt.
        We slapen al weken ergens anders sinds ze onze ruiten ingooiden en riepen dat het pas het begin is.
        ze hebben onze ruiten ingegooid en riepen homo's eruit
        elke week eieren en stenen tegen ons raam omdat wij zwart zijn, ze zeggen dat we weg moeten
        op onze deur staat een hakenkruis en ze schreeuwen dat ze ons vergassen
        ze spuugden op mijn hijab en zeiden de volgende keer steken we je
        ze willen mijn winkel afbranden als ik niet betaal
        Ik moet elke maand betalen voor bescherming anders gaat de zaak in vlammen op.
        de jongens eisen geld van mijn vader, anders pakken ze ons
        ik word afgeperst met foto's
        iemand heeft naaktbeelden van mij en wil duizend euro
        ik moet mijn schuld betalen voor vrijdag of ze breken mijn vingers
        woekeraar stuurt mannen die met een hond voor de deur staan
        drugsschuld van mijn zoon, nu willen ze dat ik betaal, anders wordt het bloeden zeiden ze
        ze zetten een explosief bij mij neer als ik blijf bellen zei hij
        Ze hebben vuurwerk door mijn brievenbus gegooid omdat ik getuig.
        omdat ik aangifte heb gedaan zeggen ze dat ik eraan ga
        Wie praat met de politie wordt hier gepakt.
        snitch is dead zeggen ze tegen mij
        als je praat ben je dood, dat is hier de regel
        ze weten dat ik de camera heb opgehangen en nu bellen ze aan en zeggen dat ik moet uitkijken
        kijk maar uit s avonds zei hij en lachte
        Hij zei: jij hebt ook kinderen toch?
        hij noemde de naam van mijn dochter en haar school, ik tril nog
        Hij weet hoe laat mijn vrouw thuiskomt zei hij.
        de ex van mijn dochter heeft gezegd dat hij haar gezicht met zuur bewerkt
        mijn schoonzoon dreigt iedereen dood te schieten
        mijn broer is psychotisch en zegt dat hij mij moet offeren
        De verwarde man van 7 loopt met een bijl over de galerij.
        een verwarde man roept dat hij iedereen gaat vermoorden
        die man hoort stemmen en zegt dat hij de duivel in de buurvrouw moet doden
        Buurman is van zijn medicijnen af en steekt met een mes in de deuren.
        er loopt iemand rond met een machete
        Hij sloopt de deur en schreeuwt dat wij eraan gaan, politie komt na een uur.
        hij trapte gisteren mijn deur in en zei morgen kom ik terug
        mijn deur is ingetrapt door iemand die mij zoekt
        Ze hebben op mijn deur geschoten.
        we zijn beschoten, ze hadden het op ons gemunt
        ze hebben het op mij gemunt
        er wordt een hetze gevoerd en ze willen mij lynchen
        in de buurtapp roepen ze om hem op te hangen
        in de groepsapp staat dat ze zaterdag met knuppels naar het azc gaan
        morgen gaan ze vechten bij het station, iedereen neemt een mes mee
        Zaterdag komt er een wraakactie, hoorde ik van mijn neef.
        ze gaan die jongen pakken, vanavond nog
        er gaat een dode vallen als niemand ingrijpt
        dit loopt uit op moord
        Het wachten is op een moord hier, hij heeft het al aangekondigd.
        de volgende keer gebruik ik mijn mes
        ik ga hem vermoorden als de politie niks doet
        Ik sla die man de hersens in als hij mijn dochter nog een keer aankijkt.
        als jullie niet ingrijpen pak ik zelf een honkbalknuppel en ga naar beneden
        ik heb een wapen gekocht en ik ga het gebruiken
        Ik steek die hele tent in brand met iedereen erin.
        ik blaas die lui op
        wacht maar, ik kom met een jerrycan naar het kantoor
        De volgende ambtenaar die aanbelt krijgt een kogel.
        ik kom naar jullie kantoor en dan zullen jullie wat beleven
        ik weet waar de wethouder woont, zeg maar dat hij op moet passen
        die huismeester moet dood en ik doe het
        ik ga die kankerlijer openrijten
        ik prik hem lek
        ik snij zijn strot af als hij nog 1x aan mijn zusje zit
        die gast gaat liggen, dat beloof ik
        broer ze komen mij halen ik weet het zeker
        ze hebben op mij gejaagd met scooters
        Gisteren probeerde een auto mij van de weg te rijden, expres.
        hij reed op mij in en stopte net op tijd en riep volgende keer rem ik niet
        Mijn remleidingen waren doorgesneden.
        iemand draait steeds de moeren los van mijn wiel
        Er is gif in mijn tuin gegooid, mijn hond is dood en er lag een briefje bij: jij bent de volgende
        De volgende ben jij, stond er op het briefje.
        jij bent de volgende zei hij
        je bent dood man
        jij ben dood zei die man tegen mij
        hij zegt ik maak jou dood elke keer ik loop langs
        buurman komen met mes, ik bang, ik niet slapen
        man volgen mij elke dag, ik bang naar buiten
        hij zeggen ik weet jouw huis, jouw kind
        ze willen mij slaan als ik buiten kom
        jongens zeggen geld geven of wij slaan
        hij wil mij vermoorde
        ik wort bedreigt
        bedrijging van mijn onderbuur
        hij heb gezegt dat ie me afmaakt
        ze komme me hale
        hij ga mn moeder wat aandoen zegt ie
        er word aan mn deur gerammeld elke nacht ik ben zo bang
        iemand probeert mijn slot open te maken als ik thuis ben
        Vannacht stond er een vreemde in mijn slaapkamer.
        iemand heeft een sleutel van mijn huis en komt binnen als ik slaap
        een man duwde zijn voet tussen mijn deur en wilde naar binnen
        Hij drukte zich tegen mij aan in de lift en zei dat hij wist waar ik woonde.
        een man laat in de trein naar hier zijn geslacht zien en loopt mij na tot de voordeur
        Hij roept seksuele dingen en zegt dat hij mij gaat verkrachten.
        ze sissen en zeggen ik ga je verkrachten vieze hoer
        op het bankje zitten mannen die zeggen wat ze met mij gaan doen als het donker is
        mijn dochter wordt opgewacht en ze moeten haar hebben
        een groep meiden wil mijn dochter pakken na school
        ze hebben afgesproken om mijn zoon te slaan en te filmen
        Hij krijgt dagelijks berichten dat hij zich beter kan ophangen, van jongens uit de flat
        ze zeggen dat ze mijn moeder wat doen als ik niet meedoe
        ik moet meedoen met die gasten anders steken ze me neer
        ik wil eruit maar als je eruit stapt bij die groep maken ze je af
        De huisjesmelker dreigt ons met honden de straat op te zetten als we klagen.
        ons huisbaas komt met mannen en zegt weg of slaan
        een buschauffeur is bedreigd met een pistool en nu rijdt niemand hier meer
        de huisarts is met een mes bedreigd in zijn praktijk
        ons vrijwilligers worden bedreigd als we iets zeggen van het dealen
        de conciërge durft de box niet meer in omdat ze hem bedreigd hebben
        Mevrouw van het buurthuis kreeg een brief dat ze haar huis in brand steken.
        mijn overbuurman zit met een verrekijker en een luchtbuks voor het raam en richt op ons
        met een laser schijnen ze op mijn raam en ze roepen pang
        er wordt op mijn raam geschoten met balletjes en ze roepen dat het volgende keer echt is
        Iemand filmt mijn vrouw in de badkamer en stuurt het rond
        hij zit elke dag op de trap voor mijn deur en laat mij er niet langs
        De buurman blokkeert mijn deur en zegt dat hij bepaalt wanneer ik eruit mag.
        ik slaap met een mes onder mijn kussen vanwege de buurman
        Ik heb pepperspray gekocht omdat hij weer vrij is en naar mij op zoek is.
        Hij is vrijgekomen en heeft mij al gebeld: nu ben jij aan de beurt.
        ik leef in doodsangst door die man
        ik vrees voor mijn leven
        wij zijn ons leven niet zeker
        mijn leven is in gevaar door hem
        Als mij iets overkomt was het de man van hiernaast.
        als ik ineens weg ben weet u wie het gedaan heeft
        Ik ben vorige week achtervolgd tot aan mijn voordeur.
        """;
}
