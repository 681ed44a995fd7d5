namespace Survey.Analysis.Signals;

/// <summary>More of what residents might write, by another hand, made up for learning. Data, not logic.</summary>
internal static class MoreStreetExamples
{
    /// <summary>Somebody is threatened, followed or about to hurt somebody. One text a line.</summary>
    public const string Threat = """
        Hij zei dat hij mij weet te vinden.
        Er stond iemand met een mes voor de deur.
        Ze weten waar ik woon, zeiden ze.
        Hij gaat mij vermoorden.
        ze zeiden we steken je neer
        Mijn ex staat elke nacht voor de deur.
        Hij dreigt met een pistool.
        We krijgen dreigbrieven in de bus.
        Er is een explosie geweest bij de voordeur.
        Hij volgt mijn dochter tot aan huis.
        Hij stond mij op te wachten in de hal.
        Ze dreigen ons huis in brand te steken.
        Hij zwaait met een bijl op de galerij.
        Ik word afgeperst door die jongens.
        Straks doe ik hem iets aan.
        Dan neem ik het recht in eigen hand.
        Er is vuurwerk door de brievenbus gegooid.
        De jongens bedreigen de huismeester.
        ik ga hem doodslaan als het zo doorgaat
        Hij maakt me dood zegt hij.
        Hij beukt 's nachts op mijn deur en schreeuwt.
        Mijn zoon is met een mes bedreigd.
        Een man volgde mij naar huis.
        Ik vrees voor mijn leven.
        Er ligt een handgranaat bij de kroeg.
        We zijn bang na de doodsbedreigingen.
        ze gooien stenen naar ons
        ik pak hem nog wel
        Hij heeft gezegd dat hij een pistool gaat halen.
        Mijn buurman dreigt mijn ruiten in te gooien en mij te slaan.
        Ik krijg elke nacht telefoontjes dat ze me komen vermoorden.
        Een jongen hield een mes tegen mijn keel.
        Er staat al drie nachten een man onder mijn raam te loeren.
        Iemand heeft gezegd dat hij mijn huis in de fik steekt.
        Hij loopt rond met een hakmes.
        Als ik nog één keer klaag slaan ze mijn ramen in, zeiden ze.
        Ze hebben gezegd dat ik eraan ga.
        Er zit al dagen een man in een auto voor mijn deur die mij volgt.
        Mijn ex heeft gezegd dat hij me komt halen.
        Ik krijg appjes dat ik moet oppassen, ze weten mijn kinderen te vinden.
        die gast heeft een wapen en zwaait ermee
        Als de gemeente niks doet sla ik hem zelf het ziekenhuis in.
        Ze bedreigden mijn vrouw met een schroevendraaier.
        De buurman heeft gedreigd mij iets aan te doen.
        Ze staan met z'n vieren voor mijn deur en zeggen dat ik moet betalen.
        Ik word al weken achtervolgd door een man in een zwarte auto.
        Hij riep: ik weet waar je kinderen naar school gaan.
        Mijn buurman heeft een geweer op mij gericht.
        Er is een kogelbrief gekomen.
        nog een keer en er vallen klappen, ik sta niet voor mezelf in
        Ik durf de deur niet open te doen want mijn ex loopt hier rond.
        Ze schreeuwden dat ze me kapot gaan maken.
        die jongens hebben gedreigd mijn hond te vermoorden en mij ook
        ik werd door twee mannen vastgehouden en betast
        Er is geschreeuwd dat ze me wel zullen krijgen.
        Die man heeft mij met de dood bedreigd.
        Hij zei: pas maar op als het donker is.
        Mijn voordeur is beklad met 'wij pakken jou'.
        Er is een vuurwerkbom afgegaan bij nummer 12.
        De buurman staat met een hamer te dreigen.
        Ik slaap niet meer, hij belt elke nacht aan en zegt dat hij me afmaakt.
        Dan rijd ik hem plat, let maar op, dan sla ik zijn hersens in.
        Als jullie niet komen regel ik het zelf wel met een honkbalknuppel.
        Dan ga ik er een keer langs met een hamer.
        Ik slaap sinds die avond met een koevoet naast me.
        Hij riep dat hij de hele tent in de fik zet.
        Ze zeiden dat ze terugkwamen, dat ze nog terug komen voor de rest van ons.
        Als hij nog één keer aan mijn auto komt doe ik hem wat.
        Ik durf niet meer naar buiten want zij hebben mij met de dood bedreigd.
        Als die gasten nog een keer voor mijn deur staan dan sla ik er een zijn hersens in, dat zweer ik.
        Er is een briefje door de bus gedaan: we weten waar je dochter op school zit.
        Ze hebben gezegd dat ze mijn huis in de fik steken als ik ga praten.
        wollah als die boa mij nog 1x aanhoudt steek ik hem lek
        Kreeg een foto van mijn eigen voordeur op mijn telefoon met de tekst we komen langs
        Ik sta op een lijst zeggen ze. Ik slaap nu bij mijn zus.
        Sinds ik over de dealers heb geklaagd staan er elke avond jongens voor mijn deur te wachten tot ik naar buiten kom.
        Mijn ex staat elke avond onder het raam.
        mijn dochter wordt gestalkt door haar ex, hij zit in de bosjes tegenover ons
        Hij zei dat hij weet waar mijn kinderen op school zitten.
        ik krijg briefjes in de bus dat ik moet oprotten anders gebeurd er wat
        man hiernaast staat met bijl aan mijn deur te bonken in de nacht
        Mijn man is erachter gekomen waar ik woon, ik ben ondergedoken en nu rijdt zijn auto hier rond.
        Vorige week kwam hij op me af met een honkbalknuppel, ik kon nog net naar binnen
        Er loopt al weken dezelfde man achter mij aan van de bushalte naar huis
        Ze hebben een steen door de ruit gegooid met een briefje eraan: de volgende keer is het een handgranaat
        De huisbaas stuurt mannen langs die zeggen dat ik er uit moet of dat ze mijn benen breken.
        Ze zeiden ga je praten dan ga je dood.
        """;

    /// <summary>Fights, stabbings, shootings and assault. One text a line.</summary>
    public const string Violence = """
        Er was een steekpartij op het plein.
        Er is geschoten in de straat.
        Een man werd in elkaar geslagen.
        Mijn moeder is beroofd bij de pinautomaat.
        Jongeren vechten elke avond bij de kiosk.
        Hier is vorige week iemand neergestoken.
        Een vrouw is aangerand in het park.
        De conducteur werd geschopt en geslagen.
        Jongens lopen met messen op zak.
        Er ligt bloed in het trappenhuis.
        Ik ben overvallen in de tunnel.
        Mijn zoon kreeg een vuistslag in zijn gezicht.
        Er was een moord in de flat.
        Veel geweld na elf uur.
        Ze slaan elkaar verrot voor de snackbar.
        vechtpartijen en niemand grijpt in
        Er zijn vuurwapens gevonden in de bosjes.
        Een oude man werd mishandeld om zijn telefoon.
        Ik hoorde schoten vannacht.
        De vrijwilliger is geslagen door een bezoeker.
        Er is iemand verkracht in de steeg.
        zinloos geweld bij de halte
        Er is een dode gevonden in de flat.
        Ze schopten een zwerver.
        Mijn buurman is afgetuigd.
        Een ambulance kwam, iemand was geslagen.
        Mijn man is aangevallen door twee jongens.
        Er werd gestoken met een schroevendraaier.
        Hij deelt klappen uit op het plein
        Er wordt geknokt achter de school.
        Mijn kleinzoon van 13 loopt met een mes en werkt voor dealers.
        Ze hebben mijn broer helemaal in elkaar gemept.
        Er zijn twee gewonden gevallen bij een vechtpartij.
        Op straat wordt geschoten en niemand kijkt nog op.
        Mijn vrouw is op klaarlichte dag overvallen.
        Er is iemand doodgestoken bij de halte.
        Ze sloegen een jongen tegen de grond en schopten door.
        Mijn buurman kreeg een kopstoot.
        Vorige week is een meisje aangerand in het fietstunneltje.
        Overal gevechten tussen groepen jongeren.
        Er werd geschoten op een woning.
        Mijn oma is van haar tas beroofd en gevallen.
        ik ben geslagen in de lift
        Een jongen is met een mes in zijn been gestoken.
        Ze hebben de buschauffeur in elkaar getrapt.
        Mijn man werd zonder reden in zijn gezicht geslagen.
        Ze hebben een meneer tegen de grond gewerkt en geschopt.
        Twee groepen gaan elkaar te lijf met stokken.
        Gisteren lag er een jongen bloedend op de stoep.
        Bij de pinautomaat worden ouderen beroofd.
        Er zijn schoten gelost bij de speeltuin.
        Mijn zoon is geslagen en zijn telefoon afgepakt.
        Er wordt met messen gevochten.
        Een bewoner is met een fles op zijn hoofd geslagen.
        Vannacht weer een schietpartij.
        Mijn collega is bespuugd en geslagen.
        Er is met een mes gestoken bij de supermarkt.
        Een groep heeft een jongen afgetuigd.
        Homo's worden hier in elkaar getimmerd.
        Mijn man heeft drie tanden verloren na een mishandeling op straat.
        Op het plein worden mensen beroofd van hun telefoon.
        Mijn neef is bij de kermis met een ketting op zijn hoofd geslagen.
        Mijn broertje is geklapt bij de bushalte, zomaar.
        Ze hebben een opa van zijn scootmobiel getrokken.
        De buurman heeft mij tegen het hek geduwd.
        twee tanden eruit door een groep gasten bij het station
        Zijn jas is afgepakt door een groep en hij kreeg een trap na.
        Een dronken man haalde uit met een gebroken fles.
        Zaterdag hebben ze bij de shoarmazaak een jongen met flessen bewerkt tot hij niet meer bewoog.
        Mij is door drie mannen aan mijn lichaam gezeten in de fietsentunnel.
        homostel twee deuren verder is in elkaar getremd
        gozer van 15 met een mes in zn buik bij de ah en dan vragen jullie of ik me veilig voel
        De buschauffeur kreeg een vuist in zijn gezicht omdat hij niet wilde wachten.
        Vorige week is er geschoten voor de flat, de hulzen lagen er de volgende dag nog.
        Ik ben zelf met een fles op mijn hoofd geslagen bij het pleintje vorig jaar en sindsdien ga ik niet meer.
        Ik werd tegen de muur gezet en ze hielden een mes bij mijn buik, moest mijn telefoon geven.
        ze hebben mijn zoon in elkaar getrapt om zijn jas
        Gisteren is bij de snackbar iemand gestoken, ze hebben het bloed pas vanmorgen weggespoten
        Mijn vriendin is haar tas kwijt en heeft hersenschudding, ze sleurden haar over de grond
        op de hoek vallen elke zaterdag klappen, laatst lag er een jongen bewusteloos
        ben geslage door 3 jongens bij de metro, niemand helpte
        Een meisje is in het fietstunneltje gepakt en betast.
        mijn buurman deed zijn mond open en toen sloegen ze zijn tanden eruit
        mn broertje is neergestoken
        bij de basketbal was vechtpartij met kettingen en een jongen is naar ziekenhuis gegaan
        er lag iemand neergeschoten bij de lift
        2x explosie aan de deur hier dit jaar, cobra's
        """;

    /// <summary>Fire, gas and blocked ways out. One text a line.</summary>
    public const string Fire = """
        Er hangt een gaslucht in de berging.
        De brandslangen zijn afgesloten en de nooduitgang zit op slot.
        De bovenbuurman stookt open vuur op zijn balkon.
        Het ruikt naar gas in de hal.
        De vluchtweg staat vol fietsen.
        Als er brand komt kunnen we niet weg.
        De rookmelders doen het niet.
        Er zijn geen brandblussers meer.
        De meterkast vonkt.
        Kortsluiting in de lift, het rook verbrand.
        Er staan gasflessen in de kelder.
        Jongeren steken containers in brand.
        Er is weer brandstichting geweest.
        De branddeur is geblokkeerd met kasten.
        Hij bewaart benzine in de berging.
        Scootmobielen staan in de gang op te laden, accu's worden heet
        Het is hier brandgevaarlijk.
        Het stopcontact is gesmolten.
        vuurkorf op het balkon met rieten scherm
        De flat is niet brandveilig.
        Er smeult elke week iets in de prullenbak.
        Koolmonoxide bij de buren, oude geiser.
        Ze stoken fikkies in het portiek.
        De nooddeur is dichtgespijkerd.
        brandlucht in het trappenhuis
        Wietplantage boven ons met losse kabels en stroom afgetapt.
        De gasleiding lekt.
        Er werd een auto in de fik gestoken.
        Er is twee keer brand geweest in de kelder.
        Vuurwerkopslag in de garagebox van de buurman.
        Het brandalarm is al maanden kapot.
        Er staan scooters met benzine in de hal van de flat.
        Gaslek vorige week, niemand kwam.
        In de meterkast hoor ik geknetter en het ruikt verbrand.
        De vluchtroute naar het dak is dichtgelast.
        De kachel van de buurman walmt en mijn co-melder gaat af.
        Het trappenhuis staat zo vol dat je bij brand niet naar buiten kunt.
        Er liggen blikken verf en benzine naast de cv-ketel.
        Buurman rookt in bed en valt in slaap, er zijn brandgaten.
        De nooduitgang kan niet open.
        Elektrische fietsen laden op in de gang, gisteren rook uit een accu.
        De brandtrap is afgebroken en niet vervangen.
        de stoppenkast knettert
        ruik al dagen gas
        Kinderen steken papier aan in de kelder.
        In de kelder hangen losse stroomdraden en het vonkt.
        De deur naar de noodtrap zit vast.
        Er is al drie keer een scooter in brand gevlogen onder mijn raam.
        De brandmeldinstallatie staat uit.
        de gang staat vol met kinderwagens en matrassen, bij brand zitten we als ratten in de val
        De cv-ketel lekt gas, niemand komt.
        Bovenbuurman kookt op een gasfles in zijn slaapkamer.
        Ik ruik vaak een brandlucht uit het stopcontact.
        Jeugd stookt vuurtjes in de fietsenkelder.
        Alle rookmelders zijn van het plafond gehaald.
        In de schuur naast ons liggen jerrycans benzine.
        De vluchtdeur op de derde zit dicht met een ketting.
        De buurvrouw heeft dementie en laat het gas openstaan.
        Het stinkt in de kelder naar gas.
        Er wordt vuur gemaakt onder het viaduct tegen de flat aan.
        Onze rookmelder hangt al een jaar te piepen en doet niets.
        De hele berging ligt vol met oude accu's en er was al een keer brand.
        Ze bewaren jerrycans met benzine in de kelderbox.
        Mijn huisgenoot laat de batterij van zijn step laden naast zijn bed aan een verlengsnoer.
        In de tent achter ons staat een zelfgemaakte kachel.
        De melder piept elke nacht als de buren stoken, er hangt rook.
        Wij hebben allemaal hoofdpijn sinds de geiser is nagekeken.
        De achterdeur van het zaaltje zit met een hangslot dicht, bij brand kan niemand eruit.
        Het ruikt in het trappenhuis al dagen naar gas.
        Onze onderbuurman stookt pallets in een olievat op zijn balkon.
        Zijn huis staat zo vol kranten dat je er niet meer uitkomt als er iets gebeurt, en hij rookt in bed.
        In de garagebox onder ons bewaren ze vaten benzine.
        De rookmelders in onze flat zijn allemaal leeg of weggehaald.
        Brandweer kan er niet door, die paaltjes gaan niet meer omlaag en dat was vorige maand bijna fataal.
        Er hangen losse draden uit het plafond en als het regent komen er vonken af
        er woont iemand in de kelderbox en die maakt daar vuur om warm te blijven
        buur heeft huis vol met kranten tot het plafond en rookt als een schoorsteen, ik slaap niet van angst voor brand
        De rookmelders zijn er allemaal uitgesloopt.
        hierboven koken ze op een gasfles op de vloer met kleine kinderen erbij
        de buurman stookt binnen een vuurtje in een pan omdat hij is afgesloten van het gas
        Mijn gaskachel gaat uit zichzelf uit en dan ruik ik het
        ze gooien brandende peuken en vuurwerk door de brievenbussen
        Mijn onderbuurman valt steeds in slaap met een sigaret, zijn matras heeft al gesmeuld
        Het stinkt naar verbrand plastic uit het stopcontact.
        brandtrap kan niet open en op de gang staan bankstellen en kasten, bij brand zijn wij dood
        vannacht 2 auto's uitgebrand vlak onder de slaapkamers
        de meterkast knettert en wordt warm
        """;
}
